// SPDX-License-Identifier: GPL-3.0-or-later

// A kiosk without a screen, made to be killed: random patients end their visits one after the
// other, and every claim that is made to anybody is one line on standard output, written before the
// next thing happens. report.py kills it, counts, and compares.
//
//   ticket NUMBER UUID    this number was given to a patient
//   no-ticket UUID        no number could be given
//   staff NUMBER          staff were called
//   printed NUMBER FILE   somebody was told that the slip is printed
//   failed NUMBER         somebody was told that it is not
//   stub NUMBER           the patient was told that their own paper is printed
//   drained               everything that was queued has left the house

#include "content/content_loader.h"
#include "core/random_answers.h"
#include "journal/retention.h"
#include "reception/reception.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

using namespace legcheck;

/// One write, so that a kill leaves whole lines.
void claim(const std::string& line)
{
    const std::string whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) != ssize_t(whole.size())) {
        std::_Exit(EXIT_FAILURE);
    }
}

std::string numberOf(const journal::Ticket& ticket)
{
    return ticket.number.isEmpty() ? "-" : ticket.number.toStdString();
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ QStringLiteral("folder"), QString(), QStringLiteral("DIR") });
    parser.addOption({ QStringLiteral("slips"), QString(), QStringLiteral("DIR") });
    parser.addOption({ QStringLiteral("visits"), QString(), QStringLiteral("N") });
    parser.addOption({ QStringLiteral("seed"), QString(), QStringLiteral("N") });
    parser.addOption(QCommandLineOption(QStringLiteral("drain")));
    parser.process(application);
    spdlog::set_level(spdlog::level::off);

    auto pack = content::loadContentPack(content::defaultContentFolder());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!pack || !languages) {
        return EXIT_FAILURE;
    }
    const QString journalFile = parser.value(QStringLiteral("folder")) + "/journal.sqlite";
    const QString slips = parser.value(QStringLiteral("slips"));
    const auto printer = [&slips](const char* name) {
        return outbox::Destination { .uri = QStringLiteral("folder:") + slips + QLatin1String(name),
            .paper = printing::Paper::Roll80 };
    };
    reception::Reception reception({ .slipFolder = slips,
                                       .journalFile = journalFile,
                                       .paper = printing::Paper::Roll80,
                                       .stubPrinter = printer("-stub"),
                                       .deskPrinter = printer("-desk"),
                                       .exchange = slips + QStringLiteral("-fhir"),
                                       .keepAnswers = std::chrono::hours(1000) },
        pack.value(), *languages.value());
    QObject::connect(&reception, &reception::Reception::slipWritten,
        [](const journal::Ticket& ticket, const QString& file) {
            claim("printed " + numberOf(ticket) + " " + file.toStdString());
        });
    QObject::connect(&reception, &reception::Reception::slipFailed,
        [](const journal::Ticket& ticket) { claim("failed " + numberOf(ticket)); });
    QObject::connect(&reception, &reception::Reception::stubEnded,
        [](const journal::Ticket& ticket, journal::JobState state) {
            if (state == journal::JobState::Confirmed) {
                claim("stub " + numberOf(ticket));
            }
        });
    QObject::connect(&reception, &reception::Reception::staffCalled,
        [](const journal::Ticket& ticket) { claim("staff " + numberOf(ticket)); });
    claim("started");

    core::RandomAnswers random(
        pack.value().questionnaire, parser.value(QStringLiteral("seed")).toULongLong());
    int left = parser.value(QStringLiteral("visits")).toInt();
    QTimer patients;
    QObject::connect(&patients, &QTimer::timeout, [&] {
        if (left-- <= 0) {
            patients.stop();
            return;
        }
        const QDateTime now = QDateTime::currentDateTime();
        const auto ticket = reception.receive({ .answers = random.draw(),
            .language = QStringLiteral("es"),
            .started = now.addSecs(-60),
            .finished = now });
        const std::string uuid = ticket.uuid.toStdString();
        claim(ticket.number.isEmpty() ? "no-ticket " + uuid
                                      : "ticket " + numberOf(ticket) + " " + uuid);
    });
    patients.start(400);

    QTimer look;
    if (parser.isSet(QStringLiteral("drain"))) {
        QObject::connect(&look, &QTimer::timeout, [&] {
            journal::Journal journal(journalFile, QStringLiteral("A"), journal::OnDamage::Report);
            const auto counts = journal::Retention(journal.database()).counts();
            if (left <= 0 && counts && counts.value().openJobs == 0) {
                claim("drained");
                QCoreApplication::quit();
            }
        });
        look.start(200);
    }
    return QCoreApplication::exec();
}
