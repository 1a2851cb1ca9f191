// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file on disk: whole or not at all, and never without a good value.

#include "core/error_words.h"
#include "site/durable_file.h"
#include "site/settings_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace legcheck::site;

namespace {

constexpr uid_t nobody = 65534;

} // namespace

class SettingsFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFreshKioskHasDefaults();
    void aChangeIsWrittenWhole();
    void aWrongValueIsRefusedAndChangesNothing();
    void theLastGoodValueSurvivesAWrongOne();
    void aWrongFileIsKeptBeforeItIsReplaced();
    void whatIsUnknownSurvivesAChange();
    void onlyTheKioskReadsIt();
    void itBelongsToItsFoldersOwner();
    void whoIsNotRootWritesItAsTheirOwn();
    void aFolderThatCannotBeWrittenIsTold();
    void noFileCannotBeChanged();
    void foldersFollowTheFile();

private:
    void write(const QByteArray& bytes) const
    {
        QVERIFY(writeDurably(m_file, bytes, Readers::OwnerOnly).empty());
    }
    [[nodiscard]] QByteArray bytes(const QString& ending = {}) const
    {
        const auto read = readWhole(m_file + ending, 1 << 20);
        return read ? read.value() : QByteArray("(not there)");
    }
    /// Of the file and of the copy of its good values.
    [[nodiscard]] QList<uint> owners() const
    {
        return { QFileInfo(m_file).ownerId(),
            QFileInfo(m_file + QStringLiteral(".last-good")).ownerId() };
    }
    static const Setting& setting(const char* key) { return *findSetting(QLatin1String(key)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SettingsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("deep/settings.toml"));
}

void SettingsFileTest::aFreshKioskHasDefaults()
{
    SettingsFile file(m_file);
    file.load();
    QCOMPARE(file.settings(), Settings {});
    QVERIFY(file.problems().empty());
    QVERIFY(!file.exists());
}

void SettingsFileTest::aChangeIsWrittenWhole()
{
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("clinic.name"), QStringLiteral("Harbour Clinic")).empty());
    QCOMPARE(file.settings().clinic.name, QStringLiteral("Harbour Clinic"));
    SettingsFile another(m_file);
    another.load();
    QVERIFY(another.exists());
    QCOMPARE(another.settings(), file.settings());
    QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList {
            QStringLiteral("settings.toml"), QStringLiteral("settings.toml.last-good") }));
}

void SettingsFileTest::aWrongValueIsRefusedAndChangesNothing()
{
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("idle.quiet_seconds"), 90).empty());
    const QByteArray before = bytes();
    const auto errors = file.set(setting("idle.quiet_seconds"), 5);
    QCOMPARE(errors.size(), std::size_t { 1 });
    QCOMPARE(errors.front().where, std::string("idle.quiet_seconds"));
    QCOMPARE(bytes(), before);
    QCOMPARE(file.settings().idle.quietSeconds, 90);
}

void SettingsFileTest::theLastGoodValueSurvivesAWrongOne()
{
    write("[idle]\nquiet_seconds = 90\n");
    SettingsFile file(m_file);
    file.load();
    QVERIFY(file.problems().empty());
    for (const char* wrong : { "[idle]\nquiet_seconds = 5\n", "[idle\n", "" }) {
        const bool isGood = *wrong == 0;
        write(wrong);
        SettingsFile next(m_file);
        next.load();
        next.load();
        QCOMPARE(next.settings().idle.quietSeconds, isGood ? 60 : 90);
        QCOMPARE(next.problems().empty(), isGood);
        QCOMPARE(bytes(), QByteArray(wrong));
    }
}

void SettingsFileTest::aWrongFileIsKeptBeforeItIsReplaced()
{
    write("[idle]\nquiet_seconds = 5 # too short\n[sound]\nvolume = 30\n");
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("clinic.name"), QStringLiteral("A")).empty());
    QVERIFY(bytes(QStringLiteral(".rejected")).contains("too short"));
    QVERIFY(file.problems().empty());
    QCOMPARE(file.settings().idle.quietSeconds, 60);
    QCOMPARE(file.settings().sound.volume, 30);
}

