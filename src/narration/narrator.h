// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/messages.h"
#include "narration/voice.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <set>

namespace legcheck::narration {

/// The kiosk's voice, in a program of its own (legcheck-voice): whatever sound does there, crash or
/// hang, the screen and the patient's answers know nothing of it. It is started again, later each
/// time, and until then there is no voice.
class Narrator : public Voice {
    Q_OBJECT

public:
    /// An empty program: never a voice.
    Narrator(QString program, QStringList arguments, QObject* parent = nullptr);
    ~Narrator() override;
    Q_DISABLE_COPY_MOVE(Narrator)

    /// Starts the program, also before its rest is over.
    void start() override;
    [[nodiscard]] bool isThere() const override { return m_device.isThere; }
    [[nodiscard]] bool isHeadphones() const override { return m_device.isHeadphones; }
    void read(const Reading& reading) override;
    void stop() override;
    void setVolume(int percent) override;
    void chime(int percent) override;

    /// How long the voice may be silent beyond what it said it needs, before it is ended.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// How long it rests after it has ended; twice as long each time, up to five minutes.
    void setRest(std::chrono::milliseconds rest);
    /// For tests that end it; 0 while it rests.
    [[nodiscard]] qint64 processId() const;

private:
    void send(const Command& command);
    void listen();
    void follow(const Notice& notice);
    void lose();
    void endReading();
    void adopt(const DeviceNotice& device);

    QString m_program;
    QStringList m_arguments;
    QProcess* m_process = nullptr;
    DeviceNotice m_device;
    int m_number = 0; ///< of the reading that is on; 0: none
    QTimer m_silence; ///< that was borne with for too long
    QTimer m_resting;
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_firstRest;
    std::set<QString> m_told; ///< faults are logged once each
};

} // namespace legcheck::narration
