// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/number_text.h"

#include <QTest>

using namespace legcheck::language;
using namespace std::chrono;

class NumberTextTest : public QObject {
    Q_OBJECT

private slots:
    void numbersHaveTheLanguagesMarkAndDigits();
    void aMomentIsWrittenAsPatientsReadIt_data();
    void aMomentIsWrittenAsPatientsReadIt();
};

namespace {

Language languageOf(const QString& tag)
{
    Language language;
    language.tag = tag;
    return language;
}

const QString arabicDigits = QStringLiteral("٠١٢٣٤٥٦٧٨٩");

} // namespace

void NumberTextTest::numbersHaveTheLanguagesMarkAndDigits()
{
    Language language = languageOf(QStringLiteral("ht"));
    QCOMPARE(numberText(language, 38.2, 1), QStringLiteral("38.2"));
    QCOMPARE(numberText(language, 7), QStringLiteral("7"));
    QCOMPARE(numberText(language, 1234, 0), QStringLiteral("1234"));
    language.decimalMark = QStringLiteral(",");
    QCOMPARE(numberText(language, 38, 1), QStringLiteral("38,0"));
    language.digits = arabicDigits;
    language.decimalMark = QStringLiteral("٫");
    QCOMPARE(numberText(language, 38.2, 1), QStringLiteral("٣٨٫٢"));
    QCOMPARE(inDigitsOf(language, QStringLiteral("4 mm")), QStringLiteral("٤ mm"));
}

void NumberTextTest::aMomentIsWrittenAsPatientsReadIt_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* tag, const char* text) {
        QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromUtf8(text);
    };
    row("en", "3 November 2026 14:05");
    row("es", "3 de noviembre de 2026 14:05");
    row("ar", "3 نوفمبر 2026 14:05");
    row("zh-Hans", "2026年11月3日 14:05");
    row("fr", "3 novembre 2026 14:05");
    row("de", "3. November 2026 14:05");
    row("pl", "3 listopada 2026 14:05");
    row("pt", "3 de novembro de 2026 14:05");
    row("ru", "3 ноября 2026 г. 14:05");
    row("tr", "3 Kasım 2026 14:05");
    row("vi", "3 tháng 11, 2026 14:05");
    row("ur", "3 نومبر، 2026 14:05");
    row("ht", "2026-11-03 14:05"); // Qt does not know Haitian Creole
}

void NumberTextTest::aMomentIsWrittenAsPatientsReadIt()
{
    QFETCH(QString, tag);
    QFETCH(QString, text);
    const local_seconds moment = local_days(2026y / November / 3) + 14h + 5min;
    QCOMPARE(momentText(languageOf(tag), moment), text);
    Language written = languageOf(tag);
    written.digits = arabicDigits;
    QVERIFY(momentText(written, moment).contains(QStringLiteral("١٤:٠٥")));
}

QTEST_GUILESS_MAIN(NumberTextTest)

#include "tst_number_text.moc"
