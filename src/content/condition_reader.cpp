// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/condition_reader.h"

#include <algorithm>

namespace legcheck::content {

namespace {

using core::ConditionKind;

constexpr int maxPoints = 20;
constexpr int maxLength = 2000;
constexpr int maxNumber = 100000;

class ConditionReader {
public:
    ConditionReader(const Names& names, const std::vector<core::Question>& questions,
        ObjectReader& owner, core::Condition& condition)
        : m_names(names)
        , m_questions(questions)
        , m_owner(owner)
        , m_condition(condition)
    {
    }

    void read(const JsonNode& node)
    {
        if (node.kind != JsonNode::Kind::Object) {
            m_owner.fault(node, "a condition must be an object");
            return;
        }
        ObjectReader reader(node, m_owner.faults(), m_owner.subject());
        if (reader.has("any")) {
            readParts(reader, "any", ConditionKind::Any, 0);
        } else if (reader.has("all")) {
            readParts(reader, "all", ConditionKind::All, 0);
        } else if (reader.has("of")) {
            const int count = reader.integer("at_least", 1, maxPoints);
            readParts(reader, "of", ConditionKind::AtLeast, count);
        } else if (reader.has("question")) {
            readQuestion(reader, node);
        } else if (reader.has("tape_difference_mm")) {
            readNumber(
                reader, "tape_difference_mm", ConditionKind::TapeDifferenceAtLeast, maxLength);
        } else if (reader.has("painful_leg_tape_mm")) {
            readNumber(
                reader, "painful_leg_tape_mm", ConditionKind::PainfulLegTapeAtLeast, maxLength);
        } else if (reader.has("wells")) {
            readNumber(reader, "wells", ConditionKind::WellsAtLeast, maxPoints);
        } else if (reader.has("group")) {
            readGroup(reader);
        } else {
            reader.fault("this is no condition that LegCheck knows");
            return;
        }
        reader.finish();
    }

private:
    void readParts(ObjectReader& reader, const std::string& key, ConditionKind kind, int threshold)
    {
        const std::size_t at = m_condition.size();
        m_condition.push_back({ .kind = kind, .threshold = threshold });
        if (const JsonNode* parts = reader.list(key); parts != nullptr) {
            if (parts->items.empty()) {
                reader.fault(*parts, "'" + key + "' has no parts");
            }
            if (kind == ConditionKind::AtLeast
                && static_cast<std::size_t>(threshold) > parts->items.size()) {
                reader.fault("asks for more parts than there are");
            }
            for (const JsonNode& part : parts->items) {
                read(part);
            }
        }
        m_condition[at].span = static_cast<std::uint16_t>(m_condition.size() - at);
    }

    void readQuestion(ObjectReader& reader, const JsonNode& node)
    {
        const std::string id = reader.id("question");
        const auto question = m_names.question(*node.find("question"), id, reader);
        if (reader.has("is")) {
            const std::vector<std::string> options = reader.texts("is");
            if (options.empty()) {
                reader.faultAt("is", "'is' names no option");
            }
            if (question) {
                m_condition.push_back({ .kind = ConditionKind::Chosen,
                    .question = *question,
                    .options
                    = readOptions(*node.find("is"), options, m_questions[*question], reader) });
            }
        } else if (reader.has("unknown")) {
            if (!reader.flag("unknown")) {
                reader.faultAt("unknown", "'unknown' can only be true: there is no negation");
            }
            if (question) {
                m_condition.push_back({ .kind = ConditionKind::Unknown,
                    .question = *question,
                    .options = m_questions[*question].unsure });
            }
        } else if (reader.has("at_least")) {
            const int threshold = reader.integer("at_least", 0, maxNumber);
            if (question && !m_questions[*question].options.empty()) {
                reader.faultAt("question", "'" + id + "' is not a number");
            } else if (question) {
                checkThreshold(threshold, m_questions[*question], reader);
                m_condition.push_back({ .kind = ConditionKind::NumberAtLeast,
                    .question = *question,
                    .threshold = threshold });
            }
        } else {
            reader.fault("says nothing about the answer to '" + id + "'");
        }
    }

    static void checkThreshold(int threshold, const core::Question& question, ObjectReader& reader)
    {
        if (threshold < question.lowest || threshold > question.highest) {
            reader.faultAt("at_least",
                "'at_least' is " + std::to_string(threshold) + ", but '" + question.id
                    + "' is from " + std::to_string(question.lowest) + " to "
                    + std::to_string(question.highest));
        }
    }

    void readNumber(ObjectReader& reader, const std::string& key, ConditionKind kind, int highest)
    {
        m_condition.push_back({ .kind = kind, .threshold = reader.integer(key, 1, highest) });
    }

    void readGroup(ObjectReader& reader)
    {
        const std::string id = reader.id("group");
        const auto group = m_names.groups.find(id);
        if (group == m_names.groups.end()) {
            reader.faultAt("group", "there is no group '" + id + "' before this place");
            return;
        }
        m_condition.push_back({ .kind = ConditionKind::Group,
            .threshold = static_cast<std::int32_t>(group->second) });
    }

    const Names& m_names;
    const std::vector<core::Question>& m_questions;
    ObjectReader& m_owner;
    core::Condition& m_condition;
};

} // namespace

std::optional<core::QuestionIndex> Names::question(
    const JsonNode& at, const std::string& id, ObjectReader& reader) const
{
    const auto found = questions.find(id);
    if (found == questions.end()) {
        reader.fault(at, "there is no question '" + id + "' before this place");
        return std::nullopt;
    }
    return found->second;
}

core::OptionSet readOptions(const JsonNode& at, const std::vector<std::string>& ids,
    const core::Question& question, ObjectReader& owner)
{
    core::OptionSet options = 0;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(question.options, id);
        if (found == question.options.end()) {
            owner.fault(at, "question '" + question.id + "' has no option '" + id + "'");
            continue;
        }
        const core::OptionSet bit = core::OptionSet { 1 } << (found - question.options.begin());
        if ((options & bit) != 0) {
            owner.fault(at, "names the option '" + id + "' twice");
        }
        options |= bit;
    }
    return options;
}

core::Condition readCondition(const JsonNode& node, const Names& names,
    const std::vector<core::Question>& questions, ObjectReader& owner)
{
    core::Condition condition;
    ConditionReader(names, questions, owner, condition).read(node);
    return condition;
}

core::Condition readConditionAt(const std::string& key, Need need, const Names& names,
    const std::vector<core::Question>& questions, ObjectReader& owner)
{
    const JsonNode* node = need == Need::Required ? owner.object(key) : owner.optionalObject(key);
    return node == nullptr ? core::Condition {} : readCondition(*node, names, questions, owner);
}

} // namespace legcheck::content
