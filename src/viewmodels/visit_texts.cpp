// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/visit_texts.h"

#include "core/evaluation.h"
#include "language/number_text.h"

#include <QCoreApplication>

#include <bit>

namespace legcheck::viewmodels {

namespace {

DifferenceValue::Column columnOf(core::ProfileColumn column)
{
    switch (column) {
    case core::ProfileColumn::Cramp:
        return DifferenceValue::Column::Cramp;
    case core::ProfileColumn::NotCramp:
        return DifferenceValue::Column::NotCramp;
    case core::ProfileColumn::Unknown:
        break;
    }
    return DifferenceValue::Column::Unknown;
}

constexpr double millimetresPerCentimetre = 10.0;
constexpr int centimetreDecimals = 1;

} // namespace

IntroValue VisitTexts::intro() const
{
    IntroValue value;
    value.title = text(QStringLiteral("intro.title"));
    value.picture = picture(pack().introPicture);
    value.pictureDescription = pictureDescription(pack().introPicture);
    for (const QString& point : pack().introPoints) {
        value.points.push_back(text(QStringLiteral("intro.") + point));
    }
    return value;
}

QString VisitTexts::optionsText(const core::Visit& visit, core::QuestionIndex index) const
{
    const core::Question& question = visit.questionnaire().question(index);
    QStringList words;
    for (core::OptionSet left = visit.answers().options(index); left != 0; left &= left - 1) {
        words.push_back(
            m_questions.optionText(question, static_cast<std::size_t>(std::countr_zero(left))));
    }
    return words.join(QStringLiteral(" · "));
}

QString VisitTexts::answerText(const core::Visit& visit, core::QuestionIndex index) const
{
    const core::Question& question = visit.questionnaire().question(index);
    if (!question.options.empty()) {
        return optionsText(visit, index);
    }
    const auto number = visit.answers().number(index);
    if (!number) {
        return {};
    }
    if (question.kind == core::QuestionKind::Millimetres) {
        const QString centimetres = language::numberText(
            languages().current(), *number / millimetresPerCentimetre, centimetreDecimals);
        //: A length in centimetres, for example "38.5 cm"
        return QCoreApplication::translate("recap", "%1 cm").arg(centimetres);
    }
    return language::numberText(languages().current(), *number);
}

QList<RecapRowValue> VisitTexts::recap(const core::Visit& visit) const
{
    QList<RecapRowValue> rows;
    for (const core::QuestionIndex index : visit.askedQuestions()) {
        const core::Question& question = visit.questionnaire().question(index);
        rows.push_back({ .questionId = QString::fromStdString(question.id),
            .question = m_questions.label(question),
            .answer = answerText(visit, index) });
    }
    return rows;
}

QList<DifferenceValue> VisitTexts::differences(const core::Visit* visit) const
{
    QList<DifferenceValue> values;
    std::size_t index = 0;
    for (const core::ProfileRow& row : pack().questionnaire.profile()) {
        const QString id = QStringLiteral("profile.") + QString::fromStdString(row.id);
        DifferenceValue value { .text = text(id),
            .crampText = text(id + QStringLiteral(".cramp")),
            .clotText = text(id + QStringLiteral(".clot")) };
        if (visit != nullptr) {
            QStringList answers;
            for (const core::QuestionIndex question : row.questions) {
                const QString answer = answerText(*visit, question);
                if (visit->assessment().isAsked(question) && !answer.isEmpty()) {
                    answers.push_back(answer);
                }
            }
            value.answer = answers.join(QStringLiteral(" · "));
            value.column = columnOf(visit->assessment().profile[index]);
        }
        ++index;
        values.push_back(std::move(value));
    }
    return values;
}

OutcomeValue VisitTexts::outcome(std::uint8_t category, bool minor) const
{
    const core::Category& told = pack().questionnaire.category(category);
    QString words = QStringLiteral("category.") + QString::fromStdString(told.id);
    OutcomeValue value;
    value.category = category;
    value.categoryName = text(words + QStringLiteral(".name"));
    if (minor) {
        words = QStringLiteral("minor");
    }
    value.title = text(words + QStringLiteral(".patient_title"));
    value.text = text(words + QStringLiteral(".patient_text"));
    value.minutes = told.minutes;
    value.callStaff = told.callStaff || minor;
    value.minor = minor;
    value.differences = differences(nullptr);
    value.safetyNetTitle = text(QStringLiteral("safety_net.title"));
    for (const QString& item : pack().safetyNet) {
        value.safetyNet.push_back(text(QStringLiteral("safety_net.") + item));
    }
    return value;
}

OutcomeValue VisitTexts::outcome(const core::Visit& visit) const
{
    const core::Questionnaire& questionnaire = visit.questionnaire();
    const core::Assessment& assessment = visit.assessment();
    const core::Facts facts { .questionnaire = questionnaire,
        .counted = core::countedAnswers(questionnaire, visit.answers(), assessment),
        .asked = assessment.asked };
    OutcomeValue value = outcome(
        assessment.category, !pack().minorWhen.empty() && core::holds(pack().minorWhen, facts));
    value.callStaff = assessment.callStaff;
    value.differences = differences(&visit);
    return value;
}

} // namespace legcheck::viewmodels
