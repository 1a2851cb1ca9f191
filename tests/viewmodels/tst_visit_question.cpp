// SPDX-License-Identifier: GPL-3.0-or-later
// One question on the screen: its texts and pictures, and the taps it accepts.

#include "viewmodels/visit_walk.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;
using Step = VisitViewModel::Step;

class VisitQuestionTest : public QObject {
    Q_OBJECT

private slots:
    void aQuestionShowsItsTextsAndPictures();
    void timeRunsTheWayThatIsRead();
    void aTapShowsAtOnce();
    void noneAndUnsureStandAlone();
    void anotherOptionReplacesTheFirst();
    void tapsThatFitNothingChangeNothing();
    void numbersAreGivenHeldAndTakenBack();
    void whatComesNextIsKnownBefore();
    void nothingIsUpcomingWhereNoQuestionFollows();
    void qmlReachesEveryTap();
};

void VisitQuestionTest::aQuestionShowsItsTextsAndPictures()
{
    VisitWalk walk;
    walk.to("emergency");
    const viewmodels::QuestionValue shown = walk.visit.question();
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
    QCOMPARE(walk.visit.progressStep(), 1);
    QVERIFY(walk.visit.progressTotal() > 20);

    QVERIFY(!shown.sided);
    walk.to("leg");
    QVERIFY(walk.visit.question().sided);
    walk.to("place");
    QCOMPARE(walk.visit.question().screen, viewmodels::QuestionValue::Screen::LegMap);
    QCOMPARE(walk.visit.question().leg, QStringLiteral("left"));
    walk.to("severity");
    QCOMPARE(walk.visit.question().faces.size(), 6);
    walk.to("tape_left_mm");
    QVERIFY(walk.visit.question().sided);
    QCOMPARE(walk.visit.question().numbers.size(), 2);
    QCOMPARE(walk.visit.question().numbers.at(1).id, QStringLiteral("tape_right_mm"));
    QCOMPARE(walk.visit.question().steps.size(), 3);
    walk.to("calf_press");
    QCOMPARE(walk.visit.question().steps.size(), 4);
    QVERIFY(!walk.visit.question().stopText.isEmpty());
    QVERIFY(walk.visit.question().options.at(1).apart); // to skip a check stands apart
}

void VisitQuestionTest::timeRunsTheWayThatIsRead()
{
    const auto pictureOf = [](const VisitWalk& walk, const QString& id) {
        const auto options = walk.visit.question().options;
        const auto found = std::ranges::find(options, id, &viewmodels::OptionValue::id);
        return found == options.end() ? QUrl() : found->picture;
    };
    VisitWalk walk;
    walk.to("course");
    const QString better = QStringLiteral("better");
    QCOMPARE(
        pictureOf(walk, better), QUrl(QStringLiteral("qrc:/images/answers/course_better.svg")));
    language::Languages& languages = *walk.desk.languages;
    const language::Language arabic = *languages.find(QStringLiteral("ar"));
    languages.put(arabic, language::TsTranslator::make(language::TsFile {}, arabic.pluralRule));
    QVERIFY(languages.choose(arabic.tag).empty());
    QCOMPARE(
        pictureOf(walk, better), QUrl(QStringLiteral("qrc:/images/answers/course_better_rtl.svg")));
    // Where no time goes by there is one picture for all.
    walk.to("swelling");
    QCOMPARE(pictureOf(walk, QStringLiteral("calf")),
        QUrl(QStringLiteral("qrc:/images/answers/swelling_calf.svg")));
    QVERIFY(languages.choose(QStringLiteral("en")).empty());
    QCOMPARE(pictureOf(walk, QStringLiteral("calf")),
        QUrl(QStringLiteral("qrc:/images/answers/swelling_calf.svg")));
}

