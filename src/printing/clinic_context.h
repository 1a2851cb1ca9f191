// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/languages.h"
#include "printing/slip_context.h"

#include <QDateTime>

namespace legcheck::printing {

/// The wall clock as it reads, so that a slip shows what the patient saw.
[[nodiscard]] std::chrono::local_seconds wallClock(const QDateTime& time);

/// The part of a slip's context that follows from languages: words, texts and direction in the
/// clinic's language, and what the nurse must know of the patient's. Clinic name, versions and
/// times are the caller's. `texts` must outlive the context.
[[nodiscard]] SlipContext clinicContext(language::Languages& languages, const content::Texts& texts,
    const QString& clinicLanguage, const QString& patientLanguage);

} // namespace legcheck::printing
