// SPDX-License-Identifier: GPL-3.0-or-later

// The checker is checked: every faulty copy of the shipped protocol is refused by the line that has
// to, or is named with the reason why not. The table is written beside this test's program, as
// mutants.md.

#include "proof/mutants.h"
#include "proof/pack_check.h"

#include "content/content_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace legcheck;
using tests::Json;
using tests::Mutant;

namespace {

struct Outcome {
    std::vector<std::string> failed; ///< ids of the lines that failed
    std::string shown; ///< those lines as printed

    [[nodiscard]] bool hasFailed(const std::string& line) const
    {
        return std::ranges::find(failed, line) != failed.end();
    }
};

/// Every line for each mutant, where it takes minutes; see linesFor.
bool isEverythingWanted()
{
    return qEnvironmentVariable("LEGCHECK_MUTANTS") == QStringLiteral("all");
}

/// The lines looked at: the baseline, and the one that must fail. Where none of P1 to P10 is
/// expected to fail, all of them are looked at: that none does is then the claim.
bool isLookedAt(const std::string& line, const Mutant& mutant)
{
    return isEverythingWanted() || line == "baseline" || line == mutant.refusedBy
        || mutant.refusedBy.empty() || mutant.refusedBy == "baseline";
}

Outcome check(Json protocol, const Mutant& mutant)
{
    mutant.change(protocol);
    const auto pack
        = content::readContentPack(QByteArray::fromStdString(protocol.dump(1)), "protocol.json");
    Outcome outcome;
    if (!pack) {
        outcome.failed = { "content" };
        outcome.shown = pack.error().front().what;
        return outcome;
    }
    const proof::CheckReport report = proof::provePack(
        pack.value(), {}, [&mutant](const std::string& line) { return isLookedAt(line, mutant); });
    for (const proof::CheckLine& line : report.lines) {
        if (line.state == proof::CheckState::Failed) {
            outcome.failed.push_back(line.id);
        }
        if (line.state == proof::CheckState::Failed || line.id == mutant.refusedBy) {
            outcome.shown += proof::shown(line) + '\n';
        }
    }
    return outcome;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all.empty() ? "-" : all;
}

std::vector<Outcome> checkAll(const Json& protocol, const std::vector<Mutant>& mutants)
{
    std::vector<Outcome> outcomes(mutants.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < mutants.size(); at = next++) {
            outcomes[at] = check(protocol, mutants[at]);
            // Some minutes go by: tell how far it is.
            qInfo("%zu of %zu, %s: %s", at + 1, mutants.size(), mutants[at].name.c_str(),
                joined(outcomes[at].failed).c_str());
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned worker = 0; worker < std::max(1U, std::thread::hardware_concurrency());
         ++worker) {
        workers.emplace_back(work);
    }
    workers.clear();
    return outcomes;
}

std::string table(const std::vector<Mutant>& mutants, const std::vector<Outcome>& outcomes)
{
    std::size_t refused = 0;
    std::string rows;
    for (std::size_t at = 0; at < mutants.size(); ++at) {
        refused += outcomes[at].failed.empty() ? 0 : 1;
        rows += "| " + mutants[at].name + " | "
            + (outcomes[at].failed.empty() ? "passed" : "refused") + " | "
            + joined(outcomes[at].failed) + " | " + mutants[at].reason + " |\n";
    }
    return "# Faulty copies of the shipped protocol, and what legcheck check says of them\n\n"
        + std::to_string(mutants.size()) + " mutants: " + std::to_string(refused) + " refused, "
        + std::to_string(mutants.size() - refused)
        + " passed with the reason given. \"baseline\" alone means that P1 to P10 do not forbid it."
        + (isEverythingWanted() ? " All lines were looked at."
                                : " Where one of P1 to P10 is named, the others of them were not "
                                  "looked at (LEGCHECK_MUTANTS=all does).")
        + "\n\n| mutant | outcome | lines that failed | reason |\n|---|---|---|---|\n" + rows;
}

} // namespace

class MutantsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachIsRefusedOrNamed_data();
    void eachIsRefusedOrNamed();

private:
    std::vector<Mutant> m_mutants;
    std::vector<Outcome> m_outcomes;
};

void MutantsTest::initTestCase()
{
    QFile file(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain/protocol.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_mutants = tests::mutants();
    QVERIFY(m_mutants.size() >= 60);
    // While one is being written: only those with these words in their name.
    const std::string words = qEnvironmentVariable("LEGCHECK_MUTANTS_NAMED").toStdString();
    std::erase_if(m_mutants,
        [&words](const Mutant& one) { return one.name.find(words) == std::string::npos; });
    m_outcomes = checkAll(Json::parse(file.readAll().toStdString()), m_mutants);

    QFile report(QCoreApplication::applicationDirPath() + QStringLiteral("/mutants.md"));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(QByteArray::fromStdString(table(m_mutants, m_outcomes)));
}

void MutantsTest::eachIsRefusedOrNamed_data()
{
    QTest::addColumn<int>("at");
    for (std::size_t at = 0; at < m_mutants.size(); ++at) {
        QTest::newRow(m_mutants[at].name.c_str()) << static_cast<int>(at);
    }
}

void MutantsTest::eachIsRefusedOrNamed()
{
    QFETCH(int, at);
    const Mutant& mutant = m_mutants[static_cast<std::size_t>(at)];
    const Outcome& outcome = m_outcomes[static_cast<std::size_t>(at)];
    if (mutant.refusedBy.empty()) {
        QVERIFY2(!mutant.reason.empty(), "a mutant that passes needs its reason");
        QVERIFY2(outcome.failed.empty(), joined(outcome.failed).c_str());
        return;
    }
    QVERIFY2(outcome.hasFailed(mutant.refusedBy),
        ("failed: " + joined(outcome.failed) + "; " + outcome.shown).c_str());
    if (mutant.refusedBy == "baseline") {
        QVERIFY2(!mutant.reason.empty(), "what P1 to P10 let through needs its reason");
        QVERIFY2(outcome.failed.size() == 1, joined(outcome.failed).c_str());
    }
}

QTEST_GUILESS_MAIN(MutantsTest)
#include "tst_mutants.moc"
