// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_bundle.h"

#include "exchange/fhir_string.h"

#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>

namespace legcheck::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto ticketSystem = "urn:legcheck:ticket";
constexpr auto categorySystem = "urn:legcheck:category";

/// The same name under the same visit is the same resource, however often it is sent.
QString idUnder(const QString& visit, const char* name)
{
    return QUuid::createUuidV5(QUuid::fromString(visit), QLatin1String(name))
        .toString(QUuid::WithoutBraces);
}

std::string withOffset(const QDateTime& time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

class BundleWriter {
public:
    BundleWriter(const core::Answers& answers, const FhirVisit& visit,
        const content::ContentPack& pack, const FhirWords& words)
        : m_visit(visit)
        , m_pack(pack)
        , m_words(words)
        , m_questionnaire(pack.questionnaire)
        , m_assessment(core::assess(pack.questionnaire, answers))
        , m_answers(core::countedAnswers(pack.questionnaire, answers, m_assessment))
    {
        m_category = std::min(m_assessment.category,
            static_cast<std::uint8_t>(std::clamp<int>(visit.category, 1, 5)));
    }

    [[nodiscard]] Json bundle() const
    {
        return { { "resourceType", "Bundle" }, { "id", m_visit.uuid.toStdString() },
            { "identifier", { { "system", "urn:ietf:rfc:3986" }, { "value", urn(m_visit.uuid) } } },
            { "type", "collection" }, { "timestamp", withOffset(m_visit.finished) },
            { "entry", { entry(response()), entry(risk()), entry(wells()) } } };
    }

private:
    static std::string urn(const QString& uuid) { return "urn:uuid:" + uuid.toStdString(); }

    static Json entry(Json resource)
    {
        const std::string url = "urn:uuid:" + resource["id"].get<std::string>();
        return { { "fullUrl", url }, { "resource", std::move(resource) } };
    }

    [[nodiscard]] QString responseId() const { return idUnder(m_visit.uuid, "response"); }

    [[nodiscard]] std::string text(const QString& id) const
    {
        const QString translated = m_words.texts ? m_words.texts(id) : QString();
        return fhirString(translated.isEmpty() ? m_pack.texts.english(id) : translated);
    }

    [[nodiscard]] std::string text(const char* kind, const std::string& id) const
    {
        return text(QLatin1String(kind) + QString::fromStdString(id));
    }

    /// No person: whoever holds the ticket.
    [[nodiscard]] Json subject() const
    {
        Json reference { { "display",
            "Ticket "
                + (m_visit.ticket.isEmpty() ? "without a number"
                                            : m_visit.ticket.toStdString()) } };
        if (!m_visit.ticket.isEmpty()) {
            reference["identifier"]
                = { { "system", ticketSystem }, { "value", m_visit.ticket.toStdString() } };
        }
        return reference;
    }

    [[nodiscard]] Json basis() const
    {
        return Json::array({ { { "reference", urn(responseId()) } } });
    }

    [[nodiscard]] Json answersTo(core::QuestionIndex index, const core::Question& question) const
    {
        Json answers = Json::array();
        if (question.kind == core::QuestionKind::Scale) {
            answers.push_back({ { "valueInteger", *m_answers.number(index) } });
            return answers;
        }
        if (question.kind == core::QuestionKind::Millimetres) {
            answers.push_back({ { "valueQuantity",
                { { "value", *m_answers.number(index) }, { "unit", "mm" },
                    { "system", unitsOfMeasure }, { "code", "mm" } } } });
            return answers;
        }
        for (core::OptionSet left = m_answers.options(index); left != 0; left &= left - 1) {
            const std::string& option
                = question.options[static_cast<std::size_t>(std::countr_zero(left))];
            answers.push_back({ { "valueCoding",
                { { "system", optionSystem(m_pack, question) }, { "code", option },
                    { "display", text("option.", question.id + "." + option) } } } });
        }
        return answers;
    }

    [[nodiscard]] Json response() const
    {
        Json items = Json::array();
        for (core::QuestionIndex index = 0; index < m_questionnaire.questionCount(); ++index) {
            const core::Question& question = m_questionnaire.question(index);
            if (!m_assessment.isAsked(index)) {
                continue;
            }
            // Asked and left out stands there without an answer: not answered is not "no".
            Json item { { "linkId", question.id }, { "text", text("question.", question.id) } };
            if (m_answers.isAnswered(index)) {
                item["answer"] = answersTo(index, question);
            }
            items.push_back(std::move(item));
        }
        Json response { { "resourceType", "QuestionnaireResponse" },
            { "id", responseId().toStdString() },
            { "meta",
                { { "tag",
                    Json::array({ { { "system", "urn:ietf:bcp:47" },
                        { "code",
                            m_visit.language.isEmpty() ? "und" : m_visit.language.toStdString() },
                        { "display", "Language the patient read" } } }) } } },
            { "language", m_words.language.toStdString() },
            { "identifier", { { "system", "urn:ietf:rfc:3986" }, { "value", urn(m_visit.uuid) } } },
            { "questionnaire", questionnaireUrl(m_pack) + "|" + m_pack.version.toStdString() },
            { "status",
                m_visit.amended ? "amended" : (m_visit.helpAsked ? "stopped" : "completed") },
            { "subject", subject() }, { "authored", withOffset(m_visit.finished) } };
        if (!items.empty()) {
            response["item"] = std::move(items);
        }
        return response;
    }

    [[nodiscard]] Json risk() const
    {
        const core::Category& category = m_questionnaire.category(m_category);
        const std::string name = text("category.", category.id + ".name");
        Json notes = Json::array();
        std::string rationale;
        for (const core::Reason& reason : core::explain(m_questionnaire, m_answers, m_assessment)) {
            const core::Rule& rule = m_questionnaire.rules()[reason.rule];
            const std::string words = text("rule.", rule.id);
            rationale += (rationale.empty() ? "" : "; ") + words;
            notes.push_back(
                { { "text", std::to_string(rule.category) + " " + rule.id + ": " + words } });
        }
        return { { "resourceType", "RiskAssessment" },
            { "id", idUnder(m_visit.uuid, "risk").toStdString() },
            { "language", m_words.language.toStdString() }, { "status", "preliminary" },
            { "method",
                { { "text",
                    "LegCheck " + m_pack.id.toStdString() + " " + m_pack.version.toStdString()
                        + ", SHA-256 " + m_pack.sha256.toStdString() } } },
            { "code", { { "text", "Pre-triage urgency; a nurse confirms. Not a diagnosis." } } },
            { "subject", subject() }, { "occurrenceDateTime", withOffset(m_visit.finished) },
            { "basis", basis() },
            { "prediction",
                Json::array({ { { "outcome", { { "text", "Urgency of being seen" } } },
                    { "qualitativeRisk",
                        { { "coding",
                              Json::array({ { { "system", categorySystem }, { "code", category.id },
                                  { "display", name } } }) },
                            { "text", std::to_string(m_category) + " " + name } } },
                    { "rationale", rationale } } }) },
            { "mitigation", text("category.", category.id + ".nurse_text") }, { "note", notes } };
    }

    [[nodiscard]] Json component(const core::WellsItem& item, core::WellsState state) const
    {
        Json component { { "code", { { "text", text("wells.", item.id) } } } };
        if (state != core::WellsState::Unknown) {
            component["valueBoolean"] = state == core::WellsState::Yes;
            return component;
        }
        const bool isClinicians = item.by == core::SaidBy::Clinician;
        component["dataAbsentReason"] = { { "coding",
            Json::array(
                { { { "system", "http://terminology.hl7.org/CodeSystem/data-absent-reason" },
                    { "code", isClinicians ? "not-performed" : "unknown" } } }) } };
        return component;
    }

    [[nodiscard]] Json wells() const
    {
        Json components = Json::array();
        std::size_t index = 0;
        for (const core::WellsItem& item : m_questionnaire.wells()) {
            components.push_back(component(item, m_assessment.wells.item(index++)));
        }
        return { { "resourceType", "Observation" },
            { "id", idUnder(m_visit.uuid, "wells").toStdString() },
            { "language", m_words.language.toStdString() }, { "status", "preliminary" },
            { "code", { { "text", text(QStringLiteral("wells.source")) } } },
            { "subject", subject() }, { "effectiveDateTime", withOffset(m_visit.finished) },
            { "valueRange",
                { { "low", { { "value", m_assessment.wells.told } } },
                    { "high", { { "value", m_assessment.wells.highest } } } } },
            { "note",
                Json::array({ { { "text",
                    "As told or measured; -2 not applied: needs a clinician. Not valid under 18 "
                    "or in pregnancy." } } }) },
            { "derivedFrom", basis() }, { "component", std::move(components) } };
    }

    const FhirVisit& m_visit;
    const content::ContentPack& m_pack;
    const FhirWords& m_words;
    const core::Questionnaire& m_questionnaire;
    core::Assessment m_assessment;
    core::Answers m_answers;
    std::uint8_t m_category = 5;
};

} // namespace

std::string questionnaireUrl(const content::ContentPack& pack)
{
    return "urn:legcheck:questionnaire:" + pack.id.toStdString();
}

std::string optionSystem(const content::ContentPack& pack, const core::Question& question)
{
    return "urn:legcheck:options:" + pack.id.toStdString() + ":" + question.id;
}

std::string writeFhirBundle(const core::Answers& answers, const FhirVisit& visit,
    const content::ContentPack& pack, const FhirWords& words)
{
    return BundleWriter(answers, visit, pack, words)
        .bundle()
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace legcheck::exchange
