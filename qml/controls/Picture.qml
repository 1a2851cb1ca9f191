// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    An illustration, never mirrored and always whole. Loads beside the screen's work unless
    `atOnce`, so that it cannot hold up a page. In high contrast it lies on a sheet of paper,
    because it is drawn in dark lines.
*/
Item {
    id: root

    required property url source
    property string description
    property bool atOnce: false
    /*! False for a picture that is laid over another. */
    property bool sheeted: true
    /*! The size in pixels that it is drawn in. */
    property size drawn
    readonly property size wanted: Qt.size(Math.ceil(image.width * root.Screen.devicePixelRatio), Math.ceil(image.height * root.Screen.devicePixelRatio))
    /*! On its sheet it keeps off the edge. */
    readonly property real inset: Theme.highContrast && sheeted && padded ? Math.round(0.04 * Math.min(width, height)) : 0
    /*! False for one that others are laid over. */
    property bool padded: true
    property bool isNew: true
    /*! It is not as sharp as it will be. */
    readonly property bool stretched: drawn.width !== wanted.width || drawn.height !== wanted.height

    function readOut(): list<string> {
        return [description];
    }

    implicitWidth: Theme.optionPicture
    implicitHeight: Theme.optionPicture
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""

    onWantedChanged: {
        if (!isNew)
            rest.restart();
    }

    // A new page is laid out before it is seen: each size is drawn at once.
    Binding on drawn {
        value: root.wanted
        when: root.isNew
        delayed: true
        restoreMode: Binding.RestoreNone
    }

    // What was seen is stretched until the page has come to rest: another language moves everything
    // about, and most of it back again.
    Timer {
        id: rest

        interval: root.isNew ? 400 : 60
        running: true
        onTriggered: {
            root.isNew = false;
            root.drawn = root.wanted;
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: image.paintedWidth + 2 * root.inset
        height: image.paintedHeight + 2 * root.inset
        radius: Theme.radiusSmall
        color: Theme.pictureGround
        visible: root.sheeted
    }

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: root.inset
        asynchronous: !root.atOnce
        fillMode: Image.PreserveAspectFit
        source: root.drawn.width > 0 ? root.source : ""
        sourceSize: root.drawn // qmllint disable type
    }
}
