// SPDX-License-Identifier: GPL-3.0-or-later
// Page after page: what is told of each step, back, skip, and changes from the recap.

#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;

class VisitWalkTest : public QObject {
    Q_OBJECT

private slots:
    void pagesComeInTheOrderOfTheQuestions();
    void aNewPageIsNoChangedQuestion();
    void noneAndUnsureStandAlone();
    void anotherOptionReplacesTheFirst();
    void skippingTakesTheAnswerBack();
    void redFlagsCannotBeSkipped();
    void aChangeReturnsToTheRecap();
    void backFromAChangeReturnsToTheRecap();
    void onlyTheRecapOpensAnAnswerAgain();
    void anotherLanguageReachesRecapAndOutcome();
};

void VisitWalkTest::pagesComeInTheOrderOfTheQuestions()
{
    VisitWalk walk;
    QStringList pages;
    while (walk.at() != QStringLiteral("Outcome")) {
        walk.goOn();
        pages.push_back(walk.at());
        QVERIFY(pages.size() < 50);
    }
    QCOMPARE(pages.join(QLatin1Char(' ')),
        QStringLiteral("Intro emergency limb_threat for_whom age sex pregnancy leg place onset "
                       "since episode course severity feel movement swelling skin fever injury "
                       "risk_recent risk_history medicines triggers tape_left_mm dent lump "
                       "calf_press foot_lift Recap Outcome"));
}

void VisitWalkTest::aNewPageIsNoChangedQuestion()
{
    VisitWalk walk;
    QSignalSpy stepped(&walk.visit, &VisitViewModel::stepped);
    QSignalSpy questionChanged(&walk.visit, &VisitViewModel::questionChanged);
    walk.visit.start();
    walk.visit.start();
    QCOMPARE(stepped.size(), 1);
    for (qsizetype page = 2; walk.at() != QStringLiteral("Recap"); ++page) {
        if (walk.visit.step() == VisitViewModel::Step::Question) {
            walk.answer();
        }
        QCOMPARE(stepped.size(), page - 1);
        questionChanged.clear();
        walk.visit.next();
        QCOMPARE(stepped.size(), page);
        QCOMPARE(questionChanged.size(), 0);
    }
    stepped.clear();
    walk.visit.back();
    walk.visit.back();
    QVERIFY(stepped.size() >= 2);
    QCOMPARE(questionChanged.size(), 0);
}

void VisitWalkTest::noneAndUnsureStandAlone()
{
    VisitWalk walk;
    walk.to("emergency");
    walk.tap("none");
    walk.tap("chest_pain");
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("chest_pain") });
    walk.tap("collapse");
    QCOMPARE(walk.chosen().size(), 2);
    walk.tap("unsure");
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("unsure") });
    walk.tap("none");
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("none") });
}

void VisitWalkTest::anotherOptionReplacesTheFirst()
{
    VisitWalk walk;
    walk.to("age");
    walk.tap("18_39");
    walk.tap("80_plus");
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("80_plus") });
}

void VisitWalkTest::skippingTakesTheAnswerBack()
{
    VisitWalk walk;
    walk.to("severity");
    walk.answer();
    walk.visit.skip();
    walk.visit.back();
    QVERIFY(!walk.visit.question().numbers.at(0).given);
    walk.visit.skip();
    walk.to("Recap");
    for (const viewmodels::RecapRowValue& row : walk.visit.recap()) {
        QCOMPARE(row.answer.isEmpty(), row.questionId == QStringLiteral("severity"));
    }
}

void VisitWalkTest::redFlagsCannotBeSkipped()
{
    VisitWalk walk;
    for (const char* question : { "emergency", "limb_threat" }) {
        walk.to(question);
        QVERIFY(!walk.visit.question().maySkip);
        walk.visit.skip();
        QCOMPARE(walk.at(), QString::fromLatin1(question));
    }
}

void VisitWalkTest::aChangeReturnsToTheRecap()
{
    VisitWalk walk;
    walk.to("Recap");
    QSignalSpy stepped(&walk.visit, &VisitViewModel::stepped);
    walk.visit.change(QStringLiteral("for_whom"));
    QCOMPARE(walk.at(), QStringLiteral("for_whom"));
    QVERIFY(walk.visit.changing());
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("self") });
    walk.tap("helper");
    walk.visit.next();
    QCOMPARE(walk.at(), QStringLiteral("Recap"));
    QVERIFY(!walk.visit.changing());
    QCOMPARE(stepped.size(), 2);
    QCOMPARE(walk.visit.recap().at(2).answer,
        shippedPack().texts.english(QStringLiteral("option.for_whom.helper")));
}

void VisitWalkTest::backFromAChangeReturnsToTheRecap()
{
    VisitWalk walk;
    walk.to("Recap");
    walk.visit.change(QStringLiteral("tape_right_mm"));
    QCOMPARE(walk.at(), QStringLiteral("tape_left_mm"));
    walk.visit.back();
    QCOMPARE(walk.at(), QStringLiteral("Recap"));
    QVERIFY(!walk.visit.changing());
}

void VisitWalkTest::onlyTheRecapOpensAnAnswerAgain()
{
    VisitWalk walk;
    walk.to("age");
    walk.visit.change(QStringLiteral("emergency"));
    QCOMPARE(walk.at(), QStringLiteral("age"));
    walk.to("Recap");
    walk.visit.change(QStringLiteral("no_such_question"));
    QCOMPARE(walk.at(), QStringLiteral("Recap"));
}

void VisitWalkTest::anotherLanguageReachesRecapAndOutcome()
{
    VisitWalk walk;
    walk.to("Recap");
    QSignalSpy recapChanged(&walk.visit, &VisitViewModel::recapChanged);
    QSignalSpy outcomeChanged(&walk.visit, &VisitViewModel::outcomeChanged);
    QSignalSpy learnPageChanged(&walk.visit, &VisitViewModel::learnPageChanged);
    QVERIFY(walk.desk.languages->choose(QStringLiteral("es")).empty());
    QCOMPARE(recapChanged.size(), 1);
    QCOMPARE(outcomeChanged.size(), 1);
    QCOMPARE(learnPageChanged.size(), 1);
    const auto rows = walk.visit.recap();
    QVERIFY(std::ranges::any_of(rows, [](const viewmodels::RecapRowValue& row) {
        return row.answer == QStringLiteral("38.0 centímetros");
    }));
    const viewmodels::OutcomeValue before = walk.visit.outcome();
    QCOMPARE(before.category, 0);
}

QTEST_MAIN(VisitWalkTest)
#include "tst_visit_walk.moc"
