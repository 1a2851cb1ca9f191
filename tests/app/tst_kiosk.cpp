// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"
#include "shared/language_folder.h"
#include "shared/shipped_pack.h"

#include <QtTest>

using namespace legcheck;
using namespace std::chrono_literals;
using viewmodels::VisitViewModel;

/// What happens between visits, without a window.
class KioskTest : public QObject {
    Q_OBJECT

private slots:
    void theFarewellOfOneVisitDoesNotEndTheNext()
    {
        const QTemporaryDir folder;
        const tests::LanguageFolder languages;
        app::KioskSettings settings;
        settings.reception = { .clinic = QStringLiteral("Harbour Clinic"),
            .slipFolder = folder.filePath(QStringLiteral("slips")),
            .journalFile = folder.filePath(QStringLiteral("visits.db")) };
        settings.farewell = 1500ms;
        app::Kiosk kiosk(tests::shippedPack(), languages.languages(), settings);
        VisitViewModel& visit = kiosk.visit();
        const auto finish = [&visit] {
            visit.start();
            visit.askForHelp();
            visit.confirmHelp();
            visit.finish();
        };

        finish();
        QCOMPARE(visit.step(), VisitViewModel::Step::Finished);
        visit.abandon(); // the next patient touches the screen at once
        QTest::qWait(1000);
        finish();
        QTest::qWait(1000); // the first farewell would be over
        QCOMPARE(visit.step(), VisitViewModel::Step::Finished);
        QTRY_COMPARE(visit.step(), VisitViewModel::Step::Start);
    }
};

QTEST_MAIN(KioskTest)
#include "tst_kiosk.moc"
