// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Questions, answers and reasons of one slip in the nurse's words: the content's short "slip"
// texts where it has them, else the patient's words. What the content writes in capitals prints
// bold. Not asked, not answered and "not sure" are three different things and stay so.

#include "content/content_pack.h"
#include "core/slip.h"
#include "printing/slip_context.h"

namespace legcheck::printing {

class AnswerTexts {
public:
    /// All must outlive this.
    AnswerTexts(
        const core::Slip& slip, const content::ContentPack& pack, const SlipContext& context);

    /// A content text in the clinic's language, by id; empty if there is none.
    [[nodiscard]] QString content(const QString& id) const;
    [[nodiscard]] QString label(core::QuestionIndex question) const;
    /// What was said, or that nothing was.
    [[nodiscard]] QString answer(const core::SlipAnswer& answer) const;
    /// The options among `among` that were chosen, one text each.
    [[nodiscard]] std::vector<QString> chosen(
        const core::SlipAnswer& answer, core::OptionSet among) const;
    /// What was said to a question; null if it was not asked.
    [[nodiscard]] const core::SlipAnswer* find(core::QuestionIndex question) const;
    [[nodiscard]] const core::SlipAnswer* find(std::string_view questionId) const;
    [[nodiscard]] bool isChosen(std::string_view questionId, std::string_view optionId) const;
    /// "35 mm, RIGHT larger"; empty unless both calves were measured.
    [[nodiscard]] QString tapeDifference() const;
    /// The answers that made a rule fire: "Skin: warmer; Pain now: 9 of 10".
    [[nodiscard]] QString because(const core::Reason& reason) const;

private:
    [[nodiscard]] std::vector<core::QuestionIndex> questionsOf(const core::Rule& rule) const;
    void collect(const core::Condition& condition, std::vector<core::QuestionIndex>& into) const;

    const core::Slip& m_slip;
    const content::ContentPack& m_pack;
    const SlipContext& m_context;
};

} // namespace legcheck::printing
