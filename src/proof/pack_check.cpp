// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/pack_check.h"

#include "content/content_loader.h"
#include "core/error_words.h"
#include "proof/answer_words.h"
#include "proof/baseline.h"
#include "proof/language_lines.h"
#include "proof/properties.h"

#include <chrono>

namespace legcheck::proof {

namespace {

/// Collects lines, and tells each as soon as it is known.
class Reporter {
public:
    explicit Reporter(const LineSink& sink)
        : m_sink(sink)
    {
    }

    void add(CheckLine line)
    {
        if (m_sink) {
            m_sink(line);
        }
        m_report.lines.push_back(std::move(line));
    }
    [[nodiscard]] CheckReport take() { return std::move(m_report); }

private:
    const LineSink& m_sink;
    CheckReport m_report;
};

class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

CheckLine contentLine(const core::Result<content::ContentPack>& pack)
{
    CheckLine line { .id = "content", .state = CheckState::Passed };
    if (pack) {
        const core::Questionnaire& questionnaire = pack.value().questionnaire;
        line.text = pack.value().id.toStdString() + ' ' + pack.value().version.toStdString() + ": "
            + std::to_string(questionnaire.questionCount()) + " questions, "
            + std::to_string(questionnaire.rules().size()) + " rules, "
            + std::to_string(pack.value().texts.all().size()) + " texts";
        return line;
    }
    line.state = CheckState::Failed;
    line.text = "the pack cannot be used; mend this first, the rest is looked at then";
    for (const core::Error& error : pack.error()) {
        line.details.push_back(core::inWords(error));
    }
    return line;
}

CheckLine proofLine(const char* id, const std::string& claim, const Workbench& bench,
    const std::function<Finding()>& prove)
{
    const Stopwatch watch;
    CheckLine line { .id = id, .state = CheckState::Failed, .proof = true };
    line.text = claim;
    // The solver's library throws; nothing of it leaves this layer.
    try {
        const Finding finding = prove();
        line.state = finding.isProved() ? CheckState::Passed : CheckState::Failed;
        line.details = finding.faults;
        if (finding.broken) {
            const auto words = finding.broken->second
                ? describe(bench.pack(), finding.broken->first, *finding.broken->second)
                : describe(bench.pack(), finding.broken->first);
            line.details.insert(line.details.end(), words.begin(), words.end());
        }
        line.details.insert(line.details.end(), finding.shown.begin(), finding.shown.end());
    } catch (const z3::exception& failure) {
        line.details.emplace_back(std::string("the solver failed: ") + failure.msg());
    }
    line.seconds = watch.seconds();
    return line;
}

void prove(const content::ContentPack& pack, Reporter& reporter, const LineChoice& isWanted = {})
{
    try {
        const Workbench bench(pack);
        for (const Property& property : properties()) {
            if (!isWanted || isWanted(property.id)) {
                reporter.add(proofLine(property.id, property.claim, bench,
                    [&property, &bench] { return property.prove(bench); }));
            }
        }
        if (isWanted && !isWanted("baseline")) {
            return;
        }
        const auto released = releasedPack();
        if (!released) {
            reporter.add({ .id = "baseline",
                .state = CheckState::Failed,
                .text = "the released protocol cannot be read",
                .details = { released.error().front().what } });
            return;
        }
        reporter.add(proofLine("baseline",
            "nobody is less urgent, and no Wells item other, than in the protocol of this program ("
                + released.value().version.toStdString() + ')',
            bench, [&bench, &released] { return proveNotBelow(bench, released.value()); }));
    } catch (const z3::exception& failure) {
        reporter.add({ .id = "proofs",
            .state = CheckState::Failed,
            .text = std::string("the solver failed: ") + failure.msg() });
    }
}

} // namespace

CheckReport provePack(
    const content::ContentPack& pack, const LineSink& sink, const LineChoice& isWanted)
{
    Reporter reporter(sink);
    prove(pack, reporter, isWanted);
    return reporter.take();
}

CheckReport checkPack(const QString& folder, const CheckPlaces& places, const LineSink& sink)
{
    Reporter reporter(sink);
    const Stopwatch watch;
    auto pack = content::loadContentPack(folder);
    CheckLine line = contentLine(pack);
    line.seconds = watch.seconds();
    reporter.add(std::move(line));
    if (pack) {
        const QString translations = places.translations.isEmpty()
            ? QStringLiteral(":/translations")
            : places.translations;
        for (CheckLine& each : languageLines(pack.value(), translations)) {
            reporter.add(std::move(each));
        }
        prove(pack.value(), reporter);
    }
    CheckReport report = reporter.take();
    if (pack) {
        report.pack = std::move(pack).value();
    }
    return report;
}

} // namespace legcheck::proof
