// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip_samples.h"

#include <QPainter>
#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace legcheck::tests {

namespace {

using namespace std::chrono;

constexpr local_seconds started = local_days { 2026y / November / 23 } + 13h + 58min;

/// What a patient with a plain cramp says.
const Said& cramp()
{
    static const Said said {
        { "emergency", "none" },
        { "limb_threat", "none" },
        { "for_whom", "self" },
        { "age", "40_59" },
        { "sex", "male" },
        { "leg", "left" },
        { "place", "calf" },
        { "onset", "at_night" },
        { "since", "today" },
        { "episode", "up_to_10_min" },
        { "course", "gone" },
        { "severity", "2" },
        { "feel", "hard_knot" },
        { "movement", "stretching_helps" },
        { "swelling", "none" },
        { "skin", "none" },
        { "fever", "none" },
        { "injury", "none" },
        { "risk_recent", "none" },
        { "risk_history", "none" },
        { "medicines", "none" },
        { "triggers", "hard_exercise" },
        { "dent", "no" },
        { "lump", "small_sore_knot" },
        { "calf_press", "no_pain" },
        { "foot_lift", "skipped" },
    };
    return said;
}

/// The same, with other answers to some questions.
Said but(Said said, const Said& changes)
{
    for (const auto& change : changes) {
        const auto found = std::ranges::find(said, change.first, &Said::value_type::first);
        if (found != said.end()) {
            found->second = change.second;
        } else {
            said.push_back(change);
        }
    }
    return said;
}

core::VisitRecord record(const std::string& language = "en")
{
    core::VisitRecord record;
    record.ticket = "A-017";
    record.kiosk = "A";
    record.language = language;
    record.started = started;
    record.finished = started + 6min;
    return record;
}

core::VisitRecord reprint()
{
    core::VisitRecord again = record();
    again.copy = 2;
    return again;
}

core::VisitRecord update()
{
    core::VisitRecord again = record("es");
    again.isUpdate = true;
    return again;
}

core::VisitRecord helpAsked()
{
    core::VisitRecord asked = record("ar");
    asked.helpAsked = true;
    return asked;
}

const Said& fullest()
{
    static const Said said {
        { "emergency", "unsure" },
        { "limb_threat", "unsure" },
        { "for_whom", "helper" },
        { "age", "40_59" },
        { "sex", "unsaid" },
        { "pregnancy", "pregnant" },
        { "leg", "both" },
        { "place", "calf+shin+behind_knee+thigh+groin+ankle_foot+whole_leg" },
        { "onset", "after_injury" },
        { "since", "over_week" },
        { "episode", "most_of_day" },
        { "course", "worse" },
        { "severity", "10" },
        { "feel", "hard_knot+deep_ache+heavy_tired" },
        { "movement", "no_difference" },
        { "swelling", "calf" },
        { "skin", "redder_or_darker+warmer+new_veins+sore_cord" },
        { "fever", "fever_or_chills" },
        { "injury", "cannot_stand" },
        { "risk_recent",
            "bed_3_days+surgery_12_weeks+cast_or_paralysis+leg_fracture+hospital_stay+"
            "long_journey" },
        { "risk_history",
            "previous_clot+active_cancer+clotting_disorder+family_clot+"
            "heart_lung_bowel_disease+varicose_veins" },
        { "medicines", "blood_thinner+pill_or_hrt+statin_or_diuretic" },
        { "triggers", "hard_exercise+little_to_drink+sweating_or_diarrhoea+long_standing" },
        { "tape_left_mm", "430" },
        { "tape_right_mm", "385" },
    };
    return said;
}

/// As wide as logos are, black on white as every logo comes to the paper.
QImage logo()
{
    QImage picture(900, 400, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::black, 30));
    painter.drawEllipse(30, 30, 340, 340);
    painter.fillRect(170, 90, 60, 220, Qt::black);
    painter.fillRect(90, 170, 220, 60, Qt::black);
    painter.fillRect(450, 110, 420, 60, Qt::black);
    painter.fillRect(450, 230, 420, 60, Qt::black);
    return picture;
}

} // namespace

