// SPDX-License-Identifier: GPL-3.0-or-later
// How far the nurse's slip is, as the screen tells it.

#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;
using viewmodels::VisitViewModel;
using Paper = VisitViewModel::Paper;

namespace {

constexpr int patience = 30000;

} // namespace

class VisitPaperTest : public QObject {
    Q_OBJECT

private slots:
    void paperGoesFromPrintingToPrinted();
    void paperThatFailsIsTold();
    void aLateSlipOfAnEarlierVisitIsNotThisVisits_data();
    void aLateSlipOfAnEarlierVisitIsNotThisVisits();
    void withoutAJournalThereIsAnOutcomeWithoutANumber();
};

void VisitPaperTest::paperGoesFromPrintingToPrinted()
{
    VisitWalk walk;
    QSignalSpy paperChanged(&walk.visit, &VisitViewModel::paperChanged);
    walk.to("Outcome");
    QCOMPARE(walk.visit.paper(), Paper::Printing);
    QCOMPARE(paperChanged.size(), 1);
    QVERIFY(paperChanged.wait(patience));
    QCOMPARE(walk.visit.paper(), Paper::Printed);
    QCOMPARE(paperChanged.size(), 2);
}

void VisitPaperTest::paperThatFailsIsTold()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    VisitWalk walk(blocker.fileName());
    QSignalSpy paperChanged(&walk.visit, &VisitViewModel::paperChanged);
    walk.to("Outcome");
    QCOMPARE(walk.visit.paper(), Paper::Printing);
    QVERIFY(paperChanged.wait(patience));
    QCOMPARE(walk.visit.paper(), Paper::Failed);
    QCOMPARE(walk.visit.outcome().ticket, QStringLiteral("A-001"));
}

void VisitPaperTest::aLateSlipOfAnEarlierVisitIsNotThisVisits_data()
{
    QTest::addColumn<bool>("journalWorks");
    QTest::newRow("with numbers") << true;
    QTest::newRow("without a journal") << false;
}

void VisitPaperTest::aLateSlipOfAnEarlierVisitIsNotThisVisits()
{
    QFETCH(bool, journalWorks);
    const QTemporaryDir folder; // a folder is no journal
    VisitWalk walk({}, journalWorks ? QString() : folder.path());
    QSignalSpy written(&walk.desk.reception, &Reception::slipWritten);
    QList<Paper> seen; // after each slip that is written
    connect(&walk.desk.reception, &Reception::slipWritten, this,
        [&] { seen.push_back(walk.visit.paper()); });
    // The loop does not run in between: each slip comes after the visits that follow.
    walk.to("Outcome");
    walk.visit.abandon();
    QCOMPARE(walk.visit.paper(), Paper::None);
    walk.time = walk.time.addSecs(300);
    walk.to("Outcome");
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patience);
    QCOMPARE(seen, QList<Paper>({ Paper::Printing, Paper::Printed }));
    QCOMPARE(walk.desk.slips().size(), 2);
}

void VisitPaperTest::withoutAJournalThereIsAnOutcomeWithoutANumber()
{
    const QTemporaryDir folder; // a folder is no journal
    VisitWalk walk({}, folder.path());
    QSignalSpy written(&walk.desk.reception, &Reception::slipWritten);
    walk.to("Outcome");
    QCOMPARE(walk.visit.outcome().category, 5);
    QCOMPARE(walk.visit.outcome().ticket, QString());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
    QCOMPARE(walk.visit.paper(), Paper::Printed);
}

QTEST_MAIN(VisitPaperTest)
#include "tst_visit_paper.moc"
