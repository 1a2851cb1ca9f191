// SPDX-License-Identifier: GPL-3.0-or-later
// One visit as the screen sees it: pages, texts, and the taps they accept.

#include "shared/reception_desk.h"
#include "viewmodels/visit_services.h"

#include <QSignalSpy>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;
using Step = VisitViewModel::Step;
using Paper = VisitViewModel::Paper;

namespace {

/// A patient at the kiosk, who answers like a plain cramp but for what is told.
class Patient {
public:
    explicit Patient(
        const Told& told = {}, const QString& slipFolder = {}, const QString& journalFile = {})
        : desk(slipFolder, journalFile)
        , m_plan(cramp(told))
    {
    }

    ReceptionDesk desk;
    VisitViewModel::Services services { .pack = shippedPack(),
        .languages = *desk.languages,
        .reception = desk.reception,
        .now = [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0)); } };
    VisitViewModel visit { services };

    /// Taps the answers to the question on the screen.
    void answer()
    {
        const viewmodels::QuestionValue shown = visit.question();
        for (const viewmodels::NumberValue& number : shown.numbers) {
            if (const auto told = m_plan.number(question(number.id.toStdString()))) {
                visit.setNumber(number.id, *told);
            }
        }
        for (const viewmodels::OptionValue& option : shown.options) {
            const auto index = question(shown.id.toStdString());
            const auto bit = questionnaire().option(index, option.id.toStdString());
            if ((m_plan.options(index) & bit) != 0 && !option.chosen) {
                visit.choose(option.id);
            }
        }
    }

    /// Answers until that page, or that question, is on the screen.
    void walkTo(Step step, const QString& id = {})
    {
        if (visit.step() == Step::Start) {
            visit.start();
        }
        for (int pages = 0; visit.step() != step || (!id.isEmpty() && visit.question().id != id);
             ++pages) {
            if (pages > 40) {
                qFatal("the walk does not come to its page");
            }
            if (visit.step() == Step::Question) {
                answer();
            }
            visit.next();
        }
    }

private:
    core::Answers m_plan;
};

} // namespace

class VisitViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void aPatientWalksFromTheStartToTheEnd();
    void qmlReachesEveryTap();
    void everyNewPageIsTold();
    void aQuestionShowsItsTextsAndPictures();
    void aTapShowsAtOnce();
    void tapsThatFitNothingChangeNothing();
    void numbersAreGivenHeldAndTakenBack();
    void aScreenMayBeSkippedWhereItMay();
    void backLeadsToTheIntroAndToTheStart();
    void theRecapShowsWordsAndOpensAQuestion();
    void aSignCallsStaff();
    void aChildIsToldItsOwnWords();
    void anotherLanguageShowsAtOnceAndKeepsAnswers();
    void helpReturnsOrEndsTheVisit();
    void helpBeforeTheFirstQuestionEndsTheVisit();
    void helpAfterTheOutcomeCallsStaffForTheSameTicket();
    void learnPagesAreReadWhileWaiting();
    void walkingAwayWipesEverything();
    void walkingAwayWithASignEndsTheVisitFirst();
    void walkingAwayAfterTheEndMakesNoSecondTicket();
    void theEndLeavesNothing();
    void aSlipThatFailsIsTold();
    void withoutAJournalThePatientHasNoNumber();
    void theSlipOfAnEarlierPatientIsNotThisOnes();
};

void VisitViewModelTest::aPatientWalksFromTheStartToTheEnd()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    QCOMPARE(visit.step(), Step::Start);
    QVERIFY(!visit.canGoOn());
    QVERIFY(!visit.canGoBack());
    visit.start();
    QCOMPARE(visit.step(), Step::Intro);
    QVERIFY(visit.canGoOn());
    patient.walkTo(Step::Recap);
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
    QCOMPARE(patient.desk.slips(), QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
    visit.finish();
    QCOMPARE(visit.step(), Step::Finished);
    visit.abandon();
    QCOMPARE(visit.step(), Step::Start);
}

