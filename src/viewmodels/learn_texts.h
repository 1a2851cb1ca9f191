// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/pack_texts.h"
#include "viewmodels/visit_texts.h"
#include "viewmodels/visit_values.h"

namespace legcheck::viewmodels {

/// The pages to read while waiting: the same for every patient.
class LearnTexts : private PackTexts {
public:
    LearnTexts(const content::ContentPack& pack, const language::Languages& languages)
        : PackTexts(pack, languages)
        , m_visitTexts(pack, languages)
    {
    }

    /// All of them, without their blocks.
    [[nodiscard]] QList<LearnPageValue> pages() const;
    /// Blocks included; an empty value for an unknown id.
    [[nodiscard]] LearnPageValue page(const QString& id) const;

private:
    [[nodiscard]] LearnBlockValue block(
        const QString& pageId, const content::LearnBlock& block) const;

    VisitTexts m_visitTexts;
};

} // namespace legcheck::viewmodels
