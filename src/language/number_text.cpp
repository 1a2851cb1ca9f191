// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/number_text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace legcheck::language {

namespace {

/// Qt's long date without the day of the week; empty where it has none in that language.
QString dayFormat(const Language& language, const QLocale& locale)
{
    const QString primary = language.tag.section(u'-', 0, 0);
    if (!locale.name().startsWith(primary + u'_')) {
        return {};
    }
    static const QRegularExpression weekday(
        QStringLiteral("dddd[,\u060c]?[ ]*|[,\u060c]?[ ]*dddd"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

} // namespace

QString numberText(const Language& language, double value, int decimals)
{
    QString text = QLocale::c().toString(value, 'f', decimals);
    text.remove(QLocale::c().groupSeparator());
    text.replace(u'.', language.decimalMark);
    return inDigitsOf(language, text);
}

QString inDigitsOf(const Language& language, const QString& text)
{
    QString written = text;
    for (QChar& character : written) {
        if (const int digit = character.digitValue(); digit >= 0) {
            character = language.digits.at(digit);
        }
    }
    return written;
}

QString momentText(const Language& language, std::chrono::local_seconds moment)
{
    const QDateTime time
        = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    // Day before month and British months: the same everywhere English is a second language.
    const QLocale locale(
        language.tag == QLatin1String("en") ? QStringLiteral("en_GB") : language.tag);
    const QString format = dayFormat(language, locale);
    if (format.isEmpty()) {
        return inDigitsOf(language, time.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    return inDigitsOf(language,
        locale.toString(time.date(), format) + u' '
            + time.time().toString(QStringLiteral("HH:mm")));
}

} // namespace legcheck::language
