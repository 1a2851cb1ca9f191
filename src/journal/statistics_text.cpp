// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/statistics_text.h"

namespace legcheck::journal {

namespace {

/// A label of Prometheus: backslash, quote and line break are escaped.
QByteArray quoted(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    plain.replace(QLatin1Char('"'), QLatin1String("\\\""));
    plain.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return '"' + plain.toUtf8() + '"';
}

/// Ids and tags hold no comma; one that came from elsewhere must not break the table.
QByteArray cell(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const bool isPlain = !plain.contains(QLatin1Char(',')) && !plain.contains(QLatin1Char('"'))
        && !plain.contains(QLatin1Char('\n'));
    return isPlain ? plain.toUtf8() : '"' + plain.toUtf8() + '"';
}

class Csv {
public:
    void day(const QDate& day) { m_day = day.toString(Qt::ISODate).toUtf8(); }
    void line(const char* measure, const QString& label, qint64 value)
    {
        m_text
            += m_day + ',' + measure + ',' + cell(label) + ',' + QByteArray::number(value) + '\n';
    }
    void some(const char* measure, const QString& label, qint64 value)
    {
        if (value != 0) {
            line(measure, label, value);
        }
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_day;
    QByteArray m_text = "day,measure,label,value\n";
};

class Prometheus {
public:
    explicit Prometheus(const QString& kiosk)
        : m_kiosk("kiosk=" + quoted(kiosk))
    {
    }
    void metric(const char* name, const char* type, const char* help)
    {
        m_name = name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void value(qint64 value, const QByteArray& labels = {})
    {
        m_text += m_name + '{' + m_kiosk + (labels.isEmpty() ? "" : ",") + labels + "} "
            + QByteArray::number(value) + '\n';
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_kiosk;
    QByteArray m_name;
    QByteArray m_text;
};

DayStatistics sumOf(const QList<DayStatistics>& days)
{
    DayStatistics all;
    for (const DayStatistics& day : days) {
        all.started += day.started;
        all.finished += day.finished;
        all.gaveUp += day.gaveUp;
        all.staffCalled += day.staffCalled;
        all.helpAsked += day.helpAsked;
        all.rechecks += day.rechecks;
        all.printFailures += day.printFailures;
        all.seconds += day.seconds;
        for (std::size_t i = 0; i < all.categories.size(); ++i) {
            all.categories.at(i) += day.categories.at(i);
        }
        for (const auto& [language, visits] : day.languages) {
            all.languages[language] += visits;
        }
        for (const auto& [page, visits] : day.gaveUpOn) {
            all.gaveUpOn[page] += visits;
        }
    }
    return all;
}

} // namespace

QByteArray toCsv(const QList<DayStatistics>& days)
{
    Csv csv;
    for (const DayStatistics& day : days) {
        csv.day(day.day);
        csv.line("started", {}, day.started);
        csv.line("finished", {}, day.finished);
        csv.line("gave_up", {}, day.gaveUp);
        for (const auto& [page, visits] : day.gaveUpOn) {
            csv.some("gave_up", page, visits);
        }
        for (std::size_t i = 0; i < day.categories.size(); ++i) {
            csv.some("category", QString::number(i + 1), day.categories.at(i));
        }
        for (const auto& [language, visits] : day.languages) {
            csv.some("language", language, visits);
        }
        csv.some("staff_called", {}, day.staffCalled);
        csv.some("help_asked", {}, day.helpAsked);
        csv.some("rechecks", {}, day.rechecks);
        csv.some("print_failures", {}, day.printFailures);
        csv.some("seconds", {}, day.seconds);
        for (std::size_t hour = 0; hour < day.hours.size(); ++hour) {
            csv.some("hour", QString::number(hour), day.hours.at(hour));
        }
    }
    return csv.text();
}

QByteArray toPrometheus(const QList<DayStatistics>& days, const KioskFacts& kiosk)
{
    const DayStatistics all = sumOf(days);
    Prometheus text(kiosk.kiosk);
    text.metric("legcheck_visits_started_total", "counter", "Visits beyond the start page.");
    text.value(all.started);
    text.metric("legcheck_visits_finished_total", "counter", "Visits that got a category.");
    for (std::size_t i = 0; i < all.categories.size(); ++i) {
        text.value(all.categories.at(i), "category=" + quoted(QString::number(i + 1)));
    }
    text.metric("legcheck_visits_language_total", "counter", "Finished visits by language.");
    for (const auto& [language, visits] : all.languages) {
        text.value(visits, "language=" + quoted(language));
    }
    text.metric("legcheck_visits_given_up_total", "counter", "Visits that ended early, by page.");
    for (const auto& [page, visits] : all.gaveUpOn) {
        text.value(visits, "page=" + quoted(page));
    }
    text.metric("legcheck_visit_seconds_sum", "counter", "Seconds of all finished visits.");
    text.value(all.seconds);
    text.metric("legcheck_visit_seconds_count", "counter", "Finished visits.");
    text.value(all.finished);
    text.metric("legcheck_staff_calls_total", "counter", "Visits that called staff.");
    text.value(all.staffCalled);
    text.metric("legcheck_rechecks_total", "counter", "Waiting patients asked again.");
    text.value(all.rechecks);
    text.metric("legcheck_print_failures_total", "counter", "Tries to print that failed.");
    text.value(all.printFailures);
    text.metric("legcheck_outbox_jobs", "gauge", "Papers and messages that wait.");
    text.value(kiosk.waitingJobs);
    text.metric("legcheck_content_info", "gauge", "The content that patients see.");
    text.value(
        1, "version=" + quoted(kiosk.contentVersion) + ",sha256=" + quoted(kiosk.contentSha256));
    return text.text();
}

} // namespace legcheck::journal
