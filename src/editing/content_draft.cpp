// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/content_draft.h"

#include "content/content_loader.h"
#include "language/catalogue.h"
#include "language/language_check.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace legcheck::editing {

namespace {

constexpr auto fileName = "protocol.json";

/// As it stands in JSON, quotes included.
QByteArray asJson(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    plain.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return '"' + plain.toUtf8() + '"';
}

using IsIt = std::function<bool(const content::ContentPack&)>;

/// The file with one place where `before` stands replaced by `after`: the place that makes the pack
/// what `isIt` wants. The same words may stand under several ids, so each place is tried.
core::Result<QByteArray> replaced(
    const QByteArray& protocol, const QByteArray& before, const QByteArray& after, const IsIt& isIt)
{
    core::Errors errors { { "this text is written there in another way; change it in the file",
        fileName } };
    for (qsizetype at = protocol.indexOf(before); at >= 0; at = protocol.indexOf(before, at + 1)) {
        QByteArray changed = protocol;
        changed.replace(at, before.size(), after);
        const auto pack = content::readContentPack(changed, fileName);
        if (pack && isIt(pack.value())) {
            return changed;
        }
        if (!pack) {
            errors = pack.error();
        }
    }
    return errors;
}

} // namespace

core::Result<QByteArray> withEnglish(
    const QByteArray& protocol, const QString& id, const QString& english)
{
    const QString text = english.trimmed();
    if (text.isEmpty() || text.contains(QLatin1Char('\n'))) {
        return core::Error { "a text is one line and not empty", id.toStdString() };
    }
    const auto pack = content::readContentPack(protocol, fileName);
    if (!pack) {
        return pack.error();
    }
    const content::Texts& texts = pack.value().texts;
    if (!texts.contains(id)) {
        return core::Error { "there is no such text", id.toStdString() };
    }
    if (texts.english(id) == text) {
        return protocol;
    }
    return replaced(protocol, asJson(texts.english(id)), asJson(text),
        [&](const content::ContentPack& changed) {
            return changed.texts.all().size() == texts.all().size()
                && std::ranges::all_of(texts.all(), [&](const content::Texts::Text& one) {
                       return changed.texts.english(one.id) == (one.id == id ? text : one.english);
                   });
        });
}

core::Result<QByteArray> withVersion(const QByteArray& protocol, const QString& version)
{
    const auto pack = content::readContentPack(protocol, fileName);
    if (!pack) {
        return pack.error();
    }
    if (pack.value().version == version) {
        return protocol;
    }
    return replaced(protocol, asJson(pack.value().version), asJson(version),
        [&](const content::ContentPack& changed) { return changed.version == version; });
}

bool isText(const language::TsMessage& message, const QString& id)
{
    return message.context == QLatin1String("content") && message.id == id;
}

core::Result<language::TsFile> withTranslation(const language::TsFile& file,
    const language::Language& language, const QList<language::TsMessage>& catalogue,
    const QString& id, const QString& text)
{
    language::TsFile now
        = language::updated(file, catalogue, language::pluralFormCount(language.pluralRule));
    const auto message = std::ranges::find_if(
        now.messages, [&](const language::TsMessage& one) { return isText(one, id); });
    if (message == now.messages.end()) {
        return core::Error { "there is no such text", id.toStdString() };
    }
    using State = language::TsMessage::State;
    message->translations = { text };
    message->state = text.isEmpty() ? State::Unfinished : State::Finished;
    message->oldSource.clear();
    const auto report = language::checkLanguage(language, now, language.tag, catalogue);
    for (const language::Finding& finding : report.findings) {
        if (finding.severity == language::Severity::Error && finding.id == id) {
            return core::Error { finding.what.toStdString(), id.toStdString() };
        }
    }
    return now;
}

QString versionAfter(const QString& version)
{
    QStringList parts = version.split(QLatin1Char('.'));
    bool isNumber = false;
    const int last = parts.back().toInt(&isNumber);
    constexpr int threeParts = 3;
    if (!isNumber || parts.size() != threeParts) {
        return version + QStringLiteral(".1");
    }
    parts.back() = QString::number(last + 1);
    return parts.join(QLatin1Char('.'));
}

} // namespace legcheck::editing
