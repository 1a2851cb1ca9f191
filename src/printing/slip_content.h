// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every word of the nurse's slip in reading order, before any paper is chosen. The layouts place
// these and add nothing, so what stands here is what a nurse can read on each paper.
//
// Texts may hold bold marks (ink.h). An empty text is not printed.

#include "content/content_pack.h"
#include "core/slip.h"
#include "printing/leg_drawing.h"
#include "printing/slip_context.h"

#include <vector>

namespace legcheck::printing {

struct LabelledText {
    QString label;
    QString value;
};

struct ReasonText {
    QString rule; ///< what was found
    QString because; ///< the answers that made it
    QString ruleId;
};

enum class ItemAnswer { Yes, No, Unknown, NotAsked, ToTick };

struct WellsText {
    QString item;
    QString hint; ///< shown beside, never scored
    ItemAnswer answer = ItemAnswer::Unknown;
    QString points;
    QString who;
    bool hasTickBox = false; ///< for the clinician
};

struct DifferenceText {
    QString label;
    QString value;
    core::ProfileColumn column = core::ProfileColumn::Unknown;
};

/// A titled list of labels and values, and what was not asked.
struct ListText {
    QString letter; ///< of SBAR, or empty
    QString title;
    QString note; ///< after the title
    std::vector<LabelledText> lines;
    QString notAsked;
};

struct SlipContent {
    // Head
    QString update; ///< "UPDATE 2026-11-23 14:35": it takes an earlier slip's place
    QString clinic;
    QImage logo; ///< null: none
    QString notice;
    QString ticket;
    QString copy;
    std::vector<LabelledText> facts; ///< kiosk, times, language, who answered
    // Category
    std::uint8_t category = 5;
    QString categoryLine;
    QString word;
    QString target;
    std::vector<QString> alerts; ///< staff called and the like: white on black
    std::vector<QString> flags; ///< boxed
    // Red flags
    std::vector<QString> toldSigns;
    std::vector<QString> redFlagLines;
    QString unknownCount;
    QString unknownNames;
    QString stoppedEarly;
    // Why
    std::vector<ReasonText> reasons; ///< the main ones
    QString moreReasons; ///< the other rules that fired
    // S, B, A, R
    ListText situation;
    SorePlaces sore;
    QString side; ///< under the drawing
    QString place;
    QString pain;
    ListText background;
    bool scoreValid = true;
    QString scoreNotValid;
    std::vector<WellsText> wells;
    QString wellsRange;
    ListText checks;
    std::vector<DifferenceText> differences; ///< empty: none of it was answered
    QString recommendation;
    std::vector<QString> nice;
    QString code; ///< of the QR code
    // Foot
    QString versions;
    QString disclaimer;
    QString confidential;
};

[[nodiscard]] SlipContent slipContent(
    const core::Slip& slip, const content::ContentPack& pack, const SlipContext& context);

/// 24-hour time as 2026-11-23 14:05, in plain digits whatever the language.
[[nodiscard]] QString timeText(std::chrono::local_seconds time);

} // namespace legcheck::printing
