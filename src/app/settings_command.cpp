// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/site_options.h"
#include "site/audit.h"

#include <iostream>

namespace legcheck::app {

namespace {

using site::Setting;

QString shown(const Setting& setting, const site::Settings& settings)
{
    const QString text = site::textOf(setting.read(settings));
    if (setting.secret) {
        return text.isEmpty() ? QStringLiteral("(none)") : QStringLiteral("(set, not shown)");
    }
    return text.isEmpty() && !setting.whenUnset.isEmpty()
        ? QStringLiteral("(") + setting.whenUnset + QStringLiteral(")")
        : text;
}

void show(const Setting& setting, const site::Settings& settings)
{
    std::cout << setting.key.toStdString() << " = " << shown(setting, settings).toStdString()
              << '\n';
}

void explain(const Setting& setting, const site::Settings& settings)
{
    show(setting, settings);
    const QString standard = shown(setting, {});
    std::cout << "    " << setting.label.toStdString() << ". " << setting.explanation.toStdString()
              << "\n    Allowed: " << site::allowed(setting.shape).toStdString()
              << "\n    Default: " << (standard.isEmpty() ? "nothing" : standard.toStdString())
              << "\n    "
              << (setting.needsRestart ? "Takes effect when the kiosk starts again.\n\n"
                                       : "Takes effect when the next visit begins.\n\n");
}

int unknownKey(const QString& key)
{
    std::cerr << key.toStdString()
              << ": there is no such setting; `legcheck admin settings` lists them\n";
    return WrongUsage;
}

/// `tell` for the settings named by `keys`: a key, a section, or all.
template <class Tell> int forEach(const QStringList& keys, Tell tell)
{
    for (const QString& key : keys) {
        if (site::findSetting(key) == nullptr
            && std::ranges::find(site::settingSections(), key, &site::SettingSection::name)
                == site::settingSections().end()) {
            return unknownKey(key);
        }
    }
    for (const Setting& setting : site::settingTable()) {
        if (keys.isEmpty() || keys.contains(setting.key) || keys.contains(setting.section())) {
            tell(setting);
        }
    }
    return Good;
}

int change(site::SettingsFile& file, const Setting& setting, const QString& text)
{
    const auto value = site::valueFromText(setting.shape, text);
    if (!value) {
        printErrors({ { value.error().front().what, setting.key.toStdString() } });
        return InputAtFault;
    }
    const core::Errors before = file.problems();
    const QString old = shown(setting, file.settings());
    if (const auto errors = file.set(setting, value.value()); !errors.empty()) {
        printErrors(errors);
        return InputAtFault;
    }
    if (!before.empty()) {
        std::cerr << "what was wrong in the file is kept in " << file.file().toStdString()
                  << ".rejected where it was refused\n";
    }
    printErrors(site::Audit(file.stateFolder())
                    .append({ .who = site::commandLineUser(),
                        .what = QStringLiteral("setting"),
                        .detail = setting.secret
                            ? setting.key + QStringLiteral(" changed")
                            : QStringLiteral("%1: %2 -> %3")
                                  .arg(setting.key, old, shown(setting, file.settings())) }));
    show(setting, file.settings());
    return Good;
}

int setOrReset(site::SettingsFile& file, const QStringList& words)
{
    const bool sets = words.constFirst() == QLatin1String("set");
    if (words.size() != (sets ? 3 : 2)) {
        std::cerr << (sets ? "set needs a key and a value; quote a value with spaces\n"
                           : "reset needs one key\n");
        return WrongUsage;
    }
    const Setting* setting = site::findSetting(words[1]);
    if (setting == nullptr) {
        return unknownKey(words[1]);
    }
    return change(file, *setting, sets ? words[2] : site::textOf(setting->defaultValue()));
}

} // namespace

int settingsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows, explains and changes the settings of this kiosk. With `show` or without a word: "
        "all "
        "settings, those of a section, or one. A wrong value is refused and changes nothing."));
    parser.addPositionalArgument(QStringLiteral("what"),
        QStringLiteral("show [KEY], explain [KEY], set KEY VALUE, or reset KEY (to its default)"));
    addSettingsOption(parser);
    if (const auto code = parse(parser, arguments)) {
        return *code;
    }
    site::SettingsFile file = loadSettings(parser);
    QStringList words = parser.positionalArguments();
    const QString word = words.isEmpty() ? QStringLiteral("show") : words.constFirst();
    if (word == QLatin1String("set") || word == QLatin1String("reset")) {
        return setOrReset(file, words);
    }
    words = words.mid(1);
    int code = WrongUsage;
    if (word == QLatin1String("show")) {
        std::cout << "# " << file.file().toStdString()
                  << (file.exists() ? "\n" : " (not there yet: all settings are defaults)\n");
        code = forEach(words, [&](const Setting& one) { show(one, file.settings()); });
    } else if (word == QLatin1String("explain")) {
        code = forEach(words, [&](const Setting& one) { explain(one, file.settings()); });
    } else {
        std::cerr << "there is no '" << word.toStdString()
                  << "' here; use show, explain, set or reset\n";
    }
    return code == Good && !file.problems().empty() ? InputAtFault : code;
}

} // namespace legcheck::app
