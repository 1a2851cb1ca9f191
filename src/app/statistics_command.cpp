// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck admin statistics`: what the clinic counts, for a table or for Prometheus.

#include "app/command.h"
#include "app/site_options.h"
#include "content/pack_store.h"
#include "journal/statistics_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <iostream>

namespace legcheck::app {

namespace {

constexpr auto firstYear = 2000;
constexpr auto lastYear = 2999;

std::optional<QDate> dayOf(const QCommandLineParser& parser, const char* option, QDate otherwise)
{
    if (!parser.isSet(QLatin1String(option))) {
        return otherwise;
    }
    const QString text = parser.value(QLatin1String(option));
    if (text == QLatin1String("today")) {
        return QDate::currentDate();
    }
    if (text == QLatin1String("yesterday")) {
        return QDate::currentDate().addDays(-1);
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Counts of visits by day: begun, finished, given up and where, categories, languages. "
        "Never "
        "an answer. With `statistics.folder` set, the running kiosk writes both files there every "
        "minute."));
    const auto value = [&parser](const char* name, const char* description, const char* word) {
        parser.addOption({ QLatin1String(name), QLatin1String(description), QLatin1String(word) });
    };
    value("from", "The first day, yyyy-mm-dd, today or yesterday; the first there is if left out.",
        "DAY");
    value("to", "The last day; the last there is if left out.", "DAY");
    value("format", "csv (if left out) or prometheus, which is always over all days.", "FORMAT");
    value("journal", "The kiosk's journal; its usual place if left out.", "FILE");
    addSettingsOption(parser);
}

/// What the kiosk would show, if anything.
void addContent(journal::KioskFacts& facts)
{
    const content::PackStore store(
        content::defaultStoreFolder(), QCoreApplication::applicationVersion().toStdString());
    const content::LoadedPack pack = store.load();
    facts.contentVersion = QString::fromStdString(pack.stamp.version);
    facts.contentSha256 = QString::fromStdString(pack.stamp.sha256);
}

} // namespace

int statisticsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto first = dayOf(parser, "from", QDate(firstYear, 1, 1));
    const auto last = dayOf(parser, "to", QDate(lastYear, 12, 31));
    const QString format = parser.isSet(QStringLiteral("format"))
        ? parser.value(QStringLiteral("format"))
        : QStringLiteral("csv");
    const bool isPrometheus = format == QLatin1String("prometheus");
    if (!first || !last || (!isPrometheus && format != QLatin1String("csv"))) {
        std::cerr << (!first || !last ? "a day is yyyy-mm-dd, today or yesterday\n"
                                      : "--format must be csv or prometheus\n");
        return WrongUsage;
    }
    const site::SettingsFile settings = loadSettings(parser);
    const QString file = parser.isSet(QStringLiteral("journal"))
        ? parser.value(QStringLiteral("journal"))
        : QDir(settings.stateFolder()).filePath(QStringLiteral("journal.sqlite"));
    journal::KioskFacts facts { .kiosk = settings.settings().clinic.kioskLetter };
    QList<journal::DayStatistics> days;
    if (QFileInfo::exists(file)) {
        journal::Database database(file, facts.kiosk, journal::OnDamage::Report);
        const auto found = journal::statistics(database, *first, *last);
        const auto waiting = journal::waitingJobs(database);
        if (!found || !waiting) {
            printErrors(found ? waiting.error() : found.error());
            return InputAtFault;
        }
        days = found.value();
        facts.waitingJobs = waiting.value();
    }
    if (isPrometheus) {
        addContent(facts);
    }
    std::cout
        << (isPrometheus ? journal::toPrometheus(days, facts) : journal::toCsv(days)).toStdString();
    return Good;
}

} // namespace legcheck::app
