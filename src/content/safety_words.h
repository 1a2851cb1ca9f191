// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::content {

/// True where the English says no, or what to do at once, or names a side: a translation that loses
/// or turns such a word could hurt a patient, wherever the sentence stands. Beside what a text is
/// (a red flag, a step of a check), this decides which texts are safety-bearing; screen words are
/// judged by the same rule (language/safety.h).
[[nodiscard]] bool saysNoOrNowOrSide(const QString& english);

} // namespace legcheck::content
