// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One patient's walk through the questions: what is asked next, back, change an answer, recap.
//
// The visit knows the order and the answers and nothing of texts, pages or time. Answers to
// questions that are no longer asked stay remembered (going back shows them again) and never count.
// Invariant: `question()` is asked while `place()` is Question.

#include "core/answers.h"
#include "core/questionnaire.h"
#include "core/triage.h"

namespace legcheck::core {

class Visit {
public:
    enum class Place : std::uint8_t {
        Question,
        Recap, ///< everything was asked; the patient looks over the answers
        Ended ///< nothing more is asked: a stop, or the recap was confirmed
    };

    /// Stands at the first question. The questionnaire must outlive the visit.
    explicit Visit(const Questionnaire& questionnaire);

    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] Place place() const { return m_place; }
    /// The first question of the screen. Requires place() == Question.
    [[nodiscard]] QuestionIndex question() const { return m_question; }
    /// All questions of that screen (several numbers may share one), in order.
    [[nodiscard]] std::vector<QuestionIndex> screen(QuestionIndex first) const;
    [[nodiscard]] const Answers& answers() const { return m_answers; }
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }
    /// True while one answer is being changed from the recap.
    [[nodiscard]] bool isChanging() const { return m_changing; }
    /// True once an answer given is a sign that ends the questions, even before the walk got there.
    [[nodiscard]] bool isStopped() const { return m_assessment.stopped; }

    /// Chooses an option, or, for a Many question, takes the choice back. "None" and "unsure" of a
    /// Many question stand alone. Requires `option` to be one bit of the question's options.
    void choose(QuestionIndex question, OptionSet option);
    /// Gives a number; clamped to the question's range.
    void give(QuestionIndex question, std::int32_t number);
    void clear(QuestionIndex question);

    /// True when every question of the screen is answered.
    [[nodiscard]] bool canGoOn() const;
    /// True when the screen may be left unanswered.
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool canGoBack() const;

    /// Goes on if canGoOn(); at the recap, ends the visit, unless a change opened a question that
    /// the patient has not seen: then that one is asked.
    void next();
    /// Leaves the screen unanswered and goes on, if canSkip().
    void skip();
    void back();
    /// Opens an asked question again. Requires place() == Recap.
    void change(QuestionIndex question);

    /// The questions asked so far, in order: what the recap shows.
    [[nodiscard]] std::vector<QuestionIndex> askedQuestions() const;
    /// The screen's number from 1.
    [[nodiscard]] int progressStep() const;
    /// About how many screens there will be, if all that is still open is answered harmlessly.
    [[nodiscard]] int progressTotal() const;

private:
    void reassess();
    void goOn();
    [[nodiscard]] bool opensScreen(QuestionIndex question, const Assessment& assessment) const;
    /// The first asked screen from that index on; `except` has one bit a question to leave out.
    [[nodiscard]] std::optional<QuestionIndex> findScreen(
        std::size_t from, std::uint64_t except) const;
    [[nodiscard]] int countScreens(const Assessment& assessment, QuestionIndex before) const;

    const Questionnaire* m_questionnaire;
    Answers m_answers;
    Assessment m_assessment;
    std::uint64_t m_seen = 0; ///< questions whose screen was left by next() or skip()
    QuestionIndex m_question = 0;
    Place m_place = Place::Question;
    bool m_changing = false;
};

} // namespace legcheck::core
