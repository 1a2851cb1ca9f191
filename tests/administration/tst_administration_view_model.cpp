// SPDX-License-Identifier: GPL-3.0-or-later
// The administration without its pages: the door, the settings, the self-check.

#include "administration/administration_view_model.h"
#include "administration/health_checks.h"
#include "journal/journal.h"
#include "journal/retention.h"
#include "shared/waiting_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;
using Door = AdministrationViewModel::Door;

class AdministrationViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutAPinOneIsChosen();
    void twoDifferentPinsAreNone();
    void theRightPinOpensOnce();
    void wrongPinsMakeWaitAndAreWrittenDown();
    void aSettingIsChangedUndoneAndWrittenDown();
    void aWrongValueChangesNothing();
    void aSecretIsNeverShown();
    void sectionsListTheirSettings();
    void theSelfCheckTellsWhatToDo();
    void contentThatIsNotUsedIsTold();
    void answersAreCountedAndWiped();
    void damagedJournalsAreDeleted();
    void theDaysCountsAreShown();
    void nobodyLeavesWhileABackupIsTakenIn();

private:
    [[nodiscard]] QString record() const
    {
        QString all;
        for (const site::AuditLine& line : m_services->audit.newest(100)) {
            all += line.entry.what + QLatin1Char(' ') + line.entry.detail + QLatin1Char('\n');
        }
        return all;
    }

    const QString m_right = QStringLiteral("271828");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
    QDateTime m_now { QDate(2026, 3, 1), QTime(12, 0), Qt::UTC };
};

