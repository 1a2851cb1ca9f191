// SPDX-License-Identifier: GPL-3.0-or-later
// What is spoken, in which order, from where: the clinic's recording, the cache, espeak-ng. The
// loudspeaker is one of the test's own, which hears no louder than the test wants.

#include "narration/chime.h"
#include "narration/fake_synthesizer.h"
#include "narration/fingerprint.h"
#include "narration/reader.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace legcheck;
using narration::Passage;
using narration::Reader;
using namespace std::chrono_literals;

namespace {

/// A loudspeaker that keeps what it was given.
class Loudspeaker : public narration::AudioOutput {
    Q_OBJECT

public:
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] bool isHeadphones() const override { return false; }
    void play(const QByteArray& file) override
    {
        played.push_back(file);
        if (isBroken) {
            QMetaObject::invokeMethod(this, &Loudspeaker::ended, Qt::QueuedConnection);
        } else {
            QMetaObject::invokeMethod(
                this, [this] { emit began(1s); }, Qt::QueuedConnection);
        }
    }
    void stop() override { ++stops; }
    void setVolume(int percent) override { volume = percent; }

    QList<QByteArray> played;
    bool isBroken = false;
    int stops = 0;
    int volume = -1;
};

/// Speaks by writing its words as "samples", so that the test can read what was said.
const QByteArray speakingFake = R"sh(
printf 'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x22\x56\0\0\x44\xac\0\0\x02\0\x10\0data' > "$out"
words="$voice: $text"; words="$words$( ((${#words} % 2)) && echo -n .)"
printf "\\x$(printf %x ${#words})\\0\\0\\0%s" "$words" >> "$out")sh";

QString said(const QByteArray& file)
{
    const auto wave = narration::readWave(file);
    return wave ? QString::fromUtf8(wave.value().samples).section(QLatin1Char('.'), 0, 0)
                : QStringLiteral("no wave");
}

Passage passage(const char* text)
{
    return {
        .text = QLatin1String(text), .language = QStringLiteral("en"), .voice = QStringLiteral("en")
    };
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void oneAfterAnother();
    void theNextIsGotReadyMeanwhile();
    void aRecordingComesFirst();
    void aClipIsMadeOnce();
    void changedWordsAreMadeAnew();
    void whatIsOnePatientsOwnIsNotKept();
    void whatHasNoClipIsPassedOver();
    void aBrokenLoudspeakerEndsTheReading();
    void anotherReadingTakesItsPlace();
    void stopIsSilent();
    void theChimeInterrupts();

private:
    [[nodiscard]] narration::ClipPlaces places() const;
    [[nodiscard]] QStringList cached() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSynthesizer> m_fake;
    std::unique_ptr<Loudspeaker> m_output;
};

void ReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeSynthesizer>(speakingFake);
    m_output = std::make_unique<Loudspeaker>();
}

narration::ClipPlaces ReaderTest::places() const
{
    return { .recordings = m_folder->filePath(QStringLiteral("recordings")),
        .cache = m_folder->filePath(QStringLiteral("cache")),
        .synthesizer = m_fake->program() };
}

QStringList ReaderTest::cached() const
{
    return QDir(m_folder->filePath(QStringLiteral("cache"))).entryList(QDir::Files);
}

