// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file's text: what is read, what is refused, what is kept.

#include "core/error_words.h"
#include "site/setting_table.h"
#include "site/settings_text.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::site;

namespace {

const QString file = QStringLiteral("settings.toml");

/// A value that is allowed and not the default.
SettingValue anotherValue(const Setting& setting)
{
    switch (setting.shape.kind) {
    case SettingKind::Flag:
        return !std::get<bool>(setting.defaultValue());
    case SettingKind::Whole:
        return static_cast<int>(setting.shape.highest);
    case SettingKind::Number:
        return 3.75;
    case SettingKind::Choice:
        return setting.shape.choices.back() == textOf(setting.defaultValue())
            ? setting.shape.choices.front()
            : setting.shape.choices.back();
    case SettingKind::Text:
        return QStringLiteral("quote \" back\\slash 'é' # ] 字");
    case SettingKind::Letter:
        return QStringLiteral("K9");
    case SettingKind::Language:
        return QStringLiteral("zh-Hans");
    case SettingKind::Languages:
        return QStringList { QStringLiteral("ar"), QStringLiteral("en") };
    case SettingKind::Key:
        return QStringLiteral("PgDown");
    case SettingKind::Printer:
        return QStringLiteral("escpos://10.0.0.7:9100");
    case SettingKind::WebAddress:
        return QStringLiteral("https://pager.example/call");
    case SettingKind::Hours:
        return QStringLiteral("mon-fri 8:00-12:00 14:00-18:00");
    case SettingKind::Path:
        return QStringLiteral("/srv/with space");
    }
    return {};
}

QString whatOf(const ReadSettings& read)
{
    QStringList all;
    for (const core::Error& error : read.problems) {
        all.push_back(QString::fromStdString(core::inWords(error)));
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

class SettingsTextTest : public QObject {
    Q_OBJECT

private slots:
    void nothingWrittenIsAllDefaults();
    void everyValueComesBack();
    void everySettingIsExplainedInTheFile();
    void aWrongValueKeepsTheLastGoodOne();
    void aSecretIsNotTold();
    void textThatIsNoTomlKeepsEverything();
    void whatIsUnknownIsToldAndKept();
    void anyBytesAreNoCrash_data();
    void anyBytesAreNoCrash();
};

void SettingsTextTest::nothingWrittenIsAllDefaults()
{
    QCOMPARE(readSettings({}, file, {}).settings, Settings {});
    const auto read = readSettings(writeSettings({}), file, {});
    QVERIFY2(read.problems.empty(), qPrintable(whatOf(read)));
    QCOMPARE(read.settings, Settings {});
}

void SettingsTextTest::everyValueComesBack()
{
    Settings all;
    for (const Setting& setting : settingTable()) {
        Settings one;
        setting.write(one, anotherValue(setting));
        setting.write(all, anotherValue(setting));
        QVERIFY2(one != Settings {}, qPrintable(setting.key));
        const auto read = readSettings(writeSettings(one), file, {});
        QVERIFY2(read.problems.empty(), qPrintable(whatOf(read)));
        QVERIFY2(read.settings == one, qPrintable(setting.key));
    }
    QVERIFY(readSettings(writeSettings(all), file, {}).settings == all);
}

void SettingsTextTest::everySettingIsExplainedInTheFile()
{
    const QString text = QString::fromUtf8(writeSettings({}));
    for (const Setting& setting : settingTable()) {
        QVERIFY2(text.contains(QStringLiteral("\n#") + setting.name() + QStringLiteral(" = ")),
            qPrintable(setting.key));
    }
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QVERIFY2(line.size() <= 120, qPrintable(line));
    }
}

void SettingsTextTest::aWrongValueKeepsTheLastGoodOne()
{
    Settings before;
    before.idle.quietSeconds = 90;
    before.clinic.name = QStringLiteral("Old name");
    const auto read = readSettings("[idle]\nquiet_seconds = 5\ncountdown_seconds = 40\n"
                                   "[clinic]\nname = 7\nkiosk_letter = \"C\"\n",
        file, before);
    QVERIFY(read.refused);
    QCOMPARE(read.settings.idle.quietSeconds, 90);
    QCOMPARE(read.settings.clinic.name, QStringLiteral("Old name"));
    // What is right beside it counts.
    QCOMPARE(read.settings.idle.countdownSeconds, 40);
    QCOMPARE(read.settings.clinic.kioskLetter, QStringLiteral("C"));
    QCOMPARE(whatOf(read),
        QStringLiteral("settings.toml:5: clinic.name: must be one line of at most 60 characters; "
                       "kept: Old name\n"
                       "settings.toml:2: idle.quiet_seconds: must be a whole number from 20 to "
                       "600; kept: 90"));
}

void SettingsTextTest::aSecretIsNotTold()
{
    Settings before;
    before.webhook.secret = QStringLiteral("hush");
    const auto read = readSettings("[webhook]\nsecret = 12345\n", file, before);
    QVERIFY(read.refused);
    QCOMPARE(read.settings.webhook.secret, QStringLiteral("hush"));
    QVERIFY(!whatOf(read).contains(QStringLiteral("hush")));
    QVERIFY(!whatOf(read).contains(QStringLiteral("12345")));
}

void SettingsTextTest::textThatIsNoTomlKeepsEverything()
{
    Settings before;
    before.clinic.name = QStringLiteral("Old name");
    const auto read = readSettings("[clinic]\nname = \"x\n", file, before);
    QVERIFY(read.refused);
    QCOMPARE(read.settings, before);
    QVERIFY2(
        whatOf(read).startsWith(QStringLiteral("settings.toml:2: ")), qPrintable(whatOf(read)));
}

void SettingsTextTest::whatIsUnknownIsToldAndKept()
{
    const auto read = readSettings("stray = 1\n[clinic]\nname = \"A\"\nmotto = \"be well\"\n"
                                   "[clinic.more]\ndepth = { a = [1, 2.5, \"x\"] }\n"
                                   "[\"a b\"]\nx = 1979-05-27T07:32:00Z\n[[shelf]]\nrow = 1\n",
        file, {});
    QVERIFY(!read.refused);
    QCOMPARE(read.settings.clinic.name, QStringLiteral("A"));
    QCOMPARE(read.problems.size(), std::size_t { 5 });
    QVERIFY(
        whatOf(read).contains(QStringLiteral("settings.toml:4: clinic.motto: there is no such")));
    const QByteArray written = writeSettings(read.settings, read.unknown);
    const auto again = readSettings(written, file, {});
    QVERIFY2(!again.refused, written.constData());
    QCOMPARE(again.settings, read.settings);
    QCOMPARE(again.unknown.size(), read.unknown.size());
    for (const UnknownSetting& one : read.unknown) {
        QVERIFY2(
            std::ranges::find(again.unknown, one) != again.unknown.end(), one.text.constData());
    }
}

void SettingsTextTest::anyBytesAreNoCrash_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << QByteArray("\0[clinic]", 9);
    QTest::newRow("bad UTF-8") << QByteArray("[clinic]\nname = \"\xff\xfe\"");
    QTest::newRow("brackets without a name") << QByteArray("[clinic]\n[[[[[[\n");
    QTest::newRow("a sign for a name") << QByteArray("[=]\n");
    QTest::newRow("a bracket alone") << QByteArray("[\nclinic]\n");
    QTest::newRow("deep") << QByteArray("a = ") + QByteArray(5000, '[');
    QTest::newRow("huge number") << QByteArray("[idle]\nquiet_seconds = 99999999999999999999");
    QTest::newRow("big number") << QByteArray("[idle]\nquiet_seconds = 9223372036854775807");
    QTest::newRow("twice") << QByteArray("[idle]\nquiet_seconds = 60\nquiet_seconds = 60");
}

void SettingsTextTest::anyBytesAreNoCrash()
{
    QFETCH(const QByteArray, text);
    Settings before;
    before.clinic.name = QStringLiteral("Old name");
    const auto read = readSettings(text, file, before);
    QVERIFY(read.refused);
    QVERIFY(!read.problems.empty());
}

QTEST_APPLESS_MAIN(SettingsTextTest)
#include "tst_settings_text.moc"
