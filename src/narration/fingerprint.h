// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::narration {

/// What a voice speaks of a text on the screen: its words, without what only keeps lines together.
[[nodiscard]] QString spokenWords(const QString& text);

/// What a clip is found by: 8 hexadecimal digits that change with every change of the words. So a
/// clip never says what no longer stands on the screen.
[[nodiscard]] QString fingerprint(const QString& text);

/// The name of a synthetic clip, without ending: 32 hexadecimal digits of voice and words.
[[nodiscard]] QString clipName(const QString& voice, const QString& text);

/// The name, without ending, under which a recording of a text is looked for: what it is, for those
/// who record it ("option.swelling.calf", "StartPage"), and its fingerprint.
[[nodiscard]] QString recordingName(const QString& what, const QString& text);

} // namespace legcheck::narration
