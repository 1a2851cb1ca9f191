// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace legcheck::language {

/// Where words end in a text of a script without spaces, by ICU's dictionary: places between the
/// text's UTF-16 units, ascending, its end among them. Every place, where ICU has no dictionary.
[[nodiscard]] std::vector<qsizetype> wordEnds(QStringView text);

} // namespace legcheck::language
