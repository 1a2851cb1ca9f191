// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/protocol_terms.h"

#include <algorithm>
#include <array>

namespace legcheck::proof {

using core::OptionSet;
using core::QuestionIndex;

namespace {

std::string quoted(std::string_view id)
{
    return "'" + std::string(id) + "'";
}

const std::vector<Told>& clotSigns()
{
    static const std::vector<Told> signs {
        { "swelling", { "calf", "whole_leg", "both_legs" } },
        { "skin", { "redder_or_darker", "warmer", "new_veins", "sore_cord" } },
        { "feel", { "heavy_tired" } },
        { "dent", { "yes" } },
        { "course", { "worse" } },
        { "episode", { "most_of_day", "constant" } },
    };
    return signs;
}

const std::vector<Told>& riskFactors()
{
    static const std::vector<Told> factors {
        { "risk_recent",
            { "bed_3_days", "surgery_12_weeks", "cast_or_paralysis", "leg_fracture",
                "hospital_stay", "long_journey" } },
        { "risk_history",
            { "previous_clot", "active_cancer", "clotting_disorder", "family_clot",
                "heart_lung_bowel_disease", "varicose_veins" } },
        { "medicines", { "pill_or_hrt", "blood_thinner" } },
        { "pregnancy", { "pregnant", "gave_birth_6_weeks" } },
    };
    return factors;
}

/// What a cramp may be like; any other answer, and none, is not clearly a cramp.
const std::vector<Told>& clearlyCramp()
{
    static const std::vector<Told> answers {
        { "onset", { "suddenly", "with_exercise", "at_night" } },
        { "episode", { "up_to_10_min" } },
        { "course", { "gone", "better" } },
        { "since", { "under_1_hour", "today" } },
    };
    return answers;
}

const std::vector<Told>& notCramp()
{
    static const std::vector<Told> answers {
        { "movement", { "worse", "no_difference" } },
        { "feel", { "deep_ache" } },
        { "fever", { "fever_or_chills" } },
        { "injury", { "knock_or_fall" } },
    };
    return answers;
}

constexpr std::array<std::string_view, 10> safetyQuestions { "severity", "feel", "movement",
    "swelling", "skin", "fever", "injury", "risk_recent", "risk_history", "medicines" };

} // namespace

std::span<const ProtocolQuestion> protocolQuestions()
{
    static const std::vector<ProtocolQuestion> questions {
        { "emergency", true,
            { "none", "unsure", "breathless", "chest_pain", "coughing_blood", "collapse" } },
        { "limb_threat", true,
            { "none", "unsure", "cold_or_pale", "numb_or_weak", "tight_unbearable",
                "black_or_blistered", "saddle_numb" } },
        { "for_whom", false, { "self", "helper" } },
        { "age", false, { "18_39", "40_59", "60_79", "80_plus", "under_18" } },
        { "sex", false, { "male", "female", "unsaid" } },
        { "pregnancy", true, { "no", "unsure", "pregnant", "gave_birth_6_weeks" } },
        { "leg", false, { "left", "right", "both" } },
        { "place", false,
            { "calf", "shin", "behind_knee", "thigh", "groin", "ankle_foot", "whole_leg" } },
        { "onset", true,
            { "suddenly", "with_exercise", "at_night", "unsure", "gradually", "after_injury" } },
        { "since", true, { "under_1_hour", "today", "days_1_3", "days_4_7", "over_week" } },
        { "episode", true, { "up_to_10_min", "unsure", "up_to_hours", "most_of_day", "constant" } },
        { "course", true, { "gone", "better", "unsure", "same", "worse" } },
        { "severity", true, {} },
        { "feel", true, { "none", "unsure", "hard_knot", "deep_ache", "heavy_tired" } },
        { "movement", true, { "stretching_helps", "not_tried", "no_difference", "worse" } },
        { "swelling", true, { "none", "unsure", "both_legs", "calf", "whole_leg" } },
        { "skin", true,
            { "none", "unsure", "redder_or_darker", "warmer", "new_veins", "sore_cord" } },
        { "fever", true, { "none", "unsure", "fever_or_chills" } },
        { "injury", true, { "none", "knock_or_fall", "unsure", "snap_behind", "cannot_stand" } },
        { "risk_recent", true,
            { "none", "unsure", "bed_3_days", "surgery_12_weeks", "cast_or_paralysis",
                "leg_fracture", "hospital_stay", "long_journey" } },
        { "risk_history", true,
            { "none", "unsure", "previous_clot", "active_cancer", "clotting_disorder",
                "family_clot", "heart_lung_bowel_disease", "varicose_veins" } },
        { "medicines", true,
            { "none", "unsure", "blood_thinner", "pill_or_hrt", "statin_or_diuretic" } },
        { "triggers", false,
            { "none", "unsure", "hard_exercise", "little_to_drink", "sweating_or_diarrhoea",
                "long_standing" } },
        { "tape_left_mm", true, {} },
        { "tape_right_mm", true, {} },
        { "dent", true, { "no", "skipped", "yes" } },
        { "lump", false, { "none", "small_sore_knot", "skipped", "unsure" } },
        { "calf_press", true, { "no_pain", "skipped", "pain" } },
        { "foot_lift", true, { "no_pain", "skipped", "pain" } },
    };
    return questions;
}

std::span<const ProtocolWellsItem> protocolWells()
{
    static const std::vector<ProtocolWellsItem> items {
        { "active_cancer", { "risk_history", { "active_cancer" } } },
        { "paralysis_or_plaster", { "risk_recent", { "cast_or_paralysis" } } },
        { "bedridden_or_surgery", { "risk_recent", { "bed_3_days", "surgery_12_weeks" } } },
        { "entire_leg_swollen", { "swelling", { "whole_leg" } } },
        { "pitting_oedema", { "dent", { "yes" } } },
        { "collateral_veins", { "skin", { "new_veins" } } },
        { "previous_dvt", { "risk_history", { "previous_clot" } } },
    };
    return items;
}

Terms::Terms(const AnswerVariables& answers, const std::vector<z3::expr>& asked,
    std::vector<std::string>& faults)
    : m_answers(answers)
    , m_asked(asked)
    , m_faults(faults)
{
}

std::optional<QuestionIndex> Terms::find(std::string_view question)
{
    const auto index = m_answers.questionnaire().find(question);
    if (!index) {
        const std::string fault
            = "there is no question " + quoted(question) + ", which the protocol needs";
        if (std::ranges::find(m_faults, fault) == m_faults.end()) {
            m_faults.push_back(fault);
        }
    }
    return index;
}

OptionSet Terms::option(std::string_view question, std::string_view option)
{
    const auto index = find(question);
    const OptionSet bit = index ? m_answers.questionnaire().option(*index, option) : 0;
    if (index && bit == 0) {
        const std::string fault = "question " + quoted(question) + " has no option "
            + quoted(option) + ", which the protocol needs";
        if (std::ranges::find(m_faults, fault) == m_faults.end()) {
            m_faults.push_back(fault);
        }
    }
    return bit;
}

z3::expr Terms::told(const Told& told)
{
    OptionSet options = 0;
    for (const std::string_view id : told.options) {
        options |= option(told.question, id);
    }
    const auto index = m_answers.questionnaire().find(told.question);
    return index ? m_asked[*index] && m_answers.anyOf(*index, options) : never();
}

z3::expr Terms::anyTold(std::span<const Told> all)
{
    std::vector<z3::expr> each;
    for (const Told& one : all) {
        each.push_back(told(one));
    }
    return anyOf(m_answers.context(), each);
}

z3::expr Terms::anySign(std::string_view question)
{
    for (const ProtocolQuestion& known : protocolQuestions()) {
        for (const std::string_view id : known.options) {
            if (known.id == question) {
                static_cast<void>(option(question, id));
            }
        }
    }
    const auto index = m_answers.questionnaire().find(question);
    if (!index) {
        return never();
    }
    const OptionSet harmless = m_answers.questionnaire().option(*index, "none")
        | m_answers.questionnaire().option(*index, "unsure");
    return m_answers.anyOf(*index, ~harmless);
}

z3::expr Terms::calfDifference()
{
    const auto left = find("tape_left_mm");
    const auto right = find("tape_right_mm");
    if (!left || !right) {
        return never();
    }
    const z3::expr difference = m_answers.number(*left) - m_answers.number(*right);
    const z3::expr least = numberOf(m_answers.context(), calfDifferenceMillimetres);
    return m_asked[*left] && m_asked[*right] && m_answers.isAnswered(*left)
        && m_answers.isAnswered(*right)
        && (z3::sge(difference, least) || z3::sge(-difference, least));
}

z3::expr Terms::painfulCalfLarger()
{
    const auto left = find("tape_left_mm");
    const auto right = find("tape_right_mm");
    if (!left || !right) {
        return never();
    }
    const z3::expr leftHurts = told({ "leg", { "left" } });
    const z3::expr rightHurts = told({ "leg", { "right" } });
    const z3::expr leftLarger = z3::sge(m_answers.number(*left), m_answers.number(*right));
    return calfDifference() && !(leftHurts && !leftLarger) && !(rightHurts && leftLarger);
}

z3::expr Terms::clotSign()
{
    return anyTold(clotSigns()) || calfDifference();
}

z3::expr Terms::riskFactor()
{
    return anyTold(riskFactors());
}

z3::expr Terms::isUnknown(std::string_view question)
{
    const auto index = find(question);
    if (!index) {
        return never();
    }
    const OptionSet unsure = m_answers.questionnaire().option(*index, "unsure");
    return m_asked[*index] && (!m_answers.isAnswered(*index) || m_answers.anyOf(*index, unsure));
}

z3::expr Terms::isMissing(std::string_view question)
{
    const auto index = find(question);
    return index ? isUnknown(question) || !m_asked[*index] : never();
}

z3::expr Terms::unknownSafetyAnswer()
{
    std::vector<z3::expr> each { isUnknown("pregnancy") };
    for (const std::string_view question : safetyQuestions) {
        each.push_back(isMissing(question));
    }
    for (const std::string_view question : { "emergency", "limb_threat", "age" }) {
        each.push_back(isMissing(question));
    }
    // Asked of whom the protocol asks: 18 to 59, and not male.
    if (const auto index = find("pregnancy")) {
        each.push_back(told({ "age", { "18_39", "40_59" } }) && !told({ "sex", { "male" } })
            && !m_asked[*index]);
    }
    return anyOf(m_answers.context(), each);
}

z3::expr Terms::painfulCheck()
{
    return told({ "calf_press", { "pain" } }) || told({ "foot_lift", { "pain" } });
}

z3::expr Terms::notClearlyCramp()
{
    std::vector<z3::expr> each { anyTold(notCramp()) };
    for (const Told& cramp : clearlyCramp()) {
        each.push_back(!told(cramp));
    }
    return anyOf(m_answers.context(), each);
}

z3::expr Terms::wellsTold()
{
    std::vector<z3::expr> yes { painfulCalfLarger() };
    for (const ProtocolWellsItem& item : protocolWells()) {
        yes.push_back(told(item.yes));
    }
    return countOf(m_answers.context(), yes);
}

z3::expr Terms::pregnant()
{
    return told({ "pregnancy", { "pregnant", "gave_birth_6_weeks" } });
}

z3::expr Terms::under18()
{
    const auto index = find("age");
    const OptionSet under = option("age", "under_18");
    return index ? m_answers.anyOf(*index, under) : never();
}

} // namespace legcheck::proof
