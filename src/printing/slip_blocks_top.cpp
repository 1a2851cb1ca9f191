// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks a nurse reads standing: head, category, flags, red flags, why, legs.
#include "printing/slip_blocks.h"

#include <algorithm>
#include <array>

namespace legcheck::printing {

namespace {

constexpr std::array<Pattern, core::categoryCount> patterns { Pattern::Solid, Pattern::Hatch,
    Pattern::Dots, Pattern::Outline, Pattern::DashedOutline };

constexpr double boxHair = 0.2 * millimetre;
constexpr double boxThick = 0.5 * millimetre;
/// Less than this, and things stand under each other instead of beside.
constexpr double narrowColumn = 49 * millimetre;
constexpr double chipPadding = 2.4 * millimetre;

/// ■■■■■ to ■□□□□: more squares, more urgent.
void drawScale(Ink& ink, QPointF at, double side, int filled)
{
    for (int square = 0; square < static_cast<int>(core::categoryCount); ++square) {
        const QRectF box(at.x() + square * side * 1.35, at.y(), side, side);
        if (square < filled) {
            ink.fill(box);
        } else {
            ink.frame(box, boxHair * 1.5);
        }
    }
}

/// The largest size up to `size` at which no single word is wider than `room`.
double fittingSize(const Ink& ink, const QString& text, double size, double room)
{
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        widest = std::max(widest, ink.textWidth(word, { .size = size, .isBold = true }));
    }
    return widest <= room ? size : size * room / widest * 0.99;
}

} // namespace

SlipBlocks::SlipBlocks(
    const SlipContent& content, const SlipWords& words, const PaperFormat& format, TypeScale scale)
    : m_content(content)
    , m_words(words)
    , m_format(format)
    , m_scale(scale)
    , m_code(content.code)
{
}

TextStyle SlipBlocks::regular(double size, Align align) const
{
    return { .size = size, .align = align, .leading = m_format.isRoll() ? 1.2 : 1.27 };
}

TextStyle SlipBlocks::strong(double size, Align align) const
{
    return { .size = size, .isBold = true, .align = align };
}

double SlipBlocks::title(Ink& ink, QPointF at, double width, const QString& letter,
    const QString& text, const QString& note) const
{
    const double size = m_scale.body;
    const double height = size * 1.3;
    double x = at.x();
    if (!letter.isEmpty()) {
        const QRectF box(x, at.y(), height, height);
        ink.fill(box);
        TextStyle style = strong(size, Align::Centre);
        style.tone = Tone::White;
        style.leading = 1.3;
        ink.text(box.topLeft(), height, letter, style);
        x += height + 1.6 * millimetre;
    }
    const QString line = note.isEmpty() ? bold(text) : bold(text) + QStringLiteral("  ") + note;
    TextStyle style = regular(size);
    style.leading = 1.3;
    return std::max(height, ink.text({ x, at.y() }, at.x() + width - x, line, style))
        + 0.9 * millimetre;
}

