// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace legcheck::language {

namespace {

// In the order of the enums.
const std::vector<std::string> statusWords { "source", "draft", "reviewed" };
const std::vector<std::string> narrationWords { "missing", "synthetic", "recorded" };

QString text(content::ObjectReader& reader, const char* key)
{
    return QString::fromStdString(reader.text(key));
}

QString readTag(content::ObjectReader& reader)
{
    static const QRegularExpression wellFormed(
        QStringLiteral("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"));
    QString tag = text(reader, "tag");
    if (!tag.isEmpty() && !wellFormed.match(tag).hasMatch()) {
        reader.faultAt(
            "tag", "'" + tag.toStdString() + "' is no language tag such as ht, zh-Hans or pt-BR");
    }
    return tag;
}

/// One of the words, as its place among them; a fault and the first of them otherwise.
std::size_t readWord(
    content::ObjectReader& reader, const char* key, const std::vector<std::string>& words)
{
    const std::string word = reader.text(key);
    std::string known;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (words[index] == word) {
            return index;
        }
        const char* seam = index + 1 == words.size() ? " or " : ", ";
        known += (known.empty() ? "" : seam) + words[index];
    }
    if (!word.empty()) {
        reader.faultAt(key, std::string("'") + key + "' must be " + known);
    }
    return 0;
}

void readReview(content::ObjectReader& reader, Language& language)
{
    constexpr std::array states { Status::Source, Status::Draft, Status::Reviewed };
    language.status = states[readWord(reader, "status", statusWords)];
    language.draft = language.status == Status::Draft;
    if (language.status != Status::Reviewed) {
        return;
    }
    language.review = { text(reader, "reviewed_by"), text(reader, "reviewed_on"),
        text(reader, "reviewed_version") };
    if (!language.review.on.isEmpty()
        && !QDate::fromString(language.review.on, Qt::ISODate).isValid()) {
        reader.faultAt("reviewed_on", "'reviewed_on' must be a day such as 2026-12-31");
    }
}

void readDigits(content::ObjectReader& reader, Language& language)
{
    if (!reader.has("digits")) {
        return;
    }
    QString digits = text(reader, "digits");
    bool inOrder = digits.size() == 10;
    for (qsizetype index = 0; inOrder && index < digits.size(); ++index) {
        inOrder = digits[index].digitValue() == index;
    }
    if (inOrder) {
        language.digits = digits;
    } else if (!digits.isEmpty()) {
        reader.faultAt("digits", "'digits' must be the ten digits from nought to nine");
    }
}

void readDecimalMark(content::ObjectReader& reader, Language& language)
{
    if (!reader.has("decimal")) {
        return;
    }
    const QString mark = text(reader, "decimal");
    if (mark.size() == 1 && mark.at(0).isPunct()) {
        language.decimalMark = mark;
    } else if (!mark.isEmpty()) {
        reader.faultAt("decimal", "'decimal' must be one mark, such as . or ,");
    }
}

void readPluralRule(content::ObjectReader& reader, Language& language)
{
    const bool told = reader.has("plural");
    const QString like = told ? text(reader, "plural") : language.tag;
    if (const auto rule = pluralRuleOf(like)) {
        language.pluralRule = *rule;
    } else if (!like.isEmpty()) {
        reader.faultAt(told ? "plural" : "tag",
            "'plural' must name a language that counts so: zh (one form), en, fr, ru, pl, cs, ro, "
            "lt or ar");
    }
}

template <class Enum> QString word(const std::vector<std::string>& words, Enum value)
{
    return QString::fromStdString(words[static_cast<std::size_t>(value)]);
}

} // namespace

QString textsFileName(const QString& tag)
{
    return QStringLiteral("legcheck_%1.ts").arg(tag);
}

QString blockFileName(const QString& tag)
{
    return QStringLiteral("legcheck_%1.texts").arg(tag);
}

QString manifestFileName(const QString& tag)
{
    return QStringLiteral("legcheck_%1.json").arg(tag);
}

Language readLanguage(content::ObjectReader& reader)
{
    Language language;
    language.tag = readTag(reader);
    reader.setSubject("language '" + language.tag.toStdString() + "'");
    language.name = text(reader, "name");
    language.englishName = text(reader, "english");
    language.invitation = text(reader, "invitation");
    language.rightToLeft = readWord(reader, "direction", { "ltr", "rtl" }) == 1;
    readReview(reader, language);
    for (const std::string& font : reader.texts("fonts")) {
        language.fonts.push_back(QString::fromStdString(font));
    }
    readDigits(reader, language);
    readDecimalMark(reader, language);
    readPluralRule(reader, language);
    if (reader.has("bound")) {
        for (const std::string& word : reader.texts("bound")) {
            language.bound.push_back(QString::fromStdString(word));
        }
    }
    if (reader.has("narration")) {
        constexpr std::array kinds { Narration::Missing, Narration::Synthetic,
            Narration::Recorded };
        language.narration = kinds[readWord(reader, "narration", narrationWords)];
    }
    return language;
}

core::Result<Language> readManifest(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + file.errorString().toStdString(),
            path.toStdString() };
    }
    const QByteArray json = file.readAll();
    const auto tree = content::parseLocatedJson(
        { json.constData(), static_cast<std::size_t>(json.size()) }, path.toStdString());
    if (!tree) {
        return tree.error();
    }
    content::FaultList faults(path.toStdString());
    content::ObjectReader reader(tree.value(), faults, "language");
    Language language = readLanguage(reader);
    reader.finish();
    const QString name = manifestFileName(language.tag);
    if (faults.isEmpty() && QFileInfo(path).fileName() != name) {
        reader.faultAt("tag", "the file of this language must be named " + name.toStdString());
    }
    if (language.status == Status::Source) {
        reader.faultAt("status", "only English is the source");
    }
    if (!faults.isEmpty()) {
        return faults.errors();
    }
    return language;
}

QByteArray toJson(const Language& language)
{
    QJsonObject json {
        { QStringLiteral("tag"), language.tag },
        { QStringLiteral("name"), language.name },
        { QStringLiteral("english"), language.englishName },
        { QStringLiteral("invitation"), language.invitation },
        { QStringLiteral("direction"), QLatin1String(language.rightToLeft ? "rtl" : "ltr") },
        { QStringLiteral("digits"), language.digits },
        { QStringLiteral("decimal"), language.decimalMark },
        { QStringLiteral("plural"), tagOf(language.pluralRule) },
        { QStringLiteral("fonts"), QJsonArray::fromStringList(language.fonts) },
        { QStringLiteral("bound"), QJsonArray::fromStringList(language.bound) },
        { QStringLiteral("narration"), word(narrationWords, language.narration) },
        { QStringLiteral("status"), word(statusWords, language.status) },
    };
    if (language.status == Status::Reviewed) {
        json.insert(QStringLiteral("reviewed_by"), language.review.by);
        json.insert(QStringLiteral("reviewed_on"), language.review.on);
        json.insert(QStringLiteral("reviewed_version"), language.review.of);
    }
    return QJsonDocument(json).toJson();
}

} // namespace legcheck::language
