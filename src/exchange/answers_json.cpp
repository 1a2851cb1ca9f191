// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers_json.h"

#include "content/located_json.h"

#include <nlohmann/json.hpp>

#include <bit>

namespace legcheck::exchange {

namespace {

using content::JsonNode;
using core::OptionSet;
using core::Question;
using core::QuestionKind;

/// Reads one answer into `answers`, or says what is wrong with it.
class AnswerReader {
public:
    AnswerReader(const core::Questionnaire& questionnaire, core::Answers& answers)
        : m_questionnaire(questionnaire)
        , m_answers(answers)
    {
    }

    void read(const std::string& id, const JsonNode& value)
    {
        const auto index = m_questionnaire.find(id);
        if (!index) {
            fault("there is no question '" + id + "'");
            return;
        }
        const Question& question = m_questionnaire.question(*index);
        switch (question.kind) {
        case QuestionKind::One:
            readOne(*index, question, value);
            break;
        case QuestionKind::Many:
            readMany(*index, question, value);
            break;
        case QuestionKind::Scale:
        case QuestionKind::Millimetres:
            readNumber(*index, question, value);
            break;
        }
    }

    [[nodiscard]] const core::Errors& errors() const { return m_errors; }

private:
    void fault(const std::string& what) { m_errors.push_back({ what, {} }); }

    void wrongType(const Question& question, const std::string& wanted, const JsonNode& value)
    {
        fault("'" + question.id + "' must be " + wanted + ", but is "
            + std::string(content::nameOf(value.kind)));
    }

    OptionSet option(core::QuestionIndex index, const Question& question, const std::string& id)
    {
        const OptionSet option = m_questionnaire.option(index, id);
        if (option == 0) {
            fault("'" + question.id + "' has no option '" + id + "'");
        }
        return option;
    }

    void readOne(core::QuestionIndex index, const Question& question, const JsonNode& value)
    {
        if (value.kind != JsonNode::Kind::String) {
            wrongType(question, "the id of one option", value);
            return;
        }
        m_answers.choose(index, option(index, question, value.text));
    }

    void readMany(core::QuestionIndex index, const Question& question, const JsonNode& value)
    {
        if (value.kind != JsonNode::Kind::Array) {
            wrongType(question, "a list of options", value);
            return;
        }
        OptionSet chosen = 0;
        for (const JsonNode& item : value.items) {
            if (item.kind != JsonNode::Kind::String) {
                wrongType(question, "a list of option ids", item);
                return;
            }
            chosen |= option(index, question, item.text);
        }
        const OptionSet alone = chosen & (question.none | question.unsure);
        if (alone != 0 && chosen != std::bit_floor(alone)) {
            fault("'" + question.id + "' has '"
                + question.options[static_cast<std::size_t>(std::countr_zero(alone))]
                + "' beside another option");
        }
        m_answers.choose(index, chosen);
    }

    void readNumber(core::QuestionIndex index, const Question& question, const JsonNode& value)
    {
        if (value.kind != JsonNode::Kind::Integer) {
            wrongType(question, "a whole number", value);
            return;
        }
        if (value.integer < question.lowest || value.integer > question.highest) {
            fault("'" + question.id + "' is " + std::to_string(value.integer)
                + ", but must be from " + std::to_string(question.lowest) + " to "
                + std::to_string(question.highest));
            return;
        }
        m_answers.give(index, static_cast<std::int32_t>(value.integer));
    }

    const core::Questionnaire& m_questionnaire;
    core::Answers& m_answers;
    core::Errors m_errors;
};

} // namespace

core::Result<AnswerSet> readAnswerSet(
    std::string_view json, const core::Questionnaire& questionnaire)
{
    const auto parsed = content::parseLocatedJson(json, {});
    if (!parsed) {
        core::Errors errors = parsed.error();
        for (core::Error& error : errors) {
            error.where.clear();
        }
        return errors;
    }
    const JsonNode& root = parsed.value();
    if (root.kind != JsonNode::Kind::Object) {
        return core::Error { "an answer set must be an object", {} };
    }

    AnswerSet set;
    core::Errors errors;
    for (const auto& [key, value] : root.members) {
        if (key != "id" && key != "answers") {
            errors.push_back({ "'" + key + "' is not a key of an answer set", {} });
        }
    }
    if (const JsonNode* id = root.find("id"); id != nullptr) {
        if (id->kind != JsonNode::Kind::String) {
            errors.push_back({ "'id' must be a text", {} });
        }
        set.id = id->text;
    }
    const JsonNode* answers = root.find("answers");
    if (answers == nullptr || answers->kind != JsonNode::Kind::Object) {
        errors.push_back({ "'answers' must be an object of answers", {} });
        return errors;
    }
    AnswerReader reader(questionnaire, set.answers);
    for (const auto& [question, value] : answers->members) {
        reader.read(question, value);
    }
    errors.insert(errors.end(), reader.errors().begin(), reader.errors().end());
    if (!errors.empty()) {
        return errors;
    }
    return set;
}

std::string writeAnswerSet(const AnswerSet& set, const core::Questionnaire& questionnaire)
{
    nlohmann::ordered_json answers = nlohmann::ordered_json::object();
    for (core::QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const Question& question = questionnaire.question(index);
        if (!set.answers.isAnswered(index)) {
            continue;
        }
        if (question.options.empty()) {
            answers[question.id] = *set.answers.number(index);
            continue;
        }
        nlohmann::ordered_json chosen = nlohmann::ordered_json::array();
        for (OptionSet left = set.answers.options(index); left != 0; left &= left - 1) {
            chosen.push_back(question.options[static_cast<std::size_t>(std::countr_zero(left))]);
        }
        answers[question.id] = question.kind == QuestionKind::One ? chosen.front() : chosen;
    }
    return nlohmann::ordered_json { { "id", set.id }, { "answers", answers } }.dump();
}

} // namespace legcheck::exchange
