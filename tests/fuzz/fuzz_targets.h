// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every reader of bytes that come from outside, as a function that takes any bytes at all. Each
// ends the program where something holds that must not; libFuzzer looks for bytes that do that, and
// tst_fuzz_corpus tries again all that are kept in corpus/.

#include <cstddef>
#include <cstdint>
#include <span>

namespace legcheck::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// The loader of protocol.json; what loads must judge random answer sets.
void content(Bytes bytes);
/// An answer set; what is read must be written and read back the same, and judged.
void answers(Bytes bytes);
/// A Qt Linguist file.
void translation(Bytes bytes);
/// A table of cases for `legcheck validate`.
void table(Bytes bytes);
/// The settings file; what is read must be written and read back the same.
void settings(Bytes bytes);
/// A stamp of published content; only what would be written itself is taken.
void stamp(Bytes bytes);

} // namespace legcheck::fuzz
