// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nurse's slip as a file, in one call.

#include "printing/drawing_writer.h"
#include "printing/slip_layout.h"

namespace legcheck::printing {

/// Lays the slip out and writes it; see layOutSlip and writeDrawing. Gives the number of pages.
[[nodiscard]] inline core::Result<int> writeSlip(const core::Slip& slip,
    const content::ContentPack& pack, const SlipContext& context, Paper paper, const QString& file)
{
    return writeDrawing(layOutSlip(slip, pack, context, paper), file);
}

} // namespace legcheck::printing
