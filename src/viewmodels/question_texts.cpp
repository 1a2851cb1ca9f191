// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/question_texts.h"

#include <bit>

namespace legcheck::viewmodels {

namespace {

QString questionId(const core::Question& question)
{
    return QStringLiteral("question.") + QString::fromStdString(question.id);
}

QString optionId(const core::Question& question, std::size_t option)
{
    return QStringLiteral("option.")
        + QString::fromStdString(question.id + "." + question.options[option]);
}

QuestionValue::Screen screenOf(content::Screen screen)
{
    switch (screen) {
    case content::Screen::Choices:
        return QuestionValue::Screen::Choices;
    case content::Screen::LegMap:
        return QuestionValue::Screen::LegMap;
    case content::Screen::Faces:
        return QuestionValue::Screen::Faces;
    case content::Screen::Tape:
        return QuestionValue::Screen::Tape;
    case content::Screen::Check:
        break;
    }
    return QuestionValue::Screen::Check;
}

} // namespace

QList<OptionValue> QuestionTexts::options(
    const core::Answers& answers, core::QuestionIndex index) const
{
    const core::Question& question = pack().questionnaire.question(index);
    const content::QuestionLook& look = pack().looks[index];
    const core::OptionSet apart = question.none | question.unsure | question.skipped;
    QList<OptionValue> values;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        const core::OptionSet bit = core::OptionSet { 1 } << option;
        const QString id = optionId(question, option);
        values.push_back({ .id = QString::fromStdString(question.options[option]),
            .text = text(id),
            .hint = text(id + QStringLiteral(".hint")),
            .picture = picture(look.optionPictures[option]),
            .pictureDescription = pictureDescription(look.optionPictures[option]),
            .apart = (apart & bit) != 0,
            .chosen = (answers.options(index) & bit) != 0 });
    }
    return values;
}

QString QuestionTexts::label(const core::Question& question) const
{
    const QString id = questionId(question);
    const QString own = text(id + QStringLiteral(".label"));
    return own.isEmpty() ? text(id) : own;
}

QString QuestionTexts::optionText(const core::Question& question, std::size_t option) const
{
    return text(optionId(question, option));
}

NumberValue QuestionTexts::number(const core::Answers& answers, core::QuestionIndex index) const
{
    const core::Question& question = pack().questionnaire.question(index);
    const auto given = answers.number(index);
    return { .id = QString::fromStdString(question.id),
        .text = label(question),
        .lowest = question.lowest,
        .highest = question.highest,
        .start = pack().looks[index].start,
        .given = given.has_value(),
        .value = given.value_or(0) };
}

QuestionValue QuestionTexts::question(core::QuestionIndex index, const core::Answers& answers) const
{
    const core::Question& question = pack().questionnaire.question(index);
    const QString id = questionId(question);
    QuestionValue value;
    value.id = QString::fromStdString(question.id);
    value.section = text(QStringLiteral("section.") + pack().looks[index].section);
    value.text = text(id);
    value.hint = text(id + QStringLiteral(".hint"));
    value.many = question.kind == core::QuestionKind::Many;
    value.answered = answers.isAnswered(index);
    value.options = options(answers, index);
    return value;
}

QuestionValue QuestionTexts::page(core::QuestionIndex index, const core::Answers& answers,
    const std::vector<core::QuestionIndex>& together) const
{
    const core::Question& question = pack().questionnaire.question(index);
    const content::QuestionLook& look = pack().looks[index];
    const QString id = questionId(question);

    QuestionValue value;
    value.id = QString::fromStdString(question.id);
    value.screen = screenOf(look.screen);
    value.section = text(QStringLiteral("section.") + look.section);
    value.text = text(id);
    value.hint = text(id + QStringLiteral(".hint"));
    value.why = text(id + QStringLiteral(".why"));
    value.many = question.kind == core::QuestionKind::Many;
    value.options = options(answers, index);
    if (const auto& tape = pack().questionnaire.tape()) {
        value.sided = index == tape->leg || index == tape->left || index == tape->right;
    }
    if (question.options.empty()) {
        for (const core::QuestionIndex part : together) {
            value.numbers.push_back(number(answers, part));
        }
    }
    for (const auto& step : look.steps) {
        value.steps.push_back({ text(id + QStringLiteral(".step.") + step.id),
            picture(step.picture), pictureDescription(step.picture) });
    }
    value.stopText = text(id + QStringLiteral(".stop"));
    for (const QString& face : look.facePictures) {
        value.faces.push_back(picture(face));
    }
    value.lowestText = text(id + QStringLiteral(".lowest"));
    value.highestText = text(id + QStringLiteral(".highest"));
    return value;
}

QuestionValue QuestionTexts::page(core::QuestionIndex index) const
{
    const auto questions = pack().questionnaire.questions();
    const core::QuestionIndex first = questions[index].sameScreenAs.value_or(index);
    std::vector<core::QuestionIndex> together;
    for (core::QuestionIndex one = first; one < pack().questionnaire.questionCount(); ++one) {
        if (one == first || questions[one].sameScreenAs == first) {
            together.push_back(one);
        }
    }
    QuestionValue value = page(first, core::Answers {}, together);
    value.maySkip = questions[first].maySkip;
    return value;
}

QuestionValue QuestionTexts::question(const core::Visit& visit) const
{
    const core::QuestionIndex index = visit.question();
    QuestionValue value = page(index, visit.answers(), visit.screen(index));
    value.maySkip = visit.canSkip();
    value.answered = visit.canGoOn();
    if (const auto& tape = pack().questionnaire.tape()) {
        const core::OptionSet leg = visit.answers().options(tape->leg);
        if (leg != 0 && visit.assessment().isAsked(tape->leg)) {
            const auto& options = visit.questionnaire().question(tape->leg).options;
            value.leg
                = QString::fromStdString(options[static_cast<std::size_t>(std::countr_zero(leg))]);
        }
    }
    return value;
}

} // namespace legcheck::viewmodels
