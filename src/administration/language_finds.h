// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Language files that lie on a stick or in a folder: what each is, and taking one into the site's
// own languages. Nothing here changes what patients see; `language::SiteLanguages` does, once a
// file lies in the site's folder, and checks it once more.

#include "content/texts.h"
#include "core/result.h"
#include "language/language.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace legcheck::administration {

/// One language file that was found.
struct FoundLanguage {
    Q_GADGET
    QML_VALUE_TYPE(foundLanguage)
    Q_PROPERTY(QString file MEMBER file CONSTANT FINAL)
    /// Its own name, or the file's where that is not known.
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// For staff: English name and tag, how much is translated, who reviewed it, or why it cannot
    /// be taken, with lines.
    Q_PROPERTY(QString standing MEMBER standing CONSTANT FINAL)
    Q_PROPERTY(bool refused MEMBER refused CONSTANT FINAL)

public:
    QString file;
    QString name;
    QString standing;
    bool refused = false;

    friend bool operator==(const FoundLanguage&, const FoundLanguage&) = default;
};

/// How much of the file is translated from today's English, in percent; -1 where it cannot be read.
[[nodiscard]] int percentOf(const QString& path, const content::Texts& texts, qsizetype forms);

/// "98 % translated" for the words about a language; empty for -1.
[[nodiscard]] QString standingOf(const language::Language& language, int percent);

/// Reads and checks each file whole; in any thread. `shipped`: the languages that came with the
/// program.
[[nodiscard]] QList<FoundLanguage> readFinds(const QStringList& files,
    const std::vector<language::Language>& shipped, const content::Texts& texts);

/// Copies the file and the manifest beside it into `folder`; a manifest of an earlier file goes.
[[nodiscard]] core::Errors takeLanguage(const QString& file, const QString& folder);

} // namespace legcheck::administration
