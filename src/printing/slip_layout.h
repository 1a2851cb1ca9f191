// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nurse's slip placed on a paper: which block stands where, on which page.
//
// Sheets: one page, on a grid of twelve columns. What is read seated shrinks in steps until the
// page is full; if the smallest step is not enough, whole rows go to a second page and nothing is
// left out. Roll: one column, one strip as long as needed.

#include "content/content_pack.h"
#include "core/result.h"
#include "core/slip.h"
#include "printing/paged_drawing.h"
#include "printing/slip_context.h"

namespace legcheck::printing {

/// The drawing owns all it needs. Requires a QGuiApplication for its fonts.
[[nodiscard]] PagedDrawing layOutSlip(const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, Paper paper);

} // namespace legcheck::printing
