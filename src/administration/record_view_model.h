// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/site_services.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// The record of changes, newest first, and whether it is as it was written. Read when made.
class RecordViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Where the record is not as it was written; empty: nowhere.
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)

public:
    explicit RecordViewModel(SiteServices& services, QObject* parent = nullptr);

    [[nodiscard]] QList<QString> lines() const { return m_lines; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString fault() const { return m_fault; }

    /// Reads the record again; the page does so when it opens.
    Q_INVOKABLE void read();

signals:
    void changed();

private:
    SiteServices& m_services;
    QList<QString> m_lines;
    int m_count = 0;
    QString m_fault;
};

} // namespace legcheck::administration
