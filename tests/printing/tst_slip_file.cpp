// SPDX-License-Identifier: GPL-3.0-or-later
// Slips as files: the same bytes every time, whole or not at all, and errors that name the file.
#include "printing/slip_samples.h"

#include "content/content_loader.h"
#include "printing/slip_writer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <ctime>
#include <sys/resource.h>

using namespace legcheck;
using printing::Paper;

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TestSlipFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameSlipGivesTheSameBytes();
    void pdfOffsetsPointAtObjects();
    void pdfIsStampedWithTheSlipsTime();
    void pictureOfTwoPagesShowsBoth();
    void faultsNameTheFile_data();
    void faultsNameTheFile();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] core::Result<int> write(const char* name, Paper paper, const QString& file) const
    {
        const auto shown = tests::slipSample(*m_pack, name);
        return printing::writeSlip(shown.slip, *m_pack, shown.context, paper, file);
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    std::optional<content::ContentPack> m_pack;
    QTemporaryDir m_folder;
};

void TestSlipFile::initTestCase()
{
    auto pack = content::loadContentPack(content::defaultContentFolder());
    QVERIFY2(pack.hasValue(), pack.hasValue() ? "" : pack.error().front().what.c_str());
    m_pack = std::move(pack).value();
    QVERIFY(m_folder.isValid());
}

void TestSlipFile::sameSlipGivesTheSameBytes()
{
    for (const Paper paper : { Paper::A4, Paper::Letter, Paper::Roll80 }) {
        QVERIFY(write("category-3", paper, path("first.pdf")).hasValue());
        QVERIFY(write("category-3", paper, path("first.png")).hasValue());
        QTest::qSleep(1100);
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        QVERIFY(write("category-3", paper, path("second.pdf")).hasValue());
        QVERIFY(write("category-3", paper, path("second.png")).hasValue());
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY(!bytesOf(path("first.pdf")).isEmpty());
        QCOMPARE(bytesOf(path("first.pdf")), bytesOf(path("second.pdf")));
        QCOMPARE(bytesOf(path("first.png")), bytesOf(path("second.png")));
    }
}

void TestSlipFile::pdfOffsetsPointAtObjects()
{
    QVERIFY(write("fullest", Paper::A4, path("offsets.pdf")).hasValue());
    const QByteArray pdf = bytesOf(path("offsets.pdf"));
    const qsizetype number = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype xref = pdf.mid(number, pdf.indexOf('\n', number) - number).toLongLong();
    QVERIFY(pdf.mid(xref).startsWith("xref\n0 "));
    const QList<QByteArray> lines = pdf.mid(xref, pdf.indexOf("trailer", xref) - xref).split('\n');
    int objects = 0;
    for (int line = 2; line < lines.size(); ++line) {
        if (lines.at(line).contains(" n")) {
            const qsizetype offset = lines.at(line).left(10).toLongLong();
            QVERIFY(pdf.mid(offset).startsWith(QByteArray::number(line - 2) + " 0 obj"));
            ++objects;
        }
    }
    QVERIFY(objects > 10);
}

void TestSlipFile::pdfIsStampedWithTheSlipsTime()
{
    QVERIFY(write("category-5", Paper::Roll80, path("stamp.pdf")).hasValue());
    QVERIFY(bytesOf(path("stamp.pdf")).contains("/CreationDate (D:20261123140400)"));
}

void TestSlipFile::pictureOfTwoPagesShowsBoth()
{
    const auto pages = write("fullest", Paper::A4, path("two.png"));
    QVERIFY(pages.hasValue());
    QCOMPARE(pages.value(), 2);
    const QImage picture(path("two.png"));
    QCOMPARE(picture.width(), 2480);
    QCOMPARE(picture.height(), 2 * 3508);
}

void TestSlipFile::faultsNameTheFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::newRow("unknown ending") << path("slip.docx") << QStringLiteral("ending 'docx'");
    QTest::newRow("no ending") << path("slip") << QStringLiteral("ending ''");
    QTest::newRow("no folder") << path("nowhere/slip.pdf") << QStringLiteral("no folder");
    QTest::newRow("a folder") << path("folder.pdf") << QStringLiteral("is a folder");
    // Where not even root may write.
    QTest::newRow("no rights") << QStringLiteral("/proc/slip.pdf")
                               << QStringLiteral("cannot write");
}

void TestSlipFile::faultsNameTheFile()
{
    QFETCH(QString, file);
    QFETCH(QString, what);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
    const auto written = write("category-1", Paper::A4, file);
    QVERIFY(!written.hasValue());
    QCOMPARE(QString::fromStdString(written.error().front().where), file);
    QVERIFY2(QString::fromStdString(written.error().front().what).contains(what),
        written.error().front().what.c_str());
}

void TestSlipFile::fullDiskLeavesTheOldFile()
{
    QVERIFY(write("category-1", Paper::A4, path("old.pdf")).hasValue());
    const QByteArray old = bytesOf(path("old.pdf"));
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = write("category-2", Paper::A4, path("old.pdf"));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written.hasValue());
    QCOMPARE(bytesOf(path("old.pdf")), old);
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("old.pdf*") }).size(), 1);
}

QTEST_MAIN(TestSlipFile)
#include "tst_slip_file.moc"
