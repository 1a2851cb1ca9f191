// SPDX-License-Identifier: GPL-3.0-or-later
// Page after page: what is told of each step, back, skip, and changes from the recap.

#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;
using Step = VisitViewModel::Step;
using Paper = VisitViewModel::Paper;

class VisitWalkTest : public QObject {
    Q_OBJECT

private slots:
    void pagesComeInTheOrderOfTheQuestions();
    void aNewPageIsNoChangedQuestion();
    void skippingTakesTheAnswerBack();
    void redFlagsCannotBeSkipped();
    void aChangeReturnsToTheRecap();
    void backFromAChangeReturnsToTheRecap();
    void onlyTheRecapOpensAnAnswerAgain();
    void theRecapSpeaksTheOtherLanguage();
    void aPatientWalksFromTheStartToTheEnd();
    void backLeadsToTheIntroAndToTheStart();
    void theRecapTellsAnswersInWords();
    void anotherLanguageShowsAtOnceAndKeepsAnswers();
    void learnPagesAreReadWhileWaiting();
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

void VisitWalkTest::theRecapSpeaksTheOtherLanguage()
{
    VisitWalk walk;
    walk.to("Recap");
    QVERIFY(walk.desk.languages->choose(QStringLiteral("es")).empty());
    const auto rows = walk.visit.recap();
    QVERIFY(std::ranges::any_of(rows, [](const viewmodels::RecapRowValue& row) {
        return row.answer == QStringLiteral("38.0\u00A0centímetros");
    }));
}

void VisitWalkTest::aPatientWalksFromTheStartToTheEnd()
{
    VisitWalk walk;
    VisitViewModel& visit = walk.visit;
    QCOMPARE(visit.step(), Step::Start);
    QVERIFY(!visit.canGoOn());
    QVERIFY(!visit.canGoBack());
    visit.start();
    QCOMPARE(visit.step(), Step::Intro);
    QVERIFY(visit.canGoOn());
    walk.to("Recap");
    QCOMPARE(visit.recap().size(), 29);
    visit.next();
    QCOMPARE(visit.step(), Step::Outcome);
    QCOMPARE(visit.outcome().category, 5);
    QCOMPARE(visit.outcome().ticket, QStringLiteral("A-001"));
    QVERIFY(!visit.outcome().callStaff);
    QCOMPARE(visit.outcome().differences.size(), 5);
    QCOMPARE(visit.outcome().safetyNet.size(), 10);
    QVERIFY(visit.paper() != Paper::None);
    QTRY_COMPARE(visit.paper(), Paper::Printed);
    QCOMPARE(walk.desk.slips(), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
    visit.finish();
    QCOMPARE(visit.step(), Step::Finished);
    visit.abandon();
    QCOMPARE(visit.step(), Step::Start);
}

void VisitWalkTest::backLeadsToTheIntroAndToTheStart()
{
    VisitWalk walk;
    walk.to("limb_threat");
    walk.visit.back();
    QCOMPARE(walk.visit.question().id, QStringLiteral("emergency"));
    QVERIFY(walk.visit.question().answered);
    walk.visit.back();
    QCOMPARE(walk.visit.step(), Step::Intro);
    walk.visit.next();
    QVERIFY(walk.visit.question().answered); // nothing told is lost
    walk.visit.back();
    walk.visit.back();
    QCOMPARE(walk.visit.step(), Step::Start);
    walk.visit.start();
    walk.visit.next();
    QVERIFY(!walk.visit.question().answered); // the next patient begins anew
}

void VisitWalkTest::theRecapTellsAnswersInWords()
{
    VisitWalk walk;
    tell(walk.plan, "skin: warmer + new_veins");
    tell(walk.plan, "tape_left_mm: 385");
    walk.to("Recap");
    const auto answerTo = [&](const char* id) {
        for (const viewmodels::RecapRowValue& row : walk.visit.recap()) {
            if (row.questionId == QLatin1String(id)) {
                return row.answer;
            }
        }
        return QStringLiteral("no such row");
    };
    QCOMPARE(answerTo("skin"),
        QStringLiteral("Warmer than the other leg or than before · New veins that show"));
    QCOMPARE(answerTo("tape_left_mm"), QStringLiteral("38.5 cm"));
    QCOMPARE(answerTo("severity"), QStringLiteral("3"));
}

void VisitWalkTest::anotherLanguageShowsAtOnceAndKeepsAnswers()
{
    VisitWalk walk;
    tell(walk.plan, "fever: fever_or_chills");
    VisitViewModel& visit = walk.visit;
    const QSignalSpy texts(&visit, &VisitViewModel::textsChanged);
    const QSignalSpy recap(&visit, &VisitViewModel::recapChanged);
    const QSignalSpy outcome(&visit, &VisitViewModel::outcomeChanged);
    const QSignalSpy learn(&visit, &VisitViewModel::learnPageChanged);
    visit.start();
    walk.to("fever");
    walk.answer();
    const QString english = visit.question().text;
    const QSignalSpy changed(&visit, &VisitViewModel::questionChanged);
    const QSignalSpy stepped(&visit, &VisitViewModel::stepped);
    QVERIFY(walk.desk.languages->choose(QStringLiteral("es")).empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts.size(), 1);
    QVERIFY(recap.size() == 1 && outcome.size() == 1 && learn.size() == 1);
    QCOMPARE(stepped.size(), 0);
    QVERIFY(visit.question().text != english);
    QCOMPARE(visit.question().text, QStringLiteral("¿Tiene fiebre o escalofríos?"));
    QCOMPARE(visit.intro().title, QStringLiteral("Veamos su dolor de pierna"));
    QVERIFY(visit.question().options.at(2).chosen);
    QVERIFY(walk.desk.languages->choose(QStringLiteral("en")).empty());
    QCOMPARE(visit.question().text, english);
    QVERIFY(visit.question().options.at(2).chosen);
}

void VisitWalkTest::learnPagesAreReadWhileWaiting()
{
    VisitWalk walk;
    VisitViewModel& visit = walk.visit;
    walk.to("Outcome");
    visit.openLearnMenu();
    QCOMPARE(visit.step(), Step::LearnMenu);
    for (const viewmodels::LearnPageValue& page : visit.learnPages()) {
        visit.openLearnPage(page.id);
        QCOMPARE(visit.step(), Step::LearnPage);
        QCOMPARE(visit.learnPage().title, page.title);
        QVERIFY(!visit.learnPage().blocks.isEmpty());
    }
    visit.askForHelp();
    visit.back();
    QCOMPARE(visit.step(), Step::LearnPage);
    visit.back();
    QCOMPARE(visit.step(), Step::LearnMenu);
    visit.back();
    QCOMPARE(visit.step(), Step::Outcome);
}

QTEST_MAIN(VisitWalkTest)
#include "tst_visit_walk.moc"
