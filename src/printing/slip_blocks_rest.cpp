// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks a nurse reads seated and writes in: S, B and R, empty fields, foot.
#include "printing/slip_blocks.h"

#include <algorithm>

namespace legcheck::printing {

namespace {

constexpr double boxLine = 0.3 * millimetre;

} // namespace

double SlipBlocks::pair(Ink& ink, QPointF at, double width, const LabelledText& text) const
{
    const double labelWidth = std::min(width * 0.38, 27 * millimetre);
    const double gap = 1.5 * millimetre;
    TextStyle style = regular(m_scale.detail);
    style.leading = 1.24;
    const double label = ink.text(at, labelWidth, text.label, style);
    const double value = ink.text(
        { at.x() + labelWidth + gap, at.y() }, width - labelWidth - gap, text.value, style);
    return std::max(label, value) + 0.3 * millimetre;
}

double SlipBlocks::pairs(
    Ink& ink, QPointF at, double width, const std::vector<LabelledText>& lines, int columns) const
{
    const double gutter = 4 * millimetre;
    const double column = (width - gutter * (columns - 1)) / columns;
    const auto perColumn = (lines.size() + static_cast<std::size_t>(columns) - 1)
        / static_cast<std::size_t>(columns);
    double tallest = 0;
    double y = at.y();
    double x = at.x();
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (index > 0 && index % perColumn == 0) {
            x += column + gutter;
            y = at.y();
        }
        y += pair(ink, { x, y }, column, lines[index]);
        tallest = std::max(tallest, y - at.y());
    }
    return tallest;
}

double SlipBlocks::list(Ink& ink, QPointF at, double width, const ListText& text, int columns) const
{
    double y = at.y() + title(ink, at, width, text.letter, text.title, text.note);
    y += pairs(ink, { at.x(), y }, width, text.lines, columns);
    y += ink.text({ at.x(), y }, width, text.notAsked, regular(m_scale.detail));
    return y - at.y();
}

double SlipBlocks::situation(Ink& ink, QPointF at, double width) const
{
    return list(ink, at, width, m_content.situation, m_format.isRoll() ? 1 : 2);
}

double SlipBlocks::background(Ink& ink, QPointF at, double width) const
{
    return list(ink, at, width, m_content.background, 1);
}

double SlipBlocks::recommendation(Ink& ink, QPointF at, double width) const
{
    double y
        = at.y() + title(ink, at, width, m_words.letterRecommendation, m_words.recommendation, {});
    y += ink.text({ at.x(), y }, width, m_content.recommendation, regular(m_scale.detail));
    for (const QString& nice : m_content.nice) {
        y += 0.8 * millimetre;
        y += ink.text({ at.x(), y }, width, nice, regular(m_scale.detail));
    }
    return y - at.y();
}

double SlipBlocks::fieldRow(
    Ink& ink, QPointF at, double width, const std::vector<Field>& fields) const
{
    const double height = (m_format.isRoll() ? 11 : 9.5) * millimetre;
    double shares = 0;
    for (const Field& field : fields) {
        shares += field.share;
    }
    double x = at.x();
    for (const Field& field : fields) {
        const double column = width * field.share / shares;
        if (x > at.x()) {
            ink.upright({ x, at.y() }, height, boxLine);
        }
        ink.text({ x + 1 * millimetre, at.y() + 0.4 * millimetre }, column - 1.5 * millimetre,
            field.label, regular(m_scale.small));
        if (field.hasChoices) {
            const double digit = column / static_cast<double>(core::categoryCount);
            for (int number = 1; number <= static_cast<int>(core::categoryCount); ++number) {
                ink.text({ x + digit * (number - 1), at.y() + height - 15 * point }, digit,
                    QString::number(number), regular(12 * point, Align::Centre));
            }
        }
        x += column;
    }
    ink.rule({ at.x(), at.y() + height }, width, boxLine);
    return height;
}

