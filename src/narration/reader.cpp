// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/reader.h"

#include "narration/chime.h"
#include "narration/fingerprint.h"

#include <QFile>

namespace legcheck::narration {

namespace {

// What a text or a recording may have at most; anything larger is not what it should be.
constexpr qsizetype mostLetters = 2000;
constexpr qint64 mostBytes = qint64 { 20 } * 1024 * 1024;

} // namespace

Reader::Reader(const ClipPlaces& places, AudioOutput& output, QObject* parent)
    : QObject(parent)
    , m_recordings(places.recordings)
    , m_cache(places.cache, places.cacheLimit)
    , m_maker(places.synthesizer)
    , m_output(output)
{
    connect(&m_maker, &SpeechMaker::made, this, &Reader::keep);
    connect(&m_maker, &SpeechMaker::failed, this, [this](const QString& why) {
        emit faulty(why);
        keep({});
    });
    connect(&output, &AudioOutput::began, this, [this](std::chrono::milliseconds lasts) {
        if (m_state == State::Playing) {
            emit speaking(m_reading.number, m_passage, lasts);
            prepare(m_passage + 1);
        }
    });
    connect(&output, &AudioOutput::ended, this, [this] {
        if (m_state == State::Playing) {
            advance();
        }
    });
}

void Reader::read(const Reading& reading)
{
    stop();
    m_reading = reading;
    m_output.setVolume(reading.volume);
    m_passage = -1;
    m_state = State::Waiting;
    // Not within: who asks does not expect an answer yet.
    QMetaObject::invokeMethod(
        this,
        [this, number = reading.number] {
            if (m_state == State::Waiting && m_passage < 0 && number == m_reading.number) {
                advance();
            }
        },
        Qt::QueuedConnection);
}

void Reader::stop()
{
    m_state = State::Idle;
    m_maker.drop();
    m_making = -1;
    m_ready.clear();
    m_output.stop();
    m_reading = {};
}

void Reader::setVolume(int percent)
{
    m_output.setVolume(percent);
}

void Reader::chime(int percent)
{
    stop();
    m_output.setVolume(percent);
    m_output.play(toBytes(narration::chime()));
}

void Reader::advance()
{
    m_ready.remove(m_passage);
    ++m_passage;
    if (m_passage >= m_reading.passages.size()) {
        const int number = m_reading.number;
        stop();
        emit ended(number);
        return;
    }
    m_state = State::Waiting;
    prepare(m_passage);
    goOn();
}

void Reader::goOn()
{
    if (m_state != State::Waiting || !m_ready.contains(m_passage)) {
        return;
    }
    const QByteArray clip = m_ready.value(m_passage);
    if (clip.isEmpty()) {
        advance();
        return;
    }
    m_state = State::Playing;
    m_output.play(clip);
}

void Reader::prepare(int passage)
{
    if (passage >= m_reading.passages.size() || m_ready.contains(passage) || m_making == passage) {
        return;
    }
    const Passage& wanted = m_reading.passages.at(passage);
    const QString text = spokenWords(wanted.text);
    if (text.isEmpty() || text.size() > mostLetters) {
        m_ready.insert(passage, {});
        return;
    }
    if (const QByteArray clip = storedClip(wanted); !clip.isEmpty()) {
        m_ready.insert(passage, clip);
        return;
    }
    if (wanted.voice.isEmpty()) {
        m_ready.insert(passage, {});
        return;
    }
    m_making = passage;
    m_maker.make(wanted.voice, text);
}

QByteArray Reader::storedClip(const Passage& passage)
{
    QFile recording(m_recordings.find(passage.language, passage.text));
    if (!recording.fileName().isEmpty() && recording.size() <= mostBytes
        && recording.open(QIODevice::ReadOnly)) {
        return recording.readAll();
    }
    return m_cache.find(clipName(passage.voice, passage.text));
}

void Reader::keep(const QByteArray& clip)
{
    const int passage = std::exchange(m_making, -1);
    if (passage < 0) {
        return;
    }
    const Passage& made = m_reading.passages.at(passage);
    if (made.common && !clip.isEmpty()) {
        m_cache.keep(clipName(made.voice, made.text), clip);
    }
    m_ready.insert(passage, clip);
    goOn();
}

} // namespace legcheck::narration
