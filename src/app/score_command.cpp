// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "exchange/verdict_json.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

namespace legcheck::app {

namespace {

std::string errorLine(std::size_t line, const core::Errors& errors)
{
    std::string all;
    for (const core::Error& error : errors) {
        all += (all.empty() ? "" : "; ") + error.what;
    }
    using Json = nlohmann::ordered_json;
    return Json { { "line", line }, { "error", all } }.dump(
        -1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

int scoreCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reads JSON Lines of answer sets on standard input and writes one verdict a "
                       "line, in order. A bad line gets {\"line\":N,\"error\":\"…\"}."));
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    if (!parser.positionalArguments().isEmpty()) {
        std::cerr << "legcheck score reads standard input and takes no file\n";
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    const exchange::ContentStamp stamp { pack->version.toStdString(), pack->sha256.toStdString() };

    std::ios::sync_with_stdio(false);
    int code = Good;
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (line.find_first_not_of(" \t") == std::string::npos) {
            continue;
        }
        const auto set = exchange::readAnswerSet(line, pack->questionnaire);
        if (set) {
            std::cout << exchange::writeVerdict(set.value(), pack->questionnaire, stamp) << '\n';
        } else {
            std::cout << errorLine(number, set.error()) << '\n';
            code = InputAtFault;
        }
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "standard output cannot be written\n";
        return InputAtFault;
    }
    return code;
}

} // namespace legcheck::app
