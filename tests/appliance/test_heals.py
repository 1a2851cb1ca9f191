#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk comes back by itself, whatever happens to it, and tells the next patient nothing.

usage: test_heals.py LEGCHECK LEGCHECK-KIOSK PLUGINS

A stand-in for the service manager (service.py) starts it, listens for its signs of life and starts
it again. After each harm the start page must look as it did before the first patient, and every
ticket that was given must be in the journal. PLUGINS holds generic/, with places.cpp's plugin.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from reading import words_on_glass
from service import Service

sys.path.append(str(Path(__file__).resolve().parent.parent / "app"))
# pylint: disable=wrong-import-position
from patient import end_visit, visit_with_an_emergency  # noqa: E402
from real_kiosk import SIZE, Display, Glass, slips_in, wait_for_slips  # noqa: E402

LEGCHECK, KIOSK, PLUGINS = "", "", ""
CONTENT = Path(__file__).resolve().parent.parent.parent / "kiosk/content/leg-pain"
PATIENCE_SECONDS = 90
SECONDS_OF_REST = 5
# Of OutOfOrderPage.qml.
OUT_OF_ORDER = ("You cannot use this screen now.", "Please go to the desk. Staff will help you there.",
                "Does your chest hurt, or is it hard to breathe? Tell staff at once.")
IN_NAMESPACE = "LEGCHECK_IN_MOUNT_NAMESPACE"


def wait_until(holds, what):
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"within {PATIENCE_SECONDS} s it was not so that {what}")
        time.sleep(0.2)


