// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/texts.h"
#include "language/languages.h"

#include <QHash>

#include <memory>

namespace legcheck::outbox {

/// The languages of one thread. The screen's are its own; this reads what the site added to its
/// folder meanwhile, when it is asked for.
class OwnLanguages {
public:
    /// `siteFolder`: the site's own languages; empty: none. `texts` must outlive this.
    OwnLanguages(std::unique_ptr<language::Languages> shipped, QString siteFolder,
        const content::Texts& texts);

    /// What the site has put in place of that language, or beside the others, is taken; a file with
    /// a fault is not.
    void take(const QString& tag);
    /// Every language of the site.
    void takeAll();

    [[nodiscard]] language::Languages& languages() const { return *m_languages; }

private:
    std::unique_ptr<language::Languages> m_languages;
    QString m_siteFolder;
    const content::Texts& m_texts;
    QHash<QString, QString> m_taken; ///< tag -> when its file was changed last
};

} // namespace legcheck::outbox
