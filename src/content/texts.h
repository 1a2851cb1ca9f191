// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace legcheck::content {

/// Every English text of a content pack by its id (`question.swelling`, `option.swelling.calf`,
/// `rule.wells-two`), in the order in which it stands in the file. Translators see the same ids.
class Texts {
public:
    struct Text {
        QString id;
        QString english;
        QString comment; ///< for translators: what it is and where it stands
        bool safety = false; ///< a wrong translation could hurt: signs, negations, what to do now
    };

    void add(Text text)
    {
        m_index.insert(text.id, m_texts.size());
        m_texts.push_back(std::move(text));
    }

    /// The English text; empty if the pack has none under that id.
    [[nodiscard]] QString english(const QString& id) const
    {
        const auto found = m_index.constFind(id);
        return found == m_index.cend() ? QString() : m_texts.at(*found).english;
    }
    /// Whether a wrong translation of it could hurt; false if there is no such text.
    [[nodiscard]] bool bearsSafety(const QString& id) const
    {
        const auto found = m_index.constFind(id);
        return found != m_index.cend() && m_texts.at(*found).safety;
    }
    [[nodiscard]] bool contains(const QString& id) const { return m_index.contains(id); }
    [[nodiscard]] const QList<Text>& all() const { return m_texts; }

private:
    QList<Text> m_texts;
    QHash<QString, qsizetype> m_index;
};

} // namespace legcheck::content
