// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One pack on the workbench: its translation, and the search for answers that break a property.
// A property is a term that must never be true; the solver shows that no answer set makes it true,
// or gives one that does, of which the smallest is then looked for.
// Internal to src/proof.

#include "content/content_pack.h"
#include "proof/translation.h"

#include <memory>
#include <optional>

namespace legcheck::proof {

/// The answers that break a property: one set, or two that differ in one answer.
struct Counterexample {
    core::Answers first;
    std::optional<core::Answers> second;
    std::size_t size = 0; ///< answers and signs told in both
};

/// A second answer set beside the workbench's own, and what it is judged.
struct Other {
    std::vector<core::QuestionIndex> questions; ///< whose answers are others
    AnswerVariables answers;
    Judged judged;
};

/// What became of one property.
struct Finding {
    std::vector<std::string> faults; ///< what the content lacks, or what could not be decided
    std::optional<Counterexample> broken;
    std::vector<std::string> shown; ///< for P10: an answer set for each category

    [[nodiscard]] bool isProved() const { return faults.empty() && !broken; }
    /// Keeps the smaller of two counterexamples.
    void keep(std::optional<Counterexample> found);
};

class Workbench {
public:
    explicit Workbench(const content::ContentPack& pack);

    [[nodiscard]] z3::context& context() const { return *m_context; }
    [[nodiscard]] const content::ContentPack& pack() const { return m_pack; }
    [[nodiscard]] const core::Questionnaire& questionnaire() const { return m_pack.questionnaire; }
    [[nodiscard]] const AnswerVariables& answers() const { return m_answers; }
    [[nodiscard]] const Judged& judged() const { return m_judged; }

    /// The same answers but for those to `questions`.
    [[nodiscard]] Other other(const std::vector<core::QuestionIndex>& questions) const;

    /// Looks for an answer set that makes `broken` true. Where nothing can be said (the solver gave
    /// up, or engine and translation differ on what it found), a fault is added to `finding`.
    [[nodiscard]] std::optional<Counterexample> search(
        const z3::expr& broken, Finding& finding) const;
    /// The same for two answer sets; `second` takes part as a possible answer set.
    [[nodiscard]] std::optional<Counterexample> search(
        const z3::expr& broken, const Other& second, Finding& finding) const;

    /// Whether some answer set makes `wanted` true, without looking for the smallest.
    [[nodiscard]] bool isReached(const z3::expr& wanted, Finding& finding) const;

private:
    [[nodiscard]] std::optional<Counterexample> search(
        const z3::expr& broken, const Other* second, Finding& finding) const;
    [[nodiscard]] bool agrees(
        const z3::model& model, const Judged& judged, const core::Answers& answers) const;

    const content::ContentPack& m_pack;
    std::unique_ptr<z3::context> m_context; ///< before everything that lives in it
    AnswerVariables m_answers;
    Judged m_judged;
};

} // namespace legcheck::proof
