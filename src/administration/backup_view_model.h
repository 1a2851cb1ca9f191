// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/removable_media.h"
#include "administration/site_services.h"

#include <QProcess>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// This kiosk into one file, and this kiosk out of such a file. Both are done by `legcheck`, which
/// alone can prove the content in it, as a process beside the kiosk; the passphrase goes to it
/// through a pipe and nowhere else.
class BackupViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// Top folders of the sticks that are in, as `look` saw them.
    Q_PROPERTY(QList<QString> sticks READ sticks NOTIFY changed FINAL)
    /// Backups on them, and in the folder that was looked into.
    Q_PROPERTY(QList<QString> found READ found NOTIFY changed FINAL)
    /// This kiosk's own letter.
    Q_PROPERTY(QString letter READ letter NOTIFY changed FINAL)
    Q_PROPERTY(int shortestPassphrase READ shortestPassphrase CONSTANT FINAL)
    Q_PROPERTY(bool working READ working NOTIFY changed FINAL)
    /// What was done, or why not; empty: nothing yet.
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

public:
    struct Source {
        QString program; ///< `legcheck`
        QString storeFolder; ///< of the published content
        StickPlaces media;
    };

    BackupViewModel(SiteServices& services, Source source, QObject* parent = nullptr);
    /// What is under way is ended.
    ~BackupViewModel() override;
    Q_DISABLE_COPY_MOVE(BackupViewModel)

    [[nodiscard]] QList<QString> sticks() const { return m_sticks; }
    [[nodiscard]] QList<QString> found() const { return m_found; }
    [[nodiscard]] QString letter() const;
    [[nodiscard]] int shortestPassphrase() const;
    [[nodiscard]] bool working() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// Looks which sticks are in, and for backups on them and in `folder`, which may be empty.
    Q_INVOKABLE void look(const QString& folder);
    /// Writes a backup into that folder, under a name that tells kiosk and time.
    Q_INVOKABLE void save(const QString& folder, const QString& passphrase);
    /// Makes this kiosk like the one in `file`, with that letter. It counts when the kiosk starts
    /// again.
    Q_INVOKABLE void take(const QString& file, const QString& passphrase, const QString& letter);

signals:
    void changed();

private:
    void run(const QStringList& arguments, const QString& passphrase, const QString& done);
    void finish(const QString& done);
    void tell();

    SiteServices& m_services;
    Source m_source;
    QList<QString> m_sticks;
    QList<QString> m_found;
    QProcess m_process;
    QString m_message;
    bool m_refused = false;
};

} // namespace legcheck::administration
