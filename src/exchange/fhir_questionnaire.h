// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "language/text_source.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace legcheck::exchange {

/// A language's tag and its texts; a text that is not translated gives the English one.
using Translation = std::pair<QString, language::TextSource>;

/// The content as a FHIR R4 Questionnaire, English with translation extensions. The engine decides
/// what is asked: of its conditions, those that enableWhen can say exactly are given ("any of these
/// answers"), and the others (pregnancy, guided checks, the early end) are not.
[[nodiscard]] std::string writeFhirQuestionnaire(
    const content::ContentPack& pack, const std::vector<Translation>& translations);

} // namespace legcheck::exchange
