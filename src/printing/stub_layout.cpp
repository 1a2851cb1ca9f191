// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/stub_layout.h"

#include "language/number_text.h"
#include "printing/ink.h"
#include "printing/slip_content.h"

#include <algorithm>
#include <array>
#include <memory>

namespace legcheck::printing {

namespace {

constexpr double stubHair = 0.25 * millimetre;
constexpr double stubThick = 0.6 * millimetre;
constexpr int rollRows = 5;
constexpr int leastRows = 4;
constexpr double rowHeight = 14 * millimetre;

/// For eyes that are old and tired: 14 pt and more on sheets where they fit.
struct StubType {
    double number = 0;
    double lead = 0;
    double body = 0;
    double small = 0;
    double gap = 0;
};

StubType stubType(const PaperFormat& format, double scale)
{
    if (format.isRoll()) {
        return { 44 * point, 14 * point, 12 * point, 9 * point, 3 * millimetre };
    }
    if (format.isNarrow()) {
        return { 48 * point, 15 * point * scale, 13 * point * scale, 9.5 * point,
            3 * millimetre * scale };
    }
    return { 72 * point, 20 * point * scale, 16 * point * scale, 11 * point,
        5 * millimetre * scale };
}

class Stub {
public:
    Stub(const content::ContentPack& pack, StubContext context, PaperFormat format)
        : m_context(std::move(context))
        , m_format(format)
    {
        const auto text = [&](const QString& id) {
            return m_context.texts ? m_context.texts(id) : pack.texts.english(id);
        };
        m_safetyTitle = text(QStringLiteral("safety_net.title"));
        for (const QString& id : pack.safetyNet) {
            m_safety << text(QStringLiteral("safety_net.") + id);
        }
        Ink measuring = ink(nullptr);
        for (int percent = 100; percent > 70; percent -= 4) {
            m_type = stubType(m_format, percent / 100.0);
            m_top = drawTop(measuring) + m_type.gap;
            m_rows = m_format.isRoll() ? rollRows : rowsIn(m_format.height - m_top);
            if (m_rows >= leastRows) {
                break;
            }
        }
    }

    [[nodiscard]] double height() const
    {
        return m_format.isRoll() ? m_top + tableHead() + m_rows * rowHeight + footHeight()
                                 : m_format.height;
    }

    void draw(QPainter& painter) const
    {
        Ink pen = ink(&painter);
        drawTop(pen);
        drawTable(pen, m_top);
        TextStyle foot { .size = m_type.small, .align = Align::Trailing };
        pen.text({ left(), height() - m_format.marginTop - m_type.small * 1.3 }, width(),
            language::momentText(m_context.language, m_context.printed), foot);
    }

private:
    [[nodiscard]] Ink ink(QPainter* painter) const
    {
        return { painter, m_format.width, m_context.direction(), m_context.language.fonts };
    }
    [[nodiscard]] double left() const { return m_format.marginLeft; }
    [[nodiscard]] double width() const { return m_format.contentWidth(); }
    [[nodiscard]] double footHeight() const { return m_format.marginTop + 2 * m_type.small; }

    [[nodiscard]] int rowsIn(double room) const
    {
        return static_cast<int>((room - tableHead() - footHeight()) / rowHeight);
    }

    /// All above the table to fill in; returns where it ends.
    double drawTop(Ink& pen) const
    {
        double y = m_format.marginTop;
        y += pen.text({ left(), y }, width(), m_context.clinic,
            { .size = m_type.small * 1.15, .isBold = true, .align = Align::Centre });
        y = drawNumber(pen, y + m_type.gap / 2) + m_type.gap;
        pen.rule({ left(), y }, width(), stubThick);
        y += stubThick + m_type.gap / 2;
        y += pen.text(
            { left(), y }, width(), m_safetyTitle, { .size = m_type.lead, .isBold = true });
        y = drawSafety(pen, y + m_type.gap / 3) + m_type.gap / 2;
        pen.rule({ left(), y }, width(), stubThick);
        y += stubThick + m_type.gap / 2;
        y += pen.text(
            { left(), y }, width(), m_context.words.diary, { .size = m_type.lead, .isBold = true });
        y += pen.text({ left(), y }, width(), m_context.words.diaryHint, { .size = m_type.body });
        return y;
    }

