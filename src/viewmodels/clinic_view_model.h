// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace legcheck::viewmodels {

/// What patients see of the clinic itself: its logo, where its desk is, and whether that is open.
class ClinicViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Created in C++ and handed to Main.qml")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Empty: none.
    Q_PROPERTY(QUrl logo READ logo NOTIFY changed FINAL)
    /// Where the desk is, in the clinic's words; empty: nothing is said.
    Q_PROPERTY(QString deskPlace READ deskPlace NOTIFY changed FINAL)
    /// True only where opening hours are set and it is closed by them.
    Q_PROPERTY(bool deskClosed READ deskClosed NOTIFY changed FINAL)
    /// Today's hours, "8:00–12:00, 14:00–18:00", in digits 0 to 9; empty: none, or not known.
    Q_PROPERTY(QString deskHours READ deskHours NOTIFY changed FINAL)

public:
    struct Facts {
        QString name;
        QUrl logo;
        QString deskPlace;
        bool deskClosed = false;
        QString deskHours;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    using QObject::QObject;

    [[nodiscard]] const QString& name() const { return m_facts.name; }
    [[nodiscard]] const QUrl& logo() const { return m_facts.logo; }
    [[nodiscard]] const QString& deskPlace() const { return m_facts.deskPlace; }
    [[nodiscard]] bool deskClosed() const { return m_facts.deskClosed; }
    [[nodiscard]] const QString& deskHours() const { return m_facts.deskHours; }

    void tell(const Facts& facts);

signals:
    void changed();

private:
    Facts m_facts;
};

} // namespace legcheck::viewmodels
