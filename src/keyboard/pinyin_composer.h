// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/pinyin_dictionary.h"

#include <QByteArray>

#include <optional>

namespace legcheck::keyboard {

/// One Chinese text while it is being spelt: letters, the words they may mean, and those that were
/// chosen already. "xiaotuiteng" -> choose 小腿 -> "小腿teng" -> choose 疼 -> the text 小腿疼.
class PinyinComposer {
public:
    explicit PinyinComposer(std::shared_ptr<const PinyinDictionary> dictionary);

    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty() && m_chosen.isEmpty(); }
    /// Words for the letters that are left, best first.
    [[nodiscard]] const QList<QString>& words() const { return m_match.words; }
    /// What was chosen, then the letters that are left, a space between syllables.
    [[nodiscard]] QString shown() const;
    /// The same without the spaces.
    [[nodiscard]] QString asTyped() const;

    /// a to z or an apostrophe; anything else, or one too many, changes nothing.
    void add(char letter);
    /// The last word that was chosen becomes letters again; else the last letter goes.
    void takeBack();
    /// The text once no letter is left, and all begins anew; nothing while there are some. An
    /// index that no word has changes nothing.
    [[nodiscard]] std::optional<QString> choose(qsizetype index);
    /// The text with the best word for all that is left; letters that no word has stay letters.
    [[nodiscard]] QString chooseBest();
    void clear();

private:
    struct Chosen {
        QString word;
        QByteArray letters; ///< what it was typed as
    };

    [[nodiscard]] QString chosenWords() const;
    void look();

    std::shared_ptr<const PinyinDictionary> m_dictionary;
    QList<Chosen> m_chosen;
    QByteArray m_letters; ///< not chosen yet
    PinyinMatch m_match; ///< of m_letters
};

} // namespace legcheck::keyboard
