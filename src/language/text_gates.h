// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be wrong with one translation, each as a sentence; empty where nothing is. Internal to
// src/language.

#include "language/plural_rules.h"
#include "language/ts_file.h"

namespace legcheck::language {

/// `%1` and `%n` must be those of the English. A plural form for a single number may say it as a
/// word and leave %n out.
[[nodiscard]] QString placeholderFault(const TsMessage& message, PluralRule rule);
[[nodiscard]] QString pluralFault(const TsMessage& message, PluralRule rule);
[[nodiscard]] QString formFault(const TsMessage& message);

/// How much of the room of its English the text takes, 1 for the same. Chinese, Japanese and Korean
/// letters count twice.
[[nodiscard]] double lengthRatio(const TsMessage& message);

} // namespace legcheck::language
