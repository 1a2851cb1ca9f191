// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/audio_output.h"
#include "narration/wave.h"
#include "sound/headphones.h"

#include <QAudioDecoder>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QTimer>

#include <memory>

namespace legcheck::sound {

/// Sound by Qt Multimedia, on the machine's default device. A sink is made for one sound and only
/// while there is a device: Qt 6.4's players crash or never end without one. WAV files of 16-bit
/// PCM are read by us; every other recording is decoded first.
class QtAudioOutput : public narration::AudioOutput {
    Q_OBJECT

public:
    /// The headphones must outlive the output. They must have a server: Qt would wait for one.
    explicit QtAudioOutput(Headphones& headphones, QObject* parent = nullptr);
    ~QtAudioOutput() override;
    Q_DISABLE_COPY_MOVE(QtAudioOutput)

    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] bool isHeadphones() const override { return m_headphones.areIn(); }
    void play(const QByteArray& file) override;
    void stop() override;
    void setVolume(int percent) override;

signals:
    /// The sound server has a device and Qt has not noticed, as happens after one went away while
    /// it was playing. Only a new process sees it.
    void outdated();

private:
    void decode(const QByteArray& file);
    void start(const narration::Wave& wave);
    void finish();
    void dropSink();

    Headphones& m_headphones;
    QMediaDevices m_devices;
    std::unique_ptr<QAudioDecoder> m_decoder;
    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_file; ///< what is decoded
    QBuffer m_samples; ///< what is played
    QTimer m_end; ///< a sink that does not tell its end has ended then
    QTimer m_disagreement; ///< between the sound server and Qt
    int m_volume = 60;
};

} // namespace legcheck::sound