core::Answers answersOf(const core::Questionnaire& questionnaire, const Said& said)
{
    core::Answers answers;
    for (const auto& [id, value] : said) {
        const auto question = questionnaire.find(id);
        if (!question.has_value()) {
            qFatal("no question '%s'", id.c_str());
        }
        if (questionnaire.question(*question).options.empty()) {
            if (!value.empty()) {
                answers.give(*question, std::stoi(value));
            }
            continue;
        }
        core::OptionSet options = 0;
        std::istringstream words(value);
        for (std::string word; std::getline(words, word, '+');) {
            const core::OptionSet option = questionnaire.option(*question, word);
            if (option == 0) {
                qFatal("no option '%s.%s'", id.c_str(), word.c_str());
            }
            options |= option;
        }
        answers.choose(*question, options);
    }
    return answers;
}

printing::SlipContext sampleContext()
{
    printing::SlipContext context;
    context.clinic = QStringLiteral("Riverside Walk-in Clinic");
    context.softwareVersion = QStringLiteral("0.1.0");
    context.printed = started + 6min;
    context.patientLanguageName = QStringLiteral("English");
    return context;
}

std::vector<SlipSample> slipSamples(const content::ContentPack& pack)
{
    const core::Questionnaire& questionnaire = pack.questionnaire;
    std::vector<SlipSample> samples;
    const auto add = [&](const std::string& name, const Said& said,
                         const core::VisitRecord& visit) {
        SlipSample sample { name,
            core::composeSlip(questionnaire, answersOf(questionnaire, said), visit),
            sampleContext() };
        if (visit.language != "en") {
            sample.context.patientLanguageName
                = visit.language == "es" ? QStringLiteral("Spanish") : QStringLiteral("Arabic");
            sample.context.translationStatus = QStringLiteral("draft, not reviewed");
        }
        samples.push_back(std::move(sample));
    };
    add("category-1", { { "emergency", "breathless+chest_pain" }, { "limb_threat", "none" } },
        record());
    add("category-2", { { "emergency", "none" }, { "limb_threat", "cold_or_pale+numb_or_weak" } },
        record("es"));
    add("category-3",
        but(cramp(),
            { { "leg", "right" }, { "place", "calf+behind_knee" }, { "age", "60_79" },
                { "onset", "gradually" }, { "since", "days_1_3" }, { "episode", "constant" },
                { "course", "worse" }, { "severity", "6" }, { "feel", "deep_ache+heavy_tired" },
                { "movement", "no_difference" }, { "swelling", "calf" },
                { "skin", "redder_or_darker+warmer" }, { "fever", "unsure" },
                { "risk_recent", "surgery_12_weeks" }, { "risk_history", "active_cancer" },
                { "medicines", "" }, { "triggers", "none" }, { "tape_left_mm", "385" },
                { "tape_right_mm", "420" } }),
        record());
    add("category-4",
        but(cramp(),
            { { "sex", "female" }, { "pregnancy", "no" }, { "age", "18_39" }, { "course", "same" },
                { "movement", "not_tried" }, { "medicines", "pill_or_hrt" },
                { "calf_press", "pain" }, { "tape_left_mm", "372" }, { "tape_right_mm", "368" } }),
        record());
    add("category-5", cramp(), record());
    add("minor",
        { { "emergency", "none" }, { "limb_threat", "none" }, { "for_whom", "helper" },
            { "age", "under_18" } },
        record());
    add("copy", cramp(), reprint());
    add("update",
        but(cramp(),
            { { "emergency", "breathless" }, { "course", "worse" }, { "swelling", "calf" } }),
        update());
    add("help-asked", { { "emergency", "none" } }, helpAsked());
    add("fullest", fullest(), record("es"));
    SlipSample withLogo = samples[2];
    withLogo.name = "logo";
    withLogo.context.logo = logo();
    samples.push_back(std::move(withLogo));
    return samples;
}

SlipSample slipSample(const content::ContentPack& pack, const std::string& name)
{
    for (SlipSample& sample : slipSamples(pack)) {
        if (sample.name == name) {
            return std::move(sample);
        }
    }
    qFatal("no sample '%s'", name.c_str());
}

} // namespace legcheck::tests
