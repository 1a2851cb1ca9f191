// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing is killed, finds the disk full, or meets another publisher: each time the kiosk finds
// one of the packs whole, and the next publisher does its work as if nothing had been.

#include "content/pack_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <functional>
#include <set>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace legcheck;
using namespace legcheck::tests;
using content::PackPublisher;
using content::PackStore;
using content::Repeat;

class PublishDisastersTest : public QObject {
    Q_OBJECT

private slots:
    void aPublisherKilledAtAnyMomentLeavesAWholePack();
    void aFullDiskLeavesThePackBefore();
    void publishersAtOnceTakeTurns();
};

namespace {

enum Exit : int { Published = 0, Refused = 1 };

/// Publishes in a process of its own, which can be killed.
pid_t startPublisher(
    const PackStore& store, const QString& source, const std::function<void()>& prepare = [] {})
{
    const pid_t child = ::fork();
    if (child == 0) {
        prepare();
        const auto result = PackPublisher(store).publish(source, noFault, Repeat::Again);
        ::_exit(result ? Published : Refused);
    }
    return child;
}

/// The child's exit code; -1 if it was killed.
int ended(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void PublishDisastersTest::aPublisherKilledAtAnyMomentLeavesAWholePack()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(ended(startPublisher(store, folder.pack(QStringLiteral("1.0.0")))), int { Published });
    // How long one takes here, so that the kills fall all over it.
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ended(startPublisher(store, folder.pack(QStringLiteral("1.0.1")))), int { Published });
    const auto whole = std::max<qint64>(1000, clock.nsecsElapsed() / 1000);
    QString before = QStringLiteral("1.0.1");
    int killed = 0;
    QRandomGenerator random(9);
    constexpr int rounds = 60;
    for (int round = 2; round < rounds; ++round) {
        const QString next = QStringLiteral("1.0.%1").arg(round);
        const QString source = folder.pack(next);
        const pid_t child = startPublisher(store, source);
        QTest::qSleep(0);
        ::usleep(static_cast<useconds_t>(random.bounded(static_cast<quint32>(whole * 5 / 4))));
        ::kill(child, SIGKILL);
        const int code = ended(child);
        killed += code == -1 ? 1 : 0;
        const content::LoadedPack loaded = store.load();
        QVERIFY2(loaded.pack, qPrintable(saidBy(loaded.faults)));
        QVERIFY2(loaded.faults.empty(), qPrintable(saidBy(loaded.faults)));
        QVERIFY2(loaded.pack->version == before || loaded.pack->version == next,
            qPrintable(loaded.pack->version));
        QVERIFY(code != Published || loaded.pack->version == next);
        before = loaded.pack->version;
        // Old packs make every round slower and show nothing more.
        for (const content::StoredVersion& version : store.versions()) {
            if (!version.current && version.stamp.version != before.toStdString()) {
                QDir(store.packFolder(version.name)).removeRecursively();
            }
        }
    }
    QVERIFY2(killed > rounds / 3, qPrintable(QString::number(killed)));
    QCOMPARE(ended(startPublisher(store, folder.pack(QStringLiteral("2.0.0")))), int { Published });
    QCOMPARE(shown(store), QStringLiteral("2.0.0"));
    QVERIFY(!QDir(folder.path(QStringLiteral("store/incoming"))).exists());
}

void PublishDisastersTest::aFullDiskLeavesThePackBefore()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    QCOMPARE(ended(startPublisher(store, folder.pack(QStringLiteral("1.0.0")))), int { Published });
    const QString source = folder.pack(QStringLiteral("1.1.0"));
    const auto size
        = static_cast<rlim_t>(QFileInfo(source + QStringLiteral("/protocol.json")).size());
    for (const rlim_t room : { rlim_t { 0 }, rlim_t { 1 }, rlim_t { 300 }, size / 2, size - 1 }) {
        const pid_t child = startPublisher(store, source, [room] {
            ::signal(SIGXFSZ, SIG_IGN); // as on a full disk: write fails
            const rlimit limit { room, room };
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(ended(child), int { Refused });
        QCOMPARE(shown(store), QStringLiteral("1.0.0"));
        QVERIFY(store.load().faults.empty());
        QVERIFY(!QDir(folder.path(QStringLiteral("store/incoming"))).exists());
    }
    QCOMPARE(ended(startPublisher(store, source)), int { Published });
    QCOMPARE(shown(store), QStringLiteral("1.1.0"));
}

void PublishDisastersTest::publishersAtOnceTakeTurns()
{
    const PackFolder folder;
    const PackStore store = folder.store();
    constexpr int publishers = 6;
    std::vector<pid_t> children;
    for (int number = 0; number < publishers; ++number) {
        const QString source = folder.pack(QStringLiteral("1.%1.0").arg(number));
        children.push_back(startPublisher(store, source));
    }
    for (const pid_t child : children) {
        QCOMPARE(ended(child), int { Published });
    }
    const auto versions = store.versions();
    QCOMPARE(versions.size(), std::size_t { publishers });
    std::set<int> numbers;
    for (const content::StoredVersion& version : versions) {
        QVERIFY(version.faults.empty());
        numbers.insert(version.stamp.number);
    }
    QCOMPARE(numbers.size(), std::size_t { publishers });
    QVERIFY(versions.front().current);
    QVERIFY(store.load().faults.empty());
}

QTEST_GUILESS_MAIN(PublishDisastersTest)
#include "tst_publish_disasters.moc"
