// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_stamp.h"

#include <QList>

#include <algorithm>
#include <charconv>
#include <map>

namespace legcheck::content {

namespace {

constexpr auto heading = "legcheck published content 1";
constexpr qsizetype sealLength = 5 + 64 + 1; // "seal ", the hash, the line end
constexpr std::size_t hashLength = 64;

/// "word rest" cut at the first space.
std::pair<std::string, std::string> cut(const std::string& line)
{
    const auto space = line.find(' ');
    return space == std::string::npos ? std::pair(line, std::string())
                                      : std::pair(line.substr(0, space), line.substr(space + 1));
}

std::string placeOf(const std::string& folder, const std::string& path)
{
    std::string place = folder;
    place += '/';
    place += path;
    return place;
}

} // namespace

PackStamp stampFor(const PackFiles& files)
{
    PackStamp stamp { .sha256 = sha256(files) };
    for (const auto& [path, bytes] : files) {
        stamp.files.push_back({ path, sha256(bytes) });
    }
    return stamp;
}

QByteArray sealed(const QByteArray& lines)
{
    return lines + "seal " + QByteArray::fromStdString(sha256(lines)) + '\n';
}

core::Result<std::vector<std::string>> unsealed(const QByteArray& text, const std::string& file)
{
    const QByteArray lines = text.left(std::max<qsizetype>(0, text.size() - sealLength));
    if (!lines.endsWith('\n') || sealed(lines) != text) {
        return core::Error { "is damaged: it does not match its own seal", file };
    }
    std::vector<std::string> all;
    for (const QByteArray& line : lines.chopped(1).split('\n')) {
        all.push_back(line.toStdString());
    }
    return all;
}

QByteArray writeStamp(const PackStamp& stamp)
{
    std::string lines = heading;
    lines += "\npack " + stamp.pack + "\nversion " + stamp.version + "\nsha256 " + stamp.sha256
        + "\nchecked-by " + stamp.checkedBy + "\nnumber " + std::to_string(stamp.number)
        + "\npublished " + stamp.published + "\n";
    for (const StampedFile& file : stamp.files) {
        lines += "file " + file.sha256 + " " + file.path + "\n";
    }
    return sealed(QByteArray::fromStdString(lines));
}

core::Result<PackStamp> readStamp(const QByteArray& text, const std::string& file)
{
    const auto lines = unsealed(text, file);
    if (!lines) {
        return lines.error();
    }
    PackStamp stamp;
    for (const std::string& line : lines.value()) {
        const auto [word, rest] = cut(line);
        if (word == "pack") {
            stamp.pack = rest;
        } else if (word == "version") {
            stamp.version = rest;
        } else if (word == "sha256") {
            stamp.sha256 = rest;
        } else if (word == "checked-by") {
            stamp.checkedBy = rest;
        } else if (word == "number") {
            std::from_chars(rest.data(), rest.data() + rest.size(), stamp.number);
        } else if (word == "published") {
            stamp.published = rest;
        } else if (word == "file" && rest.size() > hashLength + 1) {
            stamp.files.push_back({ rest.substr(hashLength + 1), rest.substr(0, hashLength) });
        }
    }
    // Only what this program would write itself is taken: nothing is left out or read twice.
    if (writeStamp(stamp) != text) {
        return core::Error { "is no stamp that this program knows", file };
    }
    return stamp;
}

core::Errors differences(const PackStamp& stamp, const PackFiles& files, const std::string& folder)
{
    core::Errors errors;
    std::map<std::string, std::string> left;
    for (const StampedFile& file : stamp.files) {
        left.emplace(file.path, file.sha256);
    }
    for (const auto& [path, bytes] : files) {
        const auto stamped = left.find(path);
        if (stamped == left.end()) {
            errors.push_back({ "is not part of what was published", placeOf(folder, path) });
            continue;
        }
        if (stamped->second != sha256(bytes)) {
            errors.push_back({ "was changed after it was published", placeOf(folder, path) });
        }
        left.erase(stamped);
    }
    for (const auto& [path, hash] : left) {
        errors.push_back({ "is missing", placeOf(folder, path) });
    }
    if (errors.empty() && stamp.sha256 != sha256(files)) {
        errors.push_back({ "does not have the hash of its stamp", folder });
    }
    return errors;
}

} // namespace legcheck::content
