// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One printer, whatever its kind: ESC/POS, IPP, or a folder of PDFs. printer_factory.h makes them.
//
// Calls block, for seconds where a device does not answer, so they are made on a thread of the
// caller's (the outbox's), one at a time; never on the screen's. Any thread may ask `stop`.
//
// What may be said to whom follows from PrintOutcome and nothing else:
//
//   Confirmed        the last bit is out and the device, asked afterwards, was well: "printed".
//   SentUnconfirmed  all was handed over, and the device tells nothing back. Never "printed"; not
//                    sent again by itself; staff look for it.
//   Failed           it did not work out. Send again: as it is when `onPaper` is Nothing, marked
//                    COPY n when it is Maybe.
//
// A device that says it is well and lays no paper down cannot be found out by any printer here:
// Confirmed means the device's word after the end of the paper.

#include "printing/paged_drawing.h"

#include <memory>
#include <stop_token>

namespace legcheck::printing {

enum class PaperKind { NurseSlip, PatientStub, PaperTape, TestPage, UpdateSlip };

/// What the device says of itself. Several may hold at once. printer_words.h puts it into words.
struct PrinterState {
    bool reachable = false; ///< it can be opened or connected to
    bool answers = false; ///< it told its state; false: all below is unknown, not well
    bool paperLow = false; ///< still prints
    bool paperOut = false;
    bool coverOpen = false;
    bool jam = false;
    bool offline = false; ///< off-line, paused or stopped: somebody must press a button
    bool otherError = false;
    QString detail; ///< the device's own words for an error; never an answer of a patient

    /// Nothing is known to keep it from printing.
    [[nodiscard]] bool isReady() const
    {
        return reachable && !paperOut && !coverOpen && !jam && !offline && !otherError;
    }

    friend bool operator==(const PrinterState&, const PrinterState&) = default;
};

enum class PrintResult { Confirmed, SentUnconfirmed, Failed };

/// Whether something of it may stand on paper.
enum class OnPaper { Nothing, Maybe, Yes };

struct PrintOutcome {
    PrintResult result = PrintResult::Failed;
    /// Confirmed: Yes. SentUnconfirmed: Maybe. Failed: Nothing only where it surely is.
    OnPaper onPaper = OnPaper::Nothing;
    PrinterState state; ///< as last told
    QString why; ///< why it is not confirmed, for the log (English, no answers); empty if it is

    [[nodiscard]] bool isPrinted() const { return result == PrintResult::Confirmed; }
};

class Printer {
public:
    virtual ~Printer() = default;
    Printer() = default;
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    Printer(Printer&&) = delete;
    Printer& operator=(Printer&&) = delete;

    /// Prints all pages. The drawing must be laid out for paper(). `name` tells this job from every
    /// other, also from an earlier copy: letters, digits and . _ - only, for example
    /// "2026-11-23_A-017_slip". The same name again replaces what is left of the earlier try (a
    /// file, a job that still waits), so a job that is sent again never stands there twice.
    /// A stop that is asked for ends it at the next safe point, with Failed.
    [[nodiscard]] virtual PrintOutcome print(
        const PagedDrawing& drawing, const QString& name, std::stop_token stop)
        = 0;

    /// Asks the device. A wait is 3 to 5 s at a time, about 10 s in all where nothing answers.
    [[nodiscard]] virtual PrinterState state() = 0;

    [[nodiscard]] virtual Paper paper() const = 0;

    /// As the administrator wrote it, for example "escpos://192.168.1.20:9100".
    [[nodiscard]] virtual QString uri() const = 0;
};

/// Whether a job may have this name: it becomes a file name and a job's name in a queue.
[[nodiscard]] bool isJobName(const QString& name);

/// A failed outcome before anything was sent.
[[nodiscard]] PrintOutcome notPrinted(const QString& why, PrinterState state = {});

} // namespace legcheck::printing
