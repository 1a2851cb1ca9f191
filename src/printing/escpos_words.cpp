// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/escpos_words.h"

#include <QStringList>

namespace legcheck::printing::escpos {

QString words(Transfer transfer)
{
    switch (transfer) {
    case Transfer::TimedOut:
        return QStringLiteral("the printer takes no more");
    case Transfer::Closed:
        return QStringLiteral("the printer ended the connection");
    case Transfer::Stopped:
        return QStringLiteral("stopped");
    case Transfer::Done:
        break;
    }
    return {};
}

QString silent()
{
    return QStringLiteral("the printer has fallen silent");
}

QString words(const PrinterState& state)
{
    QStringList all;
    const auto say = [&all](bool holds, const char* word) {
        if (holds) {
            all << QLatin1String(word);
        }
    };
    say(!state.reachable, "not reachable");
    say(state.coverOpen, "cover open");
    say(state.paperOut, "no paper");
    say(state.jam, "jam or knife stuck");
    say(state.otherError, "error");
    say(state.offline, "off-line");
    return all.join(QStringLiteral(", "))
        + (state.detail.isEmpty() ? QString() : QStringLiteral(": ") + state.detail);
}

} // namespace legcheck::printing::escpos
