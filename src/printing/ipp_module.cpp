// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace legcheck::printing {

namespace {

/// Beside the program, where it is built and where it is installed.
QString moduleFile()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(program.filePath(QStringLiteral("../lib/legcheck/legcheck-ipp.so")));
}

} // namespace

core::Result<std::unique_ptr<Printer>> makeIppPrinter(const IppAddress& address, Paper paper)
{
    QLibrary module(moduleFile());
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): a function by its name
    const auto make = reinterpret_cast<IppModuleFunction>(module.resolve(ippModuleFunction));
    if (make == nullptr) {
        return core::Error { "office printers cannot be used: "
                + module.errorString().toStdString(),
            module.fileName().toStdString() };
    }
    return std::unique_ptr<Printer>(make(address, paper));
}

} // namespace legcheck::printing