    double drawNumber(Ink& pen, double top) const
    {
        const TextStyle centred { .size = m_type.body, .align = Align::Centre };
        double y = top;
        if (m_context.ticket.isEmpty()) {
            y += pen.text({ left(), y }, width(), m_context.words.noNumber,
                { .size = m_type.lead, .isBold = true, .align = Align::Centre });
            return y + drawDeskPlace(pen, y);
        }
        y += pen.text({ left(), y }, width(), m_context.words.yourNumber, centred);
        TextStyle number { .size = m_type.number, .isBold = true, .align = Align::Centre };
        number.leading = 1.15;
        // In the type of digits, whatever script is around it: that needs less height.
        Ink digits(pen.painter(), m_format.width, m_context.direction());
        const double natural = digits.textWidth(m_context.ticket, number);
        number.size *= std::min(1.0, width() / natural * 0.98);
        y += digits.text(
            { left(), y }, width(), unturned(m_context.ticket, m_context.direction()), number);
        if (m_context.copy > 1) {
            y += pen.text({ left(), y }, width(), m_context.words.copy.arg(m_context.copy),
                { .size = m_type.body, .isBold = true, .align = Align::Centre });
        }
        y += pen.text({ left(), y }, width(), m_context.words.keep, centred);
        return y + drawDeskPlace(pen, y);
    }

    /// Whoever feels worse must find somebody.
    double drawDeskPlace(Ink& pen, double top) const
    {
        return m_context.deskPlace.isEmpty()
            ? 0
            : pen.text({ left(), top }, width(), m_context.words.deskPlace.arg(m_context.deskPlace),
                { .size = m_type.body, .align = Align::Centre });
    }

    /// Two columns where there is room for them.
    double drawSafety(Ink& pen, double top) const
    {
        const int columns = m_format.isNarrow() ? 1 : 2;
        const double gutter = 6 * millimetre;
        const double column = (width() - (columns - 1) * gutter) / columns;
        const double dot = m_type.body * 0.42;
        const double indent = dot + 2.5 * millimetre;
        const auto perColumn = (m_safety.size() + columns - 1) / columns;
        double lowest = top;
        double y = top;
        double x = left();
        for (qsizetype index = 0; index < m_safety.size(); ++index) {
            if (index > 0 && index % perColumn == 0) {
                x += column + gutter;
                y = top;
            }
            pen.fill({ x, y + m_type.body * 0.42, dot, dot });
            y += pen.text(
                { x + indent, y }, column - indent, m_safety.at(index), { .size = m_type.body });
            y += m_type.body * 0.12;
            lowest = std::max(lowest, y);
        }
        return lowest;
    }

    [[nodiscard]] std::array<double, 3> columnWidths() const
    {
        return { width() * 0.3, width() * 0.2, width() * 0.5 };
    }
    [[nodiscard]] std::array<QString, 3> columnHeads() const
    {
        // "0–10" is one word.
        QString howMuch = m_context.words.howMuch;
        howMuch.replace(QStringLiteral("–"), QStringLiteral("\u2060–\u2060"));
        return { m_context.words.when, howMuch, m_context.words.changed };
    }

    [[nodiscard]] double tableHead() const
    {
        const Ink pen = ink(nullptr);
        double height = 0;
        for (std::size_t column = 0; column < columnHeads().size(); ++column) {
            height = std::max(height,
                pen.textHeight(columnWidths().at(column) - 2 * millimetre, columnHeads().at(column),
                    { .size = m_type.small, .isBold = true }));
        }
        return height + 2 * millimetre;
    }

    void drawTable(Ink& pen, double top) const
    {
        const double head = tableHead();
        const double bottom = top + head + m_rows * rowHeight;
        double x = left();
        for (std::size_t column = 0; column < columnHeads().size(); ++column) {
            const double room = columnWidths().at(column);
            pen.text({ x + millimetre, top + millimetre }, room - 2 * millimetre,
                columnHeads().at(column), { .size = m_type.small, .isBold = true });
            if (column > 0) {
                pen.upright({ x, top }, bottom - top, stubHair);
            }
            x += room;
        }
        for (int row = 0; row < m_rows; ++row) {
            pen.rule({ left(), top + head + row * rowHeight }, width(), stubHair);
        }
        pen.frame({ left(), top, width(), bottom - top }, 2 * stubHair);
    }

    StubContext m_context;
    PaperFormat m_format;
    QString m_safetyTitle;
    QStringList m_safety;
    StubType m_type;
    double m_top = 0; ///< of the table
    int m_rows = 0;
};

} // namespace

StubContext stubContext(
    language::Languages& languages, const content::Texts& texts, const QString& patientLanguage)
{
    StubContext context;
    context.words = stubWords(languages.translatorFor(patientLanguage).get());
    context.texts = languages.textsIn(patientLanguage, texts);
    if (const auto* language = languages.find(patientLanguage)) {
        context.language = *language;
    }
    return context;
}

PagedDrawing layOutStub(const content::ContentPack& pack, const StubContext& context, Paper paper)
{
    const auto stub = std::make_shared<const Stub>(pack, context, formatOf(paper));
    PagedDrawing drawing;
    drawing.format = formatOf(paper);
    drawing.height = stub->height();
    drawing.title = context.words.title + QLatin1Char(' ') + context.ticket;
    drawing.stamp = context.printed;
    drawing.draw = [stub](QPainter& painter, int) { stub->draw(painter); };
    return drawing;
}

} // namespace legcheck::printing
