// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/answer_texts.h"

#include "printing/ink.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <map>

namespace legcheck::printing {

namespace {

/// Content writes what must jump out in capitals: "LEFT", "ON BLOOD THINNER".
QString emphasised(const QString& text)
{
    const bool capitals = text.size() >= 2 && text.at(0).isUpper() && text.at(1).isUpper();
    return capitals ? bold(text) : text;
}

void addOnce(std::vector<core::QuestionIndex>& questions, core::QuestionIndex question)
{
    if (std::ranges::find(questions, question) == questions.end()) {
        questions.push_back(question);
    }
}

} // namespace

AnswerTexts::AnswerTexts(
    const core::Slip& slip, const content::ContentPack& pack, const SlipContext& context)
    : m_slip(slip)
    , m_pack(pack)
    , m_context(context)
{
}

QString AnswerTexts::content(const QString& id) const
{
    const QString translated = m_context.texts ? m_context.texts(id) : QString();
    return translated.isEmpty() ? m_pack.texts.english(id) : translated;
}

QString AnswerTexts::label(core::QuestionIndex question) const
{
    const QString id = QStringLiteral("question.")
        + QString::fromStdString(m_pack.questionnaire.question(question).id);
    const QString slipText = content(id + QStringLiteral(".slip"));
    return slipText.isEmpty() ? content(id) : slipText;
}

std::vector<QString> AnswerTexts::chosen(
    const core::SlipAnswer& answer, core::OptionSet among) const
{
    const core::Question& question = m_pack.questionnaire.question(answer.question);
    std::vector<QString> texts;
    for (core::OptionSet left = answer.options & among; left != 0; left &= left - 1) {
        const auto option = static_cast<std::size_t>(std::countr_zero(left));
        const QString id = QStringLiteral("option.%1.%2")
                               .arg(QString::fromStdString(question.id),
                                   QString::fromStdString(question.options[option]));
        const QString slipText = content(id + QStringLiteral(".slip"));
        texts.push_back(emphasised(slipText.isEmpty() ? content(id) : slipText));
    }
    return texts;
}

QString AnswerTexts::answer(const core::SlipAnswer& answer) const
{
    const core::Question& question = m_pack.questionnaire.question(answer.question);
    const SlipWords& words = m_context.words;
    if (!answer.answered) {
        return bold(words.notAnswered);
    }
    if (answer.number.has_value()) {
        const QString number = QString::number(*answer.number);
        QString text = question.kind == core::QuestionKind::Millimetres
            ? words.millimetres.arg(number)
            : words.ofHighest.arg(number, QString::number(question.highest));
        // A number and its unit stay on one line.
        return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    }
    QStringList texts;
    for (const QString& text : chosen(answer, ~core::OptionSet { 0 })) {
        texts.append(text);
    }
    const QString joined = texts.join(QStringLiteral(", "));
    return (answer.options & question.unsure) != 0 ? bold(joined) : joined;
}

const core::SlipAnswer* AnswerTexts::find(core::QuestionIndex question) const
{
    for (const auto* block :
        { &m_slip.redFlags, &m_slip.situation, &m_slip.background, &m_slip.checks }) {
        const auto found = std::ranges::find(*block, question, &core::SlipAnswer::question);
        if (found != block->end()) {
            return &*found;
        }
    }
    return nullptr;
}

const core::SlipAnswer* AnswerTexts::find(std::string_view questionId) const
{
    const auto question = m_pack.questionnaire.find(questionId);
    return question.has_value() ? find(*question) : nullptr;
}

bool AnswerTexts::isChosen(std::string_view questionId, std::string_view optionId) const
{
    const core::SlipAnswer* answer = find(questionId);
    return answer != nullptr
        && (answer->options & m_pack.questionnaire.option(answer->question, optionId)) != 0;
}

void AnswerTexts::collect(
    const core::Condition& condition, std::vector<core::QuestionIndex>& into) const
{
    const core::Questionnaire& questionnaire = m_pack.questionnaire;
    for (const core::ConditionNode& node : condition) {
        switch (node.kind) {
        case core::ConditionKind::Chosen:
        case core::ConditionKind::Unknown:
        case core::ConditionKind::NumberAtLeast:
            addOnce(into, node.question);
            break;
        case core::ConditionKind::WellsAtLeast:
            for (const core::WellsItem& item : questionnaire.wells()) {
                collect(item.yesWhen, into);
            }
            break;
        case core::ConditionKind::Group:
            collect(questionnaire.groups()[static_cast<std::size_t>(node.threshold)].when, into);
            break;
        case core::ConditionKind::Any:
        case core::ConditionKind::All:
        case core::ConditionKind::AtLeast:
        case core::ConditionKind::TapeDifferenceAtLeast:
        case core::ConditionKind::PainfulLegTapeAtLeast:
            break;
        }
    }
}

QString AnswerTexts::tapeDifference() const
{
    const auto& tape = m_pack.questionnaire.tape();
    if (!m_slip.tapeDifference.has_value() || !tape.has_value()) {
        return {};
    }
    const SlipWords& words = m_context.words;
    if (*m_slip.tapeDifference == 0) {
        return words.differenceNone;
    }
    const core::SlipAnswer* left = find(tape->left);
    const core::SlipAnswer* right = find(tape->right);
    const bool isLeftLarger = left != nullptr && right != nullptr
        && left->number.value_or(0) > right->number.value_or(0);
    const QString number = QString::number(*m_slip.tapeDifference);
    // A number and its unit stay on one line.
    return (isLeftLarger ? words.differenceLeft : words.differenceRight)
        .arg(number)
        .replace(number + QLatin1Char(' '), number + QChar(QChar::Nbsp));
}

std::vector<core::QuestionIndex> AnswerTexts::questionsOf(const core::Rule& rule) const
{
    std::vector<core::QuestionIndex> questions;
    collect(rule.when, questions);
    for (const core::QuestionIndex question : rule.becauseOf) {
        addOnce(questions, question);
    }
    return questions;
}

QString AnswerTexts::because(const core::Reason& reason) const
{
    const core::Questionnaire& questionnaire = m_pack.questionnaire;
    const std::vector<core::QuestionIndex> questions
        = questionsOf(questionnaire.rules()[reason.rule]);
    // By question, in protocol order: the options that speak for the rule; 0 for the whole answer.
    std::map<core::QuestionIndex, core::OptionSet> causes;
    for (const std::string& name : reason.because) {
        if (const auto question = questionnaire.find(name)) {
            causes[*question] |= 0;
            continue;
        }
        const std::size_t dot = name.find('.');
        const std::string option = dot == std::string::npos ? name : name.substr(dot + 1);
        for (const core::QuestionIndex question : questions) {
            const bool meant = dot == std::string::npos
                || questionnaire.question(question).id == name.substr(0, dot);
            const core::SlipAnswer* said = find(question);
            const core::OptionSet bit = questionnaire.option(question, option);
            if (meant && said != nullptr && (said->options & bit) != 0) {
                causes[question] |= bit;
            }
        }
    }
    const auto& tape = questionnaire.tape();
    QStringList parts;
    for (const auto& [question, options] : causes) {
        const core::SlipAnswer* said = find(question);
        if (said == nullptr) {
            continue;
        }
        if (tape.has_value() && question == tape->left && causes.contains(tape->right)) {
            parts.append(
                QStringLiteral("%1: %2").arg(m_context.words.difference, tapeDifference()));
            continue;
        }
        if (tape.has_value() && question == tape->right && causes.contains(tape->left)) {
            continue;
        }
        QStringList values;
        for (const QString& text : chosen(*said, options)) {
            values.append(plain(text));
        }
        parts.append(QStringLiteral("%1: %2").arg(label(question),
            values.isEmpty() ? plain(answer(*said)) : values.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace legcheck::printing
