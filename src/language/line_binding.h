// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace legcheck::language {

/// What no line of a text ends within: a line that ended with "not" would leave the next one saying
/// the opposite. Spaces, hyphens and the gaps between Chinese signs become ones that no line ends
/// at; the letters stay as they are.
///
/// Answers and names stand in narrow places: but for single letters, Chinese words and numbers with
/// what they count, only whole sentences are bound.
class LineBinding {
public:
    /// `words` are a language manifest's `bound`: "not" stays with the word behind it, "-vous" with
    /// the word before it, "- mu" too, which stands apart; and a word in Chinese signs stays whole,
    /// whatever the dictionary says; no line begins with "-的".
    explicit LineBinding(const QStringList& words);

    [[nodiscard]] QString bind(QString text) const;

private:
    void bindEndings(QString& text) const;

    QRegularExpression m_before; ///< words that stay with the next; empty: none
    QRegularExpression m_letters; ///< those of one letter
    QRegularExpression m_behind; ///< what is between a word and its ending; empty: none
    QStringList m_whole; ///< Chinese words
    QStringList m_particles; ///< Chinese endings
};

/// The words of a text that may be bound, with plain spaces and hyphens: what a recording of it is
/// found by, and what a voice speaks.
[[nodiscard]] QString unbound(QString text);

} // namespace legcheck::language
