// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "content/content_loader.h"
#include "core/random_answers.h"
#include "core/triage.h"
#include "validation/pack_comparison.h"

#include <array>
#include <chrono>
#include <iomanip>
#include <iostream>

namespace legcheck::app {

namespace {

constexpr quint64 mostSets = 1'000'000'000;

std::optional<quint64> readNumber(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const quint64 number = parser.value(option).toULongLong(&isNumber);
    if (!isNumber) {
        std::cerr << "--" << option.toStdString() << " must be a whole number\n";
        return std::nullopt;
    }
    return number;
}

/// What the pack in `folder` changes, judged beside `before`.
int compare(const content::ContentPack& before, const QString& folder, quint64 count, quint64 seed)
{
    const auto after = content::loadContentPack(folder);
    if (!after) {
        printErrors(after.error());
        return InputAtFault;
    }
    const auto comparison
        = validation::comparePacks(before.questionnaire, after.value().questionnaire, count, seed);
    std::cout << validation::textOf(comparison, before, after.value());
    return Good;
}

} // namespace

int simulateCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Judges random answer sets; prints how many fall into each category, and "
                       "how many sets a second this machine judges on one core."));
    parser.addOption({ QStringLiteral("n"), QStringLiteral("How many answer sets."),
        QStringLiteral("N"), QStringLiteral("1000000") });
    parser.addOption({ QStringLiteral("seed"), QStringLiteral("Where the random numbers begin."),
        QStringLiteral("S"), QStringLiteral("1") });
    parser.addOption({ QStringLiteral("compare"),
        QStringLiteral("Judge the same answer sets by the pack in this folder too, and tell what "
                       "it changes."),
        QStringLiteral("DIR") });
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto count = readNumber(parser, QStringLiteral("n"));
    const auto seed = readNumber(parser, QStringLiteral("seed"));
    if (!count || !seed) {
        return WrongUsage;
    }
    if (*count < 1 || *count > mostSets) {
        std::cerr << "-n must be from 1 to " << mostSets << '\n';
        return WrongUsage;
    }
    const auto pack = loadPack(parser);
    if (!pack) {
        return InputAtFault;
    }
    if (parser.isSet(QStringLiteral("compare"))) {
        return compare(*pack, parser.value(QStringLiteral("compare")), *count, *seed);
    }
    const core::Questionnaire& questionnaire = pack->questionnaire;

    std::array<quint64, core::categoryCount> categories {};
    core::RandomAnswers random(questionnaire, *seed);
    const auto begin = std::chrono::steady_clock::now();
    for (quint64 set = 0; set < *count; ++set) {
        const core::Answers answers = random.draw();
        ++categories[core::assess(questionnaire, answers).category - 1U];
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;

    std::cout << std::fixed << std::setprecision(2);
    for (std::size_t index = 0; index < categories.size(); ++index) {
        std::cout << index + 1 << ' ' << std::left << std::setw(12)
                  << questionnaire.categories()[index].id << std::right << std::setw(12)
                  << categories[index] << std::setw(8)
                  << 100.0 * static_cast<double>(categories[index]) / static_cast<double>(*count)
                  << " %\n";
    }
    std::cout << std::setprecision(0) << *count << " sets, seed " << *seed << ", "
              << static_cast<double>(*count) / seconds.count() << " sets per second\n";
    return Good;
}

} // namespace legcheck::app
