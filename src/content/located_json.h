// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON that knows on which line each value stands, so that every fault can name file and line.
// Object members keep their order; a key that stands twice in one object is a fault, not a choice.

#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace legcheck::content {

struct JsonMember;

struct JsonNode {
    enum class Kind : std::uint8_t { Null, Bool, Integer, Fraction, String, Array, Object };

    Kind kind = Kind::Null;
    int line = 0; ///< from 1; of the key, for a member of an object
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text; ///< Kind::String
    std::vector<JsonNode> items; ///< Kind::Array
    std::vector<JsonMember> members; ///< Kind::Object

    /// The member with that key; null if there is none. Requires Kind::Object.
    [[nodiscard]] const JsonNode* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    JsonNode value;
};

/// What a kind is called in a message, e.g. "a list".
[[nodiscard]] std::string_view nameOf(JsonNode::Kind kind);

/// Reads UTF-8 JSON. `file` is the name shown in errors; their form is "file:line".
[[nodiscard]] core::Result<JsonNode> parseLocatedJson(
    std::string_view text, const std::string& file);

} // namespace legcheck::content
