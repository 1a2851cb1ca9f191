// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A QR code on paper: level Q (a quarter of it may be torn or smeared), half a millimetre a module
// at least, and four white modules around it.

#include <QPainter>
#include <QString>

#include <vector>

namespace legcheck::printing {

class QrDrawing {
public:
    /// `text` of at most a few hundred characters; empty, or too long for a code: draws nothing.
    explicit QrDrawing(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Side with the white around it, hundredths of a millimetre.
    [[nodiscard]] double side() const;
    /// Never mirrored. The painter's unit is one hundredth of a millimetre.
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    std::vector<std::vector<bool>> m_rows; ///< black modules
};

} // namespace legcheck::printing
