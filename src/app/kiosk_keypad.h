// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keypad below the screen, for hands that cannot touch and eyes that cannot see it. Such
// keypads (Storm AudioNav, Nav-Bar) are USB keyboards whose keys send function keys, or whatever
// the clinic has written into them. This gives each code its meaning as a standard Qt key; the
// screen knows those only, so that any keyboard works as well.

#include "core/result.h"

#include <QKeyEvent>
#include <QMap>
#include <QString>

namespace legcheck::app {

class Keypad {
public:
    /// A plain keyboard: every key keeps its own meaning.
    Keypad() = default;

    /// Reads "up=F13,down=F14". Actions are up, down, left, right, select, back, help, read,
    /// repeat, louder and quieter; codes are Qt's key names ("F13", "Launch (5)"). Every fault is
    /// told: an action or code that does not exist, or stands twice.
    [[nodiscard]] static core::Result<Keypad> read(const QString& text);

    /// The key that this one stands for; itself where nothing is set.
    [[nodiscard]] int meaningOf(int key) const;

    /// Sends the meaning to the receiver in the place of the key. False if the key has none of its
    /// own, so that the event goes its usual way.
    [[nodiscard]] bool translate(QObject& receiver, const QKeyEvent& event) const;

private:
    QMap<int, int> m_meanings;
};

} // namespace legcheck::app
