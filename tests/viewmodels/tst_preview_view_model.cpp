// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a text stands, for whoever edits it.

#include "shared/shipped_pack.h"
#include "viewmodels/preview_view_model.h"

#include <QTest>

using namespace legcheck;
using viewmodels::PreviewViewModel;
using Page = PreviewViewModel::Page;

class PreviewViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theRightPageIsShown_data();
    void theRightPageIsShown();
    void everyTextStandsOnItsPage();
    void itSpeaksTheLanguage();

private:
    /// All that the page says.
    [[nodiscard]] static QStringList wordsOf(const PreviewViewModel& preview)
    {
        const auto& intro = preview.intro();
        const auto& question = preview.question();
        const auto& outcome = preview.outcome();
        QStringList words { intro.title, question.section, question.text, question.hint,
            question.why, question.stopText, question.lowestText, question.highestText,
            outcome.categoryName, outcome.title, outcome.text, outcome.safetyNetTitle,
            preview.learnPage().title };
        words += intro.points;
        words += outcome.safetyNet;
        for (const auto& option : question.options) {
            words += { option.text, option.hint };
        }
        for (const auto& number : question.numbers) {
            words += number.text;
        }
        for (const auto& step : question.steps) {
            words += step.text;
        }
        addDifferences(words, outcome.differences);
        for (const auto& block : preview.learnPage().blocks) {
            words += { block.title, block.text };
            words += block.items;
            addDifferences(words, block.differences);
        }
        return words;
    }
    static void addDifferences(
        QStringList& words, const QList<viewmodels::DifferenceValue>& differences)
    {
        for (const auto& difference : differences) {
            words += { difference.text, difference.crampText, difference.clotText };
        }
    }

    std::unique_ptr<language::Languages> m_languages;
};

void PreviewViewModelTest::initTestCase()
{
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
}

void PreviewViewModelTest::theRightPageIsShown_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Page>("page");
    const auto row
        = [](const char* id, Page page) { QTest::newRow(id) << QString::fromLatin1(id) << page; };
    row("intro.private", Page::Intro);
    row("question.swelling", Page::Question);
    row("question.swelling.slip", Page::None);
    row("option.swelling.calf", Page::Question);
    row("section.pain", Page::Question);
    row("question.tape_right_mm.label", Page::Question);
    row("category.immediate.patient_text", Page::StaffNow);
    row("category.immediate.nurse_text", Page::None);
    row("category.standard.patient_title", Page::Outcome);
    row("minor.patient_text", Page::StaffNow);
    row("safety_net.title", Page::Outcome);
    row("rule.wells-two", Page::None);
    row("question.nothing", Page::None);
    row("", Page::None);
}

void PreviewViewModelTest::theRightPageIsShown()
{
    QFETCH(const QString, id);
    QFETCH(const Page, page);
    QCOMPARE(PreviewViewModel::pageOf(tests::shippedPack(), id), page);
    QCOMPARE(PreviewViewModel(tests::shippedPack(), *m_languages, id).page(), page);
}

void PreviewViewModelTest::everyTextStandsOnItsPage()
{
    int shown = 0;
    for (const content::Texts::Text& text : tests::shippedPack().texts.all()) {
        const PreviewViewModel preview(tests::shippedPack(), *m_languages, text.id);
        // Beside the first of two numbers on a page only the own name of the second is seen.
        const bool isSecond = text.id.startsWith(QLatin1String("question.tape_right_mm"))
            && !text.id.endsWith(QLatin1String("label"));
        if (preview.page() != Page::None && !isSecond) {
            QVERIFY2(wordsOf(preview).contains(text.english), qPrintable(text.id));
            ++shown;
        }
    }
    QVERIFY(shown > 300);
}

void PreviewViewModelTest::itSpeaksTheLanguage()
{
    QVERIFY(m_languages->choose(QStringLiteral("ar")).empty());
    const PreviewViewModel preview(
        tests::shippedPack(), *m_languages, QStringLiteral("question.swelling"));
    QCOMPARE(preview.question().text,
        m_languages->text(tests::shippedPack().texts, QStringLiteral("question.swelling")));
    QCOMPARE(preview.languageName(), QStringLiteral("Arabic"));
    QVERIFY(preview.property("rightToLeft").toBool());
    QVERIFY(m_languages->choose(QStringLiteral("en")).empty());
}

QTEST_MAIN(PreviewViewModelTest)
#include "tst_preview_view_model.moc"
