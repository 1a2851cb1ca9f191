// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace legcheck::viewmodels;

namespace {

QUrl picture(const char* path)
{
    return QUrl(QStringLiteral("qrc:/images/%1.svg").arg(QLatin1String(path)));
}

OptionValue option(const char* id, const char* text, const char* art, bool apart = false)
{
    OptionValue value;
    value.id = QLatin1String(id);
    value.text = QLatin1String(text);
    value.picture = picture(art);
    value.pictureDescription = value.text;
    value.apart = apart;
    return value;
}

QList<OptionValue> apartOptions()
{
    return { option("none", "None of these", "answers/none", true),
        option("unsure", "I am not sure", "answers/unsure", true) };
}

QuestionValue question(const char* id, QuestionValue::Screen screen, const char* text)
{
    QuestionValue value;
    value.id = QLatin1String(id);
    value.screen = screen;
    value.section = QStringLiteral("Your leg");
    value.text = QLatin1String(text);
    value.hint = QStringLiteral("Tap all that are true.");
    value.why = QStringLiteral("These signs need help at once.");
    return value;
}

QList<CheckStepValue> steps(const char* name, int count)
{
    QList<CheckStepValue> found;
    for (int step = 1; step <= count; ++step) {
        found.append({ QStringLiteral("Step %1: press gently, once.").arg(step),
            QUrl(QStringLiteral("qrc:/images/checks/%1_%2.svg").arg(QLatin1String(name)).arg(step)),
            QStringLiteral("A hand on a calf.") });
    }
    return found;
}

QList<DifferenceValue> differences()
{
    using Column = DifferenceValue::Column;
    const auto row = [](const char* text, const char* answer, Column column) {
        return DifferenceValue { QLatin1String(text), QStringLiteral("Short and sudden"),
            QStringLiteral("Slow, and it stays"), QLatin1String(answer), column };
    };
    return { row("How long the pain lasts", "Up to 10 minutes", Column::Cramp),
        row("Swelling and skin", "One whole leg", Column::NotCramp),
        row("What helps", "", Column::Unknown) };
}

} // namespace

QuestionValue Samples::manySigns()
{
    auto value = question("emergency", QuestionValue::Screen::Choices, "Do you have any of these?");
    value.many = true;
    value.options = apartOptions();
    value.options.append({ option("breathless", "Short of breath", "answers/emergency_breathless"),
        option("chest_pain", "Chest pain or tightness", "answers/emergency_chest_pain"),
        option("coughing_blood", "Coughing up blood", "answers/emergency_coughing_blood"),
        option("collapse", "Fainted or collapsed", "answers/emergency_collapse") });
    value.options[2].chosen = true;
    value.options[3].hint = QStringLiteral("Also when you breathe deeply.");
    return value;
}

QuestionValue Samples::answeredSigns()
{
    auto value = manySigns();
    value.answered = true;
    return value;
}

QuestionValue Samples::oneAnswer()
{
    auto value = question("leg", QuestionValue::Screen::Choices, "Which leg hurts?");
    value.maySkip = true;
    value.sided = true;
    value.options = { option("left", "Left leg", "answers/leg_left"),
        option("right", "Right leg", "answers/leg_right"),
        option("both", "Both legs", "answers/leg_both") };
    return value;
}

QuestionValue Samples::fewWords()
{
    auto value = question("course", QuestionValue::Screen::Choices, "How has the pain changed?");
    value.options = { option("gone", "It is gone", "answers/course_gone"),
        option("better", "It is getting better", "answers/course_better"),
        option("same", "It is about the same", "answers/course_same"),
        option("worse", "It is getting worse", "answers/course_worse"), apartOptions().last() };
    return value;
}

QuestionValue Samples::place()
{
    auto value = question("place", QuestionValue::Screen::LegMap, "Where does it hurt?");
    value.many = true;
    value.leg = QStringLiteral("left");
    for (const char* id :
        { "calf", "shin", "behind_knee", "thigh", "groin", "ankle_foot", "whole_leg" }) {
        value.options.append(option(id, id, ""));
        value.options.last().picture.clear();
    }
    value.options.first().chosen = true;
    return value;
}

QuestionValue Samples::severity()
{
    auto value = question("severity", QuestionValue::Screen::Faces, "How bad is the pain now?");
    for (int face = 0; face <= 10; face += 2) {
        value.faces.append(QUrl(QStringLiteral("qrc:/images/faces/face_%1.svg").arg(face)));
    }
    value.numbers = { { QStringLiteral("severity"), {}, 0, 10, 0, true, 4 } };
    value.lowestText = QStringLiteral("No pain");
    value.highestText = QStringLiteral("Worst pain");
    return value;
}

