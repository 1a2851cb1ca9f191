// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_assessment.h"

#include "printing/ink.h"

#include <QStringList>

#include <algorithm>

namespace legcheck::printing {

namespace {

bool wasAsked(const std::vector<core::QuestionIndex>& questions, const AnswerTexts& texts)
{
    return std::ranges::any_of(
        questions, [&](core::QuestionIndex question) { return texts.find(question) != nullptr; });
}

ItemAnswer itemAnswer(const core::WellsItem& item, core::WellsState state, const AnswerTexts& texts)
{
    if (item.by == core::SaidBy::Clinician) {
        return ItemAnswer::ToTick;
    }
    switch (state) {
    case core::WellsState::Yes:
        return ItemAnswer::Yes;
    case core::WellsState::No:
        return ItemAnswer::No;
    case core::WellsState::Unknown:
        break;
    }
    return wasAsked(item.questions, texts) ? ItemAnswer::Unknown : ItemAnswer::NotAsked;
}

QString whoSaid(const core::WellsItem& item, bool toConfirm, const SlipWords& words)
{
    switch (item.by) {
    case core::SaidBy::Patient:
        return toConfirm ? words.byPatientToConfirm : words.byPatient;
    case core::SaidBy::Measured:
        return words.byMeasured;
    case core::SaidBy::Clinician:
        break;
    }
    return words.byClinician;
}

QString signedNumber(std::int32_t number)
{
    return number > 0 ? QStringLiteral("+%1").arg(number) : QString::number(number);
}

QString hintText(core::QuestionIndex question, const AnswerTexts& texts, const SlipWords& words)
{
    const core::SlipAnswer* answer = texts.find(question);
    return QStringLiteral("%1: %2").arg(
        texts.label(question), answer == nullptr ? words.checkNotOffered : texts.answer(*answer));
}

/// Whether anything but the clinician's items is known.
bool isAnyItemKnown(const core::Slip& slip)
{
    return std::ranges::any_of(slip.wellsItems,
        [](const core::SlipWellsItem& line) { return line.state != core::WellsState::Unknown; });
}

void addWells(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    for (const core::SlipWellsItem& line : slip.wellsItems) {
        const core::WellsItem& item = pack.questionnaire.wells()[line.item];
        const bool toConfirm
            = line.item < pack.wellsToConfirm.size() && pack.wellsToConfirm[line.item];
        WellsText text;
        text.item = texts.content(QStringLiteral("wells.") + QString::fromStdString(item.id));
        text.answer = itemAnswer(item, line.state, texts);
        text.points = unturned(signedNumber(item.points), context.direction);
        text.who = text.answer == ItemAnswer::NotAsked ? words.notAsked
                                                       : whoSaid(item, toConfirm, words);
        text.hasTickBox = text.answer == ItemAnswer::ToTick || text.answer == ItemAnswer::NotAsked;
        if (line.item < pack.wellsHints.size() && pack.wellsHints[line.item].has_value()) {
            text.hint = hintText(*pack.wellsHints[line.item], texts, words);
        }
        if (item.points < 0) {
            text.hint = boldStars(words.minusTwo);
        }
        content.wells.push_back(text);
    }
    content.wellsRange = isAnyItemKnown(slip) ? bold(words.wellsRange.arg(
                             QString::number(slip.wells.told), QString::number(slip.wells.highest)))
                                              : boldStars(words.wellsNotAsked);
}

void addChecks(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    const core::Questionnaire& questionnaire = pack.questionnaire;
    content.checks.title = words.measured;
    QStringList notOffered;
    QStringList notAsked;
    for (core::QuestionIndex index = 0; index < questionnaire.questions().size(); ++index) {
        const core::Question& question = questionnaire.question(index);
        if (question.block != core::SlipBlock::Checks) {
            continue;
        }
        const core::SlipAnswer* answer = texts.find(index);
        if (answer == nullptr) {
            (question.gate.has_value() ? notOffered : notAsked).append(texts.label(index));
            continue;
        }
        const bool isUnmeasured
            = question.kind == core::QuestionKind::Millimetres && !answer->answered;
        content.checks.lines.push_back(
            { texts.label(index), isUnmeasured ? bold(words.notMeasured) : texts.answer(*answer) });
        if (questionnaire.tape().has_value() && index == questionnaire.tape()->right
            && slip.tapeDifference.has_value()) {
            content.checks.lines.push_back({ words.difference, bold(texts.tapeDifference()) });
        }
    }
    QStringList missing;
    if (!notAsked.isEmpty()) {
        missing.append(boldStars(words.notAskedList).arg(notAsked.join(QStringLiteral(", "))));
    }
    if (!notOffered.isEmpty()) {
        missing.append(boldStars(slip.category <= 3 ? words.notOfferedUrgent : words.notOffered)
                           .arg(notOffered.join(QStringLiteral(", "))));
    }
    content.checks.notAsked = missing.join(QLatin1Char('\n'));
}

void addDifferences(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const AnswerTexts& texts)
{
    bool isAnyAnswered = false;
    std::vector<DifferenceText> rows;
    for (std::size_t row = 0; row < slip.profile.size(); ++row) {
        const core::ProfileRow& profile = pack.questionnaire.profile()[row];
        QStringList values;
        for (const core::QuestionIndex question : profile.questions) {
            if (const core::SlipAnswer* answer = texts.find(question)) {
                values.append(plain(texts.answer(*answer)));
                isAnyAnswered = isAnyAnswered || answer->answered;
            }
        }
        values.removeDuplicates();
        rows.push_back(
            { texts.content(QStringLiteral("profile.") + QString::fromStdString(profile.id)),
                values.join(QStringLiteral("; ")), slip.profile[row] });
    }
    if (isAnyAnswered) {
        content.differences = std::move(rows);
    }
}

void addRecommendation(SlipContent& content, const core::Slip& slip,
    const content::ContentPack& pack, const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    const core::Category& category = pack.questionnaire.category(slip.category);
    content.recommendation = texts.content(
        QStringLiteral("category.%1.nurse_text").arg(QString::fromStdString(category.id)));
    // An urgent category's advice holds for everyone; the others' speaks of the adult score.
    if (!content.scoreValid && slip.category >= 3) {
        content.recommendation = words.underAgeAdvice;
    }
    const bool pregnant = texts.isChosen("pregnancy", "pregnant")
        || texts.isChosen("pregnancy", "gave_birth_6_weeks");
    if (!content.scoreValid) {
        content.nice.push_back(boldStars(words.niceNotUnderAge));
    } else if (pregnant) {
        content.nice.push_back(boldStars(words.niceNotPregnant));
    } else if (slip.category == core::categoryCount) {
        content.nice.push_back(bold(words.clinicianToConfirm));
    } else if (isAnyItemKnown(slip)) {
        content.nice.push_back(boldStars(slip.wells.told >= 2 ? words.niceTwo : words.niceOne));
    }
}

} // namespace

void addAssessment(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts)
{
    content.scoreValid = !texts.isChosen("age", "under_18");
    content.scoreNotValid = content.scoreValid ? QString() : boldStars(context.words.underAge);
    if (content.scoreValid) {
        addWells(content, slip, pack, context, texts);
    }
    addChecks(content, slip, pack, context, texts);
    addDifferences(content, slip, pack, texts);
    addRecommendation(content, slip, pack, context, texts);
}

} // namespace legcheck::printing
