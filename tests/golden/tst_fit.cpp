// SPDX-License-Identifier: GPL-3.0-or-later

// Anyone can read and reach every page: in every language, on every glass, at every text size, in
// both themes. The quick run takes the looks in which most goes wrong; LEGCHECK_FIT=languages (the
// tests tst_fit_languages and tst_fit_larger_words) those of every language,
// LEGCHECK_FIT=everywhere (tst_fit_everywhere) all of them, on every page.

#include "golden/page_faults.h"
#include "golden/page_walk.h"
#include "shared/visible_item.h"

#include <QQuickItem>
#include <QtTest>

#include <algorithm>
#include <utility>

using namespace legcheck::tests;

namespace {

struct NamedGlass {
    const char* name;
    QSize size;
};

constexpr std::array<NamedGlass, 4> glasses { {
    { "portrait", { 1080, 1920 } },
    { "landscape", { 1920, 1080 } },
    { "panel", { 1280, 800 } },
    { "small", { 1024, 600 } },
} };
constexpr qreal upperPart = 0.4;

constexpr std::array<const char*, 12> allLanguages { "en", "es", "ar", "zh-Hans", "fr", "de", "pl",
    "pt", "ru", "tr", "vi", "ur" };

bool everyLook()
{
    return qEnvironmentVariable("LEGCHECK_FIT") == QLatin1String("everywhere");
}

bool everyLanguage()
{
    return qEnvironmentVariable("LEGCHECK_FIT") == QLatin1String("languages");
}

constexpr std::array<const char*, 4> checkQuestions { "dent", "lump", "calf_press", "foot_lift" };

bool isCheck(const QString& page)
{
    return std::any_of(checkQuestions.cbegin(), checkQuestions.cend(), [&](const char* check) {
        return page == QLatin1String("question_") + QLatin1String(check);
    });
}

/// Of the pages it looks at, the checks whose answers are not all in view.
struct ChecksInView {
    std::size_t seen = 0;
    QStringList turned;

    void look(PageWalk& walk, const QString& page)
    {
        if (!isCheck(page)) {
            return;
        }
        walk.settle();
        ++seen;
        if (visibleItem(walk.window(), QStringLiteral("moreBelow")) != nullptr) {
            turned << page;
        }
    }
};

void addLook(const Look& look, const char* glass)
{
    QTest::addRow("%s, %s, text size %d%s%s", qPrintable(look.language), glass, look.textSize,
        look.highContrast ? ", high contrast" : "", look.lowReach ? ", low reach" : "")
        << look.language << look.size << look.textSize << look.highContrast << look.lowReach;
}

} // namespace

