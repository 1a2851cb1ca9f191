// SPDX-License-Identifier: GPL-3.0-or-later
// Content as one file: read back the same, and refused where it is not what was written.

#include "site/backup_archive.h"
#include "site/content_file.h"

#include <QTest>

using namespace legcheck::site;

class ContentFileTest : public QObject {
    Q_OBJECT

private slots:
    void isReadBackTheSame();
    void whatIsNoContentIsRefused_data();
    void whatIsNoContentIsRefused();
    void everyChangedByteIsNoticed();
    void aNewerProgramsIsRefused();

private:
    [[nodiscard]] static ContentFile sample(const QString& program = QStringLiteral("1.2.0"))
    {
        return { .program = program,
            .version = QStringLiteral("1.0.1"),
            .made = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .files = { { QStringLiteral("content/protocol.json"), "{}" },
                { QStringLiteral("languages/legcheck_pl.ts"), "<TS/>" } } };
    }
    [[nodiscard]] static QByteArray withFiles(const std::function<void(BackupFiles&)>& change)
    {
        BackupFiles files = unpackArchive(writeContentFile(sample()).value()).value();
        change(files);
        return packArchive(files).value();
    }
};

void ContentFileTest::isReadBackTheSame()
{
    const auto bytes = writeContentFile(sample());
    QVERIFY(bytes);
    QCOMPARE(bytes.value(), writeContentFile(sample()).value());
    const auto read = readContentFile(bytes.value(), QStringLiteral("1.2.0"));
    QVERIFY2(read, read ? "" : read.error().front().what.c_str());
    QCOMPARE(read.value().files, sample().files);
    QCOMPARE(read.value().version, sample().version);
    QCOMPARE(read.value().made, sample().made);
}

void ContentFileTest::whatIsNoContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& bytes, const char* why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    row("nothing", {}, "no LegCheck content");
    row("a letter", "Dear colleague, the words are in the other mail.", "no LegCheck content");
    row("cut short", writeContentFile(sample()).value().left(900), "cut short");
    row("another archive", packArchive({ { QStringLiteral("a"), "b" } }).value(),
        "no LegCheck content");
    row("one missing",
        withFiles([](BackupFiles& files) { files.erase(QStringLiteral("content/protocol.json")); }),
        "content/protocol.json is missing");
    row("one more",
        withFiles([](BackupFiles& files) { files[QStringLiteral("languages/x.ts")] = "x"; }),
        "languages/x.ts was put in afterwards");
    row("one changed", withFiles([](BackupFiles& files) {
        files[QStringLiteral("content/protocol.json")] = "[]";
    }),
        "content/protocol.json is not as it was written");
}

void ContentFileTest::whatIsNoContentIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const auto read = readContentFile(bytes, QStringLiteral("1.2.0"));
    QVERIFY(!read);
    const auto& error = read.error().front();
    const QString told = QString::fromStdString(error.where + " " + error.what);
    QVERIFY2(told.contains(why), qPrintable(told));
}

void ContentFileTest::everyChangedByteIsNoticed()
{
    const QByteArray good = writeContentFile(sample()).value();
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        const auto read = readContentFile(bad, QStringLiteral("1.2.0"));
        // What fills a block up, and who owned a file, may differ; what is read may not.
        QVERIFY2(!read || read.value().files == sample().files, qPrintable(QString::number(at)));
    }
}

void ContentFileTest::aNewerProgramsIsRefused()
{
    const QByteArray bytes = writeContentFile(sample(QStringLiteral("1.3.0"))).value();
    const auto read = readContentFile(bytes, QStringLiteral("1.2.9"));
    QVERIFY(!read);
    QVERIFY(QString::fromStdString(read.error().front().what).contains(QStringLiteral("1.3.0")));
    QVERIFY(readContentFile(bytes, QStringLiteral("1.3.0")));
}

QTEST_MAIN(ContentFileTest)
#include "tst_content_file.moc"
