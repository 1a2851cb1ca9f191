// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narration/voice.h"

namespace legcheck::tests {

/// A voice that is as quick as the test wants.
class FakeVoice : public narration::Voice {
public:
    void start() override { ++starts; }
    [[nodiscard]] bool isThere() const override { return there; }
    [[nodiscard]] bool isHeadphones() const override { return headphones; }
    void read(const narration::Reading& wanted) override
    {
        reading = wanted;
        ++readings;
    }
    void stop() override { ++stops; }
    void setVolume(int percent) override { volume = percent; }
    void chime(int percent) override { chimes.push_back(percent); }

    void set(bool isThere, bool isHeadphones)
    {
        there = isThere;
        headphones = isHeadphones;
        emit changed();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const narration::Passage& passage : reading.passages) {
            all.push_back(passage.text);
        }
        return all;
    }

    bool there = true;
    bool headphones = false;
    narration::Reading reading;
    int readings = 0;
    int starts = 0;
    int stops = 0;
    int volume = -1;
    QList<int> chimes;
};

} // namespace legcheck::tests
