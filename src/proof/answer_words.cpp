// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_words.h"

#include "core/triage.h"

namespace legcheck::proof {

using core::QuestionIndex;

namespace {

std::string english(const content::ContentPack& pack, const std::string& id)
{
    return pack.texts.english(QString::fromStdString(id)).toStdString();
}

std::string withId(const std::string& text, const std::string& id)
{
    return '"' + text + "\" [" + id + ']';
}

std::string answerWords(
    const content::ContentPack& pack, QuestionIndex index, const core::Answers& answers)
{
    if (!answers.isAnswered(index)) {
        return "no answer";
    }
    if (pack.questionnaire.question(index).options.empty()) {
        return std::to_string(*answers.number(index));
    }
    return optionWords(pack, index, answers.options(index));
}

std::string answerLine(const content::ContentPack& pack, QuestionIndex index,
    const core::Answers& answers, const core::Assessment& assessment)
{
    return "  " + questionWords(pack, index) + ": " + answerWords(pack, index, answers)
        + (assessment.isAsked(index) ? "" : " (not asked)");
}

std::string verdictWords(const content::ContentPack& pack, const core::Assessment& assessment)
{
    const core::Category& category = pack.questionnaire.category(assessment.category);
    std::string words = "category " + std::to_string(assessment.category) + " ("
        + english(pack, "category." + category.id + ".name") + "), because of ";
    bool isFirst = true;
    const auto rules = pack.questionnaire.rules();
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        if (assessment.hasFired(rule) && rules[rule].category == assessment.category) {
            words += (isFirst ? "" : ", ")
                + withId(english(pack, "rule." + rules[rule].id), rules[rule].id);
            isFirst = false;
        }
    }
    return words;
}

} // namespace

std::string questionWords(const content::ContentPack& pack, QuestionIndex question)
{
    const core::Question& asked = pack.questionnaire.question(question);
    // Two numbers that are asked on one page have a short name each.
    const std::string label = english(pack, "question." + asked.id + ".label");
    return withId(label.empty() ? english(pack, "question." + asked.id) : label, asked.id);
}

std::string optionWords(
    const content::ContentPack& pack, QuestionIndex question, core::OptionSet options)
{
    const core::Question& asked = pack.questionnaire.question(question);
    std::string words;
    for (std::size_t option = 0; option < asked.options.size(); ++option) {
        if ((options >> option & 1U) != 0) {
            const std::string& id = asked.options[option];
            words += (words.empty() ? "" : " and ")
                + withId(english(pack, "option." + asked.id + '.' + id), id);
        }
    }
    return words;
}

std::vector<std::string> describe(const content::ContentPack& pack, const core::Answers& answers)
{
    const core::Assessment assessment = core::assess(pack.questionnaire, answers);
    std::vector<std::string> lines { verdictWords(pack, assessment) + ", with these answers:" };
    for (QuestionIndex index = 0; index < pack.questionnaire.questionCount(); ++index) {
        if (answers.isAnswered(index)) {
            lines.push_back(answerLine(pack, index, answers, assessment));
        }
    }
    if (lines.size() == 1) {
        lines.emplace_back("  none at all");
    }
    return lines;
}

std::vector<std::string> describe(
    const content::ContentPack& pack, const core::Answers& first, const core::Answers& second)
{
    std::vector<std::string> lines = describe(pack, first);
    const core::Assessment assessment = core::assess(pack.questionnaire, second);
    lines.push_back(verdictWords(pack, assessment) + ", when this is changed:");
    for (QuestionIndex index = 0; index < pack.questionnaire.questionCount(); ++index) {
        core::Answers before;
        core::Answers after;
        before.copy(first, index);
        after.copy(second, index);
        if (before != after) {
            lines.push_back(answerLine(pack, index, second, assessment));
        }
    }
    return lines;
}

} // namespace legcheck::proof
