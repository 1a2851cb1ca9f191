// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_loader.h"
#include "content/pack_store.h"

#include <QCommandLineParser>
#include <QStringList>

namespace legcheck::app {

/// What a call of `legcheck` ends with. Fixed: scripts look at it.
enum ExitCode : int { Good = 0, InputAtFault = 1, WrongUsage = 2 };

/// Prints every error on standard error, one a line, "where: what".
void printErrors(const core::Errors& errors);

/// The folder named by --content, or the default pack's; empty if there is none.
[[nodiscard]] QString contentFolder(const QCommandLineParser& parser);

/// Loads the pack named by --content, or the default one. Prints what is wrong.
[[nodiscard]] std::optional<content::ContentPack> loadPack(const QCommandLineParser& parser);

/// What patients see: the pack named by --content, else what is published here (--store), else,
/// told on standard error, the default one. Prints what is wrong.
[[nodiscard]] std::optional<content::ContentPack> loadShownPack(const QCommandLineParser& parser);

/// Adds --content, --help and --version, parses, and answers the latter two (returning the code to
/// leave with). Wrong options are told on standard error.
[[nodiscard]] std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments);

/// Everything that must hold before patients may see the pack in `folder`; each line is shown on
/// standard error as it is proved, or only what failed.
enum class Show { EachLine, Failures };
[[nodiscard]] core::Errors checkForPublishing(const QString& folder, Show show);

/// --store: the folder of the published content.
void addStoreOption(QCommandLineParser& parser);
[[nodiscard]] content::PackStore storeOf(const QCommandLineParser& parser);

int checkCommand(const QStringList& arguments);
int scoreCommand(const QStringList& arguments);
int simulateCommand(const QStringList& arguments);
int slipCommand(const QStringList& arguments);
int publishCommand(const QStringList& arguments);
int rollbackCommand(const QStringList& arguments);
int versionsCommand(const QStringList& arguments);
int textsCommand(const QStringList& arguments);
int validateCommand(const QStringList& arguments);
int statisticsCommand(const QStringList& arguments);
int settingsCommand(const QStringList& arguments);
int fhirCommand(const QStringList& arguments);
int ticketsCommand(const QStringList& arguments);
int ticketsReadCommand(const QStringList& arguments);
int printersCommand(const QStringList& arguments);
int pinCommand(const QStringList& arguments);
int auditCommand(const QStringList& arguments);
int exportCommand(const QStringList& arguments);
int importCommand(const QStringList& arguments);
int contentCommand(const QStringList& arguments);
int languagesCommand(const QStringList& arguments);

} // namespace legcheck::app
