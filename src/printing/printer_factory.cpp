// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printer_factory.h"

#include "printing/folder_printer.h"

#include <QDir>

namespace legcheck::printing {

namespace {

core::Error fault(const QString& what, const QString& uri)
{
    return { what.toStdString(), uri.toStdString() };
}

} // namespace

core::Result<std::unique_ptr<Printer>> makePrinter(const QString& uri, Paper paper)
{
    const QString kind = uri.section(QLatin1Char(':'), 0, 0);
    const QString rest = uri.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("folder")) {
        if (!QDir::isAbsolutePath(rest)) {
            return fault(QStringLiteral("a folder is named by its whole path, "
                                        "for example folder:/var/lib/legcheck/slips"),
                uri);
        }
        return std::unique_ptr<Printer>(
            std::make_unique<FolderPrinter>(QDir::cleanPath(rest), paper));
    }
    return fault(QStringLiteral("not a printer that LegCheck knows: folder:/path"), uri);
}

} // namespace legcheck::printing
