// SPDX-License-Identifier: GPL-3.0-or-later
// The journal is put in order before anything is sent, by one program at a time.

#include "outbox/journal_keeper.h"
#include "outbox/outbox_lock.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace legcheck;
using outbox::House;
using outbox::JournalKeeper;
using outbox::OutboxLock;

namespace {

constexpr int patience = 20'000; // ms

} // namespace

class JournalKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsInOrderBeforeItStarts();
    void aFreshJournalIsPutInOrder();
    void whileAnotherProgramSendsNothingIsInOrder();
    void whereNoJournalCanBeNothingIsInOrder();

private:
    [[nodiscard]] std::unique_ptr<JournalKeeper> keeperOf(const QString& journal)
    {
        return std::make_unique<JournalKeeper>(JournalKeeper::Setup { .journalFile = journal,
            .kiosk = QStringLiteral("A"),
            .keepAnswers = std::chrono::hours(1),
            .now = [] { return QDateTime::currentDateTime(); },
            .tried = [this] { ++m_tries; },
            .setAside = [](const QString&) {} });
    }

    [[nodiscard]] static bool comesTo(const JournalKeeper& keeper, House house)
    {
        return QTest::qWaitFor([&] { return keeper.house() == house; }, patience);
    }
    [[nodiscard]] bool isTried() const
    {
        return QTest::qWaitFor([this] { return m_tries > 0; }, patience);
    }

    QTemporaryDir m_folder;
    std::atomic<int> m_tries = 0;
};

void JournalKeeperTest::nothingIsInOrderBeforeItStarts()
{
    const auto keeper = keeperOf(m_folder.filePath(QStringLiteral("waiting.sqlite")));
    QCOMPARE(keeper->house(), House::NotYetTried);
    keeper->stop();
}

void JournalKeeperTest::aFreshJournalIsPutInOrder()
{
    m_tries = 0;
    const auto keeper = keeperOf(m_folder.filePath(QStringLiteral("fresh.sqlite")));
    keeper->start();
    QVERIFY(comesTo(*keeper, House::InOrder));
    QVERIFY(isTried());
    keeper->stop();
    QCOMPARE(keeper->house(), House::InOrder);
}

void JournalKeeperTest::whileAnotherProgramSendsNothingIsInOrder()
{
    const QString journal = m_folder.filePath(QStringLiteral("shared.sqlite"));
    auto other = std::make_unique<OutboxLock>(journal);
    QVERIFY(other->take());
    const auto keeper = keeperOf(journal);
    keeper->start();
    QVERIFY(comesTo(*keeper, House::Broken));
    other.reset();
    QVERIFY(comesTo(*keeper, House::InOrder));
}

void JournalKeeperTest::whereNoJournalCanBeNothingIsInOrder()
{
    m_tries = 0;
    const auto keeper = keeperOf(QStringLiteral("/proc/journal.sqlite"));
    keeper->start();
    QVERIFY(isTried());
    QCOMPARE(keeper->house(), House::Broken);
}

QTEST_GUILESS_MAIN(JournalKeeperTest)
#include "tst_journal_keeper.moc"
