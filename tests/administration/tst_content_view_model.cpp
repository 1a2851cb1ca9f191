// SPDX-License-Identifier: GPL-3.0-or-later
// The words patients read, changed, proved and published by an administrator.

#include "administration/content_view_model.h"
#include "content/content_loader.h"
#include "content/pack_files.h"
#include "content/pack_publisher.h"
#include "editing/content_draft.h"
#include "shared/shipped_pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using namespace legcheck::administration;
using namespace legcheck::editing;

class ContentViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneTextChangesAndNothingElse_data();
    void oneTextChangesAndNothingElse();
    void whatIsNoTextIsRefused();
    void versionsGoUp();
    void aTextIsFoundAndShownInEveryLanguage();
    void aChangeOfEnglishIsADraft();
    void whatWasPublishedLastIsChangedNext();
    void aDraftIsThrownAway();
    void aTranslationIsChangedAtOnce();
    void aTranslationWithoutItsPlaceholderIsRefused();
    void aTextIsPreviewedBeforeItIsKept();
    void aPreviewThatCannotBeShownSaysWhy();
    void theCheckerIsAsked();
    void aCheckerThatFailsKeepsTheDraft();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray protocol()
    {
        QFile file(content::defaultContentFolder() + QStringLiteral("/protocol.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A program in the solver's place: what it is called with goes into a file.
    void makeChecker(int code)
    {
        QFile checker(path(QStringLiteral("checker")));
        QVERIFY(checker.open(QIODevice::WriteOnly));
        checker.write("#!/bin/sh\necho \"$@\" | tee " + path(QStringLiteral("called")).toUtf8()
            + "\nexit " + QByteArray::number(code) + '\n');
        checker.close();
        QVERIFY(checker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QString called() const
    {
        QFile file(path(QStringLiteral("called")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    }

    const QString m_id = QStringLiteral("question.swelling");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<site::SettingsFile> m_file;
    std::unique_ptr<SiteServices> m_services;
    std::unique_ptr<language::Languages> m_languages;
    std::unique_ptr<ContentViewModel> m_model;
    std::vector<TextPreview> m_previews;
    core::Errors m_fault;
};

void ContentViewModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<site::SettingsFile>(path(QStringLiteral("settings.toml")));
    m_services = std::make_unique<SiteServices>(*m_file, path(QStringLiteral("journal.sqlite")));
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
    m_model = std::make_unique<ContentViewModel>(*m_services,
        ContentViewModel::Source { .languages = m_languages.get(),
            .pack = &tests::shippedPack(),
            .packFolder = content::defaultContentFolder(),
            .languageFolder = path(QStringLiteral("languages")),
            .draftFolder = path(QStringLiteral("draft")),
            .storeFolder = path(QStringLiteral("store")),
            .checker = path(QStringLiteral("checker")),
            .show = [this](TextPreview preview) {
                m_previews.push_back(std::move(preview));
                return m_fault;
            } });
}

void ContentViewModelTest::cleanup()
{
    m_model.reset();
    m_previews.clear();
    m_fault.clear();
}

void ContentViewModelTest::oneTextChangesAndNothingElse_data()
{
    QTest::addColumn<QString>("id");
    // Also texts whose words stand under several ids.
    QHash<QString, QString> seen;
    int twice = 0;
    for (const content::Texts::Text& text : tests::shippedPack().texts.all()) {
        if (seen.contains(text.english) && twice++ < 3) {
            QTest::newRow(qPrintable(text.id)) << text.id;
            QTest::newRow(qPrintable(seen.value(text.english))) << seen.value(text.english);
        }
        seen.insert(text.english, text.id);
    }
    QTest::newRow(qPrintable(m_id)) << m_id;
}

void ContentViewModelTest::oneTextChangesAndNothingElse()
{
    QFETCH(const QString, id);
    const QString text = QStringLiteral("Say \"yes\" \\ or no.");
    const auto changed = withEnglish(protocol(), id, text);
    QVERIFY2(changed, changed ? "" : changed.error().front().what.c_str());
    const auto pack = content::readContentPack(changed.value(), "protocol.json");
    QVERIFY(pack);
    for (const content::Texts::Text& one : tests::shippedPack().texts.all()) {
        QCOMPARE(pack.value().texts.english(one.id), one.id == id ? text : one.english);
    }
    QCOMPARE(changed.value().count('\n'), protocol().count('\n'));
}

void ContentViewModelTest::whatIsNoTextIsRefused()
{
    QVERIFY(!withEnglish(protocol(), m_id, QStringLiteral("  ")));
    QVERIFY(!withEnglish(protocol(), m_id, QStringLiteral("two\nlines")));
    QVERIFY(!withEnglish(protocol(), QStringLiteral("question.nothing"), QStringLiteral("a")));
    QVERIFY(!withEnglish("{", m_id, QStringLiteral("a")));
}

void ContentViewModelTest::versionsGoUp()
{
    QCOMPARE(versionAfter(QStringLiteral("1.0.9")), QStringLiteral("1.0.10"));
    QCOMPARE(versionAfter(QStringLiteral("first")), QStringLiteral("first.1"));
    const auto changed = withVersion(protocol(), QStringLiteral("7.8.9"));
    QVERIFY(changed);
    QCOMPARE(
        content::readContentPack(changed.value(), "p").value().version, QStringLiteral("7.8.9"));
}

void ContentViewModelTest::aTextIsFoundAndShownInEveryLanguage()
{
    m_model->find(QStringLiteral("swelling"));
    QVERIFY(!m_model->found().isEmpty());
    m_model->open(m_id);
    QCOMPARE(m_model->openId(), m_id);
    QCOMPARE(m_model->texts().size(), static_cast<qsizetype>(m_languages->all().size()));
    QCOMPARE(m_model->texts().front().text, tests::shippedPack().texts.english(m_id));
    for (const TextRow& row : m_model->texts()) {
        QVERIFY2(!row.text.isEmpty() && !row.stale, qPrintable(row.id));
    }
    m_model->open(QStringLiteral("question.nothing"));
    QVERIFY(m_model->openId().isEmpty());
    m_model->find(QStringLiteral("no such words anywhere"));
    QVERIFY(m_model->found().isEmpty());
}

void ContentViewModelTest::aChangeOfEnglishIsADraft()
{
    const QString words = QStringLiteral("Is there swelling in the leg?");
    m_model->open(m_id);
    m_model->change(QStringLiteral("en"), words);
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QCOMPARE(m_model->texts().front().text, words);
    QVERIFY(m_model->texts().back().stale);
    QVERIFY(m_model->draft().contains(m_id));
    const auto draft = content::loadContentPack(path(QStringLiteral("draft")));
    QVERIFY(draft);
    QCOMPARE(draft.value().version, versionAfter(tests::shippedPack().version));
    // A second change is of the same version.
    m_model->change(QStringLiteral("en"), words + QLatin1Char('!'));
    QCOMPARE(content::loadContentPack(path(QStringLiteral("draft"))).value().version,
        draft.value().version);
    QCOMPARE(m_services->audit.newest(1).front().entry.detail, m_id + QStringLiteral(" in en"));
}

void ContentViewModelTest::whatWasPublishedLastIsChangedNext()
{
    // Patients see the shipped pack until the kiosk starts again.
    const QString other = QStringLiteral("question.skin");
    const auto words = withEnglish(protocol(), other, QStringLiteral("Is the skin as it was?"));
    QVERIFY(words);
    const auto published = withVersion(words.value(), QStringLiteral("1.0.1"));
    QVERIFY(published && QDir().mkpath(path(QStringLiteral("source"))));
    QFile file(path(QStringLiteral("source/protocol.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(published.value()) > 0);
    file.close();
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const content::PackStore store(path(QStringLiteral("store")), "0.1.0");
    QVERIFY(content::PackPublisher(store).publish(
        path(QStringLiteral("source")), [](const QString&) { return core::Errors {}; },
        content::Repeat::Again));

    m_model->open(m_id);
    m_model->change(QStringLiteral("en"), QStringLiteral("Is a leg thicker?"));
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    const auto draft = content::loadContentPack(path(QStringLiteral("draft")));
    QVERIFY(draft);
    QCOMPARE(draft.value().version, QStringLiteral("1.0.2"));
    QCOMPARE(draft.value().texts.english(other), QStringLiteral("Is the skin as it was?"));
    QVERIFY(!m_model->draft().contains(other));
}

void ContentViewModelTest::aDraftIsThrownAway()
{
    m_model->open(m_id);
    m_model->change(QStringLiteral("en"), QStringLiteral("Another question?"));
    m_model->discard();
    QVERIFY(m_model->draft().isEmpty());
    QCOMPARE(m_model->texts().front().text, tests::shippedPack().texts.english(m_id));
}

void ContentViewModelTest::aTranslationIsChangedAtOnce()
{
    const QString words = QStringLiteral("Ist das Bein geschwollen?");
    m_model->open(m_id);
    m_model->change(QStringLiteral("de"), words);
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    const auto rows = m_model->texts();
    const auto row = std::ranges::find(rows, QStringLiteral("de"), &TextRow::id);
    QVERIFY(row != rows.end());
    QCOMPARE(row->text, words);
    QVERIFY(!row->stale);
    QVERIFY(m_model->draft().isEmpty());
    const auto manifest
        = language::readManifest(path(QStringLiteral("languages/legcheck_de.json")));
    QVERIFY(manifest);
    QCOMPARE(manifest.value().status, language::Status::Draft);
}

void ContentViewModelTest::aTranslationWithoutItsPlaceholderIsRefused()
{
    QString id;
    for (const content::Texts::Text& text : tests::shippedPack().texts.all()) {
        if (text.english.contains(QStringLiteral("%1"))) {
            id = text.id;
        }
    }
    if (id.isEmpty()) {
        id = m_id; // then markup will do
    }
    m_model->open(id);
    m_model->change(QStringLiteral("de"), QStringLiteral("<b>nichts</b>"));
    QVERIFY(m_model->refused());
    QVERIFY(!QFile::exists(path(QStringLiteral("languages/legcheck_de.ts"))));
}

void ContentViewModelTest::aTextIsPreviewedBeforeItIsKept()
{
    const QString before = tests::shippedPack().texts.english(m_id);
    m_model->open(m_id);
    m_model->preview(QStringLiteral("en"), QStringLiteral("Is the leg swollen?"));
    QVERIFY2(!m_model->refused(), qPrintable(m_model->message()));
    QCOMPARE(m_previews.size(), std::size_t { 1 });
    QCOMPARE(m_previews.back().id, m_id);
    QCOMPARE(m_previews.back().pack.texts.english(m_id), QStringLiteral("Is the leg swollen?"));
    QVERIFY(m_previews.back().texts == nullptr);
    const QString words = QStringLiteral("Ist das Bein dick?");
    m_model->preview(QStringLiteral("de"), words);
    QCOMPARE(m_previews.back().language.tag, QStringLiteral("de"));
    QCOMPARE(m_previews.back().texts->clinical(m_id, before, true), words);
    QVERIFY(m_model->draft().isEmpty());
    QVERIFY(!QFile::exists(path(QStringLiteral("draft"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("languages"))));
}

void ContentViewModelTest::aPreviewThatCannotBeShownSaysWhy()
{
    m_model->open(m_id);
    m_model->preview(QStringLiteral("de"), QStringLiteral("<b>nichts</b>"));
    QVERIFY(m_model->refused() && m_previews.empty());
    m_model->preview(QStringLiteral("en"), QStringLiteral(" "));
    QVERIFY(m_model->refused() && m_previews.empty());
    m_model->preview(QStringLiteral("xx"), QStringLiteral("a"));
    QVERIFY(m_model->refused() && m_previews.empty());
    m_fault = { { "it stands on no page", {} } };
    m_model->preview(QStringLiteral("en"), QStringLiteral("Another question?"));
    QVERIFY(m_model->message().contains(QStringLiteral("no page")));
}

void ContentViewModelTest::theCheckerIsAsked()
{
    makeChecker(0);
    m_model->check();
    QVERIFY(m_model->working());
    QTRY_VERIFY(!m_model->working() && !m_model->message().isEmpty());
    QVERIFY(!m_model->refused());
    QCOMPARE(called(), QStringLiteral("check ") + content::defaultContentFolder());
    QVERIFY(m_model->report().contains(QStringLiteral("check ")));
    m_model->open(m_id);
    m_model->change(QStringLiteral("en"), QStringLiteral("Another question?"));
    m_model->publish();
    QTRY_VERIFY(!m_model->working() && m_model->draft().isEmpty());
    QCOMPARE(called(),
        QStringLiteral("admin publish %1 --store %2 --settings %3")
            .arg(path(QStringLiteral("draft")), path(QStringLiteral("store")), m_file->file()));
    m_model->rollBack(QStringLiteral("1.0.0"));
    QTRY_VERIFY(!m_model->working() && called().contains(QStringLiteral("rollback 1.0.0")));
}

void ContentViewModelTest::aCheckerThatFailsKeepsTheDraft()
{
    makeChecker(1);
    m_model->open(m_id);
    m_model->change(QStringLiteral("en"), QStringLiteral("Another question?"));
    m_model->publish();
    QTRY_VERIFY(!m_model->working() && m_model->refused());
    QVERIFY(!m_model->draft().isEmpty());
}

QTEST_MAIN(ContentViewModelTest)
#include "tst_content_view_model.moc"
