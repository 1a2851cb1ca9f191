// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// What exactly this kiosk is: program, content with its hash, Qt, machine, files.
class AboutViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// One fact a line.
    Q_PROPERTY(QString versions READ versions CONSTANT FINAL)

public:
    struct Facts {
        QString contentId;
        QString contentVersion;
        QString contentHash;
        QString settingsFile;
        QString stateFolder;
    };

    explicit AboutViewModel(const Facts& facts, QObject* parent = nullptr);

    [[nodiscard]] QString versions() const { return m_versions; }

private:
    QString m_versions;
};

} // namespace legcheck::administration
