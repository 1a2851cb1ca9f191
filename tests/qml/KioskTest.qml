// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Theme

/*!
    A test by touch: any QML warning fails it.
*/
TestCase {
    id: root

    function init(): void {
        failOnWarning(/.?/);
    }

    function tap(item: Item): void {
        verify(item !== null, "there is something to tap");
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }

    /*! Longer after the tap before than the shield against second taps lies over the window. */
    function tapNext(window: Window, name: string): void {
        wait(Theme.deadTime + 50);
        // A busy thread makes its timers wait too.
        const shield = within(window.contentItem, "TapShield");
        tryVerify(() => !shield.raised);
        tap(findChild(window.contentItem, name));
    }

    /*! The first of that type below the item; null if there is none. */
    function within(item: Item, type: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const found = String(child).startsWith(type) ? child : within(child, type);
            if (found !== null)
                return found;
        }
        return null;
    }

    when: windowShown
}
