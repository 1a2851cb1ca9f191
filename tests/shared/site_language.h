// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A language that a clinic has added itself: Galician, with the words of the shipped Spanish.

#include <QDir>
#include <QFile>

namespace legcheck::tests {

/// Writes it into that folder, which is made, and gives its .ts file; the test program ends if it
/// cannot.
inline QString writeGalician(const QString& folder)
{
    const QDir own(folder);
    const QString file = own.filePath(QStringLiteral("legcheck_gl.ts"));
    QFile manifest(own.filePath(QStringLiteral("legcheck_gl.json")));
    if (!own.mkpath(QStringLiteral("."))
        || !QFile::copy(QStringLiteral(":/translations/legcheck_es.ts"), file)
        || !manifest.open(QIODevice::WriteOnly)
        || manifest.write(
               R"({ "tag": "gl", "name": "Galego", "english": "Galician", )"
               R"("invitation": "Toque para comezar", "direction": "ltr", "plural": "es", )"
               R"("status": "draft", "fonts": ["Noto Sans"] })")
            < 0) {
        qFatal("the test cannot write a language into %s", qPrintable(folder));
    }
    return file;
}

} // namespace legcheck::tests
