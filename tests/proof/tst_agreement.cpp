// SPDX-License-Identifier: GPL-3.0-or-later

// The proofs are about the program: on random answer sets the translation that the solver gets and
// core::assess say the same, on the shipped protocol and on one that uses every kind of condition.

#include "proof/term_evaluator.h"
#include "proof/translation.h"

#include "core/random_answers.h"
#include "core/triage.h"
#include "shared/shipped_pack.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace legcheck;
using core::ConditionKind;
using core::QuestionIndex;

namespace {

constexpr int setsOfEachKind = 50'000;

/// Any possible answer set, each answer of each question as likely as any other; every fifth
/// question is left out, and the second calf is close to the first.
class EvenAnswers {
public:
    explicit EvenAnswers(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    core::Answers draw(const core::Questionnaire& questionnaire)
    {
        core::Answers answers;
        std::int32_t previous = 0;
        for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
            const core::Question& question = questionnaire.question(index);
            if (below(5) == 0) {
                continue;
            }
            if (question.options.empty()) {
                std::int32_t number = question.lowest
                    + static_cast<std::int32_t>(
                        below(static_cast<std::uint32_t>(question.highest - question.lowest + 1)));
                if (question.kind == core::QuestionKind::Millimetres && previous != 0) {
                    number = std::clamp(previous + static_cast<std::int32_t>(below(81)) - 40,
                        question.lowest, question.highest);
                }
                previous = number;
                answers.give(index, number);
                continue;
            }
            const auto option = core::OptionSet { 1 }
                << below(static_cast<std::uint32_t>(question.options.size()));
            const core::OptionSet alone = question.none | question.unsure;
            core::OptionSet chosen = option;
            if (question.kind == core::QuestionKind::Many && (option & alone) == 0) {
                chosen |= below(1U << question.options.size()) & ~alone;
            }
            answers.choose(index, chosen);
        }
        return answers;
    }

private:
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(m_engine() % bound);
    }

    std::mt19937_64 m_engine;
};

/// All that is compared, in one order.
std::vector<z3::expr> termsOf(const proof::Judged& judged)
{
    std::vector<z3::expr> terms;
    for (const auto* part :
        { &judged.asked, &judged.fired, &judged.atMost, &judged.wellsYes, &judged.wellsUnknown }) {
        terms.insert(terms.end(), part->begin(), part->end());
    }
    terms.insert(terms.end(), { judged.told, judged.highest, judged.callStaff });
    return terms;
}

std::vector<std::int32_t> valuesOf(
    const core::Questionnaire& questionnaire, const core::Assessment& assessment)
{
    std::vector<std::int32_t> values;
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        values.push_back(assessment.isAsked(index) ? 1 : 0);
    }
    for (std::size_t rule = 0; rule < questionnaire.rules().size(); ++rule) {
        values.push_back(assessment.hasFired(rule) ? 1 : 0);
    }
    for (std::size_t category = 0; category <= core::categoryCount; ++category) {
        values.push_back(assessment.category <= category ? 1 : 0);
    }
    for (const core::WellsState state : { core::WellsState::Yes, core::WellsState::Unknown }) {
        for (std::size_t item = 0; item < questionnaire.wells().size(); ++item) {
            values.push_back(assessment.wells.item(item) == state ? 1 : 0);
        }
    }
    values.insert(values.end(),
        { assessment.wells.told, assessment.wells.highest, assessment.callStaff ? 1 : 0 });
    return values;
}

/// Compares both on sets from `draw`; every value must have come out in two ways, so that nothing
/// agrees by never being looked at.
template <class Draw> class Agreement {
public:
    Agreement(const core::Questionnaire& questionnaire, Draw draw)
        : m_questionnaire(questionnaire)
        , m_draw(std::move(draw))
    {
    }

    QString firstDifference(int sets)
    {
        z3::context context;
        const proof::AnswerVariables variables(context, m_questionnaire, "a");
        const auto terms = termsOf(proof::translate(variables));
        TermEvaluatorType evaluator(variables, terms);
        m_lowest.assign(terms.size(), std::numeric_limits<std::int32_t>::max());
        m_highest.assign(terms.size(), std::numeric_limits<std::int32_t>::min());
        for (int set = 0; set < sets; ++set) {
            const core::Answers answers = m_draw();
            evaluator.set(answers);
            const auto values = valuesOf(m_questionnaire, core::assess(m_questionnaire, answers));
            for (std::size_t term = 0; term < terms.size(); ++term) {
                m_lowest[term] = std::min(m_lowest[term], values[term]);
                m_highest[term] = std::max(m_highest[term], values[term]);
                if (evaluator.value(term) != values[term]) {
                    return QStringLiteral("set %1, value %2: engine %3, translation %4")
                        .arg(set)
                        .arg(term)
                        .arg(values[term])
                        .arg(evaluator.value(term));
                }
            }
        }
        return {};
    }
    /// How many values came out in one way only.
    [[nodiscard]] int unchanging() const
    {
        int count = 0;
        for (std::size_t term = 0; term < m_lowest.size(); ++term) {
            count += m_lowest[term] == m_highest[term] ? 1 : 0;
        }
        return count;
    }

private:
    using TermEvaluatorType = tests::TermEvaluator;

    const core::Questionnaire& m_questionnaire;
    Draw m_draw;
    std::vector<std::int32_t> m_lowest;
    std::vector<std::int32_t> m_highest;
};

