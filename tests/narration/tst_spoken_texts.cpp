// SPDX-License-Identifier: GPL-3.0-or-later
// There is something to hear for every text that a patient can see, in every language.

#include "language/catalogue.h"
#include "language/languages.h"
#include "narration/fingerprint.h"
#include "narration/speech_maker.h"
#include "narration/spoken_texts.h"
#include "shared/shipped_pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace legcheck;
using narration::SpokenText;

namespace {

const auto folder = QStringLiteral(":/translations");

QList<language::TsMessage> catalogue()
{
    const auto words = language::builtInScreenWords();
    return words ? language::catalogue(words.value(), tests::shippedPack().texts)
                 : QList<language::TsMessage>();
}

language::TsFile fileOf(const QString& tag)
{
    const auto file = language::TsFile::read(QStringLiteral("%1/legcheck_%2.ts").arg(folder, tag));
    return file ? file.value() : language::TsFile {};
}

const SpokenText* find(const QList<SpokenText>& texts, const QString& id)
{
    const auto found = std::ranges::find(texts, id, &SpokenText::id);
    return found == texts.cend() ? nullptr : &*found;
}

} // namespace

class SpokenTextsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfEveryLanguageCanBeHeard_data();
    void everyTextOfEveryLanguageCanBeHeard();
    void theNursesTextsAreNotSpoken();
    void recordingsAreCounted();
    void withoutAVoiceTheRestIsMissing();
    void whatIsNotTranslatedIsSpokenInEnglish();
};

void SpokenTextsTest::everyTextOfEveryLanguageCanBeHeard_data()
{
    QTest::addColumn<QString>("tag");
    const auto languages = language::Languages::read(folder);
    QVERIFY(languages.hasValue());
    QCOMPARE(languages.value()->all().size(), 12U);
    for (const language::Language& language : languages.value()->all()) {
        QTest::newRow(qPrintable(language.tag)) << language.tag;
        QVERIFY(language.narration == language::Narration::Synthetic);
    }
}

void SpokenTextsTest::everyTextOfEveryLanguageCanBeHeard()
{
    QFETCH(QString, tag);
    const auto all = catalogue();
    const auto texts = narration::spokenTexts(all, fileOf(tag), tag);
    QSet<QString> ids;
    for (const SpokenText& text : texts) {
        QVERIFY2(!text.text.trimmed().isEmpty(), qPrintable(text.id));
        QVERIFY2(text.language == tag || text.language == QLatin1String("en"), qPrintable(text.id));
        ids.insert(text.id);
    }
    // Every question, answer, step, outcome and page to read is among them.
    for (const auto& text : tests::shippedPack().texts.all()) {
        const bool forStaff = text.id.startsWith(QLatin1String("rule."))
            || text.id.startsWith(QLatin1String("wells."));
        QVERIFY2(forStaff != ids.contains(text.id), qPrintable(text.id));
    }
    QVERIFY(ids.contains(QStringLiteral("StartPage: Does your leg hurt? Choose your language to "
                                        "begin.")));
    const auto voices = narration::voicesOf();
    QVERIFY2(voices.hasValue(), "the package espeak-ng is missing");
    narration::Recordings none { QString() };
    const auto report = narration::reportOf(tag, texts, none, voices.value());
    QVERIFY2(report.missing.isEmpty(), qPrintable(report.missing.join(QLatin1Char('\n'))));
    QCOMPARE(report.synthetic.size(), texts.size());
    QCOMPARE(narration::kindOf(report), language::Narration::Synthetic);
}

void SpokenTextsTest::theNursesTextsAreNotSpoken()
{
    const auto texts
        = narration::spokenTexts(catalogue(), fileOf(QStringLiteral("es")), QStringLiteral("es"));
    for (const SpokenText& text : texts) {
        QVERIFY2(!text.id.startsWith(QLatin1String("rule."))
                && !text.id.startsWith(QLatin1String("slip:")),
            qPrintable(text.id));
    }
}

void SpokenTextsTest::recordingsAreCounted()
{
    const auto es = QStringLiteral("es");
    const auto texts = narration::spokenTexts(catalogue(), fileOf(es), es);
    const SpokenText* first = find(texts, tests::shippedPack().texts.all().first().id);
    QVERIFY(first != nullptr);
    const QTemporaryDir site;
    QDir().mkpath(site.filePath(es));
    QFile clip(site.filePath(es + QLatin1Char('/')
        + narration::recordingName(first->what, first->text) + QStringLiteral(".wav")));
    QVERIFY(clip.open(QIODevice::WriteOnly));
    clip.close();
    narration::Recordings recordings(site.path());
    const auto report = narration::reportOf(
        es, texts, recordings, { QStringLiteral("es-419"), QStringLiteral("en") });
    QVERIFY(report.recorded.contains(first->id));
    QVERIFY(!report.synthetic.contains(first->id));
    QVERIFY(report.missing.isEmpty());
}

void SpokenTextsTest::withoutAVoiceTheRestIsMissing()
{
    const auto es = QStringLiteral("es");
    const auto texts = narration::spokenTexts(catalogue(), fileOf(es), es);
    narration::Recordings none { QString() };
    const auto report = narration::reportOf(es, texts, none, {});
    QCOMPARE(report.missing.size(), texts.size());
    QCOMPARE(narration::kindOf(report), language::Narration::Missing);
    QCOMPARE(report.summary(), QStringLiteral("%1 missing").arg(texts.size()));
}

void SpokenTextsTest::whatIsNotTranslatedIsSpokenInEnglish()
{
    const auto ht = QStringLiteral("ht");
    const auto texts = narration::spokenTexts(catalogue(), {}, ht);
    for (const SpokenText& text : texts) {
        QCOMPARE(text.language, QStringLiteral("en"));
    }
    narration::Recordings none { QString() };
    QVERIFY(narration::reportOf(ht, texts, none, { QStringLiteral("en") }).missing.isEmpty());
    QVERIFY(!narration::reportOf(ht, texts, none, { ht }).missing.isEmpty());
    QCOMPARE(narration::voiceOf(ht), ht);
    QCOMPARE(narration::voiceOf(QStringLiteral("zh-Hans")), QStringLiteral("cmn"));
}

QTEST_GUILESS_MAIN(SpokenTextsTest)
#include "tst_spoken_texts.moc"
