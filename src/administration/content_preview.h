// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text that is being edited, with all that is needed to show its page: made in memory alone, so
// that nobody but its editor sees it before it is kept or published.

#include "content/content_pack.h"
#include "language/languages.h"

namespace legcheck::administration {

struct TextPreview {
    content::ContentPack pack;
    language::Language language;
    std::shared_ptr<language::TsTranslator> texts; ///< null: English
    QString id; ///< of the text
};

/// `protocol` (the text of protocol.json) with another English under that id; target times are
/// `shown`'s. Errors: those of `withEnglish`.
[[nodiscard]] core::Result<TextPreview> previewOfEnglish(const QByteArray& protocol,
    const content::ContentPack& shown, const language::Language& english, const QString& id,
    const QString& text);

/// `pack` in that language, with another translation under that id. Errors: those of
/// `withTranslation`.
[[nodiscard]] core::Result<TextPreview> previewOfTranslation(const content::ContentPack& pack,
    const language::TsFile& file, const language::Language& language, const QString& id,
    const QString& text);

} // namespace legcheck::administration
