// SPDX-License-Identifier: GPL-3.0-or-later

// Golden pictures of every page and every question, in three languages and both orientations. Renew
// them with UPDATE_GOLDEN=1, look at each, and commit them with the change that made them differ. A
// picture that differs is written beside the golden one as <name>.actual.png.

#include "golden/page_walk.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using legcheck::tests::Extent;
using legcheck::tests::PageWalk;

namespace {

constexpr int shrink = 2; // half the size is enough to see any change
// Rounding in font rasterizers may move an edge by a shade; a moved word moves hundreds of pixels.
constexpr int shadeTolerance = 24;
constexpr qsizetype pixelTolerance = 60;

qsizetype differentPixels(const QImage& actual, const QImage& golden)
{
    qsizetype different = 0;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x) {
            const QColor a = actual.pixelColor(x, y);
            const QColor b = golden.pixelColor(x, y);
            const int distance = std::max({ std::abs(a.red() - b.red()),
                std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue()) });
            different += distance > shadeTolerance ? 1 : 0;
        }
    }
    return different;
}

/// To the nearest of 32 shades, so that white paper stays white.
QRgb fewerShades(QRgb pixel)
{
    const auto shade = [](int value) { return std::min(255, (value + 4) / 8 * 8); };
    return qRgb(shade(qRed(pixel)), shade(qGreen(pixel)), shade(qBlue(pixel)));
}

/// Smaller, and with fewer shades, so that pictures stay small in the repository.
QImage forStorage(const QImage& picture)
{
    QImage small
        = picture.convertToFormat(QImage::Format_RGB32)
              .scaled(picture.size() / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
              .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(small.scanLine(y));
        std::transform(line, line + small.width(), line, fewerShades);
    }
    return small;
}

} // namespace

class Pages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lookAsTheyDid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : { "en", "es", "ar" }) {
            QTest::addRow("%s_portrait", language)
                << QString::fromLatin1(language) << QSize(1080, 1920);
            QTest::addRow("%s_landscape", language)
                << QString::fromLatin1(language) << QSize(1920, 1080);
        }
    }

    void lookAsTheyDid()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QDir folder(QStringLiteral(TESTS_DIR "/golden/pages"));
        const QString prefix = QString::fromLatin1(QTest::currentDataTag());
        QStringList broken;

        PageWalk walk({ .language = language, .size = size });
        QVERIFY(walk.isReady());
        walk.walk(Extent::Every, [&](const QString& page) {
            // A question is pictured with its answer; before it is, only the button differs.
            if (page.startsWith(QLatin1String("open_"))) {
                return;
            }
            const QString name = prefix + QLatin1Char('_') + page;
            const QString file = folder.filePath(name + QStringLiteral(".png"));
            const QImage actual = forStorage(walk.settledPicture());
            if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
                QDir().mkpath(folder.path());
                QVERIFY2(actual.save(file), qPrintable(file));
                return;
            }
            const QImage golden(file);
            if (golden.size() != actual.size()) {
                broken << name + QStringLiteral(" (no golden picture of that size)");
            } else if (const qsizetype pixels
                       = differentPixels(actual, golden.convertToFormat(QImage::Format_RGB32));
                       pixels > pixelTolerance) {
                broken << QStringLiteral("%1 (%2 pixels)").arg(name).arg(pixels);
            } else {
                return;
            }
            actual.save(folder.filePath(name + QStringLiteral(".actual.png")));
        });
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(Pages)
#include "tst_pages.moc"
