// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard.Components

/*!
    A key with more of its kind under a long press; the first of them stands in its corner.
*/
Key {
    property list<string> others

    alternativeKeys: [text, ...others]
    smallText: others.length > 0 ? others[0] : ""
    keyPanelDelegate: Component {
        KeyFace {}
    }
}
