// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of this kiosk taken along as one file, and another's taken in. What is taken in waits
// as a draft: nothing of it is shown before it was checked, proved and published here.

#include "content/content_pack.h"
#include "language/language.h"
#include "site/content_file.h"

#include <vector>

namespace legcheck::editing {

/// Where the words of a kiosk lie. Good in any thread.
struct ContentPlaces {
    QString packFolder; ///< of the content that patients see
    QString draftFolder; ///< of what is changed and not published; empty: nothing is
    QString languageFolder; ///< the site's own languages
    QString program; ///< this program's version
    std::vector<language::Language> shipped; ///< languages that came with the program
};

/// Where what is changed and not published waits, in the folder of the clinic's data.
[[nodiscard]] QString draftFolder(const QString& dataFolder);

/// The draft if there is one, else what patients see; with the site's languages.
[[nodiscard]] core::Result<site::ContentFile> collectContent(
    const ContentPlaces& places, const QDateTime& now);

/// "legcheck-content-1.0.1-2026-03-01.tar"
[[nodiscard]] QString nameOf(const site::ContentFile& content);

/// Tags of the languages in it.
[[nodiscard]] QStringList languagesIn(const site::ContentFile& content);

/// Never over another file.
[[nodiscard]] core::Errors saveContent(const site::ContentFile& content, const QString& file);

/// `program` is this program's version: what a newer one made is refused.
[[nodiscard]] core::Result<site::ContentFile> openContent(
    const QString& file, const QString& program);

struct TakenContent {
    QString version; ///< under which it waits as a draft; empty: it is what patients see
    QStringList languages; ///< tags that were taken
};

/// All of it or nothing: a pack that does not load or a language with a fault refuses the file,
/// with the line. So does a draft that waits already. A version that patients see with other words
/// gets the next number. `shown` is what patients see; null: nothing yet.
[[nodiscard]] core::Result<TakenContent> takeContent(const site::ContentFile& content,
    const content::ContentPack* shown, const ContentPlaces& places);

} // namespace legcheck::editing
