// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pen with which every paper is drawn: text that wraps, rules, boxes, patterns.
//
// The same calls first measure (no painter) and then draw, so what was measured is what is drawn.
// Lengths are hundredths of a millimetre (paper.h). Only black and white, two weights of one type
// family. In right-to-left languages everything mirrors about the paper's middle; pictures of the
// body do not (see painter()).
//
// Bold inside a text stands between boldOn and boldOff, two private characters that no content
// may hold; bold() wraps them.

#include <QPainter>
#include <QString>
#include <QStringList>

namespace legcheck::printing {

[[nodiscard]] QString bold(const QString& text);
/// The text as it can be read: without the marks for bold.
[[nodiscard]] QString plain(const QString& text);
/// Turns *stars* of a slip word into bold.
[[nodiscard]] QString boldStars(QString word);

/// Keeps a time, number or ticket in its own order inside right-to-left text.
[[nodiscard]] QString unturned(const QString& text, Qt::LayoutDirection direction);

enum class Align { Leading, Centre, Trailing };
enum class Tone { Black, White };
enum class Pattern { Solid, Hatch, Dots, Outline, DashedOutline };

struct TextStyle {
    double size = 0;
    bool isBold = false;
    Align align = Align::Leading;
    Tone tone = Tone::Black;
    double leading = 1.27; ///< line distance by size
};

class Ink {
public:
    /// `painter` may be null: then calls only measure. It must outlive the ink. `fonts` are the
    /// families to try first.
    Ink(QPainter* painter, double paperWidth, Qt::LayoutDirection direction,
        QStringList fonts = {});

    /// Draws wrapped text with its top left at `at`; returns the height it takes, 0 if empty.
    double text(QPointF at, double width, const QString& text, const TextStyle& style);
    /// Width of the text on one line.
    [[nodiscard]] double textWidth(const QString& text, const TextStyle& style) const;
    [[nodiscard]] double textHeight(
        double width, const QString& text, const TextStyle& style) const;

    void rule(QPointF from, double width, double thickness);
    void upright(QPointF from, double height, double thickness);
    void dottedRule(QPointF from, double width, double thickness);
    void fill(QRectF box, Tone tone = Tone::Black);
    void frame(QRectF box, double thickness);
    void roundFill(QRectF box, double radius, Tone tone);
    void patternBox(QRectF box, Pattern pattern);

    /// For pictures that never mirror; null while measuring.
    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] bool mirrors() const { return m_direction == Qt::RightToLeft; }
    /// Where a box stands on the paper.
    [[nodiscard]] QRectF placed(QRectF box) const;

private:
    QPainter* m_painter;
    double m_paperWidth;
    Qt::LayoutDirection m_direction;
    QStringList m_fonts;
};

} // namespace legcheck::printing
