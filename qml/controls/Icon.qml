// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme

/*!
    A small sign from images/icons, painted for the ground it stands on. Icons that point along the
    reading direction say so with `directed` and turn round in right-to-left languages.
*/
Image {
    id: root

    required property string name
    property string tone: Theme.iconOnSurface
    property bool directed: false
    property int side: Theme.icon

    width: side
    height: side
    source: name === "" ? "" : "qrc:/images/icons/" + tone + "/" + name + ".svg"
    sourceSize.width: Math.ceil(side * Screen.devicePixelRatio)
    sourceSize.height: Math.ceil(side * Screen.devicePixelRatio)
    mirror: directed && LayoutMirroring.enabled
    Accessible.ignored: true
}
