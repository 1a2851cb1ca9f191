// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The printer that an administrator named in one line.

#include "core/result.h"
#include "printing/printer.h"

namespace legcheck::printing {

/// Which printer, on which paper. `uri` is one of
///
///   folder:/path                  PDFs in that folder
///
/// Errors name what is wrong with it. Nothing is opened or connected to yet: a printer that is
/// switched off is no error here.
[[nodiscard]] core::Result<std::unique_ptr<Printer>> makePrinter(const QString& uri, Paper paper);

} // namespace legcheck::printing
