// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>

namespace legcheck::narration {

/// Where sound comes out. It never blocks, and a device that is not there or goes away is no error:
/// `isThere` says so, and what was being played has ended.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Something that a person could hear.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Only the person who wears them hears it.
    [[nodiscard]] virtual bool isHeadphones() const = 0;

    /// Plays the bytes of a sound file in place of what is being played. `began` and `ended`
    /// follow, or `ended` alone where it cannot be played; never from within.
    virtual void play(const QByteArray& file) = 0;
    /// Silent at once; no signal follows.
    virtual void stop() = 0;
    /// 0 to 100 percent of what the device can do, as people hear it. Holds for what is played now.
    virtual void setVolume(int percent) = 0;

signals:
    void began(std::chrono::milliseconds lasts);
    void ended();
    /// `isThere` or `isHeadphones` is not what it was.
    void changed();
};

} // namespace legcheck::narration
