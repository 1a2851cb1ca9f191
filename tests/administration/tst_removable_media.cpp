// SPDX-License-Identifier: GPL-3.0-or-later
// USB sticks, and what lies on them.

#include "administration/removable_media.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck::administration;

class RemovableMediaTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAStick_data();
    void whatIsAStick();
    void filesAreFoundAFewLevelsDeep();
};

void RemovableMediaTest::whatIsAStick_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<bool>("is");
    const auto row = [](const char* name, const char* folder, const char* device, bool is) {
        QTest::newRow(name) << QString::fromLatin1(folder) << QByteArray(device) << is;
    };
    row("mounted by the package", "/media/legcheck/sdb1", "/dev/sdb1", true);
    row("mounted by a desktop", "/run/media/nurse/KINGSTON", "/dev/sdb1", true);
    row("mounted by hand", "/mnt", "/dev/sdb1", true);
    // As the service manager shows the kiosk a folder that it may write into.
    row("the machine's own disk once more", "/media", "/dev/sda2", false);
    row("the machine's own disk", "/", "/dev/sda2", false);
    row("another disk of the machine", "/home", "/dev/sda3", false);
    row("a name that only begins so", "/mediathek", "/dev/sdb1", false);
}

void RemovableMediaTest::whatIsAStick()
{
    QFETCH(const QString, folder);
    QFETCH(const QByteArray, device);
    QFETCH(const bool, is);
    QCOMPARE(
        isStick({ .folder = folder, .device = device }, "/dev/sda2", StickPlaces().folders), is);
}

void RemovableMediaTest::filesAreFoundAFewLevelsDeep()
{
    const QTemporaryDir stick;
    const auto put = [&stick](const QString& name) {
        const QString file = stick.filePath(name);
        return QDir().mkpath(QFileInfo(file).path()) && QFile(file).open(QIODevice::WriteOnly);
    };
    for (const char* name :
        { "b.ts", "A.TS", "1/2/3/c.ts", "1/2/3/4/d.ts", "1/e.png", ".trash/f.ts" }) {
        QVERIFY(put(QString::fromLatin1(name)));
    }
    QVERIFY(QFile::link(
        stick.filePath(QStringLiteral("b.ts")), stick.filePath(QStringLiteral("g.ts"))));
    QStringList found;
    for (const QString& file : filesBelow(stick.path(), { QStringLiteral("*.ts") })) {
        found.push_back(QDir(stick.path()).relativeFilePath(file));
    }
    // Old sticks know capitals only.
    QCOMPARE(found,
        (QStringList {
            QStringLiteral("1/2/3/c.ts"), QStringLiteral("A.TS"), QStringLiteral("b.ts") }));
}

QTEST_GUILESS_MAIN(RemovableMediaTest)
#include "tst_removable_media.moc"
