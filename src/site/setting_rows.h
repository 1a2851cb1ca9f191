// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/setting_table.h"

namespace legcheck::site {

/// Every setting, made anew; whoever looks one up asks settingTable().
[[nodiscard]] std::vector<Setting> settingRows();

} // namespace legcheck::site
