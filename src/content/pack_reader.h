// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a pack while it is being read: what is filled so far, what may be named, and where
// each part stands, so that a fault found later still has its line. Internal to src/content.

#include "content/condition_reader.h"
#include "content/content_pack.h"

#include <map>
#include <set>

namespace legcheck::content {

struct PackDraft {
    explicit PackDraft(FaultList& list)
        : faults(list)
    {
    }

    FaultList& faults;
    core::QuestionnaireParts parts;
    Names names;
    Texts texts;
    std::set<std::string> sections;
    std::vector<QuestionLook> looks;
    std::vector<bool> wellsToConfirm;
    std::vector<std::optional<core::QuestionIndex>> wellsHints;
    std::vector<LearnPage> learn;
    /// Line of "question 'swelling'", "rule 'wells-two'" and so on.
    std::map<std::string, int> lines;

    /// Remembers where a part stands, under the words the core uses for it: the line of its id. The
    /// same part again is a fault.
    void remember(ObjectReader& reader, const std::string& subject)
    {
        reader.setSubject(subject);
        if (!lines.emplace(subject, reader.lineOf("id")).second) {
            reader.faultAt("id", "stands twice");
        }
    }
};

/// Whether a wrong translation could hurt. Plain: as the words are (content/safety_words.h). Aside:
/// never, because it only describes a picture or names a source.
enum class Safety { Plain, Bearing, Aside };

/// Adds the text under `key` as text id `id`. `comment` tells the translator what it is.
void addText(PackDraft& draft, ObjectReader& reader, const std::string& key, const QString& id,
    const QString& comment, Safety safety);
void addOptionalText(PackDraft& draft, ObjectReader& reader, const std::string& key,
    const QString& id, const QString& comment, Safety safety);

/// A picture's name; a fault if there is no such picture. Empty when left out and optional.
QString readPicture(ObjectReader& reader, const std::string& key, Need need);
bool pictureExists(const QString& name);

void readQuestions(PackDraft& draft, const JsonNode* questions);
void readStopsAndTape(PackDraft& draft, ObjectReader& root);
void readGroups(PackDraft& draft, const JsonNode* groups);
void readRules(PackDraft& draft, const JsonNode* rules);
void readWells(PackDraft& draft, const JsonNode* wells);
void readProfile(PackDraft& draft, const JsonNode* profile);
void readLearn(PackDraft& draft, const JsonNode* pages);

} // namespace legcheck::content
