// SPDX-License-Identifier: GPL-3.0-or-later
// How this patient wants to see the screen.

#include "viewmodels/display_view_model.h"

#include <QSignalSpy>
#include <QTest>

using legcheck::viewmodels::DisplayViewModel;

class DisplayViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWithTheClinicsSettings();
    void textGrowsInThreeStepsAndBack();
    void contrastIsSwitchedOnAndOff();
    void reachIsTheClinicsUnlessThePatientWantsIt();
    void aNewVisitBeginsAnew();
    void theClinicsSettingsCanChange();
    void whatDoesNotChangeIsNotTold();
};

void DisplayViewModelTest::itBeginsWithTheClinicsSettings()
{
    const DisplayViewModel display({ .pixelsPerMillimetre = 5.5, .reduceMotion = true });
    QCOMPARE(display.textScale(), 1.0);
    QVERIFY(!display.highContrast());
    QVERIFY(display.reduceMotion());
    QCOMPARE(display.pixelsPerMillimetre(), 5.5);
}

void DisplayViewModelTest::textGrowsInThreeStepsAndBack()
{
    DisplayViewModel display({});
    const QSignalSpy changed(&display, &DisplayViewModel::textScaleChanged);
    for (const qreal scale : { 1.4, 2.0, 1.0, 1.4 }) {
        display.cycleTextSize();
        QCOMPARE(display.textScale(), scale);
    }
    QCOMPARE(display.textSize(), 2);
    QCOMPARE(display.textSizes(), 3);
    QCOMPARE(changed.size(), 4);
}

void DisplayViewModelTest::contrastIsSwitchedOnAndOff()
{
    DisplayViewModel display({});
    const QSignalSpy changed(&display, &DisplayViewModel::highContrastChanged);
    display.toggleContrast();
    QVERIFY(display.highContrast());
    display.toggleContrast();
    QVERIFY(!display.highContrast());
    QCOMPARE(changed.size(), 2);
}

void DisplayViewModelTest::reachIsTheClinicsUnlessThePatientWantsIt()
{
    for (const bool low : { false, true }) {
        DisplayViewModel display({ .lowReach = low });
        QCOMPARE(display.lowReach(), low);
        const QSignalSpy changed(&display, &DisplayViewModel::lowReachChanged);
        display.toggleReach();
        QCOMPARE(display.lowReach(), !low);
        display.reset();
        QCOMPARE(display.lowReach(), low);
        QCOMPARE(changed.size(), 2);
    }
}

void DisplayViewModelTest::aNewVisitBeginsAnew()
{
    DisplayViewModel display({ .pixelsPerMillimetre = 6.0 });
    display.cycleTextSize();
    display.toggleContrast();
    const QSignalSpy scaled(&display, &DisplayViewModel::textScaleChanged);
    const QSignalSpy contrasted(&display, &DisplayViewModel::highContrastChanged);
    display.reset();
    QCOMPARE(display.textScale(), 1.0);
    QVERIFY(!display.highContrast());
    QCOMPARE(display.pixelsPerMillimetre(), 6.0);
    QCOMPARE(scaled.size(), 1);
    QCOMPARE(contrasted.size(), 1);
}

void DisplayViewModelTest::theClinicsSettingsCanChange()
{
    DisplayViewModel display({});
    const QSignalSpy changed(&display, &DisplayViewModel::settingsChanged);
    display.cycleTextSize();
    const DisplayViewModel::Settings settings { .pixelsPerMillimetre = 6.0,
        .reduceMotion = true,
        .lowReach = true,
        .textSize = 2,
        .highContrast = true };
    display.adopt(settings);
    QCOMPARE(display.textScale(), 2.0);
    QVERIFY(display.highContrast());
    QCOMPARE(display.pixelsPerMillimetre(), 6.0);
    display.toggleContrast();
    display.cycleTextSize();
    display.adopt(settings);
    QCOMPARE(display.textScale(), 2.0);
    QVERIFY(display.highContrast());
    QCOMPARE(changed.size(), 1);
}

void DisplayViewModelTest::whatDoesNotChangeIsNotTold()
{
    DisplayViewModel display({});
    const QSignalSpy scaled(&display, &DisplayViewModel::textScaleChanged);
    const QSignalSpy contrasted(&display, &DisplayViewModel::highContrastChanged);
    display.reset();
    QCOMPARE(scaled.size() + contrasted.size(), 0);
}

QTEST_GUILESS_MAIN(DisplayViewModelTest)
#include "tst_display_view_model.moc"
