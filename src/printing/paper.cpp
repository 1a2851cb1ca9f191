// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paper.h"

#include <algorithm>
#include <array>
#include <utility>

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

constexpr PaperFormat a5 {
    .width = 14800, .height = 21000, .marginLeft = 1200, .marginTop = 1200, .printable = 14800
};
// That of a 58 mm printer covers 48 mm: 384 dots.
constexpr PaperFormat roll58 { .width = 5800,
    .height = 0,
    .marginLeft = 500,
    .marginTop = 300,
    .printable = 4800,
    .dotsPerMillimetre = 8,
    .blackAndWhite = true };

constexpr std::array<std::pair<std::string_view, Paper>, 5> names { { { "a4", Paper::A4 },
    { "letter", Paper::Letter }, { "a5", Paper::A5 }, { "80mm", Paper::Roll80 },
    { "58mm", Paper::Roll58 } } };

} // namespace

const PaperFormat& formatOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return a4;
    case Paper::Letter:
        return letter;
    case Paper::A5:
        return a5;
    case Paper::Roll80:
        return roll80;
    case Paper::Roll58:
        break;
    }
    return roll58;
}

TypeScale typeScale(const PaperFormat& format, int shrink)
{
    if (format.isRoll()) {
        // What is read standing has an x-height of 2.2 mm; tables and lists are read at a desk.
        const bool isWide = format.width > roll58.width;
        return { .numeral = (isWide ? 74 : 56) * point,
            .ticket = 34 * point,
            .word = 24 * point,
            .lead = (isWide ? 14 : 13) * point,
            .body = 11.8 * point,
            .because = 11.8 * point,
            .detail = 10 * point,
            .table = 9.5 * point,
            .small = 8 * point,
            .gap = 2.4 * millimetre };
    }
    // Down to 8 pt in eight steps.
    const double scale = 1.0 - 0.02 * shrink;
    return { .numeral = 84 * point,
        .ticket = 36 * point,
        .word = 30 * point,
        .lead = 12.5 * point,
        .body = 10 * point,
        .because = 9.5 * point * scale,
        .detail = 9.5 * point * scale,
        .table = 9 * point * scale,
        .small = 7.5 * point,
        .gap = 2.2 * millimetre * scale };
}

std::optional<Paper> paperNamed(std::string_view name)
{
    const auto* found = std::ranges::find(names, name, &decltype(names)::value_type::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::string_view nameOf(Paper paper)
{
    return std::ranges::find(names, paper, &decltype(names)::value_type::second)->first;
}

} // namespace legcheck::printing
