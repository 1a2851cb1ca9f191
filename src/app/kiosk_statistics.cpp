// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_statistics.h"

#include "core/error_words.h"
#include "journal/tally.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <spdlog/spdlog.h>

namespace legcheck::app {

namespace {

// Prometheus' counters must not fall: all days there are.
const QDate firstDay(2000, 1, 1);
const QDate lastDay(2999, 12, 31);

void logAll(const core::Errors& errors)
{
    for (const core::Error& error : errors) {
        spdlog::warn("statistics: {}", core::inWords(error));
    }
}

core::Errors replace(const QString& name, const QByteArray& text)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return { { file.errorString().toStdString(), name.toStdString() } };
    }
    return {};
}

} // namespace

core::Errors writeStatistics(
    const QString& journalFile, const journal::KioskFacts& facts, const QString& folder)
{
    if (!QFileInfo::exists(journalFile)) {
        return {}; // it comes with the first visit
    }
    journal::Database database(journalFile, facts.kiosk, journal::OnDamage::Report);
    const auto days = journal::statistics(database, firstDay, lastDay);
    const auto waiting = journal::waitingJobs(database);
    if (!days || !waiting) {
        return days ? waiting.error() : days.error();
    }
    journal::KioskFacts now = facts;
    now.waitingJobs = waiting.value();
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral("."))) {
        return { { "the folder cannot be made", folder.toStdString() } };
    }
    core::Errors errors
        = replace(place.filePath(QStringLiteral("legcheck.csv")), journal::toCsv(days.value()));
    for (core::Error& error : replace(place.filePath(QStringLiteral("legcheck.prom")),
             journal::toPrometheus(days.value(), now))) {
        errors.push_back(std::move(error));
    }
    return errors;
}

KioskStatistics::KioskStatistics(Settings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &KioskStatistics::write);
    setFolder(m_settings.folder);
}

KioskStatistics::~KioskStatistics()
{
    m_thread.waitForDone();
}

void KioskStatistics::setFolder(const QString& folder)
{
    m_settings.folder = folder;
    if (folder.isEmpty()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void KioskStatistics::count(const QString& name, const QString& label)
{
    m_thread.start([file = m_settings.journalFile, kiosk = m_settings.facts.kiosk,
                       day = QDate::currentDate(), name, label] {
        journal::Database database(file, kiosk, journal::OnDamage::Report);
        logAll(journal::count(database, day, name, label));
    });
}

void KioskStatistics::write()
{
    m_thread.start([this, settings = m_settings] {
        logAll(writeStatistics(settings.journalFile, settings.facts, settings.folder));
        emit written();
    });
}

} // namespace legcheck::app
