// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_options.h"

#include "content/content_loader.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>

#include <iostream>

namespace legcheck::app {

namespace {

constexpr int wrongUsage = 2;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal fewestPixels = 2.0; // per millimetre: a 40 inch full HD screen
constexpr qreal mostPixels = 20.0;
// What a kiosk panel plausibly has; a screen that says anything else is taken to lie.
constexpr qreal plausibleFewest = 2.5;
constexpr qreal plausibleMost = 8.0;
constexpr qreal usualPixels = 4.0; // 21.5 inch full HD

qreal pixelsPerMillimetreOfScreen()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal told = screen == nullptr ? 0 : screen->physicalDotsPerInch() / millimetresPerInch;
    return told >= plausibleFewest && told <= plausibleMost ? told : usualPixels;
}

QCommandLineOption value(const char* name, const char* description, const char* word)
{
    return { QLatin1String(name), QLatin1String(description), QLatin1String(word) };
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Leg pain pre-triage kiosk. Not a diagnosis; a nurse confirms."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ QStringLiteral("fullscreen"), QStringLiteral("Fill the screen.") });
    parser.addOption(value("content", "Use the content pack in this folder.", "DIR"));
    parser.addOption(value("slips", "Write slips into this folder.", "DIR"));
    parser.addOption(value("journal", "Keep visits and ticket numbers in this file.", "FILE"));
    parser.addOption(value("clinic", "The clinic's name on the slip.", "NAME"));
    parser.addOption(value("kiosk", "Letter that begins each ticket number.", "A"));
    parser.addOption(value("paper", "a4, letter or 80mm.", "PAPER"));
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
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        reception::Settings& reception = m_options.settings.reception;
        reception.slipFolder = text("slips", QDir(data).filePath(QStringLiteral("slips")));
        reception.journalFile
            = text("journal", QDir(data).filePath(QStringLiteral("journal.sqlite")));
        reception.clinic = text("clinic", {});
        reception.kiosk = text("kiosk", reception.kiosk);
        m_options.contentFolder = text("content", content::defaultContentFolder());
        m_options.settings.fullscreen = m_parser.isSet(QStringLiteral("fullscreen"));
        m_options.selfTest = m_parser.isSet(QStringLiteral("self-test"));
        m_options.settings.display.reduceMotion = m_parser.isSet(QStringLiteral("reduce-motion"));
        m_options.settings.display.lowReach = m_parser.isSet(QStringLiteral("low-reach"));
        m_options.settings.display.pixelsPerMillimetre = pixelsPerMillimetreOfScreen();
        readChecked();
        readDemo();
        return m_options;
    }

private:
    [[nodiscard]] QString text(const char* option, const QString& otherwise) const
    {
        return m_parser.isSet(QLatin1String(option)) ? m_parser.value(QLatin1String(option))
                                                     : otherwise;
    }

    void readChecked()
    {
        if (m_parser.isSet(QStringLiteral("paper"))) {
            const auto paper
                = printing::paperNamed(m_parser.value(QStringLiteral("paper")).toStdString());
            require(paper.has_value(), "--paper must be a4, letter or 80mm");
            m_options.settings.reception.paper = paper.value_or(printing::Paper::A4);
        }
        if (m_parser.isSet(QStringLiteral("keypad"))) {
            const auto keypad = Keypad::read(m_parser.value(QStringLiteral("keypad")));
            for (const core::Error& error : keypad ? core::Errors {} : keypad.error()) {
                require(false, ("--keypad: " + error.what).c_str());
            }
            m_options.settings.keypad = keypad ? keypad.value() : Keypad {};
        }
        if (m_parser.isSet(QStringLiteral("size"))) {
            m_options.settings.windowSize = readSize(m_parser.value(QStringLiteral("size")));
            require(!m_options.settings.windowSize.isEmpty(), "--size must be like 1080x1920");
        }
        if (m_parser.isSet(QStringLiteral("pixels-per-millimetre"))) {
            const qreal pixels = m_parser.value(QStringLiteral("pixels-per-millimetre")).toDouble();
            require(pixels >= fewestPixels && pixels <= mostPixels,
                "--pixels-per-millimetre must be from 2 to 20");
            m_options.settings.display.pixelsPerMillimetre = pixels;
        }
    }

    void readDemo()
    {
        if (!m_parser.isSet(QStringLiteral("demo"))) {
            return;
        }
        // The demo leaves everything in one folder and nothing on the machine.
        const QDir folder(m_parser.value(QStringLiteral("demo")));
        m_options.demoFolder = folder.absolutePath();
        reception::Settings& reception = m_options.settings.reception;
        reception.slipFolder = text("slips", folder.absoluteFilePath(QStringLiteral("slip")));
        reception.journalFile
            = text("journal", folder.absoluteFilePath(QStringLiteral("journal.sqlite")));
        reception.pngToo = true;
        m_options.settings.display.reduceMotion = true;
    }

    void require(bool fulfilled, const char* otherwise)
    {
        if (!fulfilled) {
            std::cerr << otherwise << '\n';
            m_options.exitCode = wrongUsage;
        }
    }

    const QCommandLineParser& m_parser;
    KioskOptions m_options;
};

} // namespace

KioskOptions readKioskOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
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
