// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one kiosk taken along on a stick, and taken in at another.

#include "administration/content_files_view_model.h"
#include "content/content_loader.h"
#include "content/pack_files.h"
#include "editing/content_draft.h"
#include "language/languages.h"
#include "shared/shipped_pack.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;
using namespace legcheck::editing;

class ContentFilesViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsThere();
    void wordsGoFromOneKioskToAnother();
    void nothingIsWrittenOver();
    void aDraftThatWaitsIsKept();
    void aBrokenLanguageRefusesAll();
    void aBrokenPackIsRefusedWithItsLine();
    void whatIsNoContentIsShownAsSuch();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] static bool write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
            && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A kiosk whose draft and languages lie in a folder of that name.
    [[nodiscard]] ContentPlaces places(const QString& kiosk) const
    {
        ContentPlaces places { .packFolder = content::defaultContentFolder(),
            .draftFolder = path(kiosk + QStringLiteral("/draft")),
            .languageFolder = path(kiosk + QStringLiteral("/languages")),
            .program = QStringLiteral("1.0.0"),
            .shipped = {} };
        for (const language::Language& one : m_languages->all()) {
            places.shipped.push_back(one);
        }
        return places;
    }
    [[nodiscard]] std::unique_ptr<ContentFilesViewModel> model(const QString& kiosk) const
    {
        return std::make_unique<ContentFilesViewModel>(*m_services, &tests::shippedPack(),
            places(kiosk),
            StickPlaces { .folders = { path(QStringLiteral("media")) }, .onlyMounted = false });
    }
    /// A draft with one English text changed.
    void makeDraft(const QString& kiosk, const QString& text)
    {
        const auto changed = withEnglish(
            bytesOf(content::defaultContentFolder() + QStringLiteral("/protocol.json")), m_id,
            text);
        QVERIFY(changed);
        QVERIFY(write(path(kiosk + QStringLiteral("/draft/protocol.json")), changed.value()));
    }
    /// What `content` writes to the stick, as a file that was found by `kiosk`.
    void put(const site::ContentFile& content)
    {
        const auto bytes = site::writeContentFile(content);
        QVERIFY(bytes && write(m_stick + QLatin1Char('/') + nameOf(content), bytes.value()));
    }
    static void look(ContentFilesViewModel& model)
    {
        model.look();
        QTRY_VERIFY(!model.working());
    }

    const QString m_id = QStringLiteral("question.swelling");
    QString m_stick;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
    std::unique_ptr<language::Languages> m_languages;
};

void ContentFilesViewModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stick = path(QStringLiteral("media/USB"));
    m_file = std::make_unique<site::SettingsFile>(path(QStringLiteral("settings.toml")));
    m_services = std::make_unique<SiteServices>(*m_file, path(QStringLiteral("journal.sqlite")));
    m_services->now = [] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0)); };
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
}

void ContentFilesViewModelTest::cleanup()
{
    m_languages.reset();
}

void ContentFilesViewModelTest::nothingIsThere()
{
    const auto one = model(QStringLiteral("one"));
    look(*one);
    QVERIFY(one->sticks().isEmpty() && one->found().isEmpty());
    QVERIFY(one->message().contains(QStringLiteral("No USB stick")));
    one->look(QStringLiteral("/there/is/nothing"));
    QVERIFY(one->refused());
    one->save(QStringLiteral("/there/is/nothing"));
    QVERIFY(one->refused() && !one->working());
    QVERIFY(QDir().mkpath(m_stick));
    look(*one);
    QCOMPARE(one->sticks(), QList<QString> { m_stick });
    QVERIFY(one->message().contains(m_stick));
}

