// SPDX-License-Identifier: GPL-3.0-or-later
// The record of changes: what was written stays, or it shows.

#include "site/audit.h"
#include "site/durable_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace legcheck::site;

class AuditTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsGoodToo();
    void linesComeBackInOrder();
    void anyTextIsOneLine();
    void whatWasDoneToItShows_data();
    void whatWasDoneToItShows();
    void aPowerCutBetweenLineAndHeadIsForgiven();
    void aLineCutShortShowsAndTheNextStandsAlone();
    void aFolderThatCannotBeWrittenIsTold();

private:
    [[nodiscard]] Audit audit() const { return Audit(m_folder->path()); }
    void fill(int lines) const
    {
        for (int i = 1; i <= lines; ++i) {
            QVERIFY(audit()
                        .append({ .who = QStringLiteral("administration"),
                            .what = QStringLiteral("setting"),
                            .detail = QString::number(i) })
                        .empty());
        }
    }
    [[nodiscard]] QByteArray bytes(const char* name = "audit.jsonl") const
    {
        return readWhole(m_folder->filePath(QLatin1String(name)), 1 << 20).value();
    }
    void write(const QByteArray& bytes, const char* name = "audit.jsonl") const
    {
        QVERIFY(writeDurably(m_folder->filePath(QLatin1String(name)), bytes, Readers::OwnerOnly)
                    .empty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AuditTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AuditTest::nothingIsGoodToo()
{
    QCOMPARE(audit().verify().value(), qint64 { 0 });
    QVERIFY(audit().newest(10).empty());
}

void AuditTest::linesComeBackInOrder()
{
    fill(5);
    QCOMPARE(audit().verify().value(), qint64 { 5 });
    const auto newest = audit().newest(3);
    QCOMPARE(newest.size(), std::size_t { 3 });
    QCOMPARE(newest.front().number, qint64 { 3 });
    QCOMPARE(newest.back().number, qint64 { 5 });
    QCOMPARE(newest.back().entry.detail, QStringLiteral("5"));
    QCOMPARE(newest.back().entry.who, QStringLiteral("administration"));
    QVERIFY(newest.back().entry.time.secsTo(QDateTime::currentDateTime()) < 60);
}

void AuditTest::anyTextIsOneLine()
{
    const QString text = QStringLiteral("\"quoted\"\n\\ ünï 字 \x01") + QChar(0xD800);
    QVERIFY(audit().append({ .who = text, .what = text, .detail = text }).empty());
    QCOMPARE(bytes().count('\n'), 1);
    QCOMPARE(audit().verify().value(), qint64 { 1 });
    QVERIFY(
        audit().newest(1).front().entry.detail.startsWith(QStringLiteral("\"quoted\"\n\\ ünï 字")));
}

void AuditTest::whatWasDoneToItShows_data()
{
    QTest::addColumn<QByteArray>("deed");
    for (const char* deed : { "a word is changed", "a line is taken out", "two lines are swapped",
             "a line is put in", "the end is cut off", "everything is gone", "it begins anew" }) {
        QTest::newRow(deed) << QByteArray(deed);
    }
}

void AuditTest::whatWasDoneToItShows()
{
    QFETCH(const QByteArray, deed);
    fill(5);
    QList<QByteArray> lines = bytes().split('\n');
    if (deed == "a word is changed") {
        lines[2].replace("\"3\"", "\"4\"");
    } else if (deed == "a line is taken out") {
        lines.removeAt(2);
    } else if (deed == "two lines are swapped") {
        lines.swapItemsAt(1, 2);
    } else if (deed == "a line is put in") {
        lines.insert(2, lines[1]);
    } else if (deed == "the end is cut off") {
        lines = lines.mid(0, 3);
        lines.push_back({});
    } else if (deed == "everything is gone") {
        lines = { {} };
    } else {
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("audit.jsonl"))));
    }
    if (deed != "it begins anew") {
        write(lines.join('\n'));
    }
    const auto verified = audit().verify();
    QVERIFY(!verified);
    QVERIFY(!verified.error().front().what.empty());
}

void AuditTest::aPowerCutBetweenLineAndHeadIsForgiven()
{
    fill(3);
    const QByteArray before = bytes("audit.head");
    fill(1);
    write(before, "audit.head");
    QCOMPARE(audit().verify().value(), qint64 { 4 });
    fill(1);
    QCOMPARE(audit().verify().value(), qint64 { 5 });
}

void AuditTest::aLineCutShortShowsAndTheNextStandsAlone()
{
    fill(3);
    QByteArray cut = bytes();
    cut.chop(20);
    write(cut);
    QVERIFY(!audit().verify());
    fill(1);
    QCOMPARE(bytes().count('\n'), 4);
    QCOMPARE(audit().newest(1).front().number, qint64 { 4 });
}

void AuditTest::aFolderThatCannotBeWrittenIsTold()
{
    QVERIFY(!Audit(QStringLiteral("/proc/none")).append({}).empty());
}

QTEST_APPLESS_MAIN(AuditTest)
#include "tst_audit.moc"