void VisitViewModelTest::qmlReachesEveryTap()
{
    Patient patient;
    const auto tap = [&](const char* method, const QString& argument = {}) {
        return argument.isNull()
            ? QMetaObject::invokeMethod(&patient.visit, method)
            : QMetaObject::invokeMethod(&patient.visit, method, Q_ARG(QString, argument));
    };
    QVERIFY(tap("start") && tap("next") && tap("choose", QStringLiteral("none")) && tap("next"));
    QCOMPARE(patient.visit.question().id, QStringLiteral("limb_threat"));
    QVERIFY(tap("back") && tap("skip") && tap("change", QStringLiteral("age")));
    QVERIFY(tap("clearNumber", QStringLiteral("severity")));
    QVERIFY(QMetaObject::invokeMethod(
        &patient.visit, "setNumber", Q_ARG(QString, QStringLiteral("severity")), Q_ARG(int, 4)));
    QVERIFY(tap("askForHelp") && tap("confirmHelp") && tap("openLearnMenu"));
    QVERIFY(tap("openLearnPage", QStringLiteral("help")) && tap("finish") && tap("abandon"));
    QCOMPARE(patient.visit.step(), Step::Start);
}

void VisitViewModelTest::everyNewPageIsTold()
{
    Patient patient;
    const QSignalSpy stepped(&patient.visit, &VisitViewModel::stepped);
    patient.visit.start();
    QCOMPARE(stepped.size(), 1);
    patient.visit.next();
    QCOMPARE(stepped.size(), 2);
    patient.answer();
    QCOMPARE(stepped.size(), 2); // the same page shows another choice
    patient.visit.next();
    QCOMPARE(stepped.size(), 3);
}

void VisitViewModelTest::aQuestionShowsItsTextsAndPictures()
{
    Patient patient;
    patient.walkTo(Step::Question, QStringLiteral("emergency"));
    const viewmodels::QuestionValue shown = patient.visit.question();
    const content::Texts& texts = shippedPack().texts;
    QCOMPARE(shown.text, texts.english(QStringLiteral("question.emergency")));
    QCOMPARE(shown.section, texts.english(QStringLiteral("section.emergency")));
    QVERIFY(shown.many && !shown.maySkip && !shown.answered);
    QCOMPARE(shown.options.size(), 6);
    QVERIFY(shown.options.at(0).apart && shown.options.at(1).apart && !shown.options.at(2).apart);
    QCOMPARE(
        shown.options.at(2).text, texts.english(QStringLiteral("option.emergency.breathless")));
    QCOMPARE(shown.options.at(2).picture,
        QUrl(QStringLiteral("qrc:/images/answers/emergency_breathless.svg")));
    QVERIFY(!shown.options.at(2).pictureDescription.isEmpty());
    QCOMPARE(patient.visit.progressStep(), 1);
    QVERIFY(patient.visit.progressTotal() > 20);

    patient.walkTo(Step::Question, QStringLiteral("place"));
    QCOMPARE(patient.visit.question().screen, viewmodels::QuestionValue::Screen::LegMap);
    QCOMPARE(patient.visit.question().leg, QStringLiteral("left"));
    patient.walkTo(Step::Question, QStringLiteral("severity"));
    QCOMPARE(patient.visit.question().faces.size(), 6);
    patient.walkTo(Step::Question, QStringLiteral("tape_left_mm"));
    QCOMPARE(patient.visit.question().numbers.size(), 2);
    QCOMPARE(patient.visit.question().numbers.at(1).id, QStringLiteral("tape_right_mm"));
    QCOMPARE(patient.visit.question().steps.size(), 3);
    patient.walkTo(Step::Question, QStringLiteral("calf_press"));
    QCOMPARE(patient.visit.question().steps.size(), 4);
    QVERIFY(!patient.visit.question().stopText.isEmpty());
    QVERIFY(patient.visit.question().options.at(1).apart); // to skip a check stands apart
}

