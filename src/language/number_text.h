// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers, days and times as patients of a language read them. The nurse's slip, ticket numbers and
// what goes to other programs keep plain digits and ISO dates.

#include "language/language.h"

#include <chrono>

namespace legcheck::language {

/// "38,5" with the language's digits and decimal mark; no grouping. `decimals`: 0 and more.
[[nodiscard]] QString numberText(const Language& language, double value, int decimals = 0);

/// The same text with every plain digit written as the language writes it.
[[nodiscard]] QString inDigitsOf(const Language& language, const QString& text);

/// Day in words and time of day, as in "26 de noviembre de 2026 14:05". Where Qt knows no words
/// for the months of the language: "2026-11-26 14:05".
[[nodiscard]] QString momentText(const Language& language, std::chrono::local_seconds moment);

} // namespace legcheck::language
