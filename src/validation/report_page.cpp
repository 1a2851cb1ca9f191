// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/report_page.h"

#include "validation/plots.h"
#include "validation/report_words.h"

#include <algorithm>

namespace legcheck::validation {

namespace {

using printing::Align;
using printing::Ink;

constexpr double left = 17 * mm;
constexpr double width = 176 * mm;
constexpr double top = 16 * mm;
constexpr double footTop = 262 * mm;
constexpr double textRise = 1.95 * mm; // from the middle of a row to the top of its text
constexpr std::size_t mostRanges = 30;
constexpr std::size_t mostWellsCuts = 6; // the page has room for these

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString counted(const Proportion& share)
{
    return words(std::to_string(share.count) + "/" + std::to_string(share.total));
}

class Page {
public:
    Page(QPainter& painter, const Validation& validation)
        : m_validation(validation)
        , m_ink(&painter, 2 * left + width, Qt::LeftToRight)
    {
    }

    void draw()
    {
        head();
        if (m_validation.outcome) {
            cuts(*m_validation.outcome);
        } else {
            ranges();
        }
        const double panels = m_y;
        if (m_validation.agreement) {
            agreement(*m_validation.agreement, panels);
        }
        if (m_validation.outcome) {
            shares(*m_validation.outcome, panels);
        }
        foot();
    }

private:
    void panel(const QString& letter, const QString& title, double x)
    {
        m_ink.text({ x, m_y }, 6 * mm, letter, panelStyle);
        m_ink.text({ x + 6 * mm, m_y }, width, title, panelStyle);
        m_y += 7.5 * mm;
    }

    void rowText(double x, double y, double room, const QString& text,
        const printing::TextStyle& style = plainStyle)
    {
        m_ink.text({ x, y - textRise }, room, text, style);
    }

    void head()
    {
        const QString title = QStringLiteral("Validation of the triage rules \u201c%1\u201d")
                                  .arg(m_validation.content);
        m_y = top;
        m_y += m_ink.text(
            { left, m_y }, width, title, { .size = 15 * printing::point, .isBold = true });
        QString line
            = QStringLiteral("%1: %2 cases").arg(words(m_validation.table)).arg(m_validation.cases);
        if (m_validation.outcome) {
            line += QStringLiteral(", %1 with a clot and %2 without")
                        .arg(m_validation.outcome->clots)
                        .arg(m_validation.outcome->others);
        }
        m_y += m_ink.text({ left, m_y + 1 * mm }, width, line + QLatin1Char('.'),
                   { .size = 10 * printing::point })
            + 3 * mm;
        m_ink.rule({ left, m_y }, width, 0.35 * mm);
        m_y += 6 * mm;
    }

    // A paired forest plot: what each cut catches, and what it spares.
    void cuts(const OutcomeFigures& figures)
    {
        const std::size_t wellsCuts = std::min(figures.wellsCuts.size(), mostWellsCuts);
        panel(QStringLiteral("A"), QStringLiteral("Sensitivity and specificity for a clot"), left);
        const Axis sensitivity { .left = left + 119 * mm, .width = 26 * mm };
        const Axis specificity { .left = left + 150 * mm, .width = 26 * mm };
        const double rowsTop = m_y + 4 * mm;
        double y = m_y;
        rowText(left + 44 * mm, y, 40 * mm, QStringLiteral("Sensitivity, % (95 % CI)"), boldStyle);
        rowText(left + 82 * mm, y, 40 * mm, QStringLiteral("Specificity, % (95 % CI)"), boldStyle);
        y += 1.2 * rowStep;
        const double end = rowsTop
            + rowStep
                * static_cast<double>(
                    figures.categoryCuts.size() + wellsCuts + (figures.clinician ? 4 : 2))
            + 0.3 * rowStep;
        sensitivity.draw(m_ink, rowsTop, end, QStringLiteral("Sensitivity, %"));
        specificity.draw(m_ink, rowsTop, end, QStringLiteral("Specificity, %"));
        const auto group = [&](const QString& title) {
            rowText(left, y, 60 * mm, title, boldStyle);
            y += rowStep;
        };
        const auto row = [&](const QString& label, const Cut& cut) {
            rowText(left + 3 * mm, y, 60 * mm, label);
            rowText(left + 44 * mm, y, 40 * mm,
                words(percentWords(cut.sensitivity)).remove(QLatin1String(" %")));
            rowText(left + 82 * mm, y, 40 * mm,
                words(percentWords(cut.specificity)).remove(QLatin1String(" %")));
            drawEstimate(m_ink, sensitivity, y, cut.sensitivity, MarkShape::Filled);
            drawEstimate(m_ink, specificity, y, cut.specificity, MarkShape::Hollow);
            y += rowStep;
        };
        group(QStringLiteral("Kiosk, by category"));
        for (const Cut& cut : figures.categoryCuts) {
            row(QStringLiteral("%1%2").arg(cut.at).arg(
                    cut.at == 1 ? QString() : QStringLiteral(" or more urgent")),
                cut);
        }
        group(QStringLiteral("Kiosk, by Wells points told"));
        for (std::size_t index = 0; index < wellsCuts; ++index) {
            row(words(pointWords(figures.wellsCuts[index].at)), figures.wellsCuts[index]);
        }
        if (figures.clinician) {
            group(QStringLiteral("Clinician, full Wells score"));
            row(words(pointWords(figures.clinician->at)), *figures.clinician);
        }
        m_y = end + 15 * mm;
    }

