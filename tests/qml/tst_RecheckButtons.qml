// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LegCheck.Shell
import LegCheck.Samples
import LegCheck.Theme
import LegCheck.ViewModels

Item {
    id: root

    width: 1040
    height: 760

    Component {
        id: house

        SampleHouse {}
    }

    Component {
        id: subject

        RecheckButtons {
            width: 1040
            column: false
        }
    }

    SignalSpy {
        id: rest

        signalName: "restWanted"
    }

    KioskTest {
        name: "RecheckButtons"

        property SampleHouse behind

        function make(): Item {
            behind = house.createObject(root); // outlives what stands before it
            behind.recheck.open();
            const item = createTemporaryObject(subject, root, { recheck: behind.recheck });
            verify(item, "it can be made");
            waitForRendering(item, 200);
            return item;
        }

        function test_nextWaitsForANumber(): void {
            const next = findChild(make(), "recheckNext");
            verify(!next.enabled);
            behind.recheck.type(9);
            verify(next.enabled);
        }

        function test_nobodyLeavesBeforeWhatToDoWasSeen(): void {
            const item = make();
            behind.recheck.type(9);
            tap(findChild(item, "recheckNext"));
            item.restUnseen = true;
            verify(!findChild(item, "recheckClose"));
            const next = findChild(item, "recheckNext");
            compare(next.text, "See the rest");
            rest.target = item;
            tap(next);
            compare(rest.count, 1);
            compare(behind.recheck.step, RecheckViewModel.Step.Desk);
            item.restUnseen = false;
            tap(findChild(item, "recheckClose"));
            compare(behind.recheck.step, RecheckViewModel.Step.Closed);
        }

        // "Next" is tapped once more where the answers were slow to be kept.
        function test_aLateTapDoesNotTakeTheAlarmAway(): void {
            const item = make();
            behind.walkTo("Outcome");
            const number = behind.visit.outcome.ticket;
            behind.visit.finish();
            behind.visit.abandon();
            for (const digit of number.split("-")[1])
                behind.recheck.type(Number(digit));
            behind.recheck.confirm();
            behind.recheck.choose("breathless");
            tap(findChild(item, "recheckNext"));
            compare(behind.recheck.step, RecheckViewModel.Step.StaffNow);
            compare(findChild(item, "recheckClose").text, "Staff only: I am here");
            tap(findChild(item, "recheckClose"));
            compare(behind.recheck.step, RecheckViewModel.Step.StaffNow);
            wait(Theme.alarmStays + 300);
            tap(findChild(item, "recheckClose"));
            compare(behind.recheck.step, RecheckViewModel.Step.Closed);
        }

        function test_whoseNumberIsNotKnownMayTryAgainOrGo(): void {
            const item = make();
            behind.recheck.type(9);
            tap(findChild(item, "recheckNext"));
            compare(behind.recheck.step, RecheckViewModel.Step.Desk);
            tap(findChild(item, "recheckBack"));
            compare(behind.recheck.step, RecheckViewModel.Step.Number);
            behind.recheck.type(9);
            tap(findChild(item, "recheckNext"));
            tap(findChild(item, "recheckClose"));
            compare(behind.recheck.step, RecheckViewModel.Step.Closed);
        }
    }
}
