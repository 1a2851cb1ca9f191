// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fixed words of the two papers that a patient holds, in the patient's language. Translators
// find them under the context "stub".

#include <QString>

class QTranslator;

namespace legcheck::printing {

struct StubWords {
    QString title;
    QString yourNumber;
    QString noNumber;
    QString keep;
    QString deskPlace; ///< with %1
    QString diary;
    QString diaryHint;
    QString when;
    QString howMuch;
    QString changed;
    QString copy;
    QString tapeTitle;
    QString tapeHead;
    QString tapeCheck;
    QString tapeThrowAway;
    QString tapeGlue;
    QString tapeStart;
};

/// The words in the language of `patientLanguage`; null, or a word it does not have: English.
[[nodiscard]] StubWords stubWords(const QTranslator* patientLanguage = nullptr);

} // namespace legcheck::printing
