// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `legcheck check`: whether a content pack may be shown to patients, as one line a question that
// was looked into. Content is good exactly while no line has failed.
//
// Lines, in this order: "content" (shape, ids and pictures, by the loader); when that holds,
// "languages", "placeholders" and "text fit" (of every language on offer), and the proofs "P1" to
// "P10" and "baseline". A pack that does not load has the line "content" only, and that has failed.
// Not looked at here: narration.
//
// A proof covers every possible answer set of the pack that was loaded; nothing is sampled. It uses
// an SMT solver, so this library is linked into `legcheck` and never into the kiosk.

#include "content/content_pack.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace legcheck::proof {

enum class CheckState {
    Passed,
    Warning, ///< worth reading; does not keep a pack from patients
    Failed
};

struct CheckLine {
    std::string id; ///< "content", "P3"
    CheckState state = CheckState::Failed;
    bool proof = false; ///< shown as "proved" where another line has "passed"
    double seconds = 0;
    std::string text; ///< one sentence: what holds, or what is wrong
    std::vector<std::string> details; ///< each fault, or the answers that break it; a line each
};

struct CheckReport {
    std::vector<CheckLine> lines;
    /// What was checked, for who looks further; none where it does not load.
    std::optional<content::ContentPack> pack;

    /// Whether the pack may be used: no line has failed, and there is one at least.
    [[nodiscard]] bool allHold() const;
    /// Null if there is no such line.
    [[nodiscard]] const CheckLine* find(const std::string& id) const;
};

/// What a pack is checked against.
struct CheckPlaces {
    /// Folder of languages.json and the .ts files; the program's own where empty.
    QString translations;
};

/// Called with each line as soon as it is known; a whole check takes some seconds.
using LineSink = std::function<void(const CheckLine& line)>;

/// Checks the pack in `folder` (its protocol.json). Total: whatever is wrong, including a solver
/// that gives up, is a failed line.
[[nodiscard]] CheckReport checkPack(
    const QString& folder, const CheckPlaces& places = {}, const LineSink& sink = {});

/// Whether the proof with this id is wanted.
using LineChoice = std::function<bool(const std::string& id)>;

/// The proofs alone, for a pack that is loaded; all of them unless some are chosen, which proves
/// nothing about the rest.
[[nodiscard]] CheckReport provePack(
    const content::ContentPack& pack, const LineSink& sink = {}, const LineChoice& isWanted = {});

/// The line as it is printed: "P3 proved (0.4 s)  <text>", its details below it, no line end after
/// the last.
[[nodiscard]] std::string shown(const CheckLine& line);

} // namespace legcheck::proof
