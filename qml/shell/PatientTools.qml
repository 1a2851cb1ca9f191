// SPDX-License-Identifier: GPL-3.0-or-later
import LegCheck.ViewModels

/*!
    The tools of the frame, at work: how this patient wants to see and hear the screen.
*/
FrameTools {
    id: root

    required property DisplayViewModel display
    /*! Null where nothing can be heard. */
    property VoiceViewModel voice: null

    textSize: display.textSize
    textSizes: display.textSizes
    highContrast: display.highContrast
    lowReach: display.lowReach
    readOffered: voice !== null && voice.offered
    reading: readOffered && voice.open
    soundLevel: readOffered ? voice.level : 1
    soundLevels: readOffered ? voice.levels : 1
    onRepeatWanted: root.voice.repeat()
    onLouderWanted: root.voice.louder()
    onQuieterWanted: root.voice.quieter()
    onTextSizeWanted: root.display.cycleTextSize()
    onContrastWanted: root.display.toggleContrast()
    onReachWanted: root.display.toggleReach()
}
