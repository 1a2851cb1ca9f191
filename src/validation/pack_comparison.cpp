// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/pack_comparison.h"

#include "core/random_answers.h"
#include "core/triage.h"

#include <algorithm>
#include <bit>

namespace legcheck::validation {

namespace {

using core::Answers;
using core::Assessment;
using core::OptionSet;
using core::Question;
using core::QuestionIndex;
using core::Questionnaire;

bool takesNumber(const Question& question)
{
    return question.kind == core::QuestionKind::Scale
        || question.kind == core::QuestionKind::Millimetres;
}

/// Carries answers from one questionnaire over to another by their ids.
class Carrier {
public:
    Carrier(const Questionnaire& from, const Questionnaire& to)
        : m_to(to)
    {
        for (const Question& question : from.questions()) {
            const auto target = to.find(question.id);
            Way way { .target = target };
            for (const std::string& option : question.options) {
                way.options.push_back(target ? to.option(*target, option) : 0);
            }
            way.isNumber = takesNumber(question);
            way.fits = target && takesNumber(to.question(*target)) == way.isNumber;
            m_ways.push_back(std::move(way));
        }
    }

    [[nodiscard]] Answers carry(const Answers& answers) const
    {
        Answers carried;
        QuestionIndex index = 0;
        for (const Way& way : m_ways) {
            if (way.fits && answers.isAnswered(index)) {
                carryOne(way, answers, index, carried);
            }
            ++index;
        }
        return carried;
    }

private:
    struct Way {
        std::optional<QuestionIndex> target;
        std::vector<OptionSet> options; ///< the other's bit for each option
        bool isNumber = false;
        bool fits = false;
    };

    void carryOne(
        const Way& way, const Answers& answers, QuestionIndex index, Answers& carried) const
    {
        if (way.isNumber) {
            const Question& question = m_to.question(*way.target);
            const std::int32_t number = *answers.number(index);
            if (number >= question.lowest && number <= question.highest) {
                carried.give(*way.target, number);
            }
            return;
        }
        OptionSet chosen = 0;
        for (OptionSet left = answers.options(index); left != 0; left &= left - 1) {
            chosen |= way.options[static_cast<std::size_t>(std::countr_zero(left))];
        }
        carried.choose(*way.target, chosen);
    }

    const Questionnaire& m_to;
    std::vector<Way> m_ways;
};

/// What the first pack has and the second has not.
std::vector<std::string> missingIn(const Questionnaire& other, const Questionnaire& one)
{
    std::vector<std::string> names;
    for (const Question& question : one.questions()) {
        const auto index = other.find(question.id);
        if (!index || takesNumber(other.question(*index)) != takesNumber(question)) {
            names.push_back("question '" + question.id + "'");
            continue;
        }
        for (const std::string& option : question.options) {
            if (other.option(*index, option) == 0) {
                names.push_back("option '" + question.id + "." + option + "'");
            }
        }
    }
    return names;
}

class Comparer {
public:
    Comparer(const Questionnaire& before, const Questionnaire& after)
        : m_before(before)
        , m_after(after)
        , m_carrier(before, after)
    {
        for (std::size_t index = 0; index < before.rules().size(); ++index) {
            m_sameRule.push_back(indexOf(before.rules()[index].id));
        }
        for (const Question& question : before.questions()) {
            m_sameQuestion.push_back(after.find(question.id));
        }
    }

    void count(const Answers& answers, PackComparison& comparison)
    {
        const Assessment before = core::assess(m_before, answers);
        const Assessment after = core::assess(m_after, m_carrier.carry(answers));
        const CategoryPair pair { before.category, after.category };
        ++comparison.sets;
        ++comparison.table[pair.first - 1U][pair.second - 1U];
        comparison.moreUrgent += pair.second < pair.first ? 1 : 0;
        comparison.lessUrgent += pair.second > pair.first ? 1 : 0;
        comparison.otherReasons
            += pair.first == pair.second && sameRules(before.fired) != after.fired ? 1 : 0;
        comparison.otherQuestions += sameQuestions(before.asked) != after.asked ? 1 : 0;
        comparison.otherStaffCall += before.callStaff != after.callStaff ? 1 : 0;
        if (pair.first != pair.second && !comparison.examples.contains(pair)) {
            const Answers example = shortened(answers, pair);
            comparison.examples.emplace(
                pair, PackComparison::Example { example, m_carrier.carry(example) });
        }
    }

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(const std::string& rule) const
    {
        const auto rules = m_after.rules();
        const auto found = std::ranges::find(rules, rule, &core::Rule::id);
        return found == rules.end()
            ? std::nullopt
            : std::optional(static_cast<std::size_t>(found - rules.begin()));
    }

