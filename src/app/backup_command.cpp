// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/secret_line.h"
#include "app/site_options.h"
#include "site/audit.h"
#include "site/durable_file.h"
#include "site/restore.h"

#include <QCoreApplication>

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

void record(const site::SettingsFile& settings, const QString& what, const QString& detail)
{
    printErrors(site::Audit(settings.stateFolder())
                    .append({ .who = site::commandLineUser(), .what = what, .detail = detail }));
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
        "Writes settings, languages and recordings of this kiosk into one file, encrypted with a "
        "passphrase of your choice. No visit and no PIN is in it. Another kiosk is set up from it "
        "by `legcheck admin import`."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The file to write."));
    addPassphraseOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const auto name = fileOf(parser);
    if (!name) {
        return WrongUsage;
    }
    const site::SettingsFile settings = loadSettings(parser);
    const auto passphrase = readPassphrase(parser);
    const auto files = site::collectSite(settings);
    if (!passphrase || !files) {
        printErrors(passphrase ? files.error() : passphrase.error());
        return InputAtFault;
    }
    const auto bytes = site::writeBackup(files.value(),
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
    record(
        settings, QStringLiteral("export"), QStringLiteral("%1 files").arg(files.value().size()));
    std::cout << files.value().size() << " files are in " << name->toStdString()
              << "\nWhoever has it and the passphrase can read your settings. Keep both apart.\n";
    return Good;
}

int importCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes this kiosk like the one that a backup was made of. A file that was changed, or that "
        "a newer program made, is refused and changes nothing. What was there before is kept in "
        "folders that end in .before-import."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The backup."));
    parser.addOption({ QStringLiteral("kiosk-letter"),
        QStringLiteral("The letter of this kiosk; two kiosks of a clinic must differ."),
        QStringLiteral("LETTER") });
    addPassphraseOption(parser);
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
    const core::Errors errors = backup ? site::restoreSite(backup.value().files, settings,
                                    { .kioskLetter = parser.value(QStringLiteral("kiosk-letter")) })
                                       : backup.error();
    if (!errors.empty()) {
        printErrors(errors);
        std::cerr << "Nothing on this kiosk was changed.\n";
        return InputAtFault;
    }
    const site::BackupNote& note = backup.value().note;
    record(settings, QStringLiteral("import"),
        QStringLiteral("backup of kiosk %1 made %2")
            .arg(note.kiosk, note.made.toString(Qt::ISODate)));
    std::cout << "This kiosk is set up from kiosk " << note.kiosk.toStdString() << ", made "
              << note.made.toString(Qt::ISODate).toStdString() << ".\n";
    if (settings.settings().clinic.kioskLetter == note.kiosk) {
        std::cout << "It has the same letter, " << note.kiosk.toStdString()
                  << ": if both kiosks run, give this one another, or two patients can have the "
                     "same number:\n    legcheck admin settings set clinic.kiosk_letter B\n";
    }
    return Good;
}

} // namespace legcheck::app
