// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN: what can be one, and how long the next try takes.

#include "site/durable_file.h"
#include "site/pin.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck::site;
using namespace std::chrono_literals;

class PinTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatCanBeAPin_data();
    void whatCanBeAPin();
    void theRightOneOpens();
    void noDigitIsOnTheDisk();
    void delaysGrowToAQuarterOfAnHour();
    void wrongOnesMakeTheNextWait();
    void theWaitSurvivesARestart();
    void aTryIsCountedBeforeItIsLookedAt();
    void aClockSetBackNeitherLocksNorOpens();
    void theOwnerSetsANewOne();
    void aDamagedFileOpensNothing();
    void aDiskThatCannotBeWrittenStillCounts();

private:
    [[nodiscard]] Pin pin() const { return Pin(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_right = QStringLiteral("271828");
    const QString m_wrong = QStringLiteral("314159");
    const QDateTime m_noon { QDate(2026, 3, 1), QTime(12, 0), Qt::UTC };
};

void PinTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PinTest::whatCanBeAPin_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("good");
    QTest::newRow("six") << "271828" << true;
    QTest::newRow("twelve") << "271828182845" << true;
    QTest::newRow("five") << "27182" << false;
    QTest::newRow("thirteen") << "2718281828459" << false;
    QTest::newRow("letters") << "27182a" << false;
    QTest::newRow("other digits") << QStringLiteral("٢٧١٨٢٨") << false;
    QTest::newRow("one digit") << "777777" << false;
    QTest::newRow("upwards") << "345678" << false;
    QTest::newRow("downwards") << "876543" << false;
    QTest::newRow("nothing") << "" << false;
}

void PinTest::whatCanBeAPin()
{
    QFETCH(const QString, digits);
    QFETCH(const bool, good);
    QCOMPARE(pinComplaint(digits).isEmpty(), good);
    QCOMPARE(pin().choose(digits).empty(), good);
    QCOMPARE(pin().isSet(), good);
}

void PinTest::theRightOneOpens()
{
    QVERIFY(!pin().isSet());
    QVERIFY(pin().choose(m_right).empty());
    QVERIFY(pin().isSet());
    QCOMPARE(pin().check(m_wrong, m_noon), Pin::Answer::Wrong);
    QCOMPARE(pin().check(m_right, m_noon), Pin::Answer::Right);
    QCOMPARE(pin().wrongInARow(), 0);
}

void PinTest::noDigitIsOnTheDisk()
{
    QVERIFY(pin().choose(m_right).empty());
    QCOMPARE(pin().check(m_wrong, m_noon), Pin::Answer::Wrong);
    const QDir folder(m_folder->path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto bytes = readWhole(folder.filePath(name), 1 << 20);
        QVERIFY(bytes && !bytes.value().contains(m_right.toLatin1()));
        QVERIFY(!bytes.value().contains(m_wrong.toLatin1()));
        QCOMPARE(
            QFileInfo(folder.filePath(name)).permissions() & 0x0077, QFileDevice::Permissions());
    }
    QVERIFY(
        readWhole(folder.filePath(QStringLiteral("pin")), 4096).value().startsWith("$argon2id$"));
}

void PinTest::delaysGrowToAQuarterOfAnHour()
{
    QCOMPARE(pinDelay(0), 0s);
    QCOMPARE(pinDelay(2), 0s);
    QCOMPARE(pinDelay(3), 15s);
    QCOMPARE(pinDelay(4), 30s);
    QCOMPARE(pinDelay(5), 60s);
    QCOMPARE(pinDelay(9), 900s);
    QCOMPARE(pinDelay(1'000'000), 900s);
}

void PinTest::wrongOnesMakeTheNextWait()
{
    QVERIFY(pin().choose(m_right).empty());
    Pin tried = pin();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(tried.check(m_wrong, m_noon), Pin::Answer::Wrong);
    }
    QCOMPARE(tried.waiting(m_noon), 15s);
    QCOMPARE(tried.check(m_right, m_noon.addSecs(14)), Pin::Answer::Wait);
    QCOMPARE(tried.wrongInARow(), 3); // what is not looked at does not count
    QCOMPARE(tried.check(m_wrong, m_noon.addSecs(15)), Pin::Answer::Wrong);
    QCOMPARE(tried.waiting(m_noon.addSecs(15)), 30s);
    QCOMPARE(tried.check(m_right, m_noon.addSecs(45)), Pin::Answer::Right);
    QCOMPARE(tried.waiting(m_noon.addSecs(45)), 0s);
}

void PinTest::theWaitSurvivesARestart()
{
    QVERIFY(pin().choose(m_right).empty());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pin().check(m_wrong, m_noon), Pin::Answer::Wrong);
    }
    QCOMPARE(pin().check(m_right, m_noon.addSecs(1)), Pin::Answer::Wait);
}

void PinTest::aTryIsCountedBeforeItIsLookedAt()
{
    QVERIFY(pin().choose(m_right).empty());
    // As if the plug were pulled during the try: the hash is gone, the count is not.
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("pin"))));
    QCOMPARE(pin().check(m_right, m_noon), Pin::Answer::Wrong);
    QCOMPARE(pin().wrongInARow(), 1);
}

void PinTest::aClockSetBackNeitherLocksNorOpens()
{
    QVERIFY(pin().choose(m_right).empty());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pin().check(m_wrong, m_noon), Pin::Answer::Wrong);
    }
    const QDateTime before = m_noon.addYears(-1);
    QCOMPARE(pin().check(m_right, before), Pin::Answer::Wait);
    QCOMPARE(pin().waiting(before), 15s);
    QCOMPARE(pin().check(m_right, before.addSecs(15)), Pin::Answer::Right);
}

void PinTest::theOwnerSetsANewOne()
{
    QVERIFY(pin().choose(m_right).empty());
    Pin kiosk = pin();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kiosk.check(QStringLiteral("999998"), m_noon), Pin::Answer::Wrong);
    }
    QVERIFY(pin().choose(m_wrong).empty()); // another process
    QCOMPARE(kiosk.waiting(m_noon), 0s);
    QCOMPARE(kiosk.check(m_right, m_noon), Pin::Answer::Wrong);
    QCOMPARE(kiosk.check(m_wrong, m_noon), Pin::Answer::Right);
}

void PinTest::aDamagedFileOpensNothing()
{
    for (const QByteArray& bytes : { QByteArray(), QByteArray("271828"), QByteArray(3000, 'x') }) {
        QVERIFY(writeDurably(m_folder->filePath(QStringLiteral("pin")), bytes, Readers::OwnerOnly)
                    .empty());
        QVERIFY(pin().isSet()); // nobody is asked to choose one
        QCOMPARE(pin().check(m_right, m_noon), Pin::Answer::Wrong);
        QVERIFY(pin().choose(m_right).empty());
    }
}

void PinTest::aDiskThatCannotBeWrittenStillCounts()
{
    Pin nowhere(QStringLiteral("/proc/none"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(nowhere.check(m_right, m_noon), Pin::Answer::Wrong);
    }
    QCOMPARE(nowhere.check(m_right, m_noon), Pin::Answer::Wait);
}

QTEST_APPLESS_MAIN(PinTest)
#include "tst_pin.moc"
