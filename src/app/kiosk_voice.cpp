// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_voice.h"

#include "narration/narrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <algorithm>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;

// The languages are read by then, and nobody has found the speaker button yet.
constexpr std::chrono::milliseconds beginsAfter = 2s;

} // namespace

std::unique_ptr<narration::Voice> makeVoice(const KioskSettings& settings)
{
    const QString program
        = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("legcheck-voice"));
    QStringList arguments;
    if (!settings.recordingsFolder.isEmpty()) {
        arguments << QStringLiteral("--recordings") << settings.recordingsFolder;
    }
    if (!settings.clipFolder.isEmpty()) {
        arguments << QStringLiteral("--cache") << settings.clipFolder;
    }
    auto voice = std::make_unique<narration::Narrator>(program, arguments);
    if (settings.sound.on) {
        QTimer::singleShot(beginsAfter, voice.get(), &narration::Narrator::start);
    }
    return voice;
}

QString languageOfText(
    const QString& text, const language::Languages& languages, const content::Texts& texts)
{
    const QString& current = languages.current().tag;
    if (current == QLatin1String("en")) {
        return current;
    }
    const bool isEnglish = std::ranges::any_of(
        texts.all(), [&](const content::Texts::Text& each) { return each.english == text; });
    return isEnglish ? QStringLiteral("en") : current;
}

} // namespace legcheck::app
