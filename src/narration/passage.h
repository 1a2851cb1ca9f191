// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace legcheck::narration {

/// One thing to speak, as it stands on the screen.
struct Passage {
    QString text;
    QString language; ///< BCP 47 tag of the words
    QString voice; ///< of espeak-ng, for those who have no recording
    /// A text that is the same for every patient; its clip may be kept. What only this patient has
    /// on the screen leaves nothing behind.
    bool common = true;

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// Passages to be spoken one after another.
struct Reading {
    int number = 0; ///< what is told of it later bears this number
    QList<Passage> passages;
    int volume = 60; ///< percent

    friend bool operator==(const Reading&, const Reading&) = default;
};

} // namespace legcheck::narration
