// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Controls
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        ActionButton {
            text: "Next"
            iconName: "next"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    KioskTest {
        name: "ActionButton"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_aTouchClicks(): void {
            const button = make();
            verify(button.height >= Theme.target);
            tap(button);
            compare(clicked.count, 1);
        }

        // A low narrow button: many words are worth more than the sign, one word is not.
        function test_manyWordsTakeThePlaceOfTheSign(): void {
            const low = { stacked: true, width: Theme.px(48), height: Theme.target, text: "Learn while you wait" };
            const many = make(low);
            verify(!many.signed);
            const kept = make(Object.assign({ signKept: true }, low));
            verify(kept.signed);
            verify(many.fitting > kept.fitting, many.fitting + " beside " + kept.fitting);
            const wider = Object.assign({}, low, { width: Theme.px(56) });
            const without = make(wider);
            const beside = make(Object.assign({ signKept: true }, wider));
            verify(without.fitting > beside.fitting * 1.2, without.fitting + " beside " + beside.fitting);
            verify(make(Object.assign({}, low, { text: "Extraordinarily" })).signed);
            verify(make(Object.assign({}, low, { height: Theme.px(60) })).signed);
        }

        function test_aKeptSignStandsWhereTheWordsAreLarger(): void {
            const two = { stacked: true, signKept: true, height: Theme.target, text: "Previous picture" };
            const wide = make(Object.assign({ width: Theme.px(62) }, two));
            verify(!wide.above);
            const narrow = make(Object.assign({ width: Theme.px(38) }, two));
            verify(narrow.above);
            verify(wide.fitting > narrow.fitting);
        }

        function cleanup(): void {
            Theme.textScale = 1;
        }

        // No warning of a binding loop.
        function test_anotherSizeAndScriptLayItOut_data(): var {
            return [
                {
                    tag: "as high as it must be"
                },
                {
                    tag: "fitted",
                    fitted: true
                },
                {
                    tag: "stacked",
                    fitted: true,
                    stacked: true
                }
            ];
        }

        function test_anotherSizeAndScriptLayItOut(data): void {
            const button = make({
                width: 500,
                fitted: data.fitted ?? false,
                stacked: data.stacked ?? false
            });
            if (data.fitted)
                button.height = Theme.targetLarge; // who fits has its place
            for (const scale of [1, 1.4, 2, 1]) {
                Theme.textScale = scale;
                for (const word of ["التالي", "Next", "معلومات أثناء الانتظار", "Learn while you wait", "تخطي"]) {
                    button.text = word;
                    button.width = 300;
                    wait(0);
                    button.width = 500;
                    wait(0);
                }
            }
            verify(button.height >= Theme.target);
        }

        function test_disabledStaysStill(): void {
            const button = make({ enabled: false });
            tap(button);
            compare(clicked.count, 0);
        }

        function test_inHighContrastDisabledLooksIt(): void {
            const button = make();
            Theme.highContrast = true;
            compare(button.opacity, 1);
            button.enabled = false;
            verify(button.opacity < 0.7);
            Theme.highContrast = false;
        }

        function test_keysPressIt(): void {
            const button = make();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Enter);
            compare(clicked.count, 3);
        }

        function test_longWordsWrapInsideTheButton(): void {
            const button = make({ width: 260, text: "A very long word for a very small button indeed" });
            verify(button.implicitHeight > Theme.target);
        }

        function test_fittedWordsStayInTheButton_data() {
            return [
                { tag: "in a row", properties: { fitted: true, width: 520, height: 120, iconName: "check" } },
                { tag: "narrow", properties: { fitted: true, stacked: true, width: 200, height: 130, iconName: "check" } },
                { tag: "low", properties: { fitted: true, width: 300, height: 100 } }
            ];
        }

        function test_fittedWordsStayInTheButton(row): void {
            const button = make(row.properties);
            Theme.textScale = 2;
            for (const text of ["Personal: ya estoy aquí", "Aprenda mientras espera", "Siguiente"]) {
                button.text = text;
                const words = within(button, "FittedText");
                verify(words.contentHeight <= button.height, text + ": " + words.contentHeight);
                verify(words.contentWidth <= button.availableWidth + 1, text + ": " + words.contentWidth);
            }
        }
    }
}
