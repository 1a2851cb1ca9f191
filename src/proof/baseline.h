// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// P1 to P10 say what must never happen; they do not say that a whole list of rules is still there.
// A pack that moves "superficial vein cord" from category 3 to 4 keeps all ten. So the loaded pack
// is also held against the protocol that this program was built with, over every answer set that
// both can hold: a clinic may make anything more urgent and add to it, but what was reviewed is the
// least. Internal to src/proof.

#include "proof/workbench.h"

namespace legcheck::proof {

/// The protocol that stands in the repository, compiled in.
[[nodiscard]] core::Result<content::ContentPack> releasedPack();

/// No answer set is less urgent than in `released`, calls staff where that does not, or scores the
/// Wells items in another way; and no answer that `released` judges by is missing.
[[nodiscard]] Finding proveNotBelow(const Workbench& bench, const content::ContentPack& released);

} // namespace legcheck::proof
