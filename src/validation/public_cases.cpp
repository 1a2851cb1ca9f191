// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/public_cases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <span>
#include <utility>

namespace legcheck::validation {

namespace {

using Columns = std::span<const char* const>;

constexpr std::array dvtIpdColumns { "sex", "malign", "par", "surg", "oachst", "leg", "notraum",
    "calfdif3", "pit", "vein", "histdvt", "dvt" };
constexpr std::array openEhrColumns { "active_cancer", "paralysis_or_plaster",
    "bedridden_or_surgery", "tenderness_deep_veins", "entire_leg_swollen", "calf_gt3cm",
    "pitting_oedema", "collateral_veins", "previous_dvt", "alternative_dx", "expected_score" };

// A plain cramp of a woman of 40 to 59 in the left leg: every answer that no column gives.
constexpr std::array<std::pair<const char*, const char*>, 27> plainCramp { {
    { "emergency", "none" },
    { "limb_threat", "none" },
    { "for_whom", "self" },
    { "age", "40_59" },
    { "sex", "female" },
    { "pregnancy", "no" },
    { "leg", "left" },
    { "place", "calf" },
    { "onset", "suddenly" },
    { "since", "today" },
    { "episode", "up_to_10_min" },
    { "course", "better" },
    { "feel", "none" },
    { "movement", "stretching_helps" },
    { "swelling", "none" },
    { "skin", "none" },
    { "fever", "none" },
    { "injury", "none" },
    { "risk_recent", "none" },
    { "risk_history", "none" },
    { "medicines", "none" },
    { "triggers", "none" },
    { "dent", "no" },
    { "lump", "none" },
    { "calf_press", "no_pain" },
    { "foot_lift", "no_pain" },
    { "severity", "3" },
} };
constexpr int usualCalf = 380; // mm
constexpr int largerCalf = 415;
constexpr int minusTwo = -2;

std::vector<std::string> missing(const CaseTable& table, Columns columns)
{
    std::vector<std::string> names;
    for (const char* column : columns) {
        if (!table.has(column)) {
            names.emplace_back(column);
        }
    }
    return names;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

core::Result<Layout> layoutOf(const CaseTable& table)
{
    const auto ipd = missing(table, dvtIpdColumns);
    const auto ehr = missing(table, openEhrColumns);
    if (ipd.empty()) {
        return Layout::DvtIpd;
    }
    if (ehr.empty()) {
        return Layout::OpenEhr;
    }
    return core::Error { "its columns are not those of a known table; missing of DVTipd: "
            + joined(ipd) + "; missing of openEHR: " + joined(ehr),
        table.file() + ":1" };
}

/// Tells one row's findings to the questionnaire, and collects what is wrong with its cells.
class RowTeller {
public:
    RowTeller(const CaseTable& table, const core::Questionnaire& questionnaire,
        core::Errors& errors, std::set<std::string>& untellable)
        : m_table(table)
        , m_questionnaire(questionnaire)
        , m_errors(errors)
        , m_untellable(untellable)
    {
    }

    core::Answers answersOf(const CaseRow& row, Layout layout, BedOrSurgery bedOrSurgery)
    {
        m_row = &row;
        m_answers = {};
        for (const auto& [question, answer] : plainCramp) {
            tell(question, answer);
        }
        tell("tape_right_mm", std::to_string(usualCalf));
        const char* option
            = bedOrSurgery == BedOrSurgery::Surgery ? "surgery_12_weeks" : "bed_3_days";
        if (layout == Layout::DvtIpd) {
            tellDvtIpd(option);
        } else {
            tellOpenEhr(option);
        }
        return m_answers;
    }

    /// 1 / 0; empty where the cell is.
    std::optional<bool> flag(const char* column)
    {
        const std::string& cell = m_table.cell(*m_row, column);
        if (!cell.empty() && cell != "0" && cell != "1") {
            fault(column, "must be 1 or 0, but is '" + cell + "'");
        }
        return cell.empty() ? std::nullopt : std::optional(cell == "1");
    }

    std::optional<int> number(const char* column, int lowest, int highest)
    {
        const std::string& cell = m_table.cell(*m_row, column);
        if (cell.empty()) {
            return std::nullopt;
        }
        int value = 0;
        const auto* end = cell.data() + cell.size();
        const auto read = std::from_chars(cell.data(), end, value);
        if (read.ec != std::errc() || read.ptr != end || value < lowest || value > highest) {
            fault(column,
                "must be a whole number from " + std::to_string(lowest) + " to "
                    + std::to_string(highest) + ", but is '" + cell + "'");
            return std::nullopt;
        }
        return value;
    }

    void fault(const char* column, const std::string& what)
    {
        m_errors.push_back(m_table.fault(*m_row, column, what));
    }

private:
    void tell(const char* question, const std::string& answer)
    {
        const auto index = m_questionnaire.find(question);
        if (!index) {
            m_untellable.insert(std::string("question '") + question + "'");
            return;
        }
        if (m_questionnaire.question(*index).options.empty()) {
            m_answers.give(*index, std::stoi(answer));
            return;
        }
        const core::OptionSet option = m_questionnaire.option(*index, answer);
        if (option == 0) {
            m_untellable.insert(std::string("option '") + question + "." + answer + "'");
        }
        m_answers.choose(*index, option);
    }

    /// What the columns that share a question say together: the options of those that are 1; as in
    /// a plain cramp if all are 0; left out if one is blank and none is 1. Beside a sign a blank
    /// cannot be said: who taps one option of a list says nothing of the others.
    void tellSigns(
        const char* question, std::initializer_list<std::pair<const char*, const char*>> columns)
    {
        const auto index = m_questionnaire.find(question);
        core::OptionSet chosen = 0;
        bool blank = false;
        for (const auto& [column, option] : columns) {
            const auto value = flag(column);
            blank = blank || !value;
            if (value.value_or(false) && index) {
                const core::OptionSet bit = m_questionnaire.option(*index, option);
                if (bit == 0) {
                    m_untellable.insert(std::string("option '") + question + "." + option + "'");
                }
                chosen |= bit;
            }
        }
        if (index && (chosen != 0 || blank)) {
            m_answers.choose(*index, chosen);
        }
    }

    void tellCalf(const char* column)
    {
        if (const auto larger = flag(column)) {
            tell("tape_left_mm", std::to_string(*larger ? largerCalf : usualCalf));
        }
    }

    void tellDvtIpd(const char* bedOrSurgery)
    {
        if (const auto isMale = flag("sex")) {
            tell("sex", *isMale ? "male" : "female");
        }
        tellSigns(
            "risk_history", { { "malign", "active_cancer" }, { "histdvt", "previous_clot" } });
        tellSigns("risk_recent", { { "par", "cast_or_paralysis" }, { "surg", bedOrSurgery } });
        tellSigns("medicines", { { "oachst", "pill_or_hrt" } });
        tellSigns("swelling", { { "leg", "whole_leg" } });
        tellSigns("dent", { { "pit", "yes" } });
        tellSigns("skin", { { "vein", "new_veins" } });
        tellCalf("calfdif3");
        if (const auto noInjury = flag("notraum")) {
            tell("injury", *noInjury ? "none" : "knock_or_fall");
        }
    }

    void tellOpenEhr(const char* bedOrSurgery)
    {
        tellSigns("risk_history",
            { { "active_cancer", "active_cancer" }, { "previous_dvt", "previous_clot" } });
        tellSigns("risk_recent",
            { { "paralysis_or_plaster", "cast_or_paralysis" },
                { "bedridden_or_surgery", bedOrSurgery } });
        tellSigns("swelling", { { "entire_leg_swollen", "whole_leg" } });
        tellSigns("skin", { { "collateral_veins", "new_veins" } });
        tellSigns("dent", { { "pitting_oedema", "yes" } });
        tellCalf("calf_gt3cm");
        flag("tenderness_deep_veins"); // checked, but not the patient's to tell
    }

    const CaseTable& m_table;
    const core::Questionnaire& m_questionnaire;
    core::Errors& m_errors;
    std::set<std::string>& m_untellable;
    const CaseRow* m_row = nullptr;
    core::Answers m_answers;
};

std::string idOf(const CaseTable& table, const CaseRow& row)
{
    for (const char* column : { "id", "case" }) {
        if (const std::string& id = table.cell(row, column); !id.empty()) {
            return id;
        }
    }
    return "line " + std::to_string(row.line);
}

std::optional<std::uint8_t> asCategory(std::optional<int> number)
{
    return number ? std::optional(static_cast<std::uint8_t>(*number)) : std::nullopt;
}

/// What the clinician's own Wells score asks for: NICE NG158, 2 or more is "likely".
std::optional<std::uint8_t> wellsReference(const Case& patient)
{
    if (!patient.wellsScore) {
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(*patient.wellsScore >= likelyScore ? 3 : 4);
}

} // namespace

core::Result<Cases> tellCases(
    const CaseTable& table, const core::Questionnaire& questionnaire, BedOrSurgery bedOrSurgery)
{
    const auto layout = layoutOf(table);
    if (!layout) {
        return layout.error();
    }
    const bool isIpd = layout.value() == Layout::DvtIpd;
    Cases told { .layout = layout.value(), .ownReference = table.has("reference_category") };
    core::Errors errors;
    std::set<std::string> untellable;
    RowTeller teller(table, questionnaire, errors, untellable);
    for (const CaseRow& row : table.rows()) {
        Case patient { .id = idOf(table, row),
            .answers = teller.answersOf(row, layout.value(), bedOrSurgery) };
        if (isIpd) {
            patient.clot = teller.flag("dvt");
            if (!patient.clot) {
                teller.fault("dvt", "the outcome must be known");
            }
        }
        patient.wellsScore = teller.number(isIpd ? "wells2003" : "expected_score", -2, 9);
        const auto otherDiagnosis = teller.flag(isIpd ? "altdiagn" : "alternative_dx");
        if (patient.wellsScore && otherDiagnosis) {
            patient.wellsWithoutMinusTwo = *patient.wellsScore - (*otherDiagnosis ? minusTwo : 0);
        }
        const auto own = teller.number("reference_category", 1, int { core::categoryCount });
        patient.reference = told.ownReference ? asCategory(own) : wellsReference(patient);
        told.cases.push_back(std::move(patient));
    }
    for (const std::string& what : untellable) {
        errors.push_back({ "the content has no " + what + ", which this table tells of", {} });
    }
    if (!errors.empty()) {
        return errors;
    }
    return told;
}

} // namespace legcheck::validation
