// SPDX-License-Identifier: GPL-3.0-or-later
// Clips on the disk: what they are found by, the clinic's recordings, the cache with its limit, and
// sound as bytes.

#include "narration/chime.h"
#include "narration/clip_cache.h"
#include "narration/fingerprint.h"
#include "narration/recordings.h"
#include "narration/wave.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>

using namespace legcheck;

class ClipsTest : public QObject {
    Q_OBJECT

private slots:
    void changedWordsAreNotFound();
    void aWaveSurvivesReading();
    void rubbishIsNoWave_data();
    void rubbishIsNoWave();
    void theChimeIsSoftAndShort();
    void recordingsAreFoundByTheirWords();
    void aRecordingOfOldWordsIsPassedOver();
    void newRecordingsAreNoticed();
    void noWayLeadsOutOfTheFolder();
    void theCacheKeepsAClip();
    void theCacheStaysBelowItsLimit();
    void aCacheThatCannotBeWrittenDoesNoHarm();
};

namespace {

void write(const QString& path, const QByteArray& bytes = "sound")
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const narration::Wave& beep()
{
    static const narration::Wave wave {
        .rate = 22'050, .channels = 1, .samples = QByteArray(44'100, 'a')
    };
    return wave;
}

} // namespace

void ClipsTest::changedWordsAreNotFound()
{
    const auto words = QStringLiteral("Does your leg hurt?");
    QCOMPARE(narration::fingerprint(words).size(), 8);
    QVERIFY(narration::fingerprint(words) != narration::fingerprint(words + QLatin1Char('!')));
    QVERIFY(narration::clipName(QStringLiteral("en"), words)
        != narration::clipName(QStringLiteral("es"), words));
    QVERIFY(!narration::clipName(QStringLiteral("en"), words).contains(QLatin1String("leg")));
    // What only keeps lines together is not heard.
    QCOMPARE(narration::fingerprint(QStringLiteral("A\u2011t\u2011il 3\u00A0jours, 小\u2060腿")),
        narration::fingerprint(QStringLiteral("A-t-il 3 jours, 小腿")));
    // Nor are spaces.
    QCOMPARE(narration::fingerprint(QStringLiteral(" Does  your\nleg hurt? ")),
        narration::fingerprint(words));
}

void ClipsTest::aWaveSurvivesReading()
{
    const auto read = narration::readWave(narration::toBytes(beep()));
    QVERIFY(read.hasValue());
    QCOMPARE(read.value().rate, 22'050);
    QCOMPARE(read.value().samples, beep().samples);
    QCOMPARE(read.value().duration(), std::chrono::milliseconds(1000));
}

void ClipsTest::rubbishIsNoWave_data()
{
    const QByteArray good = narration::toBytes(beep());
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("this is no sound at all");
    QTest::newRow("head only") << good.first(12);
    QTest::newRow("no samples") << good.first(36);
    QTest::newRow("cut off") << good.first(good.size() - 100);
    QTest::newRow("a length beyond the end") << QByteArray(good).replace(16, 4, "\xff\xff\xff\xff");
    QTest::newRow("compressed") << QByteArray(good).replace(20, 2, "\x55\x00");
    QTest::newRow("eight bits") << QByteArray(good).replace(34, 2, QByteArray("\x08\x00", 2));
    QTest::newRow("no rate") << QByteArray(good).replace(24, 4, QByteArray(4, '\0'));
    QTest::newRow("no channel") << QByteArray(good).replace(22, 2, QByteArray(2, '\0'));
}

void ClipsTest::rubbishIsNoWave()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!narration::readWave(bytes).hasValue());
}

