// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic's logo: what is taken, what is refused and why, and how it looks in black and white.

#include "site/logo.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace legcheck::site;

class LogoTest : public QObject {
    Q_OBJECT

private slots:
    void aPictureIsRead_data();
    void aPictureIsRead();
    void aBadPictureIsRefused_data();
    void aBadPictureIsRefused();
    void nothingIsNoFault();
    void blackAndWhiteKeepsWhatIsPale();

private:
    [[nodiscard]] static QByteArray png(QSize size, QColor colour)
    {
        QImage picture(size, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter(&picture).fillRect(
            size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2, colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    }
    [[nodiscard]] QString file(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("logo")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_folder;
};

void LogoTest::aPictureIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << png({ 300, 100 }, Qt::darkBlue) << QSize(300, 100);
    QTest::newRow("large PNG") << png({ 4000, 1000 }, Qt::darkBlue) << QSize(1600, 400);
    QTest::newRow("SVG") << QByteArrayLiteral(
        "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
        "<rect width='10' height='10' fill='navy'/></svg>")
                         << QSize(1600, 800);
    QTest::newRow("SVG with a head")
        << QByteArrayLiteral("<?xml version='1.0'?>\n<!-- drawn by hand -->\n"
                             "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20'>"
                             "<circle cx='5' cy='5' r='4'/></svg>")
        << QSize(800, 1600);
}

void LogoTest::aPictureIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const auto logo = readLogo(file(bytes));
    QVERIFY2(logo, logo ? "" : logo.error().front().what.c_str());
    QCOMPARE(logo.value().size(), size);
    QVERIFY(logoFaults(file(bytes)).empty());
}

void LogoTest::aBadPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& bytes, const char* why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    row("text", "Dear colleague", "neither a PNG nor an SVG");
    row("JPEG", QByteArrayLiteral("\xFF\xD8\xFF\xE0 and more"), "neither a PNG nor an SVG");
    row("a page", "<html><body>no</body></html>", "neither a PNG nor an SVG");
    row("cut short", png({ 300, 100 }, Qt::darkBlue).left(60), "damaged");
    row("too many bytes", QByteArray(5 * 1024 * 1024, 'x'), "larger than");
    row("nothing on it", png({ 300, 100 }, Qt::transparent), "empty");
    row("white on white", png({ 300, 100 }, Qt::white), "empty");
    row("an SVG of nothing", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        "empty");
}

void LogoTest::aBadPictureIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    for (const auto& errors : { readLogo(file(bytes)).error(), logoFaults(file(bytes)) }) {
        QVERIFY(!errors.empty());
        QVERIFY2(
            QString::fromStdString(errors.front().what).contains(why), errors.front().what.c_str());
        QCOMPARE(QString::fromStdString(errors.front().where), file(bytes));
    }
}

void LogoTest::nothingIsNoFault()
{
    QVERIFY(logoFaults({}).empty());
    QVERIFY(!logoFaults(m_folder.filePath(QStringLiteral("gone.png"))).empty());
}

void LogoTest::blackAndWhiteKeepsWhatIsPale()
{
    for (const QColor& colour :
        { QColor(Qt::black), QColor(Qt::darkGreen), QColor(Qt::yellow), QColor(250, 240, 240) }) {
        const auto logo = readLogo(file(png({ 100, 100 }, colour)));
        QVERIFY(logo);
        const QImage paper = inBlackAndWhite(logo.value());
        QCOMPARE(paper.pixelColor(50, 50), QColor(Qt::black));
        QCOMPARE(paper.pixelColor(5, 5), QColor(Qt::white));
    }
}

QTEST_MAIN(LogoTest)
#include "tst_logo.moc"
