// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace legcheck::language {

/// The table of terms in `translations/GLOSSARY.md`: what a word of the English has to be in each
/// language, and the table of words that must not stand there at all. Cells hold forms parted by "
/// / ".
class Glossary {
public:
    /// Rows that are no terms (headings, prose) are passed over.
    [[nodiscard]] static Glossary parse(const QString& markdown);
    /// The one that is built into the program.
    [[nodiscard]] static const Glossary& builtIn();

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] std::size_t size() const { return m_terms.size(); }

    /// The terms of `english` that `translation` has no allowed word for. A language without a
    /// column, or with an empty cell, has nothing to keep to.
    [[nodiscard]] QStringList missing(
        const QString& tag, const QString& english, const QString& translation) const;
    /// The words of `translation` that its language must never use.
    [[nodiscard]] QStringList banned(const QString& tag, const QString& translation) const;

private:
    struct Term {
        QString name;
        QRegularExpression english;
        QHash<QString, QStringList> words; ///< by language tag, in lower case without vowel marks
    };

    std::vector<Term> m_terms;
    QHash<QString, QRegularExpression> m_banned; ///< by language tag
};

} // namespace legcheck::language
