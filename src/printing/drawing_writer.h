// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Drawings as files: PDF (vector), PNG, and what a receipt printer is sent. The same drawing gives
// the same bytes, whenever and however often it is written. A file is written whole or not at all:
// to a temporary name beside it first, then renamed.

#include "core/result.h"
#include "printing/paged_drawing.h"

#include <QByteArray>
#include <QImage>

namespace legcheck::printing {

/// Writes by the file's ending, .pdf, .png or .escpos (rolls only), and gives the number of pages.
/// A PNG of several pages shows them under each other. Errors name the file: unknown ending, folder
/// missing, nothing written for lack of rights or room.
[[nodiscard]] core::Result<int> writeDrawing(const PagedDrawing& drawing, const QString& file);

[[nodiscard]] QByteArray pdfOf(const PagedDrawing& drawing);

/// One page as a picture: on the roll one bit a dot and exactly as wide as the print head (576
/// dots), else grey.
[[nodiscard]] QImage pictureOf(const PagedDrawing& drawing, int page, double dotsPerMillimetre);
[[nodiscard]] inline QImage pictureOf(const PagedDrawing& drawing, int page)
{
    return pictureOf(drawing, page, drawing.format.dotsPerMillimetre);
}

} // namespace legcheck::printing
