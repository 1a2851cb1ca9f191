// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/test_page.h"

#include "printing/ink.h"
#include "printing/qr_drawing.h"
#include "printing/slip_content.h"

#include <cmath>
#include <memory>

namespace legcheck::printing {

namespace {

constexpr double gap = 3 * millimetre;
constexpr double narrowBar = 40 * millimetre; ///< fits the narrowest paper
constexpr double barHeight = 3 * millimetre;
constexpr double boxSide = 9 * millimetre;

class TestPage {
public:
    TestPage(std::vector<language::Language> languages, TestPageContext context, Paper paper)
        : m_languages(std::move(languages))
        , m_context(std::move(context))
        , m_format(formatOf(paper))
        , m_paper(QString::fromLatin1(nameOf(paper).data(), static_cast<int>(nameOf(paper).size())))
    {
        Ink measuring(nullptr, m_format.width, Qt::LeftToRight);
        m_end = draw(measuring);
    }

    [[nodiscard]] double height() const
    {
        return m_format.isRoll() ? std::ceil((m_end + m_format.marginTop) / millimetre) * millimetre
                                 : m_format.height;
    }

    [[nodiscard]] double width() const { return m_format.width; }

    /// Returns where it ends.
    double draw(Ink& pen) const
    {
        const double left = m_format.marginLeft;
        const double width = m_format.contentWidth();
        const TextStyle body { .size = 12 * point };
        double y = m_format.marginTop;
        y += pen.text({ left, y }, width, m_context.title, { .size = 20 * point, .isBold = true });
        y += pen.text({ left, y }, width, m_context.clinic, body);
        y += pen.text({ left, y }, width, m_context.printer, body);
        y += pen.text({ left, y }, width,
                 QStringLiteral("%1 · %2").arg(m_paper, timeText(m_context.printed)), body)
            + gap;
        pen.frame({ left, y, width, barHeight }, 0.2 * millimetre);
        pen.fill({ left, y, narrowBar, barHeight });
        y += barHeight;
        y += pen.text({ left, y }, width, QStringLiteral("40 mm"), body) + gap;
        double x = left;
        for (const Pattern pattern : { Pattern::Solid, Pattern::Hatch, Pattern::Dots,
                 Pattern::Outline, Pattern::DashedOutline }) {
            pen.patternBox({ x, y, boxSide, boxSide }, pattern);
            x += width / 5;
        }
        y += boxSide + gap;
        for (const language::Language& language : m_languages) {
            Ink own(pen.painter(), m_format.width,
                language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, language.fonts);
            y += own.text({ left, y }, width,
                     language.name + QStringLiteral(" · ") + language.invitation, body)
                + 0.6 * millimetre;
        }
        const QrDrawing code(QStringLiteral("LEGCHECK TEST PAGE"));
        if (pen.painter() != nullptr) {
            code.draw(*pen.painter(), { left, y });
        }
        return y + code.side();
    }

private:
    std::vector<language::Language> m_languages;
    TestPageContext m_context;
    PaperFormat m_format;
    QString m_paper;
    double m_end = 0;
};

} // namespace

PagedDrawing layOutTestPage(
    const std::vector<language::Language>& languages, const TestPageContext& context, Paper paper)
{
    TestPageContext shown = context;
    if (shown.title.isEmpty()) {
        shown.title = QStringLiteral("Test page");
    }
    const auto page = std::make_shared<const TestPage>(languages, shown, paper);
    PagedDrawing drawing;
    drawing.format = formatOf(paper);
    drawing.height = page->height();
    drawing.title = shown.title;
    drawing.stamp = context.printed;
    drawing.draw = [page](QPainter& painter, int) {
        Ink pen(&painter, page->width(), Qt::LeftToRight);
        page->draw(pen);
    };
    return drawing;
}

} // namespace legcheck::printing
