// SPDX-License-Identifier: GPL-3.0-or-later
// From the settings file and the command line to what the kiosk is built with.

#include "app/kiosk_options.h"
#include "app/kiosk_site.h"
#include "site/durable_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;

class KioskSiteTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFileFillsTheKiosk();
    void patientsGetTheirPaperWhereTheClinicSays_data();
    void patientsGetTheirPaperWhereTheClinicSays();
    void theCommandLineStandsInPlaceOfTheFile();
    void aWrongOptionIsRefused_data();
    void aWrongOptionIsRefused();
    void theDemoKnowsNothingOfThisMachine();
    void aChangeBesideTheKioskIsNoticed();

private:
    void write(const QByteArray& bytes) const
    {
        QVERIFY(site::writeDurably(m_file, bytes, site::Readers::OwnerOnly).empty());
    }
    [[nodiscard]] app::KioskOptions options(const QStringList& more) const
    {
        return app::readKioskOptions(
            QStringList { QStringLiteral("legcheck-kiosk"), QStringLiteral("--settings"), m_file }
            + more);
    }
    static app::KioskSettings settingsOf(const app::KioskOptions& options)
    {
        app::KioskSettings settings = options.settings;
        app::KioskSite(site::SettingsFile(options.settingsFile), options.overrides).fill(settings);
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void KioskSiteTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("settings.toml"));
}

void KioskSiteTest::theFileFillsTheKiosk()
{
    write("[clinic]\nname = \"Harbour\"\nkiosk_letter = \"C\"\nlanguage = \"es\"\n"
          "[minutes]\nurgent = 45\n[languages]\nat_start = \"ar\"\n"
          "offered = [\"ar\", \"en\"]\nshow_drafts = true\n"
          "[idle]\nquiet_seconds = 90\ncountdown_seconds = 40\n"
          "[screen]\ntext_size = \"large\"\ntheme = \"high_contrast\"\n"
          "pixels_per_millimetre = 5.5\nreduce_motion = true\nlow_reach = true\n"
          "[keys]\nup = \"F13\"\nselect = \"F15\"\n"
          "[printers]\nnurse = \"folder:/srv/slips\"\nnurse_paper = \"80mm\"\n"
          "[folders]\nstate = \"/srv/state\"\ndata = \"/srv/data\"\n");
    const app::KioskSettings settings = settingsOf(options({}));
    QCOMPARE(settings.reception.clinic, QStringLiteral("Harbour"));
    QCOMPARE(settings.reception.kiosk, QStringLiteral("C"));
    QCOMPARE(settings.reception.clinicLanguage, QStringLiteral("es"));
    QCOMPARE(settings.reception.paper, printing::Paper::Roll80);
    QCOMPARE(settings.reception.slipFolder, QStringLiteral("/srv/slips"));
    QCOMPARE(settings.reception.journalFile, QStringLiteral("/srv/state/journal.sqlite"));
    QCOMPARE(settings.defaultLanguage, QStringLiteral("ar"));
    QVERIFY(settings.offer.drafts);
    QCOMPARE(settings.offer.tags, QStringList({ QStringLiteral("ar"), QStringLiteral("en") }));
    QCOMPARE(settings.languageFolder, QStringLiteral("/srv/data/languages"));
    QCOMPARE(settings.idle.quiet.count(), 90);
    QCOMPARE(settings.idle.warning.count(), 40);
    QCOMPARE(settings.display.pixelsPerMillimetre, 5.5);
    QCOMPARE(settings.display.textSize, 1);
    QVERIFY(settings.display.highContrast);
    QVERIFY(settings.display.reduceMotion);
    QVERIFY(settings.display.lowReach);
    QCOMPARE(settings.keypad.meaningOf(Qt::Key_F13), int { Qt::Key_Up });
    QCOMPARE(settings.keypad.meaningOf(Qt::Key_F15), int { Qt::Key_Return });
    QCOMPARE(settings.minutes[2], std::optional<std::int32_t>(45));
    QCOMPARE(settings.minutes[1], std::optional<std::int32_t>());
}

void KioskSiteTest::patientsGetTheirPaperWhereTheClinicSays_data()
{
    QTest::addColumn<QByteArray>("printers");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<printing::Paper>("paper");
    QTest::addColumn<bool>("stubs");
    QTest::addColumn<bool>("tapes");
    const QString slips = QStringLiteral("folder:/srv/state/slips");
    QTest::newRow("nothing said: the nurse's printer")
        << QByteArray() << slips << printing::Paper::A4 << true << false;
    QTest::newRow("the nurse's printer")
        << QByteArray("nurse = \"escpos:/dev/usb/lp0\"\nnurse_paper = \"58mm\"\n")
        << QStringLiteral("escpos:/dev/usb/lp0") << printing::Paper::Roll58 << true << false;
    QTest::newRow("a printer of its own, and tapes")
        << QByteArray("nurse = \"ipp://10.0.0.7/ipp/print\"\npatient = \"escpos:/dev/usb/lp0\"\n"
                      "tape = true\n")
        << QStringLiteral("escpos:/dev/usb/lp0") << printing::Paper::Roll80 << true << true;
    QTest::newRow("the slip folder by its short name")
        << QByteArray("nurse = \"escpos:/dev/usb/lp0\"\npatient = \"folder:\"\n"
                      "patient_paper = \"a5\"\n")
        << slips << printing::Paper::A5 << true << false;
    QTest::newRow("tapes alone") << QByteArray("stub = false\ntape = true\n") << slips
                                 << printing::Paper::A4 << false << true;
    QTest::newRow("neither") << QByteArray("stub = false\npatient = \"escpos:/dev/usb/lp0\"\n")
                             << QString() << printing::Paper::A4 << false << false;
}

