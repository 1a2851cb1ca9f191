// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace legcheck::core {

/// Why something could not be done, in words an administrator can act on.
struct Error {
    std::string what; ///< e.g. "option 'chest_pain' stands twice"
    std::string where; ///< e.g. "protocol.json:41", empty if not tied to a file

    friend bool operator==(const Error&, const Error&) = default;
};

/// Every reason at once, so that one pass over a file is enough to mend it. Never empty in a
/// Result.
using Errors = std::vector<Error>;

/// Either a T or the errors that prevented it. Never both, never neither.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Errors errors)
        : m_state(std::in_place_index<1>, std::move(errors))
    {
    }
    Result(Error error)
        : Result(Errors { std::move(error) })
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /// Requires hasValue().
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    /// Requires !hasValue().
    [[nodiscard]] const Errors& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Errors> m_state;
};

} // namespace legcheck::core
