// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts from which the validation page is drawn: an axis of percents, an estimate with its
// interval, a table of counts. Lengths are hundredths of a millimetre (printing/paper.h).

#include "printing/ink.h"
#include "printing/paper.h"
#include "validation/statistics.h"

namespace legcheck::validation {

inline constexpr double mm = printing::millimetre;
inline constexpr double hairline = 0.18 * mm;
inline constexpr double rowStep = 6.2 * mm;

inline constexpr printing::TextStyle plainStyle { .size = 8.2 * printing::point };
inline constexpr printing::TextStyle boldStyle { .size = 8.2 * printing::point, .isBold = true };
inline constexpr printing::TextStyle smallStyle { .size = 7.2 * printing::point };
inline constexpr printing::TextStyle panelStyle { .size = 10 * printing::point, .isBold = true };

[[nodiscard]] printing::TextStyle aligned(printing::TextStyle style, printing::Align align);

/// Numbers from `lowest` to `highest` along `width`, from `left`.
struct Axis {
    double left = 0;
    double width = 0;
    double lowest = 0;
    double highest = 100;
    int step = 50; ///< between labelled ticks

    [[nodiscard]] double at(double value) const
    {
        return left + width * (value - lowest) / (highest - lowest);
    }
    /// The scale below the rows from `top` to `bottom`, with faint uprights through them.
    void draw(printing::Ink& ink, double top, double bottom, const QString& title) const;
};

enum class MarkShape { Filled, Hollow };

/// A mark at the estimate and a line over its interval, in percent; nothing for no case.
void drawEstimate(
    printing::Ink& ink, const Axis& axis, double y, const Proportion& share, MarkShape shape);

/// A line from `low` to `high` with end strokes; a diamond at `score`.
void drawRange(printing::Ink& ink, const Axis& axis, double y, int low, int high,
    const std::optional<int>& score);

/// Five by five counts, the more of its row a cell holds the darker; the diagonal is framed.
void drawAgreement(printing::Ink& ink, QPointF at, double cell, const AgreementTable& table);

} // namespace legcheck::validation
