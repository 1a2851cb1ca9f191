// SPDX-License-Identifier: GPL-3.0-or-later
// The random words are those of the published generator, on every machine.

#include "core/xoshiro.h"

#include <QtTest>

#include <array>
#include <cstdlib>

using legcheck::core::Xoshiro256;

class XoshiroTest : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedWords();
    void everyBitIsSetHalfTheTime();
};

void XoshiroTest::givesThePublishedWords()
{
    Xoshiro256 engine(0); // as in the tests of Rust's rand_xoshiro
    QCOMPARE(engine(), 0x99ec5f36cb75f2b4U);
    QCOMPARE(engine(), 0xbf6e1f784956452aU);
    QCOMPARE(engine(), 0x1a5f849d4933e6e0U);
    QCOMPARE(engine(), 0x6aa594f1262d2d2cU);
}

void XoshiroTest::everyBitIsSetHalfTheTime()
{
    constexpr int draws = 100'000;
    Xoshiro256 engine(26);
    std::array<int, 64> set {};
    for (int draw = 0; draw < draws; ++draw) {
        const std::uint64_t word = engine();
        for (std::size_t bit = 0; bit < set.size(); ++bit) {
            set.at(bit) += static_cast<int>(word >> bit & 1U);
        }
    }
    for (const int count : set) {
        QVERIFY(std::abs(count - draws / 2) < 800); // five standard deviations
    }
}

QTEST_APPLESS_MAIN(XoshiroTest)
#include "tst_xoshiro.moc"
