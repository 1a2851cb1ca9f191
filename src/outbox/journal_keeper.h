// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the journal in order, on a thread of its own: at start what a damage or a run that was cut
// off left behind, then answers that were kept long enough. It holds the lock, so over all
// processes one keeper at most works on a journal.

#include <QDateTime>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace legcheck::outbox {

/// Whether the journal was put in order at start: no job is taken before.
enum class House { NotYetTried, InOrder, Broken };

class JournalKeeper {
public:
    struct Setup {
        QString journalFile;
        QString kiosk;
        std::chrono::seconds keepAnswers;
        std::function<QDateTime()> now;
        std::function<void()> tried; ///< each time until it is in order; on the keeper's thread
        /// The journal was damaged, and lies in that file now; on the keeper's thread.
        std::function<void(const QString& file)> setAside;
    };

    explicit JournalKeeper(Setup setup);

    void start();
    /// Returns when the thread has ended.
    void stop();
    [[nodiscard]] House house() const { return m_house; } ///< any thread

private:
    void work(const std::stop_token& stop);

    Setup m_setup;
    std::atomic<House> m_house = House::NotYetTried;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace legcheck::outbox
