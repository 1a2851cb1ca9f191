// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/opening_hours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace legcheck::site {

namespace {

constexpr int minutesInHour = 60;
constexpr int minutesInDay = 24 * minutesInHour;
constexpr int daysInWeek = 7;

core::Error hoursFault(const QString& part)
{
    return { "'" + part.toStdString() + "' is no day and no time", {} };
}

/// 0 for Monday.
std::optional<int> dayNamed(const QString& name)
{
    static const QStringList names { QStringLiteral("mon"), QStringLiteral("tue"),
        QStringLiteral("wed"), QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
        QStringLiteral("sun") };
    const qsizetype index = names.indexOf(name.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

/// "mon", "mon-fri", "sat-mon".
std::optional<QList<int>> daysNamed(const QString& words)
{
    const QStringList ends = words.split(QLatin1Char('-'));
    const auto first = dayNamed(ends.front());
    const auto last = dayNamed(ends.back());
    if (ends.size() > 2 || !first || !last) {
        return std::nullopt;
    }
    QList<int> days;
    for (int day = *first; days.isEmpty() || days.back() != *last; day = (day + 1) % daysInWeek) {
        days.push_back(day);
    }
    return days;
}

std::optional<int> minuteNamed(const QString& word)
{
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2}):([0-5][0-9])$"));
    const auto match = clock.match(word);
    const int minute = match.captured(1).toInt() * minutesInHour + match.captured(2).toInt();
    return match.hasMatch() && minute <= minutesInDay ? std::optional(minute) : std::nullopt;
}

std::optional<OpeningHours::Span> spanNamed(const QString& words)
{
    const QStringList ends = words.split(QLatin1Char('-'));
    const auto begin = minuteNamed(ends.front());
    const auto end = minuteNamed(ends.back());
    if (ends.size() != 2 || !begin || !end || *begin == minutesInDay) {
        return std::nullopt;
    }
    return OpeningHours::Span { .begin = *begin,
        .end = *end > *begin ? *end : *end + minutesInDay };
}

QString clockText(int minute)
{
    minute = minute > minutesInDay ? minute - minutesInDay : minute;
    return QStringLiteral("%1:%2")
        .arg(minute / minutesInHour)
        .arg(minute % minutesInHour, 2, 10, QLatin1Char('0'));
}

} // namespace

core::Result<OpeningHours> OpeningHours::read(const QString& text)
{
    OpeningHours hours;
    static const QRegularExpression between(QStringLiteral("[,;]"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        QStringList words = part.trimmed().split(space, Qt::SkipEmptyParts);
        if (words.isEmpty()) {
            continue;
        }
        const auto days = daysNamed(words.takeFirst());
        if (!days || words.isEmpty()) {
            return hoursFault(part.trimmed());
        }
        for (const QString& word : words) {
            const auto span = spanNamed(word);
            if (!span) {
                return hoursFault(word);
            }
            for (const int day : *days) {
                hours.m_days.at(static_cast<std::size_t>(day)).push_back(*span);
            }
        }
        hours.m_isUnknown = false;
    }
    for (QList<Span>& day : hours.m_days) {
        std::ranges::sort(day, {}, &Span::begin);
    }
    return hours;
}

bool OpeningHours::isOpen(const QDateTime& local) const
{
    const int minute = local.time().hour() * minutesInHour + local.time().minute();
    const auto within = [](const QList<Span>& spans, int at) {
        return std::ranges::any_of(
            spans, [at](const Span& span) { return at >= span.begin && at < span.end; });
    };
    const auto today = static_cast<std::size_t>(local.date().dayOfWeek() - 1);
    const std::size_t yesterday = (today + daysInWeek - 1) % daysInWeek;
    return within(m_days.at(today), minute) || within(m_days.at(yesterday), minute + minutesInDay);
}

QString OpeningHours::on(const QDate& day) const
{
    QStringList spans;
    for (const Span& span : m_days.at(static_cast<std::size_t>(day.dayOfWeek() - 1))) {
        spans.push_back(clockText(span.begin) + QStringLiteral("–") + clockText(span.end));
    }
    return spans.join(QStringLiteral(", "));
}

} // namespace legcheck::site
