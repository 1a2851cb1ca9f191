// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit.h"
#include "viewmodels/learn_texts.h"
#include "viewmodels/question_texts.h"
#include "viewmodels/visit_services.h"
#include "viewmodels/visit_texts.h"

#include <optional>

namespace legcheck::viewmodels {

/// Everything of one visit; a new one is a new State, so nothing can be left over.
struct VisitViewModel::State {
    explicit State(Services& from)
        : services(from)
        , texts(from.pack, from.languages)
        , questionTexts(from.pack, from.languages)
        , learnTexts(from.pack, from.languages)
    {
    }

    Services& services;
    VisitTexts texts;
    QuestionTexts questionTexts;
    LearnTexts learnTexts;
    Step step = Step::Start;
    Step beforeHelp = Step::Start;
    std::optional<core::Visit> visit;
    QDateTime started;
    journal::Ticket ticket;
    bool received = false; ///< stored, numbered and sent to paper
    bool helpAsked = false;
    Paper paper = Paper::None;
    Paper stub = Paper::None;
    Paper tape = Paper::None;
    int tapeId = 0; ///< of the tape that was asked for
    QString learnPage;
};

} // namespace legcheck::viewmodels
