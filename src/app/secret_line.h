// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::app {

/// One line from the terminal without showing it, or from a pipe. The prompt goes to standard
/// error, and only to a terminal.
[[nodiscard]] QString readSecretly(const char* prompt);

} // namespace legcheck::app
