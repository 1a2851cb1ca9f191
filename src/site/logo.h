// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clinic's logo: one PNG or SVG file, for the start page in its colours and for the nurse's
// slip in black and white.

#include "core/result.h"

#include <QImage>
#include <QString>

namespace legcheck::site {

/// At most so many pixels wide or high once it is read; enough for 60 mm of paper at 600 dpi.
inline constexpr int largestLogoSide = 1600;

/// The picture, on its own transparent ground. Errors say what is wrong in words an administrator
/// can act on: it is not there, neither PNG nor SVG, too large, damaged, or empty.
[[nodiscard]] core::Result<QImage> readLogo(const QString& file);

/// Only what is wrong with it; nothing for an empty name. Without a QGuiApplication an SVG is
/// looked at but not drawn.
[[nodiscard]] core::Errors logoFaults(const QString& file);

/// For paper: on white, and every pixel black or white. What is darker than the middle between the
/// logo's own darkest and white is black, so that a pale logo does not vanish.
[[nodiscard]] QImage inBlackAndWhite(const QImage& logo);

} // namespace legcheck::site