    /// The bits in the other's order; a bit no rule of the other can have for what it lacks.
    template <class Indices>
    [[nodiscard]] static std::uint64_t carried(std::uint64_t bits, const Indices& indices)
    {
        constexpr std::uint64_t none = std::uint64_t { 1 } << 63U;
        std::uint64_t result = 0;
        for (; bits != 0; bits &= bits - 1) {
            const auto& index = indices[static_cast<std::size_t>(std::countr_zero(bits))];
            result |= index ? std::uint64_t { 1 } << *index : none;
        }
        return result;
    }
    [[nodiscard]] std::uint64_t sameRules(std::uint64_t fired) const
    {
        return carried(fired, m_sameRule);
    }
    [[nodiscard]] std::uint64_t sameQuestions(std::uint64_t asked) const
    {
        return carried(asked, m_sameQuestion);
    }

    [[nodiscard]] CategoryPair judged(const Answers& answers) const
    {
        return { core::assess(m_before, answers).category,
            core::assess(m_after, m_carrier.carry(answers)).category };
    }

    /// The same with that one answer harmless, or dropped where nothing is.
    [[nodiscard]] Answers harmless(QuestionIndex index, Answers answers) const
    {
        const Question& question = m_before.question(index);
        if (question.ordered && !takesNumber(question)) {
            answers.choose(index, 1);
        } else if (question.kind == core::QuestionKind::Scale) {
            answers.give(index, question.lowest);
        } else {
            answers.clear(index);
        }
        return answers;
    }

    /// Makes one answer after the other harmless, or drops it, or one sign of it, as long as the
    /// difference stays.
    [[nodiscard]] Answers shortened(Answers answers, CategoryPair pair) const
    {
        bool shorter = true;
        const auto keepIfSame = [&](const Answers& candidate) {
            const bool keeps = !(candidate == answers) && judged(candidate) == pair;
            answers = keeps ? candidate : answers;
            return keeps;
        };
        while (shorter) {
            shorter = false;
            for (QuestionIndex index = 0; index < m_before.questionCount(); ++index) {
                const Question& question = m_before.question(index);
                Answers candidate = harmless(index, answers);
                shorter = keepIfSame(candidate) || shorter;
                const OptionSet chosen = answers.options(index);
                if (question.kind != core::QuestionKind::Many || std::popcount(chosen) < 2) {
                    continue;
                }
                for (OptionSet left = chosen; left != 0; left &= left - 1) {
                    candidate = answers;
                    candidate.choose(index, answers.options(index) & ~(left & (~left + 1)));
                    shorter = (candidate.options(index) != 0 && keepIfSame(candidate)) || shorter;
                }
            }
        }
        return answers;
    }

    const Questionnaire& m_before;
    const Questionnaire& m_after;
    Carrier m_carrier;
    std::vector<std::optional<std::size_t>> m_sameRule;
    std::vector<std::optional<QuestionIndex>> m_sameQuestion;
};

} // namespace

PackComparison comparePacks(
    const Questionnaire& before, const Questionnaire& after, std::uint64_t sets, std::uint64_t seed)
{
    PackComparison comparison { .onlyBefore = missingIn(after, before),
        .onlyAfter = missingIn(before, after) };
    Comparer comparer(before, after);
    core::RandomAnswers random(before, seed);
    for (std::uint64_t set = 0; set < sets; ++set) {
        comparer.count(random.draw(), comparison);
    }
    return comparison;
}

} // namespace legcheck::validation
