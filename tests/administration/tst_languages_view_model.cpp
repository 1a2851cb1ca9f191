// SPDX-License-Identifier: GPL-3.0-or-later
// Which languages patients may choose, as an administrator decides it.

#include "administration/languages_view_model.h"
#include "language/ts_file.h"
#include "shared/shipped_pack.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;

class LanguagesViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyLanguageIsShown();
    void aLanguageIsTakenAwayMovedAndPutBack();
    void draftsAreKeptBack();
    void oneDraftIsOfferedAlone();
    void theStartPageSpeaksAnother();
    void whoReviewedIsWrittenDown();
    void nobodyReviewedNothing();
    void noStickAndNoFolder();
    void whatIsOnAStickIsTold();
    void aFolderServesAsWell();
    void aNewLanguageNeedsItsManifest();
    void itIsTriedOut();

private:
    [[nodiscard]] LanguageRow row(const QString& tag) const
    {
        for (const LanguageRow& one : m_model->rows()) {
            if (one.tag == tag) {
                return one;
            }
        }
        return {};
    }
    [[nodiscard]] QStringList tags(int most) const
    {
        QStringList tags;
        for (const LanguageRow& one : m_model->rows().mid(0, most)) {
            tags.push_back(one.tag);
        }
        return tags;
    }
    [[nodiscard]] FoundLanguage found(const QString& file) const
    {
        for (const FoundLanguage& one : m_model->found()) {
            if (one.file == file) {
                return one;
            }
        }
        return {};
    }
    [[nodiscard]] static bool write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<language::Languages> m_languages;
    std::unique_ptr<LanguagesViewModel> m_model;
};

void LanguagesViewModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<site::SettingsFile>(path(QStringLiteral("settings.toml")));
    m_file->load();
    m_services = std::make_unique<SiteServices>(*m_file, path(QStringLiteral("journal.sqlite")));
    m_settings = std::make_unique<SettingsViewModel>(*m_services);
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
    m_model = std::make_unique<LanguagesViewModel>(*m_services, *m_settings,
        LanguagesViewModel::Source { .languages = m_languages.get(),
            .pack = &tests::shippedPack(),
            .folder = path(QStringLiteral("languages")),
            .places = { .folders = { path(QStringLiteral("media")) }, .onlyMounted = false } });
}

void LanguagesViewModelTest::cleanup()
{
    m_model.reset();
}

void LanguagesViewModelTest::everyLanguageIsShown()
{
    QCOMPARE(m_model->rows().size(), static_cast<qsizetype>(m_languages->all().size()));
    QVERIFY(row(QStringLiteral("en")).atStart);
    QVERIFY(row(QStringLiteral("de")).chosen);
    QVERIFY(!row(QStringLiteral("de")).standing.contains(QLatin1Char('%')));
    m_model->read();
    // All languages are read before one is told of: with sanitizers and on a busy machine, slowly.
    QTRY_VERIFY_WITH_TIMEOUT(
        row(QStringLiteral("de")).standing.contains(QStringLiteral("100 % translated")), 30000);
    QVERIFY(row(QStringLiteral("de")).standing.contains(QStringLiteral("Draft")));
}

void LanguagesViewModelTest::aLanguageIsTakenAwayMovedAndPutBack()
{
    m_model->choose(QStringLiteral("de"), false);
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QVERIFY(!row(QStringLiteral("de")).chosen);
    QVERIFY(!m_file->settings().languages.offered.contains(QStringLiteral("de")));
    const QStringList before = tags(2);
    m_model->move(before.at(1), -1);
    QCOMPARE(tags(2), (QStringList { before.at(1), before.at(0) }));
    m_model->move(before.at(1), -1); // there is nothing above the first
    QCOMPARE(tags(2), (QStringList { before.at(1), before.at(0) }));
    m_model->choose(QStringLiteral("de"), true);
    QCOMPARE(m_file->settings().languages.offered.back(), QStringLiteral("de"));
}

