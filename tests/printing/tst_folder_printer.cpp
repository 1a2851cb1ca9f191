// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of PDFs as a printer, how printers are named, and their state in words for staff.
#include "printing/folder_printer.h"
#include "printing/printer_factory.h"
#include "printing/printer_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace legcheck;
using namespace legcheck::printing;

namespace {

PagedDrawing drawing(const QString& text)
{
    PagedDrawing result;
    result.format = formatOf(Paper::A4);
    result.height = result.format.height;
    result.title = QStringLiteral("Test");
    result.draw = [text](QPainter& painter, int) { painter.drawText(2000, 2000, text); };
    return result;
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

const QString jobName = QStringLiteral("2026-11-23_A-017_slip");

} // namespace

class TestFolderPrinter : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("new/slips"));
        m_printer = std::make_unique<FolderPrinter>(m_path, Paper::A4);
    }
    void printedMeansTheFileLiesThere();
    void sameNameAgainLeavesOneFile();
    void folderThatCannotBeIsNothingOnPaper();
    void fullDiskIsNothingOnPaper();
    void stopBeforeTheStartIsNothingOnPaper();
    void namesThatLeaveTheFolderAreRefused_data();
    void namesThatLeaveTheFolderAreRefused();
    void factoryTakesAFolder();
    void factoryNamesWhatIsWrong_data();
    void factoryNamesWhatIsWrong();
    void wordsTellWhatToDo_data();
    void wordsTellWhatToDo();

private:
    [[nodiscard]] QString file() const { return m_path + QStringLiteral("/%1.pdf").arg(jobName); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Printer> m_printer;
};

void TestFolderPrinter::printedMeansTheFileLiesThere()
{
    QVERIFY(m_printer->state().isReady());
    const PrintOutcome outcome = m_printer->print(drawing(QStringLiteral("a")), jobName, {});
    QVERIFY2(outcome.isPrinted(), qPrintable(outcome.why));
    QCOMPARE(outcome.onPaper, OnPaper::Yes);
    QVERIFY(bytesOf(file()).startsWith("%PDF"));
    QVERIFY(bytesOf(file()).trimmed().endsWith("%%EOF"));
}

void TestFolderPrinter::sameNameAgainLeavesOneFile()
{
    QVERIFY(m_printer->print(drawing(QStringLiteral("a")), jobName, {}).isPrinted());
    const QByteArray first = bytesOf(file());
    QVERIFY(m_printer->print(drawing(QStringLiteral("a")), jobName, {}).isPrinted());
    QCOMPARE(bytesOf(file()), first);
    QCOMPARE(QDir(m_path).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFolderPrinter::folderThatCannotBeIsNothingOnPaper()
{
    // A file stands where the folder should be.
    QFile obstacle(m_folder->filePath(QStringLiteral("new")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const PrintOutcome outcome = m_printer->print(drawing(QStringLiteral("a")), jobName, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QVERIFY(!outcome.state.reachable);
    QVERIFY2(outcome.why.contains(m_path), qPrintable(outcome.why));
}

void TestFolderPrinter::fullDiskIsNothingOnPaper()
{
    QVERIFY(m_printer->state().isReady()); // makes the folder
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 100;
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &few), 0);
    const PrintOutcome outcome = m_printer->print(drawing(QStringLiteral("a")), jobName, {});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, old);
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QVERIFY(QDir(m_path).isEmpty());
}

void TestFolderPrinter::stopBeforeTheStartIsNothingOnPaper()
{
    std::stop_source stop;
    stop.request_stop();
    const PrintOutcome outcome
        = m_printer->print(drawing(QStringLiteral("a")), jobName, stop.get_token());
    QCOMPARE(outcome.result, PrintResult::Failed);
    QCOMPARE(outcome.onPaper, OnPaper::Nothing);
    QVERIFY(QDir(m_path).isEmpty());
}

void TestFolderPrinter::namesThatLeaveTheFolderAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << QStringLiteral("../slip");
    QTest::newRow("deeper") << QStringLiteral("a/slip");
    QTest::newRow("hidden") << QStringLiteral(".slip");
    QTest::newRow("space") << QStringLiteral("a slip");
    QTest::newRow("long") << QString(101, QLatin1Char('a'));
}

void TestFolderPrinter::namesThatLeaveTheFolderAreRefused()
{
    QFETCH(QString, name);
    const PrintOutcome outcome = m_printer->print(drawing(QStringLiteral("a")), name, {});
    QCOMPARE(outcome.result, PrintResult::Failed);
    QVERIFY(!QFileInfo::exists(m_path) || QDir(m_path).isEmpty());
}

void TestFolderPrinter::factoryTakesAFolder()
{
    const QString uri = QStringLiteral("folder:") + m_path;
    const auto made = makePrinter(uri, Paper::Letter);
    QVERIFY(made.hasValue());
    QCOMPARE(made.value()->uri(), uri);
    QCOMPARE(made.value()->paper(), Paper::Letter);
}

void TestFolderPrinter::factoryNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << QStringLiteral("not a printer");
    QTest::newRow("unknown") << QStringLiteral("lpt:1") << QStringLiteral("not a printer");
    QTest::newRow("no path") << QStringLiteral("folder:") << QStringLiteral("whole path");
    QTest::newRow("half a path") << QStringLiteral("folder:slips") << QStringLiteral("whole path");
}

void TestFolderPrinter::factoryNamesWhatIsWrong()
{
    QFETCH(QString, uri);
    QFETCH(QString, word);
    const auto made = makePrinter(uri, Paper::A4);
    QVERIFY(!made.hasValue());
    const core::Error& error = made.error().front();
    QCOMPARE(QString::fromStdString(error.where), uri);
    QVERIFY2(error.what.find(word.toStdString()) != std::string::npos, error.what.c_str());
}

void TestFolderPrinter::wordsTellWhatToDo_data()
{
    QTest::addColumn<PrinterState>("state");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char* name, PrinterState state, const QStringList& parts) {
        QTest::newRow(name) << state << parts;
    };
    PrinterState well { .reachable = true, .answers = true };
    row("well", well, { QStringLiteral("is ready") });
    row("away", {}, { QStringLiteral("cannot be reached") });
    row("mute", { .reachable = true }, { QStringLiteral("does not tell") });
    PrinterState state = well;
    state.paperOut = state.offline = state.paperLow = true;
    row("no paper", state, { QStringLiteral("no paper") });
    state.coverOpen = true;
    row("cover and paper", state, { QStringLiteral("cover"), QStringLiteral("no paper") });
    state = well;
    state.offline = true;
    row("paused", state, { QStringLiteral("paused") });
    state = well;
    state.paperLow = true;
    row("low", state, { QStringLiteral("nearly used up") });
    state = well;
    state.jam = state.otherError = true;
    row("jam", state, { QStringLiteral("stuck"), QStringLiteral("error") });
}

void TestFolderPrinter::wordsTellWhatToDo()
{
    QFETCH(PrinterState, state);
    QFETCH(QStringList, parts);
    const QStringList words = staffWords(state);
    QCOMPARE(words.size(), parts.size());
    for (qsizetype index = 0; index < parts.size(); ++index) {
        QVERIFY2(words.at(index).contains(parts.at(index)), qPrintable(words.at(index)));
    }
}

QTEST_MAIN(TestFolderPrinter)
#include "tst_folder_printer.moc"
