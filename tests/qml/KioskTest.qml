// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

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

    when: windowShown
}
