// SPDX-License-Identifier: GPL-3.0-or-later
// The paper tape: true millimetres along the paper, in one strip on a roll and in pieces to glue on
// a sheet.
#include "language/number_text.h"
#include "printing/ink.h"
#include "printing/stub_layout.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace legcheck::printing {

namespace {

constexpr double tapeHair = 0.2 * millimetre;
constexpr double tapeThick = 0.5 * millimetre;
constexpr double scaleBar = 50 * millimetre; ///< by which the scale is checked
constexpr double pieceWidth = 27 * millimetre;
constexpr double pieceGap = 2 * millimetre;
constexpr double glueTab = 15 * millimetre; ///< at the end of every piece but the last
constexpr double leastText = 60 * millimetre; ///< a column of words narrower than this is none
constexpr int pieceStep = 50; ///< pieces end at such a number

class Tape {
public:
    Tape(const content::ContentPack& pack, StubContext context, PaperFormat format)
        : m_context(std::move(context))
        , m_format(format)
        , m_body((format.isRoll() ? 11.8 : 13) * point)
    {
        const auto text = [&](const QString& id) {
            return m_context.texts ? m_context.texts(id) : pack.texts.english(id);
        };
        for (core::QuestionIndex index = 0; index < pack.questionnaire.questionCount(); ++index) {
            const content::QuestionLook& look = pack.looks.at(index);
            if (look.screen != content::Screen::Tape || !m_steps.isEmpty()) {
                continue;
            }
            const QString id = QStringLiteral("question.")
                + QString::fromStdString(pack.questionnaire.question(index).id);
            for (const auto& step : look.steps) {
                m_steps << text(id + QStringLiteral(".step.") + step.id);
            }
            m_stop = text(id + QStringLiteral(".stop"));
        }
        layOut();
    }

    [[nodiscard]] int pages() const { return m_textOwnPage ? 2 : 1; }

    [[nodiscard]] double height() const
    {
        if (!m_format.isRoll()) {
            return m_format.height;
        }
        const double length = m_zero + tapeMillimetres * millimetre + 2 * m_format.marginTop;
        return std::ceil(length / millimetre) * millimetre;
    }

    void draw(QPainter& painter, int page) const
    {
        Ink pen = ink(&painter);
        if (m_format.isRoll()) {
            drawText(pen, left(), m_format.marginTop, width());
            drawPiece(pen, left(), m_zero, 0, tapeMillimetres, width());
            return;
        }
        if (page == 0) {
            drawText(pen, left(), m_format.marginTop, m_textWidth);
        }
        if (page + 1 == pages()) {
            const double first = m_textOwnPage ? left() : left() + m_textWidth + 6 * millimetre;
            for (int piece = 0; piece * m_pieceLength < tapeMillimetres; ++piece) {
                const int from = piece * m_pieceLength;
                const int to = std::min(from + m_pieceLength, tapeMillimetres);
                drawSheetPiece(pen, first + piece * (pieceWidth + pieceGap), from, to);
            }
        }
    }

private:
    [[nodiscard]] Ink ink(QPainter* painter) const
    {
        return { painter, m_format.width, m_context.direction(), m_context.language.fonts };
    }
    [[nodiscard]] double left() const { return m_format.marginLeft; }
    [[nodiscard]] double width() const { return m_format.contentWidth(); }

    void layOut()
    {
        if (m_format.isRoll()) {
            Ink measuring = ink(nullptr);
            const double text = drawText(measuring, left(), m_format.marginTop, width());
            m_zero
                = std::ceil((m_format.marginTop + text) / millimetre) * millimetre + 6 * millimetre;
            return;
        }
        const double room = m_format.height - 2 * m_format.marginTop - glueTab;
        m_pieceLength = static_cast<int>(room / millimetre) / pieceStep * pieceStep;
        const int pieces = (tapeMillimetres + m_pieceLength - 1) / m_pieceLength;
        m_textWidth = width() - pieces * (pieceWidth + pieceGap) - 6 * millimetre;
        m_textOwnPage = m_textWidth < leastText;
        if (m_textOwnPage) {
            m_textWidth = width();
        }
    }

