// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cases that others worked out, told as a patient at the kiosk could tell them.
//
// Two layouts of columns are known, those of the two public tables in tests/data (its README.md
// has sources and licences):
//   DVTipd   sex malign par surg oachst leg notraum calfdif3 pit vein histdvt dvt: findings and the
//            outcome, 1 / 0 (blank: not known; dvt must be known). Also read where present: id,
//            altdiagn (1 / 0), wells2003 (the clinician's score).
//   openEHR  active_cancer paralysis_or_plaster bedridden_or_surgery tenderness_deep_veins
//            entire_leg_swollen calf_gt3cm pitting_oedema collateral_veins previous_dvt
//            alternative_dx, 1 / 0 / blank, and expected_score, blank where the source gives none.
// Either may have reference_category (1 to 5): the category a clinician gave, which then is the
// reference.
//
// What stands in no column is told as in a plain cramp, so that it cannot be the reason for a
// category. A calf 3 cm larger is told as 35 mm, on the painful left leg. Tenderness and another
// diagnosis belong to a clinician: the kiosk has no answer for them.

#include "core/answers.h"
#include "core/questionnaire.h"
#include "validation/case_table.h"

#include <optional>

namespace legcheck::validation {

/// A clinician's Wells score from which a clot is likely. NICE NG158, table 1.
inline constexpr int likelyScore = 2;

enum class Layout { DvtIpd, OpenEhr };

struct Case {
    std::string id; ///< as in the table, else "line N"
    core::Answers answers;
    std::optional<bool> clot; ///< the outcome, where the table has one
    /// The clinician's Wells score of 2003, where the table has one, and the same with its -2 for
    /// another diagnosis left out.
    std::optional<int> wellsScore;
    std::optional<int> wellsWithoutMinusTwo;
    /// The category to compare with: the table's own; else what NICE NG158 asks for at the
    /// clinician's score: 3 from 2 points (scan within 4 hours), else 4 (D-dimer the same day).
    std::optional<std::uint8_t> reference;
};

struct Cases {
    Layout layout = Layout::DvtIpd;
    bool ownReference = false; ///< the references are the table's own
    std::vector<Case> cases; ///< one a row, in order
};

/// Which answer of the kiosk stands for "bedridden or surgery", which tables do not tell apart and
/// the kiosk asks apart.
enum class BedOrSurgery { Surgery, BedRest };

/// Every cell that is not as above is an error with file, line and column. So is a questionnaire
/// without the questions and options that are told.
[[nodiscard]] core::Result<Cases> tellCases(const CaseTable& table,
    const core::Questionnaire& questionnaire, BedOrSurgery bedOrSurgery = BedOrSurgery::Surgery);

} // namespace legcheck::validation
