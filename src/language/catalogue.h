// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/texts.h"
#include "language/ts_file.h"

namespace legcheck::language {

/// What makes a text the same text: the id of a clinical one, whatever its English says by now; the
/// place and the English of a word of the program.
[[nodiscard]] QString keyOf(const TsMessage& message);

/// Every text that a language has to have, in the order in which a translator meets it: the words
/// of the program (`screenWords`, as lupdate finds them in the code), then the clinical texts of a
/// content pack. Each has its note, its safety mark, and no translation.
[[nodiscard]] QList<TsMessage> catalogue(const TsFile& screenWords, const content::Texts& texts);

/// The program's own words, as they are built in.
[[nodiscard]] core::Result<TsFile> builtInScreenWords();

/// `old` brought up to date with the catalogue. A text whose English changed keeps its translation
/// as unfinished, with the English it was made from; a new one is empty and unfinished; one that is
/// gone is left out. `forms` is how many plural forms the language has. With `pluralsOnly`, as in
/// the file of English itself, every other text is left out.
[[nodiscard]] TsFile updated(const TsFile& old, const QList<TsMessage>& catalogue, qsizetype forms,
    bool pluralsOnly = false);

} // namespace legcheck::language