void ReaderTest::oneAfterAnother()
{
    Reader reader(places(), *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    const QSignalSpy ended(&reader, &Reader::ended);
    reader.read({ .number = 7, .passages = { passage("one"), passage("two") }, .volume = 40 });
    QCOMPARE(m_output->volume, 40);
    QTRY_COMPARE(speaking.size(), 1);
    QCOMPARE(speaking.first().at(0).toInt(), 7);
    QCOMPARE(speaking.first().at(1).toInt(), 0);
    emit m_output->ended();
    QTRY_COMPARE(speaking.size(), 2);
    QCOMPARE(speaking.last().at(1).toInt(), 1);
    QCOMPARE(ended.size(), 0);
    emit m_output->ended();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(said(m_output->played.at(0)), QStringLiteral("en: one"));
    QCOMPARE(said(m_output->played.at(1)), QStringLiteral("en: two"));
    // A stray word of the loudspeaker means nothing now.
    emit m_output->ended();
    QCOMPARE(ended.size(), 1);
}

void ReaderTest::theNextIsGotReadyMeanwhile()
{
    Reader reader(places(), *m_output);
    reader.read({ .number = 1, .passages = { passage("one"), passage("two"), passage("three") } });
    QTRY_COMPARE(m_fake->heard(), (QStringList { "en one", "en two" }));
    QCOMPARE(m_output->played.size(), 1);
}

void ReaderTest::aRecordingComesFirst()
{
    const QString file = m_folder->filePath(QStringLiteral("recordings/en/")
        + narration::recordingName(QStringLiteral("a"), QStringLiteral("one"))
        + QStringLiteral(".mp3"));
    QDir().mkpath(QFileInfo(file).path());
    QFile recording(file);
    QVERIFY(recording.open(QIODevice::WriteOnly));
    recording.write("spoken by a person");
    recording.close();
    Reader reader(places(), *m_output);
    reader.read({ .number = 1, .passages = { passage("one") } });
    QTRY_COMPARE(m_output->played.size(), 1);
    QCOMPARE(m_output->played.first(), QByteArray("spoken by a person"));
    QVERIFY(m_fake->heard().isEmpty());
}

void ReaderTest::aClipIsMadeOnce()
{
    for (int visit = 0; visit < 2; ++visit) {
        Reader reader(places(), *m_output);
        const QSignalSpy speaking(&reader, &Reader::speaking);
        reader.read({ .number = 1, .passages = { passage("one") } });
        QTRY_COMPARE(speaking.size(), 1);
    }
    QCOMPARE(m_output->played.at(0), m_output->played.at(1));
    QCOMPARE(m_fake->heard().size(), 1);
    QCOMPARE(cached().size(), 1);
}

void ReaderTest::changedWordsAreMadeAnew()
{
    Reader reader(places(), *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    reader.read({ .number = 1, .passages = { passage("one") } });
    QTRY_COMPARE(speaking.size(), 1);
    reader.read({ .number = 2, .passages = { passage("one now") } });
    QTRY_COMPARE(speaking.size(), 2);
    QCOMPARE(said(m_output->played.last()), QStringLiteral("en: one now"));
}

void ReaderTest::whatIsOnePatientsOwnIsNotKept()
{
    Reader reader(places(), *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    Passage own = passage("Your number is A-017");
    own.common = false;
    reader.read({ .number = 1, .passages = { own } });
    QTRY_COMPARE(speaking.size(), 1);
    QVERIFY(cached().isEmpty());
}

void ReaderTest::whatHasNoClipIsPassedOver()
{
    const FakeSynthesizer broken("[[ $text == two ]] || exit 1\n" + speakingFake);
    narration::ClipPlaces somewhere = places();
    somewhere.synthesizer = broken.program();
    Reader reader(somewhere, *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    const QSignalSpy ended(&reader, &Reader::ended);
    const QSignalSpy faulty(&reader, &Reader::faulty);
    Passage voiceless = passage("nobody can say this");
    voiceless.voice.clear();
    reader.read({ .number = 1,
        .passages
        = { passage("one"), passage("  "), voiceless, passage("two"), passage("three") } });
    QTRY_COMPARE(speaking.size(), 1);
    QCOMPARE(speaking.first().at(1).toInt(), 3);
    emit m_output->ended();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_output->played.size(), 1);
    QVERIFY(!faulty.isEmpty());
}

void ReaderTest::aBrokenLoudspeakerEndsTheReading()
{
    m_output->isBroken = true;
    Reader reader(places(), *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    const QSignalSpy ended(&reader, &Reader::ended);
    reader.read({ .number = 1, .passages = { passage("one"), passage("two") } });
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(speaking.size(), 0);
}

void ReaderTest::anotherReadingTakesItsPlace()
{
    const FakeSynthesizer slow("[[ $text != one ]] || sleep 600\n" + speakingFake);
    narration::ClipPlaces somewhere = places();
    somewhere.synthesizer = slow.program();
    Reader reader(somewhere, *m_output);
    const QSignalSpy speaking(&reader, &Reader::speaking);
    reader.read({ .number = 1, .passages = { passage("one") } });
    QTRY_COMPARE(slow.heard().size(), 1);
    reader.read({ .number = 2, .passages = { passage("two") } });
    QTRY_COMPARE(speaking.size(), 1);
    QCOMPARE(speaking.first().at(0).toInt(), 2);
    QCOMPARE(said(m_output->played.first()), QStringLiteral("en: two"));
}

void ReaderTest::stopIsSilent()
{
    Reader reader(places(), *m_output);
    const QSignalSpy ended(&reader, &Reader::ended);
    reader.read({ .number = 1, .passages = { passage("one"), passage("two") } });
    QTRY_COMPARE(m_output->played.size(), 1);
    const int before = m_output->stops;
    reader.stop();
    QCOMPARE(m_output->stops, before + 1);
    emit m_output->ended();
    QTest::qWait(50);
    QCOMPARE(m_output->played.size(), 1);
    QCOMPARE(ended.size(), 0);
}

void ReaderTest::theChimeInterrupts()
{
    Reader reader(places(), *m_output);
    reader.read({ .number = 1, .passages = { passage("one"), passage("two") } });
    QTRY_COMPARE(m_output->played.size(), 1);
    reader.chime(80);
    QCOMPARE(m_output->volume, 80);
    QCOMPARE(m_output->played.last(), narration::toBytes(narration::chime()));
    emit m_output->ended();
    QTest::qWait(50);
    QCOMPARE(m_output->played.size(), 2);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
