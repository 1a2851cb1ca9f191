// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the nurse's slip says that neither the visit nor the content pack knows: whose clinic,
// which software, when printed, and in which words. Nothing here is read from a clock or a file.

#include "language/text_source.h"
#include "printing/slip_words.h"

#include <QImage>
#include <QString>

#include <chrono>
#include <optional>

namespace legcheck::printing {

struct SlipContext {
    QString clinic; ///< the clinic's name as staff know it; empty leaves the line out
    QImage logo; ///< beside the clinic's name, black on white; null: none
    QString softwareVersion; ///< for example "0.1.0"
    std::chrono::local_seconds printed {}; ///< the kiosk's local wall clock
    /// BCP 47 tag of the language the slip is in. A patient who chose another needs an interpreter.
    QString clinicLanguage = QStringLiteral("en");
    /// The patient's language named in the clinic's language, e.g. "Spanish"; empty: its tag.
    QString patientLanguageName;
    /// How far the translation the patient read was checked, in the clinic's language, e.g.
    /// "reviewed 2026-10-01" or "draft, not reviewed"; empty when the patient read the original.
    QString translationStatus;
    /// The clinic's own target time for the slip's category; empty: the protocol's.
    std::optional<int> targetMinutes;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the clinic's language
    SlipWords words = slipWords(); ///< the slip's own fixed words
    /// Content texts in the clinic's language; empty: the pack's English.
    language::TextSource texts;
};

} // namespace legcheck::printing
