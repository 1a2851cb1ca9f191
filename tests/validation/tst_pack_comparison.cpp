// SPDX-License-Identifier: GPL-3.0-or-later
// What a changed pack changes is counted as it is, and its example really makes the difference.

#include "shared/shipped_pack.h"
#include "validation/pack_comparison.h"

#include <QTest>

#include <numeric>

using namespace legcheck;
using namespace legcheck::tests;
using validation::PackComparison;

class PackComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void theSamePackChangesNothing();
    void aRuleThatWeighsLessShowsWhereItCounted();
    void anOptionThatIsGoneIsNamedAndLeftUnanswered();
};

namespace {

constexpr std::uint64_t sets = 30000;

core::Questionnaire changed(const std::function<void(core::QuestionnaireParts&)>& change)
{
    auto parts = partsOf(questionnaire());
    change(parts);
    auto made = core::Questionnaire::create(std::move(parts));
    if (!made) {
        qFatal("%s", made.error().front().what.c_str());
    }
    return std::move(made).value();
}

std::uint64_t sumOf(const PackComparison& comparison)
{
    std::uint64_t sum = 0;
    for (const auto& row : comparison.table) {
        sum = std::accumulate(row.begin(), row.end(), sum);
    }
    return sum;
}

} // namespace

void PackComparisonTest::theSamePackChangesNothing()
{
    const auto comparison = validation::comparePacks(questionnaire(), questionnaire(), sets, 3);
    QCOMPARE(comparison.sets, sets);
    QCOMPARE(sumOf(comparison), sets);
    QCOMPARE(comparison.moreUrgent + comparison.lessUrgent + comparison.otherReasons
            + comparison.otherQuestions + comparison.otherStaffCall,
        std::uint64_t { 0 });
    QVERIFY(comparison.examples.empty() && comparison.onlyBefore.empty()
        && comparison.onlyAfter.empty());
    for (std::size_t category = 0; category < core::categoryCount; ++category) {
        QVERIFY(comparison.table[category][category] > 0);
    }
}

void PackComparisonTest::aRuleThatWeighsLessShowsWhereItCounted()
{
    const core::Questionnaire after = changed([](core::QuestionnaireParts& parts) {
        for (core::Rule& rule : parts.rules) {
            if (rule.id == "vein-cord") {
                rule.category = 4;
            }
        }
    });
    const auto comparison = validation::comparePacks(questionnaire(), after, sets, 3);
    QVERIFY(comparison.lessUrgent > 0);
    QCOMPARE(comparison.moreUrgent, std::uint64_t { 0 });
    QCOMPARE(comparison.lessUrgent, comparison.table[2][3]);
    QCOMPARE(comparison.examples.size(), std::size_t { 1 });
    const auto& example = comparison.examples.at({ 3, 4 });
    QCOMPARE(core::assess(questionnaire(), example.before).category, 3);
    QCOMPARE(core::assess(after, example.after).category, 4);
    // Nothing is told but the cord.
    QCOMPARE(example.before.options(question("skin")), option("skin", "sore_cord"));
    QCOMPARE(example.before.options(question("swelling")), option("swelling", "none"));

    content::ContentPack changedPack = shippedPack();
    changedPack.questionnaire = after;
    const std::string text = validation::textOf(comparison, shippedPack(), changedPack);
    QVERIFY2(text.find("From 3 Urgent to 4 Standard") != std::string::npos, text.c_str());
    QVERIFY2(text.find("before by vein-cord") != std::string::npos, text.c_str());
}

void PackComparisonTest::anOptionThatIsGoneIsNamedAndLeftUnanswered()
{
    const core::Questionnaire after = changed([](core::QuestionnaireParts& parts) {
        parts.questions[question("triggers")].id = "causes";
    });
    const auto comparison = validation::comparePacks(questionnaire(), after, 1000, 3);
    QCOMPARE(joined(comparison.onlyBefore), std::string("question 'triggers'"));
    QCOMPARE(joined(comparison.onlyAfter), std::string("question 'causes'"));
    QCOMPARE(comparison.moreUrgent + comparison.lessUrgent, std::uint64_t { 0 });
}

QTEST_GUILESS_MAIN(PackComparisonTest)
#include "tst_pack_comparison.moc"
