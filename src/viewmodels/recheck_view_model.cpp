// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/recheck_view_model.h"

#include "viewmodels/question_texts.h"
#include "viewmodels/visit_services.h"

#include <bit>

namespace legcheck::viewmodels {

namespace {

// A-99999: more than a kiosk sees in a day.
constexpr qsizetype mostDigits = 5;

} // namespace

struct RecheckViewModel::State {
    explicit State(VisitViewModel::Services& from)
        : services(from)
        , texts(from.pack, from.languages)
        , questions(from.reception.recheckQuestions())
    {
    }

    [[nodiscard]] core::QuestionIndex index() const { return questions[at]; }
    [[nodiscard]] const core::Question& asked() const
    {
        return services.pack.questionnaire.question(index());
    }

    VisitViewModel::Services& services;
    QuestionTexts texts;
    std::vector<core::QuestionIndex> questions;
    Step step = Step::Closed;
    QString digits;
    journal::Ticket ticket;
    std::size_t at = 0;
    core::Answers answers;
};

RecheckViewModel::RecheckViewModel(VisitViewModel::Services& services, QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(services))
{
    connect(&services.languages, &language::Languages::changed, this,
        &RecheckViewModel::questionChanged);
}

RecheckViewModel::~RecheckViewModel() = default;

RecheckViewModel::Step RecheckViewModel::step() const
{
    return m_state->step;
}

QString RecheckViewModel::typed() const
{
    return m_state->services.reception.kiosk() + QLatin1Char('-') + m_state->digits;
}

bool RecheckViewModel::canConfirm() const
{
    return !m_state->digits.isEmpty();
}

QuestionValue RecheckViewModel::question() const
{
    return m_state->step == Step::Question
        ? m_state->texts.question(m_state->index(), m_state->answers)
        : QuestionValue {};
}

bool RecheckViewModel::canGoOn() const
{
    return m_state->step == Step::Question && m_state->answers.isAnswered(m_state->index());
}

QString RecheckViewModel::ticket() const
{
    return m_state->ticket.number;
}

void RecheckViewModel::goTo(Step step)
{
    m_state->step = step;
    emit stepped();
    emit questionChanged();
}

void RecheckViewModel::open()
{
    if (m_state->step == Step::Closed) {
        goTo(Step::Number);
    }
}

void RecheckViewModel::type(int digit)
{
    if (m_state->step == Step::Number && digit >= 0 && digit <= 9
        && m_state->digits.size() < mostDigits) {
        m_state->digits += QString::number(digit);
        emit typedChanged();
    }
}

void RecheckViewModel::erase()
{
    if (m_state->step == Step::Number) {
        m_state->digits.chop(1);
        emit typedChanged();
    }
}

void RecheckViewModel::scan(const QString& line)
{
    if (m_state->step == Step::Number && !line.isEmpty()) {
        lookUp(line);
    }
}

void RecheckViewModel::confirm()
{
    if (m_state->step == Step::Number && canConfirm()) {
        lookUp(m_state->digits);
    }
}

void RecheckViewModel::lookUp(const QString& number)
{
    const reception::KnownTicket known = m_state->services.reception.findTicket(number);
    if (known.standing != reception::KnownTicket::Standing::Known || m_state->questions.empty()) {
        goTo(Step::Desk);
        return;
    }
    m_state->ticket = known.ticket;
    // An error leaves the language of the screen, which is as good as any other.
    m_state->services.languages.choose(known.language);
    goTo(Step::Question);
}

void RecheckViewModel::choose(const QString& optionId)
{
    if (m_state->step != Step::Question) {
        return;
    }
    const core::Question& question = m_state->asked();
    const core::OptionSet option
        = m_state->services.pack.questionnaire.option(m_state->index(), optionId.toStdString());
    core::OptionSet chosen = m_state->answers.options(m_state->index());
    if (option == 0) {
        return;
    }
    if (question.kind != core::QuestionKind::Many) {
        chosen = option;
    } else if ((chosen & option) != 0) {
        chosen &= ~option;
    } else {
        const core::OptionSet alone = question.none | question.unsure;
        chosen = (option & alone) != 0 ? option : (chosen & ~alone) | option;
    }
    m_state->answers.choose(m_state->index(), chosen);
    emit questionChanged();
}

void RecheckViewModel::next()
{
    if (!canGoOn()) {
        return;
    }
    // An emergency sign is not kept waiting by further questions.
    const core::OptionSet harmless = m_state->asked().none | m_state->asked().unsure;
    const bool isSign = m_state->at == 0 && m_state->asked().kind == core::QuestionKind::Many
        && (m_state->answers.options(m_state->index()) & ~harmless) != 0;
    if (isSign || m_state->at + 1 == m_state->questions.size()) {
        finish();
        return;
    }
    ++m_state->at;
    goTo(Step::Question);
}

void RecheckViewModel::finish()
{
    const reception::RecheckEnd end
        = m_state->services.reception.recheck(m_state->ticket, m_state->answers);
    goTo(end.raises || end.callStaff ? Step::StaffNow : Step::Unchanged);
}

void RecheckViewModel::back()
{
    if (m_state->step == Step::Question && m_state->at > 0) {
        --m_state->at;
        goTo(Step::Question);
    } else if (m_state->step == Step::Desk) {
        m_state->digits.clear();
        emit typedChanged();
        goTo(Step::Number);
    } else {
        close();
    }
}

void RecheckViewModel::close()
{
    if (m_state->step == Step::Closed) {
        return;
    }
    if (m_state->step == Step::Question && m_state->answers != core::Answers {}) {
        const auto& stops = m_state->services.pack.questionnaire;
        if (core::assess(stops, m_state->answers).stopped) {
            finish();
            return;
        }
    }
    m_state = std::make_unique<State>(m_state->services);
    emit typedChanged();
    emit stepped();
    emit questionChanged();
}

} // namespace legcheck::viewmodels
