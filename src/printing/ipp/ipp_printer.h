// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An office printer that speaks IPP Everywhere, or a queue of a CUPS server, by libcups.
//
// The paper goes over as PDF where the printer takes it, else as PWG or Apple raster. The job is
// then followed to its end: it is "printed" when the printer says that the job is completed. A job
// that hangs (no paper, cover open, queue paused) is taken back, so that it does not come out by
// itself after it was sent again; what cannot be taken back may have printed.

#include "printing/ipp_address.h"
#include "printing/printer.h"

#include <chrono>

namespace legcheck::printing {

/// How long to wait. Shorter in tests.
struct IppPatience {
    std::chrono::milliseconds connect { 4000 };
    std::chrono::milliseconds answer { 5000 };
    std::chrono::milliseconds hindered { 6000 }; ///< no paper, cover open, paused: then given up
    std::chrono::milliseconds finish { 90000 }; ///< from sent to completed, warming up included
    std::chrono::milliseconds betweenLooks { 500 };
};

class IppPrinter : public Printer {
public:
    /// `paper` must be a sheet.
    IppPrinter(IppAddress address, Paper paper, IppPatience patience = {});

    [[nodiscard]] PrintOutcome print(
        const PagedDrawing& drawing, const QString& name, std::stop_token stop) override;
    [[nodiscard]] PrinterState state() override;
    [[nodiscard]] Paper paper() const override { return m_paper; }
    [[nodiscard]] QString uri() const override { return m_address.uri; }

private:
    IppAddress m_address;
    Paper m_paper;
    IppPatience m_patience;
};

} // namespace legcheck::printing
