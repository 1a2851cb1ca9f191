// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk counts visits that were begun and given up, and writes the counts for other programs.

#include "app/kiosk.h"
#include "content/content_loader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;

class KioskStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenUpIsCountedWithItsPage();
    void bothFilesAreWritten();
    void aFolderThatCannotBeMadeIsTold();
};

void KioskStatisticsTest::whatIsGivenUpIsCountedWithItsPage()
{
    const QTemporaryDir folder;
    app::KioskSettings settings;
    settings.reception.journalFile = folder.filePath(QStringLiteral("journal.sqlite"));
    settings.reception.slipFolder = folder.filePath(QStringLiteral("slips"));
    auto pack = content::loadContentPack(content::defaultContentFolder());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(pack && languages);
    const QString first
        = QString::fromStdString(std::string(pack.value().questionnaire.questions().front().id));
    {
        app::Kiosk kiosk(std::move(pack).value(), std::move(languages).value(), settings);
        QVERIFY(kiosk.show());
        kiosk.visit().start(); // what this is
        kiosk.visit().abandon();
        kiosk.visit().start();
        kiosk.visit().next(); // the first question
        QCOMPARE(kiosk.visit().question().id, first);
        kiosk.visit().abandon();
    } // counting ends with the kiosk
    journal::Database database(
        settings.reception.journalFile, QStringLiteral("A"), journal::OnDamage::Report);
    const QDate today = QDate::currentDate();
    const auto days = journal::statistics(database, today.addDays(-1), today);
    QVERIFY(days && !days.value().isEmpty());
    const journal::DayStatistics& day = days.value().back();
    QCOMPARE(day.started, 2);
    QCOMPARE(day.gaveUp, 2);
    QCOMPARE(day.finished, 0);
    QCOMPARE(
        day.gaveUpOn, (std::map<QString, int> { { QStringLiteral("intro"), 1 }, { first, 1 } }));
}

void KioskStatisticsTest::bothFilesAreWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    const QString place = folder.filePath(QStringLiteral("statistics"));
    QVERIFY(app::writeStatistics(file, {}, place).empty());
    QVERIFY(!QFile::exists(place)); // there was no visit yet
    journal::Journal journal(file, QStringLiteral("B")); // as the outbox makes it
    QVERIFY(journal.note(QStringLiteral("made"), QDateTime::currentDateTime()).empty());
    {
        app::KioskStatistics statistics(
            { .journalFile = file, .facts = { .kiosk = QStringLiteral("B") }, .folder = place });
        statistics.count(QStringLiteral("started"));
    }
    QVERIFY(app::writeStatistics(file, { .kiosk = QStringLiteral("B") }, place).empty());
    QFile csv(place + QStringLiteral("/legcheck.csv"));
    QFile prometheus(place + QStringLiteral("/legcheck.prom"));
    QVERIFY(csv.open(QIODevice::ReadOnly) && prometheus.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains(",started,,1\n"));
    QVERIFY(prometheus.readAll().contains("legcheck_visits_started_total{kiosk=\"B\"} 1\n"));
}

void KioskStatisticsTest::aFolderThatCannotBeMadeIsTold()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    journal::Journal journal(file, QStringLiteral("A"));
    QVERIFY(journal.note(QStringLiteral("made"), QDateTime::currentDateTime()).empty());
    QVERIFY(!app::writeStatistics(file, {}, QStringLiteral("/proc/nowhere")).empty());
}

QTEST_MAIN(KioskStatisticsTest)
#include "tst_kiosk_statistics.moc"
