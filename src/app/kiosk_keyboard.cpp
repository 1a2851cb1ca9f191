// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_keyboard.h"

#include <QLoggingCategory>

namespace legcheck::app {

void offerOnScreenKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // It stands in our window, never in one of its own.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    // What is typed is no prose: no word is suggested, so no dictionary is missed.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.virtualkeyboard.hunspell.warning=false"));
}

} // namespace legcheck::app
