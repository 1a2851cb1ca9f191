// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/display_view_model.h"

#include <array>

namespace legcheck::viewmodels {

namespace {

constexpr std::array<qreal, 3> textScales { 1.0, 1.4, 2.0 };

} // namespace

DisplayViewModel::DisplayViewModel(const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_textSize(settings.textSize)
    , m_highContrast(settings.highContrast)
    , m_lowReach(settings.lowReach)
{
}

qreal DisplayViewModel::textScale() const
{
    return textScales.at(static_cast<std::size_t>(m_textSize));
}

int DisplayViewModel::textSize() const
{
    return m_textSize + 1;
}

int DisplayViewModel::textSizes() const
{
    return static_cast<int>(textScales.size());
}

bool DisplayViewModel::highContrast() const
{
    return m_highContrast;
}

bool DisplayViewModel::lowReach() const
{
    return m_lowReach;
}

bool DisplayViewModel::reduceMotion() const
{
    return m_settings.reduceMotion;
}

qreal DisplayViewModel::pixelsPerMillimetre() const
{
    return m_settings.pixelsPerMillimetre;
}

void DisplayViewModel::adopt(const Settings& settings)
{
    if (settings != m_settings) {
        m_settings = settings;
        emit settingsChanged();
    }
    reset();
}

void DisplayViewModel::cycleTextSize()
{
    m_textSize = (m_textSize + 1) % static_cast<int>(textScales.size());
    emit textScaleChanged();
}

void DisplayViewModel::toggleContrast()
{
    m_highContrast = !m_highContrast;
    emit highContrastChanged();
}

void DisplayViewModel::toggleReach()
{
    m_lowReach = !m_lowReach;
    emit lowReachChanged();
}

void DisplayViewModel::reset()
{
    if (m_textSize != m_settings.textSize) {
        m_textSize = m_settings.textSize;
        emit textScaleChanged();
    }
    if (m_highContrast != m_settings.highContrast) {
        m_highContrast = m_settings.highContrast;
        emit highContrastChanged();
    }
    if (m_lowReach != m_settings.lowReach) {
        m_lowReach = m_settings.lowReach;
        emit lowReachChanged();
    }
}

} // namespace legcheck::viewmodels
