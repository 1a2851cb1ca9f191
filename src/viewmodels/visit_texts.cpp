// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/visit_texts.h"

#include "core/evaluation.h"
#include "language/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace legcheck::viewmodels {

namespace {

QString questionId(const core::Question& question)
{
    return QStringLiteral("question.") + QString::fromStdString(question.id);
}

QString optionId(const core::Question& question, std::size_t option)
{
    return QStringLiteral("option.")
        + QString::fromStdString(question.id + "." + question.options[option]);
}

QuestionValue::Screen screenOf(content::Screen screen)
{
    switch (screen) {
    case content::Screen::Choices:
        return QuestionValue::Screen::Choices;
    case content::Screen::LegMap:
        return QuestionValue::Screen::LegMap;
    case content::Screen::Faces:
        return QuestionValue::Screen::Faces;
    case content::Screen::Tape:
        return QuestionValue::Screen::Tape;
    case content::Screen::Check:
        break;
    }
    return QuestionValue::Screen::Check;
}

LearnBlockValue::Kind kindOf(content::LearnBlock::Kind kind)
{
    using From = content::LearnBlock::Kind;
    using To = LearnBlockValue::Kind;
    switch (kind) {
    case From::Text:
        return To::Text;
    case From::Bullets:
        return To::Bullets;
    case From::DifferenceTable:
        return To::DifferenceTable;
    case From::Picture:
        return To::Picture;
    case From::Question:
        break;
    }
    return To::Question;
}

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

QUrl VisitTexts::picture(const QString& name) const
{
    return name.isEmpty() ? QUrl() : QUrl(QStringLiteral("qrc:/images/%1.svg").arg(name));
}

QString VisitTexts::pictureDescription(const QString& name) const
{
    return name.isEmpty() ? QString() : text(QStringLiteral("picture.") + name);
}

IntroValue VisitTexts::intro() const
{
    IntroValue value;
    value.title = text(QStringLiteral("intro.title"));
    value.picture = picture(m_pack.introPicture);
    value.pictureDescription = pictureDescription(m_pack.introPicture);
    for (const QString& point : m_pack.introPoints) {
        value.points.push_back(text(QStringLiteral("intro.") + point));
    }
    return value;
}

QList<OptionValue> VisitTexts::options(
    const core::Answers& answers, core::QuestionIndex index) const
{
    const core::Question& question = m_pack.questionnaire.question(index);
    const content::QuestionLook& look = m_pack.looks[index];
    const core::OptionSet apart = question.none | question.unsure | question.skipped;
    QList<OptionValue> values;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        const core::OptionSet bit = core::OptionSet { 1 } << option;
        const QString id = optionId(question, option);
        values.push_back({ .id = QString::fromStdString(question.options[option]),
            .text = text(id),
            .hint = text(id + QStringLiteral(".hint")),
            .picture = picture(look.optionPictures[option]),
            .pictureDescription = pictureDescription(look.optionPictures[option]),
            .apart = (apart & bit) != 0,
            .chosen = (answers.options(index) & bit) != 0 });
    }
    return values;
}

QString VisitTexts::label(const core::Question& question) const
{
    const QString id = questionId(question);
    const QString own = text(id + QStringLiteral(".label"));
    return own.isEmpty() ? text(id) : own;
}

NumberValue VisitTexts::number(const core::Answers& answers, core::QuestionIndex index) const
{
    const core::Question& question = m_pack.questionnaire.question(index);
    const auto given = answers.number(index);
    return { .id = QString::fromStdString(question.id),
        .text = label(question),
        .lowest = question.lowest,
        .highest = question.highest,
        .start = m_pack.looks[index].start,
        .given = given.has_value(),
        .value = given.value_or(0) };
}

QuestionValue VisitTexts::question(core::QuestionIndex index, const core::Answers& answers) const
{
    const core::Question& question = m_pack.questionnaire.question(index);
    const QString id = questionId(question);
    QuestionValue value;
    value.id = QString::fromStdString(question.id);
    value.section = text(QStringLiteral("section.") + m_pack.looks[index].section);
    value.text = text(id);
    value.hint = text(id + QStringLiteral(".hint"));
    value.many = question.kind == core::QuestionKind::Many;
    value.answered = answers.isAnswered(index);
    value.options = options(answers, index);
    return value;
}

QuestionValue VisitTexts::page(core::QuestionIndex index, const core::Answers& answers,
    const std::vector<core::QuestionIndex>& together) const
{
    const core::Question& question = m_pack.questionnaire.question(index);
    const content::QuestionLook& look = m_pack.looks[index];
    const QString id = questionId(question);

    QuestionValue value;
    value.id = QString::fromStdString(question.id);
    value.screen = screenOf(look.screen);
    value.section = text(QStringLiteral("section.") + look.section);
    value.text = text(id);
    value.hint = text(id + QStringLiteral(".hint"));
    value.why = text(id + QStringLiteral(".why"));
    value.many = question.kind == core::QuestionKind::Many;
    value.options = options(answers, index);
    if (question.options.empty()) {
        for (const core::QuestionIndex part : together) {
            value.numbers.push_back(number(answers, part));
        }
    }
    for (const auto& step : look.steps) {
        value.steps.push_back({ text(id + QStringLiteral(".step.") + step.id),
            picture(step.picture), pictureDescription(step.picture) });
    }
    value.stopText = text(id + QStringLiteral(".stop"));
    for (const QString& face : look.facePictures) {
        value.faces.push_back(picture(face));
    }
    value.lowestText = text(id + QStringLiteral(".lowest"));
    value.highestText = text(id + QStringLiteral(".highest"));
    return value;
}

