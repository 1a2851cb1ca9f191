// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk shows what was published and nothing else: whatever is done to the newest pack, the one
// before it stands, and it is said why.

#include "content/durable_folder.h"
#include "content/pack_folder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;
using content::PackPublisher;
using content::PackStore;
using content::Repeat;

class PackStoreTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPublishedIsShown();
    void publishedFilesAreReadOnly();
    void anEmptyStoreSaysHowToFillIt();
    void contentThatWasNotPublishedIsNotShown();
    void aPackThatFailsItsChecksIsNotStored();
    void theCheckSeesTheCopyThatIsPublished();
    void rollingBackReturnsToWhatWasBefore();
    void whatWasRolledBackFromIsTheLastToFallBackTo();
    void publishingTheSameAgainCostsNoCheck();
    void onceLeavesARollBackAlone();
    void anUpdateOfTheProgramChecksAgain();
    void theNewestIsDamaged_data();
    void theNewestIsDamaged();
    void aFlippedByteAnywhereIsNoticed();
    void aDamagedSwitchFileLeavesTheOneBefore();
    void withBothSwitchFilesGoneThePacksAreStillThere();
    void publishingMendsADamagedStore();
    void linksAreNoContent();
    void aVersionThatIsNoNameIsRefused();
};

namespace {

QString publishPack(const PackStore& store, const QString& source)
{
    return published(PackPublisher(store).publish(source, noFault, Repeat::Again));
}

QString rollBack(const PackStore& store)
{
    return published(PackPublisher(store).rollBack({}));
}

/// The folder of that version.
QString folderOf(const PackStore& store, const QString& version)
{
    for (const content::StoredVersion& stored : store.versions()) {
        if (stored.name.startsWith(version + QLatin1Char('-'))) {
            return store.packFolder(stored.name);
        }
    }
    return {};
}

} // namespace

void PackStoreTest::whatIsPublishedIsShown()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.1.0"))), QStringLiteral("1.1.0"));
    const content::LoadedPack loaded = store.load();
    QVERIFY2(loaded.faults.empty(), qPrintable(saidBy(loaded.faults)));
    QCOMPARE(loaded.pack->version, QStringLiteral("1.1.0"));
    QCOMPARE(loaded.pack->sha256.toStdString(), loaded.stamp.sha256);
    QCOMPARE(loaded.stamp.checkedBy, std::string("0.1.0"));
    QCOMPARE(loaded.stamp.files.size(), 2U);
    const auto versions = store.versions();
    QCOMPARE(versions.size(), 2U);
    QVERIFY(versions[0].current && versions[0].stamp.version == "1.1.0");
    QVERIFY(!versions[1].current && versions[1].faults.empty());
    QVERIFY(!QFile::exists(folder.path(QStringLiteral("store/incoming"))));
}

void PackStoreTest::publishedFilesAreReadOnly()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    constexpr auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QString pack = folderOf(store, QStringLiteral("1.0.0"));
    for (const char* name :
        { "", "protocol.json", "STAMP", "narration", "narration/en/title.txt" }) {
        QVERIFY2(!(QFile::permissions(QDir(pack).filePath(QLatin1String(name))) & writable), name);
    }
}

void PackStoreTest::anEmptyStoreSaysHowToFillIt()
{
    const PackFolder folder;
    const content::LoadedPack loaded = folder.store().load();
    QVERIFY(!loaded.pack);
    QVERIFY(saidBy(loaded.faults).contains(QLatin1String("legcheck admin publish")));
    QVERIFY(published(PackPublisher(folder.store()).rollBack({}))
                .contains(QLatin1String("admin publish")));
}

void PackStoreTest::contentThatWasNotPublishedIsNotShown()
{
    const PackFolder folder;
    const content::LoadedPack loaded
        = content::loadPublishedPack(folder.pack(QStringLiteral("1.0.0")), "0.1.0");
    QVERIFY(!loaded.pack);
    QVERIFY(saidBy(loaded.faults).contains(QLatin1String("was not published")));
}

