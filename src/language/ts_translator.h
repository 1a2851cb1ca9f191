// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/line_binding.h"
#include "language/plural_rules.h"
#include "language/text_block.h"
#include "language/ts_file.h"

#include <QTranslator>

#include <memory>
#include <optional>
#include <utility>

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
    /// Keeps in one line what belongs together. Before, texts are as in their file.
    void bind(LineBinding binding) { m_binding = std::move(binding); }
    /// Of the language that the program is written in: what the file leaves out, English plurals
    /// aside, is shown as written, and bound like all else.
    void showSource() { m_showsSource = true; }
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
    [[nodiscard]] QString bound(const QString& text) const;
    [[nodiscard]] QString beside(const QString& english, const QString& old) const;

    PluralRule m_rule = PluralRule::English;
    TextBlock m_texts;
    std::optional<LineBinding> m_binding;
    bool m_showsSource = false;
};

} // namespace legcheck::language
