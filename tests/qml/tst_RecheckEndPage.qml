// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Pages
import LegCheck.Theme
import LegCheck.ViewModels

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: subject

        RecheckEndPage {
            width: root.width
            height: root.height
            step: RecheckViewModel.Step.Desk
            ticket: ""
        }
    }

    KioskTest {
        name: "RecheckEndPage"

        function test_everyEndHasItsOwnWords(): void {
            const told = new Set();
            for (const step of [RecheckViewModel.Step.Desk, RecheckViewModel.Step.Unchanged, RecheckViewModel.Step.StaffNow]) {
                const item = createTemporaryObject(subject, root, { step: step, ticket: "A-017" });
                verify(item, "it can be made");
                verify(item.title !== "" && item.told !== "");
                compare(item.urgent, step === RecheckViewModel.Step.StaffNow);
                told.add(item.title + item.told);
            }
            compare(told.size, 3);
        }

        function test_theWayToTheDeskIsTold_data(): list<var> {
            return [
                { tag: "desk", step: RecheckViewModel.Step.Desk, shown: true },
                { tag: "unchanged", step: RecheckViewModel.Step.Unchanged, shown: true },
                { tag: "staff come", step: RecheckViewModel.Step.StaffNow, shown: false }
            ];
        }

        function test_theWayToTheDeskIsTold(data: var): void {
            const page = createTemporaryObject(subject, root, { step: data.step });
            const before = page.told;
            page.deskPlace = "beside the blue door";
            compare(page.told.includes("beside the blue door"), data.shown);
            verify(page.told.startsWith(before));
        }

        function test_onWideGlassTheWordsStandInTheMiddle(): void {
            const page = createTemporaryObject(subject, root, { step: RecheckViewModel.Step.Unchanged, ticket: "A-017" });
            page.width = Theme.px(400);
            page.height = Theme.px(260);
            verify(page.centred);
            const sentence = findChild(page, "sentence");
            const ticket = findChild(page, "ticket");
            tryVerify(() => sentence.mapToItem(page, 0, 0).y > Theme.gap);
            tryVerify(() => Math.abs(sentence.mapToItem(page, 0, 0).y - page.height + ticket.mapToItem(page, 0, ticket.height).y) < 3);
            page.deskPlace = "beside the blue door";
            tryVerify(() => Math.abs(sentence.mapToItem(page, 0, 0).y - page.height + ticket.mapToItem(page, 0, ticket.height).y) < 3);
            page.step = RecheckViewModel.Step.StaffNow;
            verify(!page.centred);
            tryVerify(() => findChild(page, "sentence").mapToItem(page, 0, 0).y < Theme.px(20));
        }
    }
}
