// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be wrong with any page, whatever it shows: words cut off or hard to see, buttons too
// small, too near each other, off the glass, out of reach or without a name.

#include <QHash>
#include <QImage>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>

namespace legcheck::tests {

struct Glass {
    qreal pixelsPerMillimetre = 4.0;
    /// The part of the height, from above, in which nothing may have to be touched.
    qreal outOfReach = 0;
};

/// Every fault of the page that the window shows. `picture` is that page, drawn.
[[nodiscard]] QStringList pageFaults(
    QQuickWindow& window, const QImage& picture, const Glass& glass);

/// Where all that is shown stands, and how large it is.
[[nodiscard]] QList<QRectF> placesShown(const QQuickWindow& window);

/// Every text that is shown, without spaces or line ends, and its size in pixels: the largest where
/// it stands more than once.
[[nodiscard]] QHash<QString, int> wordSizes(const QQuickWindow& window);

/// The words of the tools that are shown, without spaces. These agree on one size.
[[nodiscard]] QSet<QString> toolWords(const QQuickWindow& window);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] qreal contrast(const QColor& one, const QColor& other);

} // namespace legcheck::tests
