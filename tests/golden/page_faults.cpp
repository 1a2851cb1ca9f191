// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/page_faults.h"

#include <QAccessible>
#include <QFont>
#include <QHash>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace legcheck::tests {

namespace {

// design: buttons at least 25 mm, with 4 mm between; WCAG 2.2, 1.4.6: contrast 7 to 1.
constexpr qreal targetMillimetres = 25;
constexpr qreal gapMillimetres = 4;
constexpr qreal leastContrast = 7;
constexpr qreal rounding = 1; // lengths are rounded to whole pixels
constexpr qreal textTolerance = 3; // text metrics round up
// Urdu's bari ye ends in a stroke that reaches past the line, and Arabic's alef maksura a little;
// beside every text there is room for it.
constexpr QChar longTail(0x06D2);
constexpr qreal tailOfLetter = 0.5;
constexpr QChar shortTail(0x0649);
constexpr qreal shortTailOfLetter = 0.08;
constexpr qreal airOfLine = 0.4; // a line's box is taller than its letters
// Too little of a word's own colour is left between the edges of small letters.
constexpr int fewestPixels = 40;

bool isShown(const QQuickItem& item)
{
    return item.isVisible() && item.opacity() > 0 && item.width() > 0 && item.height() > 0;
}

QRectF boxOf(const QQuickItem& item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// The part of the item that no clipping ancestor hides.
QRectF shownPart(const QQuickItem& item)
{
    QRectF part = boxOf(item);
    for (const QQuickItem* above = item.parentItem(); above != nullptr;
         above = above->parentItem()) {
        if (above->clip()) {
            part &= boxOf(*above);
        }
    }
    return part;
}

void collect(const QQuickItem& item, QList<const QQuickItem*>& into)
{
    if (!isShown(item)) {
        return;
    }
    into.push_back(&item);
    for (const QQuickItem* child : item.childItems()) {
        collect(*child, into);
    }
}

QString wordsOf(const QQuickItem& item)
{
    return item.property("text").toString().left(40);
}

/// How far its letters may reach past a line, in their sizes.
qreal tailIn(const QString& words)
{
    if (words.contains(longTail)) {
        return tailOfLetter;
    }
    return words.contains(shortTail) ? shortTailOfLetter : 0;
}

bool isButton(const QQuickItem& item)
{
    return item.inherits("QQuickAbstractButton");
}

QStringList textFaults(const QQuickItem& text, const QRectF& whole)
{
    QStringList faults;
    const QRectF seen = shownPart(text);
    if (!seen.isEmpty()
        && !whole.adjusted(-textTolerance, -textTolerance, textTolerance, textTolerance)
                .contains(seen)) {
        faults << QStringLiteral("leaves the glass: ") + wordsOf(text);
    }
    if (text.property("truncated").toBool()) {
        faults << QStringLiteral("cut off: ") + wordsOf(text);
    }
    const int letters = text.property("font").value<QFont>().pixelSize();
    const qreal overhang
        = std::max(textTolerance, letters * tailIn(text.property("text").toString()));
    if (text.property("contentWidth").toReal() > text.width() + overhang) {
        faults << QStringLiteral("wider (%1) than its place (%2): %3")
                      .arg(text.property("contentWidth").toReal())
                      .arg(text.width())
                      .arg(wordsOf(text));
    }
    const qreal air = letters * airOfLine;
    if (text.property("contentHeight").toReal() > text.height() + air) {
        faults << QStringLiteral("taller (%1) than its place (%2): %3")
                      .arg(text.property("contentHeight").toReal())
                      .arg(text.height())
                      .arg(wordsOf(text));
    }
    for (const QQuickItem* above = text.parentItem(); above != nullptr;
         above = above->parentItem()) {
        if (isButton(*above) && text.property("contentHeight").toReal() > above->height() + air) {
            faults << QStringLiteral("taller (%1) than its button (%2): %3")
                          .arg(text.property("contentHeight").toReal())
                          .arg(above->height())
                          .arg(wordsOf(text));
        }
    }
    const QRectF box = boxOf(text);
    if (!seen.isEmpty() && seen.width() < box.width() - textTolerance) {
        faults << QStringLiteral("cut at its side: ") + wordsOf(text);
    }
    return faults;
}

qreal luminance(const QColor& colour)
{
    const auto part = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

/// The colour that most of the rectangle has, other than the given one.
QColor groundOf(const QImage& picture, const QRect& part, const QColor& ink)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); y += 2) {
        for (int x = part.left(); x <= part.right(); x += 2) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QRgb most = 0;
    int count = 0;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        if (colour.key() != ink.rgb() && colour.value() > count) {
            most = colour.key();
            count = colour.value();
        }
    }
    return count < fewestPixels ? QColor() : QColor(most);
}

