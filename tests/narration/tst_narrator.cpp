// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's side of the voice: whatever the voice does, crash, hang, talk nonsense or be absent,
// is silence on this side and nothing else.

#include "narration/narrator.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace legcheck;
using narration::Narrator;
using namespace std::chrono_literals;

namespace {

const narration::Reading reading { .number = 3,
    .passages = { { .text = QStringLiteral("Does your leg hurt?"),
        .language = QStringLiteral("en"),
        .voice = QStringLiteral("en") } },
    .volume = 60 };

const QByteArray device = R"(echo '{"is":"device","there":true,"headphones":false}')";

} // namespace

class NarratorTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyMessageArrives();
    void nonsenseIsNoMessage_data();
    void nonsenseIsNoMessage();
    void aReadingIsFollowed();
    void withoutAVoiceAReadingHasEnded_data();
    void withoutAVoiceAReadingHasEnded();
    void aVoiceThatCrashesEndsTheReading();
    void aVoiceThatHangsIsEnded();
    void aVoiceThatRantsIsEnded();
    void itComesBack();
    void theNextReadingIsNotTakenForTheLast();
    void theVoiceEndsWithTheKiosk();

private:
    [[nodiscard]] QString voice(const QByteArray& body) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString NarratorTest::voice(const QByteArray& body) const
{
    const QString program = m_folder->filePath(QStringLiteral("voice"));
    QFile file(program);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/bash\ncd \"$(dirname \"$0\")\"\n" + body + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return program;
}

void NarratorTest::everyMessageArrives()
{
    using namespace narration;
    const QList<Command> commands { reading, StopCommand {}, VolumeCommand { 40 },
        ChimeCommand { 80 } };
    for (const Command& command : commands) {
        const QByteArray line = toLine(command);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(readCommand(line) == command);
    }
    const QList<Notice> notices { DeviceNotice { .isThere = true, .isHeadphones = true },
        SpeakingNotice { .number = 3, .passage = 2, .lasts = 1500ms }, EndedNotice { 3 },
        FaultNotice { QStringLiteral("espeak-ng made no speech") } };
    for (const Notice& notice : notices) {
        QVERIFY(readNotice(toLine(notice)) == notice);
    }
}

void NarratorTest::nonsenseIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[1,2]\n");
    QTest::newRow("half an object") << QByteArray("{\"is\":\"ended\"\n");
    QTest::newRow("another kind") << QByteArray("{\"is\":\"dance\"}\n");
    QTest::newRow("no kind") << QByteArray("{\"number\":3}\n");
}

void NarratorTest::nonsenseIsNoMessage()
{
    QFETCH(QByteArray, line);
    QVERIFY(!narration::readCommand(line));
    QVERIFY(!narration::readNotice(line));
}

void NarratorTest::aReadingIsFollowed()
{
    Narrator narrator(voice(device + R"(
        read -r line; echo "$line" > heard
        echo nonsense
        echo '{"is":"speaking","number":2,"passage":5,"milliseconds":10}'
        echo '{"is":"speaking","number":3,"passage":0,"milliseconds":10}'
        echo '{"is":"ended","number":3}'
        read -r line)"),
        {});
    const QSignalSpy speaking(&narrator, &Narrator::speaking);
    const QSignalSpy ended(&narrator, &Narrator::ended);
    QVERIFY(!narrator.isThere());
    narrator.start();
    QTRY_VERIFY(narrator.isThere());
    QVERIFY(!narrator.isHeadphones());
    narrator.read(reading);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 3);
    QCOMPARE(speaking.size(), 1); // the one with another number was of an earlier reading
    QFile heard(m_folder->filePath(QStringLiteral("heard")));
    QVERIFY(heard.open(QIODevice::ReadOnly));
    QVERIFY(narration::readCommand(heard.readAll()) == narration::Command(reading));
}

void NarratorTest::withoutAVoiceAReadingHasEnded_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none wanted") << QString();
    QTest::newRow("not there") << QStringLiteral("/no/such/program");
    QTest::newRow("ends at once") << QStringLiteral("/bin/false");
    QTest::newRow("never says there is a device") << QStringLiteral("/bin/cat");
}

void NarratorTest::withoutAVoiceAReadingHasEnded()
{
    QFETCH(QString, program);
    Narrator narrator(program, {});
    const QSignalSpy ended(&narrator, &Narrator::ended);
    narrator.start();
    narrator.read(reading);
    QCOMPARE(ended.size(), 0); // never from within
    QTRY_COMPARE(ended.size(), 1);
    narrator.setVolume(10);
    narrator.chime(10);
    narrator.stop();
    QVERIFY(!narrator.isThere());
}

void NarratorTest::aVoiceThatCrashesEndsTheReading()
{
    Narrator narrator(voice(device + "\nread -r line; kill -SEGV $$"), {});
    narrator.setRest(1h);
    const QSignalSpy ended(&narrator, &Narrator::ended);
    narrator.start();
    QTRY_VERIFY(narrator.isThere());
    narrator.read(reading);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!narrator.isThere());
}

void NarratorTest::aVoiceThatHangsIsEnded()
{
    Narrator narrator(voice(device + "\nexec sleep 600"), {});
    narrator.setRest(1h);
    narrator.setPatience(300ms);
    const QSignalSpy ended(&narrator, &Narrator::ended);
    narrator.start();
    QTRY_VERIFY(narrator.isThere());
    const auto process = static_cast<pid_t>(narrator.processId());
    QVERIFY(process > 0);
    narrator.read(reading);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(::kill(process, 0) != 0);
    QVERIFY(!narrator.isThere());
}

void NarratorTest::aVoiceThatRantsIsEnded()
{
    Narrator narrator(
        voice(device + "\nhead -c 100000 /dev/zero | tr '\\0' x; exec sleep 600"), {});
    narrator.setRest(1h);
    const QSignalSpy changed(&narrator, &Narrator::changed);
    narrator.start();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!narrator.isThere());
    QCOMPARE(narrator.processId(), 0);
}

void NarratorTest::itComesBack()
{
    // The first two times it crashes.
    Narrator narrator(
        voice("echo >> starts; (($(wc -l < starts) > 2)) || exit 1\n" + device + "\nread -r line"),
        {});
    narrator.setRest(10ms);
    narrator.start();
    QTRY_VERIFY(narrator.isThere());
}

void NarratorTest::theNextReadingIsNotTakenForTheLast()
{
    Narrator narrator(voice(device + R"(
        read -r line; read -r line; read -r line
        echo '{"is":"ended","number":3}'
        echo '{"is":"ended","number":4}'
        read -r line)"),
        {});
    const QSignalSpy ended(&narrator, &Narrator::ended);
    narrator.start();
    QTRY_VERIFY(narrator.isThere());
    narrator.read(reading);
    narrator.stop();
    narration::Reading next = reading;
    next.number = 4;
    narrator.read(next);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 4);
}

void NarratorTest::theVoiceEndsWithTheKiosk()
{
    pid_t process = 0;
    {
        Narrator narrator(voice(device + "\nexec sleep 600"), {});
        narrator.start();
        QTRY_VERIFY(narrator.isThere());
        process = static_cast<pid_t>(narrator.processId());
    }
    QVERIFY(process > 0);
    QTRY_VERIFY(::kill(process, 0) != 0);
}

QTEST_GUILESS_MAIN(NarratorTest)
#include "tst_narrator.moc"
