// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `legcheck check`, `admin languages` and `admin recordings` know of the voice.

#include "content/content_pack.h"
#include "narration/spoken_texts.h"
#include "proof/pack_check.h"

namespace legcheck::app {

/// The folder of the clinic's recordings, one folder in it for each language.
[[nodiscard]] QString recordingsFolder(const QString& dataFolder);

/// The voices of espeak-ng; none, and `fault` says why, where it is not there.
[[nodiscard]] QStringList synthesizerVoices(QString* fault = nullptr);

/// The line "narration" of `legcheck check`: how many texts of all languages are recorded,
/// synthetic or silent, and which are silent. It never fails: a kiosk without a voice may be used.
[[nodiscard]] proof::CheckLine narrationLine(
    const content::ContentPack& pack, const QString& recordings);

/// `legcheck admin recordings`: what can be recorded in a language, and under which name.
int recordingsCommand(const QStringList& arguments);

} // namespace legcheck::app
