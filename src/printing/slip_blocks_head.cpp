// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen from a step away: the UPDATE bar, the number, the category.
#include "printing/slip_blocks.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace legcheck::printing {

namespace {

constexpr std::array<Pattern, core::categoryCount> patterns { Pattern::Solid, Pattern::Hatch,
    Pattern::Dots, Pattern::Outline, Pattern::DashedOutline };

constexpr double squareHair = 0.3 * millimetre;

/// ■■■■■ to ■□□□□: more squares, more urgent.
void drawScale(Ink& ink, QPointF at, double side, int filled)
{
    for (int square = 0; square < static_cast<int>(core::categoryCount); ++square) {
        const QRectF box(at.x() + square * side * 1.35, at.y(), side, side);
        if (square < filled) {
            ink.fill(box);
        } else {
            ink.frame(box, squareHair);
        }
    }
}

/// The largest size up to `size` at which every single word stands in one line of `room`. Asked of
/// the layout itself: joined letters can be wider than the sum of their advances.
double fittingSize(const Ink& ink, const QString& text, double size, double room)
{
    constexpr double unbounded = 1e6;
    constexpr double step = 0.97;
    const QStringList words = text.split(QLatin1Char(' '));
    const auto isBroken = [&](const QString& word) {
        const TextStyle style { .size = size, .isBold = true };
        return ink.textHeight(room, word, style) > 1.5 * ink.textHeight(unbounded, word, style);
    };
    while (size > 6 * point && std::ranges::any_of(words, isBroken)) {
        size *= step;
    }
    return size;
}

} // namespace

double SlipBlocks::updateBar(Ink& ink, QPointF at, double width) const
{
    if (m_content.update.isEmpty()) {
        return 0;
    }
    const double inner = width - 2 * chipPadding;
    TextStyle style = strong((m_format.isRoll() ? 16 : 18) * point, Align::Centre);
    // In one line where it can still be read from a step away.
    const double natural = ink.textWidth(m_content.update, style) * 1.02;
    if (natural > inner && style.size * inner / natural > 12 * point) {
        style.size *= inner / natural;
    }
    style.tone = Tone::White;
    style.leading = 1.25;
    const double height = ink.textHeight(inner, m_content.update, style) + chipPadding;
    ink.fill({ at, QSizeF(width, height) });
    ink.text({ at.x() + chipPadding, at.y() + chipPadding / 2 }, inner, m_content.update, style);
    return height + 2 * millimetre;
}

QSizeF SlipBlocks::logo(Ink& ink, QRectF room, Align align) const
{
    if (m_content.logo.isNull()) {
        return {};
    }
    const QSizeF size = QSizeF(m_content.logo.size()).scaled(room.size(), Qt::KeepAspectRatio);
    const double left = align == Align::Centre ? room.center().x() - size.width() / 2 : room.left();
    if (QPainter* painter = ink.painter()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(ink.placed({ { left, room.top() }, size }), m_content.logo);
        painter->restore();
    }
    return size;
}

