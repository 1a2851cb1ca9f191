// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace legcheck::app {

/// Sends spdlog and Qt's own messages to standard error in one form, where the journal of the
/// system takes them. Events and ids only: nothing that a patient answered is ever logged.
void startLog();

/// Each of them as an error of its own, with its place.
void logErrors(const core::Errors& errors);

} // namespace legcheck::app
