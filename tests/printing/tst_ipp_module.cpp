// SPDX-License-Identifier: GPL-3.0-or-later
// Office printers come from a module, loaded when the clinic has one and not before.

#include "printing/printer_factory.h"

#include <QFile>
#include <QtTest>

using namespace legcheck::printing;

namespace {

/// Nobody listens there.
const QString nobody = QStringLiteral("ipp://127.0.0.1:1/ipp/print");

bool isLoaded(const QByteArray& library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

class TestIppModule : public QObject {
    Q_OBJECT

private slots:
    void aFolderNeedsNoModule()
    {
        QVERIFY(makePrinter(QStringLiteral("folder:/tmp/slips"), Paper::A4));
        QVERIFY(!isLoaded("legcheck-ipp.so"));
        QVERIFY(!isLoaded("libcups"));
    }

    void anOfficePrinterComesFromTheModule()
    {
        const auto printer = makePrinter(nobody, Paper::A4);
        QVERIFY(printer);
        QVERIFY(isLoaded("legcheck-ipp.so"));
        QVERIFY(isLoaded("libcups"));
        QCOMPARE(printer.value()->uri(), nobody);
    }

    void itIsAskedForReal()
    {
        const auto printer = makePrinter(nobody, Paper::A4);
        QVERIFY(printer);
        const PrinterState state = printer.value()->state();
        QVERIFY(!state.reachable);
        QVERIFY2(state.detail.contains(QStringLiteral("127.0.0.1")), qPrintable(state.detail));
    }

    void aQueueComesFromTheModule()
    {
        const auto queue = makePrinter(QStringLiteral("cups:office"), Paper::Letter);
        QVERIFY(queue);
        QCOMPARE(queue.value()->paper(), Paper::Letter);
    }
};

QTEST_GUILESS_MAIN(TestIppModule)
#include "tst_ipp_module.moc"
