// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/site_services.h"

#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// What the kiosk keeps of its patients, and wiping it now. Read when its page opens.
class PrivacyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// What is kept, as sentences.
    Q_PROPERTY(QString kept READ kept NOTIFY changed FINAL)
    /// Visits whose answers are kept.
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL)
    /// Papers that wait for a printer and could never be printed after a purge.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// Journals that were set aside as damaged; they may hold answers.
    Q_PROPERTY(int damaged READ damaged NOTIFY changed FINAL)
    /// Why the journal cannot be read or wiped; empty: it can.
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    /// What was done last; empty at first.
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

public:
    explicit PrivacyViewModel(SiteServices& services, QObject* parent = nullptr);

    [[nodiscard]] QString kept() const { return m_kept; }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int damaged() const { return static_cast<int>(m_damaged.size()); }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString done() const { return m_done; }

    Q_INVOKABLE void read();
    /// Wipes every answer there is; what is counted stays.
    Q_INVOKABLE void purge();
    /// Deletes the journals that were set aside.
    Q_INVOKABLE void removeDamaged();

signals:
    void changed();

private:
    SiteServices& m_services;
    QString m_kept;
    int m_answers = 0;
    int m_waiting = 0;
    QStringList m_damaged; ///< paths, with what SQLite keeps beside them
    QString m_fault;
    QString m_done;
};

} // namespace legcheck::administration
