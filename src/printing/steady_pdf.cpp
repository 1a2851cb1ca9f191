// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/steady_pdf.h"

#include <QHashSeed>

namespace legcheck::printing {

namespace {

/// One line of a cross-reference table: "0000000015 00000 n \n".
constexpr qsizetype xrefLineLength = 20;
constexpr qsizetype offsetLength = 10;

QByteArray dateText(std::chrono::local_seconds stamp)
{
    const auto day = std::chrono::floor<std::chrono::days>(stamp);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(stamp - day);
    return QByteArray("D:")
        + QByteArray::number(static_cast<int>(date.year())).rightJustified(4, '0')
        + QByteArray::number(static_cast<unsigned>(date.month())).rightJustified(2, '0')
        + QByteArray::number(static_cast<unsigned>(date.day())).rightJustified(2, '0')
        + QByteArray::number(static_cast<int>(clock.hours().count())).rightJustified(2, '0')
        + QByteArray::number(static_cast<int>(clock.minutes().count())).rightJustified(2, '0')
        + QByteArray::number(static_cast<int>(clock.seconds().count())).rightJustified(2, '0');
}

/// Moves every offset of the cross-reference table at `xref` that lies behind `from` by `shift`.
void shiftOffsets(QByteArray& pdf, qsizetype xref, qsizetype from, qsizetype shift)
{
    const qsizetype end = pdf.indexOf("trailer", xref);
    // "xref", then "0 COUNT", then one line an object.
    qsizetype line = pdf.indexOf('\n', pdf.indexOf('\n', xref) + 1) + 1;
    for (; line + xrefLineLength <= end; line += xrefLineLength) {
        const qsizetype offset = pdf.mid(line, offsetLength).toLongLong();
        if (pdf.at(line + 17) == 'n' && offset > from) {
            pdf.replace(line, offsetLength,
                QByteArray::number(offset + shift).rightJustified(offsetLength, '0'));
        }
    }
}

} // namespace

QByteArray steadyPdf(QByteArray pdf, std::chrono::local_seconds stamp)
{
    const QByteArray key("/CreationDate (");
    const qsizetype start = pdf.indexOf(key);
    const qsizetype xrefKey = pdf.lastIndexOf("startxref\n");
    if (start < 0 || xrefKey < 0) {
        return pdf;
    }
    const qsizetype dateStart = start + key.size();
    const qsizetype dateLength = pdf.indexOf(')', dateStart) - dateStart;
    const QByteArray date = dateText(stamp);
    // The length of the date written depends on the time zone.
    const qsizetype shift = date.size() - dateLength;
    const qsizetype numberStart = xrefKey + 10;
    const qsizetype numberLength = pdf.indexOf('\n', numberStart) - numberStart;
    const qsizetype xref = pdf.mid(numberStart, numberLength).toLongLong() + shift;
    pdf.replace(numberStart, numberLength, QByteArray::number(xref));
    pdf.replace(dateStart, dateLength, date);
    shiftOffsets(pdf, xref, dateStart, shift);
    return pdf;
}

SteadyHashing::SteadyHashing()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashing::~SteadyHashing()
{
    QHashSeed::resetRandomGlobalSeed();
}

} // namespace legcheck::printing
