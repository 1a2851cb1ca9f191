// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/verdict_json.h"

#include <nlohmann/json.hpp>

namespace legcheck::exchange {

namespace {

using Json = nlohmann::ordered_json;

std::string_view nameOf(core::WellsState state)
{
    switch (state) {
    case core::WellsState::Yes:
        return "yes";
    case core::WellsState::No:
        return "no";
    case core::WellsState::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(core::SaidBy by)
{
    switch (by) {
    case core::SaidBy::Patient:
        return "patient";
    case core::SaidBy::Measured:
        return "measured";
    case core::SaidBy::Clinician:
        break;
    }
    return "clinician";
}

std::string_view nameOf(core::ProfileColumn column)
{
    switch (column) {
    case core::ProfileColumn::Cramp:
        return "cramp";
    case core::ProfileColumn::NotCramp:
        return "not_cramp";
    case core::ProfileColumn::Unknown:
        break;
    }
    return "unknown";
}

Json wellsOf(const core::Questionnaire& questionnaire, const core::WellsRange& wells)
{
    Json items = Json::array();
    std::size_t index = 0;
    for (const core::WellsItem& item : questionnaire.wells()) {
        items.push_back({ { "id", item.id }, { "state", nameOf(wells.item(index++)) },
            { "points", item.points }, { "by", nameOf(item.by) } });
    }
    return { { "told", wells.told }, { "highest", wells.highest }, { "items", std::move(items) } };
}

} // namespace

std::string writeVerdict(
    const AnswerSet& set, const core::Questionnaire& questionnaire, const ContentStamp& content)
{
    const core::Assessment assessment = core::assess(questionnaire, set.answers);

    Json rules = Json::array();
    for (const core::Reason& reason : core::explain(questionnaire, set.answers, assessment)) {
        const core::Rule& rule = questionnaire.rules()[reason.rule];
        rules.push_back(
            { { "id", rule.id }, { "category", rule.category }, { "because", reason.because } });
    }
    Json profile = Json::array();
    std::size_t row = 0;
    for (const core::ProfileRow& difference : questionnaire.profile()) {
        profile.push_back(
            { { "id", difference.id }, { "column", nameOf(assessment.profile[row++]) } });
    }
    Json asked = Json::array();
    for (core::QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        if (assessment.isAsked(index)) {
            asked.push_back(questionnaire.question(index).id);
        }
    }
    const Json verdict = { { "id", set.id }, { "category", assessment.category },
        { "category_name", questionnaire.category(assessment.category).id },
        { "call_staff", assessment.callStaff }, { "rules", std::move(rules) },
        { "wells", wellsOf(questionnaire, assessment.wells) }, { "profile", std::move(profile) },
        { "asked", std::move(asked) }, { "checks_open", assessment.checksOpen },
        { "content", { { "version", content.version }, { "sha256", content.sha256 } } } };
    // Invalid UTF-8 in an id is replaced rather than thrown over.
    return verdict.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace legcheck::exchange
