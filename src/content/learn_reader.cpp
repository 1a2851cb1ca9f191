// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_reader.h"
#include "content/safety_words.h"

namespace legcheck::content {

namespace {

class BlockReader {
public:
    BlockReader(PackDraft& draft, ObjectReader& reader, const QString& pageId)
        : m_draft(draft)
        , m_reader(reader)
    {
        m_block.id = QString::fromStdString(reader.id("id"));
        m_textId = pageId + QLatin1Char('.') + m_block.id;
        reader.setSubject(reader.subject() + " block '" + m_block.id.toStdString() + "'");
    }

    LearnBlock read()
    {
        const std::string kind = m_reader.id("kind");
        if (kind == "text") {
            m_block.kind = LearnBlock::Kind::Text;
            optionalTitle();
            paragraph();
        } else if (kind == "bullets") {
            m_block.kind = LearnBlock::Kind::Bullets;
            optionalTitle();
            bullets();
        } else if (kind == "table") {
            m_block.kind = LearnBlock::Kind::DifferenceTable;
            if (m_reader.id("rows") != "profile") {
                m_reader.faultAt("rows", "'rows' can only be 'profile'");
            }
        } else if (kind == "picture") {
            m_block.kind = LearnBlock::Kind::Picture;
            m_block.picture = readPicture(m_reader, "picture", Need::Required);
        } else if (kind == "question") {
            m_block.kind = LearnBlock::Kind::Question;
            addText(m_draft, m_reader, "title", m_textId + QStringLiteral(".title"),
                QStringLiteral("A question people ask"), Safety::Plain);
            paragraph();
        } else {
            m_reader.faultAt("kind",
                "'kind' is '" + kind + "', but must be text, bullets, table, picture or question");
        }
        return std::move(m_block);
    }

private:
    void optionalTitle()
    {
        addOptionalText(m_draft, m_reader, "title", m_textId + QStringLiteral(".title"),
            QStringLiteral("Heading on a learn page"), Safety::Plain);
    }

    void paragraph()
    {
        addText(m_draft, m_reader, "text", m_textId + QStringLiteral(".text"),
            QStringLiteral("Paragraph on a learn page"), Safety::Plain);
    }

    void bullets()
    {
        // What stands below "Get help at once" is as grave as the heading.
        const QString title = m_draft.texts.english(m_textId + QStringLiteral(".title"));
        const Safety safety = saysNoOrNowOrSide(title) ? Safety::Bearing : Safety::Plain;
        forEachObject(
            m_reader.list("items"), m_draft.faults, m_reader.subject(), [&](ObjectReader& item) {
                const QString id = QString::fromStdString(item.id("id"));
                addText(m_draft, item, "text", m_textId + QLatin1Char('.') + id,
                    QStringLiteral("One point of a list on a learn page"), safety);
                m_block.items.push_back(id);
            });
    }

    PackDraft& m_draft;
    ObjectReader& m_reader;
    LearnBlock m_block;
    QString m_textId;
};

} // namespace

void readLearn(PackDraft& draft, const JsonNode* pages)
{
    forEachObject(pages, draft.faults, "learn", [&draft](ObjectReader& reader) {
        LearnPage page;
        page.id = QString::fromStdString(reader.id("id"));
        draft.remember(reader, "learn page '" + page.id.toStdString() + "'");
        const QString textId = QStringLiteral("learn.") + page.id;
        addText(draft, reader, "title", textId + QStringLiteral(".title"),
            QStringLiteral("Title of a learn page, also on its button"), Safety::Plain);
        page.picture = readPicture(reader, "picture", Need::Required);
        forEachObject(
            reader.list("blocks"), draft.faults, reader.subject(), [&](ObjectReader& block) {
                page.blocks.push_back(BlockReader(draft, block, textId).read());
            });
        draft.learn.push_back(std::move(page));
    });
}

} // namespace legcheck::content