QuestionValue Samples::tape()
{
    auto value
        = question("tape_left_mm", QuestionValue::Screen::Tape, "How thick are your calves?");
    value.maySkip = true;
    value.sided = true;
    value.numbers = {
        { QStringLiteral("tape_left_mm"), QStringLiteral("Left calf"), 150, 800, 380, true, 392 },
        { QStringLiteral("tape_right_mm"), QStringLiteral("Right calf"), 150, 800, 380, false, 0 }
    };
    value.steps = steps("tape", 3);
    return value;
}

QuestionValue Samples::check()
{
    auto value = question("calf_press", QuestionValue::Screen::Check, "Does a gentle press hurt?");
    value.options = { option("no_pain", "No, it did not hurt", "answers/no_pain"),
        option("skipped", "Skip this check", "answers/skip", true),
        option("pain", "Yes, it hurt", "answers/pain") };
    value.steps = steps("calf_press", 4);
    value.stopText = QStringLiteral("Stop at once if it hurts.");
    return value;
}

QuestionValue Samples::checkOfFourAnswers()
{
    auto value = check();
    value.options.append(option("unsure", "I am not sure", "answers/unsure", true));
    return value;
}

IntroValue Samples::intro()
{
    return { QStringLiteral("Let us check on your leg pain"), picture("pages/welcome"),
        QStringLiteral("A person at a kiosk."),
        { QStringLiteral("We ask short questions."), QStringLiteral("This is not a diagnosis.") } };
}

QList<RecapRowValue> Samples::recap()
{
    return { { QStringLiteral("leg"), QStringLiteral("Which leg hurts?"),
                 QStringLiteral("Left leg") },
        { QStringLiteral("since"), QStringLiteral("When did it start?"), {} } };
}

OutcomeValue Samples::outcome()
{
    OutcomeValue value;
    value.category = 4;
    value.categoryName = QStringLiteral("Standard");
    value.title = QStringLiteral("Please take a seat. A nurse will check your leg.");
    value.text = QStringLiteral("Please stay until the nurse has seen you.");
    value.minutes = 120;
    value.ticket = QStringLiteral("A-017");
    value.differences = differences();
    value.safetyNetTitle = QStringLiteral("Tell us at once if …");
    value.safetyNet
        = { QStringLiteral("you get short of breath"), QStringLiteral("your chest hurts") };
    return value;
}

OutcomeValue Samples::outcomeWithoutNumber()
{
    OutcomeValue value = outcome();
    value.ticket.clear();
    return value;
}

OutcomeValue Samples::staffNow()
{
    OutcomeValue value = outcome();
    value.category = 1;
    value.callStaff = true;
    value.title = QStringLiteral("Please stay where you are. We are calling a nurse to you now.");
    value.text = QStringLiteral("Sit down if you can. Do not walk. Staff are coming to you. "
                                "Call out loud at once if you feel worse.");
    return value;
}

OutcomeValue Samples::minor()
{
    OutcomeValue value = staffNow();
    value.minor = true;
    return value;
}

OutcomeValue Samples::helpAsked()
{
    OutcomeValue value = outcome();
    value.callStaff = true;
    value.helpAsked = true;
    return value;
}

QList<LearnPageValue> Samples::learnPages()
{
    return { { QStringLiteral("differences"), QStringLiteral("Cramp or clot"),
                 picture("learn/differences"), QStringLiteral("Two legs."), {} },
        { QStringLiteral("tests"), QStringLiteral("Tests you may have"), {}, {}, {} } };
}

LearnPageValue Samples::learnPage()
{
    using Kind = LearnBlockValue::Kind;
    auto page = learnPages().first();
    const auto block = [&page](Kind kind) -> LearnBlockValue& {
        page.blocks.append(LearnBlockValue {});
        page.blocks.last().kind = kind;
        return page.blocks.last();
    };
    block(Kind::Text).text = QStringLiteral("A cramp and a clot can feel alike.");
    block(Kind::Bullets).items = { QStringLiteral("Swelling"), QStringLiteral("Warm skin") };
    block(Kind::DifferenceTable).differences = differences();
    block(Kind::Picture).picture = picture("learn/clot_in_vein");
    auto& asked = block(Kind::Question);
    asked.title = QStringLiteral("Can a cramp cause a clot?");
    asked.text = QStringLiteral("No. Ask the nurse if you worry.");
    block(Kind::Picture).picture = picture("learn/stretch");
    return page;
}

QList<LanguageValue> Samples::languages()
{
    return { { QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("Touch to start"),
                 false, false },
        { QStringLiteral("ar"), QStringLiteral("العربية"), QStringLiteral("المس للبدء"), true,
            true } };
}
