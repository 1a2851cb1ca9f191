// SPDX-License-Identifier: GPL-3.0-or-later
// When the voice speaks, and above all when it does not.

#include "viewmodels/fake_voice.h"
#include "viewmodels/voice_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace legcheck;
using tests::FakeVoice;
using viewmodels::VoiceViewModel;

class VoiceViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void nothingIsSpokenUnasked();
    void whatIsAskedIsSpoken();
    void theSpokenPassageIsTold();
    void afterTheEndItMayBeRepeated();
    void stoppedIsStopped();
    void itIsNotOfferedWithoutADevice();
    void itIsNotOfferedWhereTheClinicSaysNo();
    void headphonesOnlyMeansThat();
    void headphonesPulledOutSilenceIt();
    void loudnessGoesBackAtEachVisit();
    void loudnessHasEnds();
    void theChimeHeedsTheClinic();

private:
    [[nodiscard]] static QVariantList passages(const QStringList& texts);

    std::unique_ptr<FakeVoice> m_voice;
    std::unique_ptr<VoiceViewModel> m_model;
};

void VoiceViewModelTest::init()
{
    m_model.reset();
    m_voice = std::make_unique<FakeVoice>();
    m_model = std::make_unique<VoiceViewModel>(
        *m_voice, VoiceViewModel::Settings {}, [](narration::Passage& passage) {
            if (passage.language.isEmpty()) {
                passage.language = QStringLiteral("es");
            }
            passage.voice = passage.language;
        });
}

QVariantList VoiceViewModelTest::passages(const QStringList& texts)
{
    QVariantList all;
    for (const QString& text : texts) {
        all.push_back(QVariantMap { { QStringLiteral("text"), text } });
    }
    return all;
}

void VoiceViewModelTest::nothingIsSpokenUnasked()
{
    QVERIFY(m_model->isOffered());
    m_model->repeat();
    m_model->louder();
    m_voice->set(true, true);
    QCOMPARE(m_voice->readings, 0);
    QVERIFY(!m_model->isOpen());
}

void VoiceViewModelTest::whatIsAskedIsSpoken()
{
    m_model->read({ QVariantMap { { QStringLiteral("text"), QStringLiteral("uno") } },
        QVariantMap { { QStringLiteral("text"), QStringLiteral("A-017") },
            { QStringLiteral("language"), QStringLiteral("de") },
            { QStringLiteral("own"), true } } });
    QVERIFY(m_model->isOpen());
    QCOMPARE(m_voice->reading.volume, 60);
    QCOMPARE(m_voice->reading.passages,
        (QList<narration::Passage> { { .text = QStringLiteral("uno"),
                                         .language = QStringLiteral("es"),
                                         .voice = QStringLiteral("es"),
                                         .common = true },
            { .text = QStringLiteral("A-017"),
                .language = QStringLiteral("de"),
                .voice = QStringLiteral("de"),
                .common = false } }));
}

void VoiceViewModelTest::theSpokenPassageIsTold()
{
    m_model->read(passages({ QStringLiteral("uno"), QStringLiteral("dos") }));
    QCOMPARE(m_model->passage(), -1);
    const int number = m_voice->reading.number;
    emit m_voice->speaking(number, 1);
    QCOMPARE(m_model->passage(), 1);
    emit m_voice->speaking(number - 1, 0); // of another reading
    QCOMPARE(m_model->passage(), 1);
    emit m_voice->ended(number - 1);
    QCOMPARE(m_model->passage(), 1);
    emit m_voice->ended(number);
    QCOMPARE(m_model->passage(), -1);
}

void VoiceViewModelTest::afterTheEndItMayBeRepeated()
{
    m_model->read(passages({ QStringLiteral("uno") }));
    const int number = m_voice->reading.number;
    emit m_voice->ended(number);
    QVERIFY(m_model->isOpen());
    m_model->repeat();
    QCOMPARE(m_voice->readings, 2);
    QVERIFY(m_voice->reading.number != number);
    QCOMPARE(m_voice->texts(), QStringList { QStringLiteral("uno") });
}