void ClipsTest::theChimeIsSoftAndShort()
{
    const narration::Wave chime = narration::chime();
    QCOMPARE(chime.duration(), std::chrono::milliseconds(1400));
    int loudest = 0;
    for (qsizetype place = 0; place < chime.samples.size(); place += 2) {
        const int sample = qFromLittleEndian<qint16>(chime.samples.constData() + place);
        loudest = std::max(loudest, std::abs(sample));
    }
    QVERIFY(loudest > 5'000); // it is heard,
    QVERIFY(loudest < 16'000); // and nobody jumps
    const int last
        = qFromLittleEndian<qint16>(chime.samples.constData() + chime.samples.size() - 2);
    QVERIFY(std::abs(last) < 100); // no click at the end
}

void ClipsTest::recordingsAreFoundByTheirWords()
{
    const QTemporaryDir folder;
    const auto words = QStringLiteral("¿Le duele la pierna?");
    const QString name = narration::recordingName(QStringLiteral("question.pain"), words);
    QCOMPARE(name, QStringLiteral("question.pain.") + narration::fingerprint(words));
    write(folder.filePath(QStringLiteral("es/") + name + QStringLiteral(".OGG")));
    narration::Recordings recordings(folder.path());
    QCOMPARE(
        QFileInfo(recordings.find(QStringLiteral("es"), words)).suffix(), QStringLiteral("OGG"));
    QVERIFY(recordings.find(QStringLiteral("fr"), words).isEmpty());
    QVERIFY(narration::Recordings(QString()).find(QStringLiteral("es"), words).isEmpty());
}

void ClipsTest::aRecordingOfOldWordsIsPassedOver()
{
    const QTemporaryDir folder;
    const QString name
        = narration::recordingName(QStringLiteral("option.a"), QStringLiteral("Yes"));
    write(folder.filePath(QStringLiteral("en/") + name + QStringLiteral(".wav")));
    narration::Recordings recordings(folder.path());
    QVERIFY(!recordings.find(QStringLiteral("en"), QStringLiteral("Yes")).isEmpty());
    QVERIFY(recordings.find(QStringLiteral("en"), QStringLiteral("Yes, often")).isEmpty());
}

void ClipsTest::newRecordingsAreNoticed()
{
    const QTemporaryDir folder;
    narration::Recordings recordings(folder.path());
    const auto en = QStringLiteral("en");
    QVERIFY(recordings.find(en, QStringLiteral("Yes")).isEmpty());
    const QString name = folder.filePath(QStringLiteral("en/")
        + narration::recordingName(QStringLiteral("a"), QStringLiteral("Yes"))
        + QStringLiteral(".wav"));
    write(name);
    QTRY_VERIFY(!recordings.find(en, QStringLiteral("Yes")).isEmpty());
}

void ClipsTest::noWayLeadsOutOfTheFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(narration::recordingName(QStringLiteral("a"), QStringLiteral("Yes"))
        + QStringLiteral(".wav")));
    QDir().mkpath(folder.filePath(QStringLiteral("inner/en")));
    narration::Recordings recordings(folder.filePath(QStringLiteral("inner")));
    QVERIFY(recordings.find(QStringLiteral(".."), QStringLiteral("Yes")).isEmpty());
    QVERIFY(recordings.find(QStringLiteral("en/../.."), QStringLiteral("Yes")).isEmpty());
}

void ClipsTest::theCacheKeepsAClip()
{
    const QTemporaryDir folder;
    narration::ClipCache cache(folder.filePath(QStringLiteral("clips")), 1000);
    QVERIFY(cache.find(QStringLiteral("a")).isEmpty());
    QVERIFY(cache.keep(QStringLiteral("a"), "sound"));
    QCOMPARE(cache.find(QStringLiteral("a")), QByteArray("sound"));
    narration::ClipCache none(QString(), 1000);
    QVERIFY(!none.keep(QStringLiteral("a"), "sound"));
}

void ClipsTest::theCacheStaysBelowItsLimit()
{
    const QTemporaryDir folder;
    narration::ClipCache cache(folder.path(), 1000);
    for (const char* name : { "a", "b", "c" }) {
        QVERIFY(cache.keep(QLatin1String(name), QByteArray(300, 'x')));
    }
    // "a" was heard last, "b" long ago.
    const auto setTime = [&folder](const char* name, int minutesAgo) {
        QFile file(folder.filePath(QLatin1String(name) + QStringLiteral(".wav")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo),
            QFileDevice::FileModificationTime));
    };
    setTime("a", 30);
    setTime("b", 20);
    setTime("c", 10);
    QVERIFY(!cache.find(QStringLiteral("a")).isEmpty());
    QVERIFY(cache.keep(QStringLiteral("d"), QByteArray(300, 'x')));
    QVERIFY(cache.find(QStringLiteral("b")).isEmpty());
    QVERIFY(!cache.find(QStringLiteral("a")).isEmpty());
    QVERIFY(!cache.find(QStringLiteral("c")).isEmpty());
    QVERIFY(!cache.keep(QStringLiteral("huge"), QByteArray(2000, 'x')));
    qint64 used = 0;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        used += file.size();
    }
    QVERIFY(used <= 1000);
}

void ClipsTest::aCacheThatCannotBeWrittenDoesNoHarm()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("file")));
    narration::ClipCache cache(folder.filePath(QStringLiteral("file/below")), 1000);
    QVERIFY(!cache.keep(QStringLiteral("a"), "sound"));
    QVERIFY(cache.find(QStringLiteral("a")).isEmpty());
}

QTEST_GUILESS_MAIN(ClipsTest)
#include "tst_clips.moc"
