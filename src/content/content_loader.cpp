// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_loader.h"

#include "content/pack_reader.h"
#include "content/safety_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace legcheck::content {

namespace {

constexpr qint64 maxFileBytes = qint64 { 8 } * 1024 * 1024;
constexpr int maxMinutes = 24 * 60;
constexpr int supportedFormat = 1;

void readCategory(PackDraft& draft, ObjectReader& reader)
{
    core::Category category;
    category.id = reader.id("id");
    draft.remember(reader, "category '" + category.id + "'");
    const int number = static_cast<int>(draft.parts.categories.size()) + 1;
    if (reader.integer("number", 1, int { core::categoryCount }) != number) {
        reader.faultAt("number", "must have the number " + std::to_string(number));
    }
    category.minutes = reader.integer("minutes", 0, maxMinutes);
    category.callStaff = reader.flag("call_staff");
    const QString textId = QStringLiteral("category.") + QString::fromStdString(category.id);
    addText(draft, reader, "name", textId + QStringLiteral(".name"),
        QStringLiteral("Name of the urgency category"), Safety::Bearing);
    addText(draft, reader, "patient_title", textId + QStringLiteral(".patient_title"),
        QStringLiteral("What the patient is to do now; large"), Safety::Bearing);
    addText(draft, reader, "patient_text", textId + QStringLiteral(".patient_text"),
        QStringLiteral("What the patient is to do now"), Safety::Bearing);
    addText(draft, reader, "nurse_text", textId + QStringLiteral(".nurse_text"),
        QStringLiteral("Suggestion to the nurse, on the slip"), Safety::Bearing);
    draft.parts.categories.push_back(std::move(category));
}

/// Everything of the root object, in the order in which later parts need earlier ones.
class RootReader {
public:
    RootReader(PackDraft& draft, ObjectReader& root)
        : m_draft(draft)
        , m_root(root)
    {
    }

    void read()
    {
        if (m_root.has("$schema")) {
            m_root.text("$schema");
        }
        m_root.integer("format", supportedFormat, supportedFormat);
        id = QString::fromStdString(m_root.id("id"));
        version = QString::fromStdString(m_root.text("version"));
        addText(m_draft, m_root, "title", QStringLiteral("title"),
            QStringLiteral("Name of this check"), Safety::Plain);
        readIntro();
        forEachObject(m_root.list("categories"), m_draft.faults, "categories",
            [this](ObjectReader& reader) { readCategory(m_draft, reader); });
        forEachObject(m_root.list("sections"), m_draft.faults, "sections",
            [this](ObjectReader& reader) { readSection(reader); });
        readQuestions(m_draft, m_root.list("questions"));
        readStopsAndTape(m_draft, m_root);
        readGroups(m_draft, m_root.list("groups"));
        readRules(m_draft, m_root.list("rules"));
        readWells(m_draft, m_root.object("wells"));
        readProfile(m_draft, m_root.list("profile"));
        m_draft.parts.callStaffWhen = readConditionAt(
            "call_staff_when", Need::Required, m_draft.names, m_draft.parts.questions, m_root);
        readMinor();
        readSafetyNet();
        readLearn(m_draft, m_root.list("learn"));
        readPictureDescriptions();
    }

    QString id;
    QString version;
    QString introPicture;
    std::vector<QString> introPoints;
    std::vector<QString> safetyNet;
    core::Condition minorWhen;

private:
    void readSection(ObjectReader& reader)
    {
        const std::string section = reader.id("id");
        reader.setSubject("section '" + section + "'");
        addText(m_draft, reader, "text",
            QStringLiteral("section.") + QString::fromStdString(section),
            QStringLiteral("Part of the questions, shown above them"), Safety::Plain);
        m_draft.sections.insert(section);
    }

    std::vector<QString> readItems(
        ObjectReader& reader, const std::string& key, const QString& prefix, Safety safety)
    {
        std::vector<QString> ids;
        forEachObject(reader.list(key), m_draft.faults, reader.subject(), [&](ObjectReader& item) {
            ids.push_back(QString::fromStdString(item.id("id")));
            addText(m_draft, item, "text", prefix + ids.back(),
                QStringLiteral("One point of a list"), safety);
        });
        return ids;
    }

    void readIntro()
    {
        const JsonNode* node = m_root.object("intro");
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, m_draft.faults, "intro");
        addText(m_draft, reader, "title", QStringLiteral("intro.title"),
            QStringLiteral("Title of the page that says what this is"), Safety::Plain);
        introPicture = readPicture(reader, "picture", Need::Required);
        introPoints = readItems(reader, "points", QStringLiteral("intro."), Safety::Bearing);
        reader.finish();
    }

