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
#include <optional>
#include <vector>

namespace legcheck::language {

/// Which of the languages patients may choose.
struct Offer {
    bool drafts = false; ///< also those that no qualified person has reviewed
    QStringList tags; ///< these only, in this order; empty: all
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// The languages that are known, those on offer, and the one that the screen speaks. English is
/// always there: it is the source of every text; its own file holds plural forms only.
class Languages : public QObject {
    Q_OBJECT

public:
    /// Reads `languages.json` in `folder`, which also holds `legcheck_<tag>.ts` for each language
    /// (English: plural forms only). Errors name file and line. No .ts is opened before its
    /// language is chosen; in the program's own folder none at all, for each lies there as a block.
    [[nodiscard]] static core::Result<std::unique_ptr<Languages>> read(const QString& folder);
    ~Languages() override;
    Q_DISABLE_COPY_MOVE(Languages)

    /// Where they were read from: another thread reads its own.
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Every language that is known, whether patients may choose it or not.
    [[nodiscard]] const std::vector<Language>& all() const { return m_languages; }
    /// Null for a tag that is not known. Good until the languages change.
    [[nodiscard]] const Language* find(const QString& tag) const;
    /// As it was shipped, whatever the site has put in its place; null for a tag that was not.
    [[nodiscard]] const Language* shipped(const QString& tag) const;
    [[nodiscard]] const Language& current() const { return m_current; }

    /// At first everything but drafts.
    void offer(Offer offer);
    /// What patients may choose, in order. English is always in it.
    [[nodiscard]] std::vector<Language> offered() const;

    /// Makes the screen speak `tag`. Errors (a damaged file) leave the language as it was; only
    /// English, which every reset goes back to, is shown all the same.
    core::Errors choose(const QString& tag);

    /// A site's own language, checked by whoever calls: in place of the one with that tag, or as
    /// one more. The screen changes at once if it speaks it.
    void put(const Language& language, std::shared_ptr<TsTranslator> texts);
    /// Takes a site's own language back: the shipped one shows again, or none. The screen keeps
    /// what it speaks until another language is chosen.
    void withdraw(const QString& tag);

    /// A content text in the language of the screen; English where there is no finished
    /// translation.
    [[nodiscard]] QString text(const content::Texts& texts, const QString& id) const;

    /// Content texts in a fixed language, for paper, whatever the screen speaks. `texts` must
    /// outlive the source. English, an unknown tag or a damaged file give English.
    [[nodiscard]] TextSource textsIn(const QString& tag, const content::Texts& texts);
    /// The same for other programs: nothing in it keeps lines together.
    [[nodiscard]] TextSource plainTextsIn(const QString& tag, const content::Texts& texts);
    /// The words of the program itself in that language; null where they are English.
    [[nodiscard]] std::shared_ptr<const TsTranslator> translatorFor(const QString& tag);

signals:
    void changed(); ///< what the screen speaks
    void offeredChanged();

private:
    Languages() = default;
    [[nodiscard]] QString fileOf(const QString& tag) const;
    [[nodiscard]] core::Result<std::shared_ptr<TsTranslator>> readTexts(
        const Language& language) const;
    [[nodiscard]] core::Result<std::shared_ptr<TsTranslator>> translator(const Language& language);
    void install(const Language& language, std::shared_ptr<TsTranslator> texts);

    QString m_folder;
    std::vector<Language> m_shipped;
    std::vector<Language> m_languages;
    Language m_current;
    Offer m_offer;
    std::map<QString, std::shared_ptr<TsTranslator>> m_translators;
    std::shared_ptr<TsTranslator> m_installed;
};

/// What is known of the language of the file at `path` (`legcheck_<tag>.ts`): from the manifest
/// beside it (`legcheck_<tag>.json`), from the list beside it (`languages.json`), or as shipped.
/// Empty where nothing is known; errors where what is beside it cannot be read.
[[nodiscard]] core::Result<std::optional<Language>> describe(
    const QString& path, const Languages& shipped);

} // namespace legcheck::language
