// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The record of who changed what on this kiosk, and when: content, languages, settings, PIN tries,
// reprints, purges, backups. Never an answer, a digit of a PIN or a secret.
//
// One JSON object a line in `audit.jsonl`, in the folder of the records. Each line holds the hash
// of the one before, so that a line that was changed, taken out or put in between shows; the last
// hash lies beside it in `audit.head`, so that a shortened record shows too. Who may write to that
// folder can forge a whole new record: copy the head hash elsewhere where that matters.

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace legcheck::site {

/// What is written down.
struct AuditEntry {
    QString who; ///< "administration" for the kiosk's pages, else the user of the command line
    QString what; ///< one word or two: "setting", "publish", "pin wrong", "reprint"
    QString detail; ///< "idle.quiet_seconds: 60 -> 90"
    QDateTime time = QDateTime::currentDateTime();
};

/// One line as it was read back.
struct AuditLine {
    qint64 number = 0; ///< from 1
    AuditEntry entry;
};

class Audit {
public:
    explicit Audit(const QString& stateFolder);

    /// Writes one line through to the disk. Safe between processes.
    [[nodiscard]] core::Errors append(const AuditEntry& entry) const;

    /// The newest `most` lines, oldest first. Lines that cannot be read are left out here; `verify`
    /// tells of them.
    [[nodiscard]] std::vector<AuditLine> newest(std::size_t most) const;

    /// The number of lines when every one is as it was written; else what is wrong, with line.
    [[nodiscard]] core::Result<qint64> verify() const;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    QString m_file;
    QString m_headFile;
};

/// Who runs this program, for `AuditEntry::who`: "anna (command line)"; with sudo the one behind
/// it.
[[nodiscard]] QString commandLineUser();

} // namespace legcheck::site
