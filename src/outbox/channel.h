// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One destination's thread: takes its due jobs from the journal, one after the other, and stores
// what became of each. Sending is on the disk before the first byte leaves, its end after the last.

#include "journal/job_queue.h"
#include "journal/journal.h"
#include "outbox/delivery.h"
#include "outbox/journal_keeper.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace legcheck::outbox {

/// What became of a job, told to whoever shows it.
struct JobNotice {
    journal::Ticket ticket;
    journal::JobKind kind = journal::JobKind::Slip;
    journal::JobState state = journal::JobState::Queued;
    int copy = 1;
    QString fault;
    QString place;
};

/// A paper of a visit that lies in memory alone, since the journal did not take it.
struct UnstoredPaper {
    journal::StoredVisit visit;
    journal::Job job;
};

struct ChannelSetup {
    QString name; ///< for staff and the log: "printer", "desk printer"
    QList<journal::JobKind> kinds;
    QString journalFile;
    QString kiosk;
    std::function<QDateTime()> now;
    std::function<House()> house; ///< any thread
    std::function<std::unique_ptr<Deliverer>()> makeDeliverer; ///< runs on the channel's thread
    std::function<void(const JobNotice&)> notify; ///< any thread
    std::function<void(const LooseNotice&)> notifyLoose; ///< any thread
    std::function<void(const QString& name, const QStringList&)> tellTroubles; ///< any thread
};

class Channel {
public:
    explicit Channel(ChannelSetup setup);
    ~Channel();
    Q_DISABLE_COPY_MOVE(Channel)

    /// Something was queued.
    void wake();
    /// Delivers a visit that could not be stored; it lives in memory alone, and is tried until it
    /// worked or the program ends.
    void deliverUnstored(const journal::StoredVisit& visit, journal::JobKind kind);
    /// Prints a paper of no visit, behind the visits' own, once.
    void printLoose(const LoosePaper& paper);
    /// Visits that could not be stored and are not out yet.
    [[nodiscard]] QList<UnstoredPaper> unstored() const;
    [[nodiscard]] bool serves(journal::JobKind kind) const { return m_setup.kinds.contains(kind); }
    /// True when nothing is on its way and nothing was due at the last look.
    [[nodiscard]] bool isIdle() const;
    void requestStop() { m_thread.request_stop(); }

private:
    void work(const std::stop_token& stop);
    /// True when it had something to do.
    bool deliverNext(journal::Journal& journal, const std::stop_token& stop);
    bool deliverNextUnstored(const std::stop_token& stop);
    bool deliverNextLoose(const std::stop_token& stop);
    void settle(journal::JobQueue& queue, const journal::Job& job, const Delivery& delivery);
    void keepTroubles(bool isAskedNow);
    void logOnce(const core::Errors& errors);
    void tell(
        const journal::Ticket& ticket, const journal::Job& job, const Delivery& delivery) const;
    void waitForWork(const std::stop_token& stop, int wakes);
    [[nodiscard]] Deliverer& deliverer();

    ChannelSetup m_setup;
    std::unique_ptr<Deliverer> m_deliverer; ///< the thread's own; made when first needed
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<UnstoredPaper> m_unstored;
    std::deque<LoosePaper> m_loose;
    int m_wakes = 0;
    std::atomic<int> m_busy = 1; ///< 0 when the last look found nothing
    std::string m_lastFault;
    QStringList m_troubles;
    int m_looks = 0;
    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace legcheck::outbox
