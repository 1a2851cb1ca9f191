// SPDX-License-Identifier: GPL-3.0-or-later

// The loader alone, for a script: one protocol a line on standard input, and for each a line "ok"
// or its first fault on standard output.

#include "content/content_loader.h"

#include <iostream>
#include <string>

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto pack
            = legcheck::content::readContentPack(QByteArray::fromStdString(line), "protocol.json");
        std::cout << (pack ? "ok" : pack.error().front().what) << '\n';
    }
}
