// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace legcheck::app {

/// Sends spdlog and Qt's own messages to standard error in one form, where the journal of the
/// system takes them. Events and ids only: nothing that a patient answered is ever logged.
void startLog();

} // namespace legcheck::app
