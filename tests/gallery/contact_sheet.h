// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Many pictures on one, each with its name, to be looked at together.

#include <QImage>
#include <QString>

namespace legcheck::gallery {

class ContactSheet {
public:
    /// Pictures are shrunk to that width, and stand that many to a row.
    ContactSheet(int pictureWidth, int columns);

    void add(const QString& name, const QImage& picture);
    /// False if the file could not be written. Without a picture there is nothing to write.
    [[nodiscard]] bool save(const QString& file) const;

private:
    int m_pictureWidth;
    int m_columns;
    QList<std::pair<QString, QImage>> m_pictures;
};

} // namespace legcheck::gallery
