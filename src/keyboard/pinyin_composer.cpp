// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/pinyin_composer.h"

#include <utility>

namespace legcheck::keyboard {

PinyinComposer::PinyinComposer(std::shared_ptr<const PinyinDictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{
}

QString PinyinComposer::chosenWords() const
{
    QString text;
    for (const Chosen& one : m_chosen) {
        text += one.word;
    }
    return text;
}

QString PinyinComposer::shown() const
{
    QString text = chosenWords();
    qsizetype begin = 0;
    for (const qsizetype end : m_match.ends) {
        text += QLatin1String(m_letters.sliced(begin, end - begin));
        begin = end;
        if (begin < m_letters.size() && !text.endsWith(QLatin1Char('\''))) {
            text += QLatin1Char(' ');
        }
    }
    return text + QLatin1String(m_letters.sliced(begin));
}

QString PinyinComposer::asTyped() const
{
    return chosenWords() + QLatin1String(m_letters);
}

void PinyinComposer::add(char letter)
{
    const bool fits = m_letters.size() < PinyinDictionary::longest;
    const bool separates = letter == '\'' && !m_letters.isEmpty();
    if (fits && (separates || (letter >= 'a' && letter <= 'z'))) {
        m_letters += letter;
        look();
    }
}

void PinyinComposer::takeBack()
{
    if (!m_chosen.isEmpty()) {
        m_letters.prepend(m_chosen.takeLast().letters);
    } else {
        m_letters.chop(1);
    }
    look();
}

std::optional<QString> PinyinComposer::choose(qsizetype index)
{
    if (index < 0 || index >= m_match.words.size()) {
        return std::nullopt;
    }
    const QString& word = m_match.words.at(index);
    const qsizetype letters = m_match.ends.at(word.size() - 1);
    m_chosen.push_back({ word, m_letters.first(letters) });
    m_letters.remove(0, letters);
    look();
    if (!m_letters.isEmpty()) {
        return std::nullopt;
    }
    QString text = asTyped();
    clear();
    return text;
}

QString PinyinComposer::chooseBest()
{
    while (!m_match.words.isEmpty()) {
        if (auto text = choose(0)) {
            return *text;
        }
    }
    QString text = asTyped();
    clear();
    return text;
}

void PinyinComposer::clear()
{
    m_chosen.clear();
    m_letters.clear();
    m_match = {};
}

void PinyinComposer::look()
{
    m_match = m_letters.isEmpty() ? PinyinMatch {} : m_dictionary->match(m_letters);
}

} // namespace legcheck::keyboard
