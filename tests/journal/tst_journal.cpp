// SPDX-License-Identifier: GPL-3.0-or-later
// Finished visits and their ticket numbers: each number once a day, also after a crash.

#include "journal/journal.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using journal::Journal;
using journal::PaperState;

namespace {

const QDateTime morning(QDate(2026, 11, 23), QTime(8, 0));
const QDateTime lastMinute(QDate(2026, 11, 23), QTime(23, 59, 59));
const QDateTime nextDay(QDate(2026, 11, 24), QTime(0, 0));

QString numberOf(Journal& journal, const QDateTime& finished)
{
    const auto ticket
        = journal.store({ .finished = finished, .language = QStringLiteral("es"), .category = 3 });
    return ticket ? ticket.value().number : QString::fromStdString(ticket.error().front().what);
}

/// Runs one statement on the file, beside the journal; gives its rows.
QStringList queryOf(const QString& file, const QString& statement)
{
    QStringList rows;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(statement)) {
            qFatal("the journal cannot be looked at");
        }
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column) {
                row.push_back(query.value(column).toString());
            }
            rows.push_back(row.join(QLatin1Char(' ')));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

QStringList rowsOf(const QString& file)
{
    return queryOf(file,
        QStringLiteral("SELECT day, number, finished, language, category, call_staff, paper "
                       "FROM visit ORDER BY rowid"));
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void numbersCountUpFromOneEachDay();
    void aClockSetBackGivesNoNumberTwice();
    void numbersGoOnAfterReopening();
    void twoKiosksOnOneFileNeverShareANumber();
    void aNumberHasTheKiosksLetterAndThreeDigits();
    void everyVisitHasItsOwnUuid();
    void aVisitIsStoredWithoutAnswers();
    void thePaperIsRemembered();
    void theFolderIsMadeOnFirstUse();
    void aFolderThatCannotBeMadeIsAnError();
    void aFolderThatTakesNoFileIsAnError();
    void aFileThatIsAFolderIsAnError();
    void aCorruptFileIsAnErrorAndStaysAsItIs();
    void afterAnErrorTheNextTryMayWork();
    void namesAreNotRunAsSql();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("visits.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalTest::numbersCountUpFromOneEachDay()
{
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-002"));
    QCOMPARE(numberOf(journal, lastMinute), QStringLiteral("A-003"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-001"));
}

void JournalTest::aClockSetBackGivesNoNumberTwice()
{
    Journal journal(file(), QStringLiteral("A"));
    QCOMPARE(numberOf(journal, lastMinute), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-001"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-002"));
    QCOMPARE(numberOf(journal, nextDay), QStringLiteral("A-002"));
}

void JournalTest::numbersGoOnAfterReopening()
{
    for (int start = 1; start <= 3; ++start) {
        Journal journal(file(), QStringLiteral("A"));
        QCOMPARE(numberOf(journal, morning), QStringLiteral("A-00%1").arg(start));
    }
}

void JournalTest::twoKiosksOnOneFileNeverShareANumber()
{
    Journal first(file(), QStringLiteral("A"));
    Journal second(file(), QStringLiteral("A"));
    QSet<QString> numbers;
    for (int visit = 0; visit < 20; ++visit) {
        numbers.insert(numberOf(first, morning));
        numbers.insert(numberOf(second, morning));
    }
    QCOMPARE(numbers.size(), 40);
}

void JournalTest::aNumberHasTheKiosksLetterAndThreeDigits()
{
    {
        Journal journal(file(), QStringLiteral("Hall"));
        QCOMPARE(numberOf(journal, morning), QStringLiteral("Hall-001"));
    }
    QCOMPARE(queryOf(file(), QStringLiteral("UPDATE visit SET number = 999")), QStringList());
    Journal journal(file(), QStringLiteral("Hall"));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("Hall-1000"));
}

void JournalTest::everyVisitHasItsOwnUuid()
{
    Journal journal(file(), QStringLiteral("A"));
    QSet<QString> uuids;
    for (int visit = 0; visit < 50; ++visit) {
        const auto ticket = journal.store({ .finished = morning, .language = {} });
        QVERIFY(ticket);
        uuids.insert(ticket.value().uuid);
    }
    QCOMPARE(uuids.size(), 50);
}

void JournalTest::aVisitIsStoredWithoutAnswers()
{
    {
        Journal journal(file(), QStringLiteral("A"));
        QVERIFY(journal.store({ .finished = morning,
            .language = QStringLiteral("ar"),
            .category = 2,
            .callStaff = true }));
    }
    QCOMPARE(rowsOf(file()),
        QStringList { QStringLiteral("2026-11-23 1 2026-11-23T08:00:00 ar 2 1 queued") });
}

void JournalTest::thePaperIsRemembered()
{
    {
        Journal journal(file(), QStringLiteral("A"));
        const auto first = journal.store({ .finished = morning, .language = {} });
        const auto second = journal.store({ .finished = morning, .language = {} });
        QVERIFY(first && second);
        QVERIFY(journal.setPaper(first.value(), PaperState::Printed).empty());
        QVERIFY(journal.setPaper(second.value(), PaperState::Failed).empty());
    }
    const QStringList rows = rowsOf(file());
    QVERIFY(rows.at(0).endsWith(QStringLiteral(" printed")));
    QVERIFY(rows.at(1).endsWith(QStringLiteral(" failed")));
}

void JournalTest::theFolderIsMadeOnFirstUse()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b/visits.db"));
    Journal journal(deep, QStringLiteral("A"));
    QVERIFY(!QFile::exists(deep));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
    QVERIFY(QFile::exists(deep));
}

void JournalTest::aFolderThatCannotBeMadeIsAnError()
{
    QFile blocker(m_folder->filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Journal journal(blocker.fileName() + QStringLiteral("/visits.db"), QStringLiteral("A"));
    const auto ticket = journal.store({ .finished = morning, .language = {} });
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().front().what, std::string("its folder cannot be made"));
    QCOMPARE(ticket.error().front().where, (blocker.fileName() + "/visits.db").toStdString());
    QVERIFY(!journal.setPaper({}, PaperState::Printed).empty());
}

void JournalTest::aFolderThatTakesNoFileIsAnError()
{
    // Where not even root may write.
    Journal journal(QStringLiteral("/proc/visits.db"), QStringLiteral("A"));
    const auto ticket = journal.store({ .finished = morning, .language = {} });
    QVERIFY(!ticket);
    QVERIFY(ticket.error().front().what.starts_with("cannot be opened: "));
    QCOMPARE(ticket.error().front().where, std::string("/proc/visits.db"));
}

void JournalTest::aFileThatIsAFolderIsAnError()
{
    Journal journal(m_folder->path(), QStringLiteral("A"));
    const auto ticket = journal.store({ .finished = morning, .language = {} });
    QVERIFY(!ticket);
    QVERIFY(ticket.error().front().what.starts_with("cannot be opened: "));
    QVERIFY(ticket.error().front().what.size() > std::string("cannot be opened: ").size());
}

void JournalTest::aCorruptFileIsAnErrorAndStaysAsItIs()
{
    const QByteArray garbage(5000, 'x');
    QFile corrupt(file());
    QVERIFY(corrupt.open(QIODevice::WriteOnly) && corrupt.write(garbage) == garbage.size());
    corrupt.close();
    Journal journal(file(), QStringLiteral("A"));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto ticket = journal.store({ .finished = morning, .language = {} });
        QVERIFY(!ticket);
        QVERIFY2(ticket.error().front().what.find("not a database") != std::string::npos,
            ticket.error().front().what.c_str());
    }
    QVERIFY(corrupt.open(QIODevice::ReadOnly));
    QCOMPARE(corrupt.readAll(), garbage);
}

void JournalTest::afterAnErrorTheNextTryMayWork()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("visits.db")));
    Journal journal(file(), QStringLiteral("A"));
    QVERIFY(!journal.store({ .finished = morning, .language = {} }));
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("visits.db")));
    QCOMPARE(numberOf(journal, morning), QStringLiteral("A-001"));
}

void JournalTest::namesAreNotRunAsSql()
{
    {
        Journal journal(file(), QStringLiteral("'; DROP TABLE visit; --"));
        const auto ticket = journal.store(
            { .finished = morning, .language = QStringLiteral("'); DROP TABLE visit; --") });
        QVERIFY(ticket);
        QVERIFY(journal.setPaper(ticket.value(), PaperState::Printed).empty());
    }
    QCOMPARE(rowsOf(file()).size(), 1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
