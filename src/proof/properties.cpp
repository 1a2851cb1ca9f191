// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/properties.h"

#include "proof/answer_words.h"
#include "proof/protocol_terms.h"

#include <algorithm>
#include <array>

namespace legcheck::proof {

using core::QuestionIndex;

namespace {

constexpr std::array allProperties {
    Property { "P1", "an emergency sign gives category 1, whatever else is answered",
        proveEmergencySigns },
    Property { "P2", "a limb-threat sign gives category 2 or more urgent", proveLimbSigns },
    Property {
        "P3", "a worse answer never makes the category less urgent", proveWorseIsNeverLessUrgent },
    Property { "P4", "a guided check never lowers urgency", proveChecksOnlyRaise },
    Property { "P5", "unsure and unanswered are never less urgent than the harmless answer",
        proveUnknownIsNeverNo },
    Property { "P6",
        "category 5 only without clot sign, risk factor, unknown safety answer, painful check, "
        "and with nothing unlike a cramp",
        proveCrampOnlyWithoutSigns },
    Property { "P7",
        "two Wells points, under 18, and pregnant or just delivered give category 3 or more "
        "urgent",
        proveUrgentGroups },
    Property { "P8",
        "every question can be reached, the red flags hang on nothing, and what is not asked "
        "never counts",
        proveQuestionsAreReached },
    Property { "P9", "no guided check is offered to who is category 3 or more urgent without it",
        proveGatesAreClosed },
    Property { "P10", "each category is reached by some answers", proveCategoriesAreReached },
};

std::vector<z3::expr> without(std::vector<z3::expr> asked, const std::vector<QuestionIndex>& left)
{
    for (const QuestionIndex index : left) {
        asked[index] = asked[index].ctx().bool_val(false);
    }
    return asked;
}

/// P8: nothing stands before the two questions that everyone is asked first.
void requireFirst(const Workbench& bench, Finding& finding)
{
    const auto questions = bench.questionnaire().questions();
    constexpr std::array<std::string_view, 2> first { "emergency", "limb_threat" };
    for (std::size_t place = 0; place < first.size(); ++place) {
        if (place >= questions.size() || questions[place].id != first[place]) {
            finding.faults.push_back("question '" + std::string(first[place]) + "' must be number "
                + std::to_string(place + 1)
                + ": behind another question it hangs on who gets that far");
        }
    }
}

} // namespace

std::span<const Property> properties()
{
    return allProperties;
}

Finding proveEmergencySigns(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    finding.keep(bench.search(terms.anySign("emergency") && !bench.judged().atMost[1], finding));
    return finding;
}

Finding proveLimbSigns(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    finding.keep(bench.search(terms.anySign("limb_threat") && !bench.judged().atMost[2], finding));
    return finding;
}

Finding proveCrampOnlyWithoutSigns(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    const z3::expr notPlain = terms.clotSign() || terms.riskFactor() || terms.unknownSafetyAnswer()
        || terms.painfulCheck() || terms.notClearlyCramp();
    finding.keep(bench.search(notPlain && !bench.judged().atMost[4], finding));
    return finding;
}

Finding proveUrgentGroups(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    const z3::expr two = numberOf(bench.context(), 2);
    const z3::expr urgent = z3::sge(terms.wellsTold(), two) || z3::sge(bench.judged().told, two)
        || terms.under18() || terms.pregnant();
    finding.keep(bench.search(urgent && !bench.judged().atMost[3], finding));
    return finding;
}

Finding proveQuestionsAreReached(const Workbench& bench)
{
    Finding finding;
    requireFirst(bench, finding);
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    for (const std::string_view id : { "emergency", "limb_threat" }) {
        if (const auto index = terms.find(id)) {
            finding.keep(bench.search(!bench.judged().asked[*index], finding));
        }
    }
    for (QuestionIndex index = 0; index < bench.questionnaire().questionCount(); ++index) {
        if (!bench.isReached(bench.judged().asked[index], finding)) {
            finding.faults.push_back(
                "question " + questionWords(bench.pack(), index) + " is never asked");
        }
        const Other other = bench.other({ index });
        std::vector<z3::expr> differs;
        const auto compare = [&differs](const auto& one, const auto& two) {
            for (std::size_t place = 0; place < one.size(); ++place) {
                // Most terms do not look at this question and are the same one.
                if (!z3::eq(one[place], two[place])) {
                    differs.push_back(one[place] != two[place]);
                }
            }
        };
        compare(bench.judged().asked, other.judged.asked);
        compare(bench.judged().fired, other.judged.fired);
        compare(bench.judged().wellsYes, other.judged.wellsYes);
        compare(bench.judged().wellsUnknown, other.judged.wellsUnknown);
        finding.keep(bench.search(
            !bench.judged().asked[index] && anyOf(bench.context(), differs), other, finding));
    }
    return finding;
}

Finding proveGatesAreClosed(const Workbench& bench)
{
    Finding finding;
    Terms terms(bench.answers(), bench.judged().asked, finding.faults);
    std::vector<QuestionIndex> checks;
    for (const std::string_view id : { "dent", "lump", "calf_press", "foot_lift" }) {
        if (const auto index = terms.find(id)) {
            checks.push_back(*index);
        }
    }
    const auto questions = bench.questionnaire().questions();
    for (QuestionIndex index = 0; index < bench.questionnaire().questionCount(); ++index) {
        if (questions[index].gate && std::ranges::find(checks, index) == checks.end()) {
            checks.push_back(index);
        }
    }
    const auto dent = bench.questionnaire().find("dent");
    for (const QuestionIndex check : checks) {
        std::vector<QuestionIndex> left = checks;
        // The two checks that press on the calf are offered with the dent counted in.
        if (questions[check].id == "calf_press" || questions[check].id == "foot_lift") {
            std::erase(left, dent.value_or(check));
        } else if (questions[check].id != "dent" && questions[check].id != "lump"
            && questions[check].gate) {
            for (const QuestionIndex counted : questions[check].gate->counting) {
                std::erase(left, counted);
            }
        }
        const auto category = categoryOf(bench.answers(), without(bench.judged().asked, left));
        finding.keep(bench.search(bench.judged().asked[check] && category[3], finding));
    }
    return finding;
}

Finding proveCategoriesAreReached(const Workbench& bench)
{
    Finding finding;
    for (std::size_t category = 1; category <= core::categoryCount; ++category) {
        const auto example = bench.search(bench.judged().isCategory(category), finding);
        if (!example) {
            finding.faults.push_back("no answers give category " + std::to_string(category));
            continue;
        }
        for (const std::string& line : describe(bench.pack(), example->first)) {
            finding.shown.push_back(line);
        }
    }
    return finding;
}

} // namespace legcheck::proof
