// SPDX-License-Identifier: GPL-3.0-or-later
// espeak-ng, the real one and ones that hang, crash, write rubbish or are not there.

#include "narration/fake_synthesizer.h"
#include "narration/speech_maker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace legcheck;
using narration::SpeechMaker;
using namespace std::chrono_literals;

namespace {

const auto english = QStringLiteral("en");
const auto words = QStringLiteral("Does your leg hurt?");

/// A program that is not there any more takes no signal.
bool runs(const QString& processFile)
{
    QFile file(processFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const int process = file.readAll().trimmed().toInt();
    return process > 0 && ::kill(process, 0) == 0;
}

} // namespace

class SpeechMakerTest : public QObject {
    Q_OBJECT

private slots:
    void theRealOneSpeaks_data();
    void theRealOneSpeaks();
    void theRealOneTellsItsVoices();
    void whateverGoesWrongIsTold_data();
    void whateverGoesWrongIsTold();
    void oneThatHangsIsEnded();
    void whatIsNotWantedIsEnded();
    void theWordsAreSeenByNobody();
};

void SpeechMakerTest::theRealOneSpeaks_data()
{
    QTest::addColumn<QString>("text");
    // Every language that is shipped.
    QTest::newRow("en") << words;
    QTest::newRow("es") << QStringLiteral("¿Le duele la pierna?");
    QTest::newRow("ar") << QStringLiteral("هل تؤلمك ساقك؟");
    QTest::newRow("cmn") << QStringLiteral("您的腿疼吗？");
    QTest::newRow("fr") << QStringLiteral("Avez-vous mal à la jambe ?");
    QTest::newRow("de") << QStringLiteral("Tut Ihr Bein weh?");
    QTest::newRow("pl") << QStringLiteral("Czy boli Pana lub Panią noga?");
    QTest::newRow("pt") << QStringLiteral("A sua perna dói?");
    QTest::newRow("ru") << QStringLiteral("У вас болит нога?");
    QTest::newRow("tr") << QStringLiteral("Bacağınız ağrıyor mu?");
    QTest::newRow("vi") << QStringLiteral("Chân của quý vị có đau không?");
    QTest::newRow("ur") << QStringLiteral("کیا آپ کی ٹانگ میں درد ہے؟");
}

void SpeechMakerTest::theRealOneSpeaks()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty(),
        "the package espeak-ng is missing");
    QFETCH(QString, text);
    SpeechMaker maker;
    const QSignalSpy made(&maker, &SpeechMaker::made);
    maker.make(QString::fromLatin1(QTest::currentDataTag()), text);
    QVERIFY(maker.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 10'000);
    QVERIFY(!maker.isBusy());
    const auto wave = narration::readWave(made.first().first().toByteArray());
    QVERIFY(wave.hasValue());
    QVERIFY(wave.value().duration() > 500ms);
}

void SpeechMakerTest::theRealOneTellsItsVoices()
{
    const auto voices = narration::voicesOf();
    QVERIFY(voices.hasValue());
    for (const char* voice :
        { "en", "es", "ar", "cmn", "fr", "de", "pl", "pt", "ru", "tr", "vi", "ur", "ht" }) {
        QVERIFY2(voices.value().contains(QLatin1String(voice)), voice);
    }
    QVERIFY(!voices.value().contains(QStringLiteral("so"))); // Somali has none
    QVERIFY(!narration::voicesOf(QStringLiteral("/no/such/program")).hasValue());
    QVERIFY(!narration::voicesOf(QStringLiteral("/bin/false")).hasValue());
}

void SpeechMakerTest::whateverGoesWrongIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    QTest::newRow("fails") << QByteArray("exit 3");
    QTest::newRow("writes nothing") << QByteArray("exit 0");
    QTest::newRow("writes rubbish") << QByteArray("echo rubbish > \"$out\"");
    QTest::newRow("writes an empty file") << QByteArray("> \"$out\"");
    QTest::newRow("stops half-way") << QByteArray("printf RIFF > \"$out\"; kill -KILL $$");
    QTest::newRow("is not there") << QByteArray();
}

void SpeechMakerTest::whateverGoesWrongIsTold()
{
    QFETCH(QByteArray, body);
    const FakeSynthesizer fake(body);
    SpeechMaker maker(body.isEmpty() ? QStringLiteral("/no/such/program") : fake.program());
    const QSignalSpy failed(&maker, &SpeechMaker::failed);
    const QSignalSpy made(&maker, &SpeechMaker::made);
    maker.make(english, words);
    QCOMPARE(failed.size(), 0); // never from within
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QVERIFY(!failed.first().first().toString().contains(QStringLiteral("leg hurt")));
    QVERIFY(!maker.isBusy());
    QCOMPARE(made.size(), 0);
}

void SpeechMakerTest::oneThatHangsIsEnded()
{
    const FakeSynthesizer fake("echo $$ > \"$(dirname \"$0\")/process\"; exec sleep 600");
    SpeechMaker maker(fake.program());
    maker.setPatience(300ms);
    const QSignalSpy failed(&maker, &SpeechMaker::failed);
    maker.make(english, words);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QTRY_VERIFY(!runs(fake.file(QStringLiteral("process"))));
}

void SpeechMakerTest::whatIsNotWantedIsEnded()
{
    const FakeSynthesizer fake("echo $$ > \"$(dirname \"$0\")/process\"; exec sleep 600");
    SpeechMaker maker(fake.program());
    const QSignalSpy failed(&maker, &SpeechMaker::failed);
    maker.make(english, words);
    const QString process = fake.file(QStringLiteral("process"));
    QTRY_VERIFY_WITH_TIMEOUT(runs(process), 10'000);
    maker.drop();
    QTRY_VERIFY(!runs(process));
    QCOMPARE(failed.size(), 0);
}

void SpeechMakerTest::theWordsAreSeenByNobody()
{
    // What a program is called with can be read by every user of the machine.
    const FakeSynthesizer fake("tr '\\0' ' ' < /proc/$$/cmdline > \"$(dirname \"$0\")/line\"");
    SpeechMaker maker(fake.program());
    const QSignalSpy failed(&maker, &SpeechMaker::failed);
    maker.make(english, words);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QFile line(fake.file(QStringLiteral("line")));
    QVERIFY(line.open(QIODevice::ReadOnly));
    const QByteArray called = line.readAll();
    QVERIFY(called.contains("-w"));
    QVERIFY(!called.contains("leg"));
    QCOMPARE(fake.heard(), QStringList { QStringLiteral("en ") + words });
}

QTEST_GUILESS_MAIN(SpeechMakerTest)
#include "tst_speech_maker.moc"
