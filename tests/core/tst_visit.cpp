// SPDX-License-Identifier: GPL-3.0-or-later
// One patient's walk through the questions.

#include "core/random_answers.h"
#include "core/visit.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;
using core::Visit;
using Place = core::Visit::Place;

namespace {

/// A visit in the hands of a patient who answers as `plan` says.
class Walk {
public:
    explicit Walk(const Told& but = {})
        : m_plan(cramp(but))
    {
    }

    Visit visit { questionnaire() };

    [[nodiscard]] std::string at() const
    {
        return visit.place() == Place::Recap ? "recap"
            : visit.place() == Place::Ended  ? "end"
                                             : questionnaire().question(visit.question()).id;
    }

    /// Taps the answers of the plan on this screen, without going on.
    void answer()
    {
        for (const core::QuestionIndex index : visit.screen(visit.question())) {
            const core::Question& asked = questionnaire().question(index);
            visit.clear(index);
            if (const auto number = m_plan.number(index); asked.options.empty() && number) {
                visit.give(index, *number);
            }
            for (std::size_t option = 0; option < asked.options.size(); ++option) {
                const core::OptionSet bit = core::OptionSet { 1 } << option;
                if ((m_plan.options(index) & bit) != 0) {
                    visit.choose(index, bit);
                }
            }
        }
    }

    void goOn()
    {
        answer();
        visit.next();
    }

    void to(const std::string& place)
    {
        while (at() != place) {
            const std::string before = at();
            goOn();
            if (at() == before || at() == "end") {
                qFatal("the walk to '%s' ended at '%s'", place.c_str(), at().c_str());
            }
        }
    }

    /// The screens from here on, by their first question.
    std::vector<std::string> screens()
    {
        std::vector<std::string> seen;
        for (; visit.place() == Place::Question; goOn()) {
            seen.push_back(at());
        }
        seen.push_back(at());
        return seen;
    }

    void change(const std::string& id) { visit.change(question(id)); }
    void choose(const std::string& id, const std::string& optionId)
    {
        visit.choose(question(id), option(id, optionId));
    }

private:
    core::Answers m_plan;
};

} // namespace

class VisitTest : public QObject {
    Q_OBJECT

private slots:
    void everyAskedQuestionComesOnceInOrder();
    void bothTapesShareAScreen();
    void nothingGoesOnWithoutAnAnswer();
    void oneScreenIsDoneWhenBothTapesAreGiven();
    void backReturnsToTheScreenBefore();
    void backLeavesOutWhatIsNotAsked();
    void thereIsNothingBeforeTheFirstQuestion();
    void backFromTheRecapReturnsToTheLastScreen();
    void aSignEndsTheQuestionsAfterTheLimbQuestion_data();
    void aSignEndsTheQuestionsAfterTheLimbQuestion();
    void aSignTakenBackGoesOn();
    void underEighteenEndsAfterTheAge();
    void theVisitEndsAfterTheRecap();
    void oneAnswerIsChangedFromTheRecap();
    void aChangeMayOpenQuestions();
    void aQuestionOpenedByAChangeIsAskedAlsoAfterBack();
    void aChangeMayCloseTheChecks();
    void answersToClosedChecksComeBackWithThem();
    void aSignFoundAtTheRecapEndsTheVisit();
    void onlyTheRecapChangesAnswers();
    void aQuestionThatIsNotAskedCannotBeChanged();
    void urgentAnswersCloseTheChecks();
    void aDentMayCloseThePressAndTheLift();
    void anAnswerNoLongerAskedNeverCounts();
    void noneAndUnsureStandAlone();
    void anotherOptionReplacesTheFirst();
    void numbersAreHeldToTheirRange();
    void skippingLeavesTheScreenUnanswered();
    void redFlagsCannotBeSkipped();
    void progressNeverExceedsItsTotal();
    void theRecapShowsWhatIsAsked();
};

void VisitTest::everyAskedQuestionComesOnceInOrder()
{
    Walk walk;
    QCOMPARE(joined(walk.screens()),
        std::string("emergency, limb_threat, for_whom, age, sex, pregnancy, leg, place, onset, "
                    "since, episode, course, severity, feel, movement, swelling, skin, fever, "
                    "injury, risk_recent, risk_history, medicines, triggers, tape_left_mm, dent, "
                    "lump, calf_press, foot_lift, recap"));
    QVERIFY(walk.visit.answers() == cramp());
    QCOMPARE(int { walk.visit.assessment().category }, 5);
}

