// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/text_gates.h"

#include <QRegularExpression>

namespace legcheck::language {

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[0-9]+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found.push_back(match.next().captured());
    }
    found.sort();
    return found;
}

bool standsForOneNumber(PluralRule rule, qsizetype form)
{
    constexpr int enough = 200;
    int numbers = 0;
    for (int number = 0; number <= enough; ++number) {
        numbers += pluralForm(rule, number) == form ? 1 : 0;
    }
    return numbers == 1;
}

double width(const QString& text)
{
    constexpr char32_t firstWide = 0x2e80;
    constexpr char32_t lastWide = 0xffdc;
    double sum = 0;
    for (const char32_t character : text.toUcs4()) {
        sum += character >= firstWide && character <= lastWide
                && QChar::category(character) != QChar::Mark_NonSpacing
                && QChar::direction(character) != QChar::DirAL
            ? 2
            : 1;
    }
    return sum;
}

} // namespace

QString placeholderFault(const TsMessage& message, PluralRule rule)
{
    const QStringList wanted = placeholders(message.source);
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        QStringList found = placeholders(message.translations[form]);
        if (message.plural && !found.contains(QStringLiteral("%n"))
            && standsForOneNumber(rule, form)) {
            found.push_back(QStringLiteral("%n"));
            found.sort();
        }
        if (found != wanted) {
            return QStringLiteral("must hold %1, but holds %2")
                .arg(wanted.isEmpty() ? QStringLiteral("no placeholder")
                                      : wanted.join(QLatin1Char(' ')),
                    found.isEmpty() ? QStringLiteral("none") : found.join(QLatin1Char(' ')));
        }
    }
    return {};
}

QString pluralFault(const TsMessage& message, PluralRule rule)
{
    const qsizetype wanted = message.plural ? pluralFormCount(rule) : 1;
    if (message.translations.size() != wanted) {
        return QStringLiteral("must have %1 forms, but has %2")
            .arg(wanted)
            .arg(message.translations.size());
    }
    return message.translations.contains(QString()) ? QStringLiteral("a plural form is empty")
                                                    : QString();
}

QString formFault(const TsMessage& message)
{
    static const QRegularExpression markup(QStringLiteral("<[/a-zA-Z!]|&(?:[a-z]+|#[0-9]+);"));
    for (const QString& text : message.translations) {
        if (markup.match(text).hasMatch()) {
            return QStringLiteral("holds markup, but must be plain text");
        }
        if (text.contains(QLatin1Char('\n')) || text.contains(QChar::LineSeparator)) {
            return QStringLiteral("holds a line break");
        }
        if (text != text.trimmed()) {
            return QStringLiteral("begins or ends with a space");
        }
        if (text.count(QLatin1Char('*')) != message.source.count(QLatin1Char('*'))) {
            return QStringLiteral("must have as many *stars* as the English");
        }
    }
    return {};
}

double lengthRatio(const TsMessage& message)
{
    double longest = 0;
    for (const QString& text : message.translations) {
        longest = std::max(longest, width(text));
    }
    return longest / std::max(1.0, width(message.source));
}

} // namespace legcheck::language
