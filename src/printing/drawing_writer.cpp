// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/drawing_writer.h"

#include "printing/escpos_commands.h"
#include "printing/steady_pdf.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace legcheck::printing {

namespace {

core::Error fault(const QString& what, const QString& file)
{
    return { what.toStdString(), file.toStdString() };
}

QByteArray pngOf(const PagedDrawing& drawing)
{
    QImage all = pictureOf(drawing, 0);
    if (drawing.pages > 1) {
        QImage strip(all.width(), all.height() * drawing.pages, all.format());
        strip.setDotsPerMeterX(all.dotsPerMeterX());
        strip.setDotsPerMeterY(all.dotsPerMeterY());
        const auto pageBytes = static_cast<std::size_t>(all.sizeInBytes());
        for (int page = 0; page < drawing.pages; ++page) {
            const QImage picture = pictureOf(drawing, page);
            std::copy_n(picture.constBits(), pageBytes, strip.scanLine(page * all.height()));
        }
        all = strip;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    all.save(&buffer, "PNG");
    return bytes;
}

core::Result<int> writeBytes(const QByteArray& bytes, const QString& file, int pages)
{
    QSaveFile target(file);
    // Unbuffered: QSaveFile::commit (Qt 6.4.2) says "done" of a file whose buffered end found no
    // room.
    const bool isWritten = target.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && target.write(bytes) == bytes.size() && target.commit();
    if (!isWritten) {
        return fault(QStringLiteral("cannot write the file: ") + target.errorString(), file);
    }
    return pages;
}

} // namespace

QByteArray pdfOf(const PagedDrawing& drawing)
{
    const SteadyHashing steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(drawing.title);
        writer.setCreator(QStringLiteral("LegCheck"));
        // 2540 dots an inch: one dot is one unit of the drawing.
        writer.setResolution(2540);
        writer.setPageLayout(QPageLayout(
            QPageSize(QSizeF(drawing.format.width / millimetre, drawing.height / millimetre),
                QPageSize::Millimeter, {}, QPageSize::ExactMatch),
            QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        for (int page = 0; page < drawing.pages; ++page) {
            if (page > 0) {
                writer.newPage();
            }
            painter.save();
            drawing.draw(painter, page);
            painter.restore();
        }
    }
    return steadyPdf(bytes, drawing.stamp);
}

QImage pictureOf(const PagedDrawing& drawing, int page, double dotsPerMillimetre)
{
    const PaperFormat& format = drawing.format;
    const auto dots = [&](double length) {
        return static_cast<int>(std::lround(length / millimetre * dotsPerMillimetre));
    };
    QImage picture(dots(format.printable), dots(drawing.height), QImage::Format_Grayscale8);
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerMillimetre * 1000));
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = dotsPerMillimetre / millimetre;
    painter.scale(scale, scale);
    painter.translate(-(format.width - format.printable) / 2, 0);
    drawing.draw(painter, page);
    painter.end();
    if (!format.blackAndWhite) {
        return picture;
    }
    // A thermal printer knows black and white only; half grey and darker prints.
    for (int y = 0; y < picture.height(); ++y) {
        uchar* line = picture.scanLine(y);
        std::transform(line, line + picture.width(), line,
            [](uchar grey) { return static_cast<uchar>(grey < 144 ? 0 : 255); });
    }
    return picture.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

core::Result<int> writeDrawing(const PagedDrawing& drawing, const QString& file)
{
    const QFileInfo target(file);
    const QString ending = target.suffix().toLower();
    const bool isReceipt = ending == QLatin1String("escpos");
    if (!isReceipt && ending != QLatin1String("pdf") && ending != QLatin1String("png")) {
        return fault(
            QStringLiteral("unknown ending '%1': .pdf, .png or .escpos").arg(ending), file);
    }
    if (isReceipt && !drawing.format.isRoll()) {
        return fault(QStringLiteral("ESC/POS is for rolls: --paper 80mm or 58mm"), file);
    }
    if (target.isDir()) {
        return fault(QStringLiteral("is a folder, not a file"), file);
    }
    if (!target.absoluteDir().exists()) {
        return fault(QStringLiteral("there is no folder '%1'").arg(target.absolutePath()), file);
    }
    const QByteArray bytes = isReceipt   ? escpos::bytesOf(drawing)
        : ending == QLatin1String("pdf") ? pdfOf(drawing)
                                         : pngOf(drawing);
    return writeBytes(bytes, file, drawing.pages);
}

} // namespace legcheck::printing
