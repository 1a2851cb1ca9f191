// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Pages
import LegCheck.ViewModels

/*!
    The window of a kiosk that has no content to show. Nothing in it can be touched.
*/
Window {
    id: root

    required property LanguageViewModel languages
    required property DisplayViewModel display
    property bool fullscreen: false

    width: Theme.px(320)
    height: Theme.px(200)
    visible: true
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    color: Theme.surface
    title: "LegCheck"

    ThemeBindings {
        display: root.display
        languages: root.languages
        shortSide: Math.min(root.width, root.height)
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: root.languages.rightToLeft
        LayoutMirroring.childrenInherit: true

        OutOfOrderPage {
            anchors.fill: parent
            anchors.margins: Theme.margin
        }
    }
}
