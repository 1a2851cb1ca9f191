// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp/ipp_printer.h"
#include "printing/ipp_module.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT legcheck::printing::Printer* legcheckMakeIppPrinter(
    const legcheck::printing::IppAddress& address, legcheck::printing::Paper paper)
{
    return std::make_unique<legcheck::printing::IppPrinter>(address, paper).release();
}

static_assert(
    std::is_same_v<decltype(&legcheckMakeIppPrinter), legcheck::printing::IppModuleFunction>);