class Heals(unittest.TestCase):
    """Each test has a kiosk of its own; the content is published once, for it takes some seconds."""

    @classmethod
    def setUpClass(cls):
        cls.store_folder = tempfile.TemporaryDirectory()
        cls.store = Path(cls.store_folder.name)
        for version in ("1.0.1", "1.0.2"):
            pack = cls.store / f"pack-{version}"
            shutil.copytree(CONTENT, pack)
            protocol = pack / "protocol.json"
            protocol.write_text(re.sub(r'"version": "[^"]*"', f'"version": "{version}"',
                                       protocol.read_text(encoding="utf-8"), count=1), encoding="utf-8")
            subprocess.run([LEGCHECK, "admin", "publish", pack, "--store", cls.store / "published"], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           env={**os.environ, "LEGCHECK_SETTINGS": str(cls.store / "settings.toml")})

    @classmethod
    def tearDownClass(cls):
        subprocess.run(["chmod", "-R", "u+w", cls.store], check=False)
        cls.store_folder.cleanup()

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        # A small disk of its own, which can be filled and made read-only.
        self.state = self.folder / "state"
        self.state.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m,mode=700", "tmpfs", self.state], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", self.state], check=True)
        self.slips = self.folder / "slips"
        self.packs = self.folder / "published"
        shutil.copytree(self.store / "published", self.packs)
        self.addCleanup(subprocess.run, ["chmod", "-R", "u+w", self.folder], check=False)
        self.settings = self.state / "settings.toml"
        subprocess.run([LEGCHECK, "admin", "pin", "--settings", self.settings], input="271828\n", text=True,
                       check=True, stdout=subprocess.DEVNULL)
        display = Display()
        display.__enter__()
        self.addCleanup(display.__exit__)
        self.display = display
        self.glass = Glass(display.name)
        self.service = Service(
            [KIOSK, "--fullscreen", "--size", SIZE, "--pixels-per-millimetre", "3", "--reduce-motion",
             "--settings", self.settings, "--journal", self.state / "journal.sqlite",
             "--store", self.packs, "--slips", self.slips],
            self.folder / "service",
            environment={**self.glass.variables(PLUGINS), "QT_QPA_PLATFORM": "xcb"},
            on_start=lambda process: self.glass.follow(process.stdout), stdout=subprocess.PIPE, text=True)
        self.service.__enter__()
        self.addCleanup(self.service.__exit__)
        self.service.wait_until_ready(1)
        self.given = 0
        self.start_page = self.see_start_page()

    def see_start_page(self):
        """What is on the glass, once it does not change any more."""
        self.glass.wait_for("language_en")
        return self.glass.still(self.display.picture)

    def the_start_page_is_as_new(self):
        self.assertTrue(self.see_start_page() == self.start_page, "the start page shows something of the visit before")

    def visit_until_the_slip(self):
        slips = len(slips_in(self.slips))
        visit_with_an_emergency(self.glass, "en")
        wait_for_slips(self.slips, slips + 1)

    def whole_visit(self):
        self.visit_until_the_slip()
        self.given += 1
        end_visit(self.glass)

    def half_a_visit(self):
        self.glass.tap("language_en")
        self.glass.begin("option_breathless")
        self.glass.tap("option_breathless")
        self.glass.settle()

    def tickets(self):
        told = subprocess.run([LEGCHECK, "tickets", "export", "--journal", self.state / "journal.sqlite"],
                              capture_output=True, text=True, check=True).stdout
        return [json.loads(line)["ticket"] for line in told.splitlines()]

    def every_ticket_is_kept(self):
        numbers = [found.group() for slip in slips_in(self.slips) if (found := re.search(r"[A-Z]-\d+", slip.name))]
        self.assertEqual(len(numbers), self.given)
        self.assertLessEqual(set(numbers), set(self.tickets()))

    def harm_and_recover(self, harm):
        """`harm` ends the program in one way or another; the next one must be as new."""
        before = self.service.ready_count
        harm()
        self.service.wait_until_ready(before + 1)
        self.the_start_page_is_as_new()
        self.whole_visit()
        self.the_start_page_is_as_new()
        self.every_ticket_is_kept()

    def kill(self):
        self.service.process.send_signal(signal.SIGKILL)

    def test_a_kill_in_the_middle_of_a_visit(self):
        self.whole_visit()
        self.half_a_visit()
        self.harm_and_recover(self.kill)

    def test_a_kill_while_staff_are_called(self):
        self.visit_until_the_slip()
        self.given += 1
        self.harm_and_recover(self.kill)

    def test_a_hang_in_the_middle_of_a_visit(self):
        self.half_a_visit()
        self.harm_and_recover(lambda: self.service.process.send_signal(signal.SIGSTOP))
        self.assertEqual(self.service.hangs_killed, 1)

    def test_a_newest_pack_that_is_damaged(self):
        self.assertIn("content leg-pain 1.0.2", self.service.log())
        (newest,) = (self.packs / "packs").glob("1.0.2-*")
        protocol = newest / "protocol.json"
        protocol.chmod(0o644)
        protocol.write_bytes(protocol.read_bytes().replace(b"Leg check", b"Leg chick", 1))
        self.half_a_visit()
        self.harm_and_recover(self.kill)
        self.assertIn("content leg-pain 1.0.1", self.service.log())

    def test_a_settings_file_that_is_damaged(self):
        self.half_a_visit()
        self.settings.write_bytes(b"\x00\xff[clinic\nname = \x80")
        self.harm_and_recover(self.kill)
        self.assertIn("settings.toml", self.service.log())

    def test_a_state_folder_that_cannot_be_written(self):
        self.whole_visit()
        self.restart_with_the_disk("ro")
        self.without_a_number()
        self.restart_with_the_disk("rw")
        self.harm_and_recover(self.kill)

    def test_a_state_folder_that_is_full(self):
        self.whole_visit()
        filler = self.state / "filler"
        self.fill_the_disk(filler)
        self.without_a_number()
        self.kill_and_wait()
        self.fill_the_disk(filler)
        self.with_or_without_a_number()
        filler.unlink()
        self.harm_and_recover(self.kill)

    @staticmethod
    def fill_the_disk(filler):
        """Also with what the kiosk gives back when it is done with the papers of the visit before."""
        with open(filler, "ab", buffering=0) as file:
            last = time.monotonic()
            while time.monotonic() < last + SECONDS_OF_REST:
                try:
                    file.write(b"x" * 4096)
                    last = time.monotonic()
                except OSError:
                    time.sleep(0.1)

    def kill_and_wait(self):
        ready = self.service.ready_count
        self.kill()
        self.service.wait_until_ready(ready + 1)

    def restart_with_the_disk(self, how):
        """A disk is made read-only only while nobody writes on it."""
        ready = self.service.ready_count
        self.service.held = True
        self.kill()
        wait_until(lambda: subprocess.run(["mount", "-o", f"remount,{how}", self.state], check=False,
                                          stderr=subprocess.DEVNULL).returncode == 0, "the disk changed")
        self.service.held = False
        self.service.wait_until_ready(ready + 1)

    def without_a_number(self):
        """The patient gets no number and is sent to the desk; the slip comes out nevertheless."""
        numbers = self.tickets()
        self.visit_until_the_slip()
        end_visit(self.glass)
        self.the_start_page_is_as_new()
        self.assertEqual(self.tickets(), numbers)

    def with_or_without_a_number(self):
        """The journal may have room in what it had before; then the number must be kept."""
        numbers = len(self.tickets())
        self.visit_until_the_slip()
        end_visit(self.glass)
        self.the_start_page_is_as_new()
        self.given += len(self.tickets()) - numbers
        self.every_ticket_is_kept()

    def test_a_crash_loop_ends_at_the_desk(self):
        for _ in range(5):
            self.kill_and_wait()
        self.assertIn("with the content before the newest", self.service.log())
        self.assertIn("content leg-pain 1.0.1", self.service.log())
        self.the_start_page_is_as_new()
        self.half_a_visit()
        # The page that sends patients to the desk lives and says so, or the service manager would kill it.
        self.kill_and_wait()
        self.assertIn("out of order", self.service.log())
        self.assertIn("out of order", self.service.statuses[-1].lower())
        self.glass.settle()
        self.assertEqual([name for name in self.glass.places if name.startswith(("language_", "option_"))], [])
        words = words_on_glass(self.display.picture(), self.glass.size)
        for sentence in OUT_OF_ORDER:
            self.assertIn(sentence, words)
        starts = self.service.starts
        time.sleep(2 * self.service.patience)
        self.assertEqual(self.service.starts, starts, "the page stands")


def main():
    global LEGCHECK, KIOSK, PLUGINS  # pylint: disable=global-statement
    if os.environ.get(IN_NAMESPACE) != "yes":
        # Small disks are mounted where nobody else sees them; they are gone with this process.
        command = ["unshare", "--mount", "--propagation", "private"]
        if os.geteuid() != 0:
            command.insert(1, "--map-root-user")
        return subprocess.run([*command, sys.executable, *sys.argv], check=False,
                              env={**os.environ, IN_NAMESPACE: "yes"}).returncode
    PLUGINS, KIOSK, LEGCHECK = (sys.argv.pop(index) for index in (3, 2, 1))
    unittest.main(verbosity=2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
