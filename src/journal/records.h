// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What lies in the journal, as plain values. Times that are compared (due, kept since) are UTC;
// what a person reads (finished, the day of a number) is the kiosk's local wall clock.

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace legcheck::journal {

struct Ticket {
    QString number; ///< "A-017": the kiosk's letter and the day's counter; empty: none was given
    QString uuid; ///< unique for ever

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// What a visit puts into the outbox.
enum class JobKind {
    Slip, ///< the nurse's slip
    Stub, ///< the patient's own
    DeskCopy, ///< the slip once more at the desk, for who must not wait
    UpdateSlip, ///< after a re-check in the waiting room
    Exchange, ///< the FHIR bundle for the clinic's other programs
    StaffCall ///< the message to another program that staff must come
};

/// queued -> sending -> sent or confirmed, or failed and tried again. Sending is stored before the
/// first byte leaves: a job found so after a crash may stand on paper.
enum class JobState {
    Queued,
    Sending,
    Sent, ///< handed over; the device tells nothing back, so it is never called printed
    Confirmed,
    Failed
};

/// Words of the file and of the command line: "desk_copy", "sending".
[[nodiscard]] QString nameOf(JobKind kind);
[[nodiscard]] QString nameOf(JobState state);
[[nodiscard]] JobKind jobKindNamed(const QString& name);
[[nodiscard]] JobState jobStateNamed(const QString& name);

/// A visit at its end. `answers` is an answer set and `verdict` a verdict as JSON, as `legcheck
/// score` reads and writes them; the journal does not look into either.
struct VisitEntry {
    QDateTime started; ///< local time
    QDateTime finished; ///< local time; its date is the day of the ticket number
    QString language; ///< BCP 47 tag
    int category = 5;
    bool callStaff = false;
    bool helpAsked = false;
    QByteArray answers;
    QByteArray verdict;
    QString contentSha256; ///< of the protocol that judged
    QList<JobKind> jobs; ///< queued in the same transaction
};

struct StoredVisit {
    Ticket ticket;
    QDate day; ///< of the number
    QDateTime started;
    QDateTime finished;
    QString language;
    int category = 5; ///< the most urgent so far: a re-check may have raised it
    bool callStaff = false;
    bool helpAsked = false;
    QByteArray answers; ///< empty: no longer kept
    QByteArray verdict;
    QString contentSha256;
    int rechecks = 0;
};

struct Job {
    qint64 id = 0;
    QString visit; ///< uuid
    JobKind kind = JobKind::Slip;
    JobState state = JobState::Queued;
    int copy = 1; ///< 2 and more: something of it may be on paper already, or staff wanted another
    int attempts = 0;
    QDateTime due; ///< of the next try; invalid: none will be made
    QDateTime changed;
    QString fault; ///< why the last try failed, for staff (never an answer)
};

} // namespace legcheck::journal
