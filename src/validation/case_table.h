// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of cases as others publish it: comma-separated values (RFC 4180), UTF-8, the first line
// naming the columns. Everything wrong with a table is said at once, with file, line and column.

#include "core/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace legcheck::validation {

/// One line of the table.
struct CaseRow {
    int line = 0; ///< from 1; the first of a row whose quoted cells hold line ends
    std::vector<std::string> cells; ///< as many as there are columns
};

class CaseTable {
public:
    /// Reads text already in memory; `file` is the name shown in errors. Cells keep their text
    /// without the spaces around it. A table without a row, a column without a name or with the
    /// name of another, and a row with too few or too many cells are errors.
    [[nodiscard]] static core::Result<CaseTable> read(std::string_view text, std::string file);

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<CaseRow>& rows() const { return m_rows; }
    [[nodiscard]] bool has(std::string_view column) const;
    /// The cell's text; empty where the cell is, or where there is no such column.
    [[nodiscard]] const std::string& cell(const CaseRow& row, std::string_view column) const;
    /// An error at a cell: "FILE:LINE", "column 7 'pit': WHAT".
    [[nodiscard]] core::Error fault(
        const CaseRow& row, std::string_view column, const std::string& what) const;

private:
    std::string m_file;
    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t, std::less<>> m_index;
    std::vector<CaseRow> m_rows;
};

/// Reads a file of at most 16 MiB.
[[nodiscard]] core::Result<CaseTable> readCaseTable(const std::string& file);

} // namespace legcheck::validation
