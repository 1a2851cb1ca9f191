// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/report_words.h"

#include <cstdio>

namespace legcheck::validation {

namespace {

std::string fixed(double number, int digits)
{
    std::array<char, 32> text {};
    std::snprintf(text.data(), text.size(), "%.*f", digits, number);
    return text.data();
}

std::string percent(double share)
{
    return fixed(100 * share, 1);
}

} // namespace

std::string percentWords(const Proportion& share)
{
    if (share.total == 0) {
        return "no case";
    }
    return percent(share.estimate) + " % (" + percent(share.low) + " to " + percent(share.high)
        + ")";
}

std::string inWords(const Proportion& share)
{
    if (share.total == 0) {
        return percentWords(share);
    }
    return std::to_string(share.count) + "/" + std::to_string(share.total) + " "
        + percentWords(share);
}

std::string kappaWords(const std::optional<Kappa>& kappa)
{
    if (!kappa) {
        return "not defined: one category on both sides";
    }
    return fixed(kappa->estimate, 2) + " (" + fixed(kappa->low, 2) + " to " + fixed(kappa->high, 2)
        + ")";
}

std::string cutWords(const Cut& cut)
{
    return "category " + std::to_string(cut.at) + (cut.at == 1 ? "" : " or more urgent");
}

std::string pointWords(int points)
{
    return std::to_string(points) + (points == 1 ? " point or more" : " points or more");
}

std::string referenceWords(const AgreementFigures& figures)
{
    return figures.ownReference
        ? "the table's own category"
        : "NICE NG158 at the clinician's Wells score (2 or more: category 3; else 4)";
}

std::string methodWords(const Validation& validation)
{
    std::string words = "Shares: Wilson's score interval.";
    if (validation.agreement) {
        words += " Kappa: linear weights over five categories, large-sample interval of Fleiss, "
                 "Cohen and Everitt (1969).";
    }
    return words;
}

std::string tellingWords(const Validation& validation)
{
    const std::string bed = validation.bedOrSurgery == BedOrSurgery::Surgery
        ? "surgery within 12 weeks"
        : "3 days in bed";
    return "the table's findings; \"bedridden or surgery\" as " + bed
        + "; everything else as in a plain cramp.";
}

std::string cautionWords()
{
    return "Figures on a table are no evidence of safety in a waiting room.";
}

} // namespace legcheck::validation
