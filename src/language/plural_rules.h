// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::language {

/// Which of a language's plural forms goes with `count`, as an index into the forms of a Qt
/// Linguist file (their order is Linguist's). A language that is not known here has one form.
/// Source of the rules: Unicode CLDR, in the form that Qt Linguist uses.
[[nodiscard]] qsizetype pluralForm(const QString& tag, int count);

} // namespace legcheck::language
