// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_house.h"

using legcheck::viewmodels::VisitViewModel;

SampleHouse::SampleHouse(QObject* parent)
    : QObject(parent)
{
    connect(&m_walk.visit, &VisitViewModel::stepped, this, &SampleHouse::placeChanged);
}

void SampleHouse::walkTo(const QString& place)
{
    m_walk.to(qPrintable(place));
}

void SampleHouse::fallSilent()
{
    m_idle.watch(std::chrono::seconds(0));
}

QStringList SampleHouse::spokenLanguages() const
{
    QStringList all;
    for (const auto& passage : m_speaker.reading.passages) {
        all.push_back(passage.language);
    }
    return all;
}

int SampleHouse::keptClips() const
{
    int kept = 0;
    for (const auto& passage : m_speaker.reading.passages) {
        kept += passage.common ? 1 : 0;
    }
    return kept;
}

void SampleHouse::hear(int passage)
{
    emit m_speaker.speaking(m_speaker.reading.number, passage);
}

void SampleHouse::endReading()
{
    emit m_speaker.ended(m_speaker.reading.number);
}
