// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_line.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace legcheck::app {

QString readSecretly(const char* prompt)
{
    const bool terminal = ::isatty(STDIN_FILENO) == 1;
    termios before {};
    if (terminal) {
        std::cerr << prompt << std::flush;
        ::tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    std::getline(std::cin, line);
    if (terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << '\n';
    }
    return QString::fromStdString(line).trimmed();
}

} // namespace legcheck::app
