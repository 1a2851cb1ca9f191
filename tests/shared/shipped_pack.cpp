// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/shipped_pack.h"

#include "content/content_loader.h"
#include "core/error_words.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace legcheck::tests {

namespace {

const Told plainCramp {
    "emergency: none",
    "limb_threat: none",
    "for_whom: self",
    "age: 40_59",
    "sex: female",
    "pregnancy: no",
    "leg: left",
    "place: calf",
    "onset: suddenly",
    "since: today",
    "episode: up_to_10_min",
    "course: better",
    "severity: 3",
    "feel: none",
    "movement: stretching_helps",
    "swelling: none",
    "skin: none",
    "fever: none",
    "injury: none",
    "risk_recent: none",
    "risk_history: none",
    "medicines: none",
    "triggers: none",
    "tape_left_mm: 380",
    "tape_right_mm: 380",
    "dent: no",
    "lump: none",
    "calf_press: no_pain",
    "foot_lift: no_pain",
};

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

} // namespace

const content::ContentPack& shippedPack()
{
    static const content::ContentPack pack = [] {
        auto loaded
            = content::loadContentPack(QStringLiteral(SOURCE_DIR "/kiosk/content/leg-pain"));
        if (!loaded) {
            for (const core::Error& error : loaded.error()) {
                qWarning("%s", core::inWords(error).c_str());
            }
            qFatal("the shipped pack does not load");
        }
        return std::move(loaded).value();
    }();
    return pack;
}

const core::Questionnaire& questionnaire()
{
    return shippedPack().questionnaire;
}

core::QuestionIndex question(const std::string& id)
{
    const auto index = questionnaire().find(id);
    if (!index) {
        qFatal("there is no question '%s'", id.c_str());
    }
    return *index;
}

core::OptionSet option(const std::string& questionId, const std::string& optionId)
{
    const core::OptionSet bit = questionnaire().option(question(questionId), optionId);
    if (bit == 0) {
        qFatal("'%s' has no option '%s'", questionId.c_str(), optionId.c_str());
    }
    return bit;
}

void tell(core::Answers& answers, const std::string& what)
{
    const auto colon = what.find(':');
    if (colon == std::string::npos) {
        qFatal("'%s' is not like 'question: answer'", what.c_str());
    }
    const std::string id = what.substr(0, colon);
    const core::QuestionIndex index = question(id);
    std::string rest = trimmed(what.substr(colon + 1));
    answers.clear(index);
    if (rest.empty()) {
        return;
    }
    if (questionnaire().question(index).options.empty()) {
        std::int32_t number = 0;
        const auto* end = rest.data() + rest.size();
        if (std::from_chars(rest.data(), end, number).ptr != end) {
            qFatal("'%s' is no number", rest.c_str());
        }
        answers.give(index, number);
        return;
    }
    core::OptionSet chosen = 0;
    for (auto plus = rest.find('+'); plus != std::string::npos; plus = rest.find('+')) {
        chosen |= option(id, trimmed(rest.substr(0, plus)));
        rest.erase(0, plus + 1);
    }
    answers.choose(index, chosen | option(id, trimmed(rest)));
}

core::Answers answers(const Told& told)
{
    core::Answers answers;
    std::ranges::for_each(told, [&answers](const std::string& what) { tell(answers, what); });
    return answers;
}

core::Answers cramp(const Told& but)
{
    core::Answers all = answers(plainCramp);
    std::ranges::for_each(but, [&all](const std::string& what) { tell(all, what); });
    return all;
}

std::string verdict(const core::Questionnaire& by, const core::Answers& answers)
{
    const core::Assessment assessment = core::assess(by, answers);
    std::vector<std::string> rules;
    for (std::size_t index = 0; index < by.rules().size(); ++index) {
        if (assessment.hasFired(index)) {
            rules.push_back(by.rules()[index].id);
        }
    }
    return joined(rules) + ": " + std::to_string(assessment.category);
}

core::Assessment assess(const core::Answers& answers)
{
    return core::assess(questionnaire(), answers);
}

std::vector<std::string> asked(const core::Answers& answers)
{
    const core::Assessment assessment = assess(answers);
    std::vector<std::string> ids;
    for (core::QuestionIndex index = 0; index < questionnaire().questions().size(); ++index) {
        if (assessment.isAsked(index)) {
            ids.push_back(questionnaire().question(index).id);
        }
    }
    return ids;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

core::QuestionnaireParts partsOf(const core::Questionnaire& whole)
{
    const auto copy = [](const auto& span) { return std::vector(span.begin(), span.end()); };
    return { .categories = copy(whole.categories()),
        .callStaffWhen = whole.callStaffWhen(),
        .questions = copy(whole.questions()),
        .stops = copy(whole.stops()),
        .groups = copy(whole.groups()),
        .rules = copy(whole.rules()),
        .wells = copy(whole.wells()),
        .profile = copy(whole.profile()),
        .tape = whole.tape() };
}

} // namespace legcheck::tests
