// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/glossary.h"
#include "language/language.h"
#include "language/ts_file.h"

namespace legcheck::language {

enum class Severity {
    Note, ///< for whoever reads closely
    Warning, ///< patients are served, but something should be done
    Error, ///< the language must not be offered
};

/// What was looked at.
enum class Gate {
    Complete, ///< every text is there
    Stale, ///< and made from the English of today
    Placeholders, ///< %1 and %n as in English
    Plurals, ///< as many forms as the language has
    Form, ///< no markup, no line breaks, no stray spaces, stars as in English
    Glyphs, ///< every character can be drawn by the language's fonts
    Direction, ///< the letters run as the manifest says
    Length, ///< not much longer than English
    Glossary, ///< the agreed words
    Narration, ///< there is something to listen to
};

/// One thing that is wrong, in words an administrator can act on.
struct Finding {
    Gate gate = Gate::Complete;
    Severity severity = Severity::Error;
    QString id; ///< of a clinical text, or "Context: English word"; empty for the whole language
    QString what;
    QString file;
    int line = 0; ///< 0 where no line can be named
};

/// How one language stands.
struct LanguageReport {
    Language language;
    qsizetype texts = 0; ///< that it must have
    qsizetype finished = 0;
    qsizetype stale = 0; ///< translated, but from an older English
    qsizetype missing = 0; ///< English shows
    QList<Finding> findings; ///< faults of the whole first, then in the order of the catalogue

    [[nodiscard]] qsizetype count(Severity severity) const;
    [[nodiscard]] qsizetype count(Gate gate) const;
    [[nodiscard]] bool mayBeOffered() const { return count(Severity::Error) == 0; }
    /// The findings that keep it from patients.
    [[nodiscard]] core::Errors errors() const;
};

/// Looks at a whole language. `file` is what stands in the file called `path`; `catalogue` every
/// text it must have (language/catalogue.h).
[[nodiscard]] LanguageReport checkLanguage(const Language& language, const TsFile& file,
    const QString& path, const QList<TsMessage>& catalogue,
    const Glossary& glossary = Glossary::builtIn());

/// A table of one line a language for an administrator to read: name, status, how much is
/// translated, what was found at each gate, and whether it may be offered.
[[nodiscard]] QString asTable(const QList<LanguageReport>& reports);

} // namespace legcheck::language
