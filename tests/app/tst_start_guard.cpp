// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_guard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace legcheck::app;

class TestStartGuard : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup() { QFile::remove(file()); }

    void firstStartIsNormal()
    {
        StartGuard guard(file());
        QCOMPARE(guard.begin(), StartMode::Normal);
    }

    void startsInARowGetMoreCareful()
    {
        for (int start = 1; start <= StartGuard::outOfOrderFrom + 1; ++start) {
            const auto mode = StartGuard(file()).begin();
            if (start >= StartGuard::outOfOrderFrom) {
                QCOMPARE(mode, StartMode::OutOfOrder);
            } else if (start >= StartGuard::lastGoodFrom) {
                QCOMPARE(mode, StartMode::LastGood);
            } else {
                QCOMPARE(mode, StartMode::Normal);
            }
        }
    }

    void aKioskThatLivedStartsAfresh()
    {
        for (int start = 1; start < StartGuard::lastGoodFrom; ++start) {
            QCOMPARE(StartGuard(file()).begin(), StartMode::Normal);
        }
        StartGuard guard(file());
        QCOMPARE(guard.begin(), StartMode::LastGood);
        guard.settle();
        QCOMPARE(StartGuard(file()).begin(), StartMode::Normal);
    }

    void outOfOrderTriesTheLastGoodAgain()
    {
        StartGuard guard(file());
        for (int start = 1; start < StartGuard::outOfOrderFrom; ++start) {
            (void)guard.begin();
        }
        QCOMPARE(guard.begin(), StartMode::OutOfOrder);
        guard.tryAgain();
        QCOMPARE(StartGuard(file()).begin(), StartMode::LastGood);
    }

    void withoutAFileEveryStartIsNormal()
    {
        StartGuard guard({});
        for (int start = 0; start <= StartGuard::outOfOrderFrom; ++start) {
            QCOMPARE(guard.begin(), StartMode::Normal);
        }
    }

    void aDamagedFileCountsAsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("many");
        QTest::newRow("negative") << QByteArray("-7");
        QTest::newRow("huge") << QByteArray(100000, '9');
        QTest::newRow("binary") << QByteArray("\0\xff\x01", 3);
    }

    void aDamagedFileCountsAsNone()
    {
        QFETCH(QByteArray, bytes);
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        QCOMPARE(StartGuard(file()).begin(), StartMode::Normal);
    }

    void aFolderThatIsNotThereKeepsNobodyFromStarting()
    {
        StartGuard guard(m_folder.filePath(QStringLiteral("no/such/starts")));
        QCOMPARE(guard.begin(), StartMode::Normal);
        QCOMPARE(guard.begin(), StartMode::Normal);
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("starts")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStartGuard)
#include "tst_start_guard.moc"
