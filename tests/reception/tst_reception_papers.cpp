// SPDX-License-Identifier: GPL-3.0-or-later
// The patient's own paper, papers of no visit, and what staff see and do behind the PIN.

#include "journal/job_queue.h"
#include "language/line_binding.h"
#include "shared/reception_desk.h"
#include "shared/site_language.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using journal::JobKind;
using journal::JobState;
using outbox::LooseNotice;
using outbox::PrinterRole;
using reception::Reception;

namespace {

constexpr int patience = 60000;
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));

reception::EndedVisit visitOf(const Told& told, const QString& language = QStringLiteral("es"))
{
    return { .answers = cramp(told),
        .language = language,
        .started = noon.addSecs(-240),
        .finished = noon };
}

/// What stands on a PDF, with its spaces as one.
QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { pdf, QStringLiteral("-") });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

/// A folder printer that fails until `mend`.
class Blocked {
public:
    explicit Blocked(const QString& folder)
        : m_file(folder)
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            qFatal("the blocker cannot be made");
        }
    }
    void mend() { m_file.remove(); }

private:
    QFile m_file;
};

/// Paper breaks its lines elsewhere.
QString joined(const QString& words)
{
    return language::unbound(words).remove(u' ');
}

} // namespace

class ReceptionPapersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void thePatientGetsAStubInTheirLanguage();
    void oneDevicePrintsTheSlipFirst();
    void withoutAPrinterForItThereIsNoStub();
    void aClinicMayWantTapesAndNoStubs();
    void aStubThatFailsIsToldAndTriedAgain();
    void aStubOfARunThatWasCutOffIsACopy();
    void aStubOfAVisitWithoutANumberSendsToTheDesk();
    void patientsFindTheirPapersInAPrinterOnly();
    void aTapeIsPrintedForAPatient();
    void aTapeThatFailsIsToldOnceAndForgotten();
    void aTestPageComesOutOfEachPrinter();
    void aTestPageNeedsNoJournal();
    void aTestPageShowsTheSitesOwnLanguage();
    void staffSeeWhatWaitsAndWhy();
    void staffSeeAVisitThatIsNotStored();
    void whoMustNotWaitStandsFirst();
    void staffPrintOnceMore();
    void wordsAreInTheClinicsLanguage();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    [[nodiscard]] QStringList filesIn(const char* folder) const
    {
        return QDir(path(folder)).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] outbox::Destination folderPrinter(const char* name) const
    {
        return { .uri = QStringLiteral("folder:") + path(name), .paper = printing::Paper::Roll80 };
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<language::Languages> m_languages;
    reception::Settings m_settings;
};

void ReceptionPapersTest::initTestCase()
{
    qRegisterMetaType<journal::Ticket>();
}

void ReceptionPapersTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
    m_settings = { .clinic = QStringLiteral("Harbour Clinic"),
        .slipFolder = path("slips"),
        .journalFile = path("visits.db"),
        .stubPrinter = folderPrinter("stubs"),
        .keepAnswers = forEver };
}

void ReceptionPapersTest::thePatientGetsAStubInTheirLanguage()
{
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::stubEnded);
    const auto ticket = reception.receive(
        visitOf({ "emergency: coughing_blood", "risk_history: active_cancer" }));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(ended.at(0).at(0).value<journal::Ticket>(), ticket);
    QCOMPARE(ended.at(0).at(1).value<JobState>(), JobState::Confirmed);
    QCOMPARE(filesIn("stubs"), QStringList { QStringLiteral("2026-11-23_A-001_stub.pdf") });
    const QString stub = textOf(path("stubs/2026-11-23_A-001_stub.pdf"));
    const auto spanish = m_languages->textsIn(QStringLiteral("es"), shippedPack().texts);
    QVERIFY2(joined(stub).contains(joined(spanish(QStringLiteral("safety_net.title")))),
        qPrintable(stub));
    QVERIFY(stub.contains(QStringLiteral("A-001")));
    QVERIFY(stub.contains(QStringLiteral("Harbour Clinic")));
    // The same for every patient: nothing of this one's answers.
    for (const char* id : { "option.risk_history.active_cancer", "category.immediate.name" }) {
        const QString text = spanish(QLatin1String(id));
        QVERIFY2(!text.isEmpty() && !stub.contains(text), id);
    }
}

