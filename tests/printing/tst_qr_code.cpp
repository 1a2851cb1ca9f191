// SPDX-License-Identifier: GPL-3.0-or-later
// The QR code on the printed slip, read back by zbar: from the sheet, from the roll's 203 dpi, and
// with a corner torn off.
#include "printing/slip_samples.h"

#include "content/content_loader.h"
#include "core/ticket_code.h"
#include "printing/drawing_writer.h"
#include "printing/qr_drawing.h"
#include "printing/slip_content.h"
#include "printing/slip_layout.h"

#include <QtTest>

#include <zbar.h>

using namespace legcheck;
using printing::Paper;

namespace {

/// A quick scan of a sheet.
constexpr double officeDotsPerMillimetre = 200 / 25.4;
constexpr double cameraDotsPerMillimetre = 6;

/// Every QR code in the picture, with where it is.
struct Found {
    QString text;
    QPolygon corners;
};

std::vector<Found> codesIn(const QImage& picture)
{
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<unsigned char> bytes;
    for (int line = 0; line < grey.height(); ++line) {
        const uchar* dots = grey.constScanLine(line);
        bytes.insert(bytes.end(), dots, dots + grey.width());
    }
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(grey.width()), static_cast<unsigned>(grey.height()),
        "Y800", bytes.data(), bytes.size());
    scanner.scan(image);
    std::vector<Found> found;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
        Found one { QString::fromStdString(symbol->get_data()), {} };
        for (auto point = symbol->point_begin(); point != symbol->point_end(); ++point) {
            one.corners << QPoint((*point).x, (*point).y);
        }
        found.push_back(one);
    }
    return found;
}

} // namespace

class TestQrCode : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isReadFromEveryPaper_data();
    void isReadFromEveryPaper();
    void isReadWithACornerTorn_data();
    void isReadWithACornerTorn();
    void modulesAreLargeAndStandAlone();
    void isNotMirroredInArabic();
    void textTooLongDrawsNothing();

private:
    [[nodiscard]] QString lineOf(const tests::SlipSample& shown) const
    {
        return printing::slipContent(shown.slip, *m_pack, shown.context).code;
    }
    [[nodiscard]] QImage picture(const tests::SlipSample& shown, Paper paper) const
    {
        const auto drawing = printing::layOutSlip(shown.slip, *m_pack, shown.context, paper);
        return printing::pictureOf(drawing, drawing.pages - 1,
            drawing.format.isRoll() ? drawing.format.dotsPerMillimetre : officeDotsPerMillimetre);
    }

    std::optional<content::ContentPack> m_pack;
};

void TestQrCode::initTestCase()
{
    auto pack = content::loadContentPack(content::defaultContentFolder());
    QVERIFY2(pack.hasValue(), pack.hasValue() ? "" : pack.error().front().what.c_str());
    m_pack = std::move(pack).value();
}

void TestQrCode::isReadFromEveryPaper_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Paper>("paper");
    for (const char* sample : { "category-1", "category-3", "category-5" }) {
        for (const Paper paper :
            { Paper::A4, Paper::Letter, Paper::A5, Paper::Roll80, Paper::Roll58 }) {
            QTest::addRow("%s on %s", sample, printing::nameOf(paper).data())
                << QString::fromLatin1(sample) << paper;
        }
    }
}

void TestQrCode::isReadFromEveryPaper()
{
    QFETCH(QString, sample);
    QFETCH(Paper, paper);
    const auto shown = tests::slipSample(*m_pack, sample.toStdString());
    const auto found = codesIn(picture(shown, paper));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().text, lineOf(shown));
    const auto read = core::readTicketCode(
        found.front().text.toStdString(), m_pack->questionnaire, m_pack->sha256.toStdString());
    QVERIFY(read.hasValue());
    QCOMPARE(read.value().ticket, shown.slip.record.ticket);
    QCOMPARE(read.value().category, shown.slip.category);
    const core::Slip again
        = core::composeSlip(m_pack->questionnaire, read.value().answers, shown.slip.record);
    QVERIFY(again.redFlags == shown.slip.redFlags);
    QVERIFY(again.situation == shown.slip.situation);
    QVERIFY(again.background == shown.slip.background);
    QVERIFY(again.checks == shown.slip.checks);
}

void TestQrCode::isReadWithACornerTorn_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("80 mm at 203 dpi") << Paper::Roll80;
    QTest::newRow("58 mm at 203 dpi") << Paper::Roll58;
}

void TestQrCode::isReadWithACornerTorn()
{
    QFETCH(Paper, paper);
    const auto shown = tests::slipSample(*m_pack, "category-3");
    QImage torn = picture(shown, paper).convertToFormat(QImage::Format_Grayscale8);
    const auto whole = codesIn(torn);
    QCOMPARE(whole.size(), 1U);
    const QRect code = whole.front().corners.boundingRect();
    // The corner without a finder: a triangle of three tenths of each side, white as paper's gap.
    const QPoint corner = code.bottomRight() + QPoint(4, 4);
    QPainter painter(&torn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    const int reach = code.width() * 3 / 10;
    painter.drawPolygon(QPolygon { corner, corner - QPoint(reach, 0), corner - QPoint(0, reach) });
    painter.end();
    const auto found = codesIn(torn);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().text, lineOf(shown));
}

void TestQrCode::modulesAreLargeAndStandAlone()
{
    const auto shown = tests::slipSample(*m_pack, "category-3");
    const printing::QrDrawing code(lineOf(shown));
    QVERIFY(!code.isEmpty());
    // On the 203 dpi grid: four dots a module, and four modules of white around.
    const int side = static_cast<int>(std::lround(code.side() / printing::millimetre * 8));
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(8 / printing::millimetre, 8 / printing::millimetre);
    code.draw(painter, {});
    painter.end();
    QCOMPARE(side % 4, 0);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int grey = qGray(picture.pixel(x, y));
            QVERIFY(grey == 0 || grey == 255);
            QCOMPARE(grey, qGray(picture.pixel(x / 4 * 4, y / 4 * 4)));
            if (x < 16 || y < 16 || x >= side - 16 || y >= side - 16) {
                QCOMPARE(grey, 255);
            }
        }
    }
    QCOMPARE(qGray(picture.pixel(16, 16)), 0);
    // A phone's picture of it from half an arm away.
    const auto small = codesIn(picture.scaledToWidth(
        static_cast<int>(code.side() / printing::millimetre * cameraDotsPerMillimetre),
        Qt::SmoothTransformation));
    QCOMPARE(small.size(), 1U);
}

void TestQrCode::isNotMirroredInArabic()
{
    auto shown = tests::slipSample(*m_pack, "category-3");
    shown.context.direction = Qt::RightToLeft;
    const auto found = codesIn(picture(shown, Paper::A4));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().text, lineOf(shown));
}

void TestQrCode::textTooLongDrawsNothing()
{
    QVERIFY(printing::QrDrawing(QString()).isEmpty());
    QVERIFY(printing::QrDrawing(QString(4000, QLatin1Char('A'))).isEmpty());
}

QTEST_MAIN(TestQrCode)
#include "tst_qr_code.moc"
