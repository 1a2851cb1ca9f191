// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys of a keypad mean.

#include "app/kiosk_keypad.h"

#include <QTest>

using legcheck::app::Keypad;

class KeypadTest : public QObject {
    Q_OBJECT

private slots:
    void codesMeanActions()
    {
        const auto keypad = Keypad::read(QStringLiteral("up=F13, down=F14,select=Launch (5)"));
        QVERIFY(keypad);
        QCOMPARE(keypad.value().meaningOf(Qt::Key_F13), int(Qt::Key_Up));
        QCOMPARE(keypad.value().meaningOf(Qt::Key_F14), int(Qt::Key_Down));
        QCOMPARE(keypad.value().meaningOf(Qt::Key_Launch5), int(Qt::Key_Return));
        QCOMPARE(keypad.value().meaningOf(Qt::Key_Tab), int(Qt::Key_Tab));
    }

    void everyFaultIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::newRow("action") << "jump=F13"
                                << "there is no action 'jump'";
        QTest::newRow("code") << "up=F99x"
                              << "there is no key 'F99x'";
        QTest::newRow("no code") << "up"
                                 << "there is no key ''";
        QTest::newRow("action twice") << "up=F13,up=F14"
                                      << "two keys for the action 'up'";
        QTest::newRow("code twice") << "up=F13,down=F13"
                                    << "two actions for the key 'F13'";
    }

    void everyFaultIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, what);
        const auto keypad = Keypad::read(text);
        QVERIFY(!keypad);
        QCOMPARE(QString::fromStdString(keypad.error().front().what), what);
    }

    void nothingSetChangesNothing()
    {
        QCOMPARE(Keypad::read({}).value().meaningOf(Qt::Key_F13), int(Qt::Key_F13));
    }
};

QTEST_GUILESS_MAIN(KeypadTest)
#include "tst_keypad.moc"