    void ranges()
    {
        const auto& rows = m_validation.ranges.rows;
        const std::size_t shown = std::min(rows.size(), mostRanges);
        panel(QStringLiteral("A"),
            QStringLiteral("Wells points: the slip's range (bar) and the source's score (diamond)"),
            left);
        const Axis axis {
            .left = left + 92 * mm, .width = 80 * mm, .lowest = 0, .highest = 10, .step = 1
        };
        constexpr double step = 5 * mm;
        const double end = m_y + step * (static_cast<double>(shown) + 0.5);
        axis.draw(m_ink, m_y, end, QStringLiteral("Points, the -2 for another diagnosis left out"));
        double y = m_y + step / 2;
        for (std::size_t index = 0; index < shown; ++index) {
            const RangeFigures::Row& row = rows[index];
            m_ink.text({ left, y - 1.7 * mm }, 88 * mm, shortened(words(row.id)), smallStyle);
            drawRange(m_ink, axis, y, row.told, row.highest, row.score);
            y += step;
        }
        m_y = end + 9 * mm;
        QString said = QStringLiteral("Score inside the range: %1.")
                           .arg(words(inWords(m_validation.ranges.inside)));
        if (shown < rows.size()) {
            said += QStringLiteral(" The first %1 of %2 cases are drawn.")
                        .arg(shown)
                        .arg(rows.size());
        }
        m_y += m_ink.text({ left, m_y }, width, said, plainStyle) + 6 * mm;
    }

    [[nodiscard]] QString shortened(QString text) const
    {
        while (m_ink.textWidth(text, smallStyle) > 86 * mm) {
            text.chop(text.endsWith(QChar(0x2026)) ? 2 : 1);
            text += QChar(0x2026);
        }
        return text;
    }

    void agreement(const AgreementFigures& figures, double y)
    {
        m_y = y;
        panel(QStringLiteral("B"), QStringLiteral("Agreement with the reference"), left);
        constexpr double cell = 9 * mm;
        const QPointF corner(left + 22 * mm, m_y + 9.5 * mm);
        m_ink.text({ corner.x(), m_y }, 5 * cell, QStringLiteral("Kiosk"),
            aligned(boldStyle, Align::Centre));
        m_ink.text({ left, corner.y() + 2 * cell + 2.6 * mm }, 16 * mm, QStringLiteral("Reference"),
            boldStyle);
        for (int index = 0; index < 5; ++index) {
            const QString number = QString::number(index + 1);
            m_ink.text({ corner.x() + index * cell, corner.y() - 4.6 * mm }, cell, number,
                aligned(plainStyle, Align::Centre));
            m_ink.text({ corner.x() - 6 * mm, corner.y() + index * cell + 2.6 * mm }, 4.5 * mm,
                number, aligned(plainStyle, Align::Trailing));
        }
        drawAgreement(m_ink, corner, cell, figures.table);
        double textTop = corner.y() + 5 * cell + 4 * mm;
        for (const auto& [label, text] :
            { std::pair { "Same category", percentWords(figures.same) },
                { "Under-triage", percentWords(figures.under) },
                { "Over-triage", percentWords(figures.over) },
                { "Weighted kappa", kappaWords(figures.kappa) } }) {
            m_ink.text({ left, textTop }, 30 * mm, QLatin1String(label), boldStyle);
            m_ink.text({ left + 28 * mm, textTop }, 55 * mm, words(text), plainStyle);
            textTop += 4.6 * mm;
        }
        m_ink.text({ left, textTop + 1 * mm }, 78 * mm,
            QStringLiteral("Reference: %1.").arg(words(referenceWords(figures))), smallStyle);
    }

