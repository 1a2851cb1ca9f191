// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/site_services.h"
#include "reception/reception.h"

#include <QtQml/qqmlregistration.h>

#include <map>

namespace legcheck::administration {

/// One of the clinic's printers.
struct PrinterRow {
    Q_GADGET
    QML_VALUE_TYPE(printerRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString state MEMBER state CONSTANT FINAL)
    /// Of its test page: empty, under way, or what became of it.
    Q_PROPERTY(QString test MEMBER test CONSTANT FINAL)
    Q_PROPERTY(bool bad MEMBER bad CONSTANT FINAL)
    Q_PROPERTY(bool testing MEMBER testing CONSTANT FINAL)

public:
    QString name;
    QString state;
    QString test;
    bool bad = false;
    bool testing = false;

    friend bool operator==(const PrinterRow&, const PrinterRow&) = default;
};

/// A visit and its papers, for the list of what waits and of what may be printed again.
struct PaperRow {
    Q_GADGET
    QML_VALUE_TYPE(paperRow)
    Q_PROPERTY(QString ticket MEMBER ticket CONSTANT FINAL)
    /// Its papers and their states, a sentence each.
    Q_PROPERTY(QString papers MEMBER papers CONSTANT FINAL)
    Q_PROPERTY(bool canReprint MEMBER canReprint CONSTANT FINAL)

public:
    QString ticket;
    QString papers;
    bool canReprint = false;

    friend bool operator==(const PaperRow&, const PaperRow&) = default;
};

/// Printers, the papers that wait for them, and printing again.
class PrintersViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    Q_PROPERTY(
        QList<legcheck::administration::PrinterRow> printers READ printers NOTIFY changed FINAL)
    Q_PROPERTY(QList<legcheck::administration::PaperRow> waiting READ waiting NOTIFY changed FINAL)
    /// The last visits, newest first.
    Q_PROPERTY(QList<legcheck::administration::PaperRow> latest READ latest NOTIFY changed FINAL)
    /// What was done last, or why it was not.
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)

public:
    /// `reception` may be null: nothing is printed then.
    PrintersViewModel(
        SiteServices& services, reception::Reception* reception, QObject* parent = nullptr);

    [[nodiscard]] QList<PrinterRow> printers() const;
    [[nodiscard]] QList<PaperRow> waiting() const { return m_waiting; }
    [[nodiscard]] QList<PaperRow> latest() const { return m_latest; }
    [[nodiscard]] QString message() const { return m_message; }

    Q_INVOKABLE void read();
    /// Of the printer in that row.
    Q_INVOKABLE void printTestPage(int row);
    Q_INVOKABLE void reprint(const QString& ticket);

signals:
    void changed();

private:
    struct Test {
        int id = 0;
        bool running = false;
        bool failed = false;
        QString words;
    };
    void follow(const outbox::LooseNotice& notice);
    [[nodiscard]] static PaperRow rowOf(const reception::PaperVisit& visit);

    SiteServices& m_services;
    reception::Reception* m_reception;
    std::map<outbox::PrinterRole, Test> m_tests;
    QList<reception::PaperVisit> m_visits;
    QList<PaperRow> m_waiting;
    QList<PaperRow> m_latest;
    QString m_message;
};

} // namespace legcheck::administration
