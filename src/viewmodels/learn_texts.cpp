// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/learn_texts.h"

#include <algorithm>

namespace legcheck::viewmodels {

namespace {

LearnBlockValue::Kind kindOf(content::LearnBlock::Kind kind)
{
    using From = content::LearnBlock::Kind;
    using To = LearnBlockValue::Kind;
    switch (kind) {
    case From::Text:
        return To::Text;
    case From::Bullets:
        return To::Bullets;
    case From::DifferenceTable:
        return To::DifferenceTable;
    case From::Picture:
        return To::Picture;
    case From::Question:
        break;
    }
    return To::Question;
}

} // namespace

QList<LearnPageValue> LearnTexts::pages() const
{
    QList<LearnPageValue> values;
    for (const content::LearnPage& page : pack().learn) {
        values.push_back({ .id = page.id,
            .title = text(QStringLiteral("learn.%1.title").arg(page.id)),
            .picture = picture(page.picture),
            .pictureDescription = pictureDescription(page.picture) });
    }
    return values;
}

LearnBlockValue LearnTexts::block(const QString& pageId, const content::LearnBlock& block) const
{
    const QString id = QStringLiteral("learn.%1.%2.").arg(pageId, block.id);
    LearnBlockValue value { .kind = kindOf(block.kind),
        .title = text(id + QStringLiteral("title")),
        .text = text(id + QStringLiteral("text")),
        .picture = picture(block.picture),
        .pictureDescription = pictureDescription(block.picture) };
    for (const QString& item : block.items) {
        value.items.push_back(text(id + item));
    }
    if (value.kind == LearnBlockValue::Kind::DifferenceTable) {
        value.differences = m_visitTexts.differences(nullptr);
    }
    return value;
}

LearnPageValue LearnTexts::page(const QString& id) const
{
    const auto found = std::ranges::find(pack().learn, id, &content::LearnPage::id);
    if (found == pack().learn.end()) {
        return {};
    }
    LearnPageValue value { .id = found->id,
        .title = text(QStringLiteral("learn.%1.title").arg(found->id)),
        .picture = picture(found->picture),
        .pictureDescription = pictureDescription(found->picture) };
    for (const content::LearnBlock& part : found->blocks) {
        value.blocks.push_back(block(found->id, part));
    }
    return value;
}

} // namespace legcheck::viewmodels
