// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme

/*!
    A text that staff change: as many lines as it needs on the glass, and one in what is kept.
*/
T.TextArea {
    id: root

    /*! Tag of the language that is written here: the on-screen keyboard gets its letters. */
    property string language: "en"

    implicitHeight: Math.max(Theme.px(18), contentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    color: Theme.ink
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    font.family: Theme.fontFamily
    font.pixelSize: Theme.px(6.5)
    wrapMode: TextEdit.Wrap
    verticalAlignment: Text.AlignVCenter
    // As in TextEntry.
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    // A text has no line breaks: the key ends the typing.
    Keys.onReturnPressed: focus = false
    Keys.onEnterPressed: focus = false

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.raised
        border.width: root.activeFocus ? Theme.focusRing : Theme.edge
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
}
