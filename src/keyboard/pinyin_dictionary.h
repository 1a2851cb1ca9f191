// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace legcheck::keyboard {

/// What some letters may mean.
struct PinyinMatch {
    /// Best first. The first stands for all letters that could be read, the others for those they
    /// begin with: a Chinese character for each syllable.
    QList<QString> words;
    /// How many letters the first syllable takes, the first two, and so on, with the apostrophes
    /// between them.
    QList<qsizetype> ends;

    friend bool operator==(const PinyinMatch&, const PinyinMatch&) = default;
};

/// Chinese words by their sound, from libgooglepinyin. It is asked only: nothing that is typed is
/// learnt, kept or written. The library has one dictionary a process, so all who want it share it.
class PinyinDictionary {
public:
    /// The file that Debian's library comes with.
    [[nodiscard]] static QString defaultFile();

    /// Errors name the file: it is missing, damaged, or another one is open. After a damaged one
    /// none is opened any more, until the program starts again.
    [[nodiscard]] static core::Result<std::shared_ptr<const PinyinDictionary>> open(
        const QString& file);

    PinyinDictionary(const PinyinDictionary&) = delete;
    PinyinDictionary& operator=(const PinyinDictionary&) = delete;
    PinyinDictionary(PinyinDictionary&&) = delete;
    PinyinDictionary& operator=(PinyinDictionary&&) = delete;
    ~PinyinDictionary();

    /// `letters` are a to z, with an apostrophe where a syllable ends that would else go on
    /// (xi'an). Letters that begin no syllable have no words; at most `longest` are looked at.
    [[nodiscard]] PinyinMatch match(QByteArrayView letters) const;

    static constexpr qsizetype longest = 39;

private:
    explicit PinyinDictionary(QString file);

    QString m_file;
};

} // namespace legcheck::keyboard
