// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LegCheck.Theme
import LegCheck.Controls
import LegCheck.ViewModels

/*!
    What this is, and that it is no diagnosis.
*/
PagedScroll {
    id: root

    required property introValue intro

    readonly property bool beside: width > roomHeight
    readonly property bool hasPicture: String(intro.picture) !== ""
    /*! The picture is no lower above words that fill more than the page. */
    readonly property real leastAbove: Theme.px(60)
    /*! For the picture above the words, which go without where they alone fill the page. */
    readonly property real roomAbove: {
        const left = roomHeight - art.y - points.implicitHeight - Theme.gapLarge;
        if (left >= Theme.px(45))
            return left;
        return left + Theme.gapLarge >= 0 ? 0 : leastAbove + leftBelow;
    }
    /*! Below the last point that is wholly seen before the page is turned, with the picture as low as it may be. */
    readonly property real leftBelow: {
        let left = turnedHeight - art.y - leastAbove - Theme.gapLarge;
        for (let i = 0; i < points.children.length; ++i) {
            const line = points.children[i].height;
            if (line > left)
                break;
            if (line > 0)
                left -= line + points.spacing;
        }
        return Math.max(0, left);
    }

    TitleText {
        id: title

        width: parent.width
        text: root.intro.title
    }

    Picture {
        id: art

        anchors.right: parent.right
        y: title.height + Theme.gapLarge
        width: root.hasPicture ? (root.beside ? parent.width * (Theme.compact ? 0.3 : 0.4) : parent.width) : 0
        height: root.hasPicture ? Math.min(width * 3 / 4, root.beside ? root.roomHeight - y : root.roomAbove) : 0
        visible: height > 0
        source: root.intro.picture
        description: root.intro.pictureDescription
    }

    BulletList {
        id: points

        anchors.left: parent.left
        anchors.right: root.beside && root.hasPicture ? art.left : parent.right
        anchors.rightMargin: root.beside && root.hasPicture ? Theme.gapLarge : 0
        y: root.beside || art.height === 0 ? art.y : art.y + art.height + Theme.gapLarge
        items: root.intro.points
        iconName: "check"
        spacing: Theme.compact ? Theme.px(3) : Theme.textScale > 1.2 ? Theme.px(6) : Theme.gapLarge
    }
}