void AdministrationViewModelTest::init()
{
    m_services.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file
        = std::make_unique<site::SettingsFile>(m_folder->filePath(QStringLiteral("settings.toml")));
    m_file->load();
    m_services = std::make_unique<SiteServices>(
        *m_file, m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_services->now = [this] { return m_now; };
}

void AdministrationViewModelTest::withoutAPinOneIsChosen()
{
    AdministrationViewModel model(*m_services, {}, false);
    const QSignalSpy entered(&model, &AdministrationViewModel::entered);
    QCOMPARE(model.door(), Door::ChoosePin);
    model.enter(QStringLiteral("123456"));
    QCOMPARE(model.door(), Door::ChoosePin);
    QVERIFY(!model.complaint().isEmpty());
    model.enter(m_right);
    QCOMPARE(model.door(), Door::RepeatPin);
    QVERIFY(model.complaint().isEmpty());
    QVERIFY(!m_services->pin.isSet());
    model.enter(m_right);
    QCOMPARE(model.door(), Door::Open);
    QCOMPARE(entered.size(), 1);
    QVERIFY(m_services->pin.isSet());
    QCOMPARE(record(), QStringLiteral("pin chosen\n"));
}

void AdministrationViewModelTest::twoDifferentPinsAreNone()
{
    AdministrationViewModel model(*m_services, {}, false);
    model.enter(m_right);
    model.enter(QStringLiteral("314159"));
    QCOMPARE(model.door(), Door::ChoosePin);
    QVERIFY(!model.complaint().isEmpty());
    QVERIFY(!m_services->pin.isSet());
}

void AdministrationViewModelTest::theRightPinOpensOnce()
{
    QVERIFY(m_services->pin.choose(m_right).empty());
    AdministrationViewModel model(*m_services, {}, true);
    const QSignalSpy entered(&model, &AdministrationViewModel::entered);
    QCOMPARE(model.door(), Door::AskPin);
    model.enter(m_right);
    QCOMPARE(model.door(), Door::Open);
    model.changePin();
    QCOMPARE(model.door(), Door::ChoosePin);
    model.enter(QStringLiteral("314159"));
    model.enter(QStringLiteral("314159"));
    QCOMPARE(model.door(), Door::Open);
    QCOMPARE(entered.size(), 1);
}

void AdministrationViewModelTest::wrongPinsMakeWaitAndAreWrittenDown()
{
    QVERIFY(m_services->pin.choose(m_right).empty());
    AdministrationViewModel model(*m_services, {}, true);
    for (int i = 0; i < 3; ++i) {
        model.enter(QStringLiteral("314159"));
        QVERIFY(!model.complaint().isEmpty());
    }
    QCOMPARE(model.secondsToWait(), 15);
    model.enter(m_right);
    QCOMPARE(model.door(), Door::AskPin);
    QVERIFY(record().contains(QStringLiteral("pin wrong 3 in a row\npin not looked at")));
    QVERIFY(!record().contains(QStringLiteral("314159")));
    m_now = m_now.addSecs(15);
    model.enter(m_right);
    QCOMPARE(model.door(), Door::Open);
    QCOMPARE(model.secondsToWait(), 0);
}

void AdministrationViewModelTest::aSettingIsChangedUndoneAndWrittenDown()
{
    AdministrationViewModel model(*m_services, {}, true);
    SettingsViewModel& settings = *model.settings();
    const QSignalSpy told(m_services.get(), &SiteServices::settingsChanged);
    const QString key = QStringLiteral("idle.quiet_seconds");
    QVERIFY(settings.change(key, QStringLiteral("90")));
    QCOMPARE(m_file->settings().idle.quietSeconds, 90);
    QCOMPARE(settings.row(key).shown, QStringLiteral("90"));
    QVERIFY(!settings.row(key).isStandard);
    QCOMPARE(settings.message(),
        QStringLiteral("Seconds without a touch is now: 90. It was: 60. "
                       "A change counts for the next patient."));
    QVERIFY(settings.canUndo());
    settings.undo();
    QCOMPARE(m_file->settings().idle.quietSeconds, 60);
    settings.undo(); // undoing the undoing
    QCOMPARE(m_file->settings().idle.quietSeconds, 90);
    settings.reset(key);
    QVERIFY(settings.row(key).isStandard);
    QCOMPARE(told.size(), 4);
    QVERIFY(record().startsWith(QStringLiteral("setting idle.quiet_seconds: 60 -> 90\n")));
}

void AdministrationViewModelTest::aWrongValueChangesNothing()
{
    AdministrationViewModel model(*m_services, {}, true);
    SettingsViewModel& settings = *model.settings();
    for (const char* text : { "5", "many", "" }) {
        QVERIFY(!settings.change(QStringLiteral("idle.quiet_seconds"), QLatin1String(text)));
        QVERIFY(settings.refused());
        QVERIFY(settings.message().contains(QStringLiteral("from 20 to 600")));
    }
    QVERIFY(!settings.change(QStringLiteral("idle.nothing"), QStringLiteral("5")));
    QCOMPARE(m_file->settings(), site::Settings {});
    QVERIFY(record().isEmpty());
}

void AdministrationViewModelTest::aSecretIsNeverShown()
{
    AdministrationViewModel model(*m_services, {}, true);
    const QString key = QStringLiteral("webhook.secret");
    QVERIFY(model.settings()->change(key, QStringLiteral("hush hush")));
    QCOMPARE(m_file->settings().webhook.secret, QStringLiteral("hush hush"));
    QCOMPARE(model.settings()->row(key).shown, QStringLiteral("set"));
    QCOMPARE(model.settings()->row(key).value, QString());
    QVERIFY(!model.settings()->message().contains(QStringLiteral("hush")));
    QVERIFY(!record().contains(QStringLiteral("hush")));
}

void AdministrationViewModelTest::sectionsListTheirSettings()
{
    AdministrationViewModel model(*m_services, {}, true);
    model.settings()->setSections({ QStringLiteral("sound"), QStringLiteral("idle") });
    QStringList keys;
    for (const SettingRow& row : model.settings()->rows()) {
        keys.push_back(row.key);
        QVERIFY(!row.label.isEmpty() && !row.explanation.isEmpty() && !row.allowed.isEmpty());
    }
    QCOMPARE(keys,
        (QStringList { QStringLiteral("sound.on"), QStringLiteral("sound.volume"),
            QStringLiteral("sound.headphone_only"), QStringLiteral("idle.quiet_seconds"),
            QStringLiteral("idle.countdown_seconds") }));
    QCOMPARE(model.settings()->rows().front().choices,
        (QList<QString> { QStringLiteral("yes"), QStringLiteral("no") }));
}

void AdministrationViewModelTest::theSelfCheckTellsWhatToDo()
{
    using State = HealthFinding::State;
    QCOMPARE(displayFinding({ 1080, 1920 }, 4.0).state, State::Good);
    QCOMPARE(displayFinding({ 400, 300 }, 4.0).state, State::Bad);
    QCOMPARE(clockFinding(QDateTime(QDate(2001, 1, 1), QTime(0, 0))).state, State::Bad);
    QCOMPARE(diskFinding(QStringLiteral("/no/such/folder")).state, State::Bad);
    QCOMPARE(settingsFinding(*m_file).state, State::Good);
    QVERIFY(m_services->audit.append({}).empty());
    QCOMPARE(recordFinding(m_services->audit).state, State::Good);
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("audit.jsonl"))));
    QCOMPARE(recordFinding(m_services->audit).state, State::Bad);
    QCOMPARE(
        fontsFinding({ { QStringLiteral("English"), QStringLiteral("abc") } }).state, State::Good);
    HealthViewModel health({ [] { return clockFinding(QDateTime(QDate(2001, 1, 1), QTime(0, 0))); },
        [] {
            return displayFinding({ 1080, 1920 }, 4.0);
        } });
    health.check();
    QCOMPARE(health.findings().size(), 2);
    QCOMPARE(health.bad(), 1);
    for (const HealthFinding& finding : health.findings()) {
        QCOMPARE(finding.advice.isEmpty(), finding.state == State::Good);
    }
}