class Fit : public QObject {
    Q_OBJECT

private slots:
    void everybodyCanReadAndReach_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<bool>("highContrast");
        QTest::addColumn<bool>("lowReach");
        if (everyLanguage()) {
            for (const char* language : allLanguages) {
                Look look { .language = QString::fromLatin1(language), .textSize = 3 };
                addLook(look, "portrait");
                look.size = glasses[1].size;
                addLook(look, "landscape");
                look.textSize = 2;
                addLook(look, "landscape");
                look.textSize = 1;
                look.size = glasses[3].size;
                addLook(look, "small");
            }
            return;
        }
        if (!everyLook()) {
            addLook({ .language = QStringLiteral("es"), .size = glasses[0].size, .textSize = 3 },
                "portrait");
            addLook({ .language = QStringLiteral("ar"), .size = glasses[0].size, .textSize = 3 },
                "portrait");
            addLook({ .language = QStringLiteral("ar"),
                        .size = glasses[0].size,
                        .highContrast = true,
                        .lowReach = true },
                "portrait");
            addLook({ .language = QStringLiteral("es"), .size = glasses[3].size }, "small");
            addLook({ .language = QStringLiteral("en"), .size = glasses[1].size, .textSize = 2 },
                "landscape");
            return;
        }
        for (const char* language : allLanguages) {
            for (const auto& [name, size] : glasses) {
                for (const int textSize : { 1, 2, 3 }) {
                    for (const bool highContrast : { false, true }) {
                        Look look { .language = QString::fromLatin1(language),
                            .size = size,
                            .textSize = textSize,
                            .highContrast = highContrast };
                        addLook(look, name);
                        if (size.height() > size.width()) {
                            look.lowReach = true;
                            addLook(look, name);
                        }
                    }
                }
            }
        }
    }

    void everybodyCanReadAndReach()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        QFETCH(bool, highContrast);
        QFETCH(bool, lowReach);
        PageWalk walk({ .language = language,
            .size = size,
            .textSize = textSize,
            .highContrast = highContrast,
            .lowReach = lowReach,
            .voice = true });
        QVERIFY(walk.isReady());
        QStringList faults;
        const Glass glass { .outOfReach = lowReach ? upperPart : 0 };
        walk.walk(everyLook() ? Extent::Every : Extent::Kinds, [&](const QString& page) {
            const QImage picture = walk.settledPicture();
            for (const QString& fault : pageFaults(walk.window(), picture, glass)) {
                faults << page + QStringLiteral(": ") + fault;
            }
            // While a voice reads, other buttons stand there.
            walk.kiosk().voice().read(
                { QVariantMap { { QStringLiteral("text"), QStringLiteral("Yes") } } });
            const QImage heard = walk.settledPicture();
            for (const QString& fault : pageFaults(walk.window(), heard, glass)) {
                faults << page + QStringLiteral(", read aloud: ") + fault;
            }
            walk.kiosk().voice().stop();
        });
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    // Who does a check sees at once what is asked afterwards, on the lowest glass too; in the
    // largest words largerWordsAreNeverSmaller looks.
    void answersOfChecksAreInView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const auto add = [](const char* language, const NamedGlass& glass) {
            QTest::addRow("%s, %s", language, glass.name)
                << QString::fromLatin1(language) << glass.size;
        };
        if (!everyLook() && !everyLanguage()) {
            add("de", glasses[2]);
            add("de", glasses[3]);
            add("pl", glasses[1]);
            return;
        }
        for (const char* language : allLanguages) {
            add(language, glasses[2]);
            add(language, glasses[3]);
        }
    }

    void answersOfChecksAreInView()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        PageWalk walk({ .language = language, .size = size });
        QVERIFY(walk.isReady());
        ChecksInView checks;
        walk.walk(Extent::Questions, [&](const QString& page) { checks.look(walk, page); });
        QCOMPARE(checks.seen, checkQuestions.size());
        QVERIFY2(checks.turned.isEmpty(), qPrintable(checks.turned.join(QLatin1Char(' '))));
    }

    // Whoever asks for larger words gets no smaller ones: none may shrink below its usual size to
    // make room for others, nor, by more than no eye sees, below the one at the size before.
    void largerWordsAreNeverSmaller_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const auto add = [](const QString& language, const NamedGlass& glass) {
            QTest::addRow("%s, %s", qPrintable(language), glass.name) << language << glass.size;
        };
        if (!everyLook() && !everyLanguage()) {
            add(QStringLiteral("en"), glasses[1]);
            add(QStringLiteral("ar"), glasses[1]);
            add(QStringLiteral("es"), glasses[0]);
            return;
        }
        for (const char* language : allLanguages) {
            add(QString::fromLatin1(language), glasses[0]);
            add(QString::fromLatin1(language), glasses[1]);
        }
    }

    void largerWordsAreNeverSmaller()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QHash<QString, QHash<QString, int>> usual;
        QHash<QString, QHash<QString, int>> sizesBefore;
        QStringList smaller;
        ChecksInView checks;
        // Every question has its own answers; in one language they are all asked.
        const Extent extent = everyLanguage() && language == u"en" ? Extent::Every : Extent::Kinds;
        for (const int textSize : { 1, 2, 3 }) {
            PageWalk walk({ .language = language, .size = size, .textSize = textSize });
            QVERIFY(walk.isReady());
            walk.walk(extent, [&](const QString& page) {
                walk.settle();
                checks.look(walk, page);
                const auto sizes = wordSizes(walk.window());
                const auto before = std::exchange(sizesBefore[page], sizes);
                if (textSize == 1) {
                    usual[page] = sizes;
                    return;
                }
                // At the largest size four keys share half of wide glass, and in two languages the
                // title of one page shrinks a little: so all of it is in view.
                const bool inRows
                    = textSize == 3 && (page.endsWith(u"tape_left_mm") || page.endsWith(u"lump"));
                const auto tools = toolWords(walk.window());
                for (const auto& [words, pixels] : sizes.asKeyValueRange()) {
                    // Tools agree on a size, and one has another word here: there a pixel is
                    // nothing.
                    const int rounding = tools.contains(words) ? 1 : 0;
                    const int least = usual.value(page).value(words) - rounding;
                    const bool mayDiffer = inRows || tools.contains(words);
                    const int leastNow = mayDiffer ? least : qRound(before.value(words) * 0.96);
                    if (pixels < std::max(least, leastNow)) {
                        smaller << QStringLiteral("%1, text size %2: %3 to %4: %5")
                                       .arg(page)
                                       .arg(textSize)
                                       .arg(before.value(words))
                                       .arg(pixels)
                                       .arg(words.left(60));
                    }
                }
            });
        }
        QVERIFY(!usual.isEmpty());
        QCOMPARE(checks.seen, checkQuestions.size() * 3);
        QVERIFY2(checks.turned.isEmpty(), qPrintable(checks.turned.join(QLatin1Char(' '))));
        // QtTest shortens what it is told.
        for (const QString& one : std::as_const(smaller)) {
            qInfo().noquote() << one;
        }
        QVERIFY(smaller.isEmpty());
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(Fit)
#include "tst_fit.moc"