void VisitViewModelTest::aTapShowsAtOnce()
{
    Patient patient;
    patient.walkTo(Step::Question, QStringLiteral("emergency"));
    const QSignalSpy changed(&patient.visit, &VisitViewModel::questionChanged);
    patient.visit.choose(QStringLiteral("collapse"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(patient.visit.question().options.at(5).chosen);
    QVERIFY(patient.visit.canGoOn());
    patient.visit.choose(QStringLiteral("none"));
    QVERIFY(!patient.visit.question().options.at(5).chosen);
    QVERIFY(patient.visit.question().options.at(0).chosen);
    patient.visit.choose(QStringLiteral("none"));
    QVERIFY(!patient.visit.canGoOn());
}

void VisitViewModelTest::tapsThatFitNothingChangeNothing()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    visit.choose(QStringLiteral("none"));
    visit.next();
    visit.back();
    visit.skip();
    visit.change(QStringLiteral("age"));
    visit.openLearnMenu();
    visit.openLearnPage(QStringLiteral("help"));
    visit.confirmHelp();
    QCOMPARE(visit.step(), Step::Start);
    patient.walkTo(Step::Question, QStringLiteral("emergency"));
    visit.start();
    visit.choose(QStringLiteral("calf"));
    visit.choose({});
    visit.setNumber(QStringLiteral("severity"), 4);
    visit.setNumber(QStringLiteral("emergency"), 4);
    visit.clearNumber(QStringLiteral("emergency"));
    visit.next();
    visit.skip();
    QCOMPARE(visit.question().id, QStringLiteral("emergency"));
    QVERIFY(!visit.question().answered);
}

void VisitViewModelTest::numbersAreGivenHeldAndTakenBack()
{
    Patient patient;
    patient.walkTo(Step::Question, QStringLiteral("tape_left_mm"));
    const auto left = [&] { return patient.visit.question().numbers.at(0); };
    QVERIFY(!left().given);
    QCOMPARE(left().start, 380);
    patient.visit.setNumber(QStringLiteral("tape_left_mm"), 9999);
    QVERIFY(left().given);
    QCOMPARE(left().value, 800);
    QVERIFY(!patient.visit.canGoOn());
    patient.visit.setNumber(QStringLiteral("tape_right_mm"), 390);
    QVERIFY(patient.visit.canGoOn());
    patient.visit.clearNumber(QStringLiteral("tape_left_mm"));
    QVERIFY(!left().given);
    QVERIFY(!patient.visit.canGoOn());
}

void VisitViewModelTest::aScreenMayBeSkippedWhereItMay()
{
    Patient patient;
    patient.walkTo(Step::Question, QStringLiteral("for_whom"));
    QVERIFY(patient.visit.question().maySkip);
    patient.visit.skip();
    QCOMPARE(patient.visit.question().id, QStringLiteral("age"));
}

void VisitViewModelTest::backLeadsToTheIntroAndToTheStart()
{
    Patient patient;
    patient.walkTo(Step::Question, QStringLiteral("limb_threat"));
    patient.visit.back();
    QCOMPARE(patient.visit.question().id, QStringLiteral("emergency"));
    QVERIFY(patient.visit.question().answered);
    patient.visit.back();
    QCOMPARE(patient.visit.step(), Step::Intro);
    patient.visit.next();
    QVERIFY(patient.visit.question().answered); // nothing told is lost
    patient.visit.back();
    patient.visit.back();
    QCOMPARE(patient.visit.step(), Step::Start);
    patient.visit.start();
    patient.visit.next();
    QVERIFY(!patient.visit.question().answered); // the next patient begins anew
}

void VisitViewModelTest::theRecapShowsWordsAndOpensAQuestion()
{
    Patient patient({ "skin: warmer + new_veins", "tape_left_mm: 385" });
    patient.walkTo(Step::Recap);
    const auto answerTo = [&](const char* id) {
        for (const viewmodels::RecapRowValue& row : patient.visit.recap()) {
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

    patient.visit.change(QStringLiteral("skin"));
    QCOMPARE(patient.visit.step(), Step::Question);
    QVERIFY(patient.visit.changing());
    patient.visit.choose(QStringLiteral("none"));
    patient.visit.next();
    QCOMPARE(patient.visit.step(), Step::Recap);
    QVERIFY(!patient.visit.changing());
    QCOMPARE(answerTo("skin"), QStringLiteral("No change I can see or feel"));
}

void VisitViewModelTest::aSignCallsStaff()
{
    Patient patient({ "limb_threat: cold_or_pale" });
    const QSignalSpy called(&patient.desk.reception, &reception::Reception::staffCalled);
    patient.walkTo(Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(patient.visit.outcome().category, 2);
    QVERIFY(patient.visit.outcome().callStaff);
    QVERIFY(!patient.visit.canGoBack());
    patient.visit.back();
    patient.visit.askForHelp(); // help is on its way
    QCOMPARE(patient.visit.step(), Step::StaffNow);
    QTRY_COMPARE(patient.visit.paper(), Paper::Printed);
}

void VisitViewModelTest::aChildIsToldItsOwnWords()
{
    Patient patient({ "age: under_18" });
    patient.walkTo(Step::StaffNow);
    QCOMPARE(patient.visit.outcome().category, 3);
    QCOMPARE(patient.visit.outcome().title,
        shippedPack().texts.english(QStringLiteral("minor.patient_title")));
    QVERIFY(patient.visit.outcome().callStaff);
}

void VisitViewModelTest::anotherLanguageShowsAtOnceAndKeepsAnswers()
{
    Patient patient({ "fever: fever_or_chills" });
    VisitViewModel& visit = patient.visit;
    const QSignalSpy texts(&visit, &VisitViewModel::textsChanged);
    const QSignalSpy recap(&visit, &VisitViewModel::recapChanged);
    const QSignalSpy outcome(&visit, &VisitViewModel::outcomeChanged);
    const QSignalSpy learn(&visit, &VisitViewModel::learnPageChanged);
    visit.start();
    patient.walkTo(Step::Question, QStringLiteral("fever"));
    patient.answer();
    const QString english = visit.question().text;
    const QSignalSpy changed(&visit, &VisitViewModel::questionChanged);
    const QSignalSpy stepped(&visit, &VisitViewModel::stepped);
    QVERIFY(patient.desk.languages->choose(QStringLiteral("es")).empty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts.size(), 1);
    QVERIFY(recap.size() == 1 && outcome.size() == 1 && learn.size() == 1);
    QCOMPARE(stepped.size(), 0);
    QVERIFY(visit.question().text != english);
    QCOMPARE(visit.question().text, QStringLiteral("¿Tiene fiebre o escalofríos?"));
    QCOMPARE(visit.intro().title, QStringLiteral("Veamos su dolor de pierna"));
    QVERIFY(visit.question().options.at(2).chosen);
    QVERIFY(patient.desk.languages->choose(QStringLiteral("en")).empty());
    QCOMPARE(visit.question().text, english);
    QVERIFY(visit.question().options.at(2).chosen);
}

void VisitViewModelTest::helpReturnsOrEndsTheVisit()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    const QSignalSpy called(&patient.desk.reception, &reception::Reception::staffCalled);
    patient.walkTo(Step::Question, QStringLiteral("leg"));
    visit.askForHelp();
    QCOMPARE(visit.step(), Step::Help);
    visit.askForHelp();
    visit.back();
    QCOMPARE(visit.step(), Step::Question);
    QCOMPARE(visit.question().id, QStringLiteral("leg"));
    QCOMPARE(called.size(), 0);
    visit.askForHelp();
    visit.confirmHelp();
    QCOMPARE(visit.step(), Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(visit.outcome().ticket, QStringLiteral("A-001"));
    QVERIFY(visit.outcome().helpAsked);
    QVERIFY(visit.outcome().callStaff);
}

void VisitViewModelTest::helpBeforeTheFirstQuestionEndsTheVisit()
{
    Patient patient;
    const QSignalSpy called(&patient.desk.reception, &reception::Reception::staffCalled);
    patient.visit.askForHelp();
    patient.visit.confirmHelp();
    QCOMPARE(patient.visit.step(), Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(patient.visit.outcome().ticket, QStringLiteral("A-001"));
}

void VisitViewModelTest::helpAfterTheOutcomeCallsStaffForTheSameTicket()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    QSignalSpy called(&patient.desk.reception, &reception::Reception::staffCalled);
    patient.walkTo(Step::Outcome);
    visit.askForHelp();
    visit.confirmHelp();
    QCOMPARE(visit.step(), Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(visit.outcome().ticket, QStringLiteral("A-001"));
    QVERIFY(visit.outcome().helpAsked);
    visit.finish();
    visit.abandon();
    patient.walkTo(Step::Outcome);
    QCOMPARE(visit.outcome().ticket, QStringLiteral("A-002"));
    QVERIFY(!visit.outcome().helpAsked);
}

void VisitViewModelTest::learnPagesAreReadWhileWaiting()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    patient.walkTo(Step::Outcome);
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

void VisitViewModelTest::walkingAwayWipesEverything()
{
    Patient patient({ "swelling: whole_leg" });
    patient.walkTo(Step::Recap);
    patient.visit.abandon();
    QCOMPARE(patient.visit.step(), Step::Start);
    QVERIFY(patient.visit.recap().isEmpty());
    QVERIFY(patient.desk.slips().isEmpty());
}

void VisitViewModelTest::walkingAwayWithASignEndsTheVisitFirst()
{
    Patient patient;
    const QSignalSpy called(&patient.desk.reception, &reception::Reception::staffCalled);
    patient.walkTo(Step::Question, QStringLiteral("emergency"));
    patient.visit.choose(QStringLiteral("chest_pain"));
    patient.visit.abandon();
    QCOMPARE(patient.visit.step(), Step::StaffNow);
    QCOMPARE(called.size(), 1);
    QCOMPARE(patient.visit.outcome().category, 1);
    QTRY_COMPARE(patient.visit.paper(), Paper::Printed);
    patient.visit.abandon();
    QCOMPARE(patient.visit.step(), Step::Start);
    QCOMPARE(called.size(), 1);
}

void VisitViewModelTest::walkingAwayAfterTheEndMakesNoSecondTicket()
{
    Patient patient({ "emergency: collapse" });
    patient.walkTo(Step::StaffNow);
    QTRY_COMPARE(patient.visit.paper(), Paper::Printed);
    patient.visit.abandon();
    QCOMPARE(patient.visit.step(), Step::Start);
    QCOMPARE(patient.desk.slips().size(), 1);
}

void VisitViewModelTest::theEndLeavesNothing()
{
    Patient patient;
    VisitViewModel& visit = patient.visit;
    patient.walkTo(Step::Outcome);
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
    patient.walkTo(Step::Question, QStringLiteral("emergency"));
    for (const viewmodels::OptionValue& option : visit.question().options) {
        QVERIFY(!option.chosen);
    }
}

void VisitViewModelTest::aSlipThatFailsIsTold()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Patient patient({}, blocker.fileName());
    patient.walkTo(Step::Outcome);
    QTRY_COMPARE(patient.visit.paper(), Paper::Failed);
    QCOMPARE(patient.visit.outcome().ticket, QStringLiteral("A-001"));
}

void VisitViewModelTest::withoutAJournalThePatientHasNoNumber()
{
    const QTemporaryDir folder;
    Patient patient({}, {}, folder.path());
    patient.walkTo(Step::Outcome);
    QVERIFY(patient.visit.outcome().ticket.isEmpty());
    QTRY_COMPARE(patient.visit.paper(), Paper::Printed);
}

void VisitViewModelTest::theSlipOfAnEarlierPatientIsNotThisOnes()
{
    Patient patient;
    QSignalSpy written(&patient.desk.reception, &reception::Reception::slipWritten);
    patient.walkTo(Step::Outcome);
    patient.visit.finish(); // before the slip is there
    patient.visit.abandon();
    const QSignalSpy paper(&patient.visit, &VisitViewModel::paperChanged);
    QVERIFY(written.wait());
    QCOMPARE(patient.visit.paper(), Paper::None);
    QCOMPARE(paper.size(), 0);
}

QTEST_MAIN(VisitViewModelTest)
#include "tst_visit_view_model.moc"
