// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/validation.h"

#include "core/triage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace legcheck::validation {

namespace {

/// One case and how the engine judged it.
struct Judged {
    const Case& patient;
    core::Assessment assessment;
};

using Test = std::function<bool(const Judged&)>;

Cut cutAt(int at, const std::vector<Judged>& all, const Test& isPositive)
{
    int truePositive = 0;
    int clots = 0;
    int trueNegative = 0;
    int others = 0;
    for (const Judged& one : all) {
        const bool positive = isPositive(one);
        if (*one.patient.clot) {
            ++clots;
            truePositive += positive ? 1 : 0;
        } else {
            ++others;
            trueNegative += positive ? 0 : 1;
        }
    }
    return { .at = at,
        .sensitivity = wilson(truePositive, clots),
        .specificity = wilson(trueNegative, others) };
}

OutcomeFigures outcomeOf(const std::vector<Judged>& all)
{
    OutcomeFigures figures;
    int highestTold = 1;
    for (const Judged& one : all) {
        const std::size_t index = one.assessment.category - 1U;
        const bool clot = *one.patient.clot;
        ++(clot ? figures.clotsByCategory : figures.othersByCategory)[index];
        ++(clot ? figures.clots : figures.others);
        highestTold = std::max(highestTold, one.assessment.wells.told);
    }
    for (std::size_t index = 0; index < core::categoryCount; ++index) {
        const int clots = figures.clotsByCategory[index];
        figures.clotShare[index] = wilson(clots, clots + figures.othersByCategory[index]);
    }
    for (int at = 1; at < int { core::categoryCount }; ++at) {
        figures.categoryCuts.push_back(cutAt(
            at, all, [at](const Judged& one) { return int { one.assessment.category } <= at; }));
    }
    for (int at = 1; at <= highestTold; ++at) {
        figures.wellsCuts.push_back(
            cutAt(at, all, [at](const Judged& one) { return one.assessment.wells.told >= at; }));
    }
    if (std::ranges::all_of(
            all, [](const Judged& one) { return one.patient.wellsScore.has_value(); })) {
        figures.clinician = cutAt(likelyScore, all,
            [](const Judged& one) { return *one.patient.wellsScore >= likelyScore; });
    }
    return figures;
}

std::optional<AgreementFigures> agreementOf(const std::vector<Judged>& all, bool ownReference)
{
    AgreementFigures figures { .ownReference = ownReference };
    int total = 0;
    int same = 0;
    int under = 0;
    for (const Judged& one : all) {
        if (!one.patient.reference) {
            continue;
        }
        const int ours = one.assessment.category;
        const int reference = *one.patient.reference;
        ++figures
              .table[static_cast<std::size_t>(reference - 1)][static_cast<std::size_t>(ours - 1)];
        ++total;
        same += ours == reference ? 1 : 0;
        under += ours > reference ? 1 : 0;
    }
    if (total == 0) {
        return std::nullopt;
    }
    figures.same = wilson(same, total);
    figures.under = wilson(under, total);
    figures.over = wilson(total - same - under, total);
    figures.kappa = weightedKappa(figures.table);
    return figures;
}

RangeFigures rangesOf(const std::vector<Judged>& all)
{
    RangeFigures figures;
    int inside = 0;
    int scored = 0;
    for (const Judged& one : all) {
        const core::WellsRange& wells = one.assessment.wells;
        const auto score = one.patient.wellsWithoutMinusTwo;
        figures.rows.push_back({ one.patient.id, wells.told, wells.highest, score });
        if (score) {
            ++scored;
            inside += wells.told <= *score && *score <= wells.highest ? 1 : 0;
        }
    }
    figures.inside = wilson(inside, scored);
    return figures;
}

std::string sha256Of(const std::string& file)
{
    QFile device(QString::fromStdString(file));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (device.open(QIODevice::ReadOnly)) {
        hash.addData(&device);
    }
    return hash.result().toHex().toStdString();
}

} // namespace

core::Result<Validation> validate(
    const std::string& file, const content::ContentPack& pack, BedOrSurgery bedOrSurgery)
{
    const auto table = readCaseTable(file);
    if (!table) {
        return table.error();
    }
    const auto told = tellCases(table.value(), pack.questionnaire, bedOrSurgery);
    if (!told) {
        return told.error();
    }
    std::vector<Judged> all;
    for (const Case& patient : told.value().cases) {
        all.push_back({ patient, core::assess(pack.questionnaire, patient.answers) });
    }
    Validation validation {
        .table = QFileInfo(QString::fromStdString(file)).fileName().toStdString(),
        .tableSha256 = sha256Of(file),
        .content = pack.id + QLatin1Char(' ') + pack.version,
        .contentSha256 = pack.sha256,
        .layout = told.value().layout,
        .bedOrSurgery = bedOrSurgery,
        .cases = all.size(),
        .agreement = agreementOf(all, told.value().ownReference),
        .ranges = rangesOf(all),
    };
    for (const Judged& one : all) {
        ++validation.byCategory[one.assessment.category - 1U];
    }
    if (std::ranges::all_of(all, [](const Judged& one) { return one.patient.clot.has_value(); })) {
        validation.outcome = outcomeOf(all);
    }
    return validation;
}

} // namespace legcheck::validation
