// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/texts.h"
#include "language/language_check.h"
#include "language/languages.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace legcheck::language {

/// A language file as it was found in the site's folder: checked whole, in any thread.
struct SiteFile {
    QString tag;
    Language language;
    std::shared_ptr<TsTranslator> texts; ///< null when it must not be offered
    core::Errors errors; ///< why not; each names file and line
};

/// "pl" of "/media/stick/legcheck_pl.ts".
[[nodiscard]] QString tagOfFile(const QString& file);

/// Reads and checks `legcheck_<tag>.ts` at `path`. What is known of the language stands in
/// `legcheck_<tag>.json` beside it; `shipped` serves where there is none (null: none is known).
[[nodiscard]] SiteFile readSiteFile(
    const QString& path, const Language* shipped, const content::Texts& texts);

/// Watches the site's language folder. A file put there is checked in a thread of low priority and
/// offered, in place of a shipped language with the same tag or as one more; one that is changed is
/// read again; one that is taken away is offered no longer. A file with a fault, or one that is
/// still being copied, is refused and harms nothing: what was offered before stays.
class SiteLanguages : public QObject {
    Q_OBJECT

public:
    /// `languages` must outlive this. Nothing happens before `start`.
    SiteLanguages(Languages& languages, QString folder, content::Texts texts);
    ~SiteLanguages() override;
    Q_DISABLE_COPY_MOVE(SiteLanguages)

    /// Makes the folder if it is not there, looks into it and watches it. False if it cannot be
    /// watched; the files in it are read all the same.
    bool start();

signals:
    void taken(const QString& tag); ///< is on offer from now on
    void refused(const QString& tag, const legcheck::core::Errors& errors);
    void withdrawn(const QString& tag);

private:
    void look();
    void take(const SiteFile& file);
    [[nodiscard]] QString stampOf(const QString& file) const;

    Languages& m_languages;
    QString m_folder;
    content::Texts m_texts;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; ///< looks once a burst of changes is over
    QHash<QString, QString> m_seen; ///< file -> size and time of it and its manifest
    QStringList m_offered; ///< tags
    QThreadPool m_reading;
};

} // namespace legcheck::language
