// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How errors are told to people, the same in the log, on the command line and on a page.

#include "core/result.h"

#include <string>

namespace legcheck::core {

/// "protocol.json:41: option 'chest_pain' stands twice"; `what` alone where there is no `where`.
[[nodiscard]] std::string inWords(const Error& error);
/// All of them in one line, "; " between two. Empty if there are none.
[[nodiscard]] std::string inWords(const Errors& errors);

} // namespace legcheck::core