void VisitTest::bothTapesShareAScreen()
{
    Walk walk;
    walk.to("tape_left_mm");
    const auto screen = walk.visit.screen(walk.visit.question());
    QCOMPARE(screen.size(), 2U);
    QCOMPARE(screen[1], question("tape_right_mm"));
}

void VisitTest::nothingGoesOnWithoutAnAnswer()
{
    Walk walk;
    QVERIFY(!walk.visit.canGoOn());
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("emergency"));
    walk.answer();
    QVERIFY(walk.visit.canGoOn());
}

void VisitTest::oneScreenIsDoneWhenBothTapesAreGiven()
{
    Walk walk;
    walk.to("tape_left_mm");
    walk.visit.give(question("tape_left_mm"), 380);
    QVERIFY(!walk.visit.canGoOn());
    walk.visit.give(question("tape_right_mm"), 390);
    QVERIFY(walk.visit.canGoOn());
}

void VisitTest::backReturnsToTheScreenBefore()
{
    Walk walk;
    walk.to("age");
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("for_whom"));
    QCOMPARE(walk.visit.answers().options(question("for_whom")), option("for_whom", "self"));
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("age"));
}

void VisitTest::backLeavesOutWhatIsNotAsked()
{
    Walk walk({ "age: 60_79" });
    walk.to("leg");
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("sex"));
}

void VisitTest::thereIsNothingBeforeTheFirstQuestion()
{
    Walk walk;
    QVERIFY(!walk.visit.canGoBack());
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("emergency"));
}

void VisitTest::backFromTheRecapReturnsToTheLastScreen()
{
    Walk walk;
    walk.to("recap");
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("foot_lift"));
    Walk urgent({ "severity: 9" });
    urgent.to("recap");
    urgent.visit.back();
    QCOMPARE(urgent.at(), std::string("tape_left_mm"));
}

void VisitTest::aSignEndsTheQuestionsAfterTheLimbQuestion_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<int>("category");
    QTest::newRow("an emergency sign") << Told { "emergency: breathless" } << 1;
    QTest::newRow("a limb sign") << Told { "limb_threat: numb_or_weak" } << 2;
    QTest::newRow("both") << Told { "emergency: collapse", "limb_threat: saddle_numb" } << 1;
}

void VisitTest::aSignEndsTheQuestionsAfterTheLimbQuestion()
{
    QFETCH(Told, told);
    Walk walk(told);
    QCOMPARE(joined(walk.screens()), std::string("emergency, limb_threat, end"));
    QVERIFY(walk.visit.isStopped());
    QVERIFY(walk.visit.assessment().callStaff);
    QTEST(int { walk.visit.assessment().category }, "category");
}

void VisitTest::aSignTakenBackGoesOn()
{
    Walk walk;
    walk.choose("emergency", "chest_pain");
    QVERIFY(walk.visit.isStopped()); // who walks away now is not lost
    walk.choose("emergency", "chest_pain");
    walk.choose("emergency", "none");
    walk.visit.next();
    walk.goOn();
    QCOMPARE(walk.at(), std::string("for_whom"));
}

void VisitTest::underEighteenEndsAfterTheAge()
{
    Walk walk({ "age: under_18" });
    QCOMPARE(joined(walk.screens()), std::string("emergency, limb_threat, for_whom, age, end"));
    QVERIFY(walk.visit.assessment().callStaff);
}

void VisitTest::theVisitEndsAfterTheRecap()
{
    Walk walk;
    walk.to("recap");
    QVERIFY(walk.visit.canGoOn());
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("end"));
    walk.visit.next();
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("end"));
}

void VisitTest::oneAnswerIsChangedFromTheRecap()
{
    Walk walk;
    walk.to("recap");
    walk.change("fever");
    QVERIFY(walk.visit.isChanging());
    QCOMPARE(walk.at(), std::string("fever"));
    walk.choose("fever", "fever_or_chills");
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("recap"));
    QVERIFY(!walk.visit.isChanging());
    QCOMPARE(int { walk.visit.assessment().category }, 4);
    walk.change("tape_right_mm");
    QCOMPARE(walk.at(), std::string("tape_left_mm"));
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("recap"));
}

