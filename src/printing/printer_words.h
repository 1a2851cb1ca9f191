// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A printer's state in words for staff, in the clinic's language: what is wrong and what to do.

#include "printing/printer.h"

#include <QStringList>

class QTranslator;

namespace legcheck::printing {

/// One sentence for each thing that is wrong, most hindering first; a single "ready" sentence when
/// nothing is. `translator` of the clinic's language; null: English.
[[nodiscard]] QStringList staffWords(
    const PrinterState& state, const QTranslator* translator = nullptr);

/// Head of the test page.
[[nodiscard]] QString testPageTitle(const QTranslator* translator = nullptr);

} // namespace legcheck::printing
