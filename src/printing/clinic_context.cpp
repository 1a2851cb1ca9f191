// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/clinic_context.h"

namespace legcheck::printing {

std::chrono::local_seconds wallClock(const QDateTime& time)
{
    const QDateTime wall(time.date(), time.time(), Qt::UTC);
    return std::chrono::local_seconds(std::chrono::seconds(wall.toSecsSinceEpoch()));
}

namespace {

/// Staff must know which interpreter to call, and may read neither the script nor English.
QString nameForStaff(const language::Language& patient, const QString& clinicLanguage)
{
    if (clinicLanguage == QLatin1String("en") || patient.name == patient.englishName) {
        return patient.englishName;
    }
    return patient.tag == clinicLanguage
        ? patient.name
        : QStringLiteral("%1 (%2)").arg(patient.name, patient.englishName);
}

} // namespace

SlipContext clinicContext(language::Languages& languages, const content::Texts& texts,
    const QString& clinicLanguage, const QString& patientLanguage)
{
    SlipContext context;
    context.clinicLanguage = clinicLanguage;
    context.words = slipWords(languages.translatorFor(clinicLanguage).get());
    context.texts = languages.textsIn(clinicLanguage, texts);
    if (const auto* clinic = languages.find(clinicLanguage)) {
        context.direction = clinic->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    }
    if (const auto* patient = languages.find(patientLanguage)) {
        context.patientLanguageName = nameForStaff(*patient, clinicLanguage);
        context.translationStatus = patient->draft ? context.words.draft : QString();
    }
    return context;
}

} // namespace legcheck::printing
