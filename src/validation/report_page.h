// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paged_drawing.h"
#include "validation/validation.h"

namespace legcheck::validation {

/// The validation report as one A4 page of plots. Black on white, one shade and hollow against
/// filled marks, so it survives a photocopier. The same figures give the same bytes.
[[nodiscard]] printing::PagedDrawing pageOf(const Validation& validation);

} // namespace legcheck::validation
