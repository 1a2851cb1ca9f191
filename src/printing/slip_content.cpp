// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_content.h"

#include "core/ticket_code.h"
#include "printing/answer_texts.h"
#include "printing/ink.h"
#include "printing/slip_assessment.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace legcheck::printing {

namespace {

constexpr std::size_t mainReasons = 3;
constexpr std::ptrdiff_t mostUnansweredLines = 3;
/// More names than these stand only where the answers are.
constexpr qsizetype mostUnknownNames = 8;

/// Answers that change how everything else is read, in the order in which they print.
struct FlagRow {
    const char* question;
    const char* option;
    QString SlipWords::*word;
};
constexpr std::array<FlagRow, 4> flagTable { {
    { "age", "under_18", &SlipWords::underAge },
    { "pregnancy", "pregnant", &SlipWords::pregnant },
    { "pregnancy", "gave_birth_6_weeks", &SlipWords::gaveBirth },
    { "medicines", "blood_thinner", &SlipWords::bloodThinner },
} };

QString primaryLanguage(const QString& tag)
{
    return tag.section(QLatin1Char('-'), 0, 0);
}

void addHead(SlipContent& content, const core::Slip& slip, const SlipContext& context,
    const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    const core::VisitRecord& record = slip.record;
    content.clinic = context.clinic;
    content.logo = context.logo;
    content.notice = boldStars(words.notice);
    content.ticket = record.ticket.empty()
        ? words.noTicket
        : unturned(QString::fromStdString(record.ticket), context.direction);
    if (record.copy > 1) {
        content.copy = words.copy.arg(record.copy);
    }
    const QString tag = QString::fromStdString(record.language);
    const QString language
        = context.patientLanguageName.isEmpty() ? tag : context.patientLanguageName;
    const core::SlipAnswer* answeredBy = texts.find("for_whom");
    const auto clock = [&context](std::chrono::local_seconds time) {
        return unturned(timeText(time), context.direction);
    };
    if (record.isUpdate) {
        content.update = words.update + QLatin1Char(' ') + clock(context.printed);
    }
    content.facts = { { words.kiosk, QString::fromStdString(record.kiosk) },
        { words.started, clock(record.started) }, { words.finished, clock(record.finished) },
        { words.printed, clock(context.printed) }, { words.language, language },
        { words.answeredBy, answeredBy == nullptr ? words.notAsked : texts.answer(*answeredBy) } };
    if (!tag.isEmpty() && primaryLanguage(tag) != primaryLanguage(context.clinicLanguage)) {
        content.flags.push_back(boldStars(words.interpreterNeeded.arg(language)));
    }
}

void addCategory(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    const core::Category& category = pack.questionnaire.category(slip.category);
    content.category = slip.category;
    content.categoryLine = words.category.arg(slip.category);
    content.word = texts.content(
        QStringLiteral("category.%1.name").arg(QString::fromStdString(category.id)));
    const int minutes = context.targetMinutes.value_or(category.minutes);
    content.target = minutes <= 0 ? words.seeNow : words.withinMinutes.arg(minutes);
    if (slip.callStaff) {
        content.alerts.push_back(words.staffCalled);
    }
    if (slip.record.helpAsked) {
        content.alerts.push_back(words.helpAsked);
    }
    for (const FlagRow& row : flagTable) {
        if (texts.isChosen(row.question, row.option)) {
            content.flags.push_back(boldStars(context.words.*row.word));
        }
    }
    if (const core::SlipAnswer* age = texts.find("age"); age != nullptr && !age->answered) {
        content.flags.push_back(boldStars(words.ageNotTold));
    }
}

void addRedFlags(SlipContent& content, const core::Slip& slip,
    const core::Questionnaire& questionnaire, const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    for (const core::SlipAnswer& answer : slip.redFlags) {
        const core::Question& question = questionnaire.question(answer.question);
        const core::OptionSet signs
            = answer.options & ~(question.none | question.unsure | question.noSign);
        const QString label = texts.label(answer.question);
        if (signs != 0) {
            for (const QString& sign : texts.chosen(answer, signs)) {
                content.toldSigns.push_back(plain(sign));
            }
        } else if (!answer.answered || (answer.options & question.unsure) != 0) {
            content.redFlagLines.push_back(
                boldStars(words.notRuledOut.arg(label, plain(texts.answer(answer)))));
        } else {
            content.redFlagLines.push_back(words.noneReported.arg(label));
        }
    }
    // Calves that were not measured stand with the checks.
    QStringList names;
    for (const core::QuestionIndex question : slip.unknown) {
        if (questionnaire.question(question).kind != core::QuestionKind::Millimetres) {
            names.append(texts.label(question));
        }
    }
    if (!names.isEmpty()) {
        content.unknownCount = bold(words.unknownCount.arg(names.size()));
        if (names.size() <= mostUnknownNames) {
            content.unknownNames = names.join(QStringLiteral(", "));
        }
    } else if (!slip.stopped) {
        content.unknownCount = words.allAnswered;
    }
    if (slip.stopped) {
        content.stoppedEarly = words.stoppedEarly;
    }
}

void addReasons(SlipContent& content, const core::Slip& slip,
    const core::Questionnaire& questionnaire, const SlipContext& context, const AnswerTexts& texts)
{
    std::vector<ReasonText> further;
    QString lastBecause;
    for (const core::Reason& reason : slip.reasons) {
        const QString id = QString::fromStdString(questionnaire.rules()[reason.rule].id);
        ReasonText text { texts.content(QStringLiteral("rule.") + id), texts.because(reason), id };
        if (!content.reasons.empty() && text.because == lastBecause) {
            text.because = context.words.sameAnswers;
        } else {
            lastBecause = text.because;
        }
        auto& reasons = content.reasons.size() < mainReasons ? content.reasons : further;
        reasons.push_back(std::move(text));
    }
    QStringList others;
    for (const ReasonText& reason : further) {
        others.append(QStringLiteral("%1 (%2)").arg(reason.rule, reason.ruleId));
    }
    if (!others.isEmpty()) {
        content.moreReasons
            = boldStars(context.words.moreReasons).arg(others.join(QStringLiteral("  ·  ")));
    }
}

/// Who answered stands in the head, leg, place and pain beside the drawing of the legs.
bool standsElsewhere(std::string_view questionId)
{
    return questionId == "for_whom" || questionId == "leg" || questionId == "place"
        || questionId == "severity";
}

/// All asked questions of a block, and the names of those that were not asked. Many unanswered
/// questions stand together in one line.
void addList(ListText& list, core::SlipBlock block, const std::vector<core::SlipAnswer>& answers,
    const core::Questionnaire& questionnaire, const SlipWords& words, const AnswerTexts& texts)
{
    const bool joinUnanswered
        = std::ranges::count(answers, false, &core::SlipAnswer::answered) > mostUnansweredLines;
    QStringList unanswered;
    for (const core::SlipAnswer& answer : answers) {
        if (standsElsewhere(questionnaire.question(answer.question).id)) {
            continue;
        }
        if (joinUnanswered && !answer.answered) {
            unanswered.append(texts.label(answer.question));
        } else {
            list.lines.push_back({ texts.label(answer.question), texts.answer(answer) });
        }
    }
    QStringList notAsked;
    for (core::QuestionIndex index = 0; index < questionnaire.questions().size(); ++index) {
        if (questionnaire.question(index).block == block && texts.find(index) == nullptr) {
            notAsked.append(texts.label(index));
        }
    }
    QStringList missing;
    if (!unanswered.isEmpty()) {
        missing.append(boldStars(words.notAnsweredList).arg(unanswered.join(QStringLiteral(", "))));
    }
    if (!notAsked.isEmpty()) {
        missing.append(boldStars(words.notAskedList).arg(notAsked.join(QStringLiteral(", "))));
    }
    list.notAsked = missing.join(QLatin1Char('\n'));
}

void addSorePlaces(SlipContent& content, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts)
{
    const SlipWords& words = context.words;
    const bool both = texts.isChosen("leg", "both");
    content.sore.left = both || texts.isChosen("leg", "left");
    content.sore.right = both || texts.isChosen("leg", "right");
    const core::SlipAnswer* place = texts.find("place");
    if (place == nullptr) {
        return;
    }
    if (both) {
        content.side = bold(words.bothLegs);
    } else if (content.sore.left || content.sore.right) {
        content.side = bold(content.sore.left ? words.left : words.right);
    } else {
        content.side = boldStars(words.legNotTold);
    }
    if (const core::SlipAnswer* pain = texts.find("severity")) {
        content.pain
            = QStringLiteral("%1: %2").arg(texts.label(pain->question), texts.answer(*pain));
    }
    const core::Question& question = pack.questionnaire.question(place->question);
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        if ((place->options >> option & 1U) != 0) {
            content.sore.places.push_back(QString::fromStdString(question.options[option]));
        }
    }
    content.place = place->answered ? texts.answer(*place) : words.placeNotTold;
}

} // namespace