double SlipBlocks::code(Ink& ink, QPointF at) const
{
    if (ink.painter() != nullptr) {
        const double side = m_code.side();
        m_code.draw(*ink.painter(), ink.placed({ at, QSizeF(side, side) }).topLeft());
    }
    return m_code.side();
}

double SlipBlocks::nurseBox(Ink& ink, QPointF at, double paperWidth, double notesHeight) const
{
    // The code brings its own white along, so it needs no gap.
    const double beside = m_format.isRoll() ? 0 : m_code.side();
    const double width = paperWidth - beside;
    const SlipWords& words = m_words;
    const Field final { words.finalCategory, 2, true };
    std::vector<std::vector<Field>> rows;
    if (m_format.isNarrow()) {
        rows = { { { words.heartRate }, { words.breathing }, { words.oxygen } },
            { { words.pressure }, { words.temperature } },
            { { words.footPulseLeft }, { words.footPulseRight } }, { final },
            { { words.name, 2 }, { words.time } }, { { words.signature } } };
    } else {
        rows = { { { words.heartRate }, { words.breathing }, { words.oxygen }, { words.pressure },
                     { words.temperature }, { words.footPulseLeft }, { words.footPulseRight } },
            { final, { words.name, 2 }, { words.signature, 2 }, { words.time } } };
    }
    double y = at.y();
    if (m_format.isRoll()) {
        y += title(ink, at, width, {}, words.nurse, {});
    }
    const double top = y;
    for (const std::vector<Field>& row : rows) {
        y += fieldRow(ink, { at.x(), y }, width, row);
    }
    if (notesHeight > 0) {
        ink.text({ at.x() + 1 * millimetre, y + 0.4 * millimetre }, width, words.notes,
            regular(m_scale.small));
        y += notesHeight;
    }
    ink.frame({ at.x(), top, width, y - top + boxLine }, 2 * boxLine);
    y += boxLine;
    if (m_format.isRoll()) {
        y += code(ink, { at.x() + (width - m_code.side()) / 2, y });
    } else {
        // Its white may reach over the row's own edges.
        constexpr double quiet = 2 * millimetre;
        y = std::max(y, at.y() - quiet + code(ink, { at.x() + width, at.y() - quiet }));
    }
    return y - at.y();
}

double SlipBlocks::continuation(Ink& ink, QPointF at, double width) const
{
    double y = at.y() + updateBar(ink, at, width);
    const QString text = QStringLiteral("%1   ·   %2 %3   ·   %4")
                             .arg(m_content.ticket, QString::number(m_content.category),
                                 m_content.word, m_words.continued);
    y += ink.text({ at.x(), y }, width, text, strong(14 * point));
    y += ink.text({ at.x(), y }, width, m_content.notice, regular(m_scale.body));
    return y - at.y();
}

double SlipBlocks::foot(Ink& ink, QPointF at, double width, int page, int pages) const
{
    const QString number = m_words.page.arg(page).arg(pages);
    TextStyle style = regular(m_scale.small);
    double y = at.y();
    ink.rule({ at.x(), y }, width, boxLine);
    y += boxLine + 0.8 * millimetre;
    if (m_format.isRoll()) {
        y += ink.text({ at.x(), y }, width, m_content.disclaimer, style);
        y += ink.text({ at.x(), y }, width, m_content.confidential, style);
        y += ink.text({ at.x(), y }, width, m_content.versions, style);
        y += ink.text({ at.x(), y }, width, number, style);
        return y - at.y();
    }
    const double right = 24 * millimetre;
    ink.text({ at.x() + width - right, y }, right, number, regular(m_scale.small, Align::Trailing));
    y += ink.text({ at.x(), y }, width - right,
        m_content.confidential + QLatin1Char(' ') + m_content.disclaimer, style);
    y += ink.text({ at.x(), y }, width, m_content.versions, style);
    return y - at.y();
}

} // namespace legcheck::printing
