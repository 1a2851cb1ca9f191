// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_string.h"

#include <QLatin1String>

namespace legcheck::exchange {

std::string fhirString(QString text)
{
    for (QChar& character : text) {
        if (character.isSpace() && !QLatin1String(" \t\r\n").contains(character)) {
            character = u' ';
        }
    }
    return text.toStdString();
}

} // namespace legcheck::exchange
