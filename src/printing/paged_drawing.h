// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something drawn on paper, ready to be written to a file or sent to a printer: the nurse's slip,
// and in time the patient's stub and the paper tape.

#include "printing/paper.h"

#include <QPainter>
#include <QString>

#include <chrono>
#include <functional>

namespace legcheck::printing {

struct PagedDrawing {
    PaperFormat format;
    double height = 0; ///< of each page, hundredths of a millimetre; of the whole strip on a roll
    int pages = 1;
    QString title; ///< of the file; must not name the patient
    std::chrono::local_seconds stamp {}; ///< stands in the file instead of the time of writing
    /// Draws page 0 to pages - 1; the painter's unit is one hundredth of a millimetre, its origin
    /// the paper's top left corner.
    std::function<void(QPainter& painter, int page)> draw;
};

} // namespace legcheck::printing
