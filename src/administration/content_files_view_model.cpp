// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/content_files_view_model.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace legcheck::administration {

namespace {

QString textOf(const core::Errors& errors)
{
    constexpr std::size_t most = 6;
    QStringList lines;
    for (const core::Error& error : errors) {
        if (lines.size() < qsizetype { most }) {
            lines.push_back(QString::fromStdString(
                error.where.empty() ? error.what : error.where + ": " + error.what));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

FoundContent describeContent(const QString& file, const QString& program)
{
    const auto read = editing::openContent(file, program);
    if (!read) {
        return { .file = file, .standing = textOf(read.error()), .refused = true };
    }
    const QStringList tags = editing::languagesIn(read.value());
    //: What a content file is: %1 its version, %2 when it was written.
    QString standing
        = ContentFilesViewModel::tr("Version %1, written on %2.")
              .arg(read.value().version,
                  QLocale::c().toString(read.value().made, QStringLiteral("d MMMM yyyy")));
    if (!tags.isEmpty()) {
        //: %1 are languages' tags.
        standing += QLatin1Char(' ')
            + ContentFilesViewModel::tr("With the languages %1.")
                  .arg(tags.join(QStringLiteral(", ")));
    }
    return { .file = file, .standing = standing, .refused = false };
}

} // namespace

ContentFilesViewModel::ContentFilesViewModel(SiteServices& services,
    const content::ContentPack* shown, editing::ContentPlaces places, StickPlaces media,
    QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_shown(shown)
    , m_places(std::move(places))
    , m_media(std::move(media))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

ContentFilesViewModel::~ContentFilesViewModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool ContentFilesViewModel::possible() const
{
    return m_shown != nullptr && !m_places.packFolder.isEmpty();
}

void ContentFilesViewModel::look(const QString& folder)
{
    if (m_working) {
        return;
    }
    const QString place = folder.trimmed();
    m_found.clear();
    m_sticks = administration::sticks(m_media);
    if (!place.isEmpty() && !isFolder(place)) {
        //: %1 is what was typed in as a folder.
        finish(tr("There is no folder %1. A folder begins with /.").arg(place), true);
        return;
    }
    const QStringList folders = place.isEmpty() ? QStringList(m_sticks) : QStringList { place };
    const QString nothing = folders.isEmpty()
        //: After looking for content files.
        ? tr("No USB stick is in.")
        //: After looking for content files. %1 are folders.
        : tr("No content file (legcheck-content-….tar) is in %1.")
              .arg(folders.join(QStringLiteral(", ")));
    m_working = true;
    m_pool.start([this, folders, nothing, program = m_places.program] {
        QList<FoundContent> finds;
        for (const QString& one : folders) {
            for (const QString& file :
                filesBelow(one, { QStringLiteral("legcheck-content-*.tar") })) {
                finds.push_back(describeContent(file, program));
            }
        }
        QMetaObject::invokeMethod(this, [this, finds, nothing] {
            m_found = finds;
            finish(finds.isEmpty() ? nothing : QString(), false);
        });
    });
    tell();
}

void ContentFilesViewModel::save(const QString& folder)
{
    if (m_working) {
        return;
    }
    const QString place = folder.trimmed();
    if (!isFolder(place)) {
        finish(tr("There is no folder %1. A folder begins with /.").arg(place), true);
        return;
    }
    const auto content = editing::collectContent(m_places, m_services.now());
    const QString name
        = content ? QDir(place).filePath(editing::nameOf(content.value())) : QString();
    const core::Errors errors
        = content ? editing::saveContent(content.value(), name) : content.error();
    if (!errors.empty()) {
        finish(textOf(errors), true);
        return;
    }
    m_services.record(QStringLiteral("content"),
        QStringLiteral("version %1 written to %2").arg(content.value().version, name));
    //: After the content was written to a stick or a folder. %1 is the file.
    finish(tr("Written: %1. The stick may be taken out.").arg(name), false);
}

void ContentFilesViewModel::take(const QString& file)
{
    const auto found = std::ranges::find(m_found, file, &FoundContent::file);
    if (m_working || !possible() || found == m_found.end() || found->refused) {
        return; // only what was read and is good
    }
    m_working = true;
    m_pool.start([this, file, places = m_places, shown = *m_shown] {
        const auto read = editing::openContent(file, places.program);
        const auto done = read ? editing::takeContent(read.value(), &shown, places) : read.error();
        QMetaObject::invokeMethod(this, [this, file, done] {
            if (!done) {
                finish(textOf(done.error()), true);
                return;
            }
            m_services.record(QStringLiteral("content"), QStringLiteral("taken from ") + file);
            //: After a content file was taken in. %1 is a version.
            QString message = tr("Version %1 waits as a draft. Check it and publish it above.")
                                  .arg(done.value().version);
            if (done.value().version.isEmpty()) {
                //: After a content file was taken in whose content patients see already.
                message = tr("Its content is what patients see already.");
            }
            if (!done.value().languages.isEmpty()) {
                //: After a content file was taken in. %1 are languages' tags.
                message += QLatin1Char(' ')
                    + tr("Languages taken: %1.")
                          .arg(done.value().languages.join(QStringLiteral(", ")));
            }
            finish(message, false);
            emit taken();
        });
    });
    tell();
}

void ContentFilesViewModel::finish(const QString& message, bool refused)
{
    m_working = false;
    m_message = message;
    m_refused = refused;
    tell();
}

void ContentFilesViewModel::tell()
{
    // Later: what asked for it may stand in a line that is made anew.
    QMetaObject::invokeMethod(this, &ContentFilesViewModel::changed, Qt::QueuedConnection);
}

} // namespace legcheck::administration
