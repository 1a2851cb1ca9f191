// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The printer that an administrator named in one line.

#include "core/result.h"
#include "printing/printer.h"

namespace legcheck::printing {

/// Which printer, on which paper. `uri` is one of
///
///   folder:/path                  PDFs in that folder
///   escpos:/dev/usb/lp0           a receipt printer at a device file
///   escpos://host:9100            a receipt printer on the network; the port may be left out
///   ipp://host/ipp/print          an IPP Everywhere (driverless) printer; ipps:// with encryption
///   cups:queue                    a queue of this machine's CUPS
///
/// Rolls (80mm, 58mm) are for escpos and folder, sheets (a4, letter, a5) for ipp, cups and folder.
///
/// Errors name what is wrong with it, or why office printers cannot be used here. Nothing is opened
/// or connected to yet: a printer that is switched off is no error here.
[[nodiscard]] core::Result<std::unique_ptr<Printer>> makePrinter(const QString& uri, Paper paper);

} // namespace legcheck::printing
