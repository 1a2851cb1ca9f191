// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace legcheck::language {

/// The families that are tried for a language, in order: its own, then the design's Latin.
[[nodiscard]] QStringList familiesFor(const QStringList& fonts);

/// Those of the characters that no font of `families` on this machine can draw. Needs no
/// QGuiApplication; may be called in any thread.
[[nodiscard]] QSet<char32_t> missingGlyphs(
    const QStringList& families, const QSet<char32_t>& characters);

} // namespace legcheck::language
