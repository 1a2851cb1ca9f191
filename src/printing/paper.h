// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The papers a clinic prints on and how large type must be on each.
//
// Unit of all drawing in this folder: hundredths of a millimetre, origin at the top left of the
// paper, so one drawing serves every paper and every resolution. Type sizes follow
// reference/clinical.md section 3: body 9.5 pt or more on sheets, x-height 2.2 mm or more on the
// roll.

#include <QSizeF>

#include <optional>
#include <string_view>

namespace legcheck::printing {

enum class Paper { A4, Letter, A5, Roll80, Roll58 };

/// Hundredths of a millimetre in one millimetre, and in one point.
inline constexpr double millimetre = 100.0;
inline constexpr double point = 2540.0 / 72.0;

struct PaperFormat {
    double width = 0; ///< of the paper
    double height = 0; ///< of the paper; 0: as long as needed
    double marginLeft = 0; ///< to the drawing, left and right
    double marginTop = 0; ///< above and below
    double printable = 0; ///< width a picture of it covers, centred: the roll's print head
    double dotsPerMillimetre = 300 / 25.4; ///< of pictures
    bool blackAndWhite = false; ///< pictures have one bit a dot

    [[nodiscard]] bool isRoll() const { return height == 0; }
    /// One column, whatever stands on it: a roll, or a small sheet.
    [[nodiscard]] bool isNarrow() const { return width < 16000; }
    [[nodiscard]] double contentWidth() const { return width - 2 * marginLeft; }
};

/// Sizes in hundredths of a millimetre; names say what stands in that size.
struct TypeScale {
    double numeral = 0; ///< the category's number
    double ticket = 0;
    double word = 0; ///< the category's word
    double lead = 0; ///< what must be read standing: red flags, range
    double body = 0;
    double because = 0; ///< the answers behind red flags and reasons; shrinks on sheets
    double detail = 0; ///< body of what is read seated; shrinks if need be
    double table = 0; ///< rows of the score table; shrinks with detail
    double small = 0; ///< ids, labels, foot
    double gap = 0; ///< between blocks
};

[[nodiscard]] const PaperFormat& formatOf(Paper paper);

/// `shrink` from 0 (none) to shrinkSteps makes detail, table and gaps smaller, never what stands in
/// the top third. Rolls do not shrink.
inline constexpr int shrinkSteps = 8;
[[nodiscard]] TypeScale typeScale(const PaperFormat& format, int shrink);

/// "a4", "letter", "a5", "80mm", "58mm".
[[nodiscard]] std::optional<Paper> paperNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Paper paper);

} // namespace legcheck::printing
