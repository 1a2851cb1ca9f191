// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page that shows whether a printer does what the slips need: size, black and white patterns, a
// QR code, and every language's script.

#include "language/languages.h"
#include "printing/paged_drawing.h"

namespace legcheck::printing {

struct TestPageContext {
    QString clinic; ///< empty leaves the line out
    QString printer; ///< as the administrator wrote it
    std::chrono::local_seconds printed {};
    QString title; ///< in the clinic's language; empty: English
};

/// One page on every paper.
[[nodiscard]] PagedDrawing layOutTestPage(
    const std::vector<language::Language>& languages, const TestPageContext& context, Paper paper);

} // namespace legcheck::printing
