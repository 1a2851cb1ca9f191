// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"
#include "language/ts_file.h"
#include "narration/recordings.h"

#include <QSet>

namespace legcheck::narration {

/// One text that a patient may hear.
struct SpokenText {
    QString id; ///< "option.swelling.calf", or the place and English of a word of the program
    QString what; ///< the beginning of a recording's name
    QString text; ///< as it stands on the screen; with its places (%1) where it has any
    QString language; ///< BCP 47 tag: English where there is no finished translation
    /// False where a number or a word is put in: it is made anew each time, and cannot be recorded.
    bool isFixed = true;
};

/// Everything a patient may hear in the language of `file`, in the order of the catalogue
/// (language/catalogue.h): all that stands on the screen, and nothing of the nurse's slip.
[[nodiscard]] QList<SpokenText> spokenTexts(
    const QList<language::TsMessage>& catalogue, const language::TsFile& file, const QString& tag);

/// What there is to listen to in one language; ids.
struct NarrationReport {
    QString tag;
    QStringList recorded; ///< by the clinic
    QStringList synthetic; ///< espeak-ng makes them when they are first asked for
    QStringList missing; ///< silent

    /// "12 recorded, 860 synthetic, 3 missing", without what is none.
    [[nodiscard]] QString summary() const;
};

/// `voices` are those that espeak-ng has, with the voice of English for texts that show in English.
[[nodiscard]] NarrationReport reportOf(const QString& tag, const QList<SpokenText>& texts,
    Recordings& recordings, const QStringList& voices);

/// The voice that espeak-ng has for a language; mostly it is named like the tag.
[[nodiscard]] QString voiceOf(const QString& tag);

/// What a manifest says of it, in one word: missing where a text is silent, recorded where the
/// clinic has spoken at least half of them.
[[nodiscard]] language::Narration kindOf(const NarrationReport& report);

} // namespace legcheck::narration