void AdministrationViewModelTest::contentThatIsNotUsedIsTold()
{
    using State = HealthFinding::State;
    const QString version = QStringLiteral("1.2.0");
    const QString hash(64, QLatin1Char('a'));
    QCOMPARE(contentFinding(version, hash, {}).state, State::Good);
    const HealthFinding finding
        = contentFinding(version, hash, { { "it was changed", "1.3.0/protocol.json" } });
    QCOMPARE(finding.state, State::Bad);
    QVERIFY(finding.found.contains(QStringLiteral("1.3.0/protocol.json: it was changed")));
    QVERIFY(!finding.advice.isEmpty());
}

void AdministrationViewModelTest::answersAreCountedAndWiped()
{
    AdministrationViewModel model(*m_services, {}, true);
    PrivacyViewModel& privacy = *model.privacy();
    privacy.read();
    QCOMPARE(privacy.answers(), 0);
    QVERIFY(privacy.fault().isEmpty());
    journal::Journal journal(m_services->journalFile, QStringLiteral("A"));
    QVERIFY(journal.store({ .started = m_now,
        .finished = m_now,
        .language = QStringLiteral("en"),
        .answers = "{}",
        .verdict = "{}",
        .jobs = { journal::JobKind::Slip } }));
    privacy.read();
    QCOMPARE(privacy.answers(), 1);
    QCOMPARE(privacy.waiting(), 1);
    privacy.purge();
    QCOMPARE(privacy.answers(), 0);
    QCOMPARE(privacy.waiting(), 0);
    QCOMPARE(privacy.done(), QStringLiteral("Answers of 1 visits were wiped."));
    const auto visits = journal.list(1);
    QVERIFY(visits && visits.value().size() == 1 && visits.value().front().answers.isEmpty());
    QCOMPARE(record(), QStringLiteral("purge answers older than 0 hours\n"));
}

