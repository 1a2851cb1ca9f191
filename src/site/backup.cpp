// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/backup.h"

#include "site/backup_archive.h"
#include "site/durable_file.h"

#include <QDir>
#include <QDirIterator>
#include <QVersionNumber>

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <array>
#include <string_view>

namespace legcheck::site {

namespace {

using Json = nlohmann::ordered_json;
using State = crypto_secretstream_xchacha20poly1305_state;

const QByteArray firstLine = QByteArrayLiteral("LegCheck backup 1\n");
constexpr const char* firstWords = "LegCheck backup ";
constexpr qsizetype pieceSize = qsizetype { 64 } * 1024;
constexpr auto addedSize = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr auto headerSize
    = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES);

const unsigned char* in(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

core::Error fault(const QString& what)
{
    return { what.toStdString(), {} };
}

/// Wiped when it goes.
struct Key {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes {};
    Key() = default;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Key)

    /// False: no memory.
    [[nodiscard]] bool make(const QString& passphrase, const QByteArray& salt)
    {
        const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        return crypto_pwhash(bytes.data(), bytes.size(), words.constData(),
                   static_cast<unsigned long long>(words.size()), in(salt),
                   crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                   crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }

    /// Tells a wrong passphrase from a changed file. Says nothing of the passphrase that the
    /// encrypted rest does not say too.
    [[nodiscard]] QByteArray check() const
    {
        QByteArray hash(crypto_generichash_BYTES, '\0');
        constexpr std::string_view purpose = "LegCheck backup passphrase";
        crypto_generichash(out(hash), static_cast<std::size_t>(hash.size()),
            reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size(), bytes.data(),
            bytes.size());
        return hash.toHex();
    }
};

/// The first two lines, which go into the authentication of the first piece.
struct Head {
    QByteArray bytes;
    BackupNote note;
    QByteArray salt;
    QByteArray check;
};

QByteArray encrypt(const QByteArray& plain, const Key& key, const QByteArray& head)
{
    State state;
    QByteArray sealed(headerSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, out(sealed), key.bytes.data());
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(pieceSize, plain.size() - at);
        const bool last = at + size == plain.size();
        QByteArray piece(size + addedSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, out(piece), nullptr, in(plain, at),
            static_cast<unsigned long long>(size), at == 0 ? in(head) : nullptr,
            at == 0 ? static_cast<unsigned long long>(head.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealed += piece;
        at += size;
    } while (at < plain.size());
    return sealed;
}

core::Result<QByteArray> decrypt(const QByteArray& sealed, const Key& key, const QByteArray& head)
{
    const core::Error changed = fault(QStringLiteral(
        "this file was changed or cut short after it was made; nothing of it is used"));
    State state;
    if (sealed.size() < headerSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, in(sealed), key.bytes.data())
            != 0) {
        return changed;
    }
    QByteArray plain;
    unsigned char tag = 0;
    for (qsizetype at = headerSize; at < sealed.size();) {
        const qsizetype size = std::min(pieceSize + addedSize, sealed.size() - at);
        if (size < addedSize || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
            return changed;
        }
        QByteArray piece(size - addedSize, '\0');
        const bool first = at == headerSize;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, out(piece), nullptr, &tag,
                in(sealed, at), static_cast<unsigned long long>(size), first ? in(head) : nullptr,
                first ? static_cast<unsigned long long>(head.size()) : 0)
            != 0) {
            return changed;
        }
        plain += piece;
        at += size;
    }
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL ? core::Result<QByteArray>(plain)
                                                                  : changed;
}

core::Result<Head> readHead(const QByteArray& bytes)
{
    if (!bytes.startsWith(firstWords)) {
        return fault(QStringLiteral("this is no LegCheck backup"));
    }
    if (!bytes.startsWith(firstLine)) {
        return fault(QStringLiteral("this backup is of a newer kind than this program knows; bring "
                                    "this kiosk up to date first"));
    }
    const qsizetype end = bytes.indexOf('\n', firstLine.size());
    const auto json = Json::parse(bytes.constData() + firstLine.size(),
        bytes.constData() + std::max(end, firstLine.size()), nullptr, false);
    const auto text = [&](const char* name) {
        const auto found = json.is_object() ? json.find(name) : json.end();
        return found != json.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    };
    Head head { .bytes = bytes.left(end + 1),
        .note = { .clinic = text("clinic"),
            .kiosk = text("kiosk"),
            .program = text("program"),
            .made = QDateTime::fromString(text("made"), Qt::ISODate) },
        .salt = QByteArray::fromHex(text("salt").toLatin1()),
        .check = text("check").toLatin1() };
    if (end < 0 || head.salt.size() != qsizetype { crypto_pwhash_SALTBYTES }) {
        return fault(QStringLiteral("the beginning of this backup is damaged"));
    }
    return head;
}

} // namespace

core::Result<BackupFiles> filesBelow(const QString& folder, const QString& prefix)
{
    BackupFiles files;
    core::Errors errors;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        auto bytes = readWhole(path, largestFile);
        if (bytes) {
            files[prefix + QLatin1Char('/') + QDir(folder).relativeFilePath(path)]
                = std::move(bytes).value();
        } else {
            errors.insert(errors.end(), bytes.error().begin(), bytes.error().end());
        }
    }
    if (!errors.empty()) {
        return errors;
    }
    return files;
}

core::Result<QByteArray> writeBackup(
    const BackupFiles& files, const BackupNote& note, const QString& passphrase)
{
    if (passphrase.size() < shortestPassphrase) {
        return fault(QStringLiteral("a passphrase has at least %1 characters; four words are good")
                         .arg(shortestPassphrase));
    }
    Key key;
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    if (sodium_init() < 0) {
        return fault(QStringLiteral("libsodium cannot be started"));
    }
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    if (!key.make(passphrase, salt)) {
        return fault(QStringLiteral("there is too little memory to make the key"));
    }
    const auto archive = packArchive(files);
    if (!archive) {
        return archive.error();
    }
    Json json;
    json["clinic"] = note.clinic.toStdString();
    json["kiosk"] = note.kiosk.toStdString();
    json["program"] = note.program.toStdString();
    json["made"] = note.made.toUTC().toString(Qt::ISODate).toStdString();
    json["salt"] = salt.toHex().toStdString();
    json["check"] = key.check().toStdString();
    const QByteArray head = firstLine
        + QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace))
        + '\n';
    return head + encrypt(archive.value(), key, head);
}

core::Result<ReadBackup> readBackup(
    const QByteArray& bytes, const QString& passphrase, const QString& program)
{
    const auto head = readHead(bytes);
    if (!head) {
        return head.error();
    }
    const BackupNote& note = head.value().note;
    if (QVersionNumber::fromString(note.program) > QVersionNumber::fromString(program)) {
        return fault(QStringLiteral("this backup was made by LegCheck %1, and this is %2: bring "
                                    "this kiosk up to date first")
                         .arg(note.program, program));
    }
    Key key;
    if (sodium_init() < 0 || !key.make(passphrase, head.value().salt)) {
        return fault(QStringLiteral("there is too little memory to make the key"));
    }
    if (key.check() != head.value().check) {
        return fault(QStringLiteral("this is not the passphrase of this backup"));
    }
    const auto archive = decrypt(bytes.mid(head.value().bytes.size()), key, head.value().bytes);
    if (!archive) {
        return archive.error();
    }
    auto files = unpackArchive(archive.value());
    if (!files) {
        return files.error();
    }
    return ReadBackup { .note = note, .files = std::move(files).value() };
}

} // namespace legcheck::site