void SettingsFileTest::whatIsUnknownSurvivesAChange()
{
    write("[clinic]\nmotto = \"be well\"\n");
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("clinic.name"), QStringLiteral("A")).empty());
    QVERIFY(bytes().contains("\nmotto = \"be well\"\n"));
    QCOMPARE(file.problems().size(), std::size_t { 1 });
}

void SettingsFileTest::onlyTheKioskReadsIt()
{
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("webhook.secret"), QStringLiteral("hush")).empty());
    for (const char* ending : { "", ".last-good" }) {
        struct stat status { };
        QCOMPARE(::stat(QFile::encodeName(m_file + QLatin1String(ending)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
}

void SettingsFileTest::itBelongsToItsFoldersOwner()
{
    // The kiosk, also where root changes a setting; nobody else can give a file away.
    const uid_t kiosk = ::geteuid() == 0 ? nobody : ::geteuid();
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chown(QFile::encodeName(folder).constData(), kiosk, static_cast<gid_t>(-1)), 0);
    SettingsFile file(m_file);
    QVERIFY(file.set(setting("clinic.name"), QStringLiteral("A")).empty());
    QVERIFY(file.set(setting("clinic.name"), QStringLiteral("B")).empty());
    QCOMPARE(owners(), (QList<uint> { kiosk, kiosk }));
}

void SettingsFileTest::whoIsNotRootWritesItAsTheirOwn()
{
    // Where root runs the tests, the folder is root's and the writer is not.
    const uid_t tester = ::geteuid();
    const uid_t writer = tester == 0 ? nobody : tester;
    const QString folder = QFileInfo(m_file).path();
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0
        && ::chmod(QFile::encodeName(folder).constData(), 0777) == 0);
    SettingsFile file(m_file);
    QCOMPARE(::seteuid(writer), 0);
    const auto errors = file.set(setting("clinic.name"), QStringLiteral("A"));
    QCOMPARE(::seteuid(tester), 0);
    QVERIFY2(errors.empty(), legcheck::core::inWords(errors).c_str());
    QCOMPARE(owners(), (QList<uint> { writer, writer }));
}

void SettingsFileTest::aFolderThatCannotBeWrittenIsTold()
{
    SettingsFile file(QStringLiteral("/proc/none/settings.toml"));
    const auto errors = file.set(setting("clinic.name"), QStringLiteral("A"));
    QCOMPARE(errors.size(), std::size_t { 1 });
    QCOMPARE(errors.front().where, std::string("/proc/none"));
    QCOMPARE(file.settings().clinic.name, QString());
}

void SettingsFileTest::noFileCannotBeChanged()
{
    SettingsFile file { QString() };
    file.load();
    QCOMPARE(file.settings(), Settings {});
    QVERIFY(!file.set(setting("clinic.name"), QStringLiteral("A")).empty());
}

void SettingsFileTest::foldersFollowTheFile()
{
    SettingsFile file(m_file);
    file.load();
    QCOMPARE(file.stateFolder(), QFileInfo(m_file).absolutePath());
    QCOMPARE(file.dataFolder(), file.stateFolder());
    QVERIFY(file.set(setting("folders.state"), QStringLiteral("/srv/state")).empty());
    QCOMPARE(file.dataFolder(), QStringLiteral("/srv/state"));
    QVERIFY(file.set(setting("folders.data"), QStringLiteral("/srv/data")).empty());
    QCOMPARE(file.stateFolder(), QStringLiteral("/srv/state"));
    QCOMPARE(file.dataFolder(), QStringLiteral("/srv/data"));
}

QTEST_APPLESS_MAIN(SettingsFileTest)
#include "tst_settings_file.moc"
