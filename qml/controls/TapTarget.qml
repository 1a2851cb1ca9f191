// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LegCheck.Theme

/*!
    What can be touched: 25 mm, reached by Tab, pressed by Space or Enter, told to assistive
    technology. It has no look of its own. `chosen` with `choosable` is announced as checked.
*/
T.AbstractButton {
    id: root

    property string description
    property bool choosable: false
    property bool chosen: false
    /*! The thick ring. Written only by the gallery, where all states stand side by side. */
    property bool ringed: visualFocus
    /*! What the look asks for, inside the padding. */
    property real faceWidth: 0
    property real faceHeight: 0

    implicitWidth: Math.max(Theme.target, faceWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, faceHeight + topPadding + bottomPadding)
    padding: Theme.gap
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Accessible.focusable: true
    Accessible.checkable: choosable
    Accessible.checked: choosable && chosen
    Accessible.onPressAction: root.clicked()
    // Assistive technology asks for `checked`. A tap only asks; whoever owns `chosen` answers.
    onChosenChanged: tellChosen()
    onCheckedChanged: tellChosen()
    Component.onCompleted: tellChosen()
    Keys.onReturnPressed: event => root.pressByKey(event)
    Keys.onEnterPressed: event => root.pressByKey(event)

    /*! What a voice reads of it, piece by piece; the kinds of it say more. */
    function readOut(): list<string> {
        return [text];
    }

    function tellChosen(): void {
        if (choosable && checked !== chosen)
            checked = chosen;
    }

    // A key held down is one press: a shaky hand rests on it.
    function pressByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.clicked();
    }

    FocusRing {
        visible: root.ringed
    }
}