void KioskSiteTest::patientsGetTheirPaperWhereTheClinicSays()
{
    QFETCH(QByteArray, printers);
    QFETCH(QString, uri);
    QFETCH(printing::Paper, paper);
    QFETCH(bool, stubs);
    QFETCH(bool, tapes);
    write("[printers]\n" + printers + "[folders]\nstate = \"/srv/state\"\n");
    const reception::Settings settings = settingsOf(options({})).reception;
    QCOMPARE(settings.stubPrinter.uri, uri);
    QCOMPARE(settings.stubPrinter.paper, paper);
    QCOMPARE(settings.stubs, stubs);
    QCOMPARE(settings.tapeForPatients, tapes);
}

void KioskSiteTest::theCommandLineStandsInPlaceOfTheFile()
{
    write("[clinic]\nname = \"Harbour\"\nkiosk_letter = \"C\"\n");
    const auto read = options({ QStringLiteral("--clinic"), QStringLiteral("Hill"),
        QStringLiteral("--slips"), QStringLiteral("/srv/slips"), QStringLiteral("--paper"),
        QStringLiteral("letter"), QStringLiteral("--pixels-per-millimetre"), QStringLiteral("6"),
        QStringLiteral("--keypad"), QStringLiteral("back=F16"), QStringLiteral("--low-reach"),
        QStringLiteral("--draft-languages"), QStringLiteral("--languages"),
        QStringLiteral("/srv/languages") });
    QVERIFY(!read.exitCode);
    app::KioskSite kioskSite(site::SettingsFile(read.settingsFile), read.overrides);
    QCOMPARE(kioskSite.settings().clinic.name, QStringLiteral("Hill"));
    QCOMPARE(kioskSite.settings().clinic.kioskLetter, QStringLiteral("C"));
    QCOMPARE(kioskSite.settings().printers.nurse, QStringLiteral("folder:/srv/slips"));
    QCOMPARE(kioskSite.settings().printers.nursePaper, QStringLiteral("letter"));
    QVERIFY(kioskSite.settings().languages.showDrafts);
    QCOMPARE(read.languageFolder, std::optional(QStringLiteral("/srv/languages")));
    QCOMPARE(kioskSite.settings().keys.back, QStringLiteral("F16"));
    QVERIFY(kioskSite.settings().screen.lowReach);
    // Also after the file has changed.
    write("[clinic]\nname = \"Lake\"\nkiosk_letter = \"D\"\n");
    kioskSite.load();
    QCOMPARE(kioskSite.settings().clinic.name, QStringLiteral("Hill"));
    QCOMPARE(kioskSite.settings().clinic.kioskLetter, QStringLiteral("D"));
}

void KioskSiteTest::aWrongOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("paper") << QStringList { QStringLiteral("--paper"), QStringLiteral("a3") };
    QTest::newRow("fine") << QStringList { QStringLiteral("--pixels-per-millimetre"),
        QStringLiteral("90") };
    QTest::newRow("letter") << QStringList { QStringLiteral("--kiosk"), QStringLiteral("a b") };
    QTest::newRow("size") << QStringList { QStringLiteral("--size"), QStringLiteral("big") };
    QTest::newRow("keypad") << QStringList { QStringLiteral("--keypad"),
        QStringLiteral("up=F13,down=F13") };
    QTest::newRow("unknown") << QStringList { QStringLiteral("--fast") };
}

void KioskSiteTest::aWrongOptionIsRefused()
{
    QFETCH(const QStringList, words);
    QCOMPARE(options(words).exitCode, std::optional<int>(2));
}

void KioskSiteTest::theDemoKnowsNothingOfThisMachine()
{
    write("[clinic]\nname = \"Harbour\"\n");
    qputenv("LEGCHECK_SETTINGS", QFile::encodeName(m_file));
    const auto read = app::readKioskOptions(
        { QStringLiteral("legcheck-kiosk"), QStringLiteral("--demo"), m_folder->path() });
    qunsetenv("LEGCHECK_SETTINGS");
    const app::KioskSettings settings = settingsOf(read);
    QCOMPARE(settings.reception.clinic, QString());
    QCOMPARE(settings.reception.slipFolder, m_folder->filePath(QStringLiteral("slip")));
    QCOMPARE(read.journalFile, m_folder->filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(settings.reception.pngToo);
    QVERIFY(settings.display.reduceMotion);
    QVERIFY(settings.offer.drafts);
    QCOMPARE(read.languageFolder, std::optional(QString()));
}

void KioskSiteTest::aChangeBesideTheKioskIsNoticed()
{
    app::KioskSite kioskSite(site::SettingsFile(m_file), {});
    kioskSite.watch();
    QSignalSpy changed(&kioskSite, &app::KioskSite::changed);
    write("[idle]\nquiet_seconds = 90\n");
    QTRY_COMPARE(kioskSite.settings().idle.quietSeconds, 90);
    write("[idle]\nquiet_seconds = 100\n");
    QTRY_COMPARE(kioskSite.settings().idle.quietSeconds, 100);
    write("[idle]\nquiet_seconds = 1\n");
    QTest::qWait(50);
    QCOMPARE(kioskSite.settings().idle.quietSeconds, 100);
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(KioskSiteTest)
#include "tst_kiosk_site.moc"
