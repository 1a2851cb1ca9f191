// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a table of cases says about a content pack: every figure of the validation report.

#include "content/content_pack.h"
#include "validation/public_cases.h"
#include "validation/statistics.h"

#include <vector>

namespace legcheck::validation {

/// How well "this urgent or more" tells patients with a clot from those without.
struct Cut {
    int at = 0; ///< category `at` or more urgent; or `at` Wells points or more
    Proportion sensitivity; ///< of those with a clot
    Proportion specificity; ///< of those without, how many are below the cut
};

/// Only where the table has outcomes.
struct OutcomeFigures {
    int clots = 0;
    int others = 0;
    std::array<int, core::categoryCount> clotsByCategory {};
    std::array<int, core::categoryCount> othersByCategory {};
    std::array<Proportion, core::categoryCount> clotShare; ///< of each category's patients
    std::vector<Cut> categoryCuts; ///< 1 to 4: at 5 everybody is in
    std::vector<Cut> wellsCuts; ///< points told, 1 to the highest seen
    std::optional<Cut> clinician; ///< the clinician's score of 2 or more, where it is known of all
};

/// Only where there is a reference.
struct AgreementFigures {
    AgreementTable table {};
    Proportion same;
    Proportion under; ///< ours is less urgent than the reference
    Proportion over; ///< ours is more urgent
    std::optional<Kappa> kappa;
    bool ownReference = false;
};

/// The slip's range beside the clinician's score, its -2 for another diagnosis left out.
struct RangeFigures {
    struct Row {
        std::string id;
        int told = 0;
        int highest = 0;
        std::optional<int> score; ///< with that -2 left out
    };
    std::vector<Row> rows;
    Proportion inside; ///< of the rows with a score
};

struct Validation {
    std::string table; ///< the file's name without its folder
    std::string tableSha256;
    QString content; ///< "leg-pain 1.0.0"
    QString contentSha256;
    Layout layout = Layout::DvtIpd;
    BedOrSurgery bedOrSurgery = BedOrSurgery::Surgery;
    std::size_t cases = 0;
    std::array<int, core::categoryCount> byCategory {};
    std::optional<OutcomeFigures> outcome;
    std::optional<AgreementFigures> agreement;
    RangeFigures ranges;
};

/// Reads the table, tells each case to the pack's questionnaire and counts. Errors name file, line
/// and column.
[[nodiscard]] core::Result<Validation> validate(
    const std::string& file, const content::ContentPack& pack, BedOrSurgery bedOrSurgery);

/// The report as text, 80 columns wide, ending with a line end.
[[nodiscard]] std::string textOf(const Validation& validation);

} // namespace legcheck::validation
