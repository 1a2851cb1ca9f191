// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme

/*!
    A line that staff type into. Only the administration has one: patients never type.
*/
T.TextField {
    id: root

    property bool digitsOnly: false
    /*! Tag of the language that is written here: the on-screen keyboard gets its letters. */
    property string language: "en"

    implicitHeight: Theme.px(18)
    padding: Theme.gap
    color: Theme.ink
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    font.family: Theme.fontFamily
    font.pixelSize: Theme.px(6.5)
    verticalAlignment: Text.AlignVCenter
    // What is set here is no prose: nothing is completed, corrected or remembered.
    inputMethodHints: (digitsOnly ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone) | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText

    Text {
        anchors.fill: parent
        anchors.margins: root.padding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: Theme.inkSoft
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.raised
        border.width: root.activeFocus ? Theme.focusRing : Theme.edge
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
}
