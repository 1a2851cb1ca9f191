// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace legcheck::language {

/// The TS context under which clinical texts stand; the text's id is the disambiguation.
inline constexpr const char* contentContext = "content";

/// Gives the text of a content id in one language. Empty for an id that does not exist.
using TextSource = std::function<QString(const QString& id)>;

} // namespace legcheck::language