void VoiceViewModelTest::stoppedIsStopped()
{
    m_model->read(passages({ QStringLiteral("uno") }));
    const int number = m_voice->reading.number;
    emit m_voice->speaking(number, 0);
    m_model->stop();
    QCOMPARE(m_voice->stops, 1);
    QVERIFY(!m_model->isOpen());
    QCOMPARE(m_model->passage(), -1);
    emit m_voice->speaking(number, 0); // it was on its way
    QCOMPARE(m_model->passage(), -1);
    m_model->repeat();
    QCOMPARE(m_voice->readings, 1);
}

void VoiceViewModelTest::itIsNotOfferedWithoutADevice()
{
    m_model->read(passages({ QStringLiteral("uno") }));
    m_voice->set(false, false);
    QVERIFY(!m_model->isOffered());
    QVERIFY(!m_model->isOpen());
    m_model->read(passages({ QStringLiteral("uno") }));
    QCOMPARE(m_voice->readings, 1);
    m_voice->set(true, false);
    QVERIFY(m_model->isOffered());
    QVERIFY(!m_model->isOpen()); // it does not begin again by itself
}

void VoiceViewModelTest::itIsNotOfferedWhereTheClinicSaysNo()
{
    const QSignalSpy changed(m_model.get(), &VoiceViewModel::offeredChanged);
    m_model->adopt({ .on = false });
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_model->isOffered());
}

void VoiceViewModelTest::headphonesOnlyMeansThat()
{
    m_model->adopt({ .headphoneOnly = true });
    QVERIFY(!m_model->isOffered());
    m_voice->set(true, true);
    QVERIFY(m_model->isOffered());
    QVERIFY(m_model->isListeningAlone());
    m_model->read(passages({ QStringLiteral("uno") }));
    m_voice->set(true, false);
    QVERIFY(!m_model->isOffered());
    QVERIFY(!m_model->isOpen());
}

void VoiceViewModelTest::headphonesPulledOutSilenceIt()
{
    m_voice->set(true, true);
    m_model->read(passages({ QStringLiteral("uno") }));
    m_voice->set(true, false);
    QCOMPARE(m_voice->stops, 1);
    QVERIFY(!m_model->isOpen());
    QVERIFY(m_model->isOffered()); // who wants the loudspeaker asks again
}

void VoiceViewModelTest::loudnessGoesBackAtEachVisit()
{
    QCOMPARE(m_model->level(), 3);
    m_model->louder();
    m_model->louder();
    QCOMPARE(m_model->level(), 5);
    QCOMPARE(m_voice->volume, 100);
    m_model->adopt({});
    QCOMPARE(m_model->level(), 3);
    m_model->read(passages({ QStringLiteral("uno") }));
    QCOMPARE(m_voice->reading.volume, 60);
}

void VoiceViewModelTest::loudnessHasEnds()
{
    for (int tap = 0; tap < 10; ++tap) {
        m_model->louder();
    }
    QCOMPARE(m_model->level(), m_model->levels());
    for (int tap = 0; tap < 10; ++tap) {
        m_model->quieter();
    }
    QCOMPARE(m_model->level(), 1);
    QCOMPARE(m_voice->volume, 20);
}

void VoiceViewModelTest::theChimeHeedsTheClinic()
{
    m_model->louder();
    m_model->read(passages({ QStringLiteral("uno") }));
    m_model->chime();
    QCOMPARE(m_voice->chimes, QList<int> { 60 });
    QVERIFY(!m_model->isOpen());
    const int stops = m_voice->stops;
    m_model->stop(); // the page is left a moment later
    QCOMPARE(m_voice->stops, stops);
    m_model->adopt({ .on = false });
    m_model->chime();
    QCOMPARE(m_voice->chimes.size(), 1);
    QCOMPARE(m_voice->starts, 0); // a silent kiosk starts no voice
    m_model->adopt({});
    QCOMPARE(m_voice->starts, 1);
}

QTEST_GUILESS_MAIN(VoiceViewModelTest)
#include "tst_voice_view_model.moc"
