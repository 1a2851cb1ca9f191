// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck admin publish`, `rollback` and `versions`: which content the kiosk shows.

#include "app/command.h"
#include "app/site_options.h"
#include "content/pack_publisher.h"
#include "editing/content_exchange.h"
#include "proof/pack_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <iomanip>
#include <iostream>

namespace legcheck::app {

namespace {

constexpr std::size_t shownHash = 16;

} // namespace

void addStoreOption(QCommandLineParser& parser)
{
    parser.addOption({ QStringLiteral("store"),
        QStringLiteral(
            "Folder of the published content; $LEGCHECK_STORE, /var/lib/legcheck/content "
            "or the user's own if left out."),
        QStringLiteral("DIR") });
}

content::PackStore storeOf(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("store");
    return { parser.isSet(option) ? parser.value(option) : content::defaultStoreFolder(),
        QCoreApplication::applicationVersion().toStdString() };
}

core::Errors checkForPublishing(const QString& folder, Show show)
{
    const proof::CheckReport report
        = proof::checkPack(folder, {}, [show](const proof::CheckLine& line) {
              if (show == Show::EachLine) {
                  std::cerr << proof::shown(line) << '\n';
              }
          });
    if (report.allHold()) {
        return {};
    }
    core::Errors errors;
    for (const proof::CheckLine& line : report.lines) {
        if (line.state == proof::CheckState::Failed) {
            errors.push_back({ line.id + " failed: " + line.text, {} });
        }
    }
    return errors;
}

namespace {

core::Errors runChecks(const QString& folder)
{
    return checkForPublishing(folder, Show::EachLine);
}

void printCurrent(const content::StoredVersion& version)
{
    std::cout << "current: " << version.stamp.pack << ' ' << version.stamp.version << ", SHA-256 "
              << version.stamp.sha256 << '\n';
}

std::string currentName(const content::PackStore& store)
{
    core::Errors faults;
    const auto names = store.order(faults).names;
    return names.empty() ? std::string() : names.front();
}

/// Does it, and writes into the record of changes what patients will see where that is another
/// pack than before.
template <class Change>
int change(const QCommandLineParser& parser, const content::PackStore& store, const QString& what,
    const Change& make)
{
    const std::string before = currentName(store);
    const core::Result<content::StoredVersion> result = make();
    if (!result) {
        printErrors(result.error());
        return InputAtFault;
    }
    printCurrent(result.value());
    if (currentName(store) != before) {
        const content::PackStamp& stamp = result.value().stamp;
        record(loadSettings(parser), what,
            QString::fromStdString(stamp.pack + ' ' + stamp.version + ", SHA-256 " + stamp.sha256));
    }
    return Good;
}

/// What this kiosk kept as a draft is none any more once it is published.
void removeDraft(const QString& source, const site::SettingsFile& settings)
{
    const QString draft
        = QFileInfo(editing::draftFolder(settings.dataFolder())).canonicalFilePath();
    if (!draft.isEmpty() && QFileInfo(source).canonicalFilePath() == draft) {
        QDir(draft).removeRecursively();
    }
}

} // namespace

int publishCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks the content pack in DIR as `legcheck check` does, stores it unchangeably and makes "
        "it what the kiosk shows from its next start on. A pack that fails a check leaves "
        "everything as it was."));
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("The pack's folder."));
    parser.addOption({ QStringLiteral("once"),
        QStringLiteral("Do nothing if this very pack has been published here before, whatever is "
                       "current now.") });
    addStoreOption(parser);
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    QString source = parser.value(QStringLiteral("content"));
    const QStringList folders = parser.positionalArguments();
    if (folders.size() + (source.isEmpty() ? 0 : 1) != 1) {
        std::cerr << "legcheck admin publish takes one folder, DIR\n";
        return WrongUsage;
    }
    if (source.isEmpty()) {
        source = folders.constFirst();
    }
    // On a full disk, and over a quota, writing fails; it must not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const content::PackStore store = storeOf(parser);
    const content::Repeat repeat
        = parser.isSet(QStringLiteral("once")) ? content::Repeat::Once : content::Repeat::Again;
    const int code = change(parser, store, QStringLiteral("publish"),
        [&] { return content::PackPublisher(store).publish(source, runChecks, repeat); });
    if (code == Good) {
        removeDraft(source, loadSettings(parser));
    }
    return code;
}

int rollbackCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes an earlier published version what the kiosk shows from its next "
                       "start on: the one before, or VERSION. `legcheck admin versions` lists "
                       "them."));
    parser.addPositionalArgument(QStringLiteral("VERSION"),
        QStringLiteral("A version, or its whole name in the list."), QStringLiteral("[VERSION]"));
    addStoreOption(parser);
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const QStringList versions = parser.positionalArguments();
    if (versions.size() > 1) {
        std::cerr << "legcheck admin rollback takes one version at most\n";
        return WrongUsage;
    }
    const content::PackStore store = storeOf(parser);
    return change(parser, store, QStringLiteral("rollback"), [&] {
        return content::PackPublisher(store).rollBack(
            versions.isEmpty() ? std::optional<QString>() : versions.constFirst());
    });
}

int versionsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists the published versions, newest first; * marks the one that is "
                       "current. Says what the kiosk would show, and exits with 1 where that is "
                       "not the current one."));
    addStoreOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    const content::PackStore store = storeOf(parser);
    for (const content::StoredVersion& version : store.versions()) {
        std::cout << (version.current ? "* " : "  ") << std::left << std::setw(40)
                  << version.name.toStdString() << ' ' << std::setw(22) << version.stamp.published
                  << ' ' << version.stamp.sha256.substr(0, shownHash)
                  << (version.faults.empty() ? "" : "  cannot be shown") << '\n';
    }
    const content::LoadedPack loaded = store.load();
    printErrors(loaded.faults);
    if (loaded.pack) {
        std::cout << "the kiosk shows " << loaded.stamp.pack << ' ' << loaded.stamp.version
                  << ", SHA-256 " << loaded.stamp.sha256 << '\n';
    }
    return loaded.pack && loaded.faults.empty() ? Good : InputAtFault;
}

} // namespace legcheck::app
