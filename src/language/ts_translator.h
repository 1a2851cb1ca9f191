// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/plural_rules.h"
#include "language/text_block.h"
#include "language/ts_file.h"

#include <QRegularExpression>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

namespace legcheck::language {

/// One language's texts, read straight from a Qt Linguist `.ts` file: no compiler, no developer
/// tools and no restart are needed to change one. What is shipped needs not even be read.
///
/// A translation counts while it is finished and its English is still what it was made from.
/// Otherwise the English shows; where a wrong word could hurt, the English shows first and the old
/// translation below it, marked: never a stale sentence silently.
class TsTranslator : public QTranslator {
    Q_OBJECT

public:
    /// `tag` says whose plural rules to follow. Errors name file and line.
    [[nodiscard]] static core::Result<std::shared_ptr<TsTranslator>> read(
        const QString& file, const QString& tag);
    [[nodiscard]] static core::Result<std::shared_ptr<TsTranslator>> read(
        const QString& file, PluralRule rule);
    [[nodiscard]] static std::shared_ptr<TsTranslator> make(const TsFile& file, PluralRule rule);
    [[nodiscard]] static std::shared_ptr<TsTranslator> make(TextBlock texts, PluralRule rule);
    /// Keeps each of these words in one line with the word after it, in whole sentences: a line
    /// that ended with "not" would leave the next one saying the opposite. Answers and names are
    /// left alone: they stand in narrow places.
    void bind(const QStringList& words);
    /// What the build makes of a shipped file.
    [[nodiscard]] static TextBlock pack(const TsFile& file);

    /// A word of the program. Empty when English is to show.
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
        const char* disambiguation = nullptr, int n = -1) const override;
    /// A clinical text by its id. Empty when English is to show.
    [[nodiscard]] QString clinical(const QString& id, const QString& english, bool safety) const;
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }

    /// How many messages the file has, and how many of them are translated and finished.
    [[nodiscard]] qsizetype messageCount() const { return m_texts.counts().messages; }
    [[nodiscard]] qsizetype finishedCount() const { return m_texts.counts().finished; }

private:
    TsTranslator() = default;
    [[nodiscard]] QString inLine(QString text) const;
    [[nodiscard]] QString wholeWords(QString text) const;
    [[nodiscard]] QString beside(const QString& english, const QString& old) const;

    PluralRule m_rule = PluralRule::English;
    TextBlock m_texts;
    QRegularExpression m_boundBefore; ///< words that stay with the next; empty: none
    QRegularExpression m_boundBehind; ///< endings that stay with their word; empty: none
    /// Words of a script without spaces that no line ends within, as written and as shown.
    std::vector<std::pair<QString, QString>> m_whole;
    bool m_isBound = false; ///< somebody said how: before, texts are as in their file
};

} // namespace legcheck::language
