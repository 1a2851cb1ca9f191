// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit ends, by its slips and staff calls: a sign, help, walking away.

#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;
using viewmodels::VisitViewModel;
using Step = VisitViewModel::Step;
using Paper = VisitViewModel::Paper;

namespace {

constexpr int patience = 30000;

QString english(const char* id)
{
    return shippedPack().texts.english(QLatin1String(id));
}

/// What reached the desk from this walk.
struct Received {
    explicit Received(VisitWalk& walk)
        : called(&walk.desk.reception, &Reception::staffCalled)
        , written(&walk.desk.reception, &Reception::slipWritten)
    {
    }
    /// Waits until the desk is idle and tells how many slips there are.
    [[nodiscard]] qsizetype slips(qsizetype expected)
    {
        return QTest::qWaitFor([&] { return written.size() >= expected; }, patience)
            ? written.size()
            : -1;
    }

    QSignalSpy called;
    QSignalSpy written;
};

} // namespace

class VisitEndTest : public QObject {
    Q_OBJECT

private slots:
    void aSignEndsTheQuestionsEarly();
    void aSignGivenAtTheRecapEndsTheVisit();
    void aMinorReadsTheWordsForMinors();
    void helpFromAQuestionEndsTheVisit();
    void helpCanBeDeclinedOnEveryPage();
    void helpFromTheOutcomeCallsStaffWithoutASecondNumber();
    void walkingAwayWipesEverything();
    void walkingAwayAfterASignPrintsAndCallsStaff_data();
    void walkingAwayAfterASignPrintsAndCallsStaff();
    void helpBeforeTheFirstQuestionEndsTheVisit();
    void theEndLeavesNothing();
};

void VisitEndTest::aSignEndsTheQuestionsEarly()
{
    VisitWalk walk;
    Received received(walk);
    tell(walk.plan, "emergency: chest_pain");
    QSignalSpy outcomeChanged(&walk.visit, &VisitViewModel::outcomeChanged);
    walk.to("limb_threat");
    walk.goOn();
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
    QVERIFY(outcomeChanged.size() >= 1);
    QCOMPARE(walk.visit.outcome().category, 1);
    QVERIFY(walk.visit.outcome().callStaff);
    QVERIFY(!walk.visit.outcome().helpAsked);
    QVERIFY(!walk.visit.outcome().minor);
    QCOMPARE(walk.visit.outcome().title, english("category.immediate.patient_title"));
    QCOMPARE(received.called.size(), 1);
    QCOMPARE(received.slips(1), 1);
    QVERIFY(!walk.visit.canGoBack());
    walk.visit.back();
    walk.visit.askForHelp(); // help is on its way
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
}

void VisitEndTest::aSignGivenAtTheRecapEndsTheVisit()
{
    VisitWalk walk;
    walk.to("Recap");
    walk.visit.change(QStringLiteral("limb_threat"));
    walk.tap("cold_or_pale");
    walk.visit.next();
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
    QCOMPARE(walk.visit.outcome().category, 2);
}

void VisitEndTest::aMinorReadsTheWordsForMinors()
{
    VisitWalk walk;
    Received received(walk);
    tell(walk.plan, "age: under_18");
    walk.to("StaffNow");
    QCOMPARE(walk.visit.outcome().category, 3);
    QCOMPARE(walk.visit.outcome().title, english("minor.patient_title"));
    QCOMPARE(walk.visit.outcome().text, english("minor.patient_text"));
    QVERIFY(walk.visit.outcome().minor);
    QVERIFY(walk.visit.outcome().callStaff);
    QCOMPARE(received.called.size(), 1);
}

void VisitEndTest::helpFromAQuestionEndsTheVisit()
{
    VisitWalk walk;
    Received received(walk);
    walk.to("leg");
    walk.visit.askForHelp();
    QCOMPARE(walk.at(), QStringLiteral("Help"));
    QCOMPARE(received.called.size(), 0);
    walk.visit.confirmHelp();
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
    QVERIFY(walk.visit.outcome().helpAsked);
    QVERIFY(walk.visit.outcome().callStaff);
    QCOMPARE(walk.visit.outcome().ticket, QStringLiteral("A-001"));
    QCOMPARE(received.called.size(), 1);
    QCOMPARE(received.slips(1), 1);
}

void VisitEndTest::helpCanBeDeclinedOnEveryPage()
{
    VisitWalk walk;
    Received received(walk);
    for (const char* page : { "Start", "Intro", "emergency", "leg", "Recap", "Outcome" }) {
        walk.to(page);
        const qsizetype slips = received.called.size();
        walk.visit.askForHelp();
        walk.visit.askForHelp();
        QCOMPARE(walk.at(), QStringLiteral("Help"));
        QVERIFY(walk.visit.canGoBack());
        walk.visit.back();
        QCOMPARE(walk.at(), QString::fromLatin1(page));
        QCOMPARE(received.called.size(), slips);
    }
}

