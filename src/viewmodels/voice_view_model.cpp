// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/voice_view_model.h"

#include "narration/voice.h"

#include <algorithm>

namespace legcheck::viewmodels {

namespace {

constexpr int levelCount = 5;
constexpr int percentOfLevel = 20;

} // namespace

VoiceViewModel::VoiceViewModel(
    narration::Voice& voice, const Settings& settings, Completer completer, QObject* parent)
    : QObject(parent)
    , m_voice(voice)
    , m_settings(settings)
    , m_completer(std::move(completer))
    , m_percent(settings.volume)
    , m_wasAlone(voice.isHeadphones())
{
    connect(&voice, &narration::Voice::changed, this, &VoiceViewModel::followVoice);
    connect(&voice, &narration::Voice::speaking, this, [this](int number, int passage) {
        if (m_open && number == m_number) {
            setPassage(passage);
        }
    });
    connect(&voice, &narration::Voice::ended, this, [this](int number) {
        if (number == m_number) {
            setPassage(-1);
        }
    });
}

bool VoiceViewModel::isOffered() const
{
    return m_settings.on && m_voice.isThere()
        && (!m_settings.headphoneOnly || m_voice.isHeadphones());
}

bool VoiceViewModel::isListeningAlone() const
{
    return m_voice.isHeadphones();
}

int VoiceViewModel::levels() const
{
    return levelCount;
}

int VoiceViewModel::level() const
{
    return std::clamp((m_percent + percentOfLevel - 1) / percentOfLevel, 1, levelCount);
}

void VoiceViewModel::followVoice()
{
    // Headphones pulled out: nobody else is to hear the rest.
    const bool pulledOut = m_wasAlone && !m_voice.isHeadphones();
    m_wasAlone = m_voice.isHeadphones();
    if (!isOffered() || pulledOut) {
        stop();
    }
    emit offeredChanged();
}

void VoiceViewModel::adopt(const Settings& settings)
{
    stop();
    m_passages.clear();
    m_settings = settings;
    if (m_settings.on) {
        m_voice.start();
    }
    setPercent(settings.volume);
    emit offeredChanged();
}

void VoiceViewModel::chime()
{
    stop(); // what leaves the page later is not to stop the chime
    if (m_settings.on) {
        m_voice.chime(m_settings.volume);
    }
}

void VoiceViewModel::read(const QVariantList& passages)
{
    if (!isOffered()) {
        return;
    }
    m_passages.clear();
    for (const QVariant& value : passages) {
        const QVariantMap map = value.toMap();
        narration::Passage passage { .text = map.value(QStringLiteral("text")).toString(),
            .language = map.value(QStringLiteral("language")).toString(),
            .voice = {},
            .common = !map.value(QStringLiteral("own")).toBool() };
        m_completer(passage);
        m_passages.push_back(std::move(passage));
    }
    if (!m_open) {
        m_open = true;
        emit openChanged();
    }
    begin();
}

void VoiceViewModel::begin()
{
    setPassage(-1);
    ++m_number;
    m_voice.read({ .number = m_number, .passages = m_passages, .volume = m_percent });
}

void VoiceViewModel::repeat()
{
    if (m_open && isOffered()) {
        begin();
    }
}

void VoiceViewModel::stop()
{
    if (!m_open) {
        return;
    }
    m_voice.stop();
    ++m_number; // what is still told of the last one is of no interest
    m_passages.clear();
    m_open = false;
    setPassage(-1);
    emit openChanged();
}

void VoiceViewModel::louder()
{
    setPercent(std::min(100, (level() + 1) * percentOfLevel));
}

void VoiceViewModel::quieter()
{
    setPercent(std::max(percentOfLevel, (level() - 1) * percentOfLevel));
}

void VoiceViewModel::setPercent(int percent)
{
    if (m_percent != percent) {
        m_percent = percent;
        m_voice.setVolume(percent);
        emit levelChanged();
    }
}

void VoiceViewModel::setPassage(int passage)
{
    if (m_passage != passage) {
        m_passage = passage;
        emit passageChanged();
    }
}

} // namespace legcheck::viewmodels
