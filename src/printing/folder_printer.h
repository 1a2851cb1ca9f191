// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder of PDFs as a printer: for trying out, for sites that print from a desk, and for a kiosk
// that has no printer yet. A file stands for paper: Confirmed means it lies whole in the folder and
// the disk has it.

#include "printing/printer.h"

namespace legcheck::printing {

class FolderPrinter : public Printer {
public:
    /// The folder is made when it is first needed. `pngToo` writes a picture beside each PDF.
    FolderPrinter(QString folder, Paper paper, bool pngToo = false);

    /// Writes <name>.pdf; a file of that name is replaced whole or left as it was.
    [[nodiscard]] PrintOutcome print(
        const PagedDrawing& drawing, const QString& name, std::stop_token stop) override;
    [[nodiscard]] PrinterState state() override;
    [[nodiscard]] Paper paper() const override { return m_paper; }
    [[nodiscard]] QString uri() const override;

private:
    QString m_folder;
    Paper m_paper;
    bool m_pngToo;
};

} // namespace legcheck::printing