void VisitTest::aChangeMayOpenQuestions()
{
    Walk walk({ "age: 80_plus" });
    walk.to("recap");
    walk.change("age");
    walk.choose("age", "18_39");
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("pregnancy"));
    walk.choose("pregnancy", "no");
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("recap"));
}

void VisitTest::aQuestionOpenedByAChangeIsAskedAlsoAfterBack()
{
    Walk walk({ "age: 80_plus" });
    walk.to("recap");
    walk.change("age");
    walk.choose("age", "18_39");
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("recap"));
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("pregnancy"));
    walk.choose("pregnancy", "pregnant");
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("recap"));
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("end"));
}

void VisitTest::aChangeMayCloseTheChecks()
{
    Walk walk({ "calf_press: pain" });
    walk.to("recap");
    walk.change("severity");
    walk.visit.give(question("severity"), 9);
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("recap"));
    QVERIFY(!walk.visit.assessment().isAsked(question("calf_press")));
    QCOMPARE(verdict(questionnaire(), walk.visit.answers()), std::string("severe-pain: 3"));
}

void VisitTest::answersToClosedChecksComeBackWithThem()
{
    Walk walk({ "calf_press: pain" });
    walk.to("recap");
    for (const int severity : { 9, 2 }) {
        walk.change("severity");
        walk.visit.give(question("severity"), severity);
        walk.visit.next();
        QCOMPARE(walk.at(), std::string("recap"));
    }
    QCOMPARE(verdict(questionnaire(), walk.visit.answers()), std::string("check-positive: 4"));
}

void VisitTest::aSignFoundAtTheRecapEndsTheVisit()
{
    Walk walk;
    walk.to("recap");
    walk.change("emergency");
    walk.choose("emergency", "coughing_blood");
    walk.visit.next();
    QCOMPARE(walk.at(), std::string("end"));
    QCOMPARE(int { walk.visit.assessment().category }, 1);
}

void VisitTest::onlyTheRecapChangesAnswers()
{
    Walk walk;
    walk.to("leg");
    walk.change("age");
    QCOMPARE(walk.at(), std::string("leg"));
    QVERIFY(!walk.visit.isChanging());
}

void VisitTest::aQuestionThatIsNotAskedCannotBeChanged()
{
    Walk walk({ "sex: male" });
    walk.to("recap");
    walk.change("pregnancy");
    QCOMPARE(walk.at(), std::string("recap"));
}

void VisitTest::urgentAnswersCloseTheChecks()
{
    Walk walk({ "swelling: whole_leg" });
    walk.to("triggers");
    walk.goOn();
    QCOMPARE(joined(walk.screens()), std::string("tape_left_mm, recap"));
    Walk byTape({ "tape_left_mm: 410" });
    byTape.to("tape_left_mm");
    QCOMPARE(joined(byTape.screens()), std::string("tape_left_mm, recap"));
}

void VisitTest::aDentMayCloseThePressAndTheLift()
{
    Walk walk({ "dent: yes", "risk_recent: bed_3_days" });
    walk.to("dent");
    QCOMPARE(joined(walk.screens()), std::string("dent, lump, recap"));
    Walk alone({ "dent: yes" });
    alone.to("dent");
    QCOMPARE(joined(alone.screens()), std::string("dent, lump, calf_press, foot_lift, recap"));
}

void VisitTest::anAnswerNoLongerAskedNeverCounts()
{
    Walk walk({ "pregnancy: pregnant" });
    walk.to("leg");
    QCOMPARE(int { walk.visit.assessment().category }, 3);
    walk.visit.back();
    walk.visit.back();
    QCOMPARE(walk.at(), std::string("sex"));
    walk.choose("sex", "male");
    QVERIFY(!walk.visit.assessment().isAsked(question("pregnancy")));
    walk.visit.next();
    walk.to("recap");
    QCOMPARE(int { walk.visit.assessment().category }, 5);
    walk.change("sex");
    walk.choose("sex", "female");
    QCOMPARE(int { walk.visit.assessment().category }, 3);
}

