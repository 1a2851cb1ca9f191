// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/content_file.h"

#include "site/backup_archive.h"

#include <QCryptographicHash>
#include <QVersionNumber>

#include <nlohmann/json.hpp>

namespace legcheck::site {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* contentKind = "LegCheck content 1";
constexpr const char* anyKind = "LegCheck content ";

QString aboutFile()
{
    return QStringLiteral("about.json");
}

std::string sumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

core::Error contentFault(const QString& what, const QString& where = {})
{
    return { what.toStdString(), where.toStdString() };
}

QString textIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

/// What differs between the sums and the files.
core::Errors differences(const Json& sums, const BackupFiles& files)
{
    core::Errors errors;
    for (const auto& [path, sum] : sums.items()) {
        const auto file = files.find(QString::fromStdString(path));
        if (file == files.end()) {
            errors.push_back(
                contentFault(QStringLiteral("is missing"), QString::fromStdString(path)));
        } else if (!sum.is_string() || sum.get<std::string>() != sumOf(file->second)) {
            errors.push_back(contentFault(
                QStringLiteral("is not as it was written"), QString::fromStdString(path)));
        }
    }
    for (const auto& [path, bytes] : files) {
        if (!sums.contains(path.toStdString())) {
            errors.push_back(contentFault(QStringLiteral("was put in afterwards"), path));
        }
    }
    return errors;
}

} // namespace

core::Result<QByteArray> writeContentFile(const ContentFile& content)
{
    Json json;
    json["kind"] = contentKind;
    json["program"] = content.program.toStdString();
    json["version"] = content.version.toStdString();
    json["made"] = content.made.toUTC().toString(Qt::ISODate).toStdString();
    json["sha256"] = Json::object();
    for (const auto& [path, bytes] : content.files) {
        json["sha256"][path.toStdString()] = sumOf(bytes);
    }
    BackupFiles files = content.files;
    constexpr int indent = 2;
    files[aboutFile()] = QByteArray::fromStdString(
        json.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n');
    return packArchive(files);
}

core::Result<ContentFile> readContentFile(const QByteArray& bytes, const QString& program)
{
    auto archive = unpackArchive(bytes);
    if (!archive) {
        return contentFault(QStringLiteral("this is no LegCheck content, or it was cut short: %1")
                                .arg(QString::fromStdString(archive.error().front().what)));
    }
    BackupFiles files = std::move(archive).value();
    const auto about = files.find(aboutFile());
    const Json json = about == files.end()
        ? Json()
        : Json::parse(about->second.constBegin(), about->second.constEnd(), nullptr, false);
    const QString named = json.is_object() ? textIn(json, "kind") : QString();
    if (!named.startsWith(QLatin1String(anyKind))) {
        return contentFault(QStringLiteral("this is no LegCheck content"));
    }
    const QString maker = textIn(json, "program");
    if (named != QLatin1String(contentKind)
        || QVersionNumber::fromString(maker) > QVersionNumber::fromString(program)) {
        return contentFault(
            QStringLiteral("this content was written by LegCheck %1, and this is %2: "
                           "bring this kiosk up to date first")
                .arg(maker, program));
    }
    files.erase(about);
    const auto sums = json.find("sha256");
    if (sums == json.end() || !sums->is_object()) {
        return contentFault(QStringLiteral("is damaged: it names no sums"), aboutFile());
    }
    if (core::Errors errors = differences(*sums, files); !errors.empty()) {
        return errors;
    }
    return ContentFile { .program = maker,
        .version = textIn(json, "version"),
        .made = QDateTime::fromString(textIn(json, "made"), Qt::ISODate),
        .files = std::move(files) };
}

} // namespace legcheck::site
