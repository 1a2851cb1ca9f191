// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace legcheck::language {

/// One language's texts, read straight from a Qt Linguist `.ts` file: no compiler, no developer
/// tools and no restart are needed to change one.
///
/// Only finished translations are used. A message marked unfinished (new, or its English changed)
/// counts as not translated, so the English shows: never a stale sentence silently.
class TsTranslator : public QTranslator {
    Q_OBJECT

public:
    /// `tag` says whose plural rules to follow. Errors name file and line.
    [[nodiscard]] static core::Result<std::shared_ptr<TsTranslator>> read(
        const QString& file, const QString& tag);

    /// Empty when there is no finished translation.
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
        const char* disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }

    /// How many messages the file has, and how many of them are translated and finished.
    [[nodiscard]] qsizetype messageCount() const { return m_messageCount; }
    [[nodiscard]] qsizetype finishedCount() const { return m_texts.size(); }

private:
    TsTranslator() = default;

    QString m_tag;
    QHash<QByteArray, QStringList> m_texts; ///< one text, or one for each plural form
    qsizetype m_messageCount = 0;
};

} // namespace legcheck::language
