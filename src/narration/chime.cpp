// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/chime.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace legcheck::narration {

namespace {

constexpr int rate = 44'100;
constexpr double loudest = 0.35; // of full scale: soft, in a room where people are in pain
constexpr double attack = 0.012; // seconds; anything quicker clicks

struct Tone {
    double pitch; ///< hertz
    double begins; ///< seconds
    double lasts;
};
// E5 and C5: a falling third, as a doorbell has it.
constexpr std::array tones { Tone { 659.26, 0, 0.9 }, Tone { 523.25, 0.45, 0.95 } };
constexpr double lasts = 1.4;

double valueOf(const Tone& tone, double time)
{
    const double since = time - tone.begins;
    if (since < 0 || since > tone.lasts) {
        return 0;
    }
    const double rise = std::min(1.0, since / attack);
    const double release = std::min(1.0, (tone.lasts - since) / attack);
    const double decay = std::exp(-4.0 * since / tone.lasts);
    const double angle = 2 * std::numbers::pi * tone.pitch * since;
    // A little of the octave makes it a bell and not a test tone.
    return rise * release * decay * (std::sin(angle) + 0.25 * std::sin(2 * angle)) / 1.25;
}

} // namespace

Wave chime()
{
    Wave wave { .rate = rate, .channels = 1, .samples = {} };
    const auto count = static_cast<int>(std::lround(lasts * rate));
    wave.samples.reserve(qsizetype { 2 } * count);
    for (int index = 0; index < count; ++index) {
        const double time = static_cast<double>(index) / rate;
        double value = 0;
        for (const Tone& tone : tones) {
            value += valueOf(tone, time);
        }
        const double sample = std::clamp(value, -1.0, 1.0) * loudest * 32'767;
        const qint16 stored = qToLittleEndian(static_cast<qint16>(std::lround(sample)));
        wave.samples.append(reinterpret_cast<const char*>(&stored), sizeof stored);
    }
    return wave;
}

} // namespace legcheck::narration