void ReceptionPapersTest::oneDevicePrintsTheSlipFirst()
{
    m_settings.paper = printing::Paper::Roll80;
    m_settings.stubPrinter = folderPrinter("slips");
    Reception reception(m_settings, shippedPack(), *m_languages);
    QStringList order;
    connect(&reception, &Reception::slipWritten, this, [&] { order << QStringLiteral("slip"); });
    connect(&reception, &Reception::stubEnded, this, [&] { order << QStringLiteral("stub"); });
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, patience);
    QCOMPARE(order, QStringList({ QStringLiteral("slip"), QStringLiteral("stub") }));
    QCOMPARE(filesIn("slips"),
        QStringList({ QStringLiteral("2026-11-23_A-001.pdf"),
            QStringLiteral("2026-11-23_A-001_stub.pdf") }));
}

void ReceptionPapersTest::withoutAPrinterForItThereIsNoStub()
{
    m_settings.stubPrinter = {};
    {
        Reception reception(m_settings, shippedPack(), *m_languages);
        QVERIFY(!reception.hasPrinter(PrinterRole::Patient));
        QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    }
    QCOMPARE(filesIn("slips"), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
}

void ReceptionPapersTest::aClinicMayWantTapesAndNoStubs()
{
    m_settings.stubs = false;
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QSignalSpy loose(&reception, &Reception::looseEnded);
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QVERIFY(reception.printTape(QStringLiteral("es")) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(written.size() == 1 && loose.size() == 1, patience);
    QCOMPARE(filesIn("stubs").size(), 1);
    QVERIFY(filesIn("stubs").first().contains(QStringLiteral("tape")));
}

void ReceptionPapersTest::aStubThatFailsIsToldAndTriedAgain()
{
    Blocked printer(path("stubs"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::stubEnded);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() && written.size() == 1, patience);
    QCOMPARE(ended.at(0).at(1).value<JobState>(), JobState::Failed);
    printer.mend();
    QTRY_VERIFY_WITH_TIMEOUT(ended.last().at(1).value<JobState>() == JobState::Confirmed, patience);
    // Nothing of it was on paper before: no copy.
    QCOMPARE(filesIn("stubs"), QStringList { QStringLiteral("2026-11-23_A-001_stub.pdf") });
}

void ReceptionPapersTest::aStubOfARunThatWasCutOffIsACopy()
{
    {
        journal::Journal journal(m_settings.journalFile, QStringLiteral("A"));
        QVERIFY(journal.store({ .started = noon,
            .finished = noon,
            .language = QStringLiteral("en"),
            .answers = R"({"id":"","answers":{"emergency":["none"]}})",
            .jobs = { JobKind::Stub } }));
        const auto job = journal::JobQueue(journal.database()).claim({ JobKind::Stub }, noon);
        QVERIFY(job && job.value()); // and here the power goes
    }
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::stubEnded);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(filesIn("stubs"), QStringList { QStringLiteral("2026-11-23_A-001_stub_copy2.pdf") });
    QVERIFY(textOf(path("stubs/2026-11-23_A-001_stub_copy2.pdf")).contains("COPY 2"));
}

void ReceptionPapersTest::aStubOfAVisitWithoutANumberSendsToTheDesk()
{
    m_settings.journalFile = m_folder->path(); // a folder is no journal
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::stubEnded);
    QVERIFY(reception.receive(visitOf({}, QStringLiteral("en"))).number.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(filesIn("stubs").size(), 1);
    const QString stub = textOf(path("stubs/") + filesIn("stubs").first());
    QVERIFY2(stub.contains(QStringLiteral("Please go to the desk")), qPrintable(stub));
}

void ReceptionPapersTest::patientsFindTheirPapersInAPrinterOnly()
{
    m_settings.tapeForPatients = true;
    {
        const Reception reception(m_settings, shippedPack(), *m_languages);
        QVERIFY(!reception.givesStubs());
        QVERIFY(!reception.givesTapes());
    }
    m_settings.stubPrinter.uri = QStringLiteral("escpos:/dev/null");
    {
        const Reception reception(m_settings, shippedPack(), *m_languages);
        QVERIFY(reception.givesStubs());
        QVERIFY(reception.givesTapes());
    }
    m_settings.tapeForPatients = false;
    m_settings.stubs = false;
    const Reception reception(m_settings, shippedPack(), *m_languages);
    QVERIFY(!reception.givesStubs());
    QVERIFY(!reception.givesTapes());
}

void ReceptionPapersTest::aTapeIsPrintedForAPatient()
{
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::looseEnded);
    const int first = reception.printTape(QStringLiteral("es"));
    const int second = reception.printTape(QStringLiteral("ar"));
    QVERIFY(first != 0 && second != 0 && first != second);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
    const auto notice = ended.at(0).at(0).value<LooseNotice>();
    QCOMPARE(notice.paper.id, first);
    QCOMPARE(notice.state, JobState::Confirmed);
    const QString text = textOf(notice.place);
    const auto spanish = m_languages->textsIn(QStringLiteral("es"), shippedPack().texts);
    QVERIFY2(text.contains(QStringLiteral("50 mm")), qPrintable(text));
    const QString stop = spanish(QStringLiteral("question.tape_left_mm.stop"));
    QVERIFY(!stop.isEmpty());
    QVERIFY2(joined(text).contains(joined(stop)), qPrintable(text));
    QCOMPARE(filesIn("stubs").size(), 2);
}

