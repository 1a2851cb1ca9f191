// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace legcheck::app {

/// Lets staff type on the glass with Qt's keyboard. Before the application is made. The keyboard
/// itself is read when the administration first needs it; patients never type.
void offerOnScreenKeyboard();

} // namespace legcheck::app
