// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_reader.h"

namespace legcheck::content {

namespace {

constexpr int lowestPoints = -5;
constexpr int highestPoints = 5;

std::vector<core::QuestionIndex> readQuestionList(
    PackDraft& draft, ObjectReader& reader, const std::string& key, Need need = Need::Required)
{
    std::vector<core::QuestionIndex> indices;
    const JsonNode* at = reader.list(key);
    if (at == nullptr) {
        return indices;
    }
    if (at->items.empty() && need == Need::Required) {
        reader.fault(*at, "'" + key + "' names no question");
    }
    for (const std::string& id : reader.texts(key)) {
        if (const auto index = draft.names.question(*at, id, reader)) {
            indices.push_back(*index);
        }
    }
    return indices;
}

core::Condition readWhen(PackDraft& draft, ObjectReader& reader, const std::string& key)
{
    return readConditionAt(key, Need::Required, draft.names, draft.parts.questions, reader);
}

void readRule(PackDraft& draft, ObjectReader& reader)
{
    core::Rule rule;
    rule.id = reader.id("id");
    draft.remember(reader, "rule '" + rule.id + "'");
    rule.category
        = static_cast<std::uint8_t>(reader.integer("category", 1, int { core::categoryCount }));
    rule.otherwise = reader.optionalFlag("otherwise");
    if (rule.otherwise) {
        rule.becauseOf = readQuestionList(draft, reader, "because_of");
    } else {
        rule.when = readWhen(draft, reader, "when");
    }
    const QString textId = QStringLiteral("rule.") + QString::fromStdString(rule.id);
    addText(draft, reader, "text", textId, QStringLiteral("Reason on the nurse's slip"),
        Safety::Bearing);
    addText(draft, reader, "evidence", textId + QStringLiteral(".evidence"),
        QStringLiteral("Source of the rule; names stay as they are"), Safety::Aside);
    draft.parts.rules.push_back(std::move(rule));
}

core::SaidBy readSaidBy(ObjectReader& reader)
{
    const std::string by = reader.id("by");
    if (by == "measured") {
        return core::SaidBy::Measured;
    }
    if (by == "clinician") {
        return core::SaidBy::Clinician;
    }
    if (by != "patient") {
        reader.faultAt("by", "'by' is '" + by + "', but must be patient, measured or clinician");
    }
    return core::SaidBy::Patient;
}

void readWellsItem(PackDraft& draft, ObjectReader& reader)
{
    core::WellsItem item;
    item.id = reader.id("id");
    draft.remember(reader, "wells item '" + item.id + "'");
    item.points = reader.integer("points", lowestPoints, highestPoints);
    item.by = readSaidBy(reader);
    item.questions = readQuestionList(draft, reader, "questions",
        item.by == core::SaidBy::Clinician ? Need::Optional : Need::Required);
    if (item.by != core::SaidBy::Clinician) {
        item.yesWhen = readWhen(draft, reader, "yes_when");
    }
    addText(draft, reader, "text", QStringLiteral("wells.") + QString::fromStdString(item.id),
        QStringLiteral("Wells item on the nurse's slip, NICE wording"), Safety::Bearing);
    draft.wellsToConfirm.push_back(reader.optionalFlag("to_confirm"));
    std::optional<core::QuestionIndex> hint;
    if (reader.has("hint_question")) {
        const std::string id = reader.id("hint_question");
        if (const auto found = draft.names.questions.find(id);
            found != draft.names.questions.end()) {
            hint = found->second;
        } else {
            reader.faultAt("hint_question", "there is no question '" + id + "'");
        }
    }
    draft.wellsHints.push_back(hint);
    draft.parts.wells.push_back(std::move(item));
}

} // namespace

void readGroups(PackDraft& draft, const JsonNode* groups)
{
    forEachObject(groups, draft.faults, "groups", [&draft](ObjectReader& reader) {
        core::Group group { .id = reader.id("id"), .when = {} };
        draft.remember(reader, "group '" + group.id + "'");
        group.when = readWhen(draft, reader, "when");
        draft.names.groups.emplace(group.id, draft.parts.groups.size());
        draft.parts.groups.push_back(std::move(group));
    });
}

void readRules(PackDraft& draft, const JsonNode* rules)
{
    forEachObject(
        rules, draft.faults, "rules", [&draft](ObjectReader& reader) { readRule(draft, reader); });
}

void readWells(PackDraft& draft, const JsonNode* wells)
{
    if (wells == nullptr) {
        return;
    }
    ObjectReader reader(*wells, draft.faults, "wells");
    addText(draft, reader, "source", QStringLiteral("wells.source"),
        QStringLiteral("Which version of the score; on the nurse's slip"), Safety::Aside);
    forEachObject(reader.list("items"), draft.faults, "wells items",
        [&draft](ObjectReader& item) { readWellsItem(draft, item); });
    reader.finish();
}

void readProfile(PackDraft& draft, const JsonNode* profile)
{
    forEachObject(profile, draft.faults, "profile", [&draft](ObjectReader& reader) {
        core::ProfileRow row;
        row.id = reader.id("id");
        draft.remember(reader, "profile row '" + row.id + "'");
        row.questions = readQuestionList(draft, reader, "questions");
        row.notCramp = readWhen(draft, reader, "not_cramp");
        row.cramp = readWhen(draft, reader, "cramp");
        const QString textId = QStringLiteral("profile.") + QString::fromStdString(row.id);
        addText(draft, reader, "text", textId, QStringLiteral("One of the five differences"),
            Safety::Plain);
        addText(draft, reader, "cramp_text", textId + QStringLiteral(".cramp"),
            QStringLiteral("How it is with a cramp"), Safety::Bearing);
        addText(draft, reader, "clot_text", textId + QStringLiteral(".clot"),
            QStringLiteral("How it is with a blood clot"), Safety::Bearing);
        draft.parts.profile.push_back(std::move(row));
    });
}

void readStopsAndTape(PackDraft& draft, ObjectReader& root)
{
    forEachObject(root.list("stops"), draft.faults, "stops", [&draft](ObjectReader& reader) {
        const std::string after = reader.id("after");
        reader.setSubject("stop after '" + after + "'");
        draft.lines.emplace(reader.subject(), reader.lineOf("after"));
        core::Stop stop;
        if (const auto found = draft.names.questions.find(after);
            found != draft.names.questions.end()) {
            stop.after = found->second;
        } else {
            reader.faultAt("after", "there is no question '" + after + "'");
        }
        stop.when = readWhen(draft, reader, "when");
        draft.parts.stops.push_back(std::move(stop));
    });

    const JsonNode* node = root.optionalObject("tape");
    if (node == nullptr) {
        return;
    }
    ObjectReader reader(*node, draft.faults, "tape");
    const auto left = draft.names.question(*node, reader.id("left"), reader);
    const auto right = draft.names.question(*node, reader.id("right"), reader);
    const auto leg = draft.names.question(*node, reader.id("leg"), reader);
    const std::string legLeft = reader.id("leg_left");
    const std::string legRight = reader.id("leg_right");
    if (left && right && leg) {
        const core::Question& question = draft.parts.questions[*leg];
        draft.parts.tape = core::TapeQuestions { .left = *left,
            .right = *right,
            .leg = *leg,
            .legLeft = readOptions(*node, { legLeft }, question, reader),
            .legRight = readOptions(*node, { legRight }, question, reader) };
        for (const core::QuestionIndex index : { *left, *right }) {
            if (draft.parts.questions[index].kind != core::QuestionKind::Millimetres) {
                reader.fault("'" + draft.parts.questions[index].id + "' is not in millimetres");
            }
        }
    }
    reader.finish();
}

} // namespace legcheck::content
