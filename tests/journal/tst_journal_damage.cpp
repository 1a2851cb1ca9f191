// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that was damaged, lost, or made by another version: its bytes are kept, a new one is
// begun, and no number comes twice.

#include "journal/job_queue.h"
#include "journal/journal_look.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <thread>

using namespace legcheck;
using namespace legcheck::tests;
using journal::Journal;
using journal::OnDamage;

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size()) {
        qFatal("cannot write the damaged file");
    }
}

} // namespace

class JournalDamageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDamagedFileIsSetAsideWithItsBytes_data();
    void aDamagedFileIsSetAsideWithItsBytes();
    void damageMetInUseIsSetAsideToo();
    void anotherConnectionGoesOnWithTheNewFile();
    void aFileThatIsGoneGivesNoNumberTwice();
    void aCommandBesideTheKioskChangesNothing();
    void aNewerVersionsFileIsLeftAlone();
    void theFirstVersionsFileIsTakenOver();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("visits.db")); }
    [[nodiscard]] QStringList setAside() const
    {
        // Not counting what SQLite keeps beside each.
        return QDir(m_folder->path())
            .entryList({ QStringLiteral("visits.db.damaged-*") }, QDir::Files)
            .filter(QRegularExpression(QStringLiteral("[0-9]$")));
    }
    /// A journal of twenty visits, all in the main file.
    void fill() const
    {
        Journal journal(file(), QStringLiteral("A"));
        for (int visit = 0; visit < 20; ++visit) {
            QVERIFY(journal.store(visitAt(morning)));
        }
        QVERIFY(journal.database().truncateLog().value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalDamageTest::aDamagedFileIsSetAsideWithItsBytes_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("not a database") << 0;
    QTest::newRow("cut off in the middle") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("a page of zeros") << 3;
    QTest::newRow("a header of zeros") << 4;
}

void JournalDamageTest::aDamagedFileIsSetAsideWithItsBytes()
{
    QFETCH(int, damage);
    fill();
    QByteArray bytes = bytesOf(file());
    QVERIFY(bytes.size() >= 5 * 4096);
    switch (damage) {
    case 0:
        bytes.fill('x');
        break;
    case 1:
        bytes.truncate(bytes.size() / 2);
        break;
    case 2:
        bytes.clear();
        break;
    case 3:
        bytes.replace(4096, 4096, QByteArray(4096, '\0'));
        break;
    default:
        bytes.replace(0, 100, QByteArray(100, '\0'));
        break;
    }
    write(file(), bytes);

    Journal journal(file(), QStringLiteral("A"));
    QVERIFY(journal.database().check().empty());
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(setAside().first())), bytes);
    QCOMPARE(journal.database().takeSetAside(), m_folder->filePath(setAside().first()));
    QVERIFY(journal.database().takeSetAside().isEmpty());
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-021"));
    const auto events = journal.events(5);
    QVERIFY(events && !events.value().isEmpty());
    QVERIFY(journal.database().check().empty());
    QCOMPARE(setAside().size(), 1);
}

void JournalDamageTest::damageMetInUseIsSetAsideToo()
{
    fill();
    Journal journal(file(), QStringLiteral("A"));
    QByteArray bytes = bytesOf(file());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(int(bytes.size()) - 4096, '\x5a'));
    write(file(), bytes);
    // Not looked for, but met: the visit is stored all the same.
    // A number may be left out, but none comes twice.
    QVERIFY(numberOf(journal, morning) > QStringLiteral("A-020"));
    QCOMPARE(setAside().size(), 1);
}

void JournalDamageTest::anotherConnectionGoesOnWithTheNewFile()
{
    fill();
    Journal first(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(first, morning), QStringLiteral("A-021"));
    std::thread([this] {
        QFile::remove(file() + QStringLiteral("-wal"));
        write(file(), QByteArray(9000, 'x'));
        Journal second(file(), QStringLiteral("A"));
        QVERIFY(second.database().check().empty());
    }).join();
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(numberOf(first, morning), QStringLiteral("A-022"));
    QCOMPARE(queryOf(file(), QStringLiteral("SELECT number FROM visit")),
        QStringList { QStringLiteral("22") });
}

void JournalDamageTest::aFileThatIsGoneGivesNoNumberTwice()
{
    fill();
    QVERIFY(QFile::remove(file()));
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-021"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-001"));
    const auto events = journal.events(5);
    QVERIFY(events);
    QCOMPARE(events.value().size(), 1);
    QVERIFY(setAside().isEmpty());
}

void JournalDamageTest::aCommandBesideTheKioskChangesNothing()
{
    const QByteArray garbage(5000, 'x');
    write(file(), garbage);
    Journal journal(file(), QStringLiteral("A"), OnDamage::Report);
    QVERIFY(!journal.database().check().empty());
    QVERIFY(!journal.list(1));
    QCOMPARE(bytesOf(file()), garbage);
    QVERIFY(setAside().isEmpty());

    Journal none(
        m_folder->filePath(QStringLiteral("none.db")), QStringLiteral("A"), OnDamage::Report);
    QVERIFY(!none.list(1));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("none.db"))));
}

void JournalDamageTest::aNewerVersionsFileIsLeftAlone()
{
    fill();
    QCOMPARE(queryOf(file(), QStringLiteral("PRAGMA user_version = 99")), QStringList());
    Journal journal(file(), QStringLiteral("A"));
    const auto ticket = journal.store(visitAt(morning));
    QVERIFY(!ticket);
    QVERIFY(ticket.error().front().what.find("newer version") != std::string::npos);
    QVERIFY(setAside().isEmpty());
}

void JournalDamageTest::theFirstVersionsFileIsTakenOver()
{
    for (const char* statement :
        { "CREATE TABLE visit (uuid TEXT PRIMARY KEY, day TEXT NOT NULL, number INTEGER NOT NULL, "
          "finished TEXT NOT NULL, language TEXT NOT NULL, category INTEGER NOT NULL, "
          "call_staff INTEGER NOT NULL, paper TEXT NOT NULL, UNIQUE (day, number))",
            "INSERT INTO visit VALUES ('u1', '2026-11-23', 1, '2026-11-23T07:00:00', 'es', 2, 1, "
            "'printed'), ('u2', '2026-11-23', 2, '2026-11-23T07:30:00', 'ar', 4, 0, 'failed')" }) {
        QCOMPARE(queryOf(file(), QLatin1String(statement)), QStringList());
    }
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-003"));
    const auto old = journal.findTicket(QStringLiteral("A-002"));
    QVERIFY(old && old.value());
    QCOMPARE(old.value()->ticket.uuid, QStringLiteral("u2"));
    QCOMPARE(old.value()->category, 4);
    QVERIFY(old.value()->answers.isEmpty());
    QCOMPARE(queryOf(file(),
                 QStringLiteral("SELECT visit, state FROM job WHERE visit < 'u3' "
                                "AND visit >= 'u' ORDER BY visit")),
        QStringList({ QStringLiteral("u1 confirmed"), QStringLiteral("u2 failed") }));
    // Nothing of it can be printed: no try is made.
    journal::JobQueue queue(journal.database());
    const auto job = queue.claim({ journal::JobKind::Slip }, morning.addSecs(60));
    QVERIFY(job && job.value());
    QVERIFY(job.value()->visit != QStringLiteral("u2"));
    QVERIFY(setAside().isEmpty());
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "tst_journal_damage.moc"
