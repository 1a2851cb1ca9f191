// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printer.h"

#include <algorithm>

namespace legcheck::printing {

bool isJobName(const QString& name)
{
    constexpr qsizetype longest = 100;
    const auto isAllowed = [](QChar character) {
        const ushort code = character.unicode();
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')
            || (code >= '0' && code <= '9') || code == '.' || code == '_' || code == '-';
    };
    return !name.isEmpty() && name.size() <= longest && !name.startsWith(QLatin1Char('.'))
        && std::ranges::all_of(name, isAllowed);
}

PrintOutcome notPrinted(const QString& why, PrinterState state)
{
    return { .result = PrintResult::Failed,
        .onPaper = OnPaper::Nothing,
        .state = std::move(state),
        .why = why };
}

} // namespace legcheck::printing
