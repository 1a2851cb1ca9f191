// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_reader.h"

#include <algorithm>
#include <array>

namespace legcheck::content {

namespace {

using core::OptionSet;
using core::QuestionKind;

template <class Value, std::size_t count>
Value readWord(ObjectReader& reader, const std::string& key,
    const std::array<std::pair<std::string_view, Value>, count>& words)
{
    const std::string word = reader.id(key);
    std::string known;
    for (const auto& [name, value] : words) {
        if (name == word) {
            return value;
        }
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    if (!word.empty()) {
        reader.faultAt(key, "'" + key + "' is '" + word + "', but must be one of: " + known);
    }
    return words.front().second;
}

constexpr std::array<std::pair<std::string_view, QuestionKind>, 4> kinds { {
    { "one", QuestionKind::One },
    { "many", QuestionKind::Many },
    { "scale", QuestionKind::Scale },
    { "mm", QuestionKind::Millimetres },
} };

constexpr std::array<std::pair<std::string_view, Screen>, 5> screens { {
    { "choices", Screen::Choices },
    { "leg_map", Screen::LegMap },
    { "faces", Screen::Faces },
    { "tape", Screen::Tape },
    { "check", Screen::Check },
} };

constexpr std::array<std::pair<std::string_view, core::SlipBlock>, 4> blocks { {
    { "red_flags", core::SlipBlock::RedFlags },
    { "situation", core::SlipBlock::Situation },
    { "background", core::SlipBlock::Background },
    { "checks", core::SlipBlock::Checks },
} };

constexpr int highestNumber = 10000;

class QuestionReader {
public:
    QuestionReader(PackDraft& draft, ObjectReader& reader)
        : m_draft(draft)
        , m_reader(reader)
    {
    }

    void read()
    {
        m_question.id = m_reader.id("id");
        m_draft.remember(m_reader, "question '" + m_question.id + "'");
        m_textId = QStringLiteral("question.") + QString::fromStdString(m_question.id);
        m_question.kind = readWord(m_reader, "kind", kinds);
        m_look.screen = readWord(m_reader, "screen", screens);
        m_question.block = readWord(m_reader, "block", blocks);
        m_question.ordered = m_reader.flag("ordered");
        m_question.maySkip = m_reader.flag("may_skip");
        m_redFlag = m_question.block == core::SlipBlock::RedFlags;
        readSection();
        readTexts();
        readOptionsOrRange();
        readCheck();
        m_question.askedWhen = readConditionAt(
            "asked_when", Need::Optional, m_draft.names, m_draft.parts.questions, m_reader);
        readGate();
        readSameScreen();
        checkScreen();
        keep();
    }

private:
    void require(const char* key)
    {
        if (!m_reader.has(key)) {
            m_reader.fault(std::string("'") + key + "' is missing");
        }
    }

    /// What that way of showing it cannot do without.
    void checkScreen()
    {
        if (m_look.screen == Screen::Faces) {
            require("pictures");
            require("lowest_text");
            require("highest_text");
        } else if (m_look.screen == Screen::Tape) {
            require("start");
            if (m_reader.has("check") == m_reader.has("same_screen_as")) {
                m_reader.fault("a tape has either 'check' or 'same_screen_as'");
            }
        }
    }

    void readSection()
    {
        const std::string section = m_reader.id("section");
        if (!section.empty() && !m_draft.sections.contains(section)) {
            m_reader.faultAt("section", "there is no section '" + section + "'");
        }
        m_look.section = QString::fromStdString(section);
    }

    void readTexts()
    {
        const Safety safety = m_redFlag ? Safety::Bearing : Safety::Plain;
        addText(
            m_draft, m_reader, "text", m_textId, QStringLiteral("Question to the patient"), safety);
        addOptionalText(m_draft, m_reader, "hint", m_textId + QStringLiteral(".hint"),
            QStringLiteral("Small help below the question"), safety);
        addOptionalText(m_draft, m_reader, "why", m_textId + QStringLiteral(".why"),
            QStringLiteral("Why we ask; small, below the question"), Safety::Plain);
        addOptionalText(m_draft, m_reader, "label", m_textId + QStringLiteral(".label"),
            QStringLiteral("Short name of one number among several on a page"), Safety::Bearing);
        addText(m_draft, m_reader, "slip", m_textId + QStringLiteral(".slip"),
            QStringLiteral("Short label on the nurse's slip"), safety);
    }

    void readOptionsOrRange()
    {
        if (m_question.kind == QuestionKind::One || m_question.kind == QuestionKind::Many) {
            forEachObject(m_reader.list("options"), m_draft.faults, m_reader.subject(),
                [this](ObjectReader& option) { readOption(option); });
            return;
        }
        m_question.lowest = m_reader.integer("lowest", 0, highestNumber);
        m_question.highest = m_reader.integer("highest", 1, highestNumber);
        m_look.start = m_question.lowest;
        if (const auto start
            = m_reader.optionalInteger("start", m_question.lowest, m_question.highest)) {
            m_look.start = *start;
        }
        addOptionalText(m_draft, m_reader, "lowest_text", m_textId + QStringLiteral(".lowest"),
            QStringLiteral("Word at the low end of the scale"), Safety::Plain);
        addOptionalText(m_draft, m_reader, "highest_text", m_textId + QStringLiteral(".highest"),
            QStringLiteral("Word at the high end of the scale"), Safety::Plain);
        if (m_reader.has("pictures")) {
            for (const std::string& picture : m_reader.texts("pictures")) {
                m_look.facePictures.push_back(QString::fromStdString(picture));
                if (!pictureExists(m_look.facePictures.back())) {
                    m_reader.faultAt("pictures", "there is no picture '" + picture + "'");
                }
            }
        }
    }

    void readOption(ObjectReader& option)
    {
        const std::string id = option.id("id");
        option.setSubject(m_reader.subject() + " option '" + id + "'");
        const QString textId
            = QStringLiteral("option.") + QString::fromStdString(m_question.id + "." + id);
        const bool alone = option.has("role");
        const Safety safety = m_redFlag || alone ? Safety::Bearing : Safety::Plain;
        addText(m_draft, option, "text", textId, QStringLiteral("Answer button"), safety);
        addOptionalText(m_draft, option, "hint", textId + QStringLiteral(".hint"),
            QStringLiteral("Small help on the answer button"), safety);
        addText(m_draft, option, "slip", textId + QStringLiteral(".slip"),
            QStringLiteral("The answer on the nurse's slip"), safety);
        const bool isOnMap = m_look.screen == Screen::LegMap;
        m_look.optionPictures.push_back(
            readPicture(option, "picture", isOnMap ? Need::Optional : Need::Required));
        if (isOnMap && option.has("picture")) {
            option.faultAt("picture", "is on the leg map, which shows no picture");
        }

        if (m_question.options.size() < core::maxOptions) {
            readRole(option, OptionSet { 1 } << m_question.options.size());
        }
        if (std::ranges::find(m_question.options, id) != m_question.options.end()) {
            option.faultAt("id", "stands twice");
        }
        m_question.options.push_back(id);
    }

    void readRole(ObjectReader& option, OptionSet bit)
    {
        if (!option.has("role")) {
            return;
        }
        const std::string role = option.id("role");
        if (role == "none") {
            m_question.none |= bit;
        } else if (role == "unsure") {
            m_question.unsure |= bit;
        } else if (role == "skipped") {
            m_question.skipped |= bit;
        } else if (role == "no_sign") {
            m_question.noSign |= bit;
        } else {
            option.faultAt(
                "role", "'role' is '" + role + "', but must be none, unsure, skipped or no_sign");
        }
    }

    void readCheck()
    {
        const JsonNode* check = m_reader.optionalObject("check");
        if (check == nullptr) {
            if (m_look.screen == Screen::Check) {
                m_reader.faultAt("screen", "is shown as a check, but has no steps");
            }
            return;
        }
        ObjectReader reader(*check, m_draft.faults, m_reader.subject() + " check");
        forEachObject(
            reader.list("steps"), m_draft.faults, reader.subject(), [this](ObjectReader& step) {
                const QString id = QString::fromStdString(step.id("id"));
                addText(m_draft, step, "text", m_textId + QStringLiteral(".step.") + id,
                    QStringLiteral("One step of a guided check, below its picture"),
                    Safety::Bearing);
                m_look.steps.push_back({ id, readPicture(step, "picture", Need::Required) });
            });
        addText(m_draft, reader, "stop", m_textId + QStringLiteral(".stop"),
            QStringLiteral("When to stop the check"), Safety::Bearing);
        reader.finish();
    }

    void readGate()
    {
        const JsonNode* node = m_reader.optionalObject("gate");
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, m_draft.faults, m_reader.subject() + " gate");
        core::Gate gate;
        gate.leastCategory = static_cast<std::uint8_t>(
            reader.integer("least_category", 1, static_cast<int>(core::categoryCount)));
        for (const std::string& id : reader.texts("counting")) {
            if (const auto other = m_draft.names.question(*node->find("counting"), id, reader)) {
                gate.counting.push_back(*other);
            }
        }
        reader.finish();
        m_question.gate = std::move(gate);
    }

    void readSameScreen()
    {
        if (m_reader.has("same_screen_as")) {
            const std::string id = m_reader.id("same_screen_as");
            const auto found = m_draft.names.questions.find(id);
            if (found == m_draft.names.questions.end()) {
                m_reader.faultAt("same_screen_as", "there is no question '" + id + "' before it");
            } else {
                m_question.sameScreenAs = found->second;
            }
        }
    }

    void keep()
    {
        const auto index = m_draft.parts.questions.size();
        if (index >= core::maxQuestions) {
            if (index == core::maxQuestions) {
                m_reader.faultAt("id", "is one question more than LegCheck can hold");
            }
            return;
        }
        m_draft.names.questions.emplace(m_question.id, static_cast<core::QuestionIndex>(index));
        m_draft.parts.questions.push_back(std::move(m_question));
        m_draft.looks.push_back(std::move(m_look));
    }

    PackDraft& m_draft;
    ObjectReader& m_reader;
    core::Question m_question;
    QuestionLook m_look;
    QString m_textId;
    bool m_redFlag = false;
};

} // namespace

void readQuestions(PackDraft& draft, const JsonNode* questions)
{
    forEachObject(questions, draft.faults, "questions",
        [&draft](ObjectReader& reader) { QuestionReader(draft, reader).read(); });
}

} // namespace legcheck::content
