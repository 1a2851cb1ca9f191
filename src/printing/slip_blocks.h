// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The blocks of the nurse's slip, each drawn into a column of any width: the same blocks stand
// beside each other on a sheet and under each other on the roll.
//
// Every block draws from `at` downwards and returns its height (hundredths of a millimetre, 0 if
// it has nothing to say), also when the ink only measures.

#include "printing/ink.h"
#include "printing/paper.h"
#include "printing/qr_drawing.h"
#include "printing/slip_content.h"

namespace legcheck::printing {

class SlipBlocks {
public:
    /// All must outlive this.
    SlipBlocks(const SlipContent& content, const SlipWords& words, const PaperFormat& format,
        TypeScale scale);

    double head(Ink& ink, QPointF at, double width) const;
    double facts(Ink& ink, QPointF at, double width) const;
    double category(Ink& ink, QPointF at, double width) const;
    double flags(Ink& ink, QPointF at, double width) const;
    double redFlags(Ink& ink, QPointF at, double width) const;
    double reasons(Ink& ink, QPointF at, double width) const;
    double legs(Ink& ink, QPointF at, double width) const;
    double situation(Ink& ink, QPointF at, double width) const;
    double background(Ink& ink, QPointF at, double width) const;
    double wells(Ink& ink, QPointF at, double width) const;
    double checks(Ink& ink, QPointF at, double width) const;
    double differences(Ink& ink, QPointF at, double width) const;
    double recommendation(Ink& ink, QPointF at, double width) const;
    /// `notesHeight`: room for free notes; 0 for none. The QR code stands beside it, on narrow
    /// papers below.
    double nurseBox(Ink& ink, QPointF at, double width, double notesHeight) const;
    /// Head of a second page.
    double continuation(Ink& ink, QPointF at, double width) const;
    double foot(Ink& ink, QPointF at, double width, int page, int pages) const;

    [[nodiscard]] bool hasLegs() const { return !m_content.side.isEmpty(); }

private:
    static constexpr double boxThick = 0.5 * millimetre; ///< of strong lines and boxes
    static constexpr double chipPadding = 2.4 * millimetre;

    /// One field to write in.
    struct Field {
        QString label;
        double share = 1; ///< of the row's width
        bool hasChoices = false; ///< 1 2 3 4 5 to circle
    };
    struct Chip {
        QString text;
        bool isAlert = false;
    };

    double updateBar(Ink& ink, QPointF at, double width) const;
    /// The clinic's logo within `room`, at its top left, or in the middle of its top; returns its
    /// size, nothing where there is none.
    QSizeF logo(Ink& ink, QRectF room, Align align) const;
    [[nodiscard]] std::vector<Chip> chips() const;
    [[nodiscard]] TextStyle regular(double size, Align align = Align::Leading) const;
    [[nodiscard]] TextStyle strong(double size, Align align = Align::Leading) const;
    double title(Ink& ink, QPointF at, double width, const QString& letter, const QString& text,
        const QString& note) const;
    double chip(Ink& ink, QPointF at, double width, const Chip& chip) const;
    [[nodiscard]] TextStyle chipStyle() const;
    double pairs(Ink& ink, QPointF at, double width, const std::vector<LabelledText>& lines,
        int columns) const;
    double pair(Ink& ink, QPointF at, double width, const LabelledText& text) const;
    double list(Ink& ink, QPointF at, double width, const ListText& text, int columns) const;
    double wellsHead(Ink& ink, QPointF at, double width) const;
    double wellsRow(Ink& ink, QPointF at, double width, const WellsText& row) const;
    double difference(Ink& ink, QPointF at, double width, const DifferenceText& row) const;
    double flowingChips(Ink& ink, QPointF at, double width) const;
    double fieldRow(Ink& ink, QPointF at, double width, const std::vector<Field>& fields) const;
    double code(Ink& ink, QPointF at) const;
    [[nodiscard]] const QString& columnWord(core::ProfileColumn column) const;

    const SlipContent& m_content;
    const SlipWords& m_words;
    const PaperFormat& m_format;
    TypeScale m_scale;
    QrDrawing m_code;
};

} // namespace legcheck::printing
