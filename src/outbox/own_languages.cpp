// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/own_languages.h"

#include "language/site_languages.h"

#include <QDir>
#include <QFileInfo>

namespace legcheck::outbox {

OwnLanguages::OwnLanguages(
    std::unique_ptr<language::Languages> shipped, QString siteFolder, const content::Texts& texts)
    : m_languages(std::move(shipped))
    , m_siteFolder(std::move(siteFolder))
    , m_texts(texts)
{
}

void OwnLanguages::take(const QString& tag)
{
    const QDir folder(m_siteFolder);
    const QFileInfo file(folder, language::textsFileName(tag));
    if (m_siteFolder.isEmpty() || !file.isFile()) {
        return;
    }
    const QFileInfo manifest(folder, language::manifestFileName(tag));
    const QString changed = file.lastModified().toString(Qt::ISODateWithMs)
        + manifest.lastModified().toString(Qt::ISODateWithMs);
    if (m_taken.value(tag) == changed) {
        return;
    }
    m_taken.insert(tag, changed);
    const language::SiteFile own
        = language::readSiteFile(file.filePath(), m_languages->shipped(tag), m_texts);
    if (own.errors.empty() && own.texts != nullptr) {
        m_languages->put(own.language, own.texts);
    }
}

void OwnLanguages::takeAll()
{
    if (m_siteFolder.isEmpty()) {
        return;
    }
    const QStringList files
        = QDir(m_siteFolder).entryList({ QStringLiteral("legcheck_*.ts") }, QDir::Files);
    for (const QString& file : files) {
        take(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    }
}

} // namespace legcheck::outbox
