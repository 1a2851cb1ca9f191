// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/print_services.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace legcheck::tests {

namespace {

constexpr int startMilliseconds = 20000;

bool write(const QString& file, const QString& text)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) >= 0;
}

QString found(const char* program)
{
    return QStandardPaths::findExecutable(
        QLatin1String(program), { QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin") });
}

bool listens(quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isConnected
        = ::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(handle);
    return isConnected;
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace

quint16 freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(handle, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(handle);
    return ntohs(address.sin_port);
}

EverywherePrinter::EverywherePrinter(const QString& formats)
    : m_port(freePort())
{
    QDir(m_folder.path()).mkdir(QStringLiteral("spool"));
    const QString bus = QStringLiteral("unix:path=") + path("bus.sock");
    write(path("bus.conf"),
        QStringLiteral("<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth>"
                       "<policy context=\"default\"><allow send_destination=\"*\" "
                       "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                       "</busconfig>")
            .arg(bus));
    write(path("avahi.conf"),
        QStringLiteral("[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\n"
                       "enable-dbus=yes\n"));
    // A job stays as long as there are reasons; it comes out by standing in the list.
    write(path("sink.sh"),
        QStringLiteral("#!/bin/sh\n"
                       "told=\n"
                       "while [ -e '%1/reasons' ]; do\n"
                       "    told=$(cat '%1/reasons')\n"
                       "    echo \"STATE: +$told\" >&2\n"
                       "    sleep 0.2\n"
                       "done\n"
                       "[ -z \"$told\" ] || echo \"STATE: -$told\" >&2\n"
                       "cp \"$1\" '%1/last'\n"
                       "basename \"$1\" >> '%1/printed'\n")
            .arg(m_folder.path()));
    QFile(path("sink.sh")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus);
    m_avahi.setProcessEnvironment(environment);
    m_printer.setProcessEnvironment(environment);
    m_bus.start(found("dbus-daemon"),
        { QStringLiteral("--config-file=") + path("bus.conf"), QStringLiteral("--nofork") });
    if (!QTest::qWaitFor([&] { return QFile::exists(path("bus.sock")); }, startMilliseconds)) {
        m_fault = QStringLiteral("dbus-daemon: ") + QString::fromUtf8(m_bus.readAllStandardError());
        return;
    }
    m_avahi.setProcessChannelMode(QProcess::MergedChannels);
    if (!start(m_avahi, QStringLiteral(TESTS_DIR "/printing/avahi.sh"), { path("avahi.conf") },
            QStringLiteral("Server startup complete"))) {
        return;
    }
    m_printer.setStandardOutputFile(QProcess::nullDevice());
    m_printer.setStandardErrorFile(path("printer.log"));
    m_printer.start(found("ippeveprinter"),
        { QStringLiteral("-k"), QStringLiteral("-d"), path("spool"), QStringLiteral("-p"),
            QString::number(m_port), QStringLiteral("-n"), QStringLiteral("localhost"),
            QStringLiteral("-f"), formats, QStringLiteral("-c"), path("sink.sh"),
            QStringLiteral("LegCheck%1").arg(m_port) });
    if (!QTest::qWaitFor([this] { return listens(m_port); }, startMilliseconds)) {
        m_fault = QStringLiteral("ippeveprinter does not listen");
    }
}

EverywherePrinter::~EverywherePrinter()
{
    QFile::remove(path("reasons"));
    for (QProcess* process : { &m_printer, &m_avahi, &m_bus }) {
        end(*process);
    }
}

bool EverywherePrinter::start(
    QProcess& process, const QString& program, const QStringList& arguments, const QString& awaited)
{
    process.start(program, arguments);
    QString told;
    const bool isThere = QTest::qWaitFor(
        [&] {
            told += QString::fromUtf8(process.readAll());
            return told.contains(awaited);
        },
        startMilliseconds);
    if (!isThere) {
        m_fault = QStringLiteral("%1: %2").arg(program, told);
    }
    return isThere;
}

QString EverywherePrinter::path(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString EverywherePrinter::uri() const
{
    return QStringLiteral("ipp://localhost:%1/ipp/print").arg(m_port);
}

void EverywherePrinter::hold(const QString& reasons)
{
    write(path("reasons"), reasons);
}

void EverywherePrinter::release()
{
    QFile::remove(path("reasons"));
}

QStringList EverywherePrinter::printed() const
{
    QFile list(path("printed"));
    return list.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        : QStringList();
}

QByteArray EverywherePrinter::lastDocument() const
{
    QFile last(path("last"));
    return last.open(QIODevice::ReadOnly) ? last.readAll() : QByteArray();
}

void EverywherePrinter::switchOff()
{
    end(m_printer);
}

CupsServer::CupsServer()
    : m_port(freePort())
{
    const QString top = m_folder.path();
    // Filters run as another user: they must get through, and leave files where they may.
    ::chmod(top.toLocal8Bit().constData(), 0755);
    for (const char* name : { "root", "cache", "spool", "tmp", "state", "log" }) {
        QDir(top).mkdir(QLatin1String(name));
        const bool isOpen = qstrcmp(name, "tmp") == 0;
        ::chmod(m_folder.filePath(QLatin1String(name)).toLocal8Bit().constData(),
            isOpen ? 01777 : 0755);
    }
    write(m_folder.filePath(QStringLiteral("cupsd.conf")),
        QStringLiteral("Listen 127.0.0.1:%1\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
                       "<Location />\n  Allow all\n</Location>\n"
                       "<Location /admin>\n  Allow all\n</Location>\n"
                       "<Policy default>\n  JobPrivateAccess all\n  JobPrivateValues none\n"
                       "  SubscriptionPrivateAccess all\n  SubscriptionPrivateValues none\n"
                       "  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n")
            .arg(m_port));
    write(m_folder.filePath(QStringLiteral("cups-files.conf")),
        QStringLiteral("ServerRoot %1/root\nCacheDir %1/cache\nRequestRoot %1/spool\n"
                       "TempDir %1/tmp\nStateDir %1/state\nAccessLog %1/log/access\n"
                       "ErrorLog %1/log/error\nPageLog %1/log/page\nPrintcap\n"
                       "SystemGroup root\nSandboxing relaxed\n")
            .arg(top));
    m_server.start(found("cupsd"),
        { QStringLiteral("-f"), QStringLiteral("-c"),
            m_folder.filePath(QStringLiteral("cupsd.conf")), QStringLiteral("-s"),
            m_folder.filePath(QStringLiteral("cups-files.conf")) });
    if (!QTest::qWaitFor([this] { return listens(m_port); }, startMilliseconds)) {
        m_fault = QStringLiteral("cupsd: ") + QString::fromUtf8(m_server.readAllStandardError());
    }
}

CupsServer::~CupsServer()
{
    end(m_server);
}

QByteArray CupsServer::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QString CupsServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CUPS_SERVER"), QString::fromLatin1(address()));
    process.setProcessEnvironment(environment);
    process.start(found(program.toLatin1().constData()), arguments);
    process.waitForFinished(startMilliseconds);
    return QString::fromUtf8(process.readAll());
}

QString CupsServer::addQueue(const QString& name, const QString& deviceUri)
{
    return run(QStringLiteral("lpadmin"),
        { QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"), deviceUri,
            QStringLiteral("-m"), QStringLiteral("everywhere") });
}

} // namespace legcheck::tests
