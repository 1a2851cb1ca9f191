// SPDX-License-Identifier: GPL-3.0-or-later
// A printer that fails in every way a printer fails. Whatever it does: every ticket's slip comes
// out, none is called printed that is not, and no two papers of one visit look the same.

#include "core/random_answers.h"
#include "exchange/answers_json.h"
#include "journal/job_queue.h"
#include "outbox/outbox.h"
#include "shared/shipped_pack.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

#include <random>

using namespace legcheck;
using namespace legcheck::tests;
using journal::JobKind;
using journal::JobState;
using outbox::JobNotice;
using printing::OnPaper;
using printing::PrintResult;

namespace {

constexpr int visits = 120;
constexpr int faultsWanted = 200;
constexpr int patience = 600000;

/// What really happened, beside what was said of it.
struct Paper {
    std::mutex mutex;
    QStringList out; ///< names of papers that lie in the tray
    int faults = 0;
    int tries = 0;
};

class FaultyPrinter : public printing::Printer {
public:
    explicit FaultyPrinter(Paper& paper)
        : m_paper(paper)
    {
    }

    printing::PrintOutcome print(const printing::PagedDrawing& drawing, const QString& name,
        std::stop_token /*stop*/) override
    {
        const std::scoped_lock lock(m_paper.mutex);
        ++m_paper.tries;
        printing::PrintOutcome outcome;
        outcome.state.reachable = true;
        if (drawing.pages < 1 || !printing::isJobName(name)) {
            outcome.why = QStringLiteral("nothing to print");
            return outcome;
        }
        const auto fault = m_random() % 6;
        m_paper.faults += fault != 0 ? 1 : 0;
        switch (fault) {
        case 1: // off, or out of paper before it began
            outcome.state.paperOut = true;
            outcome.why = QStringLiteral("paper out");
            return outcome;
        case 2: // went out in the middle of it: a torn piece
        case 3: // all came out, and then the line broke
            m_paper.out.push_back(name);
            outcome.onPaper = OnPaper::Maybe;
            outcome.why = QStringLiteral("the line broke");
            return outcome;
        case 4: // the line broke before anything came out
            outcome.onPaper = OnPaper::Maybe;
            outcome.why = QStringLiteral("the line broke");
            return outcome;
        case 5: // it tells nothing back
            m_paper.out.push_back(name);
            outcome.result = PrintResult::SentUnconfirmed;
            outcome.onPaper = OnPaper::Maybe;
            outcome.why = QStringLiteral("no answer");
            return outcome;
        default:
            m_paper.out.push_back(name);
            outcome.result = PrintResult::Confirmed;
            outcome.onPaper = OnPaper::Yes;
            return outcome;
        }
    }
    printing::PrinterState state() override { return { .reachable = true, .answers = true }; }
    [[nodiscard]] printing::Paper paper() const override { return printing::Paper::Roll80; }
    [[nodiscard]] QString uri() const override { return QStringLiteral("faulty:"); }

private:
    Paper& m_paper;
    std::mt19937 m_random { 26 };
};

} // namespace

class PrinterFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void noTicketIsLostAndNoneIsClaimedThatIsNotPrinted();
};

void PrinterFaultsTest::noTicketIsLostAndNoneIsClaimedThatIsNotPrinted()
{
    spdlog::set_level(spdlog::level::off);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    Paper paper;
    // A minute passes with every look at the clock: no wait is waited for.
    std::atomic<qint64> minutes = 0;
    const QDateTime begin(QDate(2026, 11, 23), QTime(8, 0));
    outbox::Settings settings { .journalFile = file,
        .paper = { .kiosk = QStringLiteral("A") },
        .printer = { .uri = QStringLiteral("faulty:"), .paper = printing::Paper::Roll80 },
        .stubPrinter = { .uri = QStringLiteral("faulty:"), .paper = printing::Paper::Roll80 },
        .keepAnswers = std::chrono::hours(1000000),
        .makePrinter =
            [&paper](const outbox::Destination&) {
                return std::unique_ptr<printing::Printer>(std::make_unique<FaultyPrinter>(paper));
            },
        .now = [&] { return begin.addSecs(60 * ++minutes); } };

    journal::Journal journal(file, QStringLiteral("A"));
    QSet<QString> numbers;
    core::RandomAnswers random(questionnaire(), 1);
    for (int visit = 0; visit < visits; ++visit) {
        const auto ticket = journal.store({ .started = begin,
            .finished = begin,
            .language = QStringLiteral("es"),
            .answers = QByteArray::fromStdString(
                exchange::writeAnswerSet({ .answers = random.draw() }, questionnaire())),
            .jobs = { JobKind::Slip, JobKind::Stub } });
        QVERIFY(ticket);
        numbers.insert(ticket.value().number);
    }
    QCOMPARE(numbers.size(), visits);

    QList<JobNotice> claims;
    {
        outbox::Outbox outbox(settings, shippedPack(), *languages.value());
        connect(&outbox, &outbox::Outbox::jobEnded, this,
            [&claims](const JobNotice& notice) { claims.push_back(notice); });
        journal::JobQueue queue(journal.database());
        const auto isDone = [&] {
            outbox.wake();
            const auto open = queue.list();
            return open && open.value().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        // Reprints go on until there were enough faults.
        for (int round = 0; round < 20 && paper.faults < faultsWanted; ++round) {
            const auto all = journal.list(visits);
            QVERIFY(all);
            for (const auto& visit : all.value()) {
                QVERIFY(queue.reprint(visit.ticket.uuid, JobKind::Slip, begin).value());
            }
            QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        }
        QTest::qWait(300);
    }

    // Nothing is lost: every visit's jobs are done, and something of each lies in the tray.
    const auto all = journal.list(2 * visits);
    QVERIFY(all);
    QCOMPARE(all.value().size(), visits);
    for (const auto& visit : all.value()) {
        const auto jobs = journal::JobQueue(journal.database()).list(visit.ticket.uuid);
        QVERIFY(jobs && !jobs.value().isEmpty());
        for (const auto& job : jobs.value()) {
            QVERIFY(job.state == JobState::Confirmed || job.state == JobState::Sent);
        }
    }
    // No two papers look the same: the copy's number is in the name, and on the slip.
    QCOMPARE(QSet<QString>(paper.out.begin(), paper.out.end()).size(), paper.out.size());
    // None was claimed that is not there.
    int printed = 0;
    for (const JobNotice& claim : claims) {
        if (claim.state != JobState::Confirmed && claim.state != JobState::Sent) {
            continue;
        }
        ++printed;
        journal::StoredVisit visit;
        visit.ticket = claim.ticket;
        visit.finished = begin;
        journal::Job job;
        job.kind = claim.kind;
        job.copy = claim.copy;
        QVERIFY2(
            paper.out.contains(outbox::paperName(visit, job)), qPrintable(claim.ticket.number));
    }
    QVERIFY(printed >= 2 * visits);
    QVERIFY(paper.faults >= faultsWanted);
    qInfo("%d printer faults in %d tries, %d tickets: none lost, none claimed that was not "
          "printed, %d papers, no two alike",
        paper.faults, paper.tries, visits, int(paper.out.size()));
}

QTEST_MAIN(PrinterFaultsTest)
#include "tst_printer_faults.moc"
