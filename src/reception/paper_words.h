// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Papers and their states in words for staff, in the clinic's language. Translators find them under
// the context "papers".

#include "journal/records.h"

#include <QString>

class QTranslator;

namespace legcheck::reception {

/// "Nurse's slip"
[[nodiscard]] QString wordsFor(journal::JobKind kind, const QTranslator* translator = nullptr);

/// "Printed." is said only of Confirmed. `isTriedAgain` matters for Failed.
[[nodiscard]] QString wordsFor(
    journal::JobState state, bool isTriedAgain, const QTranslator* translator = nullptr);

/// Of a destination as the outbox calls it: "printer", "stub printer", "desk printer", "exchange".
[[nodiscard]] QString destinationWords(
    const QString& destination, const QTranslator* translator = nullptr);

} // namespace legcheck::reception
