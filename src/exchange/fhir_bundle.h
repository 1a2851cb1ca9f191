// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A visit for the clinic's other programs, as FHIR R4 (4.0.1): a Bundle of what was answered, how
// urgent it was judged and why, and the Wells range. No name and no patient record stands in it:
// the ticket is the only subject. Everything is preliminary until a nurse confirms it.
//
// Codes that no public system has are left out, not invented: Wells for DVT has no LOINC code.

#include "content/content_pack.h"
#include "core/triage.h"
#include "language/text_source.h"

#include <QDateTime>

#include <string>

namespace legcheck::exchange {

struct FhirVisit {
    QString uuid; ///< the bundle is the same for the same visit
    QString ticket; ///< "A-017"; may be empty
    QString language; ///< BCP 47 tag the patient read
    QDateTime finished;
    bool helpAsked = false; ///< the patient ended the questions by asking for staff
    bool amended = false; ///< a re-check changed it
    int category = 5; ///< as the patient was told; never shown as less urgent
};

struct FhirWords {
    QString language = QStringLiteral("en"); ///< of the texts: the clinic's
    language::TextSource texts; ///< empty: the pack's English
};

/// One line of JSON without a line end.
[[nodiscard]] std::string writeFhirBundle(const core::Answers& answers, const FhirVisit& visit,
    const content::ContentPack& pack, const FhirWords& words);

/// The canonical address of the pack as a Questionnaire, without its version.
[[nodiscard]] std::string questionnaireUrl(const content::ContentPack& pack);
/// The code system of a question's options.
[[nodiscard]] std::string optionSystem(
    const content::ContentPack& pack, const core::Question& question);

inline constexpr const char* unitsOfMeasure = "http://unitsofmeasure.org";

} // namespace legcheck::exchange
