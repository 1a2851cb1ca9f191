// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/object_reader.h"

#include <algorithm>
#include <cctype>

namespace legcheck::content {

namespace {

bool isId(std::string_view id)
{
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// True for "<b>", "</b>" and the like; a bare "<" in "less than" is fine.
bool hasMarkup(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos;
         at = text.find('<', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (next == '/' || next == '!' || std::isalpha(static_cast<unsigned char>(next)) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace

ObjectReader::ObjectReader(const JsonNode& node, FaultList& faults, std::string subject)
    : m_node(node)
    , m_faults(faults)
    , m_subject(std::move(subject))
{
}

bool ObjectReader::has(const std::string& key) const
{
    return m_node.find(key) != nullptr;
}

const JsonNode* ObjectReader::member(const std::string& key, JsonNode::Kind kind, bool required)
{
    m_read.push_back(key);
    const JsonNode* found = m_node.find(key);
    if (found == nullptr) {
        if (required) {
            fault("'" + key + "' is missing");
        }
        return nullptr;
    }
    if (found->kind != kind) {
        fault(*found,
            "'" + key + "' must be " + std::string(nameOf(kind)) + ", but is "
                + std::string(nameOf(found->kind)));
        return nullptr;
    }
    return found;
}

void ObjectReader::checkText(const JsonNode& node, const std::string& key)
{
    const std::string& text = node.text;
    if (text.empty()) {
        fault(node, "'" + key + "' is empty");
    } else if (std::isspace(static_cast<unsigned char>(text.front())) != 0
        || std::isspace(static_cast<unsigned char>(text.back())) != 0) {
        fault(node, "'" + key + "' begins or ends with a space");
    } else if (hasMarkup(text)) {
        fault(node, "'" + key + "' holds markup, but must be plain text");
    }
}

std::string ObjectReader::id(const std::string& key)
{
    const JsonNode* node = member(key, JsonNode::Kind::String, true);
    if (node == nullptr) {
        return {};
    }
    if (!isId(node->text)) {
        fault(*node,
            "'" + key + "' is '" + node->text + "', but an id has only a-z, 0-9, '_' and '-'");
    }
    return node->text;
}

std::string ObjectReader::text(const std::string& key)
{
    const JsonNode* node = member(key, JsonNode::Kind::String, true);
    if (node == nullptr) {
        return {};
    }
    checkText(*node, key);
    return node->text;
}

std::optional<int> ObjectReader::optionalInteger(const std::string& key, int lowest, int highest)
{
    return has(key) ? std::optional(integer(key, lowest, highest)) : std::nullopt;
}

int ObjectReader::integer(const std::string& key, int lowest, int highest)
{
    const JsonNode* node = member(key, JsonNode::Kind::Integer, true);
    if (node == nullptr) {
        return lowest;
    }
    if (node->integer < lowest || node->integer > highest) {
        fault(*node,
            "'" + key + "' is " + std::to_string(node->integer) + ", but must be from "
                + std::to_string(lowest) + " to " + std::to_string(highest));
        return lowest;
    }
    return static_cast<int>(node->integer);
}

bool ObjectReader::flag(const std::string& key)
{
    const JsonNode* node = member(key, JsonNode::Kind::Bool, true);
    return node != nullptr && node->boolean;
}

bool ObjectReader::optionalFlag(const std::string& key)
{
    return has(key) && flag(key);
}

const JsonNode* ObjectReader::list(const std::string& key)
{
    return member(key, JsonNode::Kind::Array, true);
}

const JsonNode* ObjectReader::optionalList(const std::string& key)
{
    return member(key, JsonNode::Kind::Array, false);
}

const JsonNode* ObjectReader::object(const std::string& key)
{
    return member(key, JsonNode::Kind::Object, true);
}

const JsonNode* ObjectReader::optionalObject(const std::string& key)
{
    return member(key, JsonNode::Kind::Object, false);
}

std::vector<std::string> ObjectReader::texts(const std::string& key)
{
    std::vector<std::string> texts;
    const JsonNode* node = list(key);
    if (node == nullptr) {
        return texts;
    }
    for (const JsonNode& item : node->items) {
        if (item.kind != JsonNode::Kind::String) {
            fault(item, "'" + key + "' must be a list of texts");
        } else {
            texts.push_back(item.text);
        }
    }
    return texts;
}

void ObjectReader::finish()
{
    for (const auto& [key, value] : m_node.members) {
        if (std::ranges::find(m_read, key) == m_read.end()) {
            fault(value, "'" + key + "' is not a key that belongs here");
        }
    }
}

void forEachObject(const JsonNode* list, FaultList& faults, const std::string& subject,
    const std::function<void(ObjectReader&)>& read)
{
    if (list == nullptr) {
        return;
    }
    if (list->items.empty()) {
        faults.add(list->line, subject, "this list is empty");
    }
    for (const JsonNode& item : list->items) {
        if (item.kind != JsonNode::Kind::Object) {
            faults.add(
                item.line, subject, "must be an object, but is " + std::string(nameOf(item.kind)));
            continue;
        }
        ObjectReader reader(item, faults, subject);
        read(reader);
        reader.finish();
    }
}

} // namespace legcheck::content
