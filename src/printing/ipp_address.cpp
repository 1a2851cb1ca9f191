// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp_address.h"

#include <QUrl>

namespace legcheck::printing {

IppAddress IppAddress::ofPrinter(const QUrl& url)
{
    IppAddress address;
    address.uri = url.toString();
    address.host = url.host();
    address.port = url.port(address.port);
    address.isEncrypted = url.scheme() == QLatin1String("ipps");
    address.path = url.path();
    return address;
}

IppAddress IppAddress::ofQueue(const QString& name)
{
    return { .uri = QStringLiteral("cups:") + name, .queue = name };
}

} // namespace legcheck::printing
