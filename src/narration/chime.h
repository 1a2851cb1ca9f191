// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/wave.h"

namespace legcheck::narration {

/// The sound with which staff are called: two soft bell tones, the second lower, made here and not
/// taken from anybody. 1.4 s, mono.
[[nodiscard]] Wave chime();

} // namespace legcheck::narration
