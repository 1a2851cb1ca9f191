// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/narrator.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace legcheck::narration {

namespace {

using namespace std::chrono_literals;

// A clip may first have to be made, which has ten seconds.
constexpr std::chrono::milliseconds patienceWithVoice = 15s;
constexpr std::chrono::milliseconds usualRest = 2s;
constexpr std::chrono::milliseconds longestRest = 5min;
// Nothing the voice says is longer; a program that writes on and on is ended.
constexpr qint64 longestLine = 4096;

} // namespace

Narrator::Narrator(QString program, QStringList arguments, QObject* parent)
    : Voice(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_patience(patienceWithVoice)
    , m_firstRest(usualRest)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        spdlog::error("the voice does not answer; it is started again");
        lose();
    });
    m_resting.setSingleShot(true);
    m_resting.setInterval(m_firstRest);
    connect(&m_resting, &QTimer::timeout, this, &Narrator::start);
}

Narrator::~Narrator()
{
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(1000); // killed: it cannot refuse
    }
}

void Narrator::setRest(std::chrono::milliseconds rest)
{
    m_firstRest = rest;
    m_resting.setInterval(rest);
}

qint64 Narrator::processId() const
{
    return m_process != nullptr ? m_process->processId() : 0;
}

void Narrator::start()
{
    if (m_program.isEmpty() || m_process != nullptr) {
        return;
    }
    m_resting.stop();
    m_process = new QProcess(this); // NOLINT(cppcoreguidelines-owning-memory): the parent owns it
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Narrator::listen);
    connect(m_process, &QProcess::finished, this, &Narrator::lose);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            QMetaObject::invokeMethod(this, &Narrator::lose, Qt::QueuedConnection);
        }
    });
    m_process->start(m_program, m_arguments);
}

void Narrator::lose()
{
    if (QProcess* process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        // Ended without being waited for: the screen goes on.
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
        } else {
            process->kill();
        }
    }
    adopt({});
    endReading();
    if (!m_resting.isActive()) {
        m_resting.start();
        m_resting.setInterval(std::min(m_resting.intervalAsDuration() * 2, longestRest));
    }
}

void Narrator::adopt(const DeviceNotice& device)
{
    if (m_device != device) {
        m_device = device;
        emit changed();
    }
}

void Narrator::endReading()
{
    m_silence.stop();
    if (const int number = std::exchange(m_number, 0)) {
        emit ended(number);
    }
}

void Narrator::send(const Command& command)
{
    if (m_process != nullptr && m_process->state() == QProcess::Running) {
        m_process->write(toLine(command)); // kept and written as the pipe takes it: no waiting
    }
}

void Narrator::read(const Reading& reading)
{
    m_number = reading.number;
    if (!m_device.isThere) {
        // Not within: who asks does not expect an answer yet.
        QMetaObject::invokeMethod(
            this,
            [this, number = reading.number] {
                if (number == m_number) {
                    endReading();
                }
            },
            Qt::QueuedConnection);
        return;
    }
    m_silence.start(m_patience);
    send(reading);
}

void Narrator::stop()
{
    m_number = 0;
    m_silence.stop();
    send(StopCommand {});
}

void Narrator::setVolume(int percent)
{
    send(VolumeCommand { percent });
}

void Narrator::chime(int percent)
{
    send(ChimeCommand { percent });
}

void Narrator::listen()
{
    while (m_process != nullptr && m_process->canReadLine()) {
        if (const auto notice = readNotice(m_process->readLine())) {
            follow(*notice);
        }
    }
    if (m_process != nullptr && m_process->bytesAvailable() > longestLine) {
        spdlog::error("the voice talks nonsense; it is started again");
        lose();
    }
}

void Narrator::follow(const Notice& notice)
{
    if (const auto* device = std::get_if<DeviceNotice>(&notice)) {
        adopt(*device);
    } else if (const auto* heard = std::get_if<SpeakingNotice>(&notice)) {
        if (heard->number == m_number && m_number != 0) {
            m_silence.start(heard->lasts + m_patience);
            emit speaking(heard->number, heard->passage);
        }
    } else if (const auto* over = std::get_if<EndedNotice>(&notice)) {
        m_resting.setInterval(m_firstRest); // it works
        if (over->number == m_number) {
            endReading();
        }
    } else if (const auto* fault = std::get_if<FaultNotice>(&notice)) {
        if (m_told.insert(fault->why).second) {
            spdlog::warn("voice: {}", fault->why.toStdString());
        }
    }
}

} // namespace legcheck::narration
