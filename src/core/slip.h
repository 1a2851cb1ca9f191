// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands on the nurse's slip, as ids and numbers in reading order; words and paper come later
// (src/printing). The order follows how a nurse reads: category, red flags, why, score items, rest.
// Composed once from the visit's end; the same input gives the same slip for ever.

#include "core/triage.h"

#include <chrono>
#include <string>
#include <vector>

namespace legcheck::core {

/// What the slip must say beside the answers. Times are the kiosk's local wall clock.
struct VisitRecord {
    std::string ticket; ///< for example "A-017"; empty when none could be given
    std::string kiosk; ///< the kiosk's name, e.g. "A"
    std::string language; ///< BCP 47 tag of the language the patient chose
    std::chrono::local_seconds started {};
    std::chrono::local_seconds finished {};
    bool helpAsked = false; ///< the patient ended the visit by asking for staff
    int copy = 1; ///< 2 and more: a reprint, marked COPY n
    bool isUpdate = false; ///< asked again while waiting; marked UPDATE
};

/// One question and what was said to it.
struct SlipAnswer {
    QuestionIndex question = 0;
    OptionSet options = 0; ///< chosen, for One and Many
    std::optional<std::int32_t> number; ///< given, for Scale and Millimetres
    bool answered = false; ///< false: left out, though asked

    friend bool operator==(const SlipAnswer&, const SlipAnswer&) = default;
};

struct SlipWellsItem {
    std::size_t item = 0; ///< index into Questionnaire::wells()
    WellsState state = WellsState::Unknown;
};

struct Slip {
    VisitRecord record;
    std::uint8_t category = 5;
    bool callStaff = false;
    bool stopped = false; ///< the questions ended early; not asked is not "no"
    std::vector<SlipAnswer> redFlags; ///< the red-flag questions, whatever was said
    /// Asked questions left out or answered "not sure": nothing of it may be read as "no".
    std::vector<QuestionIndex> unknown;
    std::vector<Reason> reasons; ///< every rule that fired, most urgent first
    WellsRange wells;
    std::vector<SlipWellsItem> wellsItems;
    std::optional<std::int32_t> tapeDifference; ///< mm, larger less smaller
    bool checksOpen = false;
    std::vector<SlipAnswer> situation; ///< asked questions of that block, in protocol order
    std::vector<SlipAnswer> background;
    std::vector<SlipAnswer> checks;
    std::vector<ProfileColumn> profile; ///< one a row of Questionnaire::profile()
};

[[nodiscard]] Slip composeSlip(
    const Questionnaire& questionnaire, const Answers& answers, VisitRecord record);

} // namespace legcheck::core
