// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Office printers live in a module of their own (printing/ipp), which is loaded when the clinic has
// one: libcups and what it brings along take 3 MB of memory and 5 ms of each start.

#include "core/result.h"
#include "printing/ipp_address.h"
#include "printing/printer.h"

#include <memory>

namespace legcheck::printing {

/// What the module has: the name and the shape of its one function.
constexpr const char* ippModuleFunction = "legcheckMakeIppPrinter";
using IppModuleFunction = Printer* (*)(const IppAddress& address, Paper paper);

/// `paper` must be a sheet. The error names the module's file and why it cannot be loaded.
[[nodiscard]] core::Result<std::unique_ptr<Printer>> makeIppPrinter(
    const IppAddress& address, Paper paper);

} // namespace legcheck::printing
