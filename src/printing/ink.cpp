// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ink.h"

#include "printing/paper.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace legcheck::printing {

namespace {

constexpr QChar boldOn { 0xE000 };
constexpr QChar boldOff { 0xE001 };

QFont fontOf(double size, bool isBold, const QStringList& first)
{
    QFont font;
    font.setFamilies(first
        + QStringList { QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
            QStringLiteral("Noto Sans CJK SC") });
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

/// A text without its marks, and where it is bold.
struct MarkedText {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

MarkedText readMarks(const QString& marked, const TextStyle& style, const QStringList& fonts)
{
    MarkedText result;
    result.text.reserve(marked.size());
    int boldStart = -1;
    const auto closeBold = [&] {
        if (boldStart >= 0) {
            QTextLayout::FormatRange range;
            range.start = boldStart;
            range.length = static_cast<int>(result.text.size()) - boldStart;
            range.format.setFont(fontOf(style.size, true, fonts));
            result.formats.append(range);
            boldStart = -1;
        }
    };
    for (const QChar character : marked) {
        if (character == boldOn) {
            boldStart = static_cast<int>(result.text.size());
        } else if (character == boldOff) {
            closeBold();
        } else {
            result.text.append(
                character == QLatin1Char('\n') ? QChar(QChar::LineSeparator) : character);
        }
    }
    closeBold();
    return result;
}

/// Lays the text out from (0, 0); returns its height.
double layOut(QTextLayout& layout, double width, const MarkedText& marked, const TextStyle& style,
    Qt::LayoutDirection direction, const QStringList& fonts)
{
    layout.setText(marked.text);
    layout.setFont(fontOf(style.size, style.isBold, fonts));
    layout.setFormats(marked.formats);
    QTextOption option;
    option.setTextDirection(direction);
    const bool right = (style.align == Align::Trailing) != (direction == Qt::RightToLeft);
    option.setAlignment(Qt::AlignAbsolute
        | (style.align == Align::Centre ? Qt::AlignHCenter
                : right                 ? Qt::AlignRight
                                        : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Scripts that stand taller than the type's own leading keep their height.
        const double advance = std::max(style.size * style.leading, line.height() * 0.73);
        line.setPosition({ 0, y + (advance - line.height()) / 2 });
        y += advance;
    }
    layout.endLayout();
    return y;
}

QColor colourOf(Tone tone)
{
    return tone == Tone::Black ? Qt::black : Qt::white;
}

} // namespace

QString bold(const QString& text)
{
    return text.isEmpty() ? text : boldOn + text + boldOff;
}

QString plain(const QString& text)
{
    QString result = text;
    result.remove(boldOn).remove(boldOff);
    return result;
}

QString boldStars(QString word)
{
    bool open = false;
    for (QChar& character : word) {
        if (character == QLatin1Char('*')) {
            character = open ? boldOff : boldOn;
            open = !open;
        }
    }
    return word;
}

QString unturned(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar leftToRightIsolate { 0x2066 };
    constexpr QChar popIsolate { 0x2069 };
    return direction == Qt::RightToLeft ? leftToRightIsolate + text + popIsolate : text;
}

Ink::Ink(QPainter* painter, double paperWidth, Qt::LayoutDirection direction, QStringList fonts)
    : m_painter(painter)
    , m_paperWidth(paperWidth)
    , m_direction(direction)
    , m_fonts(std::move(fonts))
{
}

QRectF Ink::placed(QRectF box) const
{
    if (mirrors()) {
        box.moveLeft(m_paperWidth - box.right());
    }
    return box;
}

double Ink::text(QPointF at, double width, const QString& text, const TextStyle& style)
{
    if (text.isEmpty()) {
        return 0;
    }
    QTextLayout layout;
    layout.setCacheEnabled(true);
    const double height
        = layOut(layout, width, readMarks(text, style, m_fonts), style, m_direction, m_fonts);
    if (m_painter != nullptr) {
        m_painter->setPen(colourOf(style.tone));
        layout.draw(m_painter, placed({ at, QSizeF(width, height) }).topLeft());
    }
    return height;
}

double Ink::textHeight(double width, const QString& text, const TextStyle& style) const
{
    return Ink(nullptr, m_paperWidth, m_direction, m_fonts).text({}, width, text, style);
}

double Ink::textWidth(const QString& text, const TextStyle& style) const
{
    return QFontMetricsF(fontOf(style.size, style.isBold, m_fonts)).horizontalAdvance(plain(text));
}

void Ink::fill(QRectF box, Tone tone)
{
    if (m_painter != nullptr) {
        m_painter->fillRect(placed(box), colourOf(tone));
    }
}

void Ink::rule(QPointF from, double width, double thickness)
{
    fill({ from, QSizeF(width, thickness) });
}

void Ink::upright(QPointF from, double height, double thickness)
{
    fill({ from, QSizeF(thickness, height) });
}

void Ink::dottedRule(QPointF from, double width, double thickness)
{
    const double step = 1.2 * millimetre;
    const int dots = static_cast<int>(width / step);
    for (int dot = 0; dot < dots; ++dot) {
        fill({ from.x() + dot * step, from.y(), thickness * 1.6, thickness });
    }
}

void Ink::frame(QRectF box, double thickness)
{
    rule(box.topLeft(), box.width(), thickness);
    rule({ box.left(), box.bottom() - thickness }, box.width(), thickness);
    upright(box.topLeft(), box.height(), thickness);
    upright({ box.right() - thickness, box.top() }, box.height(), thickness);
}

void Ink::roundFill(QRectF box, double radius, Tone tone)
{
    if (m_painter != nullptr) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colourOf(tone));
        m_painter->drawRoundedRect(placed(box), radius, radius);
        m_painter->setBrush(Qt::NoBrush);
    }
}

void Ink::patternBox(QRectF logicalBox, Pattern pattern)
{
    if (m_painter == nullptr) {
        return;
    }
    const QRectF box = placed(logicalBox);
    const double step = 2.2 * millimetre;
    const double edge = 0.9 * millimetre;
    m_painter->save();
    m_painter->setClipRect(box);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(Qt::black);
    switch (pattern) {
    case Pattern::Solid:
        m_painter->drawRect(box);
        break;
    case Pattern::Hatch:
        m_painter->setPen(QPen(Qt::black, 0.75 * millimetre));
        for (int stripe = 0; stripe * step < box.width() + box.height(); ++stripe) {
            const QPointF foot = box.bottomLeft() + QPointF(stripe * step - box.height(), 0);
            m_painter->drawLine(foot, foot + QPointF(box.height(), -box.height()));
        }
        break;
    case Pattern::Dots: {
        const double rowStep = 0.9 * step;
        const double radius = 0.55 * millimetre;
        for (int row = 0; row * rowStep < box.height() + step; ++row) {
            const double first = row % 2 == 0 ? step / 2 : step;
            for (int dot = 0; dot * step < box.width() + step; ++dot) {
                const QPointF middle(first + dot * step, step / 2 + row * rowStep);
                m_painter->drawEllipse(box.topLeft() + middle, radius, radius);
            }
        }
        break;
    }
    case Pattern::Outline:
    case Pattern::DashedOutline:
        break;
    }
    m_painter->setBrush(Qt::NoBrush);
    QPen pen(Qt::black, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (pattern == Pattern::DashedOutline) {
        pen.setDashPattern({ 4, 2.5 });
    }
    m_painter->setPen(pen);
    m_painter->drawRect(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    m_painter->restore();
}

} // namespace legcheck::printing
