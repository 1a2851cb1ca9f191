// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/mutants.h"

#include "proof/mutant_edits.h"

namespace legcheck::tests {

namespace {

const char* const notForbidden
    = "P1 to P10 do not say that this rule exists; a clinician would call it dangerous";
const char* const moreUrgent = "only makes patients more urgent, which a clinic may choose";

/// A rule and the line that must fail when it is gone, one less urgent, one more urgent; and why
/// where that line is "baseline" or there is none.
struct RuleRow {
    const char* id;
    int category;
    const char* gone;
    const char* lessUrgent;
    const char* moreUrgent;
};

const std::vector<RuleRow> ruleRows {
    { "emergency-sign", 1, "P1", "P1", nullptr },
    { "emergency-unknown", 2, "P6", "baseline", "" },
    { "limb-threat", 2, "P2", "P2", "" },
    // More urgent than a limb sign, which ends the questions before the infection is asked for.
    { "severe-infection", 2, "baseline", "baseline", "P3" },
    { "limb-unknown", 3, "P6", "baseline", "" },
    // A dent would make 2, but is not looked for once another answer makes 3.
    { "wells-two", 3, "P7", "P7", "P3" },
    { "high-risk", 3, "P7", "P7", "" },
    { "swollen-with-risk", 3, "baseline", "baseline", "P3" },
    { "anticoagulant-with-sign", 3, "baseline", "baseline", "P3" }, // the same dent
    { "infection", 3, "baseline", "baseline", "" },
    { "cannot-walk", 3, "P3", "baseline", "" },
    { "vein-cord", 3, "baseline", "baseline", "" },
    { "severe-pain", 3, "baseline", "baseline", "" },
    { "minor", 3, "P7", "P7", "" },
    { "clot-sign", 4, "P6", "P6", "" },
    { "risk-factor", 4, "P6", "P6", "" },
    { "check-positive", 4, "P6", "P6", "P4" },
    { "not-clearly-cramp", 4, "P6", "P6", "P3" },
    { "unknown", 4, "P6", "P6", "P3" },
};

std::string why(const std::string& line)
{
    return line.empty() ? moreUrgent : line == "baseline" ? notForbidden : "";
}

void addRules(std::vector<Mutant>& all)
{
    for (const RuleRow& row : ruleRows) {
        const std::string id = row.id;
        all.push_back(
            { "rule " + id + " dropped", dropItem("rules", id), row.gone, why(row.gone) });
        all.push_back(
            { "rule " + id + " one less urgent", setKey("rules", id, "category", row.category + 1),
                row.lessUrgent, why(row.lessUrgent) });
        if (row.moreUrgent != nullptr) {
            all.push_back({ "rule " + id + " one more urgent",
                setKey("rules", id, "category", row.category - 1), row.moreUrgent,
                why(row.moreUrgent) });
        }
    }
    all.push_back({ "rule cramp-pattern one more urgent",
        setKey("rules", "cramp-pattern", "category", 4), "P10", "" });
    all.push_back(
        { "rule cramp-pattern dropped", dropItem("rules", "cramp-pattern"), "content", "" });
}

/// Sign lists with one option left out.
void addSigns(std::vector<Mutant>& all)
{
    const auto leaveOut = [&all](const char* list, const char* id, const char* question,
                              const char* option, const char* line, const char* reason = "") {
        all.push_back({ std::string(id) + " without " + question + " " + option,
            dropFrom(list, id, question, option), line, reason });
    };
    leaveOut("rules", "emergency-sign", "emergency", "breathless", "P1");
    leaveOut("rules", "emergency-sign", "emergency", "collapse", "P1");
    leaveOut("rules", "limb-threat", "limb_threat", "cold_or_pale", "P2");
    leaveOut("rules", "limb-threat", "limb_threat", "saddle_numb", "P2");
    leaveOut("rules", "severe-infection", "skin", "warmer", "baseline", notForbidden);
    leaveOut("rules", "infection", "skin", "warmer", "baseline", notForbidden);
    leaveOut("rules", "cannot-walk", "injury", "snap_behind", "P3");
    leaveOut("rules", "cannot-walk", "injury", "cannot_stand", "P3");
    leaveOut("rules", "high-risk", "swelling", "whole_leg", "P3");
    leaveOut("rules", "high-risk", "risk_recent", "surgery_12_weeks", "baseline", notForbidden);
    leaveOut("rules", "high-risk", "risk_history", "previous_clot", "baseline", notForbidden);
    leaveOut("rules", "high-risk", "pregnancy", "pregnant", "P7");
    leaveOut("rules", "high-risk", "pregnancy", "gave_birth_6_weeks", "P7");
    leaveOut("rules", "minor", "age", "under_18", "P7");
    leaveOut("rules", "check-positive", "calf_press", "pain", "P6");
    leaveOut("rules", "check-positive", "foot_lift", "pain", "P6");
    leaveOut("groups", "clot-sign", "swelling", "both_legs", "P6");
    leaveOut("groups", "clot-sign", "swelling", "whole_leg", "",
        "the same categories: high-risk names it too, more urgent; with a blood thinner also 3");
    leaveOut("groups", "clot-sign", "skin", "new_veins", "P6");
    leaveOut("groups", "clot-sign", "skin", "sore_cord", "",
        "the same categories: vein-cord names it too, more urgent");
    leaveOut("groups", "clot-sign", "feel", "heavy_tired", "P6");
    leaveOut("groups", "clot-sign", "dent", "yes", "P6");
    leaveOut("groups", "clot-sign", "course", "worse", "baseline",
        "still 4 by not-clearly-cramp; on a blood thinner it falls from 3 to 4");
    leaveOut("groups", "risk-factor", "risk_recent", "long_journey", "P6");
    leaveOut("groups", "risk-factor", "risk_recent", "leg_fracture", "",
        "the same categories: high-risk names it too, more urgent");
    leaveOut("groups", "risk-factor", "risk_history", "varicose_veins", "P6");
    leaveOut("groups", "risk-factor", "medicines", "pill_or_hrt", "P6");
    leaveOut("groups", "risk-factor", "medicines", "blood_thinner", "P6");
    leaveOut("groups", "not-clearly-cramp", "onset", "gradually", "P6");
    leaveOut("groups", "not-clearly-cramp", "episode", "up_to_hours", "P6");
    leaveOut("groups", "not-clearly-cramp", "episode", "constant", "",
        "the same categories: clot-sign names it too");
    leaveOut("groups", "not-clearly-cramp", "since", "over_week", "P6");
    leaveOut("groups", "not-clearly-cramp", "movement", "no_difference", "P6");
    leaveOut("groups", "not-clearly-cramp", "feel", "deep_ache", "P6");
    leaveOut("groups", "not-clearly-cramp", "injury", "knock_or_fall", "P6");
    all.push_back({ "rule unknown without the skin", dropPart("rules", "unknown", "skin"), "P6" });
    all.push_back(
        { "rule unknown without the severity", dropPart("rules", "unknown", "severity"), "P6" });
    all.push_back(
        { "rule unknown without pregnancy", dropPart("rules", "unknown", "pregnancy"), "P6" });
    all.push_back({ "group clot-sign emptied",
        setKey("groups", "clot-sign", "when", Json { { "any", Json::array() } }), "content" });
}

void addThresholds(std::vector<Mutant>& all)
{
    const std::string severeInfection = "/rules/3/when/all/2/at_least";
    const std::string severePain = "/rules/12/when/at_least";
    const std::string highRiskTape = "/rules/6/when/any/1/tape_difference_mm";
    const std::string clotSignTape = "/groups/0/when/any/4/tape_difference_mm";
    const std::string wellsTape = "/wells/items/5/yes_when/painful_leg_tape_mm";
    all.push_back({ "severe pain from 9", set(severePain, 8, 9), "baseline", notForbidden });
    all.push_back({ "severe pain from 7", set(severePain, 8, 7), "", moreUrgent });
    all.push_back({ "severe pain from 11", set(severePain, 8, 11), "content" });
    all.push_back(
        { "severe infection from 10", set(severeInfection, 8, 10), "baseline", notForbidden });
    all.push_back({ "wells-two from 3 points", set("/rules/5/when/wells", 2, 3), "P7" });
    all.push_back({ "wells-two from 1 point", set("/rules/5/when/wells", 2, 1), "", moreUrgent });
    all.push_back({ "high-risk tape from 31 mm", set(highRiskTape, 30, 31), "baseline",
        "still 4 as a clot sign; P3 holds, for less than 31 mm is less" });
    all.push_back({ "high-risk tape from 29 mm", set(highRiskTape, 30, 29), "", moreUrgent });
    all.push_back({ "clot-sign tape from 31 mm", set(clotSignTape, 30, 31), "",
        "the same categories: high-risk names the same difference, more urgent" });
    all.push_back({ "Wells calf from 31 mm", set(wellsTape, 30, 31), "baseline",
        "the category is held by high-risk; the points on the slip would be wrong" });
    all.push_back({ "Wells calf from 29 mm", set(wellsTape, 30, 29), "baseline",
        "the points on the slip would be wrong" });
    all.push_back({ "Wells calf by either leg",
        set("/wells/items/5/yes_when", Json { { "painful_leg_tape_mm", 30 } },
            Json { { "tape_difference_mm", 30 } }),
        "baseline", "the points on the slip would be wrong" });
    all.push_back({ "both tape thresholds 40 mm",
        both(set(highRiskTape, 30, 40), set(clotSignTape, 30, 40)), "P6" });
}

void addConditions(std::vector<Mutant>& all)
{
    const auto swap = [&all](const char* list, const char* id, const char* line,
                          const char* reason = "") {
        all.push_back(
            { std::string(id) + ": any and all swapped", swapAnyAll(list, id), line, reason });
    };
    swap("rules", "severe-infection", "", moreUrgent);
    swap("rules", "high-risk", "P7");
    swap("rules", "swollen-with-risk", "", moreUrgent);
    swap("rules", "infection", "", moreUrgent);
    swap("rules", "minor", "P7");
    swap("rules", "check-positive", "P6");
    swap("rules", "unknown", "P6");
    swap("groups", "clot-sign", "P6");
    swap("groups", "risk-factor", "P6");
    swap("groups", "not-clearly-cramp", "P6");
    const Json over60 { { "question", "age" }, { "is", { "60_79", "80_plus" } } };
    const Json female { { "question", "sex" }, { "is", { "female" } } };
    all.push_back({ "limb question only after no emergency sign",
        setKey("questions", "limb_threat", "asked_when",
            Json { { "question", "emergency" }, { "is", { "none" } } }),
        "P8" });
    all.push_back({ "emergency question behind who answers",
        [](Json& protocol) {
            Json& questions = protocol["questions"];
            std::rotate(questions.begin(), questions.begin() + 2, questions.begin() + 3);
        },
        "P8" });
    all.push_back({ "emergency question behind the age",
        [](Json& protocol) {
            Json& questions = protocol["questions"];
            std::rotate(questions.begin(), questions.begin() + 2, questions.begin() + 4);
            std::swap(protocol["stops"][0], protocol["stops"][1]);
        },
        "P8" });
    all.push_back({ "history asked of the old only",
        setKey("questions", "risk_history", "asked_when", over60), "P6" });
    all.push_back(
        { "skin asked of women only", setKey("questions", "skin", "asked_when", female), "P6" });
    all.push_back({ "triggers asked of nobody",
        setKey("questions", "triggers", "asked_when",
            Json { { "all",
                { Json { { "question", "age" }, { "is", { "18_39" } } },
                    Json { { "question", "age" }, { "is", { "80_plus" } } } } } }),
        "P8" });
    all.push_back({ "pregnancy not asked where the sex is unsaid",
        set("/questions/5/asked_when/all/1/any/0/is", Json { "female", "unsaid" },
            Json { "female" }),
        "P6" });
    all.push_back({ "pregnancy not asked from 40",
        set("/questions/5/asked_when/all/0/is", Json { "18_39", "40_59" }, Json { "18_39" }),
        "P6" });
    all.push_back({ "stop after a limb sign removed",
        set("/stops/0/when/any/1/is/0", "cold_or_pale", "numb_or_weak"), "content" });
    all.push_back({ "first stop removed", [](Json& protocol) { protocol["stops"].erase(0); }, "",
        "the same categories: the rest is asked, but cannot make an emergency less urgent" });
    all.push_back({ "stop under 18 removed", [](Json& protocol) { protocol["stops"].erase(1); }, "",
        "asks a minor the rest; never less urgent than 3" });
    all.push_back({ "stop already when a limb sign is not known",
        set("/stops/0/when/any/1",
            Json { { "question", "limb_threat" },
                { "is",
                    { "cold_or_pale", "numb_or_weak", "tight_unbearable", "black_or_blistered",
                        "saddle_numb" } } },
            Json { { "question", "limb_threat" }, { "unknown", true } }),
        "P5" }); // unsure is 3 and never asked for what makes 2 (severe infection)
    all.push_back(
        { "staff not called under 18", set("/call_staff_when/is/0", "under_18", "80_plus"),
            "baseline", "calling staff is no category" });
    all.push_back({ "staff not called for category 1", set("/categories/0/call_staff", true, false),
        "baseline", "calling staff is no category" });
}

void addOrderAndRoles(std::vector<Mutant>& all)
{
    const auto swapped = [&all](const char* question, const char* one, const char* other) {
        all.push_back({ std::string(question) + ": " + one + " and " + other + " swapped",
            swapOptions(question, one, other), "P3" });
    };
    swapped("swelling", "calf", "whole_leg");
    swapped("swelling", "none", "whole_leg");
    swapped("onset", "at_night", "gradually");
    swapped("injury", "none", "cannot_stand");
    swapped("course", "better", "worse");
    swapped("dent", "no", "yes");
    all.push_back({ "places in another order", swapOptions("place", "calf", "groin"), "",
        "equivalent: the place has no order and no rule looks at it" });
    all.push_back({ "skin signs in another order", swapOptions("skin", "warmer", "new_veins"), "P3",
        "equivalent in category, and refused all the same: the order is the protocol's" });
    all.push_back(
        { "swelling not ordered", setKey("questions", "swelling", "ordered", false), "P3" });
    all.push_back(
        { "severity not ordered", setKey("questions", "severity", "ordered", false), "P3" });
    all.push_back({ "emergency: none and unsure change roles",
        both(setRole("emergency", "none", "unsure"), setRole("emergency", "unsure", "none")),
        "P5" });
    all.push_back(
        { "limb_threat: unsure without its role", setRole("limb_threat", "unsure", ""), "P5" });
    all.push_back({ "swelling: unsure without its role", setRole("swelling", "unsure", ""), "P5" });
    all.push_back({ "skin: none is unsure too", setRole("skin", "none", "unsure"), "P5" });
    all.push_back(
        { "calf_press: skipped without its role", setRole("calf_press", "skipped", ""), "P5" });
    all.push_back(
        { "feel: deep_ache counts as no sign", setRole("feel", "deep_ache", "no_sign"), "P3" });
    all.push_back({ "emergency: collapse counts as unsure",
        setRole("emergency", "collapse", "unsure"), "P5" });
    all.push_back({ "feel: hard_knot counts as a sign", setRole("feel", "hard_knot", ""), "P3" });
}

void addGates(std::vector<Mutant>& all)
{
    const auto gate = [&all](const char* name, const char* check, const Json& value,
                          const char* line, const char* reason = "") {
        all.push_back({ name, setKey("questions", check, "gate", value), line, reason });
    };
    gate("dent offered from category 3", "dent",
        Json { { "least_category", 3 }, { "counting", Json::array() } }, "P9");
    gate("calf_press offered to everyone", "calf_press",
        Json { { "least_category", 1 }, { "counting", { "dent" } } }, "P9");
    gate("foot_lift without counting the dent", "foot_lift",
        Json { { "least_category", 4 }, { "counting", Json::array() } }, "P9");
    gate("dent offered in category 5 only", "dent",
        Json { { "least_category", 5 }, { "counting", Json::array() } }, "baseline",
        "P9 forbids a check offered too often, not too seldom: a dent that makes 3 is not looked "
        "for");
    gate("calf_press offered in category 5 only", "calf_press",
        Json { { "least_category", 5 }, { "counting", { "dent" } } }, "",
        "a painful press only turns 5 into 4: the same categories, with fewer asked");
    all.push_back({ "all four checks without a gate",
        [](Json& protocol) {
            for (const char* check : { "dent", "lump", "calf_press", "foot_lift" }) {
                item(protocol, "questions", check).erase("gate");
            }
        },
        "P9" });
    all.push_back({ "calf_press gives 3 by itself",
        [](Json& protocol) {
            item(protocol, "rules", "cannot-walk")["when"] = Json { { "any",
                { Json { { "question", "injury" }, { "is", { "snap_behind", "cannot_stand" } } },
                    Json { { "question", "calf_press" }, { "is", { "pain" } } } } } };
        },
        "P4" });
    all.push_back({ "a check that does not hurt is wanted",
        [](Json& protocol) {
            item(protocol, "rules", "unknown")["when"]["any"].push_back(
                Json { { "question", "calf_press" }, { "is", { "skipped" } } });
        },
        "P4" });
}

void addWellsAndQuestions(std::vector<Mutant>& all)
{
    all.push_back({ "Wells item bedridden_or_surgery dropped",
        dropItem("wells", "bedridden_or_surgery"), "P7" });
    all.push_back({ "Wells item active_cancer dropped", dropItem("wells", "active_cancer"),
        "baseline", "the category is held by high-risk; the points on the slip would be wrong" });
    all.push_back({ "Wells item collateral_veins without points",
        setKey("wells", "collateral_veins", "points", 0), "P7" });
    all.push_back({ "Wells item collateral_veins with 2 points",
        setKey("wells", "collateral_veins", "points", 2), "baseline",
        "more urgent, but no Wells score any more" });
    all.push_back({ "Wells item pitting_oedema is the clinician's",
        both(setKey("wells", "pitting_oedema", "by", "clinician"),
            dropKey("wells", "pitting_oedema", "yes_when")),
        "P7" });
    all.push_back({ "Wells item previous_dvt unknown by another question",
        setKey("wells", "previous_dvt", "questions", Json { "triggers" }), "baseline",
        "the range on the slip would be wrong" });
    all.push_back({ "Wells item bedridden_or_surgery without bed rest",
        dropFrom("wells", "bedridden_or_surgery", "risk_recent", "bed_3_days"), "P7" });
    all.push_back({ "question skin gone", dropQuestion("skin"), "P6" });
    all.push_back({ "question limb_threat gone", dropQuestion("limb_threat"), "P2" });
    all.push_back({ "question triggers gone", dropQuestion("triggers"), "",
        "no rule looks at it: the slip tells less, nobody is judged otherwise" });
    all.push_back({ "emergency sign collapse gone", dropOption("emergency", "collapse"), "P1" });
    all.push_back({ "limb sign saddle_numb gone", dropOption("limb_threat", "saddle_numb"), "P2" });
    all.push_back({ "history of clots gone", dropOption("risk_history", "previous_clot"), "P6" });
    all.push_back({ "injury cannot_stand gone", dropOption("injury", "cannot_stand"), "baseline",
        notForbidden });
    all.push_back({ "a new emergency sign without a rule",
        [](Json& protocol) {
            Json sign = option(protocol, "emergency", "collapse");
            sign["id"] = "blue_lips";
            item(protocol, "questions", "emergency")["options"].push_back(sign);
        },
        "P1" });
    all.push_back({ "a new limb sign without a rule",
        [](Json& protocol) {
            Json sign = option(protocol, "limb_threat", "saddle_numb");
            sign["id"] = "grey_toes";
            item(protocol, "questions", "limb_threat")["options"].push_back(sign);
        },
        "P2" });
    all.push_back({ "severity from 0 to 8 only", setKey("questions", "severity", "highest", 8),
        "baseline", "8 is severe still; but 9 and 10 cannot be told" });
    all.push_back({ "a new question without order that counts",
        [](Json& protocol) {
            Json question = item(protocol, "questions", "for_whom");
            question["id"] = "weather";
            question["text"] = "Is it raining?";
            Json& questions = protocol["questions"];
            questions.insert(questions.begin() + 6, question);
            item(protocol, "rules", "unknown")["when"]["any"].push_back(
                Json { { "question", "weather" }, { "is", { "helper" } } });
        },
        "P3" });
    all.push_back({ "words of two answers swapped",
        [](Json& protocol) {
            std::swap(option(protocol, "emergency", "none")["text"],
                option(protocol, "emergency", "collapse")["text"]);
        },
        "", "outside what rules can show: words are the clinician's to read and sign" });
    all.push_back(
        { "waiting time of category 3 doubled", setKey("categories", "urgent", "minutes", 120), "",
            "target minutes are the clinic's to set" });
    all.push_back({ "waiting time of category 3 above category 4",
        setKey("categories", "urgent", "minutes", 200), "content" });
}

} // namespace

std::vector<Mutant> mutants()
{
    std::vector<Mutant> all;
    addRules(all);
    addSigns(all);
    addThresholds(all);
    addConditions(all);
    addOrderAndRoles(all);
    addGates(all);
    addWellsAndQuestions(all);
    return all;
}

} // namespace legcheck::tests