void LanguagesViewModelTest::oneDraftIsOfferedAlone()
{
    m_model->offerDraft(QStringLiteral("pl"));
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QCOMPARE(m_file->settings().languages.offered,
        (QStringList { QStringLiteral("en"), QStringLiteral("pl") }));
    QVERIFY(m_file->settings().languages.showDrafts);
    QVERIFY(row(QStringLiteral("pl")).chosen && !row(QStringLiteral("pl")).keptBack);
    QVERIFY(!row(QStringLiteral("de")).chosen);
}

void LanguagesViewModelTest::draftsAreKeptBack()
{
    QVERIFY(row(QStringLiteral("de")).keptBack);
    QVERIFY(!row(QStringLiteral("en")).keptBack);
    QVERIFY(m_settings->change(QStringLiteral("languages.show_drafts"), QStringLiteral("yes")));
    QVERIFY(!row(QStringLiteral("de")).keptBack);
}

void LanguagesViewModelTest::theStartPageSpeaksAnother()
{
    m_model->putAtStart(QStringLiteral("ar"));
    QCOMPARE(m_file->settings().languages.atStart, QStringLiteral("ar"));
    QVERIFY(row(QStringLiteral("ar")).atStart);
    QVERIFY(!row(QStringLiteral("en")).atStart);
}

void LanguagesViewModelTest::whoReviewedIsWrittenDown()
{
    m_services->now = [] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0)); };
    m_model->markReviewed(QStringLiteral("pl"), QStringLiteral(" Anna Nowak, nurse "));
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    const auto manifest
        = language::readManifest(path(QStringLiteral("languages/legcheck_pl.json")));
    QVERIFY(manifest);
    QCOMPARE(manifest.value().status, language::Status::Reviewed);
    QCOMPARE(manifest.value().review.by, QStringLiteral("Anna Nowak, nurse"));
    QCOMPARE(manifest.value().review.on, QStringLiteral("2026-03-01"));
    QCOMPARE(manifest.value().review.of, tests::shippedPack().version);
    QVERIFY(QFile::exists(path(QStringLiteral("languages/legcheck_pl.ts"))));
    m_model->markDraft(QStringLiteral("pl"));
    QCOMPARE(
        language::readManifest(path(QStringLiteral("languages/legcheck_pl.json"))).value().status,
        language::Status::Draft);
    QCOMPARE(m_services->audit.newest(2).front().entry.detail,
        QStringLiteral("pl: reviewed by Anna Nowak, nurse"));
}

void LanguagesViewModelTest::nobodyReviewedNothing()
{
    m_model->markReviewed(QStringLiteral("pl"), QStringLiteral("  "));
    QVERIFY(m_model->refused());
    QVERIFY(!QFile::exists(path(QStringLiteral("languages"))));
}

void LanguagesViewModelTest::noStickAndNoFolder()
{
    m_model->look();
    QTRY_VERIFY(!m_model->looking());
    QVERIFY(m_model->found().isEmpty() && !m_model->refused());
    QVERIFY(m_model->message().contains(QStringLiteral("No USB stick")));
    m_model->look(QStringLiteral("/there/is/nothing"));
    QVERIFY(m_model->refused());
    QVERIFY(m_model->message().contains(QStringLiteral("/there/is/nothing")));
    QVERIFY(QDir().mkpath(path(QStringLiteral("media/USB"))));
    m_model->look();
    QTRY_VERIFY(!m_model->looking());
    QVERIFY(m_model->message().contains(QStringLiteral("media/USB")));
}

