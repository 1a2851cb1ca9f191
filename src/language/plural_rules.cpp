// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/plural_rules.h"

#include <QStringList>

namespace legcheck::language {

namespace {

bool isFew(int count)
{
    const int last = count % 10;
    const int lastTwo = count % 100;
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
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

qsizetype russianForm(int count)
{
    if (count % 10 == 1 && count % 100 != 11) {
        return 0;
    }
    return isFew(count) ? 1 : 2;
}

qsizetype polishForm(int count)
{
    if (count == 1) {
        return 0;
    }
    return isFew(count) ? 1 : 2;
}

} // namespace

qsizetype pluralForm(const QString& tag, int count)
{
    const QString language = tag.section(QLatin1Char('-'), 0, 0);
    if (language == QLatin1String("ar")) {
        return arabicForm(count);
    }
    if (language == QLatin1String("ru") || language == QLatin1String("uk")) {
        return russianForm(count);
    }
    if (language == QLatin1String("pl")) {
        return polishForm(count);
    }
    if (language == QLatin1String("fr")) {
        return count > 1 ? 1 : 0;
    }
    static const QStringList oneAndMany { QStringLiteral("en"), QStringLiteral("es"),
        QStringLiteral("de"), QStringLiteral("pt"), QStringLiteral("ur") };
    return oneAndMany.contains(language) && count != 1 ? 1 : 0;
}

} // namespace legcheck::language
