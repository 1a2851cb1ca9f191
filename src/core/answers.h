// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one patient has answered, by question index. A small value without ownership or text:
// copying it is cheap, comparing it is exact, and `Answers {}` is a visit with nothing said yet.

#include "core/condition.h"

#include <array>
#include <optional>

namespace legcheck::core {

class Answers {
public:
    /// The options chosen for a One or Many question; 0 when unanswered.
    [[nodiscard]] OptionSet options(QuestionIndex question) const { return m_values[question]; }
    void choose(QuestionIndex question, OptionSet options) { m_values[question] = options; }

    /// The number given for a Scale or Millimetres question.
    [[nodiscard]] std::optional<std::int32_t> number(QuestionIndex question) const
    {
        if (m_values[question] == 0) {
            return std::nullopt;
        }
        return static_cast<std::int32_t>(m_values[question] - 1U);
    }
    /// Requires number >= 0.
    void give(QuestionIndex question, std::int32_t number)
    {
        m_values[question] = static_cast<std::uint32_t>(number) + 1U;
    }

    [[nodiscard]] bool isAnswered(QuestionIndex question) const { return m_values[question] != 0; }
    void clear(QuestionIndex question) { m_values[question] = 0; }
    /// Takes over what `other` says to one question.
    void copy(const Answers& other, QuestionIndex question)
    {
        m_values[question] = other.m_values[question];
    }

    /// What is said to each question, in bits of its own kind; 0 is "unanswered" for every kind.
    [[nodiscard]] const std::array<std::uint32_t, maxQuestions>& values() const { return m_values; }

    friend bool operator==(const Answers&, const Answers&) = default;

private:
    // Options as bits, or the number plus one.
    std::array<std::uint32_t, maxQuestions> m_values {};
};

} // namespace legcheck::core
