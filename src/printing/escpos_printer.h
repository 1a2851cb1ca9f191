// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A receipt printer that speaks ESC/POS, at a device file or at a TCP port (mostly 9100).
//
// A paper goes over in bands. Between bands, and after the knife, the printer is asked how it is.
// It is "printed" when the printer has answered in its turn behind the last cut (GS r) and was
// well then. A printer or print server that answers nothing gives SentUnconfirmed at best; one that
// has answered before and is silent now has failed. What an interrupted job left in the printer is
// ended and cut off before the next one begins.

#include "printing/byte_channel.h"
#include "printing/printer.h"

#include <chrono>
#include <functional>

namespace legcheck::printing {

/// Where it is.
struct EscposAddress {
    QString device; ///< a device file; empty: host and port
    QString host;
    quint16 port = 9100;
};

/// How long to wait. Shorter in tests.
struct EscposPatience {
    std::chrono::milliseconds connect { 4000 };
    std::chrono::milliseconds firstAnswer { 2000 }; ///< then it is taken to be silent
    std::chrono::milliseconds answer { 4000 }; ///< of a printer that has answered before
    std::chrono::milliseconds write { 5000 }; ///< without one byte taken
    /// After the last cut: as long as the slowest printer takes for the paper, and this.
    std::chrono::milliseconds finish { 6000 };
    double slowestMillimetresPerSecond = 40;
};

class EscposPrinter : public Printer {
public:
    /// `paper` must be a roll.
    EscposPrinter(EscposAddress address, Paper paper, EscposPatience patience = {});

    [[nodiscard]] PrintOutcome print(
        const PagedDrawing& drawing, const QString& name, std::stop_token stop) override;
    [[nodiscard]] PrinterState state() override;
    [[nodiscard]] Paper paper() const override { return m_paper; }
    [[nodiscard]] QString uri() const override;

private:
    friend class EscposJob;

    [[nodiscard]] core::Result<ByteChannel> open(const std::stop_token& stop) const;
    /// Asks for all four states. Bytes that are no answer to it go to `onOther`.
    [[nodiscard]] PrinterState ask(ByteChannel& channel, const std::stop_token& stop,
        const std::function<void(unsigned char)>& onOther);

    /// The same before a job. A printer in the middle of a picture may take the question for dots:
    /// if it is silent, the picture is ended first.
    [[nodiscard]] PrinterState look(ByteChannel& channel, const std::stop_token& stop);

    EscposAddress m_address;
    Paper m_paper;
    EscposPatience m_patience;
    bool m_hasAnswered = false; ///< ever, so that silence means something
    bool m_maybeUnfinished = true; ///< somebody, perhaps we, may have left half a picture in it
    bool m_leftHalfAPaper = false; ///< we did
};

} // namespace legcheck::printing
