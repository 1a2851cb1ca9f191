// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads one JSON object key by key and writes down every fault with file, line and id: a key that
// is missing, of the wrong type, out of range, or unknown. Reading goes on after a fault with a
// harmless value, so that one run shows all of them; the caller throws the result away.

#include "content/located_json.h"

#include <functional>
#include <optional>

namespace legcheck::content {

/// Where faults are collected.
class FaultList {
public:
    explicit FaultList(std::string file)
        : m_file(std::move(file))
    {
    }

    void add(int line, const std::string& subject, const std::string& what)
    {
        m_errors.push_back({ subject.empty() ? what : subject + ": " + what,
            m_file + ":" + std::to_string(line) });
    }
    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    [[nodiscard]] const core::Errors& errors() const { return m_errors; }

private:
    std::string m_file;
    core::Errors m_errors;
};

class ObjectReader {
public:
    /// `subject` is what messages call this object, e.g. "question 'swelling'".
    ObjectReader(const JsonNode& node, FaultList& faults, std::string subject);

    [[nodiscard]] bool has(const std::string& key) const;
    /// Of the object itself where it has no such key.
    [[nodiscard]] int lineOf(const std::string& key) const
    {
        const JsonNode* member = m_node.find(key);
        return member == nullptr ? m_node.line : member->line;
    }
    [[nodiscard]] const std::string& subject() const { return m_subject; }
    /// For an object whose id is only known after reading it.
    void setSubject(std::string subject) { m_subject = std::move(subject); }

    /// A required id: lower-case letters, digits, '_' and '-'.
    std::string id(const std::string& key);
    /// A required text: not empty, no space at its ends, no markup.
    std::string text(const std::string& key);
    int integer(const std::string& key, int lowest, int highest);
    std::optional<int> optionalInteger(const std::string& key, int lowest, int highest);
    bool flag(const std::string& key);
    /// False when left out.
    bool optionalFlag(const std::string& key);
    /// A required list of objects or texts; null (with a fault) if it is not there.
    const JsonNode* list(const std::string& key);
    const JsonNode* optionalList(const std::string& key);
    const JsonNode* object(const std::string& key);
    const JsonNode* optionalObject(const std::string& key);
    std::vector<std::string> texts(const std::string& key);

    void fault(const std::string& what) { m_faults.add(m_node.line, m_subject, what); }
    void fault(const JsonNode& at, const std::string& what)
    {
        m_faults.add(at.line, m_subject, what);
    }
    /// On the line of that key.
    void faultAt(const std::string& key, const std::string& what)
    {
        m_faults.add(lineOf(key), m_subject, what);
    }
    FaultList& faults() { return m_faults; }

    /// Reports every key that nobody read. Call it last.
    void finish();

private:
    const JsonNode* member(const std::string& key, JsonNode::Kind kind, bool required);
    void checkText(const JsonNode& node, const std::string& key);

    const JsonNode& m_node;
    FaultList& m_faults;
    std::string m_subject;
    std::vector<std::string> m_read;
};

/// Reads a list of objects in turn. Items that are no objects are faults and left out, and so is an
/// empty list.
void forEachObject(const JsonNode* list, FaultList& faults, const std::string& subject,
    const std::function<void(ObjectReader&)>& read);

} // namespace legcheck::content
