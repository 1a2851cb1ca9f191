// SPDX-License-Identifier: GPL-3.0-or-later
// When the desk is open.

#include "site/opening_hours.h"

#include <QTest>

using namespace legcheck::site;

class OpeningHoursTest : public QObject {
    Q_OBJECT

private slots:
    void hoursAreKept_data();
    void hoursAreKept();
    void whatIsNoHoursIsRefused_data();
    void whatIsNoHoursIsRefused();
    void nothingIsUnknown();
    void theDayIsTold();

private:
    /// In the week of Monday, 2 March 2026; 7 is the Monday after.
    [[nodiscard]] static QDateTime at(int day, int hour, int minute = 0)
    {
        return { QDate(2026, 3, 2).addDays(day), QTime(hour, minute) };
    }
};

void OpeningHoursTest::hoursAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<bool>("open");
    const auto row = [](const char* text, const QDateTime& when, bool open) {
        QTest::addRow("%s, %s", text, qPrintable(when.toString(QStringLiteral("ddd H:mm"))))
            << QString::fromLatin1(text) << when << open;
    };
    const char* week = "mon-fri 8:00-12:00 14:00-18:00, sat 9:00-12:00";
    row(week, at(0, 7, 59), false);
    row(week, at(0, 8), true);
    row(week, at(4, 11, 59), true);
    row(week, at(4, 12), false);
    row(week, at(4, 14), true);
    row(week, at(5, 9), true);
    row(week, at(5, 14), false);
    row(week, at(6, 10), false);
    row("Sat-Mon 8:00-9:00", at(0, 8), true);
    row("Sat-Mon 8:00-9:00", at(6, 8), true);
    row("Sat-Mon 8:00-9:00", at(1, 8), false);
    row("mon-sun 0:00-24:00", at(6, 23, 59), true);
    row("mon-sun 0:00-24:00", at(7, 0), true);
    row("sun 22:00-6:00", at(6, 22), true);
    row("sun 22:00-6:00", at(7, 5, 59), true);
    row("sun 22:00-6:00", at(7, 6), false);
    row("sun 22:00-6:00", at(6, 5), false);
    row("wed 08:30-09:00; thu 10:00-11:00", at(3, 10, 30), true);
}

void OpeningHoursTest::hoursAreKept()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, when);
    QFETCH(const bool, open);
    const auto hours = OpeningHours::read(text);
    QVERIFY(hours && !hours.value().isUnknown());
    QCOMPARE(hours.value().isOpen(when), open);
}

void OpeningHoursTest::whatIsNoHoursIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char* text, const char* quoted) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(quoted);
    };
    row("Monday to Friday, 8 to 18", "Monday to Friday");
    row("mon", "mon");
    row("mon 8-18", "8-18");
    row("mon 8:00", "8:00");
    row("mon 8:60-9:00", "8:60-9:00");
    row("mon 8:00-25:00", "8:00-25:00");
    row("mon 24:00-8:00", "24:00-8:00");
    row("mon-tue-wed 8:00-9:00", "mon-tue-wed 8:00-9:00");
    row("8:00-9:00", "8:00-9:00");
    row("mon 8:00-9:00, xyz 8:00-9:00", "xyz 8:00-9:00");
}

void OpeningHoursTest::whatIsNoHoursIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quoted);
    const auto hours = OpeningHours::read(text);
    QVERIFY(!hours);
    QCOMPARE(QString::fromStdString(hours.error().front().what),
        QStringLiteral("'%1' is no day and no time").arg(quoted));
}

void OpeningHoursTest::nothingIsUnknown()
{
    for (const char* text : { "", " ", " , ; " }) {
        const auto hours = OpeningHours::read(QLatin1String(text));
        QVERIFY(hours && hours.value().isUnknown());
        QVERIFY(hours.value().on(QDate(2026, 3, 2)).isEmpty());
    }
}

void OpeningHoursTest::theDayIsTold()
{
    const auto hours
        = OpeningHours::read(QStringLiteral("mon 14:00-18:30 08:05-12:00, tue 22:00-6:00"));
    QVERIFY(hours);
    QCOMPARE(hours.value().on(QDate(2026, 3, 2)), QStringLiteral("8:05–12:00, 14:00–18:30"));
    QCOMPARE(hours.value().on(QDate(2026, 3, 3)), QStringLiteral("22:00–6:00"));
    QVERIFY(hours.value().on(QDate(2026, 3, 4)).isEmpty());
}

QTEST_MAIN(OpeningHoursTest)
#include "tst_opening_hours.moc"
