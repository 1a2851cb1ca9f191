// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a receipt printer did not print, in English for the log.

#include "printing/byte_channel.h"
#include "printing/printer.h"

namespace legcheck::printing::escpos {

/// Empty for Done.
[[nodiscard]] QString words(Transfer transfer);
/// Empty where nothing is wrong.
[[nodiscard]] QString words(const PrinterState& state);
/// It answered before, and does no longer.
[[nodiscard]] QString silent();

} // namespace legcheck::printing::escpos
