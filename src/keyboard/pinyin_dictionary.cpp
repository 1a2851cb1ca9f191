// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/pinyin_dictionary.h"

#include <QFile>

#include <pinyinime.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <utility>

namespace legcheck::keyboard {

namespace {

// The library takes no more steps and gives no longer words than these.
constexpr std::size_t longestWord = 39;

/// Without a file for what users type the library has nowhere to learn; it must not be null.
constexpr const char* noUserDictionary = "";

bool openLibrary(const QString& file)
{
    try {
        return ime_pinyin::im_open_decoder(QFile::encodeName(file).constData(), noUserDictionary);
    } catch (const std::bad_alloc&) {
        return false; // it believed a size that stands in a damaged file
    }
}

} // namespace

QString PinyinDictionary::defaultFile()
{
    return QStringLiteral(LEGCHECK_PINYIN_DICTIONARY);
}

PinyinDictionary::PinyinDictionary(QString file)
    : m_file(std::move(file))
{
}

PinyinDictionary::~PinyinDictionary()
{
    ime_pinyin::im_close_decoder();
}

core::Result<std::shared_ptr<const PinyinDictionary>> PinyinDictionary::open(const QString& file)
{
    static std::weak_ptr<const PinyinDictionary> shared;
    if (auto opened = shared.lock()) {
        if (opened->m_file == file) {
            return opened;
        }
        return core::Error { "another pinyin dictionary is open", file.toStdString() };
    }
    if (!QFile::exists(file)) {
        return core::Error { "the pinyin dictionary is missing", file.toStdString() };
    }
    // What the library leaves behind when it gives a file up ends the program at the next one.
    static bool gaveUp = false;
    if (gaveUp || !openLibrary(file)) {
        gaveUp = true;
        return core::Error { "the pinyin dictionary cannot be read", file.toStdString() };
    }
    ime_pinyin::im_set_max_lens(longest, longestWord);
    const std::shared_ptr<const PinyinDictionary> opened(new PinyinDictionary(file));
    shared = opened;
    return opened;
}

PinyinMatch PinyinDictionary::match(QByteArrayView letters) const
{
    // Each time from the start: the library would else hold on to what was typed before.
    ime_pinyin::im_reset_search();
    const auto length = static_cast<std::size_t>(std::min(letters.size(), longest));
    const std::size_t count = ime_pinyin::im_search(letters.data(), length);

    PinyinMatch match;
    const ime_pinyin::uint16* starts = nullptr;
    const std::size_t syllables = ime_pinyin::im_get_spl_start_pos(starts);
    for (std::size_t syllable = 1; syllable <= syllables; ++syllable) {
        match.ends.push_back(starts[syllable]);
    }
    if (match.ends.isEmpty()) {
        return match;
    }
    std::array<ime_pinyin::char16, longestWord + 1> word {};
    for (std::size_t i = 0; i < count; ++i) {
        if (ime_pinyin::im_get_candidate(i, word.data(), word.size()) == nullptr) {
            continue;
        }
        word.back() = 0;
        const std::u16string characters(
            word.begin(), std::ranges::find(word, ime_pinyin::char16 { 0 }));
        const QString text = QString::fromStdU16String(characters);
        // What stands for more syllables than were read would take letters that nobody typed.
        if (!text.isEmpty() && text.size() <= match.ends.size()) {
            match.words.push_back(text);
        }
    }
    ime_pinyin::im_reset_search();
    return match;
}

} // namespace legcheck::keyboard
