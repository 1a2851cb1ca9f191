// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a protocol asks and how it judges: the loaded content as plain values, without any text.
//
// Questions, options, rules and Wells items keep the order of the protocol; "index" always means
// that order. A Questionnaire is valid or does not exist: `create` says everything that is wrong.
// Texts, pictures and evidence live beside it in the content pack, under the same ids.

#include "core/condition.h"
#include "core/relevance.h"
#include "core/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace legcheck::core {

enum class QuestionKind : std::uint8_t {
    One, ///< one option
    Many, ///< any options, or the lone "none", or the lone "unsure"
    Scale, ///< a whole number, e.g. pain 0-10
    Millimetres ///< a length in whole millimetres
};

/// Where an answer stands on the nurse's slip.
enum class SlipBlock : std::uint8_t { RedFlags, Situation, Background, Checks };

/// When a guided check is offered: exactly while the answers to everything that is not gated,
/// together with those to `counting`, give `leastCategory` or a less urgent one.
struct Gate {
    std::uint8_t leastCategory = 4;
    std::vector<QuestionIndex> counting;
};

struct Question {
    std::string id;
    QuestionKind kind = QuestionKind::One;
    std::vector<std::string> options; ///< One, Many: at least two, at most maxOptions
    OptionSet none = 0; ///< Many: the lone harmless option
    OptionSet unsure = 0; ///< the options that count as unanswered
    OptionSet skipped = 0; ///< the option by which a guided check is left out
    OptionSet noSign = 0; ///< Many: signs that are never worse than none (P3)
    std::int32_t lowest = 0; ///< Scale, Millimetres: range, both ends included
    std::int32_t highest = 0;
    SlipBlock block = SlipBlock::Situation;
    bool ordered = false; ///< options stand from harmless to worse (P3)
    bool maySkip = false; ///< the patient may leave it unanswered
    Condition askedWhen; ///< empty: always
    std::optional<Gate> gate; ///< guided checks only
    std::optional<QuestionIndex> sameScreenAs; ///< asked together with that earlier question
};

/// After `after` has been asked, `when` ends the questions.
struct Stop {
    QuestionIndex after = 0;
    Condition when;
};

/// A condition with a name, for use in rules and in later groups.
struct Group {
    std::string id;
    Condition when;
};

struct Rule {
    std::string id;
    std::uint8_t category = 5; ///< 1 (most urgent) to 5
    bool otherwise = false; ///< fires when no other rule does; the last rule, and only that
    Condition when; ///< empty only if `otherwise`
    std::vector<QuestionIndex> becauseOf; ///< `otherwise` only: the answers that speak for it
};

enum class SaidBy : std::uint8_t { Patient, Measured, Clinician };

/// One item of the two-level DVT Wells score.
/// Source: NICE NG158, table 1 (Wells et al., 2003).
struct WellsItem {
    std::string id;
    std::int32_t points = 1;
    SaidBy by = SaidBy::Patient;
    std::vector<QuestionIndex> questions; ///< unknown while any of these is
    Condition yesWhen; ///< empty for the clinician's items
};

/// One of the five differences between a cramp and a clot.
struct ProfileRow {
    std::string id;
    std::vector<QuestionIndex> questions;
    Condition notCramp; ///< looked at first
    Condition cramp;
};

struct Category {
    std::string id; ///< "immediate" ... "non_urgent"
    std::int32_t minutes = 0; ///< target time; the clinic may set another
    bool callStaff = false;
};

/// Which questions hold the two calf girths and the painful leg.
struct TapeQuestions {
    QuestionIndex left = 0;
    QuestionIndex right = 0;
    QuestionIndex leg = 0;
    OptionSet legLeft = 0;
    OptionSet legRight = 0;
};

inline constexpr std::size_t categoryCount = 5;
inline constexpr std::size_t maxRules = 64;
inline constexpr std::size_t maxGroups = 32;
inline constexpr std::size_t maxWellsItems = 16;
inline constexpr std::size_t maxProfileRows = 8;

/// The parts from which a Questionnaire is made; see their types for units and ranges.
struct QuestionnaireParts {
    std::vector<Category> categories; ///< exactly five, most urgent first
    Condition callStaffWhen; ///< calls staff beside the categories that do; empty: never
    std::vector<Question> questions; ///< guided (gated) checks last
    std::vector<Stop> stops;
    std::vector<Group> groups;
    std::vector<Rule> rules;
    std::vector<WellsItem> wells;
    std::vector<ProfileRow> profile;
    std::optional<TapeQuestions> tape;
};

class Questionnaire {
public:
    /// Checks what types cannot say: unique ids, counts, ranges, that conditions look only at what
    /// is known by then, that the last rule is the one that fires otherwise. `where` of an error is
    /// the part at fault, for example "question 'swelling'", for the loader to find its line.
    [[nodiscard]] static Result<Questionnaire> create(QuestionnaireParts parts);

    /// Puts the clinic's own target times, most urgent first, in place of the content's; an unset
    /// one leaves the content's. Refused as a whole where a more urgent category would wait longer.
    Errors setMinutes(std::span<const std::optional<std::int32_t>, categoryCount> minutes);

    [[nodiscard]] std::span<const Category> categories() const { return m_parts.categories; }
    /// Requires 1 <= number <= 5.
    [[nodiscard]] const Category& category(std::uint8_t number) const
    {
        return m_parts.categories[number - 1U];
    }
    [[nodiscard]] std::span<const Question> questions() const { return m_parts.questions; }
    [[nodiscard]] QuestionIndex questionCount() const
    {
        return static_cast<QuestionIndex>(m_parts.questions.size());
    }
    [[nodiscard]] const Question& question(QuestionIndex index) const
    {
        return m_parts.questions[index];
    }
    [[nodiscard]] std::span<const Stop> stops() const { return m_parts.stops; }
    [[nodiscard]] std::span<const Group> groups() const { return m_parts.groups; }
    [[nodiscard]] std::span<const Rule> rules() const { return m_parts.rules; }
    [[nodiscard]] std::span<const WellsItem> wells() const { return m_parts.wells; }
    [[nodiscard]] std::span<const ProfileRow> profile() const { return m_parts.profile; }
    [[nodiscard]] const std::optional<TapeQuestions>& tape() const { return m_parts.tape; }
    [[nodiscard]] const Condition& callStaffWhen() const { return m_parts.callStaffWhen; }

    /// The index of the first gated question; the number of questions if there is none.
    [[nodiscard]] QuestionIndex firstGated() const { return m_firstGated; }
    /// The ungated questions that are asked only under a condition.
    [[nodiscard]] QuestionSet conditional() const { return m_conditional; }
    [[nodiscard]] const Relevance& relevance() const { return m_relevance; }

    [[nodiscard]] std::optional<QuestionIndex> find(std::string_view questionId) const;
    /// The option's bit; 0 if the question has no such option.
    [[nodiscard]] OptionSet option(QuestionIndex question, std::string_view optionId) const;

private:
    explicit Questionnaire(QuestionnaireParts parts);

    QuestionnaireParts m_parts;
    Relevance m_relevance;
    QuestionSet m_conditional = 0;
    QuestionIndex m_firstGated = 0;
};

} // namespace legcheck::core