    void shares(const OutcomeFigures& figures, double y)
    {
        m_y = y;
        const double x = left + 90 * mm;
        panel(QStringLiteral("C"), QStringLiteral("Who had a clot, by category told"), x);
        // Shares are small where clots are few: the scale ends at a half where it can.
        const bool small = std::ranges::all_of(figures.clotShare,
            [](const Proportion& share) { return share.total == 0 || share.high <= 0.5; });
        const Axis axis { .left = x + 60 * mm,
            .width = 26 * mm,
            .highest = small ? 50.0 : 100.0,
            .step = small ? 25 : 50 };
        rowText(x, m_y, 20 * mm, QStringLiteral("Category"), boldStyle);
        rowText(x + 17 * mm, m_y, 18 * mm, QStringLiteral("Clots"), boldStyle);
        rowText(x + 31 * mm, m_y, 30 * mm, QStringLiteral("% (95 % CI)"), boldStyle);
        const double rowsTop = m_y + 3 * mm;
        constexpr double step = 9 * mm;
        const double end = rowsTop + 5 * step;
        axis.draw(m_ink, rowsTop, end, QStringLiteral("With a clot, %"));
        for (std::size_t index = 0; index < core::categoryCount; ++index) {
            const Proportion& share = figures.clotShare[index];
            const double middle = rowsTop + step * (static_cast<double>(index) + 0.5);
            rowText(x, middle, 18 * mm, QString::number(index + 1));
            if (share.total == 0) {
                rowText(x + 17 * mm, middle, 40 * mm, QStringLiteral("nobody"));
                continue;
            }
            rowText(x + 17 * mm, middle, 18 * mm, counted(share));
            rowText(x + 31 * mm, middle, 30 * mm,
                words(percentWords(share)).remove(QLatin1String(" %")));
            drawEstimate(m_ink, axis, middle, share, MarkShape::Filled);
        }
        const auto& urgent = figures.categoryCuts[2];
        double textTop = end + 13.5 * mm;
        for (const auto& [label, share] :
            { std::pair { "Clot, category 4 or 5",
                  wilson(figures.clots - urgent.sensitivity.count, figures.clots) },
                { "Clot, category 5", wilson(figures.clotsByCategory[4], figures.clots) },
                { "No clot, category 1 to 3",
                    wilson(figures.others - urgent.specificity.count, figures.others) } }) {
            m_ink.text({ x, textTop }, 40 * mm, QLatin1String(label), boldStyle);
            m_ink.text({ x + 40 * mm, textTop }, 50 * mm, words(inWords(share)), plainStyle);
            textTop += 4.6 * mm;
        }
    }

    void foot()
    {
        m_ink.rule({ left, footTop }, width, hairline);
        const QString text
            = QStringLiteral("%1 Told to the kiosk: %2 %3\nContent SHA-256 %4. Table SHA-256 %5.")
                  .arg(
                      words("CI and bars: 95 % confidence intervals. " + methodWords(m_validation)),
                      words(tellingWords(m_validation)), words(cautionWords()),
                      m_validation.contentSha256, words(m_validation.tableSha256));
        m_ink.text({ left, footTop + 2 * mm }, width, text, smallStyle);
    }

    const Validation& m_validation;
    Ink m_ink;
    double m_y = 0;
};

} // namespace

printing::PagedDrawing pageOf(const Validation& validation)
{
    const printing::PaperFormat& format = printing::formatOf(printing::Paper::A4);
    return { .format = format,
        .height = format.height,
        .title = QStringLiteral("Validation of %1").arg(validation.content),
        .draw
        = [validation](QPainter& painter, int /*page*/) { Page(painter, validation).draw(); } };
}

} // namespace legcheck::validation
