// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks about scores: Wells items, calf and guided checks, the five differences.
#include "printing/slip_blocks.h"

#include <algorithm>

namespace legcheck::printing {

namespace {

constexpr double cellLine = 0.15 * millimetre;
constexpr double tableLine = 0.3 * millimetre;

/// Left edges and widths of the score table's columns, from the table's width.
struct WellsColumns {
    double item = 0;
    double answer = 0;
    double points = 0;
    double who = 0; ///< 0: under the item
};

WellsColumns wellsColumns(double width, bool isRoll)
{
    WellsColumns columns;
    const bool isNarrow = width < 60 * millimetre;
    columns.answer = (isRoll && !isNarrow ? 12.5 : 10.5) * millimetre;
    columns.points = (isNarrow ? 8 : isRoll ? 11 : 9.5) * millimetre;
    columns.who = isRoll ? 0 : 24 * millimetre;
    columns.item = width - columns.answer - columns.points - columns.who - 2 * millimetre;
    return columns;
}

} // namespace

double SlipBlocks::checks(Ink& ink, QPointF at, double width) const
{
    const ListText& text = m_content.checks;
    double y = at.y() + title(ink, at, width, text.letter, text.title, text.note);
    for (const LabelledText& check : text.lines) {
        y += ink.text({ at.x(), y }, width,
            QStringLiteral("%1: %2").arg(check.label, bold(plain(check.value))),
            regular(m_scale.detail));
    }
    y += ink.text({ at.x(), y }, width, text.notAsked, regular(m_scale.detail));
    return y - at.y();
}

double SlipBlocks::wellsHead(Ink& ink, QPointF at, double width) const
{
    const WellsColumns columns = wellsColumns(width, m_format.isRoll());
    const TextStyle style = regular(m_scale.small);
    const double answerX = at.x() + columns.item + 2 * millimetre;
    double height = ink.text(at, columns.item, m_words.item, style);
    ink.text({ answerX, at.y() }, columns.answer, m_words.answer, style);
    ink.text({ answerX + columns.answer, at.y() }, columns.points, m_words.points, style);
    if (columns.who > 0) {
        ink.text(
            { answerX + columns.answer + columns.points, at.y() }, columns.who, m_words.who, style);
    }
    height += 0.3 * millimetre;
    ink.rule({ at.x(), at.y() + height }, width, tableLine);
    return height + tableLine + 0.5 * millimetre;
}

double SlipBlocks::wellsRow(Ink& ink, QPointF at, double width, const WellsText& row) const
{
    const WellsColumns columns = wellsColumns(width, m_format.isRoll());
    TextStyle style = regular(m_scale.table);
    style.leading = 1.2;
    style.isBold = row.answer == ItemAnswer::Yes;
    double height = ink.text(at, columns.item, row.item, style);
    const double answerX = at.x() + columns.item + 2 * millimetre;
    const auto answerText = [&]() -> QString {
        switch (row.answer) {
        case ItemAnswer::Yes:
            return m_words.yes;
        case ItemAnswer::No:
            return m_words.no;
        case ItemAnswer::Unknown:
            return m_words.unknown;
        case ItemAnswer::NotAsked:
        case ItemAnswer::ToTick:
            break;
        }
        return {};
    }();
    style.isBold = row.answer == ItemAnswer::Yes || row.answer == ItemAnswer::Unknown;
    if (row.hasTickBox) {
        const double box = m_scale.table * 0.95;
        ink.frame({ answerX, at.y() + 0.25 * millimetre, box, box }, tableLine);
    }
    ink.text({ answerX, at.y() }, columns.answer, answerText, style);
    style.isBold = row.answer == ItemAnswer::Yes;
    ink.text({ answerX + columns.answer, at.y() }, columns.points, row.points, style);

    TextStyle smallStyle = regular(m_scale.small);
    smallStyle.leading = 1.2;
    if (columns.who > 0) {
        height = std::max(height,
            ink.text({ answerX + columns.answer + columns.points,
                         at.y() + (m_scale.table - m_scale.small) * 0.9 },
                columns.who, row.who, smallStyle));
    } else {
        const double second = m_scale.table * style.leading;
        height = std::max(height,
            second
                + ink.text({ answerX, at.y() + second }, columns.answer + columns.points, row.who,
                    smallStyle));
    }
    height += ink.text({ at.x(), at.y() + height }, columns.item, row.hint, smallStyle);
    height += 0.3 * millimetre;
    ink.dottedRule({ at.x(), at.y() + height }, width, cellLine);
    return height + 0.3 * millimetre;
}

double SlipBlocks::wells(Ink& ink, QPointF at, double width) const
{
    double y = at.y() + title(ink, at, width, m_words.letterAssessment, m_words.assessment, {});
    if (!m_content.scoreValid) {
        y += ink.text({ at.x(), y }, width, m_content.scoreNotValid, regular(m_scale.lead));
        return y - at.y();
    }
    if (m_format.isRoll()) {
        y += ink.text({ at.x(), y }, width, m_content.wellsRange, regular(m_scale.lead));
        y += 0.8 * millimetre;
    } else if (ink.textWidth(m_content.wellsRange, strong(m_scale.lead)) < width * 0.5) {
        ink.text({ at.x() + width / 2, at.y() - 0.4 * millimetre }, width / 2, m_content.wellsRange,
            regular(m_scale.lead, Align::Trailing));
    } else {
        y += ink.text({ at.x(), y }, width, m_content.wellsRange, regular(m_scale.body));
    }
    y += wellsHead(ink, { at.x(), y }, width);
    for (const WellsText& row : m_content.wells) {
        y += wellsRow(ink, { at.x(), y }, width, row);
    }
    return y - at.y();
}

const QString& SlipBlocks::columnWord(core::ProfileColumn column) const
{
    switch (column) {
    case core::ProfileColumn::Cramp:
        return m_words.fitsCramp;
    case core::ProfileColumn::NotCramp:
        return m_words.notCramp;
    case core::ProfileColumn::Unknown:
        break;
    }
    return m_words.notKnown;
}

double SlipBlocks::difference(Ink& ink, QPointF at, double width, const DifferenceText& row) const
{
    TextStyle style = regular(m_scale.detail);
    style.leading = 1.2;
    TextStyle verdict = style;
    verdict.isBold = row.column != core::ProfileColumn::Cramp;
    double y = at.y() + ink.text(at, width, row.label, regular(m_scale.small));
    if (m_format.isRoll()) {
        const double right = 24 * millimetre;
        verdict.align = Align::Trailing;
        ink.text({ at.x() + width - right, y }, right, columnWord(row.column), verdict);
        y += ink.text({ at.x(), y }, width - right - 1 * millimetre, row.value, style);
        return y - at.y() + 0.5 * millimetre;
    }
    y += ink.text({ at.x(), y }, width, columnWord(row.column), verdict);
    y += ink.text({ at.x(), y }, width, row.value, style);
    return y - at.y();
}

double SlipBlocks::differences(Ink& ink, QPointF at, double width) const
{
    if (m_content.differences.empty()) {
        return 0;
    }
    double y = at.y() + title(ink, at, width, {}, m_words.profile, {});
    if (m_format.isRoll()) {
        for (const DifferenceText& row : m_content.differences) {
            y += difference(ink, { at.x(), y }, width, row);
        }
        return y - at.y();
    }
    const double gap = 3 * millimetre;
    const auto count = static_cast<double>(m_content.differences.size());
    const double column = (width - gap * (count - 1)) / count;
    double tallest = 0;
    double x = at.x();
    for (const DifferenceText& row : m_content.differences) {
        tallest = std::max(tallest, difference(ink, { x, y }, column, row));
        x += column + gap;
    }
    return y + tallest - at.y();
}

} // namespace legcheck::printing
