// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few ESC/POS commands that LegCheck speaks, as bytes. No text command is among them: receipt
// printers know neither Arabic nor Chinese, so every paper goes over as a picture.
//
// After Epson's ESC/POS reference; the answers' fixed bits are checked, because cheap printers and
// print servers send other bytes too.

#include "printing/paged_drawing.h"
#include "printing/printer.h"

#include <QByteArray>
#include <QImage>

#include <optional>
#include <vector>

namespace legcheck::printing::escpos {

/// Lines of a picture in one command. 16 mm: small enough for the least buffer, far below the 255
/// lines at which some printers stop counting.
inline constexpr int bandLines = 128;

/// ESC @, and GS a 0: nothing is reported unasked.
[[nodiscard]] QByteArray initialize();
/// GS v 0: `lines` lines of a one-bit picture from `first` on. Its width must be whole bytes.
[[nodiscard]] QByteArray raster(const QImage& picture, int first, int lines);
/// ESC J: paper forward by `dots`, at most 255.
[[nodiscard]] QByteArray feed(int dots);
/// GS V 66 0: forward to the knife, then cut.
[[nodiscard]] QByteArray cut();
/// Ends a picture that an earlier sender left unfinished: white dots, which outside of a picture
/// mean nothing.
[[nodiscard]] QByteArray endUnfinished();

/// DLE EOT n: answered at once, even when the buffer is full. n is 1 (printer), 2 (off-line
/// cause), 3 (error cause), 4 (paper).
inline constexpr int statusKinds = 4;
[[nodiscard]] QByteArray askStatus(int kind);
[[nodiscard]] bool isStatus(unsigned char answer);
/// Adds what the answer to askStatus(kind) says.
void readStatus(int kind, unsigned char answer, PrinterState& state);

/// GS r 1: answered in its turn, once all before it is printed.
[[nodiscard]] QByteArray askInTurn();
[[nodiscard]] bool isAnswerInTurn(unsigned char answer);
/// The answer in turn says that the paper has ended.
[[nodiscard]] bool saysPaperEnd(unsigned char answer);

/// A page as bands, each a whole raster command. The paper must be a roll.
[[nodiscard]] std::vector<QByteArray> bandsOf(const PagedDrawing& drawing, int page);
/// After each page.
[[nodiscard]] QByteArray endOfPage();
/// All of it in one piece, as for a file.
[[nodiscard]] QByteArray bytesOf(const PagedDrawing& drawing);

} // namespace legcheck::printing::escpos
