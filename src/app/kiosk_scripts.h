// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace legcheck::app {

/// Has the scripts of the pages interpreted, not compiled while they run: Qt 6.4's compiler (JIT)
/// leaves places on its stack unset, and when memory is collected at such a moment the program is
/// gone. Most scripts are compiled by the build anyway. Before the first engine is made, and any
/// thread.
void interpretScripts();

} // namespace legcheck::app
