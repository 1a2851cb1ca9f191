// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: makes of a language's .ts file the block that the programs carry.

#include "core/error_words.h"
#include "language/ts_translator.h"

#include <QCoreApplication>
#include <QFile>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace legcheck;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::cerr << "usage: legcheck_pack_texts FILE.ts BLOCK\n";
        return EXIT_FAILURE;
    }
    const auto texts = language::TsFile::read(words.at(1));
    if (!texts) {
        std::cerr << core::inWords(texts.error()) << '\n';
        return EXIT_FAILURE;
    }
    const QByteArray block = language::TsTranslator::pack(texts.value()).bytes();
    QFile file(words.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(block) != block.size() || !file.flush()) {
        std::cerr << file.fileName().toStdString()
                  << " cannot be written: " << file.errorString().toStdString() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