void PackStoreTest::aPackThatFailsItsChecksIsNotStored()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    const auto refuse = [](const QString& copy) {
        return core::Errors { { "P3 FAILS", copy.toStdString() + "/protocol.json:7" } };
    };
    const QString source = folder.pack(QStringLiteral("1.1.0"));
    const auto result = PackPublisher(store).publish(source, refuse, Repeat::Again);
    QCOMPARE(published(result), source + QStringLiteral("/protocol.json:7: P3 FAILS"));
    QCOMPARE(store.versions().size(), 1U);
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));

    // One that does not even load.
    writeOver(source + QStringLiteral("/protocol.json"), "{");
    QVERIFY(!PackPublisher(store).publish(source, noFault, Repeat::Again));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));
}

void PackStoreTest::theCheckSeesTheCopyThatIsPublished()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    const QString source = folder.pack(QStringLiteral("1.0.0"));
    // Somebody saves another text while the check runs.
    const auto check = [&source](const QString& copy) {
        writeOver(source + QStringLiteral("/protocol.json"), "not what was checked");
        return copy == source ? core::Errors { { "the check saw the source", {} } }
                              : core::Errors {};
    };
    QCOMPARE(published(PackPublisher(store).publish(source, check, Repeat::Again)),
        QStringLiteral("1.0.0"));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));

    // A check that changes its copy gets nothing published.
    const QString other = folder.pack(QStringLiteral("1.1.0"));
    const auto meddle = [](const QString& copy) {
        writeOver(copy + QStringLiteral("/narration/en/title.txt"), "other");
        return core::Errors {};
    };
    QVERIFY(!PackPublisher(store).publish(other, meddle, Repeat::Again));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));
}

void PackStoreTest::rollingBackReturnsToWhatWasBefore()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    for (const char* version : { "1.0.0", "1.1.0", "1.2.0" }) {
        QCOMPARE(publishPack(store, folder.pack(QLatin1String(version))), QLatin1String(version));
    }
    QCOMPARE(rollBack(store), QStringLiteral("1.1.0"));
    QCOMPARE(rollBack(store), QStringLiteral("1.0.0"));
    QVERIFY(rollBack(store).contains(QLatin1String("holds no earlier version")));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));
    QCOMPARE(
        published(PackPublisher(store).rollBack(QStringLiteral("1.2.0"))), QStringLiteral("1.2.0"));
    QVERIFY(published(PackPublisher(store).rollBack(QStringLiteral("9")))
                .contains(QLatin1String("no version '9'")));
    QCOMPARE(shown(store), QStringLiteral("1.2.0"));
}

void PackStoreTest::whatWasRolledBackFromIsTheLastToFallBackTo()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    for (const char* version : { "1.0.0", "1.1.0", "1.2.0" }) {
        QCOMPARE(publishPack(store, folder.pack(QLatin1String(version))), QLatin1String(version));
    }
    QCOMPARE(rollBack(store), QStringLiteral("1.1.0"));
    content::removeTree(folderOf(store, QStringLiteral("1.1.0")));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));
    content::removeTree(folderOf(store, QStringLiteral("1.0.0")));
    QCOMPARE(shown(store), QStringLiteral("1.2.0"));
}

void PackStoreTest::publishingTheSameAgainCostsNoCheck()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    const QString source = folder.pack(QStringLiteral("1.0.0"));
    int checks = 0;
    const auto count = [&checks](const QString&) {
        ++checks;
        return core::Errors {};
    };
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(published(PackPublisher(store).publish(source, count, Repeat::Again)),
            QStringLiteral("1.0.0"));
    }
    QCOMPARE(checks, 1);
    QCOMPARE(store.versions().size(), 1U);
}

