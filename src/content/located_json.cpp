// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/located_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace legcheck::content {

namespace {

constexpr std::size_t maxDepth = 64;
// Each key is looked for among those before it.
constexpr std::size_t maxKeys = 2000;

/// Walks over the text and counts lines on the way.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag; // NOLINT(readability-identifier-naming)
    using value_type = char; // NOLINT(readability-identifier-naming)
    using difference_type = std::ptrdiff_t; // NOLINT(readability-identifier-naming)
    using pointer = const char*; // NOLINT(readability-identifier-naming)
    using reference = const char&; // NOLINT(readability-identifier-naming)

    CountingIterator(const char* position, int* line)
        : m_position(position)
        , m_line(line)
    {
    }
    reference operator*() const { return *m_position; }
    CountingIterator& operator++()
    {
        // Counted with the next character: the parser may look one beyond the end of a number.
        if (m_lineEnded) {
            ++*m_line;
        }
        m_lineEnded = *m_position == '\n';
        ++m_position;
        return *this;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b)
    {
        return a.m_position == b.m_position;
    }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b)
    {
        return a.m_position != b.m_position;
    }

private:
    const char* m_position;
    int* m_line;
    bool m_lineEnded = false;
};

/// Builds the tree from the parser's events (names and signatures are nlohmann's SAX interface).
class TreeBuilder {
public:
    TreeBuilder(const int& line, const std::string& file)
        : m_line(line)
        , m_file(file)
    {
    }

    // NOLINTBEGIN(readability-identifier-naming)
    bool null() { return add({ .kind = JsonNode::Kind::Null }); }
    bool boolean(bool value) { return add({ .kind = JsonNode::Kind::Bool, .boolean = value }); }
    bool number_integer(std::int64_t value)
    {
        return add({ .kind = JsonNode::Kind::Integer, .integer = value });
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) {
            return add({ .kind = JsonNode::Kind::Fraction });
        }
        return number_integer(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, const std::string& /*text*/)
    {
        // 6.0 is a whole number, however it is written.
        constexpr double exact = 9007199254740992.0; // 2^53
        if (std::abs(value) <= exact && std::trunc(value) == value) {
            return number_integer(static_cast<std::int64_t>(value));
        }
        return add({ .kind = JsonNode::Kind::Fraction });
    }
    bool string(std::string& value)
    {
        return add({ .kind = JsonNode::Kind::String, .text = std::move(value) });
    }
    bool binary(const nlohmann::json::binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t /*size*/) { return open(JsonNode::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& value)
    {
        JsonNode& object = *m_open.back();
        if (object.members.size() >= maxKeys) {
            fault("an object has more than " + std::to_string(maxKeys) + " keys");
            return false;
        }
        if (object.find(value) != nullptr) {
            fault("the key '" + value + "' stands twice in one object");
        }
        object.members.push_back({ value, {} });
        m_keyLine = m_line;
        return true;
    }
    bool parse_error(
        std::size_t /*position*/, const std::string& token, const nlohmann::json::exception& error)
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error ..."
        std::string what = error.what();
        for (const char* end : { "] ", ": " }) {
            if (const auto at = what.find(end); at != std::string::npos) {
                what = what.substr(at + 2);
            }
        }
        const std::string key
            = m_keyLine == 0 ? "" : ", after the key '" + m_open.back()->members.back().key + "'";
        fault("this is not JSON: " + what + (token.empty() ? "" : " near '" + token + "'") + key);
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] core::Result<JsonNode> result()
    {
        if (!m_errors.empty()) {
            return std::move(m_errors);
        }
        return std::move(m_root);
    }

private:
    void fault(std::string what)
    {
        m_errors.push_back({ std::move(what), m_file + ":" + std::to_string(m_line) });
    }

    JsonNode* place(JsonNode node)
    {
        node.line = m_keyLine != 0 ? m_keyLine : m_line;
        m_keyLine = 0;
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        JsonNode& parent = *m_open.back();
        if (parent.kind == JsonNode::Kind::Object) {
            parent.members.back().value = std::move(node);
            return &parent.members.back().value;
        }
        parent.items.push_back(std::move(node));
        return &parent.items.back();
    }

    bool add(JsonNode node)
    {
        place(std::move(node));
        return true;
    }

    bool open(JsonNode::Kind kind)
    {
        if (m_open.size() >= maxDepth) {
            fault("values are nested more than " + std::to_string(maxDepth) + " deep");
            return false;
        }
        JsonNode node;
        node.kind = kind;
        m_open.push_back(place(std::move(node)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const int& m_line;
    const std::string& m_file;
    JsonNode m_root;
    // Only the innermost open value grows, so the others' addresses hold.
    std::vector<JsonNode*> m_open;
    int m_keyLine = 0;
    core::Errors m_errors;
};

} // namespace

const JsonNode* JsonNode::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

std::string_view nameOf(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null:
        return "null";
    case JsonNode::Kind::Bool:
        return "true or false";
    case JsonNode::Kind::Integer:
        return "a whole number";
    case JsonNode::Kind::Fraction:
        return "a number that is not whole, or far too large";
    case JsonNode::Kind::String:
        return "a text";
    case JsonNode::Kind::Array:
        return "a list";
    case JsonNode::Kind::Object:
        return "an object";
    }
    return "";
}

core::Result<JsonNode> parseLocatedJson(std::string_view text, const std::string& file)
{
    // The parser would take a zero byte for the end, and leave what follows unread.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
        const auto lines = 1 + std::ranges::count(text.substr(0, zero), '\n');
        return core::Error { "this is not JSON: it holds a zero byte",
            file + ":" + std::to_string(lines) };
    }
    int line = 1;
    TreeBuilder builder(line, file);
    nlohmann::json::sax_parse(CountingIterator(text.data(), &line),
        CountingIterator(text.data() + text.size(), &line), &builder);
    return builder.result();
}

} // namespace legcheck::content
