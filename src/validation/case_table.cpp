// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/case_table.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace legcheck::validation {

namespace {

constexpr qint64 maxFileBytes = qint64 { 16 } * 1024 * 1024;
constexpr std::size_t maxColumns = 1000;

std::string where(const std::string& file, int line)
{
    return file + ":" + std::to_string(line);
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

/// Cuts the text into rows of cells; a quoted cell may hold commas, line ends and doubled quotes.
class RowCutter {
public:
    RowCutter(std::string_view text, const std::string& file)
        : m_text(text)
        , m_file(file)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// The next row; an error for a quote that is never closed or stands inside a cell.
    core::Result<CaseRow> next()
    {
        CaseRow row { .line = m_line, .cells = { {} } };
        while (!atEnd()) {
            const char character = m_text[m_at];
            if (character == '"') {
                if (!trimmed(row.cells.back()).empty()) {
                    return fault(row, "a quote inside a cell that does not begin with one");
                }
                if (auto error = quoted(row)) {
                    return *error;
                }
                continue;
            }
            ++m_at;
            if (character == ',') {
                row.cells.back() = trimmed(row.cells.back());
                row.cells.emplace_back();
            } else if (character == '\n') {
                ++m_line;
                break;
            } else if (character != '\r' || (!atEnd() && m_text[m_at] != '\n')) {
                row.cells.back() += character;
            }
        }
        row.cells.back() = trimmed(row.cells.back());
        return row;
    }

private:
    [[nodiscard]] core::Error fault(const CaseRow& row, const std::string& what) const
    {
        return { "column " + std::to_string(row.cells.size()) + ": " + what,
            where(m_file, row.line) };
    }

    std::optional<core::Error> quoted(CaseRow& row)
    {
        row.cells.back().clear();
        for (++m_at; !atEnd(); ++m_at) {
            const char character = m_text[m_at];
            if (character == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                    ++m_at;
                    return afterQuote(row);
                }
                ++m_at;
            }
            m_line += character == '\n' ? 1 : 0;
            row.cells.back() += character;
        }
        return fault(row, "a quote is never closed");
    }

    std::optional<core::Error> afterQuote(const CaseRow& row)
    {
        m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        const bool ends
            = atEnd() || m_text[m_at] == ',' || m_text[m_at] == '\n' || m_text[m_at] == '\r';
        return ends ? std::optional<core::Error>()
                    : fault(row, "text after the quote that closes the cell");
    }

    std::string_view m_text;
    const std::string& m_file;
    std::size_t m_at = 0;
    int m_line = 1;
};

bool isBlank(const CaseRow& row)
{
    return row.cells.size() == 1 && row.cells.front().empty();
}

std::string cellCount(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " cell" : " cells");
}

} // namespace

core::Result<CaseTable> CaseTable::read(std::string_view text, std::string file)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) {
        text.remove_prefix(byteOrderMark.size());
    }
    CaseTable table;
    table.m_file = std::move(file);
    RowCutter cutter(text, table.m_file);
    core::Errors errors;
    while (!cutter.atEnd()) {
        auto next = cutter.next();
        if (!next) {
            // Where a quote is wrong, nothing after it can be told apart.
            errors.insert(errors.end(), next.error().begin(), next.error().end());
            return errors;
        }
        CaseRow row = std::move(next).value();
        if (isBlank(row)) {
            continue;
        }
        if (table.m_columns.empty() && row.cells.size() > maxColumns) {
            return core::Error { "has more than " + std::to_string(maxColumns) + " columns",
                where(table.m_file, row.line) };
        }
        if (table.m_columns.empty()) {
            for (const std::string& column : row.cells) {
                const std::string number = std::to_string(table.m_columns.size() + 1);
                if (column.empty()) {
                    errors.push_back(
                        { "column " + number + " has no name", where(table.m_file, row.line) });
                } else if (!table.m_index.emplace(column, table.m_columns.size()).second) {
                    errors.push_back({ std::string("column ")
                                           .append(number)
                                           .append(": the name '")
                                           .append(column)
                                           .append("' stands twice"),
                        where(table.m_file, row.line) });
                }
                table.m_columns.push_back(column);
            }
        } else if (row.cells.size() != table.m_columns.size()) {
            errors.push_back({ "has " + cellCount(row.cells.size()) + ", but the first line names "
                    + std::to_string(table.m_columns.size()) + " columns",
                where(table.m_file, row.line) });
        } else {
            table.m_rows.push_back(std::move(row));
        }
    }
    if (errors.empty() && table.m_rows.empty()) {
        errors.push_back({ "there is no case in this table", where(table.m_file, 1) });
    }
    if (!errors.empty()) {
        return errors;
    }
    return table;
}

bool CaseTable::has(std::string_view column) const
{
    return m_index.contains(column);
}

const std::string& CaseTable::cell(const CaseRow& row, std::string_view column) const
{
    static const std::string nothing;
    const auto found = m_index.find(column);
    return found == m_index.end() ? nothing : row.cells[found->second];
}

core::Error CaseTable::fault(
    const CaseRow& row, std::string_view column, const std::string& what) const
{
    const auto found = m_index.find(column);
    const std::string number
        = found == m_index.end() ? std::string() : std::to_string(found->second + 1) + " ";
    return { "column " + number + "'" + std::string(column) + "': " + what,
        where(m_file, row.line) };
}

core::Result<CaseTable> readCaseTable(const std::string& file)
{
    QFile device(QString::fromStdString(file));
    if (!device.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + device.errorString().toStdString(), file };
    }
    if (device.size() > maxFileBytes) {
        return core::Error { "is larger than 16 MiB", file };
    }
    const QByteArray bytes = device.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    qsizetype line = 1;
    for (const QByteArray& text : bytes.split('\n')) {
        const QString decoded = decoder(text + '\n');
        if (decoder.hasError() || text.contains('\0')) {
            return core::Error { "is no UTF-8 text", where(file, static_cast<int>(line)) };
        }
        ++line;
    }
    return CaseTable::read({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }, file);
}

} // namespace legcheck::validation
