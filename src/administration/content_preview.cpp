// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/content_preview.h"

#include "content/content_loader.h"
#include "editing/content_draft.h"
#include "language/catalogue.h"

#include <array>

namespace legcheck::administration {

core::Result<TextPreview> previewOfEnglish(const QByteArray& protocol,
    const content::ContentPack& shown, const language::Language& english, const QString& id,
    const QString& text)
{
    const auto changed = editing::withEnglish(protocol, id, text);
    if (!changed) {
        return changed.error();
    }
    auto read = content::readContentPack(changed.value(), content::protocolFile);
    if (!read) {
        return read.error();
    }
    content::ContentPack pack = std::move(read).value();
    std::array<std::optional<std::int32_t>, core::categoryCount> minutes;
    for (std::size_t index = 0; index < minutes.size(); ++index) {
        minutes[index] = shown.questionnaire.categories()[index].minutes;
    }
    if (core::Errors errors = pack.questionnaire.setMinutes(minutes); !errors.empty()) {
        return errors;
    }
    return TextPreview { .pack = std::move(pack), .language = english, .texts = nullptr, .id = id };
}

core::Result<TextPreview> previewOfTranslation(const content::ContentPack& pack,
    const language::TsFile& file, const language::Language& language, const QString& id,
    const QString& text)
{
    const auto words = language::builtInScreenWords();
    if (!words) {
        return words.error();
    }
    const auto changed = editing::withTranslation(
        file, language, language::catalogue(words.value(), pack.texts), id, text.trimmed());
    if (!changed) {
        return changed.error();
    }
    return TextPreview { .pack = pack,
        .language = language,
        .texts = language::TsTranslator::make(changed.value(), language.pluralRule),
        .id = id };
}

} // namespace legcheck::administration
