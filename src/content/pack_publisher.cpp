// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_publisher.h"

#include "content/content_loader.h"
#include "content/durable_folder.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace legcheck::content {

namespace {

constexpr qsizetype hashInName = 16;

/// Names folders, and stands on every slip.
bool isVersion(const QString& version)
{
    static const QRegularExpression allowed(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Za-z][0-9A-Za-z.+~]{0,31}")));
    return allowed.match(version).hasMatch();
}

QString nameFor(const ContentPack& pack, const std::string& program)
{
    return pack.version + QLatin1Char('-') + pack.sha256.left(hashInName) + QLatin1Char('-')
        + QString::fromStdString(program);
}

/// A folder in the making; gone again unless it was moved into place.
class Incoming {
public:
    explicit Incoming(const QString& store)
        : m_path(QDir(store).filePath(QStringLiteral("incoming")))
    {
        removeTree(m_path); // what an interrupted publisher left
    }
    ~Incoming() { removeTree(m_path); }
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

const std::string& hashOf(const StoredVersion& version)
{
    return version.stamp.sha256;
}

int nextNumber(const std::vector<StoredVersion>& versions)
{
    int highest = 0;
    for (const StoredVersion& version : versions) {
        highest = std::max(highest, version.stamp.number);
    }
    return highest + 1;
}

/// Moves what is no longer what was published out of the way, for whoever wants to know why.
core::Errors setAside(const PackStore& store, const QString& name)
{
    const QString damaged = QDir(store.folder()).filePath(QStringLiteral("damaged"));
    if (auto errors = makeFolder(damaged); !errors.empty()) {
        return errors;
    }
    QString target;
    for (int number = 1; target.isEmpty() || QFileInfo::exists(target); ++number) {
        target = QStringLiteral("%1/%2.%3").arg(damaged, name).arg(number);
    }
    makeWritable(store.packFolder(name));
    return moveFolder(store.packFolder(name), target);
}

} // namespace

core::Result<StoredVersion> PackPublisher::publish(
    const QString& source, const PackCheck& check, Repeat repeat) const
{
    if (auto errors = makeFolder(QDir(m_store.folder()).filePath(QStringLiteral("packs")));
        !errors.empty()) {
        return errors;
    }
    const FolderLock lock(lockFile());
    if (!lock.isHeld()) {
        return core::Error { "cannot be written", m_store.folder().toStdString() };
    }
    const auto files = readPackFiles(source);
    if (!files) {
        return files.error();
    }
    const std::string hash = sha256(files.value());
    const std::vector<StoredVersion> versions = m_store.versions();
    if (repeat == Repeat::Once && std::ranges::count(versions, hash, hashOf) > 0) {
        const auto now = std::ranges::find_if(versions, &StoredVersion::current);
        if (now != versions.end() && now->faults.empty()) {
            return *now;
        }
        // After an update of the program, what was current must pass the new checks.
        if (now != versions.end() && now->stamp.sha256 != hash) {
            auto again = publishFiles(m_store.packFolder(now->name), check);
            if (again) {
                return again;
            }
        }
    }
    return publishFiles(source, files.value(), check);
}

core::Result<StoredVersion> PackPublisher::publishFiles(
    const QString& source, const PackCheck& check) const
{
    const auto files = readPackFiles(source);
    return files ? publishFiles(source, files.value(), check) : files.error();
}

core::Result<StoredVersion> PackPublisher::publishFiles(
    const QString& source, const PackFiles& files, const PackCheck& check) const
{
    const std::string hash = sha256(files);
    const std::vector<StoredVersion> versions = m_store.versions();
    const auto known = std::ranges::find_if(versions, [&hash](const StoredVersion& version) {
        return version.faults.empty() && version.stamp.sha256 == hash;
    });
    QString name = known == versions.end() ? QString() : known->name;
    if (name.isEmpty()) {
        auto stored = store(source, files, check);
        if (!stored) {
            return stored.error();
        }
        name = std::move(stored).value();
    }
    if (auto errors = makeCurrent(name); !errors.empty()) {
        return errors;
    }
    return current();
}

core::Result<QString> PackPublisher::store(
    const QString& source, const PackFiles& files, const PackCheck& check) const
{
    const auto pack = readPackFrom(files, source);
    if (!pack) {
        return pack.error();
    }
    if (!isVersion(pack.value().version)) {
        return core::Error { "the version '" + pack.value().version.toStdString()
                + "' must be letters, digits and . + ~, at most 32",
            source.toStdString() };
    }
    const Incoming incoming(m_store.folder());
    for (const auto& [path, bytes] : files) {
        if (auto errors
            = writeNewFile(QDir(incoming.path()).filePath(QString::fromStdString(path)), bytes);
            !errors.empty()) {
            return errors;
        }
    }
    if (auto errors = check(incoming.path()); !errors.empty()) {
        // Named as the administrator knows it.
        for (core::Error& error : errors) {
            if (const auto at = error.where.find(incoming.path().toStdString());
                at != std::string::npos) {
                error.where.replace(at, incoming.path().toStdString().size(), source.toStdString());
            }
        }
        return errors;
    }
    PackStamp stamp = stampFor(files);
    stamp.pack = pack.value().id.toStdString();
    stamp.version = pack.value().version.toStdString();
    stamp.checkedBy = m_store.program();
    stamp.number = nextNumber(m_store.versions());
    stamp.published = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const QString stampPath = QDir(incoming.path()).filePath(QLatin1String(stampFile));
    if (auto errors = writeNewFile(stampPath, writeStamp(stamp)); !errors.empty()) {
        return errors;
    }
    if (auto errors = syncTree(incoming.path()); !errors.empty()) {
        return errors;
    }
    // What the disk gives back must be what was stamped.
    if (const auto copy = verifyPublishedPack(incoming.path(), m_store.program()); !copy) {
        return copy.error();
    }
    QString name = nameFor(pack.value(), m_store.program());
    if (QFileInfo::exists(m_store.packFolder(name))) {
        if (auto errors = setAside(m_store, name); !errors.empty()) {
            return errors;
        }
    }
    if (auto errors = moveFolder(incoming.path(), m_store.packFolder(name)); !errors.empty()) {
        return errors;
    }
    if (auto errors = makeReadOnly(m_store.packFolder(name)); !errors.empty()) {
        return errors;
    }
    if (auto errors = syncFolder(QDir(m_store.folder()).filePath(QStringLiteral("packs")));
        !errors.empty()) {
        return errors;
    }
    return name;
}

core::Errors PackPublisher::makeCurrent(const QString& name) const
{
    core::Errors damaged;
    PackStore::Order order = m_store.order(damaged);
    const std::string wanted = name.toStdString();
    if (!order.names.empty() && order.names.front() == wanted && damaged.empty()) {
        return {};
    }
    // What to fall back to: first what was published before it, the newest first. What was rolled
    // back from comes last.
    const std::vector<StoredVersion> versions = m_store.versions();
    const auto chosen = std::ranges::find(versions, name, &StoredVersion::name);
    const int number = chosen == versions.end() ? 0 : chosen->stamp.number;
    order.names = { wanted };
    for (const bool before : { true, false }) {
        for (const StoredVersion& version : versions) {
            if (version.name != name && (version.stamp.number < number) == before) {
                order.names.push_back(version.name.toStdString());
            }
        }
    }
    // A damaged file of the two is mended by writing both.
    for (int files = damaged.empty() ? 1 : 2; files > 0; --files) {
        ++order.sequence;
        if (auto errors
            = replaceFile(m_store.orderFile(order.sequence), PackStore::writeOrder(order));
            !errors.empty()) {
            return errors;
        }
    }
    return {};
}

QString PackPublisher::lockFile() const
{
    return QDir(m_store.folder()).filePath(QStringLiteral("lock"));
}

core::Result<StoredVersion> PackPublisher::current() const
{
    for (StoredVersion& version : m_store.versions()) {
        if (version.current) {
            return std::move(version);
        }
    }
    return m_store.load().faults;
}

core::Result<StoredVersion> PackPublisher::rollBack(const std::optional<QString>& version) const
{
    if (m_store.versions().empty()) {
        return m_store.load().faults;
    }
    const FolderLock lock(lockFile());
    if (!lock.isHeld()) {
        return core::Error { "cannot be written", m_store.folder().toStdString() };
    }
    const std::vector<StoredVersion> versions = m_store.versions();
    const auto now = std::ranges::find_if(versions, &StoredVersion::current);
    const int before = now == versions.end() ? nextNumber(versions) : now->stamp.number;
    core::Errors faults;
    for (const StoredVersion& candidate : versions) {
        const bool isWanted = version
            ? candidate.name == *version || candidate.stamp.version == version->toStdString()
            : candidate.stamp.number < before;
        if (!isWanted) {
            continue;
        }
        if (candidate.faults.empty()) {
            if (auto errors = makeCurrent(candidate.name); !errors.empty()) {
                return errors;
            }
            return current();
        }
        faults.insert(faults.end(), candidate.faults.begin(), candidate.faults.end());
    }
    if (faults.empty()) {
        faults.push_back({ version ? "holds no version '" + version->toStdString() + "'"
                                   : "holds no earlier version",
            m_store.folder().toStdString() });
    }
    return faults;
}

} // namespace legcheck::content
