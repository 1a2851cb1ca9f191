// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/text_source.h"
