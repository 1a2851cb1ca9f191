// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/plots.h"

#include <cmath>
#include <numeric>

namespace legcheck::validation {

namespace {

using printing::Align;
using printing::Ink;

constexpr double lineWidth = 0.4 * mm;
constexpr double markRadius = 1.05 * mm;

QColor teal()
{
    return { 0x0e, 0x4f, 0x5a };
}

QColor faint()
{
    return { 0xd8, 0xdc, 0xdc };
}

/// From white at 0 to a middle shade on which black still reads at 1.
QColor shade(double share)
{
    const auto mix
        = [share](int dark) { return static_cast<int>(std::lround(255 - (255 - dark) * share)); };
    return { mix(0x6f), mix(0xb3), mix(0xb9) };
}

void line(QPainter& painter, QPointF from, QPointF to, double width, const QColor& colour)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

} // namespace

printing::TextStyle aligned(printing::TextStyle style, Align align)
{
    style.align = align;
    return style;
}

void Axis::draw(Ink& ink, double top, double bottom, const QString& title) const
{
    QPainter& painter = *ink.painter();
    constexpr double labelBox = 14 * mm;
    const int steps = qRound((highest - lowest) / step);
    for (int index = 0; index <= steps; ++index) {
        const double value = lowest + index * step;
        const double x = at(value);
        line(painter, { x, top }, { x, bottom }, hairline, faint());
        line(painter, { x, bottom }, { x, bottom + 1 * mm }, hairline, Qt::black);
        ink.text({ x - labelBox / 2, bottom + 1.2 * mm }, labelBox, QString::number(value),
            aligned(smallStyle, Align::Centre));
    }
    line(painter, { left, bottom }, { left + width, bottom }, hairline, Qt::black);
    ink.text({ left - labelBox, bottom + 4.6 * mm }, width + 2 * labelBox, title,
        aligned(smallStyle, Align::Centre));
}

void drawEstimate(Ink& ink, const Axis& axis, double y, const Proportion& share, MarkShape shape)
{
    if (share.total == 0) {
        return;
    }
    QPainter& painter = *ink.painter();
    line(painter, { axis.at(100 * share.low), y }, { axis.at(100 * share.high), y }, lineWidth,
        teal());
    painter.setPen(QPen(teal(), lineWidth));
    painter.setBrush(shape == MarkShape::Filled ? teal() : QColor(Qt::white));
    painter.drawEllipse(QPointF(axis.at(100 * share.estimate), y), markRadius, markRadius);
    painter.setBrush(Qt::NoBrush);
}

void drawRange(
    Ink& ink, const Axis& axis, double y, int low, int high, const std::optional<int>& score)
{
    QPainter& painter = *ink.painter();
    line(painter, { axis.at(low), y }, { axis.at(high), y }, lineWidth, teal());
    for (const int end : { low, high }) {
        line(painter, { axis.at(end), y - markRadius }, { axis.at(end), y + markRadius }, lineWidth,
            teal());
    }
    if (score) {
        const QPointF middle(axis.at(*score), y);
        constexpr double reach = 1.35 * mm;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawPolygon(QPolygonF({ middle + QPointF(0, -reach), middle + QPointF(reach, 0),
            middle + QPointF(0, reach), middle + QPointF(-reach, 0) }));
        painter.setBrush(Qt::NoBrush);
    }
}

void drawAgreement(Ink& ink, QPointF at, double cell, const AgreementTable& table)
{
    QPainter& painter = *ink.painter();
    for (std::size_t row = 0; row < table.size(); ++row) {
        const int total = std::accumulate(table[row].begin(), table[row].end(), 0);
        for (std::size_t column = 0; column < table.size(); ++column) {
            const QRectF box(at.x() + cell * static_cast<double>(column),
                at.y() + cell * static_cast<double>(row), cell, cell);
            const int count = table[row][column];
            painter.setPen(QPen(faint(), hairline));
            painter.setBrush(total == 0 ? QColor(Qt::white) : shade(double(count) / total));
            painter.drawRect(box);
            painter.setBrush(Qt::NoBrush);
            if (total > 0) {
                ink.text({ box.left(), box.center().y() - 1.9 * mm }, cell, QString::number(count),
                    aligned(count > 0 ? boldStyle : plainStyle, Align::Centre));
            }
        }
    }
    painter.setPen(QPen(Qt::black, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (int step = 0; step < 5; ++step) {
        painter.drawRect(QRectF(at.x() + cell * step, at.y() + cell * step, cell, cell));
    }
}

} // namespace legcheck::validation
