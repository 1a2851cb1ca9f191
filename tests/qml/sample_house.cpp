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