void VisitQuestionTest::aTapShowsAtOnce()
{
    VisitWalk walk;
    walk.to("emergency");
    const QSignalSpy changed(&walk.visit, &VisitViewModel::questionChanged);
    walk.visit.choose(QStringLiteral("collapse"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(walk.visit.question().options.at(5).chosen);
    QVERIFY(walk.visit.canGoOn());
    walk.visit.choose(QStringLiteral("none"));
    QVERIFY(!walk.visit.question().options.at(5).chosen);
    QVERIFY(walk.visit.question().options.at(0).chosen);
    walk.visit.choose(QStringLiteral("none"));
    QVERIFY(!walk.visit.canGoOn());
}

void VisitQuestionTest::noneAndUnsureStandAlone()
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

void VisitQuestionTest::anotherOptionReplacesTheFirst()
{
    VisitWalk walk;
    walk.to("age");
    walk.tap("18_39");
    walk.tap("80_plus");
    QCOMPARE(walk.chosen(), QStringList { QStringLiteral("80_plus") });
}

void VisitQuestionTest::tapsThatFitNothingChangeNothing()
{
    VisitWalk walk;
    VisitViewModel& visit = walk.visit;
    visit.choose(QStringLiteral("none"));
    visit.next();
    visit.back();
    visit.skip();
    visit.change(QStringLiteral("age"));
    visit.openLearnMenu();
    visit.openLearnPage(QStringLiteral("help"));
    visit.confirmHelp();
    QCOMPARE(visit.step(), Step::Start);
    walk.to("emergency");
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

void VisitQuestionTest::numbersAreGivenHeldAndTakenBack()
{
    VisitWalk walk;
    walk.to("tape_left_mm");
    const auto left = [&] { return walk.visit.question().numbers.at(0); };
    QVERIFY(!left().given);
    QCOMPARE(left().start, 380);
    walk.visit.setNumber(QStringLiteral("tape_left_mm"), 9999);
    QVERIFY(left().given);
    QCOMPARE(left().value, 800);
    QVERIFY(!walk.visit.canGoOn());
    walk.visit.setNumber(QStringLiteral("tape_right_mm"), 390);
    QVERIFY(walk.visit.canGoOn());
    walk.visit.clearNumber(QStringLiteral("tape_left_mm"));
    QVERIFY(!left().given);
    QVERIFY(!walk.visit.canGoOn());
}

void VisitQuestionTest::whatComesNextIsKnownBefore()
{
    VisitWalk walk;
    walk.to("emergency");
    QCOMPARE(walk.visit.upcoming().id, QString()); // not answered yet
    int asked = 0;
    while (walk.visit.step() == Step::Question) {
        walk.answer();
        const QString here = walk.at();
        const viewmodels::QuestionValue upcoming = walk.visit.upcoming();
        QCOMPARE(walk.at(), here);
        walk.visit.next();
        const viewmodels::QuestionValue come = walk.visit.question();
        QCOMPARE(upcoming.id, come.id); // empty before the recap
        QCOMPARE(upcoming.text, come.text);
        QCOMPARE(upcoming.leg, come.leg);
        QCOMPARE(upcoming.maySkip, come.maySkip);
        QCOMPARE(upcoming.answered, come.answered);
        QCOMPARE(upcoming.numbers.size(), come.numbers.size());
        ++asked;
    }
    QCOMPARE(walk.visit.step(), Step::Recap);
    QVERIFY(asked > 20);
}

void VisitQuestionTest::nothingIsUpcomingWhereNoQuestionFollows()
{
    VisitWalk walk;
    QCOMPARE(walk.visit.upcoming().id, QString());
    walk.to("emergency");
    walk.tap("collapse");
    const QString upcoming = walk.visit.upcoming().id;
    walk.visit.next();
    QCOMPARE(upcoming, walk.visit.step() == Step::Question ? walk.at() : QString());
    VisitWalk recap;
    recap.to("Recap");
    QCOMPARE(recap.visit.upcoming().id, QString());
    recap.visit.change(QStringLiteral("age"));
    QCOMPARE(recap.visit.upcoming().id, QString()); // leads back to the recap
}

void VisitQuestionTest::qmlReachesEveryTap()
{
    VisitWalk walk;
    const auto tap = [&](const char* method, const QString& argument = {}) {
        return argument.isNull()
            ? QMetaObject::invokeMethod(&walk.visit, method)
            : QMetaObject::invokeMethod(&walk.visit, method, Q_ARG(QString, argument));
    };
    QVERIFY(tap("start") && tap("next") && tap("choose", QStringLiteral("none")) && tap("next"));
    QCOMPARE(walk.visit.question().id, QStringLiteral("limb_threat"));
    QVERIFY(tap("back") && tap("skip") && tap("change", QStringLiteral("age")));
    QVERIFY(tap("clearNumber", QStringLiteral("severity")));
    QVERIFY(QMetaObject::invokeMethod(
        &walk.visit, "setNumber", Q_ARG(QString, QStringLiteral("severity")), Q_ARG(int, 4)));
    QVERIFY(tap("askForHelp") && tap("confirmHelp") && tap("openLearnMenu"));
    QVERIFY(tap("openLearnPage", QStringLiteral("help")) && tap("finish") && tap("abandon"));
    QCOMPARE(walk.visit.step(), Step::Start);
}

QTEST_MAIN(VisitQuestionTest)
#include "tst_visit_question.moc"
