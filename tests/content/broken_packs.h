// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One fault each, made in the text of the shipped pack, and what must be said of it.

#include <QByteArray>

#include <vector>

namespace legcheck::tests {

enum class FaultPlace {
    Edit, ///< the line that was edited
    NextLine, ///< where the parser notices that something is missing
    Object, ///< the line on which the object begins in which the edit stands
    Part ///< the line of the part's id, which `after` names
};

struct BrokenPack {
    const char* name;
    const char* after; ///< the edit is made after this
    const char* find;
    const char* put;
    const char* message; ///< part of the message, with the id
    FaultPlace place = FaultPlace::Edit;
};

[[nodiscard]] const std::vector<BrokenPack>& brokenPacks();

/// The line, from 1, on which that byte stands.
[[nodiscard]] qsizetype lineOf(const QByteArray& json, qsizetype at);
/// The line on which the fault must be reported that was made at that byte.
[[nodiscard]] qsizetype lineOfFault(const QByteArray& json, qsizetype at, const BrokenPack& broken);

} // namespace legcheck::tests
