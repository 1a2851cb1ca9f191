// SPDX-License-Identifier: GPL-3.0-or-later
// One outbox a journal, over all processes.

#include "outbox/outbox_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using outbox::OutboxLock;

class OutboxLockTest : public QObject {
    Q_OBJECT

private slots:
    void onlyOneHoldsIt();
    void whereNothingCanBeWrittenNobodyHoldsIt();
};

void OutboxLockTest::onlyOneHoldsIt()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("new/journal.sqlite"));
    OutboxLock second(journal);
    {
        OutboxLock first(journal);
        QVERIFY(first.take());
        QVERIFY(first.take());
        QVERIFY(!second.take());
    }
    QVERIFY(second.take());
    OutboxLock other(folder.filePath(QStringLiteral("other.sqlite")));
    QVERIFY(other.take());
}

void OutboxLockTest::whereNothingCanBeWrittenNobodyHoldsIt()
{
    OutboxLock lock(QStringLiteral("/proc/journal.sqlite"));
    QVERIFY(!lock.take());
}

QTEST_GUILESS_MAIN(OutboxLockTest)
#include "tst_outbox_lock.moc"
