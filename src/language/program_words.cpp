// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/program_words.h"

#include <QTranslator>

namespace legcheck::language {

QString programWord(const QTranslator* translator, const char* context, const char* english)
{
    const QString translated
        = translator == nullptr ? QString() : translator->translate(context, english);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

} // namespace legcheck::language
