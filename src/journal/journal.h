// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace legcheck::journal {

/// What is remembered of a finished visit. No answers: they stand on the slip alone.
struct VisitEntry {
    QDateTime finished; ///< local time; its date is the day of the ticket number
    QString language; ///< BCP 47 tag
    int category = 5;
    bool callStaff = false;
};

struct Ticket {
    QString number; ///< "A-017": the kiosk's letter and the day's counter
    QString uuid; ///< unique for ever
};

enum class PaperState { Queued, Printed, Failed };

/// The kiosk's SQLite file: finished visits and their ticket numbers. One number is given once a
/// day, also after a power cut (WAL, synchronous FULL); the file is opened on first use, since no
/// patient must wait for it at start. Use it from one thread.
class Journal {
public:
    /// `file` is created with its folder when it is first needed. `kiosk` is a letter or short
    /// name.
    Journal(QString file, QString kiosk);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Stores the visit and gives it the next number of its day, in one transaction.
    [[nodiscard]] core::Result<Ticket> store(const VisitEntry& entry);
    core::Errors setPaper(const Ticket& ticket, PaperState state);

private:
    [[nodiscard]] core::Errors open();
    [[nodiscard]] core::Error fault(const QString& what) const;

    QString m_file;
    QString m_kiosk;
    QString m_connection;
    bool m_open = false;
};

} // namespace legcheck::journal
