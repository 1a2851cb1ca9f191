// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_scripts.h"

#include <QFile>
#include <QJSEngine>
#include <QTest>

using namespace legcheck;

namespace {

/// Pieces of memory that can be run and come from no file: what a compiler made while the program
/// ran.
int madePieces()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly)) {
        return -1;
    }
    int pieces = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const bool runs = parts.size() > 1 && parts[1].contains('x');
        const bool hasFile = parts.size() > 5 && parts[5].startsWith('/');
        const bool isOfSystem = parts.size() > 5 && parts[5].startsWith('[');
        pieces += runs && !hasFile && !isOfSystem ? 1 : 0;
    }
    return pieces;
}

} // namespace

class KioskScripts : public QObject {
    Q_OBJECT

private slots:
    void scriptsAreInterpreted()
    {
        qunsetenv("QV4_FORCE_INTERPRETER"); // where it is set for all tests
        app::interpretScripts();
        const int before = madePieces();
        QVERIFY(before >= 0);
        QJSEngine engine;
        const QJSValue sum = engine.evaluate(
            QStringLiteral("(function() { function add(a, b) { return a + b; } let all = 0;"
                           "for (let i = 0; i < 10000; ++i) all = add(all, i); return all; })()"));
        QCOMPARE(sum.toInt(), 49995000);
        QCOMPARE(madePieces(), before);
    }
};

QTEST_GUILESS_MAIN(KioskScripts)
#include "tst_kiosk_scripts.moc"
