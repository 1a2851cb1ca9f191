// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks a nurse reads standing, below the category: flags, red flags, why, legs.
#include "printing/slip_blocks.h"

#include <algorithm>

namespace legcheck::printing {

namespace {

/// Less than this, and things stand under each other instead of beside.
constexpr double narrowColumn = 49 * millimetre;

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
