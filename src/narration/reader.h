// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/audio_output.h"
#include "narration/clip_cache.h"
#include "narration/passage.h"
#include "narration/recordings.h"
#include "narration/speech_maker.h"

#include <functional>
#include <memory>
#include <optional>

namespace legcheck::narration {

/// Where clips come from.
struct ClipPlaces {
    QString recordings; ///< the clinic's own; empty: none
    QString cache; ///< for clips that were made; empty: none are kept
    qint64 cacheLimit = qint64 { 64 } * 1024 * 1024; ///< bytes; about 25 minutes of speech
    QString synthesizer = QStringLiteral("espeak-ng");
};

/// Speaks: for each passage it takes the recording, else the clip that was made before, else has
/// one made, and while one is heard the next is got ready. What has no clip is passed over.
class Reader : public QObject {
    Q_OBJECT

public:
    /// The output must outlive the reader.
    Reader(const ClipPlaces& places, AudioOutput& output, QObject* parent = nullptr);

    /// In place of whatever is being spoken, of which nothing more is told.
    void read(const Reading& reading);
    /// Silent at once.
    void stop();
    void setVolume(int percent);
    /// The chime that calls staff; it stops what is being spoken.
    void chime(int percent);

signals:
    /// This passage is heard now, for so long.
    void speaking(int number, int passage, std::chrono::milliseconds lasts);
    /// The reading is over, heard or not.
    void ended(int number);
    /// Why a clip is missing; never any of its words.
    void faulty(const QString& why);

private:
    enum class State { Idle, Waiting, Playing };

    void goOn();
    void advance();
    void prepare(int passage);
    void keep(const QByteArray& clip);
    [[nodiscard]] QByteArray storedClip(const Passage& passage);

    Recordings m_recordings;
    ClipCache m_cache;
    SpeechMaker m_maker;
    AudioOutput& m_output;
    State m_state = State::Idle;
    Reading m_reading;
    int m_passage = 0; ///< that is heard or waited for
    int m_making = -1; ///< the passage that is being made
    /// Clips that are ready, by passage; an empty one is missing.
    QHash<int, QByteArray> m_ready;
};

} // namespace legcheck::narration
