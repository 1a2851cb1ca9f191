// SPDX-License-Identifier: GPL-3.0-or-later
// A waiting patient with a number: typed or scanned, three questions, and where it ends.

#include "viewmodels/recheck_view_model.h"
#include "viewmodels/visit_walk.h"

#include <QSignalSpy>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;
using viewmodels::RecheckViewModel;
using Step = RecheckViewModel::Step;

namespace {

/// A patient who was here, left with A-001, and comes back.
struct Waiting {
    Waiting()
    {
        walk.time = QDateTime::currentDateTime();
        walk.to("Outcome");
        walk.visit.finish();
        walk.visit.abandon();
        recheck.open();
    }
    void answer(const char* first, const char* second, const char* third)
    {
        for (const char* option : { first, second, third }) {
            if (recheck.step() == Step::Question) {
                recheck.choose(QLatin1String(option));
                recheck.next();
            }
        }
    }

    VisitWalk walk;
    RecheckViewModel recheck { walk.services() };
    QSignalSpy called { &walk.desk.reception, &Reception::staffCalled };
};

} // namespace

class RecheckViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void aTypedNumberLeadsToTheQuestions();
    void aScannedLineLeadsToTheQuestions();
    void anUnknownNumberGoesToTheDesk();
    void nothingNewEndsKindly();
    void aSignCallsStaffAtOnce();
    void aRiseCallsStaff();
    void backGoesBackAndCloses();
    void whoWalksAwayAfterASignIsNotForgotten();
    void nothingIsLeftOver();
};

void RecheckViewModelTest::aTypedNumberLeadsToTheQuestions()
{
    Waiting waiting;
    QCOMPARE(waiting.recheck.typed(), QStringLiteral("A-"));
    QVERIFY(!waiting.recheck.canConfirm());
    for (const int digit : { 0, 0, 7 }) {
        waiting.recheck.type(digit);
    }
    waiting.recheck.erase();
    waiting.recheck.type(1);
    QCOMPARE(waiting.recheck.typed(), QStringLiteral("A-001"));
    waiting.recheck.confirm();
    QCOMPARE(waiting.recheck.step(), Step::Question);
    QCOMPARE(waiting.recheck.question().id, QStringLiteral("emergency"));
    QVERIFY(waiting.recheck.question().many);
    QVERIFY(!waiting.recheck.question().text.isEmpty());
    // Nothing that was told before is shown.
    for (const auto& option : waiting.recheck.question().options) {
        QVERIFY(!option.chosen);
    }
}

void RecheckViewModelTest::aScannedLineLeadsToTheQuestions()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("A-001"));
    QCOMPARE(waiting.recheck.step(), Step::Question);
    QCOMPARE(waiting.recheck.ticket(), QStringLiteral("A-001"));
}

void RecheckViewModelTest::anUnknownNumberGoesToTheDesk()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("B-001"));
    QCOMPARE(waiting.recheck.step(), Step::Desk);
    waiting.recheck.back();
    QCOMPARE(waiting.recheck.step(), Step::Number);
    QCOMPARE(waiting.recheck.typed(), QStringLiteral("A-"));
    waiting.recheck.type(9);
    waiting.recheck.confirm();
    QCOMPARE(waiting.recheck.step(), Step::Desk);
    QCOMPARE(waiting.called.size(), 0);
}

void RecheckViewModelTest::nothingNewEndsKindly()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.answer("none", "better", "none");
    QCOMPARE(waiting.recheck.step(), Step::Unchanged);
    QCOMPARE(waiting.called.size(), 0);
}

void RecheckViewModelTest::aSignCallsStaffAtOnce()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.recheck.choose(QStringLiteral("none"));
    waiting.recheck.choose(QStringLiteral("breathless"));
    waiting.recheck.choose(QStringLiteral("collapse"));
    waiting.recheck.choose(QStringLiteral("collapse"));
    QVERIFY(waiting.recheck.canGoOn());
    waiting.recheck.next();
    QCOMPARE(waiting.recheck.step(), Step::StaffNow);
    QCOMPARE(waiting.called.size(), 1);
}

void RecheckViewModelTest::aRiseCallsStaff()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.answer("none", "same", "whole_leg");
    QCOMPARE(waiting.recheck.step(), Step::StaffNow);
    QCOMPARE(waiting.called.size(), 1);
}

void RecheckViewModelTest::backGoesBackAndCloses()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.recheck.choose(QStringLiteral("none"));
    waiting.recheck.next();
    QCOMPARE(waiting.recheck.question().id, QStringLiteral("course"));
    waiting.recheck.next();
    QCOMPARE(waiting.recheck.question().id, QStringLiteral("course"));
    waiting.recheck.back();
    QCOMPARE(waiting.recheck.question().id, QStringLiteral("emergency"));
    waiting.recheck.back();
    QCOMPARE(waiting.recheck.step(), Step::Closed);
    QCOMPARE(waiting.called.size(), 0);
}

void RecheckViewModelTest::whoWalksAwayAfterASignIsNotForgotten()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.recheck.choose(QStringLiteral("collapse"));
    waiting.recheck.close();
    QCOMPARE(waiting.recheck.step(), Step::StaffNow);
    QCOMPARE(waiting.called.size(), 1);
    waiting.recheck.close();
    QCOMPARE(waiting.recheck.step(), Step::Closed);
    QCOMPARE(waiting.called.size(), 1);
}

void RecheckViewModelTest::nothingIsLeftOver()
{
    Waiting waiting;
    waiting.recheck.scan(QStringLiteral("1"));
    waiting.recheck.choose(QStringLiteral("none"));
    waiting.recheck.close();
    QCOMPARE(waiting.recheck.question(), viewmodels::QuestionValue());
    QCOMPARE(waiting.recheck.ticket(), QString());
    QCOMPARE(waiting.recheck.typed(), QStringLiteral("A-"));
    waiting.recheck.choose(QStringLiteral("none"));
    waiting.recheck.type(1);
    QCOMPARE(waiting.recheck.typed(), QStringLiteral("A-"));
}

QTEST_MAIN(RecheckViewModelTest)
#include "tst_recheck_view_model.moc"
