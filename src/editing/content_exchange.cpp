// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/content_exchange.h"

#include "content/content_loader.h"
#include "editing/content_draft.h"
#include "language/site_languages.h"
#include "site/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace legcheck::editing {

namespace {

QString contentPrefix()
{
    return QStringLiteral("content/");
}

QString languagePrefix()
{
    return QStringLiteral("languages/");
}

bool isLanguageFile(const QString& name)
{
    return name.startsWith(QLatin1String("legcheck_"))
        && (name.endsWith(QLatin1String(".ts")) || name.endsWith(QLatin1String(".json")));
}

/// The files below that prefix, without it.
site::BackupFiles filesIn(const site::ContentFile& content, const QString& prefix)
{
    site::BackupFiles files;
    for (const auto& [path, bytes] : content.files) {
        if (path.startsWith(prefix)) {
            files[path.mid(prefix.size())] = bytes;
        }
    }
    return files;
}

core::Errors writeFiles(const site::BackupFiles& files, const QString& folder)
{
    for (const auto& [path, bytes] : files) {
        if (core::Errors errors
            = site::writeDurably(QDir(folder).filePath(path), bytes, site::Readers::OwnerOnly);
            !errors.empty()) {
            return errors;
        }
    }
    return {};
}

/// Errors of the languages in `folder`, where a copy of them lies; `tags` are those that are good.
core::Errors checkLanguages(const QString& folder, const content::Texts& texts,
    const std::vector<language::Language>& shipped, QStringList& tags)
{
    core::Errors errors;
    const QDir place(folder);
    for (const QString& name : place.entryList({ QStringLiteral("legcheck_*.ts") }, QDir::Files)) {
        const QString tag = language::tagOfFile(name);
        const auto known = std::ranges::find(shipped, tag, &language::Language::tag);
        const language::SiteFile read = language::readSiteFile(
            place.filePath(name), known == shipped.end() ? nullptr : &*known, texts);
        for (const core::Error& error : read.errors) {
            // The copy is gone when somebody reads this.
            errors.push_back({ error.what,
                QFileInfo(QString::fromStdString(error.where)).fileName().toStdString() });
        }
        tags.push_back(tag);
    }
    return errors;
}

bool hasDraft(const ContentPlaces& places)
{
    return !places.draftFolder.isEmpty()
        && QFileInfo::exists(
            QDir(places.draftFolder).filePath(QLatin1String(content::protocolFile)));
}

core::Errors putDraft(site::BackupFiles files, const QString& version, const QString& folder)
{
    QByteArray& protocol = files[QLatin1String(content::protocolFile)];
    const auto versioned = withVersion(protocol, version);
    if (!versioned) {
        return versioned.error();
    }
    protocol = versioned.value();
    core::Errors errors = writeFiles(files, folder);
    if (!errors.empty()) {
        QDir(folder).removeRecursively(); // half a draft is none
    }
    return errors;
}

} // namespace

QString draftFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("draft"));
}

core::Result<site::ContentFile> collectContent(const ContentPlaces& places, const QDateTime& now)
{
    const QString folder = hasDraft(places) ? places.draftFolder : places.packFolder;
    const auto pack = content::loadContentPack(folder);
    if (!pack) {
        return pack.error();
    }
    const auto files = content::readPackFiles(folder);
    if (!files) {
        return files.error();
    }
    site::ContentFile content {
        .program = places.program, .version = pack.value().version, .made = now, .files = {}
    };
    for (const auto& [path, bytes] : files.value()) {
        content.files[contentPrefix() + QString::fromStdString(path)] = bytes;
    }
    const QDir languages(places.languageFolder);
    for (const QString& name : languages.entryList(QDir::Files | QDir::NoSymLinks)) {
        if (isLanguageFile(name)) {
            auto bytes = site::readWhole(languages.filePath(name), site::largestContentFile);
            if (!bytes) {
                return bytes.error();
            }
            content.files[languagePrefix() + name] = std::move(bytes).value();
        }
    }
    return content;
}

QString nameOf(const site::ContentFile& content)
{
    return QStringLiteral("legcheck-content-%1-%2.tar")
        .arg(content.version, content.made.date().toString(Qt::ISODate));
}

QStringList languagesIn(const site::ContentFile& content)
{
    QStringList tags;
    for (const auto& [path, bytes] : filesIn(content, languagePrefix())) {
        if (isLanguageFile(path) && path.endsWith(QLatin1String(".ts"))) {
            tags.push_back(language::tagOfFile(path));
        }
    }
    return tags;
}

core::Errors saveContent(const site::ContentFile& content, const QString& file)
{
    const auto bytes = site::writeContentFile(content);
    if (!bytes) {
        return bytes.error();
    }
    if (QFileInfo::exists(file)) {
        return { site::fileFault(QStringLiteral("is there already"), file) };
    }
    // Not `writeDurably`: a stick's file system may know no permissions.
    QSaveFile place(file);
    if (!place.open(QIODevice::WriteOnly) || place.write(bytes.value()) != bytes.value().size()
        || !place.commit()) {
        return { site::fileFault(
            QStringLiteral("cannot be written: ") + place.errorString(), file) };
    }
    return {};
}

core::Result<site::ContentFile> openContent(const QString& file, const QString& program)
{
    const auto bytes = site::readWhole(file, site::largestContentFile);
    return bytes ? site::readContentFile(bytes.value(), program) : bytes.error();
}

core::Result<TakenContent> takeContent(const site::ContentFile& content,
    const content::ContentPack* shown, const ContentPlaces& places)
{
    if (hasDraft(places)) {
        return core::Error {
            "there are changes here that are not published: publish them, or throw "
            "the draft away, first",
            {}
        };
    }
    content::PackFiles files;
    for (const auto& [path, bytes] : filesIn(content, contentPrefix())) {
        files[path.toStdString()] = bytes;
    }
    const auto pack = content::readPackFrom(files, QStringLiteral("content"));
    if (!pack) {
        return pack.error();
    }
    site::BackupFiles languages = filesIn(content, languagePrefix());
    std::erase_if(languages, [](const auto& one) { return !isLanguageFile(one.first); });
    const QTemporaryDir copy;
    if (core::Errors errors = writeFiles(languages, copy.path()); !errors.empty()) {
        return errors;
    }
    TakenContent taken;
    if (core::Errors errors
        = checkLanguages(copy.path(), pack.value().texts, places.shipped, taken.languages);
        !errors.empty()) {
        return errors;
    }
    if (shown == nullptr || pack.value().sha256 != shown->sha256) {
        taken.version = shown != nullptr && pack.value().version == shown->version
            ? versionAfter(shown->version)
            : pack.value().version;
        if (core::Errors errors
            = putDraft(filesIn(content, contentPrefix()), taken.version, places.draftFolder);
            !errors.empty()) {
            return errors;
        }
    }
    if (core::Errors errors = writeFiles(languages, places.languageFolder); !errors.empty()) {
        return errors;
    }
    return taken;
}

} // namespace legcheck::editing
