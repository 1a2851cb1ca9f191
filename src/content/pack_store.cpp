// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_store.h"

#include "content/content_loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <charconv>
#include <set>

namespace legcheck::content {

namespace {

constexpr auto orderHeading = "legcheck current content 1";
constexpr qint64 maxStampBytes = qint64 { 1024 } * 1024;
constexpr int orderFiles = 2;

void append(core::Errors& all, const core::Errors& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

core::Result<QByteArray> readSmall(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + file.errorString().toStdString(),
            path.toStdString() };
    }
    if (file.size() > maxStampBytes) {
        return core::Error { "is too large", path.toStdString() };
    }
    return file.read(maxStampBytes);
}

core::Result<PackStore::Order> readOrder(const QString& path)
{
    const auto text = readSmall(path);
    if (!text) {
        return text.error();
    }
    const auto lines = unsealed(text.value(), path.toStdString());
    if (!lines) {
        return lines.error();
    }
    PackStore::Order order;
    for (const std::string& line : lines.value()) {
        if (line.starts_with("sequence ")) {
            std::from_chars(line.data() + 9, line.data() + line.size(), order.sequence);
        } else if (line.starts_with("pack ")) {
            order.names.push_back(line.substr(5));
        }
    }
    if (PackStore::writeOrder(order) != text.value()) {
        return core::Error { "is nothing that this program knows", path.toStdString() };
    }
    return order;
}

core::Result<PackStamp> stampOf(const QString& folder)
{
    const QString path = QDir(folder).filePath(QLatin1String(stampFile));
    if (!QFile::exists(path)) {
        return core::Error { "was not published; `legcheck admin publish` does that",
            folder.toStdString() };
    }
    const auto text = readSmall(path);
    return text ? readStamp(text.value(), path.toStdString())
                : core::Result<PackStamp>(text.error());
}

} // namespace

core::Result<VerifiedPack> verifyPublishedPack(const QString& folder, const std::string& program)
{
    auto stamp = stampOf(folder);
    if (!stamp) {
        return stamp.error();
    }
    if (stamp.value().checkedBy != program) {
        return core::Error { "was checked by version " + stamp.value().checkedBy
                + " of the program, this is " + program + "; publish it again",
            folder.toStdString() };
    }
    auto files = readPackFiles(folder);
    if (!files) {
        return files.error();
    }
    core::Errors faults = differences(stamp.value(), files.value(), folder.toStdString());
    if (!faults.empty()) {
        return faults;
    }
    return VerifiedPack { std::move(stamp).value(), std::move(files).value() };
}

LoadedPack loadPublishedPack(const QString& folder, const std::string& program)
{
    LoadedPack loaded { .folder = folder };
    auto verified = verifyPublishedPack(folder, program);
    if (!verified) {
        loaded.faults = verified.error();
        return loaded;
    }
    auto pack = readPackFrom(verified.value().files, folder);
    if (!pack) {
        loaded.faults = pack.error();
        return loaded;
    }
    loaded.pack = std::move(pack).value();
    loaded.stamp = verified.value().stamp;
    return loaded;
}

PackStore::PackStore(QString folder, std::string program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

QString PackStore::packFolder(const QString& name) const
{
    return QDir(m_folder).filePath(QStringLiteral("packs/") + name);
}

QString PackStore::orderFile(int sequence) const
{
    return QDir(m_folder).filePath(QStringLiteral("current-%1").arg(sequence % orderFiles));
}

QByteArray PackStore::writeOrder(const Order& order)
{
    std::string lines = orderHeading;
    lines += "\nsequence " + std::to_string(order.sequence) + "\n";
    for (const std::string& name : order.names) {
        lines += "pack " + name + "\n";
    }
    return sealed(QByteArray::fromStdString(lines));
}

PackStore::Order PackStore::order(core::Errors& faults) const
{
    Order newest;
    for (int which = 0; which < orderFiles; ++which) {
        const QString path = orderFile(which);
        if (!QFile::exists(path)) {
            continue;
        }
        auto read = readOrder(path);
        if (!read) {
            append(faults, read.error());
        } else if (read.value().sequence > newest.sequence) {
            newest = std::move(read).value();
        }
    }
    return newest;
}

std::vector<StoredVersion> PackStore::versions() const
{
    core::Errors ignored;
    const Order wanted = order(ignored);
    std::vector<StoredVersion> all;
    for (const QString& name : QDir(m_folder + QStringLiteral("/packs"))
                                   .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto verified = verifyPublishedPack(packFolder(name), m_program);
        const auto stamp = stampOf(packFolder(name));
        all.push_back({ .name = name,
            .stamp = stamp ? stamp.value() : PackStamp {},
            .current = !wanted.names.empty() && wanted.names.front() == name.toStdString(),
            .faults = verified ? core::Errors {} : verified.error() });
    }
    std::ranges::stable_sort(
        all, std::greater<>(), [](const StoredVersion& version) { return version.stamp.number; });
    return all;
}

LoadedPack PackStore::load() const
{
    core::Errors faults;
    std::set<std::string> tried;
    const auto attempt = [&](const std::string& name) {
        LoadedPack loaded;
        if (tried.insert(name).second) {
            loaded = loadPublishedPack(packFolder(QString::fromStdString(name)), m_program);
            append(faults, loaded.faults);
            loaded.faults = faults;
        }
        return loaded;
    };
    for (const std::string& name : order(faults).names) {
        LoadedPack loaded = attempt(name);
        if (loaded.pack) {
            return loaded;
        }
    }
    // Neither file names a pack that is whole. Every pack here was checked, so the last published
    // is better than none.
    for (const StoredVersion& version : versions()) {
        if (version.faults.empty()) {
            LoadedPack loaded = attempt(version.name.toStdString());
            if (loaded.pack) {
                return loaded;
            }
        }
    }
    if (faults.empty()) {
        faults.push_back({ "holds no published content; `legcheck admin publish` puts it there",
            m_folder.toStdString() });
    }
    return { .faults = faults };
}

QString defaultStoreFolder()
{
    QString chosen = qEnvironmentVariable("LEGCHECK_STORE");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const QDir program(QCoreApplication::applicationDirPath());
    if (program.exists(QStringLiteral("../CMakeCache.txt"))) {
        return QDir::cleanPath(program.absoluteFilePath(QStringLiteral("../content-store")));
    }
    QString installed = QStringLiteral("/var/lib/legcheck/content");
    if (QDir(installed).exists()) {
        return installed;
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("content"));
}

} // namespace legcheck::content
