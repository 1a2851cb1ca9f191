// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_words.h"

namespace legcheck::core {

std::string inWords(const Error& error)
{
    return error.where.empty() ? error.what : error.where + ": " + error.what;
}

std::string inWords(const Errors& errors)
{
    std::string all;
    for (const Error& error : errors) {
        if (!all.empty()) {
            all += "; ";
        }
        all += inWords(error);
    }
    return all;
}

} // namespace legcheck::core
