// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.ViewModels

/*!
    Gives the theme what it cannot know: the glass, what the patient wishes to see, and how the
    language on the screen is written.
*/
Item {
    id: root

    required property DisplayViewModel display
    required property LanguageViewModel languages
    /*! Of the window. */
    required property real shortSide

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.display.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "compact"
        value: root.shortSide < 220 * root.display.pixelsPerMillimetre
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.display.textScale
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.display.highContrast
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.display.reduceMotion
    }

    Binding {
        // Noto Sans Arabic: ascent 1.37 em, where Noto Sans has 1.07; and its letters reach lower.
        target: Theme
        property: "scriptLift"
        value: root.languages.rightToLeft ? 0.35 : 0
    }

    Binding {
        target: Theme
        property: "digits"
        value: root.languages.digits
    }

    Binding {
        target: Theme
        property: "decimalMark"
        value: root.languages.decimalMark
    }
}
