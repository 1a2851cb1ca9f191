// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words in which P1 to P10 are said: what the leg-pain protocol calls an emergency sign, a clot
// sign, a risk factor, and so on. Ids are fixed by the protocol (data, tests and tools meet on
// them), so these lists are its law and not a copy of the content: content that leaves a sign out
// of a rule is measured against them, and content without one of these ids proves nothing and
// fails. Options that the content adds to the two red-flag questions count as signs too.
// Internal to src/proof.

#include "proof/translation.h"

#include <span>
#include <string_view>

namespace legcheck::proof {

/// Any of these answers to one question.
struct Told {
    std::string_view question;
    std::vector<std::string_view> options;
};

/// A question of the protocol, its options from harmless to worse where it is ordered.
struct ProtocolQuestion {
    std::string_view id;
    bool ordered = true;
    std::vector<std::string_view> options; ///< empty for a number
};

/// A Wells item that a patient tells or measures, one point each (the calves apart).
/// Source: NICE NG158, table 1.
struct ProtocolWellsItem {
    std::string_view id;
    Told yes;
};

[[nodiscard]] std::span<const ProtocolQuestion> protocolQuestions();
[[nodiscard]] std::span<const ProtocolWellsItem> protocolWells();

/// 30 mm: a clot sign between the calves, and the Wells item "calf at least 3 cm larger".
inline constexpr std::int32_t calfDifferenceMillimetres = 30;

/// Says the terms of the protocol about one answer set, and writes down what the content lacks.
class Terms {
public:
    /// Only what is asked counts as told. `faults` gets what the content lacks.
    Terms(const AnswerVariables& answers, const std::vector<z3::expr>& asked,
        std::vector<std::string>& faults);

    /// A sign was chosen in this red-flag question, asked or not: any option but "none" and
    /// "unsure", those of the protocol among them.
    [[nodiscard]] z3::expr anySign(std::string_view question);

    [[nodiscard]] z3::expr clotSign();
    [[nodiscard]] z3::expr riskFactor();
    /// A safety question that is unsure, unanswered, or not asked though the protocol asks it.
    [[nodiscard]] z3::expr unknownSafetyAnswer();
    [[nodiscard]] z3::expr painfulCheck();
    [[nodiscard]] z3::expr notClearlyCramp();
    /// Points of the protocol's Wells items that are told or measured.
    [[nodiscard]] z3::expr wellsTold();
    [[nodiscard]] z3::expr pregnant();
    /// Chosen, asked or not.
    [[nodiscard]] z3::expr under18();

    /// The question's index; nothing, and a fault, if the content has no such question.
    [[nodiscard]] std::optional<core::QuestionIndex> find(std::string_view question);
    /// The option's bit; 0 and a fault if there is none.
    [[nodiscard]] core::OptionSet option(std::string_view question, std::string_view option);

private:
    [[nodiscard]] z3::expr never() const { return m_answers.context().bool_val(false); }
    [[nodiscard]] z3::expr told(const Told& told);
    [[nodiscard]] z3::expr anyTold(std::span<const Told> all);
    [[nodiscard]] z3::expr isUnknown(std::string_view question);
    [[nodiscard]] z3::expr isMissing(std::string_view question);
    [[nodiscard]] z3::expr calfDifference();
    [[nodiscard]] z3::expr painfulCalfLarger();

    const AnswerVariables& m_answers;
    const std::vector<z3::expr>& m_asked;
    std::vector<std::string>& m_faults;
};

} // namespace legcheck::proof
