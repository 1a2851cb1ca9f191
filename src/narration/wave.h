// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <chrono>

namespace legcheck::narration {

/// Sound as it goes to a loudspeaker: signed 16-bit samples, little-endian, channels interleaved.
struct Wave {
    int rate = 0; ///< samples a second and channel, 8,000 to 192,000
    int channels = 0; ///< 1 or 2
    QByteArray samples;

    [[nodiscard]] std::chrono::milliseconds duration() const;
};

/// Reads a WAV file of 16-bit PCM, as espeak-ng writes it. Anything else is an error, a file that
/// is cut off or empty as well.
[[nodiscard]] core::Result<Wave> readWave(const QByteArray& bytes);

/// As `readWave` reads it.
[[nodiscard]] QByteArray toBytes(const Wave& wave);

} // namespace legcheck::narration
