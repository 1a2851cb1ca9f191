// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts the kiosk looks at: those of its languages, and others when a language asks for them.

#include "app/kiosk_fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace legcheck;

namespace {

const QString latin = QStringLiteral("Noto Sans");
const QString arabic = QStringLiteral("Noto Sans Arabic");
const QString chinese = QStringLiteral("Noto Sans CJK SC");
const QString names = QStringLiteral("LegCheck Names");

QImage drawn(const QString& text, const QFont& font)
{
    QImage image(400, 100, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

} // namespace

class KioskFontsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheFamiliesAskedForAreKnown()
    {
        const QStringList known = QFontDatabase::families();
        QVERIFY(known.contains(latin));
        QVERIFY(!known.contains(arabic));
        QVERIFY(!known.contains(QStringLiteral("DejaVu Sans")));
        QVERIFY(QFontDatabase::styles(latin).contains(QStringLiteral("Bold")));
    }

    void theFontOfNamesStandsBeforeTheOthers()
    {
        QVERIFY(QFontDatabase::families().contains(names));
        app::useFonts({ latin, chinese });
        QCOMPARE(QFont::substitutes(latin).first().toLower(), names.toLower());
        QCOMPARE(QGuiApplication::font().family(), latin);
    }

    void theChineseNameHasAFontOfItsOwnThatLooksTheSame()
    {
        const QString letters = QStringLiteral("简体中文");
        app::useFonts({ latin, chinese });
        for (const QFont::Weight weight : { QFont::Normal, QFont::Bold }) {
            const QImage small = drawn(letters, QFont(names, 40, weight));
            QCOMPARE(small, drawn(letters, QFont(chinese, 40, weight)));
            QCOMPARE(small, drawn(letters, QFont(latin, 40, weight))); // by standing in for it
        }
        QVERIFY(drawn(letters, QFont(names, 40)) != drawn(letters, QFont(names, 40, QFont::Bold)));
        // What it lacks comes from the whole font, in the same line.
        const QString sentence = QStringLiteral("请点您的腿痛开始处。");
        QCOMPARE(drawn(sentence, QFont(latin, 30)), drawn(sentence, QFont(chinese, 30)));
    }

    void aFamilyThatComesLaterIsFetched()
    {
        app::useFonts({ latin, arabic });
        QVERIFY(QFontDatabase::families().contains(arabic));
        QVERIFY(QFont::substitutes(latin).contains(arabic, Qt::CaseInsensitive));
        QVERIFY(QFontMetrics(QFont(arabic)).inFontUcs4(0x0639));
    }

    void aFamilyThatIsNotInstalledChangesNothing()
    {
        const QStringList before = QFontDatabase::families();
        app::useFonts({ latin, QStringLiteral("No Such Letters") });
        QCOMPARE(QFontDatabase::families(), before);
    }
};

int main(int argc, char* argv[])
{
    app::keepToFonts({ latin });
    const QGuiApplication application(argc, argv);
    KioskFontsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kiosk_fonts.moc"