QuestionValue VisitTexts::page(core::QuestionIndex index) const
{
    const auto questions = m_pack.questionnaire.questions();
    const core::QuestionIndex first = questions[index].sameScreenAs.value_or(index);
    std::vector<core::QuestionIndex> together;
    for (core::QuestionIndex one = first; one < m_pack.questionnaire.questionCount(); ++one) {
        if (one == first || questions[one].sameScreenAs == first) {
            together.push_back(one);
        }
    }
    QuestionValue value = page(first, core::Answers {}, together);
    value.maySkip = questions[first].maySkip;
    return value;
}

QuestionValue VisitTexts::question(const core::Visit& visit) const
{
    const core::QuestionIndex index = visit.question();
    QuestionValue value = page(index, visit.answers(), visit.screen(index));
    value.maySkip = visit.canSkip();
    value.answered = visit.canGoOn();
    if (const auto& tape = m_pack.questionnaire.tape()) {
        const core::OptionSet leg = visit.answers().options(tape->leg);
        if (leg != 0 && visit.assessment().isAsked(tape->leg)) {
            const auto& options = visit.questionnaire().question(tape->leg).options;
            value.leg
                = QString::fromStdString(options[static_cast<std::size_t>(std::countr_zero(leg))]);
        }
    }
    return value;
}

QString VisitTexts::optionsText(
    const core::Visit& visit, core::QuestionIndex index, core::OptionSet among) const
{
    const core::Question& question = visit.questionnaire().question(index);
    QStringList words;
    for (core::OptionSet left = visit.answers().options(index) & among; left != 0;
         left &= left - 1) {
        words.push_back(text(optionId(question, static_cast<std::size_t>(std::countr_zero(left)))));
    }
    return words.join(QStringLiteral(" · "));
}

QString VisitTexts::answerText(const core::Visit& visit, core::QuestionIndex index) const
{
    const core::Question& question = visit.questionnaire().question(index);
    if (!question.options.empty()) {
        return optionsText(visit, index, ~core::OptionSet { 0 });
    }
    const auto number = visit.answers().number(index);
    if (!number) {
        return {};
    }
    if (question.kind == core::QuestionKind::Millimetres) {
        const QString centimetres = language::numberText(
            m_languages.current(), *number / millimetresPerCentimetre, centimetreDecimals);
        //: A length in centimetres, for example "38.5 cm"
        return QCoreApplication::translate("recap", "%1 cm").arg(centimetres);
    }
    return language::numberText(m_languages.current(), *number);
}

QList<RecapRowValue> VisitTexts::recap(const core::Visit& visit) const
{
    QList<RecapRowValue> rows;
    for (const core::QuestionIndex index : visit.askedQuestions()) {
        const core::Question& question = visit.questionnaire().question(index);
        rows.push_back({ .questionId = QString::fromStdString(question.id),
            .question = label(question),
            .answer = answerText(visit, index) });
    }
    return rows;
}

QList<DifferenceValue> VisitTexts::differences(const core::Visit* visit) const
{
    QList<DifferenceValue> values;
    std::size_t index = 0;
    for (const core::ProfileRow& row : m_pack.questionnaire.profile()) {
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
    const core::Category& told = m_pack.questionnaire.category(category);
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
    value.differences = differences(nullptr);
    value.safetyNetTitle = text(QStringLiteral("safety_net.title"));
    for (const QString& item : m_pack.safetyNet) {
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
        assessment.category, !m_pack.minorWhen.empty() && core::holds(m_pack.minorWhen, facts));
    value.callStaff = assessment.callStaff;
    value.differences = differences(&visit);
    return value;
}

QList<LearnPageValue> VisitTexts::learnPages() const
{
    QList<LearnPageValue> values;
    for (const content::LearnPage& page : m_pack.learn) {
        values.push_back({ .id = page.id,
            .title = text(QStringLiteral("learn.%1.title").arg(page.id)),
            .picture = picture(page.picture),
            .pictureDescription = pictureDescription(page.picture) });
    }
    return values;
}

LearnBlockValue VisitTexts::block(const QString& pageId, const content::LearnBlock& block) const
{
    const QString id = QStringLiteral("learn.%1.%2.").arg(pageId, block.id);
    LearnBlockValue value { .kind = kindOf(block.kind),
        .title = text(id + QStringLiteral("title")),
        .text = text(id + QStringLiteral("text")),
        .picture = picture(block.picture),
        .pictureDescription = pictureDescription(block.picture) };
    for (const QString& item : block.items) {
        value.items.push_back(text(id + item));
    }
    if (value.kind == LearnBlockValue::Kind::DifferenceTable) {
        value.differences = differences(nullptr);
    }
    return value;
}

LearnPageValue VisitTexts::learnPage(const QString& id) const
{
    const auto page = std::ranges::find(m_pack.learn, id, &content::LearnPage::id);
    if (page == m_pack.learn.end()) {
        return {};
    }
    LearnPageValue value { .id = page->id,
        .title = text(QStringLiteral("learn.%1.title").arg(page->id)),
        .picture = picture(page->picture),
        .pictureDescription = pictureDescription(page->picture) };
    for (const content::LearnBlock& part : page->blocks) {
        value.blocks.push_back(block(page->id, part));
    }
    return value;
}

} // namespace legcheck::viewmodels
