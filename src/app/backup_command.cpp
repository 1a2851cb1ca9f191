// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/secret_line.h"
#include "app/site_options.h"
#include "content/pack_publisher.h"
#include "site/durable_file.h"
#include "site/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <iostream>

namespace legcheck::app {

namespace {

constexpr qint64 largestBackup = 2LL * 1024 * 1024 * 1024 - 1;
constexpr qint64 largestPassphrase = 4096;

void addPassphraseOption(QCommandLineParser& parser)
{
    addSettingsOption(parser);
    parser.addOption({ QStringLiteral("passphrase-file"),
        QStringLiteral("Read the passphrase from the first line of this file."),
        QStringLiteral("FILE") });
}

core::Result<QString> readPassphrase(const QCommandLineParser& parser)
{
    const QString name = QStringLiteral("passphrase-file");
    if (!parser.isSet(name)) {
        return readSecretly("Passphrase: ");
    }
    const auto bytes = site::readWhole(parser.value(name), largestPassphrase);
    if (!bytes) {
        return bytes.error();
    }
    return QString::fromUtf8(bytes.value()).section(QLatin1Char('\n'), 0, 0).trimmed();
}

QString contentPrefix()
{
    return QStringLiteral("content");
}

/// The pack that the kiosk shows, into the backup; without one the rest must do.
core::Errors addContent(site::BackupFiles& files, const content::PackStore& store)
{
    const content::LoadedPack pack = store.load();
    if (!pack.pack) {
        return {};
    }
    const auto found = site::filesBelow(pack.folder, contentPrefix());
    if (!found) {
        return found.error();
    }
    files.insert(found.value().begin(), found.value().end());
    files.erase(contentPrefix() + QLatin1Char('/') + QLatin1String(content::stampFile));
    return {};
}

/// Checks, proves and publishes the pack in the backup, if one is in it. Gives its version; empty:
/// none is in it.
core::Result<QString> publishContent(
    const site::BackupFiles& files, const content::PackStore& store)
{
    const QTemporaryDir folder;
    bool any = false;
    for (const auto& [path, bytes] : files) {
        if (path.startsWith(contentPrefix() + QLatin1Char('/'))) {
            any = true;
            auto errors
                = site::writeDurably(folder.filePath(path), bytes, site::Readers::OwnerOnly);
            if (!errors.empty()) {
                return errors;
            }
        }
    }
    if (!any) {
        return QString();
    }
    const auto check = [](const QString& copy) { return checkForPublishing(copy, Show::Failures); };
    const auto version = content::PackPublisher(store).publish(
        folder.filePath(contentPrefix()), check, content::Repeat::Again);
    return version ? core::Result<QString>(QString::fromStdString(version.value().stamp.version))
                   : core::Result<QString>(version.error());
}

/// Either all of the backup or nothing. Gives the version of the content in it.
core::Result<QString> takeAll(const site::BackupFiles& files, site::SettingsFile& settings,
    const content::PackStore& store, const site::RestoreWishes& wishes)
{
    core::Errors faults;
    const auto before = store.order(faults).names;
    auto version = publishContent(files, store);
    if (!version) {
        return version;
    }
    core::Errors errors = site::restoreSite(files, settings, wishes);
    if (errors.empty()) {
        return version;
    }
    if (!before.empty() && !version.value().isEmpty()) {
        const auto back
            = content::PackPublisher(store).rollBack(QString::fromStdString(before.front()));
        if (!back) {
            errors.insert(errors.end(), back.error().begin(), back.error().end());
        }
    }
    return errors;
}

/// The one FILE behind the command.
std::optional<QString> fileOf(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1) {
        std::cerr << "one FILE is needed\n";
        return std::nullopt;
    }
    return parser.positionalArguments().constFirst();
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes settings, content, languages and recordings of this kiosk into one file, encrypted "
        "with a "
        "passphrase of your choice. No visit and no PIN is in it. Another kiosk is set up from it "
        "by `legcheck admin import`."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The file to write."));
    addPassphraseOption(parser);
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto name = fileOf(parser);
    if (!name) {
        return WrongUsage;
    }
    const site::SettingsFile settings = loadSettings(parser);
    const auto passphrase = readPassphrase(parser);
    const auto own = site::collectSite(settings);
    if (!passphrase || !own) {
        printErrors(passphrase ? own.error() : passphrase.error());
        return InputAtFault;
    }
    site::BackupFiles files = own.value();
    if (const auto faults = addContent(files, storeOf(parser)); !faults.empty()) {
        printErrors(faults);
        return InputAtFault;
    }
    const auto bytes = site::writeBackup(files,
        { .clinic = settings.settings().clinic.name,
            .kiosk = settings.settings().clinic.kioskLetter,
            .program = QCoreApplication::applicationVersion(),
            .made = QDateTime::currentDateTime() },
        passphrase.value());
    const auto errors = bytes ? site::writeDurably(*name, bytes.value(), site::Readers::OwnerOnly)
                              : bytes.error();
    if (!errors.empty()) {
        printErrors(errors);
        return InputAtFault;
    }
    record(settings, QStringLiteral("export"), QStringLiteral("%1 files").arg(files.size()));
    std::cout << files.size() << " files are in " << name->toStdString()
              << "\nWhoever has it and the passphrase can read your settings. Keep both apart.\n";
    return Good;
}

int importCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes this kiosk like the one that a backup was made of. Its content is checked and "
        "proved "
        "before it is published here. A file that was changed, or that a newer program made, is "
        "refused and changes nothing. What was there before is kept: languages and recordings in "
        "folders "
        "that end in .before-import, content as an earlier version."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The backup."));
    parser.addOption({ QStringLiteral("kiosk-letter"),
        QStringLiteral("The letter of this kiosk; two kiosks of a clinic must differ."),
        QStringLiteral("LETTER") });
    addPassphraseOption(parser);
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto name = fileOf(parser);
    if (!name) {
        return WrongUsage;
    }
    site::SettingsFile settings = loadSettings(parser);
    const auto bytes = site::readWhole(*name, largestBackup);
    if (!bytes) {
        printErrors(bytes.error());
        return InputAtFault;
    }
    const auto passphrase = readPassphrase(parser);
    if (!passphrase) {
        printErrors(passphrase.error());
        return InputAtFault;
    }
    const auto backup = site::readBackup(
        bytes.value(), passphrase.value(), QCoreApplication::applicationVersion());
    const auto version = backup ? takeAll(backup.value().files, settings, storeOf(parser),
                             { .kioskLetter = parser.value(QStringLiteral("kiosk-letter")) })
                                : core::Result<QString>(backup.error());
    if (!version) {
        printErrors(version.error());
        std::cerr << "Nothing on this kiosk was changed.\n";
        return InputAtFault;
    }
    const site::BackupNote& note = backup.value().note;
    record(settings, QStringLiteral("import"),
        QStringLiteral("backup of kiosk %1 made %2, content %3")
            .arg(note.kiosk, note.made.toString(Qt::ISODate),
                version.value().isEmpty() ? QStringLiteral("not in it") : version.value()));
    std::cout << "This kiosk is set up from kiosk " << note.kiosk.toStdString() << ", made "
              << note.made.toString(Qt::ISODate).toStdString() << ".\n";
    if (!version.value().isEmpty()) {
        std::cout << "Content " << version.value().toStdString()
                  << " is current; a running kiosk shows it when it starts again.\n";
    }
    if (settings.settings().clinic.kioskLetter == note.kiosk) {
        std::cout << "It has the same letter, " << note.kiosk.toStdString()
                  << ": if both kiosks run, give this one another, or two patients can have the "
                     "same number:\n    legcheck admin settings set clinic.kiosk_letter B\n";
    }
    return Good;
}

} // namespace legcheck::app