void AdministrationViewModelTest::damagedJournalsAreDeleted()
{
    QFile file(m_services->journalFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QCOMPARE(journalFinding(m_services->journalFile).state, HealthFinding::State::Bad);
    AdministrationViewModel model(*m_services, {}, true);
    PrivacyViewModel& privacy = *model.privacy();
    privacy.read();
    QVERIFY(!privacy.fault().isEmpty());
    journal::Journal journal(m_services->journalFile, QStringLiteral("A"));
    QVERIFY(journal.list(1)); // sets it aside
    privacy.read();
    QVERIFY(privacy.fault().isEmpty());
    QCOMPARE(privacy.damaged(), 1);
    privacy.removeDamaged();
    QCOMPARE(privacy.damaged(), 0);
    QVERIFY(record().startsWith(QStringLiteral("purge 1 files of damaged journals")));
}

void AdministrationViewModelTest::theDaysCountsAreShown()
{
    AdministrationViewModel model(*m_services, {}, true);
    TodayViewModel& today = *model.today();
    today.read();
    QCOMPARE(today.finished(), 0);
    QVERIFY(today.time().isEmpty() && today.languages().isEmpty() && today.fault().isEmpty());
    journal::Journal journal(m_services->journalFile, QStringLiteral("A"));
    for (const int hours : { 0, 0, -3, -24 }) {
        const QDateTime end = m_now.addSecs(hours * 3600);
        QVERIFY(journal.store({ .started = end.addSecs(-125),
            .finished = end,
            .language = hours == 0 ? QStringLiteral("pl") : QStringLiteral("ar"),
            .category = 4,
            .answers = "{}",
            .verdict = "{}" }));
    }
    today.read();
    QVERIFY(today.isToday());
    QCOMPARE(today.finished(), 3);
    QCOMPARE(today.time(), QStringLiteral("2:05 min"));
    QCOMPARE(today.categories().at(3), (CountBar { QStringLiteral("4"), 3, 4 }));
    QCOMPARE(today.languages(),
        (QList<CountBar> { { QStringLiteral("pl"), 2 }, { QStringLiteral("ar"), 1 } }));
    QCOMPARE(today.hours().size(), 4); // 9 to 12
    today.turn(-1);
    QCOMPARE(today.day(), QStringLiteral("Yesterday"));
    QCOMPARE(today.finished(), 1);
    today.turn(-1);
    QCOMPARE(today.day(), QStringLiteral("2026-02-27"));
    QCOMPARE(today.finished(), 0);
    today.turn(5);
    QVERIFY(today.isToday());
}

void AdministrationViewModelTest::nobodyLeavesWhileABackupIsTakenIn()
{
    AdministrationViewModel::Parts parts;
    // As slow as somebody's finger.
    parts.content.checker = m_folder->filePath(QStringLiteral("legcheck"));
    QVERIFY(tests::writeWaiting(parts.content.checker));
    AdministrationViewModel model(*m_services, parts, true);
    const QSignalSpy told(&model, &AdministrationViewModel::workingChanged);
    const QSignalSpy left(&model, &AdministrationViewModel::left);
    const QSignalSpy restarted(&model, &AdministrationViewModel::restartWanted);
    const QSignalSpy cleaned(&model, &AdministrationViewModel::cleaningWanted);
    const QSignalSpy tried(&model, &AdministrationViewModel::tried);
    model.backup()->take(QStringLiteral("/a/backup.legcheck"),
        QStringLiteral("four plain words here"), QStringLiteral("B"));
    QVERIFY(model.working());
    QTRY_COMPARE(told.size(), 1);
    model.restart();
    model.leave();
    model.clean();
    model.languages()->tryOut(QStringLiteral("de"));
    QVERIFY(left.isEmpty() && restarted.isEmpty() && cleaned.isEmpty() && tried.isEmpty());
    QVERIFY(record().isEmpty());
    QVERIFY(tests::letGo(parts.content.checker));
    QTRY_VERIFY(!model.working());
    QVERIFY2(!model.backup()->refused(), qPrintable(model.backup()->message()));
    QTRY_COMPARE(told.size(), 2);
    model.restart();
    QCOMPARE(restarted.size(), 1);
    QCOMPARE(record(), QStringLiteral("restart \n"));
}

QTEST_MAIN(AdministrationViewModelTest)
#include "tst_administration_view_model.moc"
