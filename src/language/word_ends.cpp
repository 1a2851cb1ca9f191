// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_ends.h"

#include <unicode/ubrk.h>

#include <memory>
#include <numeric>

namespace legcheck::language {

namespace {

struct Close {
    void operator()(UBreakIterator* words) const { ubrk_close(words); }
};
using Words = std::unique_ptr<UBreakIterator, Close>;

/// Opened once: it reads a dictionary.
UBreakIterator* words()
{
    thread_local const Words opened = [] {
        UErrorCode status = U_ZERO_ERROR;
        return Words(ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status));
    }();
    return opened.get();
}

} // namespace

std::vector<qsizetype> wordEnds(QStringView text)
{
    std::vector<qsizetype> ends;
    UErrorCode status = U_ZERO_ERROR;
    if (words() != nullptr) {
        ubrk_setText(words(), text.utf16(), static_cast<std::int32_t>(text.size()), &status);
    }
    if (words() != nullptr && U_SUCCESS(status) != 0) {
        for (auto end = ubrk_next(words()); end != UBRK_DONE; end = ubrk_next(words())) {
            ends.push_back(end);
        }
    }
    if (ends.empty()) {
        ends.resize(static_cast<std::size_t>(text.size()));
        std::iota(ends.begin(), ends.end(), 1);
    }
    return ends;
}

} // namespace legcheck::language
