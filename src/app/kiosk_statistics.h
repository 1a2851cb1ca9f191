// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/statistics_text.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace legcheck::app {

/// Counts what no stored visit tells (begun, given up and where, papers that failed), and writes
/// all counts into the folder for statistics every minute: `legcheck.csv` and `legcheck.prom`.
/// Everything happens on a thread of its own; the screen never waits for the disk.
class KioskStatistics : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString journalFile;
        journal::KioskFacts facts; ///< without the waiting jobs
        QString folder; ///< for the files; empty: none are written
    };

    explicit KioskStatistics(Settings settings, QObject* parent = nullptr);
    /// What is still to be counted is.
    ~KioskStatistics() override;
    Q_DISABLE_COPY_MOVE(KioskStatistics)

    void count(const QString& name, const QString& label = {});
    void setFolder(const QString& folder);

    static constexpr std::chrono::minutes interval { 1 };

signals:
    /// Both files are written anew, or could not be (the log says why).
    void written();

private:
    void write();

    Settings m_settings;
    QThreadPool m_thread;
    QTimer m_timer;
};

/// Writes the two files once. Errors name the file.
[[nodiscard]] core::Errors writeStatistics(
    const QString& journalFile, const journal::KioskFacts& facts, const QString& folder);

} // namespace legcheck::app
