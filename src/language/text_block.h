// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace legcheck::language {

/// A language's texts in one piece of memory, in which each is found without the others being
/// looked at. A block that the build has made lies in the program's own file: a language that
/// nobody speaks takes no memory, and to speak it nothing has to be read.
///
/// Layout, in QDataStream's big-endian form: `magic`, how many messages the file has, how many of
/// them are finished, how many entries follow; then, in the order of their hashes, 64 bits of the
/// key's SHA-1 and the entry's offset; then the entries: key, English, texts, whether stale.
class TextBlock {
public:
    struct Entry {
        QByteArray key; ///< UTF-8
        QByteArray english; ///< from which it was made; UTF-8, empty where the key says it
        QStringList texts; ///< one, or one for each plural form
        bool stale = false;
    };
    struct Counts {
        qint32 messages = 0;
        qint32 finished = 0;
    };

    /// No texts.
    TextBlock() = default;
    /// Of two entries with one key the later counts.
    [[nodiscard]] static TextBlock pack(const std::vector<Entry>& entries, Counts counts);
    /// Reads what `pack` made, without a copy: `bytes` may lie in the program's file. Nothing where
    /// they are something else.
    [[nodiscard]] static std::optional<TextBlock> over(QByteArray bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] Counts counts() const { return m_counts; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::optional<Entry> find(const QByteArray& key) const;

private:
    QByteArray m_bytes;
    Counts m_counts;
    quint32 m_size = 0;
};

} // namespace legcheck::language
