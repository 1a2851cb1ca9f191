// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/leg_drawing.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRegularExpression>
#include <QTransform>

#include <algorithm>

namespace legcheck::printing {

namespace {

// Outlines in the coordinates of images/leg_map/base.svg: a start, then relative cubics ("c").

// Seen from the front, at the reader's left.
constexpr const char* frontLeg
    = "180 150 c 0 0-106 0-106 0 c 0 0-10 7-11 15 c -2 14-4 45-4 70 c 0 25 3 53 6 80 c 3 27 10 "
      "60 13 80 c 3 18 6 29 7 42 c 1 13 2 21 2 33 c 0 12 0 24-1 38 c -1 14-6 30-7 44 c -1 14-3 "
      "24-2 40 c 1 16 5 38 8 58 c 3 20 9 42 12 60 c 3 18 5 37 6 50 c 1 13 1 21 1 30 c 0 9-2 "
      "17-3 22 c -1 4-4 6-4 10 c 0 4 4 9 3 14 c -1 5-5 10-9 15 c -4 5-11 9-13 12 c -2 3-1 7 0 9 "
      "c 1 2 5 5 7 5 c 2 0 7-4 7-4 c 0 0 0 5 2 7 c 2 2 6 4 8 3 c 2-1 7-6 7-6 c 0 0 1 6 3 8 c 2 "
      "2 6 4 8 3 c 2-1 6-7 6-7 c 0 0 2 6 4 8 c 2 2 6 3 8 2 c 2-1 6-7 6-7 c 0 0 3 7 6 8 c 3 1 10 "
      "1 14-1 c 4-2 7-6 8-11 c 1-5 1-12 0-18 c -1-6-4-14-4-20 c 0-6 0-13 1-18 c 1-5 3-9 3-13 c "
      "0-4-1-6-2-11 c -1-5-4-10-4-18 c 0-8 0-16 1-27 c 1-12 2-28 5-45 c 3-17 8-38 11-55 c 3-17 "
      "5-35 5-49 c 0-14-1-24-3-38 c -2-14-6-31-8-43 c -2-12-2-19-2-29 c 0-10 3-21 3-30 c "
      "0-9-1-17-1-26 c 0-9-2-16-1-28 c 1-12 3-25 5-42 c 2-17 4-40 6-60 c 2-20 4-43 5-60 c 1-17 "
      "2-34 2-42 c 0-3-2-8-2-8 c 0 0-12-50-12-50";
// Seen from the back, at the reader's left.
constexpr const char* backLeg
    = "580 150 c 0 0-106 0-106 0 c 0 0-10 7-11 15 c -2 14-4 45-4 70 c 0 25 3 53 6 80 c 3 27 10 "
      "60 13 80 c 3 18 6 29 7 42 c 1 13 2 21 2 33 c 0 12 0 24-1 38 c -1 14-6 30-7 44 c -1 14-3 "
      "24-2 40 c 1 16 5 38 8 58 c 3 20 9 42 12 60 c 3 18 5 37 6 50 c 1 13 1 21 1 30 c 0 9-2 "
      "17-3 22 c 0 4-1 6 0 10 c 1 4 3 8 3 14 c 0 6-3 14-2 20 c 1 6 3 14 6 18 c 3 4 9 6 14 7 c 5 "
      "1 11 1 16 0 c 5-1 10-3 14-6 c 4-3 7-9 8-15 c 1-6-1-14 0-20 c 1-6 3-9 4-14 c 1-5 3-10 "
      "4-14 c 1-4 2-7 2-12 c 0-5-4-10-4-18 c 0-8 0-16 1-27 c 1-12 2-28 5-45 c 3-17 8-38 11-55 c "
      "3-17 5-35 5-49 c 0-14-1-24-3-38 c -2-14-6-31-8-43 c -2-12-2-19-2-29 c 0-10 3-21 3-30 c "
      "0-9-1-17-1-26 c 0-9-2-16-1-28 c 1-12 3-25 5-42 c 2-17 4-40 6-60 c 2-20 4-43 5-60 c 1-17 "
      "2-34 2-42 c 0-3-2-8-2-8 c 0 0-12-50-12-50";
// Toes behind the heel.
constexpr const char* backToes
    = "516 838 c -4-5-11 1-16 4 c -5 3-10 10-14 14 c -4 4-8 8-9 12 c -1 4-1 7 1 9 c 2 2 6 3 10 "
      "3 c 5 0 15 0 22 0 c 7 0 19 5 20-2 c 1-7-9-34-14-40";
// Short trunks.
constexpr const char* frontTrunks
    = "90 50 c 0 0 73 4 110 4 c 37 0 110-4 110-4 c 0 0 3 19 6 30 c 3 11 6 23 10 35 c 4 12 10 28 "
      "12 37 c 2 7 3 18 3 18 c 0 0-23 9-35 14 c -12 5-24 11-36 18 c -12 7-24 16-34 22 c -10 "
      "6-18 10-24 12 c -5 2-8 3-12 3 c -4 0-7-1-12-3 c -6-2-14-6-24-12 c -10-6-22-15-34-22 c "
      "-12-7-24-13-36-18 c -12-5-35-14-35-14 c 0 0 1-11 3-18 c 2-9 8-25 12-37 c 4-12 7-24 10-35 "
      "c 3-11 6-30 6-30";
// Short trunks from behind.
constexpr const char* backTrunks
    = "490 50 c 0 0 73 4 110 4 c 37 0 110-4 110-4 c 0 0 3 19 6 30 c 3 11 7 22 11 35 c 4 13 10 "
      "26 13 40 c 3 14 3 45 3 45 c 0 0-20 16-31 22 c -11 6-24 11-36 14 c -12 3-25 3-36 2 c "
      "-11-1-21-6-28-8 c -5-2-8-4-12-4 c -4 0-7 2-12 4 c -7 2-17 7-28 8 c -11 1-24 1-36-2 c "
      "-12-3-25-8-36-14 c -11-6-31-22-31-22 c 0 0 0-31 3-45 c 3-14 9-27 13-40 c 4-13 8-24 11-35 "
      "c 3-11 6-30 6-30";
// Top of the kneecap.
constexpr const char* kneecap
    = "152 440 c -2-6-5-10-9-12 c -4-2-10-4-15-3 c -5 1-11 3-15 6 c -4 3-7 7-8 13";
// Fold behind the knee.
constexpr const char* kneeFold = "558 470 c -6 3-12 5-18 6 c -6 1-12 0-18-1 c -6-1-12-4-17-8";
// Lower edge of the calf muscle.
constexpr const char* calfFold
    = "574 640 c -4 9-9 17-14 20 c -5 3-12 3-16 0 c -4-3-7-18-11-20 c -4-2-8 9-13 10 c -5 1-10 "
      "0-15-5 c -5-5-9-13-12-23";

constexpr QRectF drawnPart(40, 40, 720, 862);
constexpr double frontMiddle = 200;
constexpr double backMiddle = 600;

/// Reads "x y c dx dy dx dy dx dy ..." into a path.
QPainterPath pathOf(const char* outline, bool closed = true)
{
    static const QRegularExpression number(QStringLiteral("-?[0-9.]+"));
    std::vector<double> numbers;
    auto matches = number.globalMatch(QString::fromLatin1(outline));
    while (matches.hasNext()) {
        numbers.push_back(matches.next().captured().toDouble());
    }
    QPainterPath path(QPointF(numbers[0], numbers[1]));
    for (std::size_t i = 2; i + 5 < numbers.size(); i += 6) {
        const QPointF from = path.currentPosition();
        path.cubicTo(from + QPointF(numbers[i], numbers[i + 1]),
            from + QPointF(numbers[i + 2], numbers[i + 3]),
            from + QPointF(numbers[i + 4], numbers[i + 5]));
    }
    if (closed) {
        path.closeSubpath();
    }
    return path;
}

QTransform mirroredAbout(double middle)
{
    return { -1, 0, 0, 1, 2 * middle, 0 };
}

/// Where one place lies on the leg at the reader's left; empty where it cannot be seen.
struct Place {
    const char* id;
    QPolygonF front;
    QPolygonF back;
};

QPolygonF band(double left, double right, double top, double bottom)
{
    const QRectF box(left, top, right - left, bottom - top);
    return { box };
}

/// Boundaries as in images/leg_map/regions.json.
const std::vector<Place>& knownPlaces()
{
    static const std::vector<Place> places {
        { "calf", {}, band(440, 598, 508, 744) },
        { "behind_knee", {}, band(440, 598, 408, 502) },
        { "shin", band(40, 198, 496, 760), {} },
        { "groin",
            QPolygonF({ { 198, 110 }, { 40, 110 }, { 40, 220 }, { 80, 232 }, { 130, 254 },
                { 198, 276 } }),
            {} },
        { "thigh",
            QPolygonF({ { 198, 282 }, { 126, 260 }, { 76, 238 }, { 40, 226 }, { 40, 448 },
                { 198, 448 } }),
            QPolygonF({ { 598, 240 }, { 520, 244 }, { 440, 206 }, { 440, 402 }, { 598, 402 } }) },
        { "ankle_foot", band(40, 198, 768, 898), band(440, 598, 752, 898) },
        { "whole_leg", band(40, 198, 110, 898), band(440, 598, 110, 898) },
    };
    return places;
}

/// The sore part of one leg at the reader's left.
QPainterPath soreOn(const QPainterPath& leg, const SorePlaces& sore, bool fromFront)
{
    QPainterPath marked;
    for (const Place& place : knownPlaces()) {
        if (std::ranges::find(sore.places, QString::fromLatin1(place.id)) != sore.places.end()) {
            QPainterPath part;
            part.addPolygon(fromFront ? place.front : place.back);
            part.closeSubpath();
            marked = marked.united(part);
        }
    }
    return marked.intersected(leg);
}

void drawView(QPainter& painter, const SorePlaces& sore, bool fromFront)
{
    const double middle = fromFront ? frontMiddle : backMiddle;
    const QPainterPath leg = fromFront ? pathOf(frontLeg) : pathOf(backLeg);
    const QPainterPath marked = soreOn(leg, sore, fromFront);
    const QPen outline(Qt::black, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen detail(Qt::black, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // At the reader's left: the right leg from the front, the left leg from the back.
    const bool firstIsSore = fromFront ? sore.right : sore.left;
    const bool secondIsSore = fromFront ? sore.left : sore.right;
    for (const bool second : { false, true }) {
        painter.save();
        if (second) {
            painter.setTransform(mirroredAbout(middle), true);
        }
        painter.setPen(outline);
        painter.setBrush(Qt::white);
        if (!fromFront) {
            painter.drawPath(pathOf(backToes));
        }
        painter.drawPath(leg);
        painter.setPen(detail);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(fromFront ? kneecap : kneeFold, false));
        if (!fromFront) {
            painter.drawPath(pathOf(calfFold, false));
        }
        painter.restore();
    }
    painter.setPen(outline);
    painter.setBrush(Qt::white);
    painter.drawPath(pathOf(fromFront ? frontTrunks : backTrunks));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    if (firstIsSore) {
        painter.drawPath(marked);
    }
    if (secondIsSore) {
        painter.drawPath(mirroredAbout(middle).map(marked));
    }
}

} // namespace

double legDrawingHeight(double width)
{
    return width * drawnPart.height() / drawnPart.width();
}

void drawLegs(QPainter& painter, QRectF box, const SorePlaces& sore)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / drawnPart.width(), box.height() / drawnPart.height());
    painter.translate(-drawnPart.topLeft());
    drawView(painter, sore, true);
    drawView(painter, sore, false);
    painter.restore();
}

} // namespace legcheck::printing
