// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"
#include "shared/language_folder.h"
#include "shared/shipped_pack.h"
#include "viewmodels/fake_voice.h"

#include <QtTest>

using namespace legcheck;
using namespace std::chrono_literals;
using viewmodels::VisitViewModel;

namespace {

/// A kiosk with a voice that is the test's own.
struct House {
    House()
    {
        auto own = std::make_unique<tests::FakeVoice>();
        voice = own.get();
        app::KioskSettings settings;
        settings.reception = { .slipFolder = folder.filePath(QStringLiteral("slips")),
            .journalFile = folder.filePath(QStringLiteral("visits.db")) };
        settings.offer.drafts = true;
        kiosk = std::make_unique<app::Kiosk>(
            tests::shippedPack(), languages.languages(), settings, nullptr, std::move(own));
    }

    void read(const QStringList& texts)
    {
        QVariantList passages;
        for (const QString& text : texts) {
            passages.push_back(QVariantMap { { QStringLiteral("text"), text } });
        }
        kiosk->voice().read(passages);
    }

    QTemporaryDir folder;
    tests::LanguageFolder languages;
    std::unique_ptr<app::Kiosk> kiosk;
    tests::FakeVoice* voice = nullptr;
};

} // namespace

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

    void theVoiceSpeaksTheLanguageOfTheWords()
    {
        House house;
        house.kiosk->languages().choose(QStringLiteral("es"));
        const QString english
            = tests::shippedPack().texts.english(QStringLiteral("question.emergency"));
        house.read({ QStringLiteral("Veamos su dolor de pierna"), english });
        QCOMPARE(house.voice->reading.passages.at(0).language, QStringLiteral("es"));
        QCOMPARE(house.voice->reading.passages.at(0).voice, QStringLiteral("es-419"));
        // Not translated there, so it shows, and is spoken, in English.
        QCOMPARE(house.voice->reading.passages.at(1).language, QStringLiteral("en"));
        QCOMPARE(house.voice->reading.passages.at(1).voice, QStringLiteral("en-us"));
    }

    void eachVisitBeginsAtTheClinicsLoudness()
    {
        House house;
        house.kiosk->visit().start();
        house.kiosk->voice().louder();
        house.read({ QStringLiteral("one") });
        QCOMPARE(house.voice->reading.volume, 80);
        house.kiosk->visit().abandon();
        QVERIFY(!house.kiosk->voice().isOpen());
        house.read({ QStringLiteral("one") });
        QCOMPARE(house.voice->reading.volume, 60);
    }

    void whoeverListensIsNotAskedWhetherTheyAreThere()
    {
        House house;
        house.kiosk->visit().start();
        house.kiosk->idle().watch(2s);
        house.read({ QStringLiteral("one"), QStringLiteral("two") });
        for (int passage = 0; passage < 4; ++passage) {
            QTest::qWait(1000);
            QVERIFY(!house.kiosk->idle().warning());
            emit house.voice->speaking(house.voice->reading.number, passage % 2);
        }
    }

    void theChimeCallsStaff()
    {
        House house;
        house.kiosk->visit().start();
        house.kiosk->visit().askForHelp();
        QVERIFY(house.voice->chimes.isEmpty());
        house.kiosk->visit().confirmHelp();
        QCOMPARE(house.voice->chimes, QList<int> { 60 });
    }
};

QTEST_MAIN(KioskTest)
#include "tst_kiosk.moc"
