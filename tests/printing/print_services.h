// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Real printing services on loopback, each with its own folder, ports and bus: an IPP Everywhere
// printer (ippeveprinter, which wants Avahi, which wants D-Bus) and a CUPS server with a queue.

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace legcheck::tests {

/// A port that nobody listens on now.
[[nodiscard]] quint16 freePort();

class EverywherePrinter {
public:
    /// `formats` as MIME types with commas.
    explicit EverywherePrinter(const QString& formats);
    ~EverywherePrinter();
    EverywherePrinter(const EverywherePrinter&) = delete;
    EverywherePrinter& operator=(const EverywherePrinter&) = delete;

    /// What went wrong while starting; empty: it runs.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString uri() const;

    /// Reports reasons such as "media-empty-error" as long as a job is on, and keeps that job.
    void hold(const QString& reasons);
    /// Ends the reasons and lets jobs go.
    void release();
    /// Jobs that come out, in the order of printing.
    [[nodiscard]] QStringList printed() const;
    /// What the printer was given for the last of them.
    [[nodiscard]] QByteArray lastDocument() const;
    /// As if its plug was pulled.
    void switchOff();

private:
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] bool start(QProcess& process, const QString& program,
        const QStringList& arguments, const QString& awaited);

    QTemporaryDir m_folder;
    quint16 m_port;
    QString m_fault;
    QProcess m_bus;
    QProcess m_avahi;
    QProcess m_printer;
};

class CupsServer {
public:
    CupsServer();
    ~CupsServer();
    CupsServer(const CupsServer&) = delete;
    CupsServer& operator=(const CupsServer&) = delete;

    [[nodiscard]] QString fault() const { return m_fault; }
    /// For CUPS_SERVER.
    [[nodiscard]] QByteArray address() const;
    /// Makes a driverless queue; what went wrong, or empty.
    [[nodiscard]] QString addQueue(const QString& name, const QString& deviceUri);
    /// Runs a CUPS command such as cupsdisable; what it printed.
    QString run(const QString& program, const QStringList& arguments);

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    QString m_fault;
    QProcess m_server;
};

} // namespace legcheck::tests
