// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every control in every state it can have, on one picture for each theme, text size and direction.

#include <QImage>

namespace legcheck::gallery {

struct ControlLook {
    bool highContrast = false;
    qreal textScale = 1;
    bool rightToLeft = false;
};

/// A null image if ControlSheet.qml could not be shown; the reason is on standard error.
[[nodiscard]] QImage controlPicture(const ControlLook& look);

} // namespace legcheck::gallery
