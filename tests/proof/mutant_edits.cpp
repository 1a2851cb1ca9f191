// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/mutant_edits.h"

#include <QtGlobal>

#include <algorithm>

namespace legcheck::tests {

namespace {

void require(bool isThere, const std::string& what)
{
    if (!isThere) {
        qFatal("a mutant changes what is not there: %s", what.c_str());
    }
}

Json& idIn(Json& list, const std::string& id)
{
    const auto found
        = std::ranges::find_if(list, [&id](const Json& entry) { return entry.at("id") == id; });
    require(found != list.end(), id);
    return *found;
}

/// Leaves out the options (all if `option` is empty) of `question`, in this and in every smaller
/// condition. Returns whether the condition is left with anything to say.
bool leaveOut(Json& condition, const std::string& question, const std::string& option, int& count)
{
    for (const char* key : { "any", "all", "of" }) {
        if (!condition.contains(key)) {
            continue;
        }
        Json left = Json::array();
        for (Json& part : condition[key]) {
            if (leaveOut(part, question, option, count)) {
                left.push_back(part);
            }
        }
        condition[key] = left;
        return !left.empty();
    }
    if (condition.value("question", "") != question) {
        return true;
    }
    if (option.empty()) {
        ++count;
        return false;
    }
    if (!condition.contains("is")) {
        return true;
    }
    Json left = Json::array();
    for (const Json& id : condition["is"]) {
        if (id == option) {
            ++count;
        } else {
            left.push_back(id);
        }
    }
    condition["is"] = left;
    return !left.empty();
}

/// Every condition of the protocol, wherever it stands.
void forEachCondition(Json& protocol, const std::function<bool(Json&)>& isLeft)
{
    const auto edit = [&isLeft](Json& owner, const char* key) {
        if (owner.contains(key) && !isLeft(owner[key])) {
            owner.erase(key);
        }
    };
    for (Json& question : protocol["questions"]) {
        edit(question, "asked_when");
    }
    for (const char* list : { "stops", "groups", "rules" }) {
        for (Json& entry : protocol[list]) {
            edit(entry, "when");
        }
    }
    for (Json& entry : protocol["wells"]["items"]) {
        edit(entry, "yes_when");
    }
    for (Json& entry : protocol["profile"]) {
        edit(entry, "not_cramp");
        edit(entry, "cramp");
    }
}

} // namespace

Json& item(Json& protocol, const std::string& list, const std::string& id)
{
    return idIn(list == "wells" ? protocol["wells"]["items"] : protocol[list], id);
}

Json& option(Json& protocol, const std::string& question, const std::string& option)
{
    return idIn(item(protocol, "questions", question)["options"], option);
}

Change dropItem(const std::string& list, const std::string& id)
{
    return [=](Json& protocol) {
        Json& all = list == "wells" ? protocol["wells"]["items"] : protocol[list];
        const Json found = idIn(all, id);
        all.erase(std::ranges::find(all, found));
    };
}

Change set(const std::string& pointer, const Json& before, const Json& after)
{
    return [=](Json& protocol) {
        Json& value = protocol.at(Json::json_pointer(pointer));
        require(value == before, pointer);
        value = after;
    };
}

Change setKey(
    const std::string& list, const std::string& id, const std::string& key, const Json& value)
{
    return [=](Json& protocol) {
        Json& entry = item(protocol, list, id);
        require(entry.value(key, Json()) != value, id + " " + key);
        entry[key] = value;
    };
}

Change dropKey(const std::string& list, const std::string& id, const std::string& key)
{
    return
        [=](Json& protocol) { require(item(protocol, list, id).erase(key) == 1, id + " " + key); };
}

Change dropFrom(const std::string& list, const std::string& id, const std::string& question,
    const std::string& option)
{
    return [=](Json& protocol) {
        int count = 0;
        leaveOut(item(protocol, list, id)[list == "wells" ? "yes_when" : "when"], question, option,
            count);
        require(count > 0, id + " " + question + " " + option);
    };
}

Change dropPart(const std::string& list, const std::string& id, const std::string& question)
{
    return dropFrom(list, id, question, {});
}

Change swapAnyAll(const std::string& list, const std::string& id)
{
    return [=](Json& protocol) {
        Json& when = item(protocol, list, id)["when"];
        const bool isAny = when.contains("any");
        require(isAny || when.contains("all"), id);
        when = Json { { isAny ? "all" : "any", when[isAny ? "any" : "all"] } };
    };
}

Change swapOptions(const std::string& question, const std::string& one, const std::string& other)
{
    return [=](Json& protocol) {
        std::swap(option(protocol, question, one), option(protocol, question, other));
    };
}

Change setRole(const std::string& question, const std::string& id, const std::string& role)
{
    return [=](Json& protocol) {
        Json& changed = option(protocol, question, id);
        if (role.empty()) {
            require(changed.erase("role") == 1, id);
        } else {
            changed["role"] = role;
        }
    };
}

namespace {

/// A rule or a Wells item that looked at nothing else goes with what it looked at.
void dropEmptied(Json& protocol)
{
    std::erase_if(protocol["rules"].get_ref<Json::array_t&>(),
        [](const Json& rule) { return !rule.contains("when") && !rule.contains("otherwise"); });
    std::erase_if(protocol["wells"]["items"].get_ref<Json::array_t&>(), [](const Json& wellsItem) {
        return !wellsItem.contains("yes_when") && wellsItem.value("by", "") != "clinician";
    });
}

} // namespace

Change dropQuestion(const std::string& question)
{
    return [=](Json& protocol) {
        forEachCondition(protocol, [&question](Json& condition) {
            int count = 0;
            return leaveOut(condition, question, {}, count);
        });
        for (const char* list : { "wells", "profile", "rules" }) {
            Json& all = list == std::string("wells") ? protocol["wells"]["items"] : protocol[list];
            for (Json& entry : all) {
                for (const char* key : { "questions", "because_of" }) {
                    if (entry.contains(key)) {
                        std::erase(entry[key].get_ref<Json::array_t&>(), Json(question));
                    }
                }
            }
        }
        std::erase_if(protocol["stops"].get_ref<Json::array_t&>(),
            [&question](const Json& stop) { return stop["after"] == question; });
        dropEmptied(protocol);
        dropItem("questions", question)(protocol);
    };
}

Change dropOption(const std::string& question, const std::string& option)
{
    return [=](Json& protocol) {
        forEachCondition(protocol, [&](Json& condition) {
            int count = 0;
            return leaveOut(condition, question, option, count);
        });
        dropEmptied(protocol);
        Json& options = item(protocol, "questions", question)["options"];
        const Json found = idIn(options, option);
        options.erase(std::ranges::find(options, found));
    };
}

Change both(Change first, Change second)
{
    return [first = std::move(first), second = std::move(second)](Json& protocol) {
        first(protocol);
        second(protocol);
    };
}

} // namespace legcheck::tests