QStringList contrastFaults(const QQuickItem& text, const QImage& picture)
{
    const QRect part = shownPart(text).toAlignedRect() & picture.rect();
    const auto ink = text.property("color").value<QColor>();
    const QColor ground = part.isEmpty() ? QColor() : groundOf(picture, part, ink);
    if (!ground.isValid() || contrast(ink, ground) >= leastContrast) {
        return {};
    }
    return { QStringLiteral("contrast %1 of %2 on %3: %4")
                 .arg(contrast(ink, ground), 0, 'f', 1)
                 .arg(ink.name(), ground.name(), wordsOf(text)) };
}

QString nameOf(const QQuickItem& button)
{
    auto* interface = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&button));
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

class ButtonCheck {
public:
    ButtonCheck(QRectF whole, const Glass& glass)
        : m_whole(whole)
        , m_glass(glass)
    {
    }

    void add(const QQuickItem& button)
    {
        const QRectF part = shownPart(button);
        if (part.isEmpty()) {
            return; // scrolled away; "More below" brings it
        }
        const QString name = nameOf(button);
        const auto say = [&](const QString& what) {
            m_faults << QStringLiteral("button '%1' %2").arg(name.left(40), what);
        };
        if (name.isEmpty()) {
            say(QStringLiteral("has no name: ") + button.objectName());
        }
        const qreal least = targetMillimetres * m_glass.pixelsPerMillimetre - rounding;
        if (std::min(button.width(), button.height()) < least) {
            say(QStringLiteral("is %1 x %2").arg(button.width()).arg(button.height()));
        }
        if (!m_whole.adjusted(-rounding, -rounding, rounding, rounding).contains(part)) {
            say(QStringLiteral("leaves the glass"));
        }
        if (part.top() < m_whole.height() * m_glass.outOfReach - rounding) {
            say(QStringLiteral("is out of reach"));
        }
        const qreal gap = gapMillimetres * m_glass.pixelsPerMillimetre - rounding;
        for (const auto& [other, box] : m_seen) {
            if (part.intersects(box.adjusted(-gap, -gap, gap, gap))) {
                say(QStringLiteral("is too near '%1'").arg(other.left(40)));
            }
        }
        m_seen.push_back({ name, part });
    }

    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    QRectF m_whole;
    Glass m_glass;
    QList<std::pair<QString, QRectF>> m_seen;
    QStringList m_faults;
};

/// Wherever its lines end.
QString lettersOf(const QQuickItem& item)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00A0}]+"));
    return item.property("text").toString().remove(spaces);
}

} // namespace

QList<QRectF> placesShown(const QQuickWindow& window)
{
    QList<const QQuickItem*> items;
    collect(*window.contentItem(), items);
    QList<QRectF> places;
    for (const QQuickItem* item : items) {
        places.push_back(boxOf(*item));
    }
    return places;
}

QHash<QString, int> wordSizes(const QQuickWindow& window)
{
    QList<const QQuickItem*> items;
    collect(*window.contentItem(), items);
    QHash<QString, int> sizes;
    for (const QQuickItem* item : items) {
        if (item->inherits("QQuickText")) {
            int& largest = sizes[lettersOf(*item)];
            largest = std::max(largest, item->property("font").value<QFont>().pixelSize());
        }
    }
    return sizes;
}

QSet<QString> toolWords(const QQuickWindow& window)
{
    QList<const QQuickItem*> items;
    collect(*window.contentItem(), items);
    QSet<QString> words;
    for (const QQuickItem* item : items) {
        if (QLatin1String(item->metaObject()->className())
                .startsWith(QLatin1String("IconButton"))) {
            words << lettersOf(*item);
        }
    }
    return words;
}

qreal contrast(const QColor& one, const QColor& other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList pageFaults(QQuickWindow& window, const QImage& picture, const Glass& glass)
{
    QList<const QQuickItem*> items;
    collect(*window.contentItem(), items);
    QStringList faults;
    const QRectF whole(QPointF(0, 0), QSizeF(window.size()));
    ButtonCheck buttons(whole, glass);
    for (const QQuickItem* item : items) {
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
            faults << textFaults(*item, whole) << contrastFaults(*item, picture);
        }
        if (isButton(*item)) {
            buttons.add(*item);
        }
    }
    return faults << buttons.faults();
}

} // namespace legcheck::tests
