// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_layout.h"

#include "printing/slip_blocks.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace legcheck::printing {

namespace {

constexpr double gutter = 4 * millimetre;
constexpr double mostNotes = 70 * millimetre;

using Block = std::function<double(Ink&, QPointF, double)>;

/// Blocks under each other in one column.
struct Cell {
    double left = 0;
    double width = 0;
    std::vector<Block> blocks;
};

enum class RuleAbove { None, Thin, Thick };

struct Row {
    std::vector<Cell> cells;
    RuleAbove rule = RuleAbove::None;
    bool growsNotes = false; ///< the nurse's box, which takes what room is left for notes
};

/// All that is drawn, kept alive together.
struct Sheet {
    SlipContent content;
    SlipWords words;
    PaperFormat format;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

class SlipPages {
public:
    SlipPages(std::shared_ptr<const Sheet> sheet, int shrink)
        : m_sheet(std::move(sheet))
        , m_scale(typeScale(m_sheet->format, shrink))
        , m_blocks(m_sheet->content, m_sheet->words, m_sheet->format, m_scale)
    {
        if (m_sheet->format.isRoll()) {
            addRollRows();
        } else if (m_sheet->format.isNarrow()) {
            addSmallSheetRows();
        } else {
            addSheetRows();
        }
        dropEmptyRows();
        breakPages();
    }

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pageStarts.size()); }

    /// Height of a page; on a roll, of the strip.
    [[nodiscard]] double pageHeight() const
    {
        if (!m_sheet->format.isRoll()) {
            return m_sheet->format.height;
        }
        const double length = 2 * m_sheet->format.marginTop + usedHeight(0) + footHeight();
        return std::ceil(length / millimetre) * millimetre;
    }

    void draw(QPainter& painter, int page) const
    {
        Ink ink(&painter, m_sheet->format.width, m_sheet->direction);
        double y = m_sheet->format.marginTop;
        if (page > 0) {
            y += m_blocks.continuation(ink, { left(), y }, width()) + m_scale.gap;
        }
        for (std::size_t row = firstRow(page); row < endRow(page); ++row) {
            y += drawRow(ink, m_rows[row], y, row == firstRow(page), notesRoom(page));
        }
        const double footTop = m_sheet->format.isRoll()
            ? y + m_scale.gap
            : m_sheet->format.height - m_sheet->format.marginTop - footHeight();
        m_blocks.foot(ink, { left(), footTop }, width(), page + 1, pageCount());
    }

private:
    [[nodiscard]] double left() const { return m_sheet->format.marginLeft; }
    [[nodiscard]] double width() const { return m_sheet->format.contentWidth(); }
    [[nodiscard]] Ink measuring() const
    {
        return { nullptr, m_sheet->format.width, m_sheet->direction };
    }

    [[nodiscard]] Cell cell(int firstColumn, int columns, std::vector<Block> blocks) const
    {
        const double column = (width() - 11 * gutter) / 12;
        return { left() + firstColumn * (column + gutter),
            columns * column + (columns - 1) * gutter, std::move(blocks) };
    }

    template <class Member> [[nodiscard]] Block block(Member member) const
    {
        return [this, member](
                   Ink& ink, QPointF at, double room) { return (m_blocks.*member)(ink, at, room); };
    }

    void addRow(std::vector<Cell> cells, RuleAbove rule = RuleAbove::None)
    {
        m_rows.push_back({ std::move(cells), rule });
    }

    void addSheetRows()
    {
        using B = SlipBlocks;
        addRow({ cell(0, 12, { block(&B::head) }) });
        addRow({ cell(0, 12, { block(&B::facts) }) });
        addRow({ cell(0, 7, { block(&B::category) }), cell(7, 5, { block(&B::legs) }) });
        addRow({ cell(0, 12, { block(&B::flags) }) });
        addRow({ cell(0, 4, { block(&B::redFlags) }), cell(4, 8, { block(&B::reasons) }) },
            RuleAbove::Thick);
        addRow({ cell(0, 8, { block(&B::situation) }), cell(8, 4, { block(&B::background) }) },
            RuleAbove::Thick);
        addRow({ cell(0, 8, { block(&B::wells) }),
                   cell(8, 4, { block(&B::checks), block(&B::recommendation) }) },
            RuleAbove::Thin);
        addRow({ cell(0, 12, { block(&B::differences) }) }, RuleAbove::Thin);
        m_rows.push_back({ {}, RuleAbove::None, true });
    }

    void addRollRows()
    {
        using B = SlipBlocks;
        for (const Block& top : { block(&B::head), block(&B::category), block(&B::flags) }) {
            addRow({ cell(0, 12, { top }) });
        }
        for (const Block& part : { block(&B::redFlags), block(&B::reasons), block(&B::legs),
                 block(&B::situation), block(&B::background), block(&B::wells), block(&B::checks),
                 block(&B::differences), block(&B::recommendation), block(&B::facts) }) {
            addRow({ cell(0, 12, { part }) }, RuleAbove::Thin);
        }
        m_rows.push_back({ {}, RuleAbove::Thin, true });
    }

