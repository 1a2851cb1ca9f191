// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk in one file: what goes in comes out, and nothing else is taken.

#include "site/backup_archive.h"
#include "site/durable_file.h"
#include "site/restore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::site;

namespace {

const QString passphrase = QStringLiteral("four plain words here");
const QString program = QStringLiteral("0.1.0");

BackupFiles someFiles()
{
    return { { QStringLiteral("settings.toml"), "[clinic]\nname = \"Harbour\"\n" },
        { QStringLiteral("languages/légcheck_ht.ts"), QByteArray(200'000, 'x') },
        { QStringLiteral("recordings/en/a.wav"), QByteArray("\0RIFF\xff", 6) },
        { QStringLiteral("recordings/en/empty"), {} } };
}

BackupNote someNote()
{
    return { .clinic = QStringLiteral("Harbour"),
        .kiosk = QStringLiteral("A"),
        .program = program,
        .made = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC) };
}

QString whyOf(const core::Errors& errors)
{
    return errors.empty() ? QString() : QString::fromStdString(errors.front().what);
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatGoesInComesOut();
    void theNoteIsReadableWithoutThePassphrase();
    void aShortPassphraseIsRefused();
    void aWrongPassphraseIsRefused();
    void everyChangedByteIsRefused();
    void aShortenedOrLengthenedFileIsRefused();
    void aNewerOneIsRefused();
    void anyBytesAreRefused();
    void nothingLeavesItsFolder_data();
    void nothingLeavesItsFolder();
    void aSecondKioskIsSetUp();
    void aFaultyBackupChangesNothing();

private:
    QByteArray m_backup;
};

void BackupTest::initTestCase()
{
    const auto written = writeBackup(someFiles(), someNote(), passphrase);
    QVERIFY(written);
    m_backup = written.value();
}

void BackupTest::whatGoesInComesOut()
{
    const auto read = readBackup(m_backup, passphrase, program);
    QVERIFY(read);
    QCOMPARE(read.value().files, someFiles());
    QCOMPARE(read.value().note.clinic, QStringLiteral("Harbour"));
    QCOMPARE(read.value().note.made, someNote().made);
}

void BackupTest::theNoteIsReadableWithoutThePassphrase()
{
    QVERIFY(m_backup.startsWith("LegCheck backup 1\n{\"clinic\":\"Harbour\",\"kiosk\":\"A\","));
    QVERIFY(!m_backup.contains("[clinic]"));
    QVERIFY(!m_backup.contains("RIFF"));
    QVERIFY(!m_backup.contains(QByteArray(100, 'x')));
}

void BackupTest::aShortPassphraseIsRefused()
{
    QVERIFY(!writeBackup(someFiles(), someNote(), QStringLiteral("short")));
}

void BackupTest::aWrongPassphraseIsRefused()
{
    const auto read = readBackup(m_backup, QStringLiteral("four plain words her"), program);
    QVERIFY(!read);
    QCOMPARE(whyOf(read.error()), QStringLiteral("this is not the passphrase of this backup"));
}

void BackupTest::everyChangedByteIsRefused()
{
    // A key is costly to make: some bytes of each part, not each of 200,000.
    const qsizetype head = m_backup.indexOf('\n', 18) + 1;
    for (const qsizetype at : { qsizetype { 3 }, qsizetype { 30 }, head - 90, head + 1, head + 30,
             head + 70'000, m_backup.size() - 1 }) {
        QByteArray changed = m_backup;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY2(!readBackup(changed, passphrase, program), qPrintable(QString::number(at)));
    }
}

void BackupTest::aShortenedOrLengthenedFileIsRefused()
{
    for (const qsizetype size : { m_backup.size() - 1, m_backup.size() - 70'000, qsizetype { 400 },
             qsizetype { 20 }, qsizetype { 0 } }) {
        QVERIFY(!readBackup(m_backup.left(size), passphrase, program));
    }
    QVERIFY(!readBackup(m_backup + "x", passphrase, program));
    QVERIFY(!readBackup(m_backup + m_backup, passphrase, program));
}

void BackupTest::aNewerOneIsRefused()
{
    BackupNote newer = someNote();
    newer.program = QStringLiteral("0.2.0");
    const auto written = writeBackup(someFiles(), newer, passphrase);
    const auto read = readBackup(written.value(), passphrase, program);
    QVERIFY(!read);
    QVERIFY(
        whyOf(read.error()).contains(QStringLiteral("made by LegCheck 0.2.0, and this is 0.1.0")));
    QVERIFY(readBackup(written.value(), passphrase, QStringLiteral("1.0.0")));
    QByteArray newerKind = m_backup;
    newerKind.replace(0, 17, "LegCheck backup 2");
    QVERIFY(whyOf(readBackup(newerKind, passphrase, program).error())
                .contains(QStringLiteral("newer kind")));
}

void BackupTest::anyBytesAreRefused()
{
    for (const QByteArray& bytes : { QByteArray(), QByteArray("LegCheck backup 1\n"),
             QByteArray("LegCheck backup 1\n{}\n"), QByteArray("LegCheck backup 1\n[[[[\n"),
             QByteArray(1000, '\0'), QByteArray("PK\x03\x04") }) {
        QVERIFY(!readBackup(bytes, passphrase, program));
    }
}

void BackupTest::nothingLeavesItsFolder_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
        { "../evil", "/etc/passwd", "languages/../../evil", "languages//x", "." }) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void BackupTest::nothingLeavesItsFolder()
{
    QFETCH(const QString, path);
    const auto archive = packArchive({ { path, "x" } });
    QVERIFY(!archive || !unpackArchive(archive.value()));
}

void BackupTest::aSecondKioskIsSetUp()
{
    QTemporaryDir first;
    SettingsFile one(first.filePath(QStringLiteral("settings.toml")));
    QVERIFY(
        one.set(*findSetting(QStringLiteral("clinic.name")), QStringLiteral("Harbour")).empty());
    QVERIFY(one.set(*findSetting(QStringLiteral("screen.pixels_per_millimetre")), 5.5).empty());
    QVERIFY(writeDurably(
        first.filePath(QStringLiteral("languages/legcheck_ht.ts")), "ht", Readers::Everybody)
                .empty());
    QTemporaryDir second;
    SettingsFile two(second.filePath(QStringLiteral("settings.toml")));
    two.load();
    QVERIFY(writeDurably(
        second.filePath(QStringLiteral("languages/legcheck_xx.ts")), "xx", Readers::Everybody)
                .empty());
    const auto files = collectSite(one);
    QVERIFY(files);
    QVERIFY(restoreSite(files.value(), two, { .kioskLetter = QStringLiteral("B") }).empty());
    QCOMPARE(two.settings().clinic.name, QStringLiteral("Harbour"));
    QCOMPARE(two.settings().clinic.kioskLetter, QStringLiteral("B"));
    QVERIFY(!two.settings().screen.pixelsPerMillimetre); // its own screen
    const QDir data(second.path());
    QVERIFY(data.exists(QStringLiteral("languages/legcheck_ht.ts")));
    QVERIFY(!data.exists(QStringLiteral("languages/legcheck_xx.ts")));
    QVERIFY(data.exists(QStringLiteral("languages.before-import/legcheck_xx.ts")));
    QVERIFY(!data.exists(QStringLiteral("languages.importing")));
}

void BackupTest::aFaultyBackupChangesNothing()
{
    QTemporaryDir folder;
    SettingsFile file(folder.filePath(QStringLiteral("settings.toml")));
    QVERIFY(file.set(*findSetting(QStringLiteral("clinic.name")), QStringLiteral("Hill")).empty());
    BackupFiles none = someFiles();
    none.erase(QStringLiteral("settings.toml"));
    QVERIFY(!restoreSite(none, file, {}).empty());
    BackupFiles wrong = someFiles();
    wrong[QStringLiteral("settings.toml")] = "[idle]\nquiet_seconds = 1\n";
    QVERIFY(!restoreSite(wrong, file, {}).empty());
    QVERIFY(!restoreSite(someFiles(), file, { .kioskLetter = QStringLiteral("?") }).empty());
    file.load();
    QCOMPARE(file.settings().clinic.name, QStringLiteral("Hill"));
    QVERIFY(!QDir(folder.path()).exists(QStringLiteral("languages")));
}

QTEST_APPLESS_MAIN(BackupTest)
#include "tst_backup.moc"
