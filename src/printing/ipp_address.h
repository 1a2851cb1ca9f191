// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an office printer or a queue is, in the parts that a request needs.

#include <QString>

class QUrl;

namespace legcheck::printing {

struct IppAddress {
    QString uri; ///< as the administrator wrote it
    QString queue; ///< of the local CUPS; empty: a printer
    QString host;
    int port = 631;
    bool isEncrypted = false;
    QString path; ///< on the host, for example "/ipp/print"

    [[nodiscard]] static IppAddress ofPrinter(const QUrl& url);
    [[nodiscard]] static IppAddress ofQueue(const QString& name);
};

} // namespace legcheck::printing
