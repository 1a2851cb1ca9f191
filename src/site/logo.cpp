// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/logo.h"

#include "site/durable_file.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace legcheck::site {

namespace {

constexpr qint64 largestLogoFile = 4LL * 1024 * 1024;
constexpr int largestPicture = 12000; // pixels on a side: a PNG names its size before its pixels
constexpr int white = 255;
constexpr int palest = 200; // what is lighter stays white, unless the logo has nothing darker

const QByteArray pngStart = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

/// "png", "svg" or nothing, from what is in the file: names lie.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith(pngStart)) {
        return QByteArrayLiteral("png");
    }
    constexpr qsizetype head = 4096;
    const QByteArray start = bytes.left(head).trimmed();
    const bool isText = start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
    return isText && start.contains("<svg") ? QByteArrayLiteral("svg") : QByteArray();
}

core::Error logoFault(const char* what, const QString& file)
{
    return fileFault(QString::fromUtf8(what), file);
}

core::Result<QByteArray> bytesOf(const QString& file)
{
    auto bytes = readWhole(file, largestLogoFile);
    if (!bytes) {
        return bytes.error();
    }
    if (formatOf(bytes.value()).isEmpty()) {
        return logoFault("is neither a PNG nor an SVG picture", file);
    }
    return bytes;
}

bool hasAnything(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        if (std::any_of(line, line + picture.width(), [](QRgb pixel) {
                return qAlpha(pixel) > 0
                    && (qRed(pixel) < white || qGreen(pixel) < white || qBlue(pixel) < white);
            })) {
            return true;
        }
    }
    return false;
}

bool canDraw()
{
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

} // namespace

core::Result<QImage> readLogo(const QString& file)
{
    const auto bytes = bytesOf(file);
    if (!bytes) {
        return bytes.error();
    }
    QByteArray data = bytes.value();
    const QByteArray format = formatOf(data);
    QBuffer buffer(&data);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return logoFault("is damaged: it names no size", file);
    }
    if (size.width() > largestPicture || size.height() > largestPicture) {
        return logoFault("is too large; 1600 pixels on a side are enough", file);
    }
    const bool isTooLarge = size.width() > largestLogoSide || size.height() > largestLogoSide;
    if (isTooLarge || format == "svg") {
        reader.setScaledSize(size.scaled(largestLogoSide, largestLogoSide, Qt::KeepAspectRatio)
                                 .expandedTo({ 1, 1 }));
    }
    QImage picture = reader.read();
    if (picture.isNull()) {
        return fileFault(QStringLiteral("is damaged: ") + reader.errorString(), file);
    }
    picture = picture.convertToFormat(QImage::Format_ARGB32);
    if (!hasAnything(picture)) {
        return logoFault("is empty: it is all white or transparent", file);
    }
    return picture;
}

core::Errors logoFaults(const QString& file)
{
    if (file.isEmpty()) {
        return {};
    }
    const auto bytes = bytesOf(file);
    if (!bytes) {
        return bytes.error();
    }
    if (formatOf(bytes.value()) == "svg" && !canDraw()) {
        return {};
    }
    const auto picture = readLogo(file);
    return picture ? core::Errors {} : picture.error();
}

QImage inBlackAndWhite(const QImage& logo)
{
    QImage paper(logo.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, logo);
    paper = paper.convertToFormat(QImage::Format_Grayscale8);
    int darkest = white;
    for (int y = 0; y < paper.height(); ++y) {
        const uchar* line = paper.constScanLine(y);
        darkest = std::min<int>(darkest, *std::min_element(line, line + paper.width()));
    }
    const int limit = std::max((darkest + white) / 2, palest);
    for (int y = 0; y < paper.height(); ++y) {
        uchar* line = paper.scanLine(y);
        std::transform(line, line + paper.width(), line,
            [limit](uchar tone) { return static_cast<uchar>(tone < limit ? 0 : white); });
    }
    return paper;
}

} // namespace legcheck::site
