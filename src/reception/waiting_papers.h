// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What staff see of the papers, behind the PIN: which visits wait, for what, and what the printers
// say. Words are in the clinic's language; nothing of a patient's answers stands in them.

#include "journal/records.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace legcheck::reception {

/// One paper, or the bundle for the clinic's other programs.
struct PaperState {
    journal::JobKind kind = journal::JobKind::Slip;
    journal::JobState state = journal::JobState::Queued;
    int copy = 1;
    bool isTriedAgain = false; ///< by itself; false for a paper that is out, or never will be
    QString name; ///< "Nurse's slip"
    QString words; ///< "Not printed. We try again by ourselves."
};

/// A visit and its papers.
struct PaperVisit {
    journal::Ticket ticket; ///< without a number: the journal did not take the visit
    QDateTime finished; ///< local time
    int category = 5;
    bool callStaff = false;
    bool canReprint = false; ///< its answers are still kept
    QList<PaperState> papers; ///< oldest first
};

/// What keeps a printer, or the clinic's other programs, from their work.
struct Trouble {
    QString destination; ///< as the outbox calls it: "printer", "desk printer"
    QString name; ///< "Printer of the nurse"
    QStringList words; ///< what is wrong and what to do
};

} // namespace legcheck::reception
