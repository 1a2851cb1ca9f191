// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_options.h"

#include "content/pack_store.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>

#include <iostream>

namespace legcheck::app {

namespace {

constexpr int wrongUsage = 2;
constexpr qreal millimetresPerInch = 25.4;
// What a kiosk panel plausibly has; a screen that says anything else is taken to lie.
constexpr qreal plausibleFewest = 2.5;
constexpr qreal plausibleMost = 8.0;
constexpr qreal usualPixels = 4.0; // 21.5 inch full HD

QCommandLineOption value(const char* name, const char* description, const char* word)
{
    return { QLatin1String(name), QLatin1String(description), QLatin1String(word) };
}

void addKioskOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Leg pain pre-triage kiosk. Not a diagnosis; a nurse confirms."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ QStringLiteral("fullscreen"), QStringLiteral("Fill the screen.") });
    parser.addOption(value("content",
        "Show the pack in this folder, which must be a published one, and no other.", "DIR"));
    parser.addOption(value("store", "Folder of the published content.", "DIR"));
    parser.addOption(value("settings",
        "Read the clinic's settings from this file. Options below stand in place of its values.",
        "FILE"));
    parser.addOption(value("slips", "Write slips into this folder.", "DIR"));
    parser.addOption(value("journal", "Keep visits and ticket numbers in this file.", "FILE"));
    parser.addOption(value("clinic", "The clinic's name on the slip.", "NAME"));
    parser.addOption(value("kiosk", "Letter that begins each ticket number.", "A"));
    parser.addOption(value("paper", "a4, letter, a5, 80mm or 58mm.", "PAPER"));
    parser.addOption(value("size", "Size of the window, for example 1080x1920.", "WxH"));
    parser.addOption(value(
        "pixels-per-millimetre", "How fine the screen is, where the screen itself lies.", "N"));
    parser.addOption(
        { QStringLiteral("reduce-motion"), QStringLiteral("Pictures and pages stand still.") });
    parser.addOption({ QStringLiteral("low-reach"),
        QStringLiteral("On tall glass, keep all that can be touched in the lower part.") });
    parser.addOption(value("keypad",
        "What the keys of a keypad below the screen do, for example up=F13,down=F14,select=F15.",
        "KEYS"));
    parser.addOption(
        value("languages", "The site's own languages: legcheck_<tag>.ts and .json files.", "DIR"));
    parser.addOption({ QStringLiteral("draft-languages"),
        QStringLiteral("Offer languages too that no qualified person has reviewed.") });
    parser.addOption({ QStringLiteral("pseudo-languages"),
        QStringLiteral("Offer two invented languages, to look at pages with.") });
    parser.addOption(value("demo",
        "Play one whole visit; leave its slip and a picture of every page in this folder.", "DIR"));
    parser.addOption(
        { QStringLiteral("self-test"), QStringLiteral("Start everything, then leave.") });
}

QSize readSize(const QString& word)
{
    const QStringList sides = word.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

class OptionReader {
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    KioskOptions read()
    {
        m_options.contentFolder = m_parser.value(QStringLiteral("content"));
        m_options.storeFolder = m_parser.isSet(QStringLiteral("store"))
            ? m_parser.value(QStringLiteral("store"))
            : content::defaultStoreFolder();
        m_options.settings.fullscreen = m_parser.isSet(QStringLiteral("fullscreen"));
        m_options.selfTest = m_parser.isSet(QStringLiteral("self-test"));
        m_options.settings.pseudoLanguages = m_parser.isSet(QStringLiteral("pseudo-languages"));
        m_options.settingsFile = site::defaultSettingsFile();
        readDemo();
        if (m_parser.isSet(QStringLiteral("settings"))) {
            m_options.settingsFile = absolute("settings");
        }
        if (m_parser.isSet(QStringLiteral("journal"))) {
            m_options.journalFile = m_parser.value(QStringLiteral("journal"));
        }
        if (m_parser.isSet(QStringLiteral("languages"))) {
            m_options.languageFolder = absolute("languages");
        }
        if (m_parser.isSet(QStringLiteral("slips"))) {
            override("printers.nurse", "slips", QStringLiteral("folder:") + absolute("slips"));
        }
        for (const auto& [option, key] : { std::pair { "clinic", "clinic.name" },
                 { "kiosk", "clinic.kiosk_letter" }, { "paper", "printers.nurse_paper" },
                 { "pixels-per-millimetre", "screen.pixels_per_millimetre" } }) {
            if (m_parser.isSet(QLatin1String(option))) {
                override(key, option, m_parser.value(QLatin1String(option)));
            }
        }
        for (const auto& [option, key] :
            { std::pair { "reduce-motion", "screen.reduce_motion" },
                { "low-reach", "screen.low_reach" }, { "draft-languages", "languages.show_drafts" },
                { "pseudo-languages", "languages.show_drafts" } }) {
            if (m_parser.isSet(QLatin1String(option))) {
                override(key, option, QStringLiteral("yes"));
            }
        }
        readKeypad();
        if (m_parser.isSet(QStringLiteral("size"))) {
            m_options.settings.windowSize = readSize(m_parser.value(QStringLiteral("size")));
            require(!m_options.settings.windowSize.isEmpty(),
                QStringLiteral("--size must be like 1080x1920"));
        }
        return m_options;
    }

private:
    [[nodiscard]] QString absolute(const char* option) const
    {
        return QFileInfo(m_parser.value(QLatin1String(option))).absoluteFilePath();
    }

    /// Lets `text` stand in place of the settings file's value, if it is one that is allowed there.
    void override(const char* key, const char* option, const QString& text)
    {
        const site::Setting* setting = site::findSetting(QLatin1String(key));
        const auto value = site::valueFromText(setting->shape, text);
        const bool good
            = value.hasValue() && site::complaint(setting->shape, value.value()).isEmpty();
        require(good,
            QStringLiteral("--%1 must be %2")
                .arg(QLatin1String(option), site::allowed(setting->shape)));
        if (good) {
            m_options.overrides.push_back({ setting, value.value() });
        }
    }

    /// "up=F13,down=F14": each part is one setting.
    void readKeypad()
    {
        const QString keys = m_parser.value(QStringLiteral("keypad"));
        const auto keypad = Keypad::read(keys);
        for (const core::Error& error : keypad ? core::Errors {} : keypad.error()) {
            require(false, QStringLiteral("--keypad: ") + QString::fromStdString(error.what));
        }
        for (const QString& part :
            keypad ? keys.split(QLatin1Char(','), Qt::SkipEmptyParts) : QStringList {}) {
            override(
                ("keys." + part.section(QLatin1Char('='), 0, 0).trimmed().toStdString()).c_str(),
                "keypad", part.section(QLatin1Char('='), 1));
        }
    }

    void readDemo()
    {
        if (!m_parser.isSet(QStringLiteral("demo"))) {
            return;
        }
        // The demo leaves everything in one folder and nothing on the machine, and it is the same
        // on every machine.
        const QDir folder(m_parser.value(QStringLiteral("demo")));
        m_options.demoFolder = folder.absolutePath();
        m_options.settingsFile.clear();
        m_options.journalFile = folder.absoluteFilePath(QStringLiteral("journal.sqlite"));
        m_options.languageFolder = QString();
        m_options.settings.reception.pngToo = true;
        override("printers.nurse", "demo",
            QStringLiteral("folder:") + folder.absoluteFilePath(QStringLiteral("slip")));
        override("screen.reduce_motion", "demo", QStringLiteral("yes"));
        override("languages.show_drafts", "demo", QStringLiteral("yes")); // marked as such
    }

    void require(bool fulfilled, const QString& otherwise)
    {
        if (!fulfilled) {
            std::cerr << otherwise.toStdString() << '\n';
            m_options.exitCode = wrongUsage;
        }
    }

    const QCommandLineParser& m_parser;
    KioskOptions m_options;
};

} // namespace

qreal pixelsPerMillimetreOfScreen()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal told = screen == nullptr ? 0 : screen->physicalDotsPerInch() / millimetresPerInch;
    return told >= plausibleFewest && told <= plausibleMost ? told : usualPixels;
}

KioskOptions readKioskOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addKioskOptions(parser);
    if (!parser.parse(arguments)) {
        std::cerr << parser.errorText().toStdString() << '\n';
        KioskOptions options;
        options.exitCode = wrongUsage;
        return options;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        parser.showHelp(EXIT_SUCCESS);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
    return OptionReader(parser).read();
}

} // namespace legcheck::app
