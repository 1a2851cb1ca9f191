// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/broken_packs.h"

namespace legcheck::tests {

namespace {

/// The byte of the `{` around that byte; texts of the pack hold no braces.
qsizetype objectAround(const QByteArray& json, qsizetype at)
{
    int depth = 1;
    while (depth > 0 && at > 0) {
        --at;
        depth += json[at] == '}' ? 1 : json[at] == '{' ? -1 : 0;
    }
    return at;
}

const std::vector<BrokenPack> json {
    { "a comma is missing", "\"number\": 1", "1,", "1", "this is not JSON: syntax error" },
    { "a quote is missing", "\"id\": \"breathless\"", "\"breathless\"", "\"breathless",
        "this is not JSON" },
    { "a bracket is left open", "\"call_staff_when\"", "[\"under_18\"]", "[\"under_18\"",
        "this is not JSON" },
    { "a comma is missing at the end of a line", "\"version\"", "\"1.0.0\",", "\"1.0.0\"",
        "this is not JSON", FaultPlace::NextLine },
    { "a comment", "\"minutes\": 60", "60,", "60, // an hour", "this is not JSON" },
    { "a key stands twice", "\"number\": 3", "3,", "3, \"number\": 3,",
        "the key 'number' stands twice" },
};

const std::vector<BrokenPack> keys {
    { "a text is missing", "\"id\": \"breathless\"",
        " \"text\": \"Short of breath, or hard to breathe\",", "",
        "option 'breathless': 'text' is missing" },
    { "an id is missing", "\"id\": \"immediate\"", "\"id\": \"immediate\", ", "", "'id' is missing",
        FaultPlace::Object },
    { "the question's kind is missing", "\"id\": \"since\"", " \"kind\": \"one\",", "",
        "question 'since': 'kind' is missing", FaultPlace::Object },
    { "whether staff are called is missing", "\"minutes\": 0", ", \"call_staff\": true", "",
        "category 'immediate': 'call_staff' is missing", FaultPlace::Object },
    { "whether options are ordered is missing", "\"id\": \"skin\"", " \"ordered\": true,", "",
        "question 'skin': 'ordered' is missing", FaultPlace::Object },
    { "the evidence is missing", "\"text\": \"Emergency signs not ruled out\"", "\"evidence\"",
        "\"evidence_is\"", "rule 'emergency-unknown': 'evidence' is missing", FaultPlace::Object },
    { "who calls staff is missing", "", "\"call_staff_when\"", "\"call_staff_why\"",
        "'call_staff_when' is missing", FaultPlace::Object },
    { "a key is unknown", "\"minutes\": 60", "60,", "60, \"colour\": 3,",
        "category 'urgent': 'colour' is not a key that belongs here" },
    { "a key of the root is unknown", "\"version\"", "\"version\"", "\"verse\": 2, \"version\"",
        "'verse' is not a key that belongs here" },
    { "a text instead of a number", "\"minutes\": 60", "60", "\"60\"",
        "category 'urgent': 'minutes' must be a whole number, but is a text" },
    { "a fraction", "\"minutes\": 60", "60", "60.5", "but is a number that is not whole" },
    { "a number without end", "\"minutes\": 60", "60", "99999999999999999999",
        "'minutes' must be a whole number" },
    { "a number out of range", "\"minutes\": 60", "60", "99999",
        "'minutes' is 99999, but must be from 0 to 1440" },
    { "a text instead of true or false", "\"number\": 2", "true", "\"yes\"",
        "category 'very_urgent': 'call_staff' must be true or false, but is a text" },
    { "an object instead of a list", "\"after\": \"age\"", "[\"under_18\"]", "{}",
        "stop after 'age': 'is' must be a list, but is an object" },
    { "a text instead of an object", "\"id\": \"self\"", "{ \"id\": \"helper\"",
        "\"helper\", { \"id\": \"helper\"", "question 'for_whom': must be an object" },
    { "null", "\"version\"", "\"1.0.0\"", "null", "'version' must be a text, but is null" },
    { "an empty list", "\"safety_net\"", "\"items\": [", "\"items\": [], \"more\": [",
        "safety_net: this list is empty" },
    { "a format that is newer", "", "\"format\": 1", "\"format\": 2",
        "'format' is 2, but must be from 1 to 1" },
    { "a capital in an id", "", "\"leg-pain\"", "\"Leg pain\"",
        "'id' is 'Leg pain', but an id has only" },
};

const std::vector<BrokenPack> texts {
    { "an empty text", "\"id\": \"breathless\"", "Short of breath, or hard to breathe", "",
        "option 'breathless': 'text' is empty" },
    { "a space at the end of a text", "\"id\": \"breathless\"", "hard to breathe",
        "hard to breathe ", "option 'breathless': 'text' begins or ends with a space" },
    { "a line end at the end of a text", "\"id\": \"breathless\"", "hard to breathe",
        "hard to breathe\\n", "option 'breathless': 'text' begins or ends with a space" },
    { "markup in a text", "\"id\": \"breathless\"", "hard to breathe", "<b>hard</b> to breathe",
        "option 'breathless': 'text' holds markup" },
    { "an empty hint", "\"id\": \"emergency\", \"kind\"", "Tap all that are true.", "",
        "question 'emergency': 'hint' is empty" },
    { "two texts with one id", "\"safety_net\"", "\"id\": \"chest\"", "\"id\": \"breath\"",
        "two texts have the id 'safety_net.breath'" },
    { "a section twice", "\"sections\"", "\"id\": \"pain\"", "\"id\": \"you\"",
        "two texts have the id 'section.you'" },
    { "a learn page twice", "\"learn\": [", "\"id\": \"causes\"", "\"id\": \"differences\"",
        "two texts have the id 'learn.differences.title'" },
};

const std::vector<BrokenPack> questions {
    { "a kind that is unknown", "\"id\": \"since\"", "\"kind\": \"one\"", "\"kind\": \"some\"",
        "question 'since': 'kind' is 'some', but must be one of: one, many, scale, mm" },
    { "a screen that is unknown", "\"id\": \"since\"", "\"choices\"", "\"list\"",
        "question 'since': 'screen' is 'list'" },
    { "a block that is unknown", "\"id\": \"since\"", "\"situation\"", "\"moods\"",
        "question 'since': 'block' is 'moods'" },
    { "a section that is unknown", "\"id\": \"since\"", "\"section\": \"pain\"",
        "\"section\": \"moods\"", "question 'since': there is no section 'moods'" },
    { "a role that is unknown", "\"id\": \"unsure\"", "\"role\": \"unsure\"", "\"role\": \"maybe\"",
        "option 'unsure': 'role' is 'maybe'" },
    { "a picture that is unknown", "\"id\": \"breathless\"", "answers/emergency_breathless",
        "answers/emergency_breath", "there is no picture 'answers/emergency_breath'" },
    { "a face that is unknown", "\"id\": \"severity\"", "faces/face_2", "faces/face_3",
        "question 'severity': there is no picture 'faces/face_3'" },
    { "a description of no picture", "\"picture_descriptions\"", "answers/age_18_39",
        "answers/age_19", "there is no picture 'answers/age_19'" },
    { "a question twice", "\"questions\"", "\"id\": \"sex\"", "\"id\": \"age\"",
        "question 'age': stands twice" },
    { "an option twice", "\"id\": \"for_whom\"", "\"id\": \"helper\"", "\"id\": \"self\"",
        "question 'for_whom' option 'self': stands twice" },
    { "one option only", "\"id\": \"for_whom\"",
        ",\n        { \"id\": \"helper\", \"text\": \"Someone I am helping\", \"slip\": "
        "\"helper\", \"picture\": \"answers/for_whom_helper\" }",
        "", "question 'for_whom' needs two options or more", FaultPlace::Part },
    { "options of a number", "\"id\": \"severity\"", "\"kind\": \"scale\"", "\"kind\": \"one\"",
        "question 'severity': 'options' is missing", FaultPlace::Object },
    { "a range that is none", "\"id\": \"severity\"", "\"highest\": 10", "\"highest\": 0",
        "question 'severity': 'highest' is 0, but must be from 1 to 10000" },
    { "a range upside down", "\"id\": \"tape_left_mm\"", "\"highest\": 800", "\"highest\": 100",
        "question 'tape_left_mm'" },
    { "a start out of range", "\"id\": \"tape_left_mm\"", "\"start\": 380", "\"start\": 900",
        "question 'tape_left_mm': 'start' is 900, but must be from 150 to 800" },
    { "a screen shared with nobody", "\"id\": \"tape_right_mm\"",
        "\"same_screen_as\": \"tape_left_mm\"", "\"same_screen_as\": \"dent\"",
        "question 'tape_right_mm': there is no question 'dent' before it" },
    { "asked when a later answer is known", "\"id\": \"sex\"", "\"question\": \"age\"",
        "\"question\": \"leg\"", "question 'sex': there is no question 'leg' before this place" },
    { "asked when its own answer is known", "\"id\": \"sex\"", "\"question\": \"age\"",
        "\"question\": \"sex\"", "question 'sex': there is no question 'sex' before this place" },
    { "a gate that counts a later check", "\"id\": \"dent\"", "\"counting\": []",
        "\"counting\": [\"lump\"]", "there is no question 'lump' before this place" },
    { "a gate that counts no check", "\"id\": \"calf_press\"", "\"counting\": [\"dent\"]",
        "\"counting\": [\"skin\"]",
        "question 'calf_press' counts 'skin' in its gate, which is no earlier guided check" },
    { "a gate at no category", "\"id\": \"lump\"", "\"least_category\": 4", "\"least_category\": 6",
        "'least_category' is 6, but must be from 1 to 5" },
    { "a check without a gate after one that has one", "\"id\": \"lump\"",
        ", \"gate\": { \"least_category\": 4, \"counting\": [] }", "",
        "question 'lump' has no gate" },
    { "a check without steps", "\"id\": \"skin\"", "\"screen\": \"choices\"",
        "\"screen\": \"check\"", "question 'skin': is shown as a check, but has no steps" },
    { "a step without a picture", "\"id\": \"dent\"", ", \"picture\": \"checks/dent_2\"", "",
        "question 'dent' check: 'picture' is missing" },
};

const std::vector<BrokenPack> conditions {
    { "a question that is unknown", "\"id\": \"vein-cord\"", "\"question\": \"skin\"",
        "\"question\": \"skins\"", "there is no question 'skins'" },
    { "an option that is unknown", "\"id\": \"vein-cord\"", "\"sore_cord\"", "\"sore_string\"",
        "rule 'vein-cord': question 'skin' has no option 'sore_string'" },
    { "an option named twice", "\"id\": \"vein-cord\"", "\"sore_cord\"",
        "\"sore_cord\", \"sore_cord\"", "rule 'vein-cord': names the option 'sore_cord' twice" },
    { "a group that is unknown", "\"id\": \"clot-sign\", \"category\": 4", "\"clot-sign\" }",
        "\"clots\" }", "there is no group 'clots' before this place" },
    { "no option named", "\"id\": \"vein-cord\"", "[\"sore_cord\"]", "[]",
        "rule 'vein-cord': 'is' names no option" },
    { "a number among the options", "\"id\": \"vein-cord\"", "\"sore_cord\"", "5",
        "rule 'vein-cord': 'is' must be a list of texts" },
    { "a number among the options, on its own line", "\"id\": \"vein-cord\"", "\"sore_cord\"",
        "5\n", "rule 'vein-cord': 'is' must be a list of texts" },
    { "a condition without parts", "\"id\": \"emergency-unknown\"",
        "{ \"question\": \"emergency\", \"unknown\": true }", "{ \"any\": [] }",
        "rule 'emergency-unknown': 'any' has no parts" },
    { "more parts wanted than there are", "\"id\": \"emergency-unknown\"",
        "{ \"question\": \"emergency\", \"unknown\": true }",
        "{ \"at_least\": 2, \"of\": [{ \"wells\": 2 }] }",
        "rule 'emergency-unknown': asks for more parts than there are" },
    { "not unknown", "\"id\": \"emergency-unknown\"", "\"unknown\": true", "\"unknown\": false",
        "'unknown' can only be true" },
    { "a condition that is unknown", "\"id\": \"emergency-unknown\"",
        "{ \"question\": \"emergency\", \"unknown\": true }", "{ \"not\": { \"wells\": 2 } }",
        "rule 'emergency-unknown': this is no condition that LegCheck knows" },
    { "a condition that says nothing", "\"id\": \"emergency-unknown\"", ", \"unknown\": true", "",
        "rule 'emergency-unknown': says nothing about the answer to 'emergency'" },
    { "two conditions in one", "\"id\": \"emergency-unknown\"", "\"unknown\": true",
        "\"unknown\": true, \"is\": [\"none\"]", "'unknown' is not a key that belongs here" },
    { "a text instead of a condition", "\"id\": \"severe-infection\"",
        "{ \"question\": \"severity\", \"at_least\": 8 }", "\"severity >= 8\"",
        "rule 'severe-infection': a condition must be an object" },
    { "a threshold above the range", "\"id\": \"severe-pain\"", "\"at_least\": 8",
        "\"at_least\": 11",
        "rule 'severe-pain': 'at_least' is 11, but 'severity' is from 0 to 10" },
    { "a threshold below the range", "\"id\": \"severe-pain\"", "\"at_least\": 8",
        "\"at_least\": -1", "rule 'severe-pain': 'at_least' is -1" },
    { "a threshold of what is no number", "\"id\": \"severe-pain\"", "\"question\": \"severity\"",
        "\"question\": \"skin\"", "rule 'severe-pain': 'skin' is not a number" },
    { "a tape difference of nothing", "\"id\": \"high-risk\"", "\"tape_difference_mm\": 30",
        "\"tape_difference_mm\": 0", "'tape_difference_mm' is 0, but must be from 1" },
    { "Wells points out of range", "\"id\": \"wells-two\"", "\"wells\": 2", "\"wells\": 99",
        "'wells' is 99, but must be from 1 to 20" },
    { "a stop after no question", "\"stops\"", "\"after\": \"age\"", "\"after\": \"ages\"",
        "there is no question 'ages'" },
    { "a stop that looks ahead", "\"after\": \"age\"",
        "\"question\": \"age\", \"is\": "
        "[\"under_18\"]",
        "\"question\": \"leg\", \"is\": [\"left\"]",
        "stop after 'age' looks at question 'leg', which is not asked before it" },
    { "stops out of order", "\"after\": \"age\"", "\"age\"", "\"emergency\"",
        "stop after 'emergency' stands after a later one" },
};

const std::vector<BrokenPack> rules {
    { "category 0", "\"id\": \"vein-cord\"", "\"category\": 3", "\"category\": 0",
        "rule 'vein-cord': 'category' is 0, but must be from 1 to 5" },
    { "category 6", "\"id\": \"vein-cord\"", "\"category\": 3", "\"category\": 6",
        "rule 'vein-cord': 'category' is 6, but must be from 1 to 5" },
    { "categories out of order", "", "\"number\": 2", "\"number\": 3",
        "category 'very_urgent': must have the number 2" },
    { "a category that waits less than a more urgent one", "", "\"minutes\": 120",
        "\"minutes\": 30", "category 'standard' waits less" },
    { "a rule twice", "\"id\": \"infection\"", "\"id\": \"cannot-walk\"", "\"id\": \"infection\"",
        "rule 'infection': stands twice" },
    { "a group twice", "\"groups\"", "\"id\": \"risk-factor\"", "\"id\": \"clot-sign\"",
        "group 'clot-sign': stands twice" },
    { "the last rule does not fire otherwise", "\"id\": \"cramp-pattern\"",
        "\"otherwise\": true,\n      \"because_of\": [\"onset\", \"episode\", \"course\", "
        "\"since\", \"movement\", \"swelling\", \"skin\"]",
        "\"when\": { \"wells\": 2 }", "rule 'cramp-pattern' is the last" },
    { "another rule fires otherwise", "\"id\": \"vein-cord\"",
        "\"when\": { \"question\": \"skin\", \"is\": [\"sore_cord\"] }",
        "\"otherwise\": true, \"because_of\": [\"skin\"]",
        "rule 'vein-cord' fires otherwise, but is not the last" },
    { "an otherwise with a condition", "\"id\": \"cramp-pattern\"", "\"otherwise\": true",
        "\"when\": { \"wells\": 1 }, \"otherwise\": true",
        "rule 'cramp-pattern': 'when' is not a key that belongs here" },
    { "an otherwise because of nothing", "\"id\": \"cramp-pattern\"",
        "[\"onset\", \"episode\", \"course\", \"since\", \"movement\", \"swelling\", \"skin\"]",
        "[]", "rule 'cramp-pattern': 'because_of' names no question" },
    { "a rule without a condition", "\"id\": \"vein-cord\"", "\"when\"", "\"whenever\"",
        "rule 'vein-cord': 'when' is missing", FaultPlace::Object },
};

const std::vector<BrokenPack> restOfIt {
    { "a clinician's item with a condition", "\"id\": \"deep_vein_tenderness\"",
        "\"questions\": []",
        "\"questions\": [], \"yes_when\": { \"question\": \"calf_press\", \"is\": [\"pain\"] }",
        "wells item 'deep_vein_tenderness': 'yes_when' is not a key that belongs here" },
    { "points taken away by the patient", "\"id\": \"previous_dvt\"", "\"points\": 1",
        "\"points\": -1", "wells item 'previous_dvt' takes points away" },
    { "points out of range", "\"id\": \"previous_dvt\"", "\"points\": 1", "\"points\": 9",
        "wells item 'previous_dvt': 'points' is 9" },
    { "said by nobody", "\"id\": \"previous_dvt\"", "\"by\": \"patient\"", "\"by\": \"doctor\"",
        "wells item 'previous_dvt': 'by' is 'doctor'" },
    { "a patient's item without questions", "\"id\": \"previous_dvt\"",
        "\"questions\": [\"risk_history\"]", "\"questions\": []",
        "wells item 'previous_dvt': 'questions' names no question" },
    { "an item that looks at the points", "\"id\": \"previous_dvt\"",
        "{ \"question\": \"risk_history\", \"is\": [\"previous_clot\"] }", "{ \"wells\": 1 }",
        "wells item 'previous_dvt' looks at the Wells items", FaultPlace::Part },
    { "a hint from no question", "\"id\": \"deep_vein_tenderness\"",
        "\"hint_question\": \"calf_press\"", "\"hint_question\": \"calf_push\"",
        "wells item 'deep_vein_tenderness': there is no question 'calf_push'" },
    { "a difference without a column", "\"id\": \"onset\", \"questions\"", "\"cramp\":",
        "\"cramps\":", "profile row 'onset': 'cramp' is missing", FaultPlace::Object },
    { "a difference of no question", "\"id\": \"onset\", \"questions\"", "[\"onset\"]",
        "[\"onsets\"]", "there is no question 'onsets'" },
    { "a tape of what is no length", "\"tape\": {", "\"left\": \"tape_left_mm\"",
        "\"left\": \"severity\"", "tape: 'severity' is not in millimetres" },
    { "a leg that is unknown", "\"tape\": {", "\"leg_left\": \"left\"", "\"leg_left\": \"port\"",
        "tape: question 'leg' has no option 'port'" },
    { "a learn block of no kind", "\"learn\": [", "\"kind\": \"picture\"", "\"kind\": \"film\"",
        "learn page 'checks' block '4': 'kind' is 'film'" },
    { "a table of what is no profile", "\"learn\": [", "\"rows\": \"profile\"",
        "\"rows\": \"wells\"", "block '6': 'rows' can only be 'profile'" },
    { "a picture of a learn page that is unknown", "\"learn\": [", "learn/clot_in_vein",
        "learn/clot", "there is no picture 'learn/clot'" },
};

} // namespace

qsizetype lineOf(const QByteArray& json, qsizetype at)
{
    return json.left(at).count('\n') + 1;
}

qsizetype lineOfFault(const QByteArray& json, qsizetype at, const BrokenPack& broken)
{
    switch (broken.place) {
    case FaultPlace::Object:
        return lineOf(json, objectAround(json, at));
    case FaultPlace::Part:
        return lineOf(json, json.indexOf(broken.after));
    case FaultPlace::NextLine:
        return lineOf(json, at) + 1;
    case FaultPlace::Edit:
        break;
    }
    return lineOf(json, at);
}

const std::vector<BrokenPack>& brokenPacks()
{
    static const std::vector<BrokenPack> all = [] {
        std::vector<BrokenPack> packs;
        for (const auto* part :
            { &json, &keys, &texts, &questions, &conditions, &rules, &restOfIt }) {
            packs.insert(packs.end(), part->begin(), part->end());
        }
        return packs;
    }();
    return all;
}

} // namespace legcheck::tests
