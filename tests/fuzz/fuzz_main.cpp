// SPDX-License-Identifier: GPL-3.0-or-later
// One target for libFuzzer, named by the build.

#include "fuzz/fuzz_targets.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer looks for this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    legcheck::fuzz::FUZZ_TARGET({ data, size });
    return 0;
}
