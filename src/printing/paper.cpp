// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paper.h"

namespace legcheck::printing {

namespace {

constexpr PaperFormat a4 {
    .width = 21000, .height = 29700, .marginLeft = 1200, .marginTop = 1200, .printable = 21000
};
constexpr PaperFormat letter {
    .width = 21590, .height = 27940, .marginLeft = 1200, .marginTop = 1200, .printable = 21590
};
// The print head of an 80 mm printer covers 72 mm: 576 dots, 8 a millimetre ("203 dpi").
constexpr PaperFormat roll80 { .width = 8000,
    .height = 0,
    .marginLeft = 400,
    .marginTop = 300,
    .printable = 7200,
    .dotsPerMillimetre = 8,
    .blackAndWhite = true };

} // namespace

const PaperFormat& formatOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return a4;
    case Paper::Letter:
        return letter;
    case Paper::Roll80:
        break;
    }
    return roll80;
}

TypeScale typeScale(const PaperFormat& format, int shrink)
{
    if (format.isRoll()) {
        return { .numeral = 74 * point,
            .ticket = 34 * point,
            .word = 24 * point,
            .lead = 14 * point,
            .body = 11.8 * point,
            .detail = 11.8 * point,
            .table = 11.8 * point,
            .small = 9 * point,
            .gap = 3 * millimetre };
    }
    // Down to 8 pt in eight steps.
    const double scale = 1.0 - 0.02 * shrink;
    return { .numeral = 84 * point,
        .ticket = 36 * point,
        .word = 30 * point,
        .lead = 12.5 * point,
        .body = 10 * point,
        .detail = 9.5 * point * scale,
        .table = 9 * point * scale,
        .small = 7.5 * point,
        .gap = 2.2 * millimetre * scale };
}

std::optional<Paper> paperNamed(std::string_view name)
{
    if (name == "a4") {
        return Paper::A4;
    }
    if (name == "letter") {
        return Paper::Letter;
    }
    if (name == "80mm") {
        return Paper::Roll80;
    }
    return std::nullopt;
}

} // namespace legcheck::printing