    void readMinor()
    {
        const JsonNode* node = m_root.object("minor");
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, m_draft.faults, "minor");
        minorWhen = readConditionAt(
            "when", Need::Required, m_draft.names, m_draft.parts.questions, reader);
        addText(m_draft, reader, "patient_title", QStringLiteral("minor.patient_title"),
            QStringLiteral("What a patient under 18 is to do now; large"), Safety::Bearing);
        addText(m_draft, reader, "patient_text", QStringLiteral("minor.patient_text"),
            QStringLiteral("What a patient under 18 is to do now"), Safety::Bearing);
        reader.finish();
    }

    void readSafetyNet()
    {
        const JsonNode* node = m_root.object("safety_net");
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, m_draft.faults, "safety_net");
        addText(m_draft, reader, "title", QStringLiteral("safety_net.title"),
            QStringLiteral("Above the list of signs to tell staff at once"), Safety::Bearing);
        safetyNet = readItems(reader, "items", QStringLiteral("safety_net."), Safety::Bearing);
        reader.finish();
    }

    void readPictureDescriptions()
    {
        const JsonNode* node = m_root.object("picture_descriptions");
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, m_draft.faults, "picture_descriptions");
        for (const auto& [picture, value] : node->members) {
            if (!pictureExists(QString::fromStdString(picture))) {
                reader.fault(value, "there is no picture '" + picture + "'");
            }
            addText(m_draft, reader, picture,
                QStringLiteral("picture.") + QString::fromStdString(picture),
                QStringLiteral("Says what a picture shows, for who cannot see it"), Safety::Aside);
        }
    }

    PackDraft& m_draft;
    ObjectReader& m_root;
};

/// Gives the core's faults, which name a part, the line on which that part stands.
core::Errors withLines(core::Errors errors, const PackDraft& draft, const std::string& file)
{
    for (core::Error& error : errors) {
        const auto line = draft.lines.find(error.where);
        error.where = file + ":" + std::to_string(line == draft.lines.end() ? 1 : line->second);
    }
    return errors;
}

} // namespace

void addText(PackDraft& draft, ObjectReader& reader, const std::string& key, const QString& id,
    const QString& comment, Safety safety)
{
    if (draft.texts.contains(id)) {
        reader.faultAt(key, "two texts have the id '" + id.toStdString() + "'");
    }
    const QString english = QString::fromStdString(reader.text(key));
    draft.texts.add({ id, english, comment,
        safety == Safety::Bearing || (safety == Safety::Plain && saysNoOrNowOrSide(english)) });
}

void addOptionalText(PackDraft& draft, ObjectReader& reader, const std::string& key,
    const QString& id, const QString& comment, Safety safety)
{
    if (reader.has(key)) {
        addText(draft, reader, key, id, comment, safety);
    }
}

bool pictureExists(const QString& name)
{
    return QFile::exists(QStringLiteral(":/images/%1.svg").arg(name));
}

QString readPicture(ObjectReader& reader, const std::string& key, Need need)
{
    if (need == Need::Optional && !reader.has(key)) {
        return {};
    }
    QString name = QString::fromStdString(reader.text(key));
    if (!name.isEmpty() && !pictureExists(name)) {
        reader.faultAt(key, "there is no picture '" + name.toStdString() + "'");
    }
    return name;
}

core::Result<ContentPack> readContentPack(const QByteArray& json, const std::string& file)
{
    const auto tree
        = parseLocatedJson({ json.constData(), static_cast<std::size_t>(json.size()) }, file);
    if (!tree) {
        return tree.error();
    }
    if (tree.value().kind != JsonNode::Kind::Object) {
        return core::Error { "a content pack must be one object", file + ":1" };
    }
    FaultList faults(file);
    PackDraft draft(faults);
    ObjectReader reader(tree.value(), faults, "protocol");
    RootReader root(draft, reader);
    root.read();
    reader.finish();
    if (!faults.isEmpty()) {
        return faults.errors();
    }

    auto questionnaire = core::Questionnaire::create(std::move(draft.parts));
    if (!questionnaire) {
        return withLines(questionnaire.error(), draft, file);
    }
    return ContentPack {
        .id = root.id,
        .version = root.version,
        .sha256
        = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex()),
        .questionnaire = std::move(questionnaire).value(),
        .texts = std::move(draft.texts),
        .looks = std::move(draft.looks),
        .introPicture = root.introPicture,
        .introPoints = std::move(root.introPoints),
        .safetyNet = std::move(root.safetyNet),
        .wellsToConfirm = std::move(draft.wellsToConfirm),
        .wellsHints = std::move(draft.wellsHints),
        .minorWhen = std::move(root.minorWhen),
        .learn = std::move(draft.learn),
    };
}

core::Result<ContentPack> readPackFrom(const PackFiles& files, const QString& folder)
{
    const std::string path = QDir(folder).filePath(QLatin1String(protocolFile)).toStdString();
    const auto protocol = files.find(protocolFile);
    if (protocol == files.end()) {
        return core::Error { "is missing", path };
    }
    auto pack = readContentPack(protocol->second, path);
    if (!pack) {
        return pack;
    }
    ContentPack whole = std::move(pack).value();
    whole.sha256 = QString::fromStdString(sha256(files));
    return whole;
}

core::Result<ContentPack> loadContentPack(const QString& folder)
{
    const QString path = QDir(folder).filePath(QLatin1String(protocolFile));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + file.errorString().toStdString(),
            path.toStdString() };
    }
    if (file.size() > maxFileBytes) {
        return core::Error { "is larger than 8 MiB", path.toStdString() };
    }
    file.close();
    const auto files = readPackFiles(folder);
    return files ? readPackFrom(files.value(), folder) : files.error();
}

QString defaultContentFolder()
{
    QString chosen = qEnvironmentVariable("LEGCHECK_CONTENT");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto* place : { "../share/legcheck/content/leg-pain", // installed
             "../../kiosk/content/leg-pain", // build/bin
             "../../../kiosk/content/leg-pain" }) { // build/<preset>/bin
        const QString folder = program.absoluteFilePath(QLatin1String(place));
        if (QFile::exists(folder + QLatin1Char('/') + QLatin1String(protocolFile))) {
            return QDir::cleanPath(folder);
        }
    }
    return {};
}

} // namespace legcheck::content
