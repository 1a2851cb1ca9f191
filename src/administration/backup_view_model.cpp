// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/backup_view_model.h"

#include "site/backup.h"

#include <QDir>
#include <QFileInfo>

namespace legcheck::administration {

namespace {

QString ending()
{
    return QStringLiteral(".legcheck");
}

} // namespace

BackupViewModel::BackupViewModel(SiteServices& services, Source source, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_source(std::move(source))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            disconnect(&m_process, &QProcess::finished, this, nullptr);
            m_refused = true;
            m_message = m_process.errorString();
            tell();
        }
    });
}

BackupViewModel::~BackupViewModel()
{
    m_process.disconnect(this);
    if (working()) {
        m_process.terminate();
        m_process.waitForFinished();
    }
}

QString BackupViewModel::letter() const
{
    return m_services.settings.settings().clinic.kioskLetter;
}

int BackupViewModel::shortestPassphrase() const
{
    return site::shortestPassphrase;
}

void BackupViewModel::look(const QString& folder)
{
    m_sticks = administration::sticks(m_source.media);
    QStringList folders = m_sticks;
    if (const QString typed = folder.trimmed(); !typed.isEmpty() && !folders.contains(typed)) {
        folders.push_back(typed);
    }
    m_found.clear();
    for (const QString& one : std::as_const(folders)) {
        m_found += filesBelow(one, { QLatin1Char('*') + ending() });
    }
    m_found.removeDuplicates();
    m_refused = false;
    //: After looking for backups on USB sticks.
    m_message = m_sticks.isEmpty() && m_found.isEmpty()
        ? tr("No stick is in, or it cannot be read.")
        : QString();
    tell();
}

void BackupViewModel::save(const QString& folder, const QString& passphrase)
{
    const QFileInfo place(folder.trimmed());
    if (folder.trimmed().isEmpty() || !place.isDir() || !place.isWritable()) {
        m_refused = true;
        //: A backup cannot be written there. %1 is a folder.
        m_message = tr("Nothing can be written into %1.").arg(folder.trimmed());
        tell();
        return;
    }
    const QString file
        = QDir(place.absoluteFilePath())
              .filePath(
                  QStringLiteral("kiosk-%1-%2")
                      .arg(letter(), m_services.now().toString(QStringLiteral("yyyy-MM-dd-HHmmss")))
                  + ending());
    run({ QStringLiteral("export"), file }, passphrase,
        //: After a backup was written. %1 is a file.
        tr("This kiosk is in %1. Keep its passphrase somewhere else.").arg(file));
}

void BackupViewModel::take(const QString& file, const QString& passphrase, const QString& letter)
{
    run({ QStringLiteral("import"), file, QStringLiteral("--kiosk-letter"),
            letter.trimmed().toUpper() },
        passphrase,
        //: After this kiosk was set up like another one.
        tr("This kiosk is set up. Tap \"Start again\": then it is like the other one."));
}

void BackupViewModel::run(
    const QStringList& arguments, const QString& passphrase, const QString& done)
{
    if (working()) {
        return;
    }
    m_message.clear();
    connect(
        &m_process, &QProcess::finished, this, [this, done] { finish(done); },
        Qt::SingleShotConnection);
    m_process.start(m_source.program,
        QStringList { QStringLiteral("admin") } + arguments
            + QStringList { QStringLiteral("--store"), m_source.storeFolder,
                QStringLiteral("--settings"), m_services.settings.file() });
    m_process.write(passphrase.toUtf8() + '\n');
    m_process.closeWriteChannel();
    tell();
}

void BackupViewModel::finish(const QString& done)
{
    const QString said = QString::fromUtf8(m_process.readAll()).trimmed();
    m_refused = m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0;
    m_message = m_refused ? said : done;
    if (!m_refused) {
        m_services.settings.load();
        emit m_services.settingsChanged();
    }
    tell();
}

void BackupViewModel::tell()
{
    // Later: what asked for it may stand in a line that is made anew.
    QMetaObject::invokeMethod(this, &BackupViewModel::changed, Qt::QueuedConnection);
}

} // namespace legcheck::administration
