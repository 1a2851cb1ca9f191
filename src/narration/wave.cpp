// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/wave.h"

#include <QtEndian>

namespace legcheck::narration {

namespace {

constexpr qsizetype chunkHead = 8; // name and length
constexpr qsizetype formatLength = 16;
constexpr int bytesOfSample = 2;
constexpr quint16 pcm = 1;

template <class T> T at(const QByteArray& bytes, qsizetype place)
{
    return qFromLittleEndian<T>(bytes.constData() + place);
}

template <class T> void append(QByteArray& bytes, T value)
{
    const T stored = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&stored), sizeof stored);
}

core::Error fault(const char* what)
{
    return { .what = what, .where = {} };
}

} // namespace

std::chrono::milliseconds Wave::duration() const
{
    const qint64 bytesOfSecond = qint64 { rate } * channels * bytesOfSample;
    return std::chrono::milliseconds(
        bytesOfSecond == 0 ? 0 : qint64 { samples.size() } * 1000 / bytesOfSecond);
}

core::Result<Wave> readWave(const QByteArray& bytes)
{
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE") {
        return fault("is no WAV file");
    }
    Wave wave;
    qsizetype place = 12;
    while (place + chunkHead <= bytes.size()) {
        const QByteArray name = bytes.mid(place, 4);
        const auto length = qsizetype { at<quint32>(bytes, place + 4) };
        place += chunkHead;
        if (length > bytes.size() - place) {
            return fault("is cut off");
        }
        if (name == "fmt " && length >= formatLength) {
            if (at<quint16>(bytes, place) != pcm
                || at<quint16>(bytes, place + 14) != 8 * bytesOfSample) {
                return fault("is not 16-bit PCM");
            }
            wave.channels = at<quint16>(bytes, place + 2);
            const auto rate = at<quint32>(bytes, place + 4);
            wave.rate = rate <= 192'000 ? static_cast<int>(rate) : 0;
        } else if (name == "data") {
            wave.samples = bytes.mid(place, length);
        }
        place += length + length % 2;
    }
    if (wave.rate < 8'000 || wave.channels < 1 || wave.channels > 2) {
        return fault("has no format that can be played");
    }
    wave.samples.truncate(
        wave.samples.size() - wave.samples.size() % (qsizetype { bytesOfSample } * wave.channels));
    if (wave.samples.isEmpty()) {
        return fault("holds no sound");
    }
    return wave;
}

QByteArray toBytes(const Wave& wave)
{
    QByteArray bytes("RIFF");
    append(bytes,
        static_cast<quint32>(4 + chunkHead + formatLength + chunkHead + wave.samples.size()));
    bytes += "WAVEfmt ";
    append(bytes, static_cast<quint32>(formatLength));
    append(bytes, pcm);
    append(bytes, static_cast<quint16>(wave.channels));
    append(bytes, static_cast<quint32>(wave.rate));
    append(bytes, static_cast<quint32>(wave.rate * wave.channels * bytesOfSample));
    append(bytes, static_cast<quint16>(wave.channels * bytesOfSample));
    append(bytes, static_cast<quint16>(8 * bytesOfSample));
    bytes += "data";
    append(bytes, static_cast<quint32>(wave.samples.size()));
    return bytes + wave.samples;
}

} // namespace legcheck::narration