void ContentFilesViewModelTest::wordsGoFromOneKioskToAnother()
{
    const QString words = QStringLiteral("Is there swelling in the leg?");
    makeDraft(QStringLiteral("one"), words);
    const QString pl = QStringLiteral("/languages/legcheck_pl.ts");
    QVERIFY(write(path(QStringLiteral("one") + pl),
        bytesOf(QStringLiteral(":/translations/legcheck_pl.ts"))));
    QVERIFY(QDir().mkpath(m_stick));
    const auto one = model(QStringLiteral("one"));
    one->save(m_stick);
    QVERIFY2(!one->refused(), qPrintable(one->message()));
    QVERIFY(m_services->audit.newest(1).front().entry.detail.contains(m_stick));

    const auto other = model(QStringLiteral("other"));
    look(*other);
    QCOMPARE(other->found().size(), 1);
    QVERIFY(!other->found().front().refused);
    QVERIFY2(other->found().front().standing.contains(QStringLiteral("1 March 2026"))
            && other->found().front().standing.contains(QStringLiteral("pl")),
        qPrintable(other->found().front().standing));
    QSignalSpy taken(other.get(), &ContentFilesViewModel::taken);
    other->take(other->found().front().file);
    QTRY_VERIFY(!other->working());
    QVERIFY2(!other->refused(), qPrintable(other->message()));
    QCOMPARE(taken.size(), 1);
    const auto draft = content::loadContentPack(path(QStringLiteral("other/draft")));
    QVERIFY(draft);
    QCOMPARE(draft.value().texts.english(m_id), words);
    // The same number stands for other words here already.
    QCOMPARE(draft.value().version, versionAfter(tests::shippedPack().version));
    QVERIFY(QFile::exists(path(QStringLiteral("other") + pl)));
    QVERIFY(m_services->audit.newest(1).front().entry.detail.contains(m_stick));
}

void ContentFilesViewModelTest::nothingIsWrittenOver()
{
    QVERIFY(QDir().mkpath(m_stick));
    const auto one = model(QStringLiteral("one"));
    one->save(m_stick);
    QVERIFY(!one->refused());
    one->save(m_stick);
    QVERIFY(one->refused());
    QVERIFY(one->message().contains(QStringLiteral("is there already")));
}

void ContentFilesViewModelTest::aDraftThatWaitsIsKept()
{
    put(collectContent(places(QStringLiteral("one")), m_services->now()).value());
    makeDraft(QStringLiteral("other"), QStringLiteral("My own words?"));
    const QByteArray before = bytesOf(path(QStringLiteral("other/draft/protocol.json")));
    const auto other = model(QStringLiteral("other"));
    look(*other);
    other->take(other->found().front().file);
    QTRY_VERIFY(!other->working());
    QVERIFY(other->refused());
    QVERIFY(other->message().contains(QStringLiteral("not published")));
    QCOMPARE(bytesOf(path(QStringLiteral("other/draft/protocol.json"))), before);
}

void ContentFilesViewModelTest::aBrokenLanguageRefusesAll()
{
    makeDraft(QStringLiteral("one"), QStringLiteral("Other words?"));
    auto content = collectContent(places(QStringLiteral("one")), m_services->now()).value();
    content.files[QStringLiteral("languages/legcheck_de.ts")]
        = "<?xml version=\"1.0\"?>\n<TS version=\"2.1\">\n</broken>";
    put(content);
    const auto other = model(QStringLiteral("other"));
    look(*other);
    QVERIFY(!other->found().front().refused);
    other->take(other->found().front().file);
    QTRY_VERIFY(!other->working());
    QVERIFY(other->refused());
    QVERIFY2(other->message().contains(QStringLiteral("legcheck_de.ts:3")),
        qPrintable(other->message()));
    QVERIFY(!QDir(path(QStringLiteral("other"))).exists());
}

void ContentFilesViewModelTest::aBrokenPackIsRefusedWithItsLine()
{
    auto content = collectContent(places(QStringLiteral("one")), m_services->now()).value();
    QByteArray& protocol = content.files[QStringLiteral("content/protocol.json")];
    protocol.replace("\"version\"", "\"verzion\"");
    put(content);
    const auto other = model(QStringLiteral("other"));
    look(*other);
    other->take(other->found().front().file);
    QTRY_VERIFY(!other->working());
    QVERIFY(other->refused());
    QVERIFY2(
        other->message().contains(QStringLiteral("protocol.json:")), qPrintable(other->message()));
    QVERIFY(!QDir(path(QStringLiteral("other"))).exists());
}

void ContentFilesViewModelTest::whatIsNoContentIsShownAsSuch()
{
    QVERIFY(write(m_stick + QStringLiteral("/legcheck-content-9.tar"), "not one"));
    const auto one = model(QStringLiteral("one"));
    look(*one);
    QCOMPARE(one->found().size(), 1);
    QVERIFY(one->found().front().refused);
    QVERIFY(one->found().front().standing.contains(QStringLiteral("no LegCheck content")));
    one->take(one->found().front().file);
    QVERIFY(!one->working());
}

QTEST_MAIN(ContentFilesViewModelTest)
#include "tst_content_files_view_model.moc"
