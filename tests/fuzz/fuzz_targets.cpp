// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_targets.h"

#include "content/content_loader.h"
#include "content/pack_stamp.h"
#include "core/random_answers.h"
#include "core/triage.h"
#include "exchange/answers_json.h"
#include "language/ts_translator.h"
#include "site/settings_text.h"
#include "validation/public_cases.h"

#include <QFile>

#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace legcheck::fuzz {

namespace {

QByteArray bytesOf(Bytes bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()) };
}

std::string_view textOf(Bytes bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Errors must say something.
void requireWords(const core::Errors& errors)
{
    require(!errors.empty());
    for (const core::Error& error : errors) {
        require(!error.what.empty());
    }
}

const core::Questionnaire& shipped()
{
    static const content::ContentPack pack = [] {
        auto loaded
            = content::loadContentPack(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain"));
        require(loaded.hasValue());
        return std::move(loaded).value();
    }();
    return pack.questionnaire;
}

void requireVerdict(const core::Questionnaire& questionnaire, const core::Answers& answers)
{
    const core::Assessment assessment = core::assess(questionnaire, answers);
    require(assessment.category >= 1 && assessment.category <= core::categoryCount);
    require(assessment.fired != 0 && assessment.wells.told <= assessment.wells.highest);
    require(!core::explain(questionnaire, answers, assessment).empty());
}

} // namespace

void content(Bytes bytes)
{
    const auto pack = content::readContentPack(bytesOf(bytes), "fuzz.json");
    if (!pack) {
        requireWords(pack.error());
        return;
    }
    core::RandomAnswers random(pack.value().questionnaire, bytes.size());
    for (int set = 0; set < 20; ++set) {
        requireVerdict(pack.value().questionnaire, random.draw());
    }
}

void answers(Bytes bytes)
{
    const auto set = exchange::readAnswerSet(textOf(bytes), shipped());
    if (!set) {
        requireWords(set.error());
        return;
    }
    const auto again
        = exchange::readAnswerSet(exchange::writeAnswerSet(set.value(), shipped()), shipped());
    require(again && again.value().id == set.value().id
        && again.value().answers == set.value().answers);
    requireVerdict(shipped(), set.value().answers);
}

void translation(Bytes bytes)
{
    // The reader takes a file; this one is in memory.
    static const int file = ::memfd_create("fuzz.ts", 0);
    require(::ftruncate(file, 0) == 0
        && ::pwrite(file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    const auto read = language::TsTranslator::read(
        QStringLiteral("/proc/self/fd/%1").arg(file), QStringLiteral("ar"));
    if (!read) {
        requireWords(read.error());
        return;
    }
    for (const int number : { -1, 0, 1, 2, 3, 11, 100 }) {
        (void)read.value()->translate("Main", "Next", "button", number);
    }
    require(read.value()->messageCount() >= 0);
}

void table(Bytes bytes)
{
    const auto read = validation::CaseTable::read(textOf(bytes), "fuzz.csv");
    if (!read) {
        requireWords(read.error());
        return;
    }
    const auto told = validation::tellCases(read.value(), shipped());
    if (!told) {
        requireWords(told.error());
        return;
    }
    require(told.value().cases.size() == read.value().rows().size());
    for (const validation::Case& patient : told.value().cases) {
        requireVerdict(shipped(), patient.answers);
    }
}

void settings(Bytes bytes)
{
    const QString name = QStringLiteral("settings.toml");
    const auto read = site::readSettings(bytesOf(bytes), name, {});
    require(!read.refused || !read.problems.empty());
    for (const core::Error& problem : read.problems) {
        require(!problem.what.empty() && !problem.where.empty());
    }
    const auto again
        = site::readSettings(site::writeSettings(read.settings, read.unknown), name, {});
    require(!again.refused && again.settings == read.settings && again.unknown == read.unknown);
}

void stamp(Bytes bytes)
{
    const auto read = content::readStamp(bytesOf(bytes), "STAMP");
    if (read) {
        require(content::writeStamp(read.value()) == bytesOf(bytes));
    } else {
        requireWords(read.error());
    }
    // The seal would keep the fuzzer out; so the same lines once more with theirs.
    const auto sealed = content::readStamp(content::sealed(bytesOf(bytes)), "STAMP");
    if (sealed) {
        require(content::writeStamp(sealed.value()) == content::sealed(bytesOf(bytes)));
    }
}

} // namespace legcheck::fuzz
