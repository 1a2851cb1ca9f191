// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Both legs from the front and from the back, as line art, with the sore places black.
//
// Shapes are those of images/leg_map/base.svg. The front view shows the patient's right leg at
// the reader's left, the back view the patient's left leg; the drawing never mirrors.

#include <QPainter>
#include <QString>

#include <vector>

namespace legcheck::printing {

struct SorePlaces {
    bool left = false;
    bool right = false;
    /// Ids of the protocol's question "place"; others are not drawn.
    std::vector<QString> places;
};

/// Height of the drawing for a width.
[[nodiscard]] double legDrawingHeight(double width);

/// Draws into `box`, whose height should be legDrawingHeight(box.width()).
void drawLegs(QPainter& painter, QRectF box, const SorePlaces& sore);

} // namespace legcheck::printing
