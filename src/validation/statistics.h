// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few statistics of a validation report, each with its 95 % interval.

#include <array>
#include <cstdint>
#include <optional>

namespace legcheck::validation {

/// A share of cases, with Wilson's score interval without continuity correction (Wilson, J Am Stat
/// Assoc 1927;22:209), which holds at 0 %, at 100 % and for few cases too.
struct Proportion {
    int count = 0;
    int total = 0; ///< 0: nothing to tell
    double estimate = 0; ///< 0 to 1, as the bounds
    double low = 0;
    double high = 1;
};
/// Requires 0 <= count <= total.
[[nodiscard]] Proportion wilson(int count, int total);

/// Cases by reference (row) and by ours (column), index 0 being category 1.
using AgreementTable = std::array<std::array<int, 5>, 5>;

/// Cohen's kappa with linear weights, 1 - |i - j| / 4, over the five categories (Cohen, Psychol
/// Bull 1968;70:213), with its large-sample interval (Fleiss, Cohen, Everitt, Psychol Bull
/// 1969;72:323), cut at -1 and 1.
struct Kappa {
    double estimate = 0;
    double low = 0;
    double high = 0;
};
/// Empty where it is not defined: no case, or only one and the same category on both sides.
[[nodiscard]] std::optional<Kappa> weightedKappa(const AgreementTable& table);

} // namespace legcheck::validation
