// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/qr_drawing.h"

#include "printing/paper.h"

#include <qrcodegen/qrcodegen.hpp>

#include <cmath>
#include <stdexcept>

namespace legcheck::printing {

namespace {

/// Four dots of a receipt printer, and a size that phones read from an arm's length.
constexpr double module = 0.5 * millimetre;
constexpr int quietModules = 4;
constexpr double dot = millimetre / 8;

} // namespace

QrDrawing::QrDrawing(const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    try {
        const auto code = qrcodegen::QrCode::encodeText(
            text.toUtf8().constData(), qrcodegen::QrCode::Ecc::QUARTILE);
        for (int y = 0; y < code.getSize(); ++y) {
            std::vector<bool>& row = m_rows.emplace_back();
            for (int x = 0; x < code.getSize(); ++x) {
                row.push_back(code.getModule(x, y));
            }
        }
    } catch (const std::length_error&) {
        m_rows.clear();
    }
}

double QrDrawing::side() const
{
    return isEmpty() ? 0 : (static_cast<double>(m_rows.size()) + 2 * quietModules) * module;
}

void QrDrawing::draw(QPainter& painter, QPointF topLeft) const
{
    // On a receipt printer's grid of dots each module is as large as the next.
    const QPointF origin(std::round(topLeft.x() / dot) * dot + quietModules * module,
        std::round(topLeft.y() / dot) * dot + quietModules * module);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t y = 0; y < m_rows.size(); ++y) {
        const std::vector<bool>& row = m_rows[y];
        for (std::size_t x = 0; x < row.size(); ++x) {
            if (!row[x] || (x > 0 && row[x - 1])) {
                continue;
            }
            std::size_t end = x;
            while (end < row.size() && row[end]) {
                ++end;
            }
            painter.fillRect(QRectF(origin.x() + static_cast<double>(x) * module,
                                 origin.y() + static_cast<double>(y) * module,
                                 static_cast<double>(end - x) * module, module),
                Qt::black);
        }
    }
    painter.restore();
}

} // namespace legcheck::printing
