// SPDX-License-Identifier: GPL-3.0-or-later
// Which values a setting may have, and how they read.

#include "site/setting_table.h"

#include <QSet>
#include <QTest>

using namespace legcheck::site;

class SettingValueTest : public QObject {
    Q_OBJECT

private slots:
    void everySettingIsWhole();
    void everyDefaultIsAllowed();
    void everyDefaultReadsBackFromItsText();
    void valuesAreTakenOrRefused_data();
    void valuesAreTakenOrRefused();
    void aComplaintSaysWhatIsAllowed();
};

void SettingValueTest::everySettingIsWhole()
{
    QSet<QString> keys;
    QSet<QString> sections;
    for (const SettingSection& section : settingSections()) {
        sections.insert(section.name);
        QVERIFY2(!section.title.isEmpty(), qPrintable(section.name));
    }
    QSet<QString> used;
    for (const Setting& setting : settingTable()) {
        QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
        keys.insert(setting.key);
        used.insert(setting.section());
        QVERIFY2(!setting.label.isEmpty() && !setting.explanation.isEmpty()
                && !allowed(setting.shape).isEmpty(),
            qPrintable(setting.key));
        QCOMPARE(setting.shape.mayBeUnset, !setting.whenUnset.isEmpty());
        QCOMPARE(findSetting(setting.key), &setting);
    }
    QCOMPARE(used, sections);
    QCOMPARE(findSetting(QStringLiteral("clinic.nothing")), nullptr);
}

void SettingValueTest::everyDefaultIsAllowed()
{
    for (const Setting& setting : settingTable()) {
        const QString wrong = complaint(setting.shape, setting.defaultValue());
        QVERIFY2(wrong.isEmpty(), qPrintable(setting.key + wrong));
    }
}

void SettingValueTest::everyDefaultReadsBackFromItsText()
{
    for (const Setting& setting : settingTable()) {
        const auto read = valueFromText(setting.shape, textOf(setting.defaultValue()));
        QVERIFY2(read.hasValue(), qPrintable(setting.key));
        QVERIFY2(read.value() == setting.defaultValue(), qPrintable(setting.key));
    }
}

void SettingValueTest::valuesAreTakenOrRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* key, const char* text, bool good) {
        QTest::addRow("%s = %.40s", key, text)
            << QString::fromUtf8(key) << QString::fromUtf8(text) << good;
    };
    row("clinic.name", "Clínica del Mar", true);
    row("clinic.name", "two\nlines", false);
    row("clinic.name", std::string(61, 'x').c_str(), false);
    row("clinic.kiosk_letter", "B2", true);
    row("clinic.kiosk_letter", "b", false);
    row("clinic.kiosk_letter", "", false);
    row("minutes.urgent", "", true);
    row("minutes.urgent", "45", true);
    row("minutes.urgent", "-1", false);
    row("minutes.urgent", "1441", false);
    row("minutes.urgent", "4.5", false);
    row("languages.at_start", "zh-Hans", true);
    row("languages.at_start", "../en", false);
    row("languages.offered", "en, es ,ar", true);
    row("languages.offered", "en, es, en", false);
    row("languages.show_drafts", "YES", true);
    row("languages.show_drafts", "maybe", false);
    row("idle.countdown_seconds", "19", false); // WCAG 2.2.1
    row("screen.pixels_per_millimetre", "3.7", true);
    row("screen.pixels_per_millimetre", "nan", false);
    row("screen.pixels_per_millimetre", "inf", false);
    row("screen.theme", "pink", false);
    row("keys.back", "PgDown", true);
    row("keys.back", "", true);
    row("keys.back", "F13, F14", false);
    row("keys.back", "Backwards", false);
    row("printers.nurse", "folder:", true);
    row("printers.nurse", "folder:/srv/slips", true);
    row("printers.nurse", "folder:slips", false);
    row("printers.nurse", "escpos:/dev/usb/lp0", true);
    row("printers.nurse", "escpos:/etc/passwd", false);
    row("printers.nurse", "escpos://10.0.0.7:9100", true);
    row("printers.nurse", "escpos://10.0.0.7:99999", false);
    row("printers.nurse", "ipp://printer.local/ipp/print", true);
    row("printers.nurse", "ipps://printer.local:631/ipp/print", true);
    row("printers.nurse", "http://printer.local", false);
    row("printers.nurse", "cups:Nurse_1", true);
    row("printers.nurse", "cups:", false);
    row("printers.nurse", "", true);
    row("webhook.url", "https://pager.example/call", true);
    row("webhook.url", "ftp://pager.example", false);
    row("webhook.url", "https://", false);
    row("statistics.folder", "/var/lib/node_exporter", true);
    row("statistics.folder", "here", false);
    row("restart.hour", "24", false);
}

void SettingValueTest::valuesAreTakenOrRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    const Setting* setting = findSetting(key);
    QVERIFY(setting != nullptr);
    const auto value = valueFromText(setting->shape, text);
    QCOMPARE(value.hasValue() && complaint(setting->shape, value.value()).isEmpty(), good);
}

void SettingValueTest::aComplaintSaysWhatIsAllowed()
{
    const Setting* setting = findSetting(QStringLiteral("idle.quiet_seconds"));
    QCOMPARE(complaint(setting->shape, 5), QStringLiteral("must be a whole number from 20 to 600"));
    QCOMPARE(complaint(setting->shape, QStringLiteral("60")),
        QStringLiteral("must be a whole number from 20 to 600"));
}

QTEST_APPLESS_MAIN(SettingValueTest)
#include "tst_setting_value.moc"
