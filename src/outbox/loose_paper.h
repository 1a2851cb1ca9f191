// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper that belongs to no visit: a tape for a patient, a test page. Whoever asked stands there
// and waits, so it is tried once, its end is told, and it is forgotten. It never comes out by
// itself an hour later.

#include "journal/records.h"

#include <QString>
#include <QStringList>

namespace legcheck::outbox {

/// Which of the clinic's printers; two of them may be one device.
enum class PrinterRole {
    Nurse, ///< slips
    Patient, ///< stubs and tapes
    Desk ///< a second slip of who must not wait
};

struct LoosePaper {
    enum class Kind {
        Tape, ///< a paper measuring tape
        TestPage ///< size, patterns, QR code and every script
    };
    int id = 0; ///< unlike any other of this run; 0: none
    Kind kind = Kind::TestPage;
    PrinterRole printer = PrinterRole::Nurse;
    QString language; ///< Tape: the patient's, BCP 47. A test page is in the clinic's.
};

/// What became of it.
struct LooseNotice {
    LoosePaper paper;
    /// Confirmed, Sent (the printer tells nothing back) or Failed.
    journal::JobState state = journal::JobState::Failed;
    QString fault; ///< for the log
    QStringList words; ///< how the printer is, to staff, in the clinic's language
    QString place; ///< the file, or the printer as the administrator wrote it
};

} // namespace legcheck::outbox