QString timeText(std::chrono::local_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return QString::asprintf("%04d-%02u-%02u %02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
}

SlipContent slipContent(
    const core::Slip& slip, const content::ContentPack& pack, const SlipContext& context)
{
    const AnswerTexts texts(slip, pack, context);
    const core::Questionnaire& questionnaire = pack.questionnaire;
    const SlipWords& words = context.words;

    SlipContent content;
    addHead(content, slip, context, texts);
    addCategory(content, slip, pack, context, texts);
    addRedFlags(content, slip, questionnaire, context, texts);
    addReasons(content, slip, questionnaire, context, texts);

    const core::SlipAnswer* answeredBy = texts.find("for_whom");
    content.situation.letter = words.letterSituation;
    content.situation.title = words.situation;
    content.situation.note = answeredBy == nullptr || !answeredBy->answered ? words.asTold
        : texts.isChosen("for_whom", "helper")                              ? words.asToldByHelper
                                                                            : words.asToldByPatient;
    addList(
        content.situation, core::SlipBlock::Situation, slip.situation, questionnaire, words, texts);
    content.background.letter = words.letterBackground;
    content.background.title = words.background;
    addList(content.background, core::SlipBlock::Background, slip.background, questionnaire, words,
        texts);
    addSorePlaces(content, pack, context, texts);
    addAssessment(content, slip, pack, context, texts);

    content.code = QString::fromStdString(core::writeTicketCode(pack.questionnaire,
        core::ticketCode(pack.questionnaire, slip, pack.version.toStdString(),
            pack.sha256.toStdString(), context.softwareVersion.toStdString())));
    content.versions
        = words.versions.arg(context.softwareVersion, pack.id, pack.version, pack.sha256.left(8));
    const QString tag = QString::fromStdString(slip.record.language);
    QString language = context.patientLanguageName.isEmpty() ? tag : context.patientLanguageName;
    if (!context.translationStatus.isEmpty()) {
        language += QStringLiteral(", ") + context.translationStatus;
    }
    content.versions += QStringLiteral(" · ") + words.patientLanguage.arg(language);
    content.disclaimer = boldStars(words.disclaimer);
    content.confidential = bold(words.confidential);
    return content;
}

} // namespace legcheck::printing