/// The shipped protocol, but for rules that use what it does not: "at least", the painful leg's
/// tape, Wells points and groups within groups, in stops and gates too.
core::Questionnaire unusual()
{
    core::QuestionnaireParts parts = tests::partsOf(tests::questionnaire());
    const auto chosen = [](const char* question, const char* option) {
        return core::ConditionNode { .kind = ConditionKind::Chosen,
            .question = tests::question(question),
            .options = tests::option(question, option) };
    };
    const core::ConditionNode painful { .kind = ConditionKind::PainfulLegTapeAtLeast,
        .threshold = 10 };
    const core::ConditionNode wellsOne { .kind = ConditionKind::WellsAtLeast, .threshold = 1 };
    const core::Condition atLeast {
        { .kind = ConditionKind::AtLeast, .span = 5, .threshold = 2 },
        chosen("swelling", "calf"),
        { .kind = ConditionKind::Unknown,
            .question = tests::question("fever"),
            .options = tests::option("fever", "unsure") },
        painful,
        chosen("dent", "yes"),
    };
    parts.groups.push_back({ "odd", atLeast });
    parts.groups.push_back({ "odder",
        { { .kind = ConditionKind::All, .span = 3 },
            { .kind = ConditionKind::Group,
                .threshold = static_cast<std::int32_t>(parts.groups.size()) - 1 },
            wellsOne } });
    parts.rules.insert(parts.rules.begin(),
        { .id = "odd",
            .category = 2,
            .when = { { .kind = ConditionKind::Group,
                .threshold = static_cast<std::int32_t>(parts.groups.size()) - 1 } } });
    parts.stops.push_back({ tests::question("tape_right_mm"), { painful } });
    parts.questions[tests::question("lump")].gate->leastCategory = 3;
    parts.questions[tests::question("foot_lift")].gate->counting
        = { tests::question("lump"), tests::question("calf_press") };
    parts.questions[tests::question("calf_press")].askedWhen = { chosen("leg", "left") };
    auto made = core::Questionnaire::create(std::move(parts));
    if (!made) {
        qFatal("%s", made.error().front().what.c_str());
    }
    return std::move(made).value();
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT

private slots:
    void translationAndEngineAgree_data();
    void translationAndEngineAgree();
};

void AgreementTest::translationAndEngineAgree_data()
{
    QTest::addColumn<bool>("even");
    QTest::addColumn<bool>("odd");
    QTest::newRow("shipped, like patients") << false << false;
    QTest::newRow("shipped, any answers") << true << false;
    QTest::newRow("every kind of condition, like patients") << false << true;
    QTest::newRow("every kind of condition, any answers") << true << true;
}

void AgreementTest::translationAndEngineAgree()
{
    QFETCH(bool, even);
    QFETCH(bool, odd);
    const core::Questionnaire questionnaire = odd ? unusual() : tests::questionnaire();
    core::RandomAnswers likely(questionnaire, 2026);
    core::RandomAnswers likelyToo(questionnaire, 77);
    EvenAnswers any(11);
    bool first = false;
    Agreement agreement(questionnaire, [&] {
        first = !first;
        return even ? any.draw(questionnaire) : (first ? likely : likelyToo).draw();
    });
    QCOMPARE(agreement.firstDifference(odd ? setsOfEachKind / 2 : setsOfEachKind), QString());
    // Always the same: two questions always asked, nobody above 1, everybody within 5, and twice
    // two clinician's Wells items. Plain cramps do not come up where any answer is as likely.
    qInfo("%d values never changed", agreement.unchanging());
    QVERIFY(agreement.unchanging() <= (even ? 10 : 8));
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