void PackStoreTest::onceLeavesARollBackAlone()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    const QString shipped = folder.pack(QStringLiteral("1.1.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    const auto once
        = [&] { return published(PackPublisher(store).publish(shipped, noFault, Repeat::Once)); };
    QCOMPARE(once(), QStringLiteral("1.1.0"));
    QCOMPARE(rollBack(store), QStringLiteral("1.0.0"));
    QCOMPARE(once(), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, shipped), QStringLiteral("1.1.0"));
}

void PackStoreTest::anUpdateOfTheProgramChecksAgain()
{
    const PackFolder folder;
    const QString shipped = folder.pack(QStringLiteral("1.0.0"));
    const PackStore before = folder.store("0.1.0");
    QCOMPARE(publishPack(before, shipped), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(before, folder.pack(QStringLiteral("2.0.0"))), QStringLiteral("2.0.0"));

    const PackStore after = folder.store("0.2.0");
    QCOMPARE(shown(after), QString());
    QVERIFY(saidBy(after.load().faults).contains(QLatin1String("was checked by version 0.1.0")));
    // What the clinic had chosen stays, once it has passed the new checks.
    QCOMPARE(published(PackPublisher(after).publish(shipped, noFault, Repeat::Once)),
        QStringLiteral("2.0.0"));
    QCOMPARE(shown(after), QStringLiteral("2.0.0"));
    // Where it does not pass them, the shipped pack does.
    const PackStore later = folder.store("0.3.0");
    const auto refuseSecond = [](const QString& copy) {
        const auto pack = readAll(copy + QStringLiteral("/protocol.json"));
        return pack.contains("\"2.0.0\"") ? core::Errors { { "P3 FAILS", {} } } : core::Errors {};
    };
    QCOMPARE(published(PackPublisher(later).publish(shipped, refuseSecond, Repeat::Once)),
        QStringLiteral("1.0.0"));
}

void PackStoreTest::theNewestIsDamaged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* file, int damage, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(file) << damage << QString::fromLatin1(said);
    };
    row("protocol cut short", "protocol.json", 0, "was changed after it was published");
    row("protocol empty", "protocol.json", 1, "was changed after it was published");
    row("protocol gone", "protocol.json", 2, "is missing");
    row("narration gone", "narration/en/title.txt", 2, "is missing");
    row("narration changed", "narration/en/title.txt", 3, "was changed after it was published");
    row("a file more", "narration/en/more.txt", 3, "is not part of what was published");
    row("stamp gone", "STAMP", 2, "was not published");
    row("stamp cut short", "STAMP", 0, "does not match its own seal");
    row("stamp empty", "STAMP", 1, "does not match its own seal");
    row("everything gone", "", 2, "was not published");
}

void PackStoreTest::theNewestIsDamaged()
{
    QFETCH(QString, file);
    QFETCH(int, damage);
    QFETCH(QString, said);
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.1.0"))), QStringLiteral("1.1.0"));
    const QString newest = folderOf(store, QStringLiteral("1.1.0"));
    const QString path = QDir(newest).filePath(file);
    content::makeWritable(QFileInfo(path).path());
    if (file.isEmpty()) {
        content::removeTree(newest);
    } else if (damage == 2) {
        QVERIFY(QFile::remove(path));
    } else {
        const QByteArray whole = QFile::exists(path) ? readAll(path) : QByteArray();
        writeOver(path,
            damage == 0       ? whole.left(whole.size() / 2)
                : damage == 1 ? QByteArray()
                              : whole + 'x');
    }
    const content::LoadedPack loaded = store.load();
    QVERIFY2(loaded.pack && loaded.pack->version == QLatin1String("1.0.0"),
        qPrintable(saidBy(loaded.faults)));
    QVERIFY2(saidBy(loaded.faults).contains(said), qPrintable(saidBy(loaded.faults)));
}

