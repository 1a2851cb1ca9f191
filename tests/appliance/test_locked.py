#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""There is no way out of the running kiosk for who stands before it.

usage: test_locked.py LEGCHECK LEGCHECK-KIOSK PLUGINS CONTENT

The kiosk runs under cage as in a clinic, in a glass on a real X server. It is hammered with the keys
and buttons that close windows, switch consoles, open menus or take pictures. A clinic's rules let no
keyboard through at all (kiosk/udev); here they all get through. Switching consoles and the power key
are the machine's: test_unit_files.py. PLUGINS holds generic/, with places.cpp's plugin.
"""

import os
import random
import subprocess
import sys
import unittest
from pathlib import Path

# pylint: disable=wrong-import-order
from cage import GLASS_ON_X, Cage
from memory import family
from patient import visit_with_an_emergency
from real_kiosk import Display, wait_for_slips

LEGCHECK, KIOSK, PLUGINS, CONTENT = "", "", "", ""
FUNCTION_KEYS = [f"F{number}" for number in range(1, 13)]
KEYS = ["alt+F4", "ctrl+alt+BackSpace", "ctrl+alt+Delete", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space",
        "super", "super+d", "super+l", "super+r", "super+Tab", "Menu", "Print", "alt+Print", "Sys_Req", "Pause",
        "ctrl+q", "ctrl+w", "ctrl+c", "ctrl+z", "ctrl+n", "ctrl+t", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+Escape",
        "ctrl+shift+Escape", "ctrl+alt+t", "ctrl+shift+i", "ctrl+shift+q", "ctrl+plus", "ctrl+minus", "ctrl+0",
        "shift+F10", "Escape", "XF86PowerOff", "XF86Sleep", "XF86Suspend", "XF86WWW", "XF86Mail", "XF86Calculator",
        "XF86Terminal", "XF86HomePage", "XF86Back", "XF86Close", "XF86Reload",
        *FUNCTION_KEYS, *[f"alt+{key}" for key in FUNCTION_KEYS], *[f"ctrl+alt+{key}" for key in FUNCTION_KEYS],
        *[f"XF86Switch_VT_{number}" for number in range(1, 13)]]
ALLOWED_PROGRAMS = {"cage", "legcheck-kiosk", "legcheck-voice", "Xwayland"}


def listening_on_the_network(pid):
    """Addresses of sockets of that process that wait for somebody outside."""
    sockets = set()
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        try:
            sockets.add(os.readlink(handle))
        except OSError:
            pass  # closed meanwhile
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{pid}/net/{kind}")
        for line in table.read_text().splitlines()[1:] if table.exists() else []:
            fields = line.split()
            waits = fields[3] == "0A" or not kind.startswith("tcp")
            if waits and f"socket:[{fields[9]}]" in sockets:
                found.append(f"{kind} {fields[1]}")
    return found


class Locked(unittest.TestCase):
    def setUp(self):
        self.cage = self.enterContext(Cage(LEGCHECK, KIOSK, PLUGINS, CONTENT))
        self.cage.choose_pin()
        self.display = self.enterContext(Display())
        self.glass = self.enterContext(self.cage.start_on(self.display, "--reduce-motion"))
        self.glass.wait_until_full()
        self.dice = random.Random(8)  # the same on every machine

    def kiosk_process(self):
        (found,) = [pid for pid in family(self.glass.process.pid) if self.program(pid) == "legcheck-kiosk"]
        return found

    @staticmethod
    def program(pid):
        return Path(f"/proc/{pid}/comm").read_text().strip()

    def windows(self):
        told = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", ".*"], check=False,
                              capture_output=True, text=True, env={**os.environ, "DISPLAY": self.display.name})
        return sorted(told.stdout.split())

    def hammer(self):
        for key in self.dice.sample(KEYS, len(KEYS)):
            # A key that this X server does not have is no way out.
            subprocess.run(["xdotool", "key", key], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                           env={**os.environ, "DISPLAY": self.display.name})

    def rummage(self):
        """Every button but the first, drags, and two buttons at once, all over the glass."""
        for _ in range(12):
            x, y = (self.dice.randrange(side) for side in GLASS_ON_X)
            for button in (2, 3, 4, 5, 6, 7, 8, 9):
                self.glass.xdotool("mousemove", x, y, "click", button)
            for button in (1, 3):
                width, height = GLASS_ON_X
                self.glass.xdotool("mousemove", x, y, "mousedown", button, "mousemove", self.dice.randrange(width),
                                   self.dice.choice((0, height // 2, height - 1)), "mouseup", button)
            self.glass.xdotool("mousemove", x, y, "mousedown", 3, "mousedown", 2, "mouseup", 3, "mouseup", 2)

    def is_locked(self, process, windows):
        self.assertIsNone(self.glass.process.poll(), "cage has ended")
        self.assertEqual(self.kiosk_process(), process, "the kiosk was started anew")
        self.assertEqual(self.windows(), windows, "another window is there")
        programs = {self.program(pid) for pid in family(self.glass.process.pid)}
        self.assertLessEqual(programs, ALLOWED_PROGRAMS)
        for pid in family(self.glass.process.pid):
            self.assertEqual(listening_on_the_network(pid), [], self.program(pid))

    def start_page(self):
        """By the kiosk's own buttons; gives where everything is."""
        for way_back in ("declineHelp", "closeSheet", "declineListening", "backButton") * 6:
            self.glass.settle()
            if "backUp" in self.glass.places:
                self.glass.press("backUp")
            elif "language_en" in self.glass.places:
                break
            elif way_back in self.glass.places:
                self.glass.press(way_back)
        self.glass.wait_for("language_en")
        return dict(self.glass.places)

    def test_keys_and_buttons_lead_nowhere(self):
        places = self.start_page()
        process, windows = self.kiosk_process(), self.windows()
        self.assertTrue(windows)
        self.is_locked(process, windows)

        for page in ("start", "intro", "question"):
            with self.subTest(page=page):
                if page != "start":
                    self.glass.tap("language_en")
                    self.glass.wait_for("nextButton")
                if page == "question":
                    self.glass.begin("option_breathless")
                self.hammer()
                self.is_locked(process, windows)
                self.rummage()
                self.is_locked(process, windows)
                # A page of its own, and as large as before: everything stands where it stood.
                self.assertEqual(self.start_page(), places)

        visit_with_an_emergency(self.glass, "en")
        wait_for_slips(self.cage.slips)
        self.is_locked(process, windows)

    def test_the_program_cannot_be_written_by_who_runs_it(self):
        if os.geteuid() != 0:
            self.skipTest("run as root, the kiosk has a user of its own here; test_package.py looks at it too")
        process = self.kiosk_process()
        self.assertNotEqual(os.stat(f"/proc/{process}").st_uid, 0)
        for file in (self.cage.kiosk, self.cage.legcheck, *Path(self.cage.variables["LEGCHECK_STORE"]).rglob("*")):
            facts = os.lstat(file)
            self.assertEqual(facts.st_uid, 0, file)
            self.assertEqual(facts.st_mode & 0o022, 0, file)


if __name__ == "__main__":
    CONTENT, PLUGINS, KIOSK, LEGCHECK = (Path(sys.argv.pop(index)) for index in (4, 3, 2, 1))
    unittest.main(verbosity=2)
