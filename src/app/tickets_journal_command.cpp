// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck tickets`: what the journal holds, for staff and administrators beside the running
// kiosk.

#include "app/command.h"
#include "app/site_options.h"
#include "journal/job_queue.h"
#include "journal/journal.h"
#include "journal/retention.h"
#include "site/audit.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace legcheck::app {

namespace {

using journal::Job;
using journal::JobKind;
using journal::JobState;
using journal::Journal;
using journal::StoredVisit;

constexpr int everyVisit = -1; // LIMIT -1: all
constexpr int usualVisits = 50;

QString stateInWords(const QList<Job>& jobs)
{
    QStringList words;
    for (const Job& job : jobs) {
        QString word = nameOf(job.kind) + QLatin1Char(' ') + nameOf(job.state);
        if (job.copy > 1) {
            word += QStringLiteral(" copy %1").arg(job.copy);
        }
        if (job.state == JobState::Failed) {
            word += QStringLiteral(" (%1%2)").arg(
                job.fault, job.due.isValid() ? QStringLiteral("; tried again") : QString());
        }
        words.push_back(word);
    }
    return words.join(QStringLiteral(", "));
}

/// Prints what keeps it from being done, and gives the code to leave with.
int failed(const core::Errors& errors)
{
    printErrors(errors);
    return InputAtFault;
}

int list(Journal& journal, int most)
{
    journal::JobQueue queue(journal.database());
    journal::Retention retention(journal.database());
    const auto counts = retention.counts();
    const auto visits = journal.list(most);
    const auto events = journal.events(3);
    if (!counts || !visits || !events) {
        return failed(!counts ? counts.error() : !visits ? visits.error() : events.error());
    }
    std::cout << counts.value().visits << " visits, answers of " << counts.value().withAnswers
              << " kept";
    if (counts.value().oldestAnswers.isValid()) {
        std::cout << " (since " << counts.value().oldestAnswers.toString(Qt::ISODate).toStdString()
                  << ')';
    }
    std::cout << ", " << counts.value().openJobs << " papers waiting; categories 1 to 5:";
    for (const int count : counts.value().categories) {
        std::cout << ' ' << count;
    }
    std::cout << '\n';
    const QFileInfo file(journal.database().file());
    const auto damaged = file.absoluteDir().entryList(
        { file.fileName() + QStringLiteral(".damaged-*") }, QDir::Files);
    for (const QString& aside : damaged) {
        if (aside.endsWith(QLatin1String("-wal")) || aside.endsWith(QLatin1String("-shm"))) {
            continue;
        }
        std::cout << "damaged journal kept: " << aside.toStdString()
                  << " (may hold answers; remove it when nobody needs it)\n";
    }
    for (const auto& event : events.value()) {
        std::cout << event.at.toString(Qt::ISODate).toStdString() << "  "
                  << event.what.toStdString() << '\n';
    }
    for (const StoredVisit& visit : visits.value()) {
        const auto jobs = queue.list(visit.ticket.uuid);
        if (!jobs) {
            return failed(jobs.error());
        }
        std::cout << visit.day.toString(Qt::ISODate).toStdString() << "  "
                  << visit.ticket.number.toStdString() << "  "
                  << visit.finished.toString(QStringLiteral("HH:mm")).toStdString() << "  category "
                  << visit.category << "  "
                  << (visit.answers.isEmpty() ? "answers purged" : "answers kept") << "  "
                  << stateInWords(jobs.value()).toStdString() << '\n';
    }
    return Good;
}

int reprint(Journal& journal, const QString& number, JobKind kind)
{
    const auto visit = journal.findTicket(number);
    if (!visit) {
        return failed(visit.error());
    }
    if (!visit.value()) {
        return failed({ { "there is no ticket " + number.toStdString(), {} } });
    }
    const QDateTime now = QDateTime::currentDateTime();
    const auto queued
        = journal::JobQueue(journal.database()).reprint(visit.value()->ticket.uuid, kind, now);
    if (!queued) {
        return failed(queued.error());
    }
    if (!queued.value()) {
        return failed({ { "the answers of " + number.toStdString() + " are no longer kept", {} } });
    }
    if (auto errors = journal.note(QStringLiteral("reprint of %1 was asked for").arg(number), now);
        !errors.empty()) {
        return failed(errors);
    }
    std::cout << nameOf(kind).toStdString() << " of " << number.toStdString()
              << " is queued; the running kiosk prints it\n";
    return Good;
}

int exportAll(Journal& journal, bool withAnswers)
{
    const auto visits = journal.list(everyVisit);
    if (!visits) {
        return failed(visits.error());
    }
    auto oldestFirst = visits.value();
    std::ranges::reverse(oldestFirst);
    for (const auto& visit : oldestFirst) {
        nlohmann::ordered_json line { { "ticket", visit.ticket.number.toStdString() },
            { "uuid", visit.ticket.uuid.toStdString() },
            { "finished", visit.finished.toString(Qt::ISODate).toStdString() },
            { "language", visit.language.toStdString() }, { "category", visit.category },
            { "call_staff", visit.callStaff }, { "help_asked", visit.helpAsked },
            { "rechecks", visit.rechecks } };
        if (withAnswers && !visit.answers.isEmpty()) {
            const auto read = [](const QByteArray& text) {
                return nlohmann::ordered_json::parse(text.toStdString(), nullptr, false);
            };
            const auto answers = read(visit.answers);
            line["answers"] = answers.is_object()
                ? answers.value("answers", nlohmann::ordered_json())
                : nlohmann::ordered_json();
            line["verdict"] = read(visit.verdict);
        }
        std::cout << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
    return Good;
}

int purge(Journal& journal, std::chrono::hours keep)
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto purged = journal::Retention(journal.database()).purge(keep, now);
    if (!purged) {
        return failed(purged.error());
    }
    if (purged.value() > 0) {
        const auto errors = journal.note(
            QStringLiteral("answers of %1 visits purged by hand").arg(purged.value()), now);
        if (!errors.empty()) {
            return failed(errors);
        }
    }
    std::cout << "answers of " << purged.value() << " visits purged\n";
    return Good;
}

int wrongUsage(const char* what)
{
    std::cerr << what << '\n';
    return WrongUsage;
}

std::optional<JobKind> paperNamed(const QString& name)
{
    for (const JobKind kind : { JobKind::Slip, JobKind::Stub, JobKind::DeskCopy }) {
        if (name == nameOf(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

void addTicketOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "What the kiosk's journal holds.\n\n"
        "  list              counts, papers that wait, and the newest visits\n"
        "  reprint NUMBER    prints the newest ticket of that number again, marked COPY n\n"
        "  export            every visit as JSON Lines, without answers\n"
        "  purge             wipes answers older than the clinic keeps them"));
    parser.addPositionalArgument(
        QStringLiteral("action"), QStringLiteral("list, reprint NUMBER, export or purge."));
    const auto value = [&parser](const char* name, const char* description, const char* word) {
        parser.addOption({ QLatin1String(name), QLatin1String(description), QLatin1String(word) });
    };
    value("journal", "The kiosk's journal; its usual place if left out.", "FILE");
    value("kiosk", "The kiosk's letter, where an earlier version's journal is taken over.", "A");
    value("most", "list: this many visits.", "N");
    value("what", "reprint: slip, stub or desk_copy.", "PAPER");
    value("keep",
        "purge: keep answers this many hours (as the settings say if left out; 0 wipes all).",
        "HOURS");
    addSettingsOption(parser);
    parser.addOption({ QStringLiteral("with-answers"),
        QStringLiteral("export: also answers and verdicts that are still kept.") });
}

std::optional<int> numberOf(const QCommandLineParser& parser, const char* option, int otherwise)
{
    if (!parser.isSet(QLatin1String(option))) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = parser.value(QLatin1String(option)).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Into the record of changes, which lies beside the journal, if it was done.
int recorded(const QString& journalFile, const QString& what, const QString& detail, int code)
{
    if (code == Good) {
        printErrors(
            site::Audit(QFileInfo(journalFile).absolutePath())
                .append({ .who = site::commandLineUser(), .what = what, .detail = detail }));
    }
    return code;
}

} // namespace

int ticketsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addTicketOptions(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0, QStringLiteral("list"));
    const auto most = numberOf(parser, "most", usualVisits);
    const site::SettingsFile settings = loadSettings(parser);
    const auto keep = numberOf(parser, "keep", settings.settings().privacy.retentionHours);
    const auto paper
        = paperNamed(parser.isSet(QStringLiteral("what")) ? parser.value(QStringLiteral("what"))
                                                          : nameOf(JobKind::Slip));
    if (!most || !keep) {
        return wrongUsage("--most and --keep must be whole numbers from 0");
    }
    if (!paper) {
        return wrongUsage("--what must be slip, stub or desk_copy");
    }
    if (words.size() != (action == QLatin1String("reprint") ? 2 : words.isEmpty() ? 0 : 1)) {
        return wrongUsage("one action is needed: list, reprint NUMBER, export or purge");
    }
    const QString file = parser.isSet(QStringLiteral("journal"))
        ? parser.value(QStringLiteral("journal"))
        : QDir(settings.stateFolder()).filePath(QStringLiteral("journal.sqlite"));
    const QString kiosk = parser.isSet(QStringLiteral("kiosk"))
        ? parser.value(QStringLiteral("kiosk"))
        : settings.settings().clinic.kioskLetter;
    Journal journal(file, kiosk, journal::OnDamage::Report);
    if (action == QLatin1String("list")) {
        return list(journal, *most);
    }
    if (action == QLatin1String("reprint")) {
        return recorded(file, action, words.at(1) + QStringLiteral(", ") + nameOf(*paper),
            reprint(journal, words.at(1), *paper));
    }
    if (action == QLatin1String("export")) {
        return exportAll(journal, parser.isSet(QStringLiteral("with-answers")));
    }
    if (action == QLatin1String("purge")) {
        return recorded(file, action, QStringLiteral("answers older than %1 hours").arg(*keep),
            purge(journal, std::chrono::hours(*keep)));
    }
    return wrongUsage("the action must be list, reprint, export or purge");
}

} // namespace legcheck::app
