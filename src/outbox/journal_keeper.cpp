// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journal_keeper.h"

#include "core/error_words.h"
#include "journal/job_queue.h"
#include "journal/journal.h"
#include "journal/retention.h"
#include "outbox/outbox_lock.h"

#include <spdlog/spdlog.h>

namespace legcheck::outbox {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds houseInterval = 60s; // purge on time, to the minute
constexpr std::chrono::milliseconds houseRetry = 1s;

/// What must be done once before anything is sent.
core::Errors putInOrder(journal::Database& database, const QDateTime& now)
{
    core::Errors errors = database.check();
    if (!errors.empty()) {
        return errors;
    }
    const auto recovered = journal::JobQueue(database).recover(now);
    if (!recovered) {
        return recovered.error();
    }
    if (recovered.value() > 0) {
        spdlog::warn("{} jobs were being sent when the last run ended; sent again as copies",
            recovered.value());
    }
    return {};
}

core::Errors purge(journal::Retention& retention, std::chrono::seconds keep, const QDateTime& now)
{
    const auto purged = retention.purge(keep, now);
    if (!purged) {
        return purged.error();
    }
    if (purged.value() > 0) {
        spdlog::info("answers of {} visits purged", purged.value());
    }
    return {};
}

/// The same fault again and again is told once.
void logOnce(const core::Errors& errors, std::string& lastFault)
{
    const std::string fault = core::inWords(errors);
    if (!fault.empty() && fault != lastFault) {
        spdlog::error("journal: {}", fault);
    }
    lastFault = fault;
}

} // namespace

JournalKeeper::JournalKeeper(Setup setup)
    : m_setup(std::move(setup))
{
}

void JournalKeeper::start()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void JournalKeeper::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void JournalKeeper::work(const std::stop_token& stop)
{
    journal::Journal journal(m_setup.journalFile, m_setup.kiosk);
    OutboxLock lock(m_setup.journalFile);
    journal::Retention retention(journal.database());
    std::string lastFault;
    while (!stop.stop_requested()) {
        core::Errors errors;
        if (!lock.take()) {
            errors = { { "another program sends this journal's jobs",
                m_setup.journalFile.toStdString() } };
        } else if (m_house != House::InOrder) {
            errors = putInOrder(journal.database(), m_setup.now());
        }
        if (errors.empty()) {
            errors = purge(retention, m_setup.keepAnswers, m_setup.now());
        }
        if (m_house != House::InOrder) {
            m_house = errors.empty() ? House::InOrder : House::Broken;
            m_setup.tried();
        }
        logOnce(errors, lastFault);
        if (const QString file = journal.database().takeSetAside(); !file.isEmpty()) {
            spdlog::error("the journal was damaged and is kept as {}", file.toStdString());
            m_setup.setAside(file);
        }
        std::unique_lock guard(m_mutex);
        m_stopped.wait_for(
            guard, stop, errors.empty() ? houseInterval : houseRetry, [] { return false; });
    }
}

} // namespace legcheck::outbox
