// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/questionnaire.h"

#include <cstdint>
#include <random>

namespace legcheck::core {

/// Draws valid answer sets for simulation, tests and benchmarks. The same seed gives the same sets
/// on every machine. This is no picture of real patients: each set first draws how well the patient
/// is (three in four answers harmless, up to all but one in 64), so that plain cramps, open checks
/// and emergencies all come up often; a few answers are left out or "not sure".
class RandomAnswers {
public:
    explicit RandomAnswers(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] Answers draw(const Questionnaire& questionnaire);

private:
    /// The next `bits` random bits, 1 to 32.
    std::uint32_t take(unsigned bits);
    /// Evenly from 0 to below `bound` (at most 65536); the bias of 1 in 65536 does not matter here.
    std::uint32_t below(std::uint32_t bound) { return (take(16) * bound) >> 16U; }

    std::mt19937_64 m_engine;
    std::uint64_t m_pool = 0;
    unsigned m_left = 0;
};

} // namespace legcheck::core