    /// Head, how to measure, and the bar; returns the height.
    double drawText(Ink& pen, double x, double top, double room) const
    {
        double y = top;
        y += pen.text(
            { x, y }, room, m_context.words.tapeHead, { .size = m_body * 1.25, .isBold = true });
        y += 2 * millimetre;
        for (qsizetype step = 0; step < m_steps.size(); ++step) {
            const double indent = m_body * 1.5;
            pen.text({ x, y }, indent,
                language::inDigitsOf(m_context.language, QString::number(step + 1)),
                { .size = m_body, .isBold = true });
            y += pen.text({ x + indent, y }, room - indent, m_steps.at(step), { .size = m_body })
                + millimetre;
        }
        y += pen.text({ x, y }, room, m_stop, { .size = m_body, .isBold = true }) + millimetre;
        y += pen.text({ x, y }, room, m_context.words.tapeThrowAway, { .size = m_body });
        if (!m_format.isRoll()) {
            y += millimetre;
            y += pen.text({ x, y }, room, m_context.words.tapeGlue, { .size = m_body });
        }
        y += 3 * millimetre;
        // Along the paper: that is the way in which a roll can slip.
        constexpr double cap = 8 * millimetre;
        pen.fill({ x + cap / 2 - tapeThick, y, 2 * tapeThick, scaleBar });
        pen.fill({ x, y, cap, tapeHair });
        pen.fill({ x, y + scaleBar - tapeHair, cap, tapeHair });
        pen.text({ x, y + scaleBar + 0.6 * millimetre }, 3 * cap,
            unturned(QStringLiteral("50 mm"), m_context.direction()), { .size = m_body * 0.8 });
        const double words = pen.text({ x + cap + 3 * millimetre, y }, room - cap - 3 * millimetre,
            m_context.words.tapeCheck, { .size = m_body });
        return y + std::max(words, scaleBar + m_body * 1.4) - top;
    }

    /// As large as one line takes before the mark of 10 mm.
    [[nodiscard]] TextStyle startStyle(const Ink& pen, double room) const
    {
        TextStyle style { .size = 10 * point, .isBold = true, .leading = 1.1 };
        style.align = Align::Trailing;
        while (style.size > 5 * point && pen.textWidth(m_context.words.tapeStart, style) > room) {
            style.size *= 0.95;
        }
        return style;
    }

    /// Lines at each millimetre from `from` to `to`, the first at y; numbers beside.
    void drawPiece(Ink& pen, double x, double y, int from, int to, double room) const
    {
        if (from == 0) {
            pen.fill({ x, y - tapeThick / 2, room, tapeThick });
            if (m_format.isRoll()) {
                pen.text({ x + 15 * millimetre, y - 1.35 * m_body }, room - 15 * millimetre,
                    m_context.words.tapeStart, { .size = m_body * 0.9, .isBold = true });
            } else {
                const double indent = 5 * millimetre;
                pen.text({ x + indent, y + 0.8 * millimetre }, room - indent - millimetre,
                    m_context.words.tapeStart, startStyle(pen, room - indent - millimetre));
            }
        }
        for (int mark = from + 1; mark <= to; ++mark) {
            const double at = y + (mark - from) * millimetre;
            const double length = (mark % 10 == 0 ? 11 : mark % 5 == 0 ? 7.5 : 4.5) * millimetre;
            const double weight = mark % 10 == 0 ? 2 * tapeHair : tapeHair;
            pen.fill({ x, at - weight / 2, length, weight });
            if (mark % 10 == 0) {
                const bool isLarge = mark % 50 == 0;
                TextStyle style { .size = (isLarge ? 15 : 10) * point, .isBold = isLarge };
                style.leading = 1;
                // Where a piece is cut off, the number stays whole above the line.
                const double above = mark == to && !m_format.isRoll() ? 1.2 : 0.52;
                pen.text({ x + 12 * millimetre, at - style.size * above }, 14 * millimetre,
                    language::numberText(m_context.language, mark), style);
            }
        }
    }

    /// A piece with its cutting lines and, where another follows, the tab to glue it on.
    void drawSheetPiece(Ink& pen, double x, int from, int to) const
    {
        const double top = m_format.marginTop;
        const double length = (to - from) * millimetre;
        const bool isLast = to == tapeMillimetres;
        const double whole = length + (isLast ? 0 : glueTab);
        pen.frame({ x, top, pieceWidth, whole }, tapeHair);
        drawPiece(pen, x, top, from, to, pieceWidth);
        if (!isLast) {
            // The next piece's top edge goes onto this line.
            pen.fill({ x, top + length - tapeHair, pieceWidth, 2 * tapeHair });
            pen.patternBox({ x + pieceWidth / 2 - 4 * millimetre, top + length + 4 * millimetre,
                               8 * millimetre, 8 * millimetre },
                Pattern::Dots);
        }
        if (from > 0) {
            pen.text({ x + 12 * millimetre, top + 0.4 * millimetre }, 14 * millimetre,
                language::numberText(m_context.language, from),
                { .size = 10 * point, .isBold = true });
        }
    }

    StubContext m_context;
    PaperFormat m_format;
    double m_body;
    QStringList m_steps;
    QString m_stop;
    double m_zero = 0; ///< on a roll: where the tape begins
    int m_pieceLength = tapeMillimetres;
    double m_textWidth = 0;
    bool m_textOwnPage = false;
};

} // namespace

PagedDrawing layOutTape(const content::ContentPack& pack, const StubContext& context, Paper paper)
{
    const auto tape = std::make_shared<const Tape>(pack, context, formatOf(paper));
    PagedDrawing drawing;
    drawing.format = formatOf(paper);
    drawing.height = tape->height();
    drawing.pages = tape->pages();
    drawing.title = context.words.tapeTitle;
    drawing.stamp = context.printed;
    drawing.draw = [tape](QPainter& painter, int page) { tape->draw(painter, page); };
    return drawing;
}

} // namespace legcheck::printing
