// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/visit_view_model.h"

#include "viewmodels/visit_state.h"

namespace legcheck::viewmodels {

VisitViewModel::VisitViewModel(Services& services, QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(services))
{
    connect(&services.languages, &language::Languages::changed, this, [this] {
        emit textsChanged();
        emit questionChanged();
        emit recapChanged();
        emit outcomeChanged();
        emit learnPageChanged();
    });
    followPapers();
}

VisitViewModel::~VisitViewModel() = default;

VisitViewModel::Step VisitViewModel::step() const
{
    return m_state->step;
}

IntroValue VisitViewModel::intro() const
{
    return m_state->texts.intro();
}

QuestionValue VisitViewModel::question() const
{
    const auto& visit = m_state->visit;
    return visit && visit->place() == core::Visit::Place::Question
        ? m_state->questionTexts.question(*visit)
        : QuestionValue {};
}

QuestionValue VisitViewModel::upcoming() const
{
    if (m_state->step != Step::Question || !canGoOn()) {
        return {};
    }
    core::Visit ahead = *m_state->visit;
    ahead.next();
    return ahead.place() == core::Visit::Place::Question ? m_state->questionTexts.question(ahead)
                                                         : QuestionValue {};
}

QList<RecapRowValue> VisitViewModel::recap() const
{
    return m_state->visit ? m_state->texts.recap(*m_state->visit) : QList<RecapRowValue> {};
}

OutcomeValue VisitViewModel::outcome() const
{
    if (!m_state->received || !m_state->visit) {
        return {};
    }
    OutcomeValue value = m_state->texts.outcome(*m_state->visit);
    value.ticket = m_state->ticket.number;
    value.helpAsked = m_state->helpAsked;
    value.callStaff = value.callStaff || m_state->helpAsked;
    return value;
}

QList<LearnPageValue> VisitViewModel::learnPages() const
{
    return m_state->learnTexts.pages();
}

LearnPageValue VisitViewModel::learnPage() const
{
    return m_state->learnTexts.page(m_state->learnPage);
}

int VisitViewModel::progressStep() const
{
    return m_state->step == Step::Question ? m_state->visit->progressStep() : 0;
}

int VisitViewModel::progressTotal() const
{
    return m_state->step == Step::Question ? m_state->visit->progressTotal() : 0;
}

bool VisitViewModel::canGoBack() const
{
    switch (m_state->step) {
    case Step::Intro:
    case Step::Question:
    case Step::Recap:
    case Step::LearnMenu:
    case Step::LearnPage:
    case Step::Help:
        return true;
    case Step::Start:
    case Step::StaffNow:
    case Step::Outcome:
    case Step::Finished:
        break;
    }
    return false;
}

bool VisitViewModel::canGoOn() const
{
    return m_state->step == Step::Intro || m_state->step == Step::Recap
        || (m_state->step == Step::Question && m_state->visit->canGoOn());
}

bool VisitViewModel::changing() const
{
    return m_state->visit && m_state->visit->isChanging();
}

void VisitViewModel::announceAnswer()
{
    emit questionChanged();
    emit progressChanged();
    emit canGoOnChanged();
}

void VisitViewModel::goTo(Step step)
{
    m_state->step = step;
    emit stepped();
    emit progressChanged();
    emit canGoOnChanged();
}

void VisitViewModel::followVisit()
{
    switch (m_state->visit->place()) {
    case core::Visit::Place::Question:
        printTape();
        goTo(Step::Question);
        break;
    case core::Visit::Place::Recap:
        emit recapChanged();
        goTo(Step::Recap);
        break;
    case core::Visit::Place::Ended:
        endVisit();
        break;
    }
}

void VisitViewModel::start()
{
    if (m_state->step != Step::Start) {
        return;
    }
    m_state->started = m_state->services.now();
    goTo(Step::Intro);
}

void VisitViewModel::next()
{
    if (!canGoOn()) {
        return;
    }
    if (m_state->step == Step::Intro) {
        if (!m_state->visit) {
            m_state->visit.emplace(m_state->services.pack.questionnaire);
        }
        goTo(Step::Question);
        return;
    }
    m_state->visit->next();
    followVisit();
}

void VisitViewModel::back()
{
    switch (m_state->step) {
    case Step::Intro:
        abandon();
        break;
    case Step::Question:
    case Step::Recap:
        if (m_state->visit->canGoBack()) {
            m_state->visit->back();
            followVisit();
        } else {
            goTo(Step::Intro);
        }
        break;
    case Step::LearnMenu:
        goTo(Step::Outcome);
        break;
    case Step::LearnPage:
        goTo(Step::LearnMenu);
        break;
    case Step::Help:
        goTo(m_state->beforeHelp);
        break;
    case Step::Start:
    case Step::StaffNow:
    case Step::Outcome:
    case Step::Finished:
        break;
    }
}

void VisitViewModel::choose(const QString& optionId)
{
    if (m_state->step != Step::Question) {
        return;
    }
    core::Visit& visit = *m_state->visit;
    const core::OptionSet option
        = visit.questionnaire().option(visit.question(), optionId.toStdString());
    if (option != 0) {
        visit.choose(visit.question(), option);
        announceAnswer();
    }
}

void VisitViewModel::setNumber(const QString& numberId, int value)
{
    if (const auto index = shownNumber(numberId)) {
        m_state->visit->give(*index, value);
        announceAnswer();
    }
}

void VisitViewModel::clearNumber(const QString& numberId)
{
    if (const auto index = shownNumber(numberId)) {
        m_state->visit->clear(*index);
        announceAnswer();
    }
}

std::optional<unsigned char> VisitViewModel::shownNumber(const QString& numberId) const
{
    if (m_state->step != Step::Question) {
        return std::nullopt;
    }
    const core::Visit& visit = *m_state->visit;
    for (const core::QuestionIndex index : visit.screen(visit.question())) {
        const core::Question& question = visit.questionnaire().question(index);
        if (question.options.empty() && question.id == numberId.toStdString()) {
            return index;
        }
    }
    return std::nullopt;
}

void VisitViewModel::skip()
{
    if (m_state->step == Step::Question && m_state->visit->canSkip()) {
        m_state->visit->skip();
        followVisit();
    }
}

void VisitViewModel::change(const QString& questionId)
{
    if (m_state->step != Step::Recap) {
        return;
    }
    if (const auto index = m_state->visit->questionnaire().find(questionId.toStdString())) {
        m_state->visit->change(*index);
        followVisit();
    }
}

void VisitViewModel::openLearnMenu()
{
    if (m_state->step == Step::Outcome) {
        goTo(Step::LearnMenu);
    }
}

void VisitViewModel::openLearnPage(const QString& pageId)
{
    if (m_state->step == Step::LearnMenu || m_state->step == Step::LearnPage) {
        m_state->learnPage = pageId;
        emit learnPageChanged();
        goTo(Step::LearnPage);
    }
}

} // namespace legcheck::viewmodels
