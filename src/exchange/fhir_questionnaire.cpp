// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_questionnaire.h"

#include "exchange/fhir_bundle.h"
#include "exchange/fhir_string.h"

#include <nlohmann/json.hpp>

#include <bit>

namespace legcheck::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto structureDefinition = "http://hl7.org/fhir/StructureDefinition/";

std::string extensionUrl(const char* name)
{
    return std::string(structureDefinition) + name;
}

class QuestionnaireWriter {
public:
    QuestionnaireWriter(
        const content::ContentPack& pack, const std::vector<Translation>& translations)
        : m_pack(pack)
        , m_translations(translations)
    {
    }

    [[nodiscard]] Json questionnaire() const
    {
        Json items = Json::array();
        for (const core::Question& question : m_pack.questionnaire.questions()) {
            items.push_back(item(question));
        }
        Json root { { "resourceType", "Questionnaire" }, { "id", m_pack.id.toStdString() },
            { "language", "en" }, { "url", questionnaireUrl(m_pack) },
            { "version", m_pack.version.toStdString() }, { "name", "LegCheck" } };
        addText(root, "title", QStringLiteral("title"));
        root["status"] = "draft"; // a clinician of the clinic signs it off, not we
        root["subjectType"] = Json::array({ "Patient" });
        root["purpose"] = "Pre-triage for a nurse to confirm. Not a diagnosis.";
        root["item"] = std::move(items);
        return root;
    }

private:
    void addText(Json& object, const char* key, const QString& id) const
    {
        const QString english = m_pack.texts.english(id);
        object[key] = fhirString(english);
        Json extensions = Json::array();
        for (const auto& [tag, texts] : m_translations) {
            const QString translated = texts(id);
            if (translated.isEmpty() || translated == english) {
                continue; // not translated, or the same word
            }
            extensions.push_back({ { "url", extensionUrl("translation") },
                { "extension",
                    Json::array({ { { "url", "lang" }, { "valueCode", tag.toStdString() } },
                        { { "url", "content" }, { "valueString", fhirString(translated) } } }) } });
        }
        if (!extensions.empty()) {
            object[std::string("_") + key] = { { "extension", std::move(extensions) } };
        }
    }

    [[nodiscard]] Json options(const core::Question& question) const
    {
        Json options = Json::array();
        for (const std::string& option : question.options) {
            Json coding { { "system", optionSystem(m_pack, question) }, { "code", option } };
            addText(coding, "display",
                QStringLiteral("option.%1.%2")
                    .arg(QString::fromStdString(question.id), QString::fromStdString(option)));
            options.push_back({ { "valueCoding", std::move(coding) } });
        }
        return options;
    }

    /// Any of some options, of one question or of several.
    [[nodiscard]] Json enableWhen(const core::Condition& condition) const
    {
        Json rules = Json::array();
        for (const core::ConditionNode& node : condition) {
            if (node.kind == core::ConditionKind::Any) {
                continue;
            }
            if (node.kind != core::ConditionKind::Chosen) {
                return Json::array();
            }
            const core::Question& other = m_pack.questionnaire.question(node.question);
            for (core::OptionSet left = node.options; left != 0; left &= left - 1) {
                const auto option = static_cast<std::size_t>(std::countr_zero(left));
                rules.push_back({ { "question", other.id }, { "operator", "=" },
                    { "answerCoding",
                        { { "system", optionSystem(m_pack, other) },
                            { "code", other.options[option] } } } });
            }
        }
        return rules;
    }

    [[nodiscard]] Json item(const core::Question& question) const
    {
        const QString textId = QStringLiteral("question.") + QString::fromStdString(question.id);
        Json item { { "linkId", question.id } };
        Json extensions = Json::array();
        if (question.kind == core::QuestionKind::Scale) {
            extensions.push_back(
                { { "url", extensionUrl("minValue") }, { "valueInteger", question.lowest } });
            extensions.push_back(
                { { "url", extensionUrl("maxValue") }, { "valueInteger", question.highest } });
        }
        if (question.kind == core::QuestionKind::Millimetres) {
            extensions.push_back({ { "url", extensionUrl("questionnaire-unitOption") },
                { "valueCoding",
                    { { "system", unitsOfMeasure }, { "code", "mm" }, { "display", "mm" } } } });
        }
        if (!extensions.empty()) {
            item["extension"] = std::move(extensions);
        }
        addText(item, "text", textId);
        switch (question.kind) {
        case core::QuestionKind::One:
        case core::QuestionKind::Many:
            item["type"] = "choice";
            break;
        case core::QuestionKind::Scale:
            item["type"] = "integer";
            break;
        case core::QuestionKind::Millimetres:
            item["type"] = "quantity";
            break;
        }
        if (Json rules = enableWhen(question.askedWhen); !rules.empty()) {
            item["enableWhen"] = std::move(rules);
            item["enableBehavior"] = "any";
        }
        item["required"] = !question.maySkip && question.askedWhen.empty() && !question.gate;
        item["repeats"] = question.kind == core::QuestionKind::Many;
        if (!question.options.empty()) {
            item["answerOption"] = options(question);
        }
        return item;
    }

    const content::ContentPack& m_pack;
    const std::vector<Translation>& m_translations;
};

} // namespace

std::string writeFhirQuestionnaire(
    const content::ContentPack& pack, const std::vector<Translation>& translations)
{
    return QuestionnaireWriter(pack, translations)
        .questionnaire()
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace legcheck::exchange
