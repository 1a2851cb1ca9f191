// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/plural_rules.h"

#include <QHash>

namespace legcheck::language {

namespace {

bool lastTwoAreTeens(int count)
{
    const int lastTwo = count % 100;
    return lastTwo >= 11 && lastTwo <= 19;
}

qsizetype arabicForm(int count)
{
    if (count <= 2) {
        return count;
    }
    const int lastTwo = count % 100;
    if (lastTwo >= 3 && lastTwo <= 10) {
        return 3;
    }
    return lastTwo >= 11 ? 4 : 5;
}

/// 1, then those that end in 2 to 4 but not in 12 to 14, then the rest.
qsizetype slavicForm(bool one, int count)
{
    const int last = count % 10;
    if (one) {
        return 0;
    }
    return last >= 2 && last <= 4 && !lastTwoAreTeens(count) ? 1 : 2;
}

qsizetype czechForm(int count)
{
    if (count == 1) {
        return 0;
    }
    return count >= 2 && count <= 4 ? 1 : 2;
}

qsizetype romanianForm(int count)
{
    if (count == 1) {
        return 0;
    }
    const int lastTwo = count % 100;
    return count == 0 || (lastTwo >= 1 && lastTwo <= 19) ? 1 : 2;
}

qsizetype lithuanianForm(int count)
{
    const int last = count % 10;
    if (last == 0 || lastTwoAreTeens(count)) {
        return 2;
    }
    return last == 1 ? 0 : 1;
}

} // namespace

std::optional<PluralRule> pluralRuleOf(const QString& tag)
{
    static const QHash<QString, PluralRule> rules {
        { QStringLiteral("zh"), PluralRule::Chinese },
        { QStringLiteral("vi"), PluralRule::Chinese },
        { QStringLiteral("tr"), PluralRule::Chinese },
        { QStringLiteral("ht"), PluralRule::Chinese },
        { QStringLiteral("ja"), PluralRule::Chinese },
        { QStringLiteral("ko"), PluralRule::Chinese },
        { QStringLiteral("th"), PluralRule::Chinese },
        { QStringLiteral("en"), PluralRule::English },
        { QStringLiteral("es"), PluralRule::English },
        { QStringLiteral("de"), PluralRule::English },
        { QStringLiteral("pt"), PluralRule::English },
        { QStringLiteral("it"), PluralRule::English },
        { QStringLiteral("nl"), PluralRule::English },
        { QStringLiteral("ur"), PluralRule::English },
        { QStringLiteral("so"), PluralRule::English },
        { QStringLiteral("fr"), PluralRule::French },
        { QStringLiteral("ru"), PluralRule::Russian },
        { QStringLiteral("uk"), PluralRule::Russian },
        { QStringLiteral("pl"), PluralRule::Polish },
        { QStringLiteral("cs"), PluralRule::Czech },
        { QStringLiteral("sk"), PluralRule::Czech },
        { QStringLiteral("ro"), PluralRule::Romanian },
        { QStringLiteral("lt"), PluralRule::Lithuanian },
        { QStringLiteral("ar"), PluralRule::Arabic },
    };
    const auto found = rules.constFind(tag.section(QLatin1Char('-'), 0, 0));
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

QString tagOf(PluralRule rule)
{
    switch (rule) {
    case PluralRule::Chinese:
        return QStringLiteral("zh");
    case PluralRule::English:
        return QStringLiteral("en");
    case PluralRule::French:
        return QStringLiteral("fr");
    case PluralRule::Russian:
        return QStringLiteral("ru");
    case PluralRule::Polish:
        return QStringLiteral("pl");
    case PluralRule::Czech:
        return QStringLiteral("cs");
    case PluralRule::Romanian:
        return QStringLiteral("ro");
    case PluralRule::Lithuanian:
        return QStringLiteral("lt");
    case PluralRule::Arabic:
        return QStringLiteral("ar");
    }
    return QStringLiteral("zh");
}

qsizetype pluralFormCount(PluralRule rule)
{
    switch (rule) {
    case PluralRule::Chinese:
        return 1;
    case PluralRule::English:
    case PluralRule::French:
        return 2;
    case PluralRule::Russian:
    case PluralRule::Polish:
    case PluralRule::Czech:
    case PluralRule::Romanian:
    case PluralRule::Lithuanian:
        return 3;
    case PluralRule::Arabic:
        return 6;
    }
    return 1;
}

qsizetype pluralForm(PluralRule rule, int count)
{
    switch (rule) {
    case PluralRule::Chinese:
        return 0;
    case PluralRule::English:
        return count == 1 ? 0 : 1;
    case PluralRule::French:
        return count > 1 ? 1 : 0;
    case PluralRule::Russian:
        return slavicForm(count % 10 == 1 && !lastTwoAreTeens(count), count);
    case PluralRule::Polish:
        return slavicForm(count == 1, count);
    case PluralRule::Czech:
        return czechForm(count);
    case PluralRule::Romanian:
        return romanianForm(count);
    case PluralRule::Lithuanian:
        return lithuanianForm(count);
    case PluralRule::Arabic:
        return arabicForm(count);
    }
    return 0;
}

qsizetype pluralForm(const QString& tag, int count)
{
    return pluralForm(pluralRuleOf(tag).value_or(PluralRule::Chinese), count);
}

} // namespace legcheck::language
