// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/texts.h"
#include "core/result.h"
#include "language/language.h"
#include "language/text_source.h"
#include "language/ts_translator.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace legcheck::language {

/// The languages on offer, and the one that the screen speaks. English is always there: it is the
/// source of every text; its own file holds plural forms only.
class Languages : public QObject {
    Q_OBJECT

public:
    /// Reads `languages.json` in `folder`, which also holds `legcheck_<tag>.ts` for each language
    /// (English: plural forms only). Errors name file and line. No .ts is opened before its
    /// language is chosen.
    [[nodiscard]] static core::Result<std::unique_ptr<Languages>> read(const QString& folder);
    ~Languages() override;
    Q_DISABLE_COPY_MOVE(Languages)

    /// Where they were read from: another thread reads its own.
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const std::vector<Language>& all() const { return m_languages; }
    /// Null for a tag that is not on offer.
    [[nodiscard]] const Language* find(const QString& tag) const;
    [[nodiscard]] const Language& current() const { return *m_current; }

    /// Makes the screen speak `tag`. Errors (a damaged file) leave the language as it was; only
    /// English, which every reset goes back to, is shown all the same.
    core::Errors choose(const QString& tag);

    /// A content text in the language of the screen; English where there is no finished
    /// translation.
    [[nodiscard]] QString text(const content::Texts& texts, const QString& id) const;

    /// Content texts in a fixed language, for paper, whatever the screen speaks. `texts` must
    /// outlive the source. English, an unknown tag or a damaged file give English.
    [[nodiscard]] TextSource textsIn(const QString& tag, const content::Texts& texts);
    /// The words of the program itself in that language; null where they are English.
    [[nodiscard]] std::shared_ptr<const TsTranslator> translatorFor(const QString& tag);

signals:
    void changed();

private:
    Languages() = default;
    [[nodiscard]] core::Result<std::shared_ptr<TsTranslator>> translator(const QString& tag);

    QString m_folder;
    std::vector<Language> m_languages;
    const Language* m_current = nullptr;
    std::map<QString, std::shared_ptr<TsTranslator>> m_translators;
    std::shared_ptr<TsTranslator> m_installed;
};

} // namespace legcheck::language
