// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The papers that the patient holds.
//
// The stub: the number, when to tell staff at once, and a small diary to fill in. It is the same
// for every patient but for the number, so that nobody can learn anything of the other's visit from
// it: no answer, no category, no condition.
//
// The tape: a measuring tape in true millimetres, to be used once. On a roll it is one strip; on a
// sheet it is cut out and glued in two or three pieces. A 50 mm bar shows whether the printer kept
// the size.

#include "content/content_pack.h"
#include "language/languages.h"
#include "printing/paged_drawing.h"
#include "printing/stub_words.h"

#include <QStringList>

namespace legcheck::printing {

/// How long the tape is. The few calves that are thicker need a tape of the staff's.
inline constexpr int tapeMillimetres = 600;

struct StubContext {
    [[nodiscard]] Qt::LayoutDirection direction() const
    {
        return language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    }

    QString clinic; ///< empty leaves the line out
    QString deskPlace; ///< where the desk is, in the clinic's words; empty leaves the line out
    QString ticket; ///< empty: "please go to the desk"
    int copy = 1; ///< 2 and more mark a reprint
    std::chrono::local_seconds printed {};
    language::Language language; ///< the patient's
    StubWords words = stubWords();
    language::TextSource texts; ///< content in the patient's language; empty: the pack's English
};

/// All that follows from the patient's language. `texts` must outlive the context.
[[nodiscard]] StubContext stubContext(
    language::Languages& languages, const content::Texts& texts, const QString& patientLanguage);

[[nodiscard]] PagedDrawing layOutStub(
    const content::ContentPack& pack, const StubContext& context, Paper paper);

/// The pack's steps of measuring stand on it.
[[nodiscard]] PagedDrawing layOutTape(
    const content::ContentPack& pack, const StubContext& context, Paper paper);

} // namespace legcheck::printing
