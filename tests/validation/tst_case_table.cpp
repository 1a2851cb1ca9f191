// SPDX-License-Identifier: GPL-3.0-or-later
// Tables are read as RFC 4180 says, and what is wrong with one is said with line and column.

#include "core/error_words.h"
#include "validation/case_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck;
using validation::CaseTable;

class CaseTableTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreFoundByTheNameOfTheirColumn();
    void quotedCellsHoldCommasQuotesAndLineEnds();
    void lineEndsAndSpacesDoNotMatter();
    void aFaultNamesLineAndColumn_data();
    void aFaultNamesLineAndColumn();
    void everyRowOfTheWrongLengthIsSaid();
    void aFileThatCannotBeReadIsNamed();
};

namespace {

CaseTable table(const char* text)
{
    auto read = CaseTable::read(text, "t.csv");
    if (!read) {
        qFatal("%s", core::inWords(read.error()).c_str());
    }
    return std::move(read).value();
}

} // namespace

void CaseTableTest::cellsAreFoundByTheNameOfTheirColumn()
{
    const CaseTable t = table("a,b\n1,2\n\n3,\n");
    QCOMPARE(t.rows().size(), 2U);
    QCOMPARE(t.cell(t.rows()[0], "b"), std::string("2"));
    QCOMPARE(t.rows()[1].line, 4);
    QCOMPARE(t.cell(t.rows()[1], "b"), std::string());
    QCOMPARE(t.cell(t.rows()[1], "c"), std::string());
    QVERIFY(t.has("a") && !t.has("c"));
    const core::Error fault = t.fault(t.rows()[1], "b", "is wrong");
    QCOMPARE(fault.where, std::string("t.csv:4"));
    QCOMPARE(fault.what, std::string("column 2 'b': is wrong"));
}

void CaseTableTest::quotedCellsHoldCommasQuotesAndLineEnds()
{
    const CaseTable t = table("a,b\n\"1,\n\"\"x\"\" \" ,2\n3,4");
    QCOMPARE(t.rows().size(), 2U);
    QCOMPARE(t.rows()[0].cells[0], std::string("1,\n\"x\""));
    QCOMPARE(t.rows()[0].line, 2);
    QCOMPARE(t.rows()[1].line, 4);
}

void CaseTableTest::lineEndsAndSpacesDoNotMatter()
{
    const CaseTable t = table("\xEF\xBB\xBF a , b \r\n 1 ,2\t\r\n");
    QVERIFY(t.has("a") && t.has("b"));
    QCOMPARE(t.rows().size(), 1U);
    QCOMPARE(t.cell(t.rows()[0], "b"), std::string("2"));
}

void CaseTableTest::aFaultNamesLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const char* text, const char* where, const char* what) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(where) << QByteArray(what);
    };
    row("empty", "", "t.csv:1", "there is no case in this table");
    row("names only", "a,b\n", "t.csv:1", "there is no case in this table");
    row("no name", "a,,c\n1,2,3\n", "t.csv:1", "column 2 has no name");
    row("same name", "a,b,a\n1,2,3\n", "t.csv:1", "column 3: the name 'a' stands twice");
    row("short row", "a,b\n1,2\n3\n", "t.csv:3", "has 1 cell, but the first line names 2 columns");
    row("open quote", "a,b\n1,\"2\n3,4\n", "t.csv:2", "column 2: a quote is never closed");
    row("quote inside", "a,b\n1,2\"3\"\n", "t.csv:2", "column 2: a quote inside a cell");
    row("after a quote", "a,b\n1,\"2\"3\n", "t.csv:2", "column 2: text after the quote");
}

void CaseTableTest::aFaultNamesLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const auto read = CaseTable::read(text.toStdString(), "t.csv");
    QVERIFY(!read);
    QCOMPARE(QByteArray::fromStdString(read.error().front().where), where);
    QVERIFY2(read.error().front().what.starts_with(what.toStdString()),
        read.error().front().what.c_str());
}

void CaseTableTest::everyRowOfTheWrongLengthIsSaid()
{
    const auto read = CaseTable::read("a,b\n1\n1,2\n1,2,3\n", "t.csv");
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 2U);
}

void CaseTableTest::aFileThatCannotBeReadIsNamed()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName().toStdString()
            : std::string();
    };
    const std::string nowhere = folder.filePath(QStringLiteral("none.csv")).toStdString();
    QCOMPARE(validation::readCaseTable(nowhere).error().front().where, nowhere);
    const std::string latin = write("a\n1\n\xe4\n");
    QCOMPARE(validation::readCaseTable(latin).error().front().where, latin + ":3");
    QVERIFY(!validation::readCaseTable(write(QByteArray("a\n1\0\n", 5))));
    QVERIFY(validation::readCaseTable(write("a\n\xc3\xa4\n")));
}

QTEST_GUILESS_MAIN(CaseTableTest)
#include "tst_case_table.moc"
