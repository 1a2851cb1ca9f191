// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/escpos_commands.h"

#include "printing/drawing_writer.h"

#include <algorithm>
#include <array>

namespace legcheck::printing::escpos {

namespace {

constexpr char dle = 0x10;
constexpr char esc = 0x1B;
constexpr char gs = 0x1D;

/// Between the last dot and the knife.
constexpr int endFeedDots = 24;
/// Bytes in a line of the widest head, 80 mm.
constexpr int widestLine = 72;

template <class... Bytes> QByteArray command(Bytes... bytes)
{
    const std::array<char, sizeof...(Bytes)> all { static_cast<char>(bytes)... };
    return { all.data(), static_cast<qsizetype>(all.size()) };
}

} // namespace

QByteArray initialize()
{
    return command(esc, '@', gs, 'a', 0);
}

QByteArray raster(const QImage& picture, int first, int lines)
{
    const int width = picture.width() / 8;
    QByteArray bytes = command(gs, 'v', '0', 0, width & 0xFF, width >> 8U, lines & 0xFF,
        static_cast<unsigned>(lines) >> 8U);
    // In the picture a set bit may be either colour; for the printer it is black.
    const bool setIsBlack = qGray(picture.color(1)) < qGray(picture.color(0));
    for (int line = first; line < first + lines; ++line) {
        const auto* dots = picture.constScanLine(line);
        std::transform(dots, dots + width, std::back_inserter(bytes), [&](uchar eight) {
            return static_cast<char>(setIsBlack ? eight : static_cast<uchar>(~eight));
        });
    }
    return bytes;
}

QByteArray feed(int dots)
{
    return command(esc, 'J', dots);
}

QByteArray cut()
{
    return command(gs, 'V', 66, 0);
}

QByteArray endUnfinished()
{
    return { static_cast<qsizetype>(bandLines) * widestLine, '\0' };
}

QByteArray askStatus(int kind)
{
    return command(dle, 0x04, kind);
}

bool isStatus(unsigned char answer)
{
    // Bits 1 and 4 are always set, 0 and 7 never.
    return (answer & 0x93U) == 0x12U;
}

void readStatus(int kind, unsigned char answer, PrinterState& state)
{
    const auto isSet = [answer](unsigned bit) { return (answer & (1U << bit)) != 0; };
    switch (kind) {
    case 1:
        state.offline = state.offline || isSet(3);
        break;
    case 2:
        state.coverOpen = state.coverOpen || isSet(2);
        state.paperOut = state.paperOut || isSet(5);
        state.otherError = state.otherError || isSet(6);
        break;
    case 3:
        // The knife stands still in the paper, or paper in the knife.
        state.jam = state.jam || isSet(3);
        if (isSet(2) || isSet(5) || isSet(6)) {
            state.otherError = true;
            state.detail = isSet(5) ? QStringLiteral("an error that needs a repair")
                : isSet(6)          ? QStringLiteral("too hot; it goes on by itself")
                                    : QStringLiteral("a mechanical error");
        }
        break;
    default:
        state.paperLow = state.paperLow || isSet(2) || isSet(3);
        state.paperOut = state.paperOut || isSet(5) || isSet(6);
        break;
    }
}

QByteArray askInTurn()
{
    return command(gs, 'r', 1);
}

bool isAnswerInTurn(unsigned char answer)
{
    // Bits 4 and 7 are never set; that tells it from an answer to DLE EOT.
    return (answer & 0x90U) == 0;
}

bool saysPaperEnd(unsigned char answer)
{
    return (answer & 0x0CU) != 0;
}

std::vector<QByteArray> bandsOf(const PagedDrawing& drawing, int page)
{
    const QImage picture = pictureOf(drawing, page);
    std::vector<QByteArray> bands;
    for (int line = 0; line < picture.height(); line += bandLines) {
        bands.push_back(raster(picture, line, std::min(bandLines, picture.height() - line)));
    }
    return bands;
}

QByteArray endOfPage()
{
    return feed(endFeedDots) + cut();
}

QByteArray bytesOf(const PagedDrawing& drawing)
{
    QByteArray bytes = initialize();
    for (int page = 0; page < drawing.pages; ++page) {
        for (const QByteArray& band : bandsOf(drawing, page)) {
            bytes += band;
        }
        bytes += endOfPage();
    }
    return bytes;
}

} // namespace legcheck::printing::escpos