void PackStoreTest::aFlippedByteAnywhereIsNoticed()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.1.0"))), QStringLiteral("1.1.0"));
    const QString newest = folderOf(store, QStringLiteral("1.1.0"));
    QRandomGenerator random(20261125);
    for (const char* name : { "protocol.json", "narration/en/title.txt", "STAMP" }) {
        const QString path = QDir(newest).filePath(QLatin1String(name));
        const QByteArray whole = readAll(path);
        for (int time = 0; time < 60; ++time) {
            const auto at = random.bounded(whole.size());
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << random.bounded(8)));
            writeOver(path, flipped);
            const content::LoadedPack loaded = content::loadPublishedPack(newest, "0.1.0");
            QVERIFY2(!loaded.pack && !loaded.faults.empty(),
                qPrintable(QStringLiteral("%1 byte %2").arg(path).arg(at)));
        }
        QCOMPARE(shown(store), QStringLiteral("1.0.0"));
        writeOver(path, whole);
        QCOMPARE(shown(store), QStringLiteral("1.1.0"));
    }
}

void PackStoreTest::aDamagedSwitchFileLeavesTheOneBefore()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.1.0"))), QStringLiteral("1.1.0"));
    const QString newer = store.orderFile(2);
    const QByteArray whole = readAll(newer);
    for (const QByteArray& damaged : { QByteArray(), whole.left(20), whole.chopped(1), whole + '\n',
             QByteArray(whole).replace("1.1.0", "1.0.0") }) {
        writeOver(newer, damaged);
        const content::LoadedPack loaded = store.load();
        QVERIFY(loaded.pack && loaded.pack->version == QLatin1String("1.0.0"));
        QVERIFY(saidBy(loaded.faults).contains(newer));
    }
}

void PackStoreTest::withBothSwitchFilesGoneThePacksAreStillThere()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.1.0"))), QStringLiteral("1.1.0"));
    QVERIFY(QFile::remove(store.orderFile(1)) && QFile::remove(store.orderFile(2)));
    QCOMPARE(shown(store), QStringLiteral("1.1.0"));
    QCOMPARE(publishPack(store, folder.pack(QStringLiteral("1.0.0"))), QStringLiteral("1.0.0"));
    QCOMPARE(shown(store), QStringLiteral("1.0.0"));
}

void PackStoreTest::publishingMendsADamagedStore()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    const QString source = folder.pack(QStringLiteral("1.0.0"));
    QCOMPARE(publishPack(store, source), QStringLiteral("1.0.0"));
    writeOver(folderOf(store, QStringLiteral("1.0.0")) + QStringLiteral("/protocol.json"), "{}");
    writeOver(store.orderFile(1), "nonsense");
    QCOMPARE(shown(store), QString());
    QCOMPARE(publishPack(store, source), QStringLiteral("1.0.0"));
    QVERIFY2(store.load().faults.empty(), qPrintable(saidBy(store.load().faults)));
    QCOMPARE(QDir(folder.path(QStringLiteral("store/damaged")))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .size(),
        1);
}

void PackStoreTest::linksAreNoContent()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    const QString source = folder.pack(QStringLiteral("1.0.0"));
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), source + QStringLiteral("/link.txt")));
    QVERIFY(publishPack(store, source).contains(QLatin1String("link.txt: is no plain file")));
    QVERIFY(QFile::remove(source + QStringLiteral("/link.txt")));
    QVERIFY(QFile::link(QStringLiteral("/etc"), source + QStringLiteral("/folder")));
    QVERIFY(publishPack(store, source).contains(QLatin1String("folder: is no plain file")));
}

void PackStoreTest::aVersionThatIsNoNameIsRefused()
{
    const PackFolder folder;
    const QString source = folder.pack(QStringLiteral("1.0.0"));
    QByteArray json = readAll(source + QStringLiteral("/protocol.json"));
    writeOver(source + QStringLiteral("/protocol.json"),
        json.replace("\"version\": \"1.0.0\"", "\"version\": \"../../up\""));
    QVERIFY(publishPack(folder.store(), source).contains(QLatin1String("must be letters, digits")));
}

QTEST_GUILESS_MAIN(PackStoreTest)
#include "tst_pack_store.moc"
