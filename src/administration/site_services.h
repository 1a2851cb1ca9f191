// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/audit.h"
#include "site/pin.h"
#include "site/settings_file.h"

#include <QObject>

#include <functional>

namespace legcheck::administration {

/// What the administration's pages work on. Lives as long as the kiosk; the pages come and go.
class SiteServices : public QObject {
    Q_OBJECT

public:
    /// `file` must outlive this.
    SiteServices(site::SettingsFile& file, QString journal);

    site::SettingsFile& settings;
    site::Pin pin;
    site::Audit audit;
    QString journalFile; ///< tickets and what waits to be printed
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    /// Into the audit record, as done on the administration's pages; a failure goes to the log.
    void record(const QString& what, const QString& detail) const;

signals:
    /// The settings file was changed from a page.
    void settingsChanged();
};

} // namespace legcheck::administration