    /// A5: one column but where two short blocks fit beside each other.
    void addSmallSheetRows()
    {
        using B = SlipBlocks;
        addRow({ cell(0, 12, { block(&B::head) }) });
        addRow({ cell(0, 7, { block(&B::category) }), cell(7, 5, { block(&B::legs) }) });
        addRow({ cell(0, 12, { block(&B::flags) }) });
        for (const Block& part : { block(&B::redFlags), block(&B::reasons), block(&B::situation),
                 block(&B::background), block(&B::wells) }) {
            addRow({ cell(0, 12, { part }) }, RuleAbove::Thin);
        }
        addRow({ cell(0, 6, { block(&B::checks) }), cell(6, 6, { block(&B::recommendation) }) },
            RuleAbove::Thin);
        for (const Block& part : { block(&B::differences), block(&B::facts) }) {
            addRow({ cell(0, 12, { part }) }, RuleAbove::Thin);
        }
        m_rows.push_back({ {}, RuleAbove::Thin, true });
    }

    double drawCell(Ink& ink, const Cell& part, double top) const
    {
        double y = top;
        for (const Block& draw : part.blocks) {
            const double height = draw(ink, { part.left, y }, part.width);
            y += height > 0 ? height + m_scale.gap : 0;
        }
        return y > top ? y - top - m_scale.gap : 0;
    }

    /// Draws a row with the rule and the gap above it; returns the height of all.
    double drawRow(Ink& ink, const Row& row, double top, bool isFirst, double notes) const
    {
        double y = top + (isFirst ? 0 : m_scale.gap);
        if (row.rule != RuleAbove::None && !isFirst) {
            const double thickness = (row.rule == RuleAbove::Thick ? 0.5 : 0.25) * millimetre;
            ink.rule({ left(), y }, width(), thickness);
            y += thickness + m_scale.gap * 0.6;
        }
        if (row.growsNotes) {
            return y + m_blocks.nurseBox(ink, { left(), y }, width(), notes) - top;
        }
        double tallest = 0;
        for (const Cell& part : row.cells) {
            tallest = std::max(tallest, drawCell(ink, part, y));
        }
        return y + tallest - top;
    }

    void dropEmptyRows()
    {
        Ink ink = measuring();
        std::erase_if(m_rows, [&](const Row& row) {
            return !row.growsNotes && std::ranges::all_of(row.cells, [&](const Cell& part) {
                return drawCell(ink, part, 0) <= 0;
            });
        });
    }

    [[nodiscard]] double footHeight() const
    {
        Ink ink = measuring();
        return m_blocks.foot(ink, {}, width(), 1, 1);
    }

    [[nodiscard]] double continuationHeight() const
    {
        Ink ink = measuring();
        return m_blocks.continuation(ink, {}, width()) + m_scale.gap;
    }

    [[nodiscard]] double room(int page) const
    {
        return m_sheet->format.height - 2 * m_sheet->format.marginTop - footHeight() - m_scale.gap
            - (page > 0 ? continuationHeight() : 0);
    }

    void breakPages()
    {
        m_pageStarts = { 0 };
        if (m_sheet->format.isRoll()) {
            return;
        }
        Ink ink = measuring();
        double used = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const bool isFirst = row == m_pageStarts.back();
            const double height = drawRow(ink, m_rows[row], 0, isFirst, 0);
            if (!isFirst && used + height > room(pageCount() - 1)) {
                m_pageStarts.push_back(row);
                used = drawRow(ink, m_rows[row], 0, true, 0);
            } else {
                used += height;
            }
        }
    }

    [[nodiscard]] std::size_t firstRow(int page) const
    {
        return m_pageStarts[static_cast<std::size_t>(page)];
    }
    [[nodiscard]] std::size_t endRow(int page) const
    {
        return page + 1 < pageCount() ? firstRow(page + 1) : m_rows.size();
    }

    [[nodiscard]] double usedHeight(int page) const
    {
        Ink ink = measuring();
        double used = 0;
        for (std::size_t row = firstRow(page); row < endRow(page); ++row) {
            used += drawRow(ink, m_rows[row], 0, row == firstRow(page), 0);
        }
        return used;
    }

    /// What the nurse's box may take for notes on this page; 0 where the box is not.
    [[nodiscard]] double notesRoom(int page) const
    {
        if (m_sheet->format.isRoll()) {
            return 0;
        }
        const double rest = room(page) - usedHeight(page);
        return rest < 6 * millimetre ? 0 : std::min(rest, mostNotes);
    }

    std::shared_ptr<const Sheet> m_sheet;
    TypeScale m_scale;
    SlipBlocks m_blocks;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_pageStarts;
};

} // namespace

PagedDrawing layOutSlip(const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, Paper paper)
{
    const auto sheet = std::make_shared<const Sheet>(Sheet {
        slipContent(slip, pack, context), context.words, formatOf(paper), context.direction });
    // The largest type that needs the fewest pages.
    auto pages = std::make_shared<const SlipPages>(sheet, 0);
    for (int shrink = 1; shrink <= shrinkSteps && pages->pageCount() > 1; ++shrink) {
        auto smaller = std::make_shared<const SlipPages>(sheet, shrink);
        if (smaller->pageCount() < pages->pageCount()) {
            pages = std::move(smaller);
        }
    }
    PagedDrawing drawing;
    drawing.format = sheet->format;
    drawing.height = pages->pageHeight();
    drawing.pages = pages->pageCount();
    drawing.title = context.words.title + QLatin1Char(' ') + sheet->content.ticket;
    drawing.stamp = context.printed;
    drawing.draw = [pages](QPainter& painter, int page) { pages->draw(painter, page); };
    return drawing;
}

} // namespace legcheck::printing
