// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "language/languages.h"

#include <QFile>
#include <QString>
#include <QUrl>

namespace legcheck::viewmodels {

/// The pack's texts in the language of the screen, and its pictures: what the classes that make
/// values of a page are built on. Both must outlive it.
class PackTexts {
protected:
    PackTexts(const content::ContentPack& pack, const language::Languages& languages)
        : m_pack(pack)
        , m_languages(languages)
    {
    }

    [[nodiscard]] const content::ContentPack& pack() const { return m_pack; }
    [[nodiscard]] const language::Languages& languages() const { return m_languages; }
    [[nodiscard]] QString text(const QString& id) const
    {
        return m_languages.text(m_pack.texts, id);
    }
    /// Empty for an empty name. A picture in which time goes by has a twin, `<name>_rtl`, for
    /// languages that are read from the right: bodies as they are, before and after changed about.
    [[nodiscard]] QUrl picture(const QString& name) const
    {
        if (name.isEmpty()) {
            return {};
        }
        const QString file = QStringLiteral(":/images/%1.svg");
        const QString twin = name + QStringLiteral("_rtl");
        const bool turned = m_languages.current().rightToLeft && QFile::exists(file.arg(twin));
        return { QStringLiteral("qrc") + file.arg(turned ? twin : name) };
    }
    [[nodiscard]] QString pictureDescription(const QString& name) const
    {
        return name.isEmpty() ? QString() : text(QStringLiteral("picture.") + name);
    }

private:
    const content::ContentPack& m_pack;
    const language::Languages& m_languages;
};

} // namespace legcheck::viewmodels
