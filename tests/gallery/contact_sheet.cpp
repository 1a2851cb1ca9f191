// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/contact_sheet.h"

#include <QPainter>

namespace legcheck::gallery {

namespace {

constexpr int gap = 10;
constexpr int captionHeight = 18;
constexpr int captionPixels = 13;

} // namespace

ContactSheet::ContactSheet(int pictureWidth, int columns)
    : m_pictureWidth(pictureWidth)
    , m_columns(columns)
{
}

void ContactSheet::add(const QString& name, const QImage& picture)
{
    m_pictures.push_back({ name,
        picture.scaledToWidth(m_pictureWidth, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32) });
}

bool ContactSheet::save(const QString& file) const
{
    if (m_pictures.isEmpty()) {
        return true;
    }
    int highest = 0;
    for (const auto& [name, picture] : m_pictures) {
        highest = std::max(highest, picture.height());
    }
    const int rows = (static_cast<int>(m_pictures.size()) + m_columns - 1) / m_columns;
    const int cellHeight = highest + captionHeight + gap;
    QImage sheet(
        m_columns * (m_pictureWidth + gap) + gap, rows * cellHeight + gap, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(captionPixels);
    painter.setFont(font);
    int index = 0;
    for (const auto& [name, picture] : m_pictures) {
        const QPoint corner(
            gap + index % m_columns * (m_pictureWidth + gap), gap + index / m_columns * cellHeight);
        painter.drawText(QRect(corner, QSize(m_pictureWidth, captionHeight)), Qt::AlignLeft, name);
        painter.drawImage(corner + QPoint(0, captionHeight), picture);
        ++index;
    }
    painter.end();
    return sheet.save(file);
}

} // namespace legcheck::gallery
