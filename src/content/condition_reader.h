// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/object_reader.h"
#include "core/condition.h"
#include "core/questionnaire.h"

#include <map>

namespace legcheck::content {

/// What conditions may name: the questions, and the groups read so far.
struct Names {
    std::map<std::string, core::QuestionIndex> questions;
    std::map<std::string, std::size_t> groups;

    /// The question's index; nothing (and a fault at `at`) if there is no such question.
    std::optional<core::QuestionIndex> question(
        const JsonNode& at, const std::string& id, ObjectReader& reader) const;
};

/// Reads a condition: {"any":[…]}, {"all":[…]}, {"at_least":2,"of":[…]},
/// {"question":Q,"is":[…]}, {"question":Q,"unknown":true}, {"question":Q,"at_least":N},
/// {"tape_difference_mm":N}, {"painful_leg_tape_mm":N}, {"wells":N}, {"group":G}.
/// Faults are written down under `owner`'s subject; the condition is then not to be used.
core::Condition readCondition(const JsonNode& node, const Names& names,
    const std::vector<core::Question>& questions, ObjectReader& owner);

/// The condition under `key`; empty if it is not there (a fault where it is required).
enum class Need { Required, Optional };
core::Condition readConditionAt(const std::string& key, Need need, const Names& names,
    const std::vector<core::Question>& questions, ObjectReader& owner);

/// The bits of these options; unknown ones and repeated ones are faults at `at`.
core::OptionSet readOptions(const JsonNode& at, const std::vector<std::string>& ids,
    const core::Question& question, ObjectReader& owner);

} // namespace legcheck::content