void VisitTest::noneAndUnsureStandAlone()
{
    Walk walk;
    const core::QuestionIndex skin = question("skin");
    const auto after = [&](const char* tapped) {
        walk.choose("skin", tapped);
        return walk.visit.answers().options(skin);
    };
    QCOMPARE(after("none"), option("skin", "none"));
    QCOMPARE(after("warmer"), option("skin", "warmer"));
    QCOMPARE(after("sore_cord"), option("skin", "warmer") | option("skin", "sore_cord"));
    QCOMPARE(after("unsure"), option("skin", "unsure"));
    QCOMPARE(after("none"), option("skin", "none"));
    QCOMPARE(after("none"), core::OptionSet { 0 });
    QCOMPARE(after("warmer"), option("skin", "warmer"));
    QCOMPARE(after("warmer"), core::OptionSet { 0 });
}

void VisitTest::anotherOptionReplacesTheFirst()
{
    Walk walk;
    walk.choose("swelling", "calf");
    walk.choose("swelling", "whole_leg");
    QCOMPARE(walk.visit.answers().options(question("swelling")), option("swelling", "whole_leg"));
    walk.choose("swelling", "whole_leg");
    QCOMPARE(walk.visit.answers().options(question("swelling")), option("swelling", "whole_leg"));
}

void VisitTest::numbersAreHeldToTheirRange()
{
    Walk walk;
    walk.visit.give(question("severity"), 99);
    QCOMPARE(walk.visit.answers().number(question("severity")).value_or(-1), 10);
    walk.visit.give(question("tape_left_mm"), -5);
    QCOMPARE(walk.visit.answers().number(question("tape_left_mm")).value_or(-1), 150);
}

void VisitTest::skippingLeavesTheScreenUnanswered()
{
    Walk walk;
    walk.to("tape_left_mm");
    walk.answer();
    QVERIFY(walk.visit.canSkip());
    walk.visit.skip();
    QCOMPARE(walk.at(), std::string("dent"));
    QVERIFY(!walk.visit.answers().isAnswered(question("tape_left_mm")));
    QVERIFY(!walk.visit.answers().isAnswered(question("tape_right_mm")));
}

void VisitTest::redFlagsCannotBeSkipped()
{
    Walk walk;
    for (const char* id : { "emergency", "limb_threat" }) {
        walk.to(id);
        QVERIFY(!walk.visit.canSkip());
        walk.visit.skip();
        QCOMPARE(walk.at(), std::string(id));
    }
}

void VisitTest::progressNeverExceedsItsTotal()
{
    core::RandomAnswers random(questionnaire(), 3);
    for (int patient = 0; patient < 300; ++patient) {
        const core::Answers plan = random.draw();
        Visit visit(questionnaire());
        int last = 0;
        while (visit.place() == Place::Question) {
            QVERIFY(visit.assessment().isAsked(visit.question()));
            QVERIFY(visit.progressStep() > last);
            QVERIFY(visit.progressStep() <= visit.progressTotal());
            last = visit.progressStep();
            for (const core::QuestionIndex index : visit.screen(visit.question())) {
                const core::Question& asked = questionnaire().question(index);
                if (asked.options.empty()) {
                    visit.give(index, plan.number(index).value_or(asked.lowest));
                } else {
                    // The lowest option of the plan, or the first where it has none.
                    const core::OptionSet options = plan.options(index);
                    visit.choose(index, options == 0 ? 1U : options & (~options + 1U));
                }
            }
            QVERIFY(visit.progressStep() <= visit.progressTotal());
            visit.next();
        }
        QVERIFY(visit.progressStep() <= visit.progressTotal());
    }
}

void VisitTest::theRecapShowsWhatIsAsked()
{
    Walk walk({ "sex: male", "severity: 9" });
    walk.to("recap");
    std::vector<std::string> shown;
    for (const core::QuestionIndex index : walk.visit.askedQuestions()) {
        shown.push_back(questionnaire().question(index).id);
    }
    QCOMPARE(joined(shown), joined(asked(walk.visit.answers())));
    QVERIFY(joined(shown).find("dent") == std::string::npos);
}

QTEST_GUILESS_MAIN(VisitTest)
#include "tst_visit.moc"
