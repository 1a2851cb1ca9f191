// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When the clinic's desk is open: "mon-fri 8:00-12:00 14:00-18:00, sat 9:00-12:00". Days by their
// first three English letters, alone or from-to; times of the local clock, 0:00 to 24:00. An end
// that is not later than its beginning is on the next day. Days that are not named are closed.

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>

namespace legcheck::site {

class OpeningHours {
public:
    /// Minutes from the midnight at which the day begins. Requires begin < end; up to 48 hours.
    struct Span {
        int begin = 0;
        int end = 0;
        friend bool operator==(const Span&, const Span&) = default;
    };

    /// Errors quote the part that cannot be read. Nothing at all is no opening hours.
    [[nodiscard]] static core::Result<OpeningHours> read(const QString& text);

    /// Nothing is known: neither open nor closed.
    [[nodiscard]] bool isUnknown() const { return m_isUnknown; }
    [[nodiscard]] bool isOpen(const QDateTime& local) const;
    /// What begins on that day, in order, as "8:00–12:00, 14:00–18:00"; empty: closed.
    [[nodiscard]] QString on(const QDate& day) const;

private:
    static constexpr std::size_t daysInWeek = 7;
    std::array<QList<Span>, daysInWeek> m_days; ///< Monday first
    bool m_isUnknown = true;
};

} // namespace legcheck::site
