// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts the kiosk looks at: those of its languages, and others when a language asks for them.

#include "app/kiosk_fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QtTest>

using namespace legcheck;

namespace {

const QString latin = QStringLiteral("Noto Sans");
const QString arabic = QStringLiteral("Noto Sans Arabic");

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
