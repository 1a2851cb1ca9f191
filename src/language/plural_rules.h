// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace legcheck::language {

/// How a language counts, named after a language that counts so. Each is one of Unicode CLDR's
/// rules for whole numbers, with the forms in the order of a Qt Linguist file.
enum class PluralRule {
    Chinese, ///< one form: also Vietnamese, Turkish as Linguist has it, Haitian Creole
    English, ///< one; other: also German, Spanish, Portuguese, Urdu
    French, ///< none and one; other
    Russian, ///< 1, 21, 31 …; 2-4, 22-24 …; other: also Ukrainian
    Polish, ///< 1; 2-4, 22-24 …; other
    Czech, ///< 1; 2-4; other: also Slovak
    Romanian, ///< 1; 0 and 2-19, 101-119 …; other
    Lithuanian, ///< 1, 21 …; 2-9, 22-29 …; other
    Arabic, ///< 0; 1; 2; 3-10, 103-110 …; 11-99, 111-199 …; other
};

/// The rule that a manifest names by a language's tag ("zh", "en", "fr", "ru", "pl", "cs", "ro",
/// "lt", "ar"), or the rule of a language that is known here. Regions and scripts do not count.
[[nodiscard]] std::optional<PluralRule> pluralRuleOf(const QString& tag);

/// The tag that names the rule, for a manifest.
[[nodiscard]] QString tagOf(PluralRule rule);

/// How many forms a text with a number has.
[[nodiscard]] qsizetype pluralFormCount(PluralRule rule);

/// Which of the forms goes with `count` (0 or more).
[[nodiscard]] qsizetype pluralForm(PluralRule rule, int count);

/// By the language's own rule; a language that is not known here has one form.
[[nodiscard]] qsizetype pluralForm(const QString& tag, int count);

} // namespace legcheck::language