double SlipBlocks::head(Ink& ink, QPointF at, double width) const
{
    const double ticketWidth = m_format.isRoll() ? width : 0.38 * width;
    const QString clinic = m_content.clinic;
    double y = at.y();
    if (m_format.isRoll()) {
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
        double leftY = y + ink.text({ at.x(), y }, width - ticketWidth, clinic, strong(15 * point));
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

std::vector<SlipBlocks::Chip> SlipBlocks::chips() const
{
    std::vector<Chip> all;
    if (!m_content.copy.isEmpty()) {
        all.push_back({ m_content.copy, true });
    }
    for (const QString& alert : m_content.alerts) {
        all.push_back({ alert, true });
    }
    for (const QString& flag : m_content.flags) {
        all.push_back({ flag, false });
    }
    return all;
}

TextStyle SlipBlocks::chipStyle() const
{
    TextStyle style = strong(m_format.isRoll() ? m_scale.body : 11 * point);
    style.leading = 1.2;
    return style;
}

double SlipBlocks::chip(Ink& ink, QPointF at, double width, const Chip& chip) const
{
    TextStyle style = chipStyle();
    style.tone = chip.isAlert ? Tone::White : Tone::Black;
    const double inner = width - 2 * chipPadding;
    const double height = ink.textHeight(inner, chip.text, style) + chipPadding;
    if (chip.isAlert) {
        ink.fill({ at, QSizeF(width, height) });
    } else {
        ink.frame({ at, QSizeF(width, height) }, boxThick * 1.3);
    }
    ink.text({ at.x() + chipPadding, at.y() + chipPadding / 2 }, inner, chip.text, style);
    return height;
}

double SlipBlocks::flowingChips(Ink& ink, QPointF at, double width) const
{
    const double gap = 2 * millimetre;
    double x = at.x();
    double y = at.y();
    double lineHeight = 0;
    for (const Chip& next : chips()) {
        const double natural
            = ink.textWidth(next.text, chipStyle()) + 2 * chipPadding + 0.5 * millimetre;
        const double chipWidth = std::min(natural, width);
        if (x > at.x() && x + chipWidth > at.x() + width) {
            x = at.x();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, chip(ink, { x, y }, chipWidth, next));
        x += chipWidth + gap;
    }
    return y + lineHeight - at.y();
}

double SlipBlocks::flags(Ink& ink, QPointF at, double width) const
{
    if (!m_format.isRoll()) {
        return flowingChips(ink, at, width);
    }
    double y = at.y();
    for (const Chip& next : chips()) {
        y += chip(ink, { at.x(), y }, width, next) + 1.2 * millimetre;
    }
    return y > at.y() ? y - at.y() - 1.2 * millimetre : 0;
}

double SlipBlocks::redFlags(Ink& ink, QPointF at, double width) const
{
    double y = at.y() + title(ink, at, width, {}, m_words.redFlags, {});
    const double bullet = m_scale.lead * 0.5;
    for (const QString& sign : m_content.toldSigns) {
        ink.fill({ at.x(), y + m_scale.lead * 0.38, bullet, bullet });
        const double indent = bullet + 2 * millimetre;
        y += ink.text({ at.x() + indent, y }, width - indent, sign, strong(m_scale.lead));
    }
    for (const QString& line : m_content.redFlagLines) {
        y += ink.text({ at.x(), y }, width, line, regular(m_scale.body));
    }
    y += 0.8 * millimetre;
    y += ink.text({ at.x(), y }, width, m_content.unknownCount, regular(m_scale.body));
    y += ink.text({ at.x(), y }, width, m_content.unknownNames, regular(m_scale.because));
    y += ink.text({ at.x(), y }, width, m_content.stoppedEarly, regular(m_scale.because));
    return y - at.y();
}

double SlipBlocks::reasons(Ink& ink, QPointF at, double width) const
{
    double y = at.y() + title(ink, at, width, {}, m_words.why, {});
    for (const ReasonText& reason : m_content.reasons) {
        const double idWidth = ink.textWidth(reason.ruleId, regular(m_scale.small)) + 1;
        const double offset = (m_scale.body - m_scale.small) * 1.1;
        const bool isBeside = idWidth < width * 0.4 && width > narrowColumn;
        if (isBeside) {
            ink.text({ at.x() + width - idWidth, y + offset }, idWidth, reason.ruleId,
                regular(m_scale.small, Align::Trailing));
        }
        y += ink.text({ at.x(), y }, isBeside ? width - idWidth - 2 * millimetre : width,
            reason.rule, strong(m_scale.body));
        y += ink.text({ at.x(), y }, width, reason.because, regular(m_scale.because));
        if (!isBeside) {
            y += ink.text({ at.x(), y }, width, reason.ruleId, regular(m_scale.small));
        }
        y += 0.8 * millimetre;
    }
    y += ink.text({ at.x(), y }, width, m_content.moreReasons, regular(m_scale.because));
    return y - at.y();
}

double SlipBlocks::legs(Ink& ink, QPointF at, double width) const
{
    if (!hasLegs()) {
        return 0;
    }
    const double drawing = (m_format.isRoll() ? 28 : 26) * millimetre;
    const double half = drawing / 2;
    double y = at.y();
    const double height = legDrawingHeight(drawing);
    const double top = y + m_scale.small * 1.3;
    // The drawing never mirrors, so its captions must not either.
    const QRectF drawn = ink.placed({ at.x(), top, drawing, height });
    for (const auto& [x, caption] : { std::pair { drawn.left(), m_words.front },
             std::pair { drawn.left() + half, m_words.back } }) {
        ink.text(ink.placed({ x, y, half, height }).topLeft(), half, caption,
            regular(m_scale.small, Align::Centre));
    }
    y = top;
    if (ink.painter() != nullptr) {
        drawLegs(*ink.painter(), drawn, m_content.sore);
    }
    const double bottom = y + height;
    const bool isBelow = width < narrowColumn;
    const double beside = isBelow ? at.x() : at.x() + drawing + 4 * millimetre;
    const double room = at.x() + width - beside;
    y = isBelow ? bottom + millimetre : y + 2 * millimetre;
    y += ink.text({ beside, y }, room, m_content.side, regular(1.2 * m_scale.lead));
    y += ink.text({ beside, y }, room, m_content.place, regular(m_scale.lead));
    y += 1 * millimetre;
    y += ink.text({ beside, y }, room, m_content.pain, regular(m_scale.lead));
    return std::max(bottom, y) - at.y();
}

} // namespace legcheck::printing
