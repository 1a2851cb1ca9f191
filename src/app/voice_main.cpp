// SPDX-License-Identifier: GPL-3.0-or-later

// `legcheck-voice`: what the kiosk speaks and chimes with. The kiosk starts it, tells it on
// standard input what to say (narration/messages.h) and hears on standard output how far it is. It
// ends with the kiosk, and when the sound server goes away: the kiosk starts it again.

#include "narration/messages.h"
#include "narration/reader.h"
#include "sound/headphones.h"
#include "sound/qt_audio_output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdlib>
#include <memory>
#include <optional>

#include <unistd.h>

namespace {

using namespace legcheck;

constexpr qint64 mebibyte = qint64 { 1024 } * 1024;
// All texts of a page are a few kilobytes.
constexpr qsizetype longestLine = mebibyte;

void say(const narration::Notice& notice)
{
    const QByteArray line = narration::toLine(notice);
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0) {
        QCoreApplication::exit(EXIT_FAILURE); // nobody listens any more
    }
}

void obey(narration::Reader& reader, const narration::Command& command)
{
    if (const auto* reading = std::get_if<narration::Reading>(&command)) {
        reader.read(*reading);
    } else if (std::holds_alternative<narration::StopCommand>(command)) {
        reader.stop();
    } else if (const auto* volume = std::get_if<narration::VolumeCommand>(&command)) {
        reader.setVolume(volume->percent);
    } else if (const auto* chime = std::get_if<narration::ChimeCommand>(&command)) {
        reader.chime(chime->percent);
    }
}

/// Takes whole lines from standard input; ends with the kiosk.
void hear(narration::Reader& reader, QByteArray& heard)
{
    constexpr qsizetype atOnce = 65'536;
    QByteArray part(atOnce, Qt::Uninitialized);
    const auto count = ::read(STDIN_FILENO, part.data(), static_cast<std::size_t>(part.size()));
    if (count <= 0 || heard.size() > longestLine) {
        QCoreApplication::exit(EXIT_SUCCESS);
        return;
    }
    heard += part.first(count);
    qsizetype begin = 0;
    for (auto end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n', begin)) {
        const auto command = narration::readCommand(heard.sliced(begin, end - begin));
        begin = end + 1;
        if (command) {
            obey(reader, *command);
        }
    }
    // Not remove(): that would keep the bytes, which may be somebody's answers.
    heard = heard.sliced(begin);
}

narration::ClipPlaces placesOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "What the kiosk speaks with. legcheck-kiosk starts it; by itself it is of no use."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption recordings(
        QStringLiteral("recordings"), QStringLiteral("The clinic's own."), QStringLiteral("DIR"));
    const QCommandLineOption cache(QStringLiteral("cache"),
        QStringLiteral("For clips that espeak-ng made."), QStringLiteral("DIR"));
    const QCommandLineOption limit(QStringLiteral("cache-limit"),
        QStringLiteral("What it may hold, in MB."), QStringLiteral("N"), QStringLiteral("64"));
    const QCommandLineOption synthesizer(QStringLiteral("synthesizer"),
        QStringLiteral("In place of espeak-ng."), QStringLiteral("PROGRAM"),
        QStringLiteral("espeak-ng"));
    parser.addOptions({ recordings, cache, limit, synthesizer });
    parser.process(application);
    return { .recordings = parser.value(recordings),
        .cache = parser.value(cache),
        .cacheLimit = parser.value(limit).toLongLong() * mebibyte,
        .synthesizer = parser.value(synthesizer) };
}

} // namespace

int main(int argc, char* argv[])
{
    // The other backend crashes where plugins of GStreamer are missing, and Debian does not ask for
    // them.
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("legcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGCHECK_VERSION));
    const narration::ClipPlaces places = placesOf(application);

    sound::Headphones headphones;
    std::unique_ptr<sound::QtAudioOutput> output;
    std::unique_ptr<narration::Reader> reader;
    std::unique_ptr<QSocketNotifier> ears;
    QByteArray heard;
    QObject::connect(&headphones, &sound::Headphones::serverLost, &application,
        [] { QCoreApplication::exit(EXIT_FAILURE); });
    // Qt Multimedia is loaded once there is a server: without one it would wait for it.
    QObject::connect(&headphones, &sound::Headphones::changed, &application, [&] {
        if (output) {
            return;
        }
        output = std::make_unique<sound::QtAudioOutput>(headphones);
        reader = std::make_unique<narration::Reader>(places, *output);
        QObject::connect(output.get(), &sound::QtAudioOutput::outdated, &application,
            [] { QCoreApplication::exit(EXIT_FAILURE); });
        const auto tellDevice = [&output] {
            say(narration::DeviceNotice {
                .isThere = output->isThere(), .isHeadphones = output->isHeadphones() });
        };
        QObject::connect(output.get(), &narration::AudioOutput::changed, &application, tellDevice);
        QObject::connect(reader.get(), &narration::Reader::speaking, &application,
            [](int number, int passage, std::chrono::milliseconds lasts) {
                say(narration::SpeakingNotice {
                    .number = number, .passage = passage, .lasts = lasts });
            });
        QObject::connect(reader.get(), &narration::Reader::ended, &application,
            [](int number) { say(narration::EndedNotice { number }); });
        QObject::connect(reader.get(), &narration::Reader::faulty, &application,
            [](const QString& why) { say(narration::FaultNotice { why }); });
        ears = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(ears.get(), &QSocketNotifier::activated, &application,
            [&reader, &heard] { hear(*reader, heard); });
        tellDevice();
    });
    const int code = QCoreApplication::exec();
    // Nothing here is worth being taken apart in order, and a sound server that hangs could hold it
    // up.
    std::_Exit(code);
}