void LanguagesViewModelTest::whatIsOnAStickIsTold()
{
    const QString stick = path(QStringLiteral("media/USB/languages"));
    QVERIFY(QDir().mkpath(stick));
    const QString good = stick + QStringLiteral("/legcheck_es.ts");
    const QString bad = stick + QStringLiteral("/legcheck_de.ts");
    QVERIFY(QFile::copy(QStringLiteral(":/translations/legcheck_es.ts"), good));
    QVERIFY(write(bad, "<?xml version=\"1.0\"?>\n<TS version=\"2.1\">\n</broken>"));
    QVERIFY(write(stick + QStringLiteral("/holiday.ts"), "not ours"));
    m_model->look();
    QVERIFY(m_model->looking());
    QTRY_VERIFY(!m_model->looking());
    QCOMPARE(m_model->found().size(), 2);
    QCOMPARE(found(bad).refused, true);
    QVERIFY2(found(bad).standing.contains(QStringLiteral("legcheck_de.ts:3")),
        qPrintable(found(bad).standing));
    QCOMPARE(found(good).refused, false);
    QCOMPARE(found(good).name, QStringLiteral("Español"));
    for (const char* words : { "Spanish (es)", "100 % translated", "Draft" }) {
        QVERIFY2(
            found(good).standing.contains(QLatin1String(words)), qPrintable(found(good).standing));
    }
    m_model->add(bad);
    QVERIFY(!QFile::exists(path(QStringLiteral("languages"))));
    m_model->add(good);
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QVERIFY(QFile::exists(path(QStringLiteral("languages/legcheck_es.ts"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("languages/legcheck_de.ts"))));
    QVERIFY(found(good).file.isEmpty()); // it is taken
    QVERIFY(m_services->audit.newest(1).front().entry.detail.contains(good));
    m_model->add(QStringLiteral("/etc/passwd")); // only what was found
    QCOMPARE(QDir(path(QStringLiteral("languages"))).entryList(QDir::Files).size(), 1);
}

void LanguagesViewModelTest::aFolderServesAsWell()
{
    const QString folder = path(QStringLiteral("from a colleague"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(QStringLiteral(":/translations/legcheck_pl.ts"),
        folder + QStringLiteral("/legcheck_pl.ts")));
    m_model->look(QStringLiteral(" %1 ").arg(folder));
    QTRY_VERIFY(!m_model->looking());
    QCOMPARE(m_model->found().size(), 1);
    QVERIFY(!m_model->found().front().refused);
}

void LanguagesViewModelTest::aNewLanguageNeedsItsManifest()
{
    const QString stick = path(QStringLiteral("media/USB"));
    QVERIFY(QDir().mkpath(stick));
    const QString file = stick + QStringLiteral("/legcheck_ht.ts");
    QVERIFY(QFile::copy(QStringLiteral(":/translations/legcheck_fr.ts"), file));
    m_model->look();
    QTRY_VERIFY(!m_model->looking());
    QVERIFY(found(file).refused);
    QVERIFY2(found(file).standing.contains(QStringLiteral("legcheck_ht.json")),
        qPrintable(found(file).standing));
    language::Language language = *m_languages->find(QStringLiteral("fr"));
    language.tag = QStringLiteral("ht");
    language.name = QStringLiteral("Kreyòl ayisyen");
    language.englishName = QStringLiteral("Haitian Creole");
    QVERIFY(write(stick + QStringLiteral("/legcheck_ht.json"), language::toJson(language)));
    m_model->look();
    QTRY_VERIFY(!m_model->looking());
    QVERIFY2(!found(file).refused, qPrintable(found(file).standing));
    QCOMPARE(found(file).name, language.name);
    m_model->add(file);
    QVERIFY(QFile::exists(path(QStringLiteral("languages/legcheck_ht.json"))));
}

void LanguagesViewModelTest::itIsTriedOut()
{
    QSignalSpy tried(m_model.get(), &LanguagesViewModel::tried);
    m_model->tryOut(QStringLiteral("ur"));
    QCOMPARE(tried.size(), 1);
    QCOMPARE(tried.front().front().toString(), QStringLiteral("ur"));
}

QTEST_MAIN(LanguagesViewModelTest)
#include "tst_languages_view_model.moc"
