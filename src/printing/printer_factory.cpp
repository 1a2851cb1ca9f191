// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printer_factory.h"

#include "printing/escpos_printer.h"
#include "printing/folder_printer.h"
#include "printing/ipp_module.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace legcheck::printing {

namespace {

using Made = core::Result<std::unique_ptr<Printer>>;

core::Error addressFault(const QString& what, const QString& uri)
{
    return { what.toStdString(), uri.toStdString() };
}

Made makeFolder(const QString& uri, const QString& path, Paper paper)
{
    if (!QDir::isAbsolutePath(path)) {
        return addressFault(QStringLiteral("a folder is named by its whole path, "
                                           "for example folder:/var/lib/legcheck/slips"),
            uri);
    }
    return std::unique_ptr<Printer>(std::make_unique<FolderPrinter>(QDir::cleanPath(path), paper));
}

Made makeEscpos(const QString& uri, const QString& rest, Paper paper)
{
    if (!formatOf(paper).isRoll()) {
        return addressFault(
            QStringLiteral("a receipt printer prints on 80mm or 58mm, not on sheets"), uri);
    }
    EscposAddress address;
    if (rest.startsWith(QLatin1String("//"))) {
        const QUrl url(uri, QUrl::StrictMode);
        const bool isPlain = url.userInfo().isEmpty() && url.query().isEmpty()
            && (url.path().isEmpty() || url.path() == QLatin1String("/"));
        if (!url.isValid() || url.host().isEmpty() || !isPlain || url.port() == 0) {
            return addressFault(QStringLiteral("a receipt printer on the network is named like "
                                               "escpos://192.168.1.20:9100"),
                uri);
        }
        address.host = url.host();
        address.port = static_cast<quint16>(url.port(address.port));
    } else if (QDir::isAbsolutePath(rest)) {
        address.device = QDir::cleanPath(rest);
    } else {
        return addressFault(
            QStringLiteral("a receipt printer is named like escpos:/dev/usb/lp0 or escpos://host"),
            uri);
    }
    return std::unique_ptr<Printer>(std::make_unique<EscposPrinter>(std::move(address), paper));
}

Made makeIpp(const QString& uri, Paper paper)
{
    if (formatOf(paper).isRoll()) {
        return addressFault(
            QStringLiteral("rolls go to a receipt printer (escpos:), not by ipp or cups: "
                           "their filters stretch short papers"),
            uri);
    }
    if (uri.startsWith(QLatin1String("cups:"))) {
        static const QRegularExpression queueName(QStringLiteral("^cups:([^\\s/#?\"']{1,127})$"));
        const auto match = queueName.match(uri);
        if (!match.hasMatch()) {
            return addressFault(
                QStringLiteral("a queue is named like cups:office; `lpstat -e` lists them"), uri);
        }
        return makeIppPrinter(IppAddress::ofQueue(match.captured(1)), paper);
    }
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2 || url.port() == 0
        || !url.userInfo().isEmpty()) {
        return addressFault(
            QStringLiteral("an IPP printer is named like ipp://192.168.1.30/ipp/print"), uri);
    }
    return makeIppPrinter(IppAddress::ofPrinter(url), paper);
}

} // namespace

core::Result<std::unique_ptr<Printer>> makePrinter(const QString& uri, Paper paper)
{
    const QString kind = uri.section(QLatin1Char(':'), 0, 0);
    const QString rest = uri.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("folder")) {
        return makeFolder(uri, rest, paper);
    }
    if (kind == QLatin1String("escpos")) {
        return makeEscpos(uri, rest, paper);
    }
    if (kind == QLatin1String("ipp") || kind == QLatin1String("ipps")
        || kind == QLatin1String("cups")) {
        return makeIpp(uri, paper);
    }
    return addressFault(
        QStringLiteral("not a printer that LegCheck knows: folder:/path, "
                       "escpos:/dev/usb/lp0, escpos://host:9100, ipp://host/ipp/print "
                       "or cups:queue"),
        uri);
}

} // namespace legcheck::printing
