// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp/sheet_raster.h"

#include "printing/drawing_writer.h"

#include <cups/cups.h>
#include <cups/pwg.h>
#include <cups/raster.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace legcheck::printing {

namespace {

constexpr double millimetresPerInch = 25.4;

struct RasterCloser {
    void operator()(cups_raster_t* raster) const { cupsRasterClose(raster); }
};

ssize_t append(void* target, unsigned char* bytes, std::size_t length)
{
    static_cast<QByteArray*>(target)->append(
        reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return static_cast<ssize_t>(length);
}

pwg_media_t* mediaOf(const PaperFormat& format)
{
    // Both count in hundredths of a millimetre.
    return pwgMediaForSize(static_cast<int>(format.width), static_cast<int>(format.height));
}

/// One line as the printer wants it: grey as it is, or a bit a dot where black is 1.
std::vector<unsigned char> lineOf(
    const QImage& picture, int line, const cups_page_header2_t& header, bool isBlackOnly)
{
    std::vector<unsigned char> bytes(header.cupsBytesPerLine, isBlackOnly ? 0x00 : 0xFF);
    if (line >= picture.height()) {
        return bytes;
    }
    const uchar* grey = picture.constScanLine(line);
    const int width = std::min(picture.width(), static_cast<int>(header.cupsWidth));
    if (!isBlackOnly) {
        std::copy_n(grey, width, bytes.begin());
        return bytes;
    }
    constexpr int threshold = 144;
    for (int dot = 0; dot < width; ++dot) {
        if (grey[dot] < threshold) {
            auto& eight = bytes[static_cast<std::size_t>(dot) / 8];
            eight
                = static_cast<unsigned char>(eight | (0x80U >> (static_cast<unsigned>(dot) % 8U)));
        }
    }
    return bytes;
}

} // namespace

QByteArray mediaNameOf(const PaperFormat& format)
{
    const pwg_media_t* media = mediaOf(format);
    return media == nullptr ? QByteArray() : QByteArray(media->pwg);
}

QByteArray rasterOf(const PagedDrawing& drawing, RasterKind kind, int dotsPerInch, bool isBlackOnly)
{
    QByteArray bytes;
    cups_page_header2_t header {};
    pwg_media_t* media = mediaOf(drawing.format);
    if (media == nullptr || dotsPerInch <= 0
        || cupsRasterInitPWGHeader(&header, media, isBlackOnly ? "black_1" : "sgray_8", dotsPerInch,
               dotsPerInch, "one-sided", "normal")
            == 0) {
        return bytes;
    }
    const std::unique_ptr<cups_raster_t, RasterCloser> raster(cupsRasterOpenIO(
        append, &bytes, kind == RasterKind::Pwg ? CUPS_RASTER_WRITE_PWG : CUPS_RASTER_WRITE_APPLE));
    header.cupsInteger[CUPS_RASTER_PWG_TotalPageCount] = static_cast<unsigned>(drawing.pages);
    for (int page = 0; page < drawing.pages; ++page) {
        const QImage picture = pictureOf(drawing, page, dotsPerInch / millimetresPerInch);
        cupsRasterWriteHeader2(raster.get(), &header);
        for (unsigned line = 0; line < header.cupsHeight; ++line) {
            std::vector<unsigned char> dots
                = lineOf(picture, static_cast<int>(line), header, isBlackOnly);
            cupsRasterWritePixels(raster.get(), dots.data(), header.cupsBytesPerLine);
        }
    }
    return bytes;
}

} // namespace legcheck::printing