double SlipBlocks::head(Ink& ink, QPointF at, double width) const
{
    const double ticketWidth = m_format.isRoll() ? width : 0.38 * width;
    const QString clinic = m_content.clinic;
    double y = at.y() + updateBar(ink, at, width);
    if (m_format.isRoll()) {
        const QSizeF mark
            = logo(ink, { at.x() + 0.2 * width, y, 0.6 * width, 10 * millimetre }, Align::Centre);
        y += mark.isEmpty() ? 0 : mark.height() + millimetre;
        y += ink.text({ at.x(), y }, width, clinic, strong(m_scale.body, Align::Centre));
        TextStyle ticket
            = strong(fittingSize(ink, m_content.ticket, m_scale.ticket, width), Align::Centre);
        ticket.leading = 1.15;
        y += ink.text({ at.x(), y }, width, m_content.ticket, ticket);
    } else {
        TextStyle ticket
            = strong(fittingSize(ink, m_content.ticket, m_scale.ticket, ticketWidth * 0.85),
                Align::Trailing);
        ticket.leading = 1.0;
        const double left = at.x() + width - ticketWidth;
        const double labelWidth = ink.textWidth(m_content.ticket, ticket) + 2.5 * millimetre;
        ink.text({ left, y + 0.62 * m_scale.ticket }, ticketWidth - labelWidth, m_words.ticket,
            regular(m_scale.small, Align::Trailing));
        const double ticketHeight
            = ink.text({ left, y - 0.12 * m_scale.ticket }, ticketWidth, m_content.ticket, ticket);
        const QSizeF mark = logo(ink, { at.x(), y, 0.2 * width, 9 * millimetre }, Align::Leading);
        const double indent = mark.isEmpty() ? 0 : mark.width() + 2.5 * millimetre;
        double leftY = y
            + ink.text(
                { at.x() + indent, y }, width - ticketWidth - indent, clinic, strong(15 * point));
        leftY = std::max(leftY, y + mark.height());
        leftY += 0.8 * millimetre;
        const double label = ink.textWidth(m_words.ticket, regular(m_scale.small));
        leftY += ink.text({ at.x(), leftY }, width - labelWidth - label - 2 * millimetre,
            m_content.notice, regular(m_scale.body));
        y = std::max(y + ticketHeight * 0.9, leftY);
    }
    if (m_format.isRoll()) {
        y += 0.6 * millimetre;
        y += ink.text({ at.x(), y }, width, m_content.notice, regular(m_scale.body, Align::Centre));
    }
    y += 1.2 * millimetre;
    ink.rule({ at.x(), y }, width, boxThick);
    return y + boxThick - at.y();
}

double SlipBlocks::facts(Ink& ink, QPointF at, double width) const
{
    if (m_format.isRoll()) {
        return pairs(ink, at, width, m_content.facts, 1);
    }
    const double column = width / static_cast<double>(m_content.facts.size());
    double height = 0;
    double x = at.x();
    for (const LabelledText& fact : m_content.facts) {
        const double inner = column - 2 * millimetre;
        double y = at.y() + ink.text({ x, at.y() }, inner, fact.label, regular(m_scale.small));
        y += ink.text({ x, y }, inner, fact.value, regular(9.5 * point));
        height = std::max(height, y - at.y());
        x += column;
    }
    return height;
}

double SlipBlocks::category(Ink& ink, QPointF at, double width) const
{
    const double side = (m_format.width < 7000      ? 20.0
                                : m_format.isRoll() ? 27.0
                                                    : 31.0)
        * millimetre;
    const QRectF box(at, QSizeF(side, side));
    const Pattern pattern = patterns.at(m_content.category - 1U);
    ink.patternBox(box, pattern);
    const bool patterned = pattern == Pattern::Hatch || pattern == Pattern::Dots;
    if (patterned) {
        const double plate = side * 0.62;
        ink.roundFill({ box.center().x() - plate / 2, box.top() + side * 0.09, plate, side * 0.82 },
            2.5 * millimetre, Tone::White);
    }
    TextStyle numeral = strong(m_scale.numeral, Align::Centre);
    numeral.leading = 1.0;
    numeral.tone = pattern == Pattern::Solid ? Tone::White : Tone::Black;
    ink.text({ box.left(), box.center().y() - m_scale.numeral * 0.53 }, side,
        QString::number(m_content.category), numeral);

    const double left = box.right() + (m_format.isRoll() ? 3.5 : 5) * millimetre;
    const double room = at.x() + width - left;
    double y = at.y() - 0.6 * millimetre;
    y += ink.text({ left, y }, room, m_content.categoryLine, regular(m_scale.small));
    TextStyle word = strong(fittingSize(ink, m_content.word, m_scale.word, room));
    word.leading = m_format.isRoll() ? 1.05 : 1.12;
    y += ink.text({ left, y }, room, m_content.word, word);
    y += ink.text(
        { left, y }, room, m_content.target, strong(m_format.isRoll() ? m_scale.body : 14 * point));
    y += 1.4 * millimetre;
    const double square
        = std::min(4 * millimetre, room / (1.35 * static_cast<double>(core::categoryCount)));
    drawScale(
        ink, { left, y }, square, static_cast<int>(core::categoryCount) + 1 - m_content.category);
    return std::max(side, y + square - at.y());
}

} // namespace legcheck::printing
