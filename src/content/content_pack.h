// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One content pack, taken whole: the questionnaire, its texts, and how screens show them.
// Vectors beside the questionnaire have its order and length. Pictures are names below images/,
// for example "answers/swelling_calf"; empty for none. Texts are looked up by id in `texts`.

#include "content/texts.h"
#include "core/questionnaire.h"

#include <vector>

namespace legcheck::content {

enum class Screen { Choices, LegMap, Faces, Tape, Check };

/// How one question is shown. Text ids: question.<id> and, where present, .hint .why .label .slip
/// .lowest .highest .stop .step.<step id>; option.<question>.<option> and .hint .slip.
struct QuestionLook {
    Screen screen = Screen::Choices;
    QString section; ///< text id section.<section>
    std::vector<QString> optionPictures;
    std::vector<QString> facePictures;
    struct Step {
        QString id;
        QString picture;
    };
    std::vector<Step> steps;
    std::int32_t start = 0; ///< where a stepper begins
};

struct LearnBlock {
    enum class Kind { Text, Bullets, DifferenceTable, Picture, Question };
    QString id;
    Kind kind = Kind::Text;
    std::vector<QString> items; ///< item ids, for bullets
    QString picture;
};

/// Text ids: learn.<page>.title, learn.<page>.<block>.title .text .<item>
struct LearnPage {
    QString id;
    QString picture;
    std::vector<LearnBlock> blocks;
};

struct ContentPack {
    QString id;
    QString version; ///< e.g. "1.0.0"
    QString sha256; ///< of all its files (pack_files.h), 64 lower-case hexadecimal digits
    core::Questionnaire questionnaire;
    Texts texts;
    std::vector<QuestionLook> looks;
    QString introPicture;
    std::vector<QString> introPoints; ///< ids; text ids intro.<id>
    std::vector<QString> safetyNet; ///< ids; text ids safety_net.<id>
    std::vector<bool> wellsToConfirm; ///< told by the patient, for a clinician to confirm
    std::vector<std::optional<core::QuestionIndex>> wellsHints; ///< shown beside, never scored
    core::Condition minorWhen; ///< whose visit ends with the words for under-18s
    std::vector<LearnPage> learn;
};

} // namespace legcheck::content
