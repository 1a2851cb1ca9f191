// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals are the textbooks': published numbers, and the large-sample variance taken a second
// way, by the slope of kappa in each cell.

#include "validation/statistics.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace legcheck::validation;

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void wilsonIsAsPublished_data();
    void wilsonIsAsPublished();
    void noCaseTellsNothing();
    void kappaOfTwoCategoriesIsCohens();
    void kappaIsOneForTheSameAndUndefinedForOneCell();
    void farOffWeighsMoreThanNear();
    void kappasIntervalIsThatOfItsSlopes();
};

void StatisticsTest::wilsonIsAsPublished_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe, Stat Med 1998;17:857, table I, method 3.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
}

void StatisticsTest::wilsonIsAsPublished()
{
    QFETCH(int, count);
    QFETCH(int, total);
    QFETCH(double, low);
    QFETCH(double, high);
    const Proportion share = wilson(count, total);
    QVERIFY2(std::abs(share.low - low) < 0.00006, qPrintable(QString::number(share.low)));
    QVERIFY2(std::abs(share.high - high) < 0.00006, qPrintable(QString::number(share.high)));
    QCOMPARE(share.estimate, double(count) / total);
    const Proportion rest = wilson(total - count, total);
    QVERIFY(std::abs(rest.low - (1 - share.high)) < 1e-12);
}

void StatisticsTest::noCaseTellsNothing()
{
    const Proportion share = wilson(0, 0);
    QCOMPARE(share.total, 0);
    QCOMPARE(share.low, 0.0);
    QCOMPARE(share.high, 1.0);
}

namespace {

AgreementTable corners(int a, int b, int c, int d)
{
    AgreementTable table {};
    table[0][0] = a;
    table[0][4] = b;
    table[4][0] = c;
    table[4][4] = d;
    return table;
}

double kappaOf(const std::array<std::array<double, 5>, 5>& p)
{
    std::array<double, 5> rows {};
    std::array<double, 5> columns {};
    double n = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = 0; j < 5; ++j) {
            rows[i] += p[i][j];
            columns[j] += p[i][j];
            n += p[i][j];
        }
    }
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = 0; j < 5; ++j) {
            const double w = 1 - std::abs(double(i) - double(j)) / 4;
            observed += w * p[i][j] / n;
            expected += w * rows[i] * columns[j] / (n * n);
        }
    }
    return (observed - expected) / (1 - expected);
}

} // namespace

void StatisticsTest::kappaOfTwoCategoriesIsCohens()
{
    // Two categories as far apart as can be have Cohen's plain kappa: (0.7 - 0.5) / (1 - 0.5).
    const auto kappa = weightedKappa(corners(20, 5, 10, 15));
    QVERIFY(kappa.has_value());
    QVERIFY(std::abs(kappa->estimate - 0.4) < 1e-12);
    QVERIFY(kappa->low < 0.4 && kappa->high > 0.4);
}

void StatisticsTest::kappaIsOneForTheSameAndUndefinedForOneCell()
{
    const auto same = weightedKappa(corners(7, 0, 0, 5));
    QVERIFY(same.has_value());
    QCOMPARE(same->estimate, 1.0);
    QCOMPARE(same->low, 1.0);
    QCOMPARE(same->high, 1.0);
    QVERIFY(!weightedKappa(corners(7, 0, 0, 0)));
    QVERIFY(!weightedKappa({}));
}

void StatisticsTest::farOffWeighsMoreThanNear()
{
    AgreementTable near = corners(10, 0, 0, 10);
    AgreementTable far = near;
    near[0][1] = 5;
    far[0][4] = 5;
    QVERIFY(weightedKappa(near)->estimate > weightedKappa(far)->estimate);
}

void StatisticsTest::kappasIntervalIsThatOfItsSlopes()
{
    std::mt19937 random(1969);
    for (int round = 0; round < 50; ++round) {
        AgreementTable table {};
        std::array<std::array<double, 5>, 5> p {};
        double n = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            for (std::size_t j = 0; j < 5; ++j) {
                table[i][j] = static_cast<int>(random() % 30 + (i == j ? 60 : 1));
                p[i][j] = table[i][j];
                n += table[i][j];
            }
        }
        // The delta method: the variance of the slopes over the cells, by n.
        double mean = 0;
        double square = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            for (std::size_t j = 0; j < 5; ++j) {
                constexpr double step = 1e-3;
                auto more = p;
                auto less = p;
                more[i][j] += step;
                less[i][j] -= step;
                const double slope = (kappaOf(more) - kappaOf(less)) / (2 * step) * n;
                mean += slope * p[i][j] / n;
                square += slope * slope * p[i][j] / n;
            }
        }
        const double half = 1.959963984540054 * std::sqrt((square - mean * mean) / n);
        const auto kappa = weightedKappa(table);
        QVERIFY(kappa.has_value());
        QVERIFY(std::abs(kappa->estimate - kappaOf(p)) < 1e-12);
        QVERIFY(std::abs(kappa->high - kappa->low - 2 * half) < 1e-5);
    }
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
