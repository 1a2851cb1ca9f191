// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A drawing as the raster that driverless printers take when they do not take PDF.

#include "printing/paged_drawing.h"

#include <QByteArray>

namespace legcheck::printing {

enum class RasterKind { Pwg, Apple };

/// All pages, one side each, grey or (`isBlackOnly`) one bit a dot. Empty if libcups knows no such
/// paper or resolution.
[[nodiscard]] QByteArray rasterOf(
    const PagedDrawing& drawing, RasterKind kind, int dotsPerInch, bool isBlackOnly);

/// The PWG 5101.1 name of a sheet, for example "iso_a4_210x297mm"; empty if it has none.
[[nodiscard]] QByteArray mediaNameOf(const PaperFormat& format);

} // namespace legcheck::printing
