// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk.h"

#include <optional>

namespace legcheck::app {

/// What the kiosk was asked for on its command line, with the defaults of this machine filled in.
struct KioskOptions {
    KioskSettings settings;
    QString contentFolder;
    QString demoFolder; ///< not empty: play one whole visit there and leave
    bool selfTest = false; ///< start everything, then leave
    std::optional<int> exitCode; ///< --help, --version, wrong usage: leave with it
};

[[nodiscard]] KioskOptions readKioskOptions(const QStringList& arguments);

} // namespace legcheck::app
