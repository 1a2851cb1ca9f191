// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/audit.h"

#include "site/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <nlohmann/json.hpp>

#include <pwd.h>
#include <unistd.h>

namespace legcheck::site {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 largestHead = 4096;
constexpr int longestText = 2000;
constexpr int longestWait = 2000; // milliseconds, for another program that writes

const QByteArray& beginning()
{
    static const QByteArray hash(64, '0');
    return hash;
}

/// The line without its line end and without its own hash.
std::string body(qint64 number, const AuditEntry& entry, const QByteArray& previous)
{
    Json json;
    json["n"] = number;
    json["time"] = entry.time.toOffsetFromUtc(entry.time.offsetFromUtc())
                       .toString(Qt::ISODate)
                       .toStdString();
    json["who"] = entry.who.left(longestText).toStdString();
    json["what"] = entry.what.left(longestText).toStdString();
    json["detail"] = entry.detail.left(longestText).toStdString();
    json["previous"] = previous.toStdString();
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

QByteArray hashOf(std::string_view text)
{
    return QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toByteArray(),
        QCryptographicHash::Sha256)
        .toHex();
}

struct ChainHead {
    qint64 number = 0;
    QByteArray hash = beginning();
};

/// A line taken apart and held against its own hash.
struct Read {
    AuditLine line;
    QByteArray previous;
    QByteArray hash;
    bool whole = false;
};

Read readLine(const QByteArray& bytes)
{
    Read read;
    const auto json = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr,
        /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return read;
    }
    const auto text = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    };
    const auto number = json.find("n");
    if (number == json.end() || !number->is_number_integer()) {
        return read;
    }
    read.line = { .number = number->get<qint64>(),
        .entry = { .who = text("who"),
            .what = text("what"),
            .detail = text("detail"),
            .time = QDateTime::fromString(text("time"), Qt::ISODate) } };
    read.previous = text("previous").toLatin1();
    read.hash = text("hash").toLatin1();
    Json without = json;
    without.erase("hash");
    read.whole = hashOf(without.dump(-1, ' ', false, Json::error_handler_t::replace)) == read.hash;
    return read;
}

ChainHead headOf(const QString& headFile)
{
    ChainHead head;
    if (const auto bytes = readWhole(headFile, largestHead)) {
        const auto words = bytes.value().trimmed().split(' ');
        head.number = words.value(0).toLongLong();
        head.hash = words.value(1);
    }
    return head;
}

/// The last line, by reading the end of the file only. A line that a power cut cut short is left as
/// it is: it shows in `verify`.
QByteArray lastLine(QFile& file)
{
    constexpr qint64 tail = qint64 { 16 } * 1024;
    file.seek(std::max(qint64 { 0 }, file.size() - tail));
    QByteArray last;
    for (const QByteArray& line : file.readAll().split('\n')) {
        last = line.isEmpty() ? last : line;
    }
    return last;
}

} // namespace

Audit::Audit(const QString& stateFolder)
    : m_file(QDir(stateFolder).filePath(QStringLiteral("audit.jsonl")))
    , m_headFile(QDir(stateFolder).filePath(QStringLiteral("audit.head")))
{
}

core::Errors Audit::append(const AuditEntry& entry) const
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath())) {
        return { fileFault(QStringLiteral("the folder of the record cannot be made"), m_file) };
    }
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(longestWait)) {
        return { fileFault(QStringLiteral("the record is in use"), m_file) };
    }
    if (!QFileInfo::exists(m_file)) {
        if (auto errors = writeDurably(m_file, {}, Readers::OwnerOnly); !errors.empty()) {
            return errors;
        }
    }
    QFile file(m_file);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        return { fileFault(QStringLiteral("cannot be written: ") + file.errorString(), m_file) };
    }
    const QByteArray last = lastLine(file);
    ChainHead head;
    if (const Read read = readLine(last); read.line.number > 0) {
        head = { .number = read.line.number, .hash = read.hash };
    } else if (!last.isEmpty()) {
        head = headOf(m_headFile);
    }
    const std::string text = body(head.number + 1, entry, head.hash);
    const QByteArray hash = hashOf(text);
    QByteArray line = QByteArray::fromStdString(text);
    line.chop(1); // the closing brace
    line += R"(,"hash":")" + hash + "\"}\n";
    // Behind a line that was cut short a new one must still stand alone.
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n") {
        line.prepend('\n');
    }
    if (file.write(line) != line.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        return { fileFault(QStringLiteral("cannot be written: ") + file.errorString(), m_file) };
    }
    return writeDurably(
        m_headFile, QByteArray::number(head.number + 1) + ' ' + hash + '\n', Readers::OwnerOnly);
}

std::vector<AuditLine> Audit::newest(std::size_t most) const
{
    std::vector<AuditLine> lines;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    constexpr qint64 aboutOneLine = 512;
    file.seek(std::max(qint64 { 0 }, file.size() - (static_cast<qint64>(most) + 1) * aboutOneLine));
    while (!file.atEnd()) {
        if (Read read = readLine(file.readLine().trimmed()); read.line.number > 0) {
            lines.push_back(std::move(read.line));
        }
    }
    if (lines.size() > most) {
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(most));
    }
    return lines;
}

core::Result<qint64> Audit::verify() const
{
    core::Errors errors;
    ChainHead head;
    QByteArray before; // the hash that the last line follows
    QFile file(m_file);
    const bool there = QFileInfo::exists(m_file);
    if (there && !file.open(QIODevice::ReadOnly)) {
        return fileFault(QStringLiteral("cannot be read: ") + file.errorString(), m_file);
    }
    const auto report = [&](qint64 row, const QString& what) {
        errors.push_back(fileFault(what, QStringLiteral("%1:%2").arg(m_file).arg(row)));
    };
    for (qint64 row = 1; there && !file.atEnd(); ++row) {
        const QByteArray bytes = file.readLine();
        if (bytes.trimmed().isEmpty()) {
            continue;
        }
        const Read read = readLine(bytes.trimmed());
        if (!read.whole) {
            report(row, QStringLiteral("is not as it was written"));
        } else if (read.line.number != head.number + 1 || read.previous != head.hash) {
            report(row,
                QStringLiteral("does not follow the line before: something was taken out, "
                               "put in or moved"));
        }
        head = { .number = read.line.number, .hash = read.hash };
        before = read.previous;
    }
    const ChainHead told = headOf(m_headFile);
    // A power cut may have come between a line and its head.
    const bool oneBehind = told.number == head.number - 1 && told.hash == before;
    const bool same = told.number == head.number && told.hash == head.hash;
    if (errors.empty() && !same && !oneBehind) {
        report(head.number,
            QStringLiteral("the record ends after %1 lines; %2 were written")
                .arg(head.number)
                .arg(told.number));
    }
    if (!errors.empty()) {
        return errors;
    }
    return head.number;
}

QString commandLineUser()
{
    QString name = qEnvironmentVariable("SUDO_USER");
    if (name.isEmpty()) {
        const passwd* user = ::getpwuid(::getuid());
        name
            = user == nullptr ? QString::number(::getuid()) : QString::fromLocal8Bit(user->pw_name);
    }
    return name + QStringLiteral(" (command line)");
}

} // namespace legcheck::site
