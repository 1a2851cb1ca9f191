// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_scripts.h"

#include <QByteArray>

namespace legcheck::app {

void interpretScripts()
{
    qputenv("QV4_FORCE_INTERPRETER", "1");
}

} // namespace legcheck::app
