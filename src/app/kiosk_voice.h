// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk_settings.h"
#include "narration/spoken_texts.h"
#include "narration/voice.h"

#include <memory>

namespace legcheck::app {

/// No voice at all.
class Silence : public narration::Voice {
public:
    void start() override { }
    [[nodiscard]] bool isThere() const override { return false; }
    [[nodiscard]] bool isHeadphones() const override { return false; }
    void read(const narration::Reading& reading) override
    {
        QMetaObject::invokeMethod(
            this, [this, number = reading.number] { emit ended(number); }, Qt::QueuedConnection);
    }
    void stop() override { }
    void setVolume(int) override { }
    void chime(int) override { }
};

/// The voice of this kiosk: the program legcheck-voice beside this one. It is started a while after
/// the first page stands, so that neither launch nor first touch wait for it.
[[nodiscard]] std::unique_ptr<narration::Voice> makeVoice(const KioskSettings& settings);

/// In which language a text on the screen is: the screen's, or English where the screen has no
/// translation of it.
[[nodiscard]] QString languageOfText(
    const QString& text, const language::Languages& languages, const content::Texts& texts);

} // namespace legcheck::app