void ReceptionPapersTest::aTapeThatFailsIsToldOnceAndForgotten()
{
    Blocked printer(path("stubs"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::looseEnded);
    QVERIFY(reception.printTape(QStringLiteral("es")) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const auto notice = ended.at(0).at(0).value<LooseNotice>();
    QCOMPARE(notice.state, JobState::Failed);
    QVERIFY(!notice.fault.isEmpty());
    QVERIFY(!notice.words.isEmpty());
    printer.mend();
    QSignalSpy stubs(&reception, &Reception::stubEnded);
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stubs.size(), 1, patience);
    QTest::qWait(2500); // a look later
    QCOMPARE(ended.size(), 1);
    QCOMPARE(filesIn("stubs"), QStringList { QStringLiteral("2026-11-23_A-001_stub.pdf") });
}

void ReceptionPapersTest::aTestPageComesOutOfEachPrinter()
{
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::looseEnded);
    QVERIFY(reception.printTestPage(PrinterRole::Nurse) != 0);
    QVERIFY(reception.printTestPage(PrinterRole::Patient) != 0);
    QCOMPARE(reception.printTestPage(PrinterRole::Desk), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
    for (const auto& arguments : std::as_const(ended)) {
        const auto notice = arguments.at(0).value<LooseNotice>();
        QCOMPARE(notice.state, JobState::Confirmed);
        QVERIFY(textOf(notice.place).contains(QStringLiteral("Test page")));
    }
    QCOMPARE(filesIn("slips").size(), 1);
    QCOMPARE(filesIn("stubs").size(), 1);
}

void ReceptionPapersTest::aTestPageNeedsNoJournal()
{
    m_settings.journalFile = m_folder->path();
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::looseEnded);
    QVERIFY(reception.printTestPage(PrinterRole::Nurse) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(ended.at(0).at(0).value<LooseNotice>().state, JobState::Confirmed);
}

void ReceptionPapersTest::aTestPageShowsTheSitesOwnLanguage()
{
    const QString own = path("languages");
    writeGalician(own);
    m_settings.languageFolder = own;
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy ended(&reception, &Reception::looseEnded);
    QVERIFY(reception.printTestPage(PrinterRole::Nurse) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const auto notice = ended.at(0).at(0).value<LooseNotice>();
    QVERIFY(textOf(notice.place).contains(QStringLiteral("Toque para comezar")));
}

void ReceptionPapersTest::staffSeeWhatWaitsAndWhy()
{
    Blocked printer(path("slips"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy failed(&reception, &Reception::slipFailed);
    QSignalSpy stubs(&reception, &Reception::stubEnded);
    QSignalSpy changed(&reception, &Reception::papersChanged);
    const auto ticket = reception.receive(visitOf({}));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty() && !stubs.isEmpty(), patience);
    QVERIFY(!changed.isEmpty());
    const auto waiting = reception.waitingPapers();
    QVERIFY(waiting);
    QCOMPARE(waiting.value().size(), 1);
    const reception::PaperVisit& visit = waiting.value().first();
    QCOMPARE(visit.ticket, ticket);
    QCOMPARE(visit.finished, noon);
    QVERIFY(visit.canReprint);
    // Its stub is out, so the slip alone waits.
    QCOMPARE(visit.papers.size(), 1);
    QCOMPARE(visit.papers.first().kind, JobKind::Slip);
    QVERIFY(visit.papers.first().isTriedAgain);
    QCOMPARE(visit.papers.first().name, QStringLiteral("Nurse's slip"));
    QTRY_VERIFY_WITH_TIMEOUT(!reception.troubles().isEmpty(), patience);
    QCOMPARE(reception.troubles().first().name, QStringLiteral("Printer of the nurse"));
    QVERIFY(!reception.troubles().first().words.isEmpty());

    printer.mend();
    QSignalSpy written(&reception, &Reception::slipWritten);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(reception.waitingPapers().value().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(reception.troubles().isEmpty(), patience);
    const auto latest = reception.latestPapers(5);
    QVERIFY(latest);
    QCOMPARE(latest.value().size(), 1);
    QCOMPARE(latest.value().first().papers.size(), 2);
    for (const reception::PaperState& paper : latest.value().first().papers) {
        QCOMPARE(paper.state, JobState::Confirmed);
        QVERIFY(!paper.isTriedAgain);
    }
}

void ReceptionPapersTest::staffSeeAVisitThatIsNotStored()
{
    m_settings.journalFile = m_folder->path();
    const Blocked printer(path("slips"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy failed(&reception, &Reception::slipFailed);
    QVERIFY(reception.receive(visitOf({})).number.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    const auto waiting = reception.waitingPapers();
    QVERIFY(waiting);
    QCOMPARE(waiting.value().size(), 1);
    QVERIFY(waiting.value().first().ticket.number.isEmpty());
    QVERIFY(!waiting.value().first().canReprint);
    QVERIFY(waiting.value().first().papers.first().isTriedAgain);
}

void ReceptionPapersTest::whoMustNotWaitStandsFirst()
{
    const Blocked printer(path("slips"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QVERIFY(!reception.receive(visitOf({ "emergency: breathless" })).number.isEmpty());
    const auto waiting = reception.waitingPapers();
    QVERIFY(waiting);
    QCOMPARE(waiting.value().size(), 2);
    QCOMPARE(waiting.value().first().ticket.number, QStringLiteral("A-002"));
    QVERIFY(waiting.value().first().callStaff);
}

void ReceptionPapersTest::staffPrintOnceMore()
{
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    const auto ticket = reception.receive(visitOf({}));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    const auto queued = reception.reprint(ticket, JobKind::Slip);
    QVERIFY(queued && queued.value());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patience);
    QVERIFY(filesIn("slips").contains(QStringLiteral("2026-11-23_A-001_copy2.pdf")));
    QVERIFY(textOf(path("slips/2026-11-23_A-001_copy2.pdf")).contains("COPY 2"));
    QVERIFY(!reception.reprint({ QStringLiteral("A-009"), QStringLiteral("none") }, JobKind::Slip)
                 .value());
}

void ReceptionPapersTest::wordsAreInTheClinicsLanguage()
{
    m_settings.clinicLanguage = QStringLiteral("es");
    const Blocked printer(path("slips"));
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy failed(&reception, &Reception::slipFailed);
    QVERIFY(!reception.receive(visitOf({})).number.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    const auto waiting = reception.waitingPapers();
    QVERIFY(waiting && !waiting.value().isEmpty());
    const auto spanish = m_languages->translatorFor(QStringLiteral("es"));
    const QString name = spanish->translate("papers", "Nurse's slip");
    QVERIFY(!name.isEmpty() && name != QStringLiteral("Nurse's slip"));
    QCOMPARE(waiting.value().first().papers.first().name, name);
}

QTEST_MAIN(ReceptionPapersTest)
#include "tst_reception_papers.moc"
