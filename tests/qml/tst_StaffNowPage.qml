// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Samples
import LegCheck.Theme
import LegCheck.ViewModels

Item {
    id: root

    width: 1500
    height: 980

    Component {
        id: subject

        StaffNowPage {
            width: root.width
            height: root.height
            outcome: Samples.outcome
            paper: VisitViewModel.Paper.Printing
        }
    }

    KioskTest {
        name: "StaffNowPage"

        function make(properties): Item {
            const item = createTemporaryObject(subject, root, properties ?? {});
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_itFits(): void {
            const page = make();
            verify(!page.overflows);
        }

        // Whatever the answers so far amount to, nobody reads "this fits a cramp" who has asked for staff.
        function test_whoAskedReadsThatStaffCome(): void {
            const page = make({ outcome: Samples.helpAsked });
            compare(page.title, "Stay where you are. We are calling staff.");
            verify(page.told.startsWith("Sit down if you can"));
            compare(make({ outcome: Samples.staffNow }).title, Samples.staffNow.title);
        }

        // "Do" and "not walk" stand together; a voice reads it as it is written.
        function test_eachSentenceBeginsALineWhereThereIsRoom(): void {
            const page = make({ outcome: Samples.helpAsked });
            const words = within(page, "BalancedText");
            tryVerify(() => words.text.startsWith("Sit down if you can.\nDo\u00A0not\u00A0walk.\n"));
            compare(words.readOut()[0], page.told);
        }

        function test_whoIsUnder18SeesAChild(): void {
            const page = make({ outcome: Samples.minor });
            verify(String(page.art).endsWith("staff_now_minor.svg"));
            verify(page.artDescription.includes("child"));
            verify(!String(make({ outcome: Samples.staffNow }).art).includes("minor"));
        }

        // A stamp of it would take the room from the words.
        function test_thePictureIsLargeOrGone(): void {
            Theme.textScale = 1.4;
            const seen = [];
            root.width = 1000;
            for (let height = 1100; height < 1800; height += 50) {
                root.height = height;
                const page = make({ outcome: Samples.staffNow });
                verify(page.artHeight === 0 || page.artHeight >= Theme.px(56), height + ": " + page.artHeight);
                seen.push(page.artHeight > 0);
            }
            root.width = 1500;
            root.height = 980;
            Theme.textScale = 1;
            verify(seen.includes(true) && seen.includes(false));
        }

        function test_largeWordsFit_data(): var {
            return [
                {
                    tag: "wide",
                    size: Qt.size(1500, 980)
                },
                {
                    tag: "tall",
                    size: Qt.size(1000, 1500)
                }
            ];
        }

        function test_largeWordsFit(data): void {
            Theme.textScale = 2;
            const page = make({
                width: data.size.width,
                height: data.size.height,
                outcome: Samples.staffNow
            });
            tryVerify(() => !page.overflows);
            verify(page.fit > 0.6);
            Theme.textScale = 1;
        }
    }
}
