// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/qt_audio_output.h"

#include <QAudioFormat>
#include <QUrl>

#include <utility>

namespace legcheck::sound {

namespace {

using namespace std::chrono_literals;

// Between the last sample and its being heard; and what a slow machine needs on top.
constexpr std::chrono::milliseconds margin = 2s;
constexpr std::chrono::milliseconds patienceWithQt = 1s;
constexpr std::chrono::milliseconds patienceOfDecoding = 10s;
constexpr qsizetype mostDecoded = qsizetype { 60 } * 1024 * 1024; // five minutes of stereo

QAudioFormat formatOf(int rate, int channels)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

QtAudioOutput::QtAudioOutput(Headphones& headphones, QObject* parent)
    : AudioOutput(parent)
    , m_headphones(headphones)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QtAudioOutput::finish);
    m_disagreement.setSingleShot(true);
    m_disagreement.setInterval(patienceWithQt);
    connect(&m_disagreement, &QTimer::timeout, this, [this] {
        if (m_headphones.hasDevice() && QMediaDevices::defaultAudioOutput().isNull()) {
            emit outdated();
        } else {
            emit this->changed(); // Qt may have noticed later, and not said so
        }
    });
    const auto follow = [this] {
        m_disagreement.start();
        // The device went away: nothing of what is left is for the next one.
        if (!isThere() && (m_sink || m_decoder)) {
            finish();
        }
        emit changed();
    };
    connect(&m_headphones, &Headphones::changed, this, follow);
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, follow);
}

QtAudioOutput::~QtAudioOutput()
{
    stop();
}

bool QtAudioOutput::isThere() const
{
    return m_headphones.hasDevice() && !QMediaDevices::defaultAudioOutput().isNull();
}

void QtAudioOutput::setVolume(int percent)
{
    m_volume = percent;
    if (m_sink) {
        // Ears hear loudness in logarithms.
        m_sink->setVolume(QAudio::convertVolume(static_cast<float>(m_volume) / 100.0F,
            QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }
}

void QtAudioOutput::play(const QByteArray& file)
{
    stop();
    if (!isThere()) {
        m_end.start(0ms);
        return;
    }
    if (const auto wave = narration::readWave(file)) {
        start(wave.value());
    } else {
        decode(file);
    }
}

void QtAudioOutput::decode(const QByteArray& file)
{
    m_file.setData(file);
    m_file.open(QIODevice::ReadOnly);
    m_decoder = std::make_unique<QAudioDecoder>();
    constexpr int rate = 44'100;
    m_decoder->setAudioFormat(formatOf(rate, 1));
    auto samples = std::make_shared<QByteArray>();
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, [this, samples] {
        const QAudioBuffer buffer = m_decoder->read();
        samples->append(buffer.constData<char>(), buffer.byteCount());
        if (samples->size() > mostDecoded) {
            finish();
        }
    });
    connect(m_decoder.get(), &QAudioDecoder::finished, this, [this, samples] {
        m_decoder.release()->deleteLater(); // this is within one of its signals
        m_file.close();
        start({ .rate = rate, .channels = 1, .samples = *samples });
    });
    connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
        [this] { m_end.start(0ms); });
    m_end.start(patienceOfDecoding);
    m_decoder->setSourceDevice(&m_file);
    m_decoder->start();
}

void QtAudioOutput::start(const narration::Wave& wave)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || wave.samples.isEmpty()) {
        m_end.start(0ms);
        return;
    }
    m_samples.setData(wave.samples);
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, formatOf(wave.rate, wave.channels));
    setVolume(m_volume);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        // Idle: all samples are heard. Stopped: the device did so.
        if (state == QAudio::IdleState || state == QAudio::StoppedState) {
            m_end.start(0ms); // not within one of its signals
        }
    });
    m_end.start(wave.duration() + margin);
    m_sink->start(&m_samples);
    QMetaObject::invokeMethod(
        this,
        [this, lasts = wave.duration(), sink = m_sink.get()] {
            if (m_sink && m_sink.get() == sink) {
                emit began(lasts);
            }
        },
        Qt::QueuedConnection);
}

void QtAudioOutput::dropSink()
{
    m_end.stop();
    if (m_decoder) {
        m_decoder->disconnect(this);
        m_decoder->stop();
        m_decoder.release()->deleteLater();
    }
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset(); // without the samples that are on their way
        m_sink.reset();
    }
    m_samples.close();
    m_file.close();
}

void QtAudioOutput::stop()
{
    dropSink();
}

void QtAudioOutput::finish()
{
    dropSink();
    emit ended();
}

} // namespace legcheck::sound
