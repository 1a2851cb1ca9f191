// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Theme

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        FrameTools {
            width: 1040
            column: false
            roomHeight: 120
            helpOffered: true
            languageOffered: true
            reachOffered: true
            readOffered: true
        }
    }

    SignalSpy {
        id: wanted
    }

    KioskTest {
        name: "FrameTools"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_eachAsksForItsOwn_data() {
            return [
                { tag: "helpButton", signal: "helpWanted" },
                { tag: "languageButton", signal: "languageWanted" },
                { tag: "textButton", signal: "textSizeWanted" },
                { tag: "contrastButton", signal: "contrastWanted" },
                { tag: "reachButton", signal: "reachWanted" },
                { tag: "readButton", signal: "readWanted" }
            ];
        }

        function test_eachAsksForItsOwn(row): void {
            const tools = make();
            wanted.target = tools;
            wanted.signalName = row.signal;
            wanted.clear();
            const button = findChild(tools, row.tag);
            verify(button.width >= Theme.target && button.height >= Theme.target);
            tap(button);
            compare(wanted.count, 1);
        }

        function test_whileAVoiceReadsItsOwnButtonsStandThere_data() {
            return [
                { tag: "readButton", signal: "readWanted" },
                { tag: "repeatButton", signal: "repeatWanted" },
                { tag: "quieterButton", signal: "quieterWanted" },
                { tag: "louderButton", signal: "louderWanted" },
                { tag: "helpButton", signal: "helpWanted" }
            ];
        }

        function test_whileAVoiceReadsItsOwnButtonsStandThere(row): void {
            const tools = make({ reading: true, soundLevel: 3 });
            wanted.target = tools;
            wanted.signalName = row.signal;
            wanted.clear();
            const button = findChild(tools, row.tag);
            verify(button.width >= Theme.target && button.height >= Theme.target);
            tap(button);
            compare(wanted.count, 1);
            verify(!findChild(tools, "textButton").visible);
            compare(findChild(tools, "readButton").text, "Stop reading");
            compare(findChild(tools, "louderButton").description, "Sound: 3 of 5");
        }

        function test_theLargestTextGoesBackToUsual(): void {
            const tools = make();
            const button = findChild(tools, "textButton");
            compare(button.text, "Larger text");
            verify(!button.chosen);
            tools.textSize = 3;
            compare(button.text, "Usual text");
            // It says what it does, not what is: no mark that would say the opposite.
            verify(!button.chosen);
            compare(button.description, "Text size 3 of 3");
        }

        function test_helpIsTheLoudest_data() {
            return [
                { tag: "in a row", properties: { width: 1060 } },
                { tag: "in a column", properties: { column: true, width: 216, roomHeight: 900 } }
            ];
        }

        function test_helpIsTheLoudest(row): void {
            const tools = make(row.properties);
            const help = findChild(tools, "helpButton");
            const other = findChild(tools, "contrastButton");
            if (!tools.column)
                verify(help.width > 1.3 * other.width);
            verify(other.width >= Theme.target);
            const last = findChild(tools, "readButton");
            verify(last.x + last.width <= tools.width + 1 && (tools.column || last.y === help.y), "all have their place");
            verify(help.agreed >= help.fitting, "it minds the words of no other");
        }

        function test_lowColumnsPairThem(): void {
            const tools = make({ column: true, width: 216, roomHeight: 340 });
            const one = findChild(tools, "languageButton"), other = findChild(tools, "textButton");
            compare(one.y, other.y);
            compare(findChild(tools, "helpButton").width, 216);
            verify(one.width >= Theme.target);
        }

        function test_allWordsButThoseOfHelpAreAsLargeAsEachOther_data() {
            return [
                { tag: "in a row", properties: { width: 700 } },
                { tag: "in a column", properties: { column: true, width: 150, roomHeight: 900 } },
                { tag: "two on a line", properties: { column: true, width: 150, roomHeight: 300 } }
            ];
        }

        function test_allWordsButThoseOfHelpAreAsLargeAsEachOther(row): void {
            const tools = make(row.properties);
            wait(20); // they agree once all have their words
            let least = 1000;
            for (const name of ["languageButton", "textButton", "contrastButton", "reachButton", "readButton"]) {
                const button = findChild(tools, name);
                compare(button.agreed, tools.wordSize, name);
                least = Math.min(least, button.fitting);
            }
            compare(tools.wordSize, least);
        }
    }
}