void VisitEndTest::helpFromTheOutcomeCallsStaffWithoutASecondNumber()
{
    VisitWalk walk;
    Received received(walk);
    walk.to("Outcome");
    QCOMPARE(received.slips(1), 1);
    QCOMPARE(received.called.size(), 0);
    walk.visit.askForHelp();
    walk.visit.confirmHelp();
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
    QVERIFY(walk.visit.outcome().helpAsked);
    QCOMPARE(walk.visit.outcome().ticket, QStringLiteral("A-001"));
    QCOMPARE(walk.visit.paper(), Paper::Printed);
    QCOMPARE(received.called.size(), 1);
    QTRY_COMPARE(walk.desk.slips().filter(QStringLiteral("_update")).size(), 1);
    QCOMPARE(walk.desk.slips().size(), 2);
    QCOMPARE(walk.visit.outcome().category, 5);
    walk.visit.abandon();
    walk.to("Outcome");
    QCOMPARE(walk.visit.outcome().ticket, QStringLiteral("A-002"));
    QVERIFY(!walk.visit.outcome().helpAsked);
}

void VisitEndTest::walkingAwayWipesEverything()
{
    VisitWalk walk;
    Received received(walk);
    walk.to("Recap");
    walk.visit.abandon();
    QCOMPARE(walk.at(), QStringLiteral("Start"));
    QVERIFY(walk.visit.recap().isEmpty());
    QCOMPARE(walk.visit.outcome(), viewmodels::OutcomeValue());
    QCOMPARE(walk.visit.question(), viewmodels::QuestionValue());
    QCOMPARE(walk.visit.paper(), Paper::None);
    QVERIFY(walk.desk.slips().isEmpty());
    QCOMPARE(received.called.size(), 0);
    walk.to("emergency");
    QVERIFY(walk.chosen().isEmpty());
}

void VisitEndTest::walkingAwayAfterASignPrintsAndCallsStaff_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<bool>("atHelp");
    QTest::newRow("emergency") << QStringLiteral("emergency") << QStringLiteral("collapse")
                               << false;
    QTest::newRow("limb") << QStringLiteral("limb_threat") << QStringLiteral("numb_or_weak")
                          << false;
    QTest::newRow("at the help page")
        << QStringLiteral("emergency") << QStringLiteral("breathless") << true;
}

void VisitEndTest::walkingAwayAfterASignPrintsAndCallsStaff()
{
    QFETCH(QString, question);
    QFETCH(QString, sign);
    QFETCH(bool, atHelp);
    VisitWalk walk;
    Received received(walk);
    walk.to(qPrintable(question));
    walk.visit.choose(sign);
    if (atHelp) {
        walk.visit.askForHelp();
    }
    walk.visit.abandon();
    QCOMPARE(walk.at(), QStringLiteral("StaffNow"));
    QCOMPARE(received.called.size(), 1);
    QCOMPARE(received.slips(1), 1);
    walk.visit.abandon();
    QCOMPARE(walk.at(), QStringLiteral("Start"));
    QCOMPARE(walk.desk.slips().size(), 1);
    QCOMPARE(received.called.size(), 1);
    QCOMPARE(walk.visit.outcome(), viewmodels::OutcomeValue());
}

void VisitEndTest::helpBeforeTheFirstQuestionEndsTheVisit()
{
    VisitWalk walk;
    const QSignalSpy called(&walk.desk.reception, &reception::Reception::staffCalled);
    walk.visit.askForHelp();
    walk.visit.confirmHelp();
    QCOMPARE(walk.visit.step(), Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(walk.visit.outcome().ticket, QStringLiteral("A-001"));
}

void VisitEndTest::theEndLeavesNothing()
{
    VisitWalk walk;
    VisitViewModel& visit = walk.visit;
    walk.to("Outcome");
    visit.openLearnMenu();
    visit.openLearnPage(QStringLiteral("help"));
    const QSignalSpy recap(&visit, &VisitViewModel::recapChanged);
    const QSignalSpy outcome(&visit, &VisitViewModel::outcomeChanged);
    const QSignalSpy paper(&visit, &VisitViewModel::paperChanged);
    const QSignalSpy learn(&visit, &VisitViewModel::learnPageChanged);
    visit.finish();
    QVERIFY(recap.size() == 1 && outcome.size() == 1 && paper.size() == 1 && learn.size() == 1);
    QVERIFY(visit.question() == viewmodels::QuestionValue {});
    QVERIFY(visit.recap().isEmpty());
    QVERIFY(visit.outcome() == viewmodels::OutcomeValue {});
    QVERIFY(visit.learnPage() == viewmodels::LearnPageValue {});
    QCOMPARE(visit.paper(), Paper::None);
    QCOMPARE(visit.progressStep(), 0);
    QVERIFY(!visit.canGoOn() && !visit.canGoBack() && !visit.changing());
    visit.abandon();
    walk.to("emergency");
    for (const viewmodels::OptionValue& option : visit.question().options) {
        QVERIFY(!option.chosen);
    }
}

QTEST_MAIN(VisitEndTest)
#include "tst_visit_end.moc"
