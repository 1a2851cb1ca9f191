// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/passage.h"

#include <QObject>

namespace legcheck::narration {

/// What the screen knows of the voice. Nothing here blocks or fails: where there is nothing to
/// hear, a reading has simply ended.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gets ready, where it is not; until then there is nothing to hear.
    virtual void start() = 0;

    /// There is a device that a patient could hear.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Headphones are plugged in, and nobody else hears.
    [[nodiscard]] virtual bool isHeadphones() const = 0;

    /// Speaks these in place of what is being spoken. `speaking` and `ended` bear its number.
    virtual void read(const Reading& reading) = 0;
    virtual void stop() = 0;
    virtual void setVolume(int percent) = 0;
    virtual void chime(int percent) = 0;

signals:
    void changed(); ///< isThere or isHeadphones
    void speaking(int number, int passage);
    void ended(int number);
};

} // namespace legcheck::narration
