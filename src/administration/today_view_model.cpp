// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/today_view_model.h"

#include <QFileInfo>

#include <algorithm>

namespace legcheck::administration {

TodayViewModel::TodayViewModel(
    SiteServices& services, NameOfLanguage nameOfLanguage, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_nameOfLanguage(std::move(nameOfLanguage))
{
}

QDate TodayViewModel::date() const
{
    return m_services.now().date().addDays(-m_back);
}

QString TodayViewModel::day() const
{
    switch (m_back) {
    case 0:
        //: The day whose counts are shown.
        return tr("Today");
    case 1:
        //: The day whose counts are shown.
        return tr("Yesterday");
    default:
        return date().toString(Qt::ISODate);
    }
}

void TodayViewModel::read()
{
    m_counts = {};
    m_waiting = 0;
    m_fault.clear();
    if (QFileInfo::exists(m_services.journalFile)) {
        journal::Database database(m_services.journalFile, {}, journal::OnDamage::Report);
        const auto days = journal::statistics(database, date(), date());
        const auto waiting = journal::waitingJobs(database);
        if (!days || !waiting) {
            const core::Error& error = (days ? waiting.error() : days.error()).front();
            m_fault = QString::fromStdString(error.where + ": " + error.what);
        } else {
            m_waiting = waiting.value();
            if (!days.value().isEmpty()) {
                m_counts = days.value().front();
            }
        }
    }
    emit changed();
}

void TodayViewModel::turn(int days)
{
    m_back = std::max(0, m_back - days);
    read();
}

QString TodayViewModel::time() const
{
    if (m_counts.finished == 0) {
        return {};
    }
    constexpr int minute = 60;
    const int mean = static_cast<int>(m_counts.seconds / m_counts.finished);
    //: How long a visit took in the mean. %1 is minutes, %2 seconds of two digits.
    return tr("%1:%2 min").arg(mean / minute).arg(mean % minute, 2, 10, QLatin1Char('0'));
}

QList<CountBar> TodayViewModel::categories() const
{
    QList<CountBar> bars;
    for (std::size_t i = 0; i < m_counts.categories.size(); ++i) {
        const int category = static_cast<int>(i) + 1;
        bars.push_back({ .label = QString::number(category),
            .value = m_counts.categories.at(i),
            .category = category });
    }
    return bars;
}

QList<CountBar> TodayViewModel::languages() const
{
    QList<CountBar> bars;
    for (const auto& [tag, visits] : m_counts.languages) {
        bars.push_back({ .label = m_nameOfLanguage(tag), .value = visits });
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &CountBar::value);
    return bars;
}

QList<CountBar> TodayViewModel::hours() const
{
    // From the first hour that had a visit to the last.
    QList<CountBar> bars;
    const auto& hours = m_counts.hours;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        bars.push_back({ .label = QString::number(hour), .value = hours.at(hour) });
    }
    while (!bars.isEmpty() && bars.back().value == 0) {
        bars.pop_back();
    }
    while (!bars.isEmpty() && bars.front().value == 0) {
        bars.pop_front();
    }
    return bars;
}

QList<CountBar> TodayViewModel::pages() const
{
    QList<CountBar> bars;
    for (const auto& [page, visits] : m_counts.gaveUpOn) {
        bars.push_back({ .label = page, .value = visits });
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &CountBar::value);
    return bars;
}

} // namespace legcheck::administration
