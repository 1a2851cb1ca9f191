#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a visit nothing of it is left: not in memory, not on the disk, not in the log.

usage: test_forgets.py LEGCHECK LEGCHECK-KIOSK PLUGINS

A patient gives answers that nobody else has, and may have them read aloud. However the visit ends,
words that only this visit can have are then searched for: whole rows of the recap, measures, the
answers as they are stored, the text of the slip's QR code. The words of single options are no
evidence: the kiosk always has them all. Paper that came out (the folder of slips) is the clinic's.
PLUGINS holds generic/, with places.cpp's plugin.
"""

import json
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import kiosk_unit
from memory import finds_in_memory, finds_on_disk
from reading import code_on
from service import Service

sys.path += [str(Path(__file__).resolve().parent.parent / folder) for folder in ("app", "narration")]
# pylint: disable=wrong-import-position
from patient import Patient, end_visit, harmless, questions  # noqa: E402
from real_kiosk import SIZE, Display, Glass, wait_for_slips  # noqa: E402
from sound_server import SoundServer  # noqa: E402

LEGCHECK, KIOSK, PLUGINS = "", "", ""
PATIENCE_SECONDS = 150
SECONDS_OF_LISTENING = 8
TAPE = (487, 413)
OWN = {"place": ["thigh", "groin"], "triggers": ["hard_exercise", "sweating_or_diarrhoea"], "severity": 7,
       "tape_left_mm": TAPE}


def choose(question):
    return OWN.get(question["id"], harmless(question))


def words_of_this_visit():
    """What only this visit can have, in all the shapes in which the program may hold it."""
    # On the glass no line ends between a number and its unit.
    words = [f"{millimetres / 10:.1f}{space}cm" for millimetres in TAPE for space in " \u00a0"]
    words += [f"{millimetres / 25.4:.1f}{space}in" for millimetres in TAPE for space in " \u00a0"]
    for side, millimetres in zip(("left", "right"), TAPE):
        words += [f'"tape_{side}_mm":{millimetres}', f'"tape_{side}_mm": {millimetres}']
    for question in questions():
        chosen = OWN.get(question["id"])
        if question["kind"] == "many" and chosen:
            texts = [option["text"] for option in question["options"] if option["id"] in chosen]
            words.append(" · ".join(texts))
            words += [glue.join(f'"{option}"' for option in chosen) for glue in (",", ", ")]
    return words


class Forgets(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.slips = self.folder / "slips"
        self.settings = self.folder / "state/settings.toml"
        self.settings.parent.mkdir()
        for key, value in (("privacy.retention_hours", "0"), ("idle.quiet_seconds", "20"),
                           ("idle.countdown_seconds", "20")):
            subprocess.run([LEGCHECK, "admin", "settings", "set", key, value, "--settings", self.settings],
                           check=True, stdout=subprocess.DEVNULL)
        subprocess.run([LEGCHECK, "admin", "pin", "--settings", self.settings], input="271828\n", text=True,
                       check=True, stdout=subprocess.DEVNULL)
        (self.folder / "home").mkdir()
        sound = SoundServer(self.enterContext(tempfile.TemporaryDirectory()), "module-null-sink sink_name=speaker")
        self.addCleanup(sound.stop)
        display = self.enterContext(Display())
        self.glass = Glass(display.name, pace=0.4, quiet=0.2)
        environment = {
            **self.glass.variables(PLUGINS), **kiosk_unit.how_memory_is_freed(),
            "QT_QPA_PLATFORM": "xcb", "HOME": str(self.folder / "home"), "TMPDIR": str(self.folder / "home"),
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CACHE_HOME": str(self.folder / "cache"),
            "PULSE_SERVER": sound.address,
        }
        self.service = self.enterContext(Service(
            [KIOSK, "--fullscreen", "--size", SIZE, "--pixels-per-millimetre", "3", "--reduce-motion",
             "--settings", self.settings, "--journal", self.folder / "state/journal.sqlite", "--slips", self.slips],
            self.folder / "service", environment=environment,
            on_start=lambda process: self.glass.follow(process.stdout), stdout=subprocess.PIPE, text=True))
        self.service.wait_until_ready(1)
        self.patient = Patient(self.glass, choose)
        self.words = words_of_this_visit()

    def visit_until_the_recap(self):
        self.patient.begin()
        self.patient.go_on(["recap_place"])
        # The search must be able to find: all this is there while the patient looks at it.
        found = "\n".join(self.in_memory())
        for word in (f"{TAPE[0] / 10:.1f}\u00a0cm", f"{TAPE[1] / 10:.1f}\u00a0cm"):
            self.assertIn(word, found)
        self.assertTrue(any(" · " in word and word in found for word in self.words))

    def in_memory(self):
        return finds_in_memory(self.service.process.pid, self.words)

    def on_disk(self):
        """Paper that came out is the clinic's."""
        return finds_on_disk(self.folder, self.words, leave_out=[self.slips])

    def code_of_the_slip(self):
        """What the QR code says is on the patient's slip alone."""
        (slip,) = wait_for_slips(self.slips)
        return code_on(slip)

    def nothing_is_left(self):
        """The kiosk keeps house once a minute; what it is about to wipe may take that long."""
        self.glass.wait_for("language_en")
        end = time.monotonic() + PATIENCE_SECONDS
        while (left := self.on_disk() + self.in_memory()) and time.monotonic() < end:
            time.sleep(1)
        # Of a large page there are many finds; the first tell enough.
        self.assertFalse(left, f"{len(left)} words are left:\n" + "\n".join(left[:40]))

    def ends_without_a_trace(self):
        """By the page with the number on it: the outcome, or that staff are coming."""
        self.patient.go_on(["finishButton"])
        self.words.append(self.code_of_the_slip())
        end_visit(self.glass)
        self.nothing_is_left()
        self.assertEqual(self.answers_kept(), [])

    def test_after_the_end(self):
        self.visit_until_the_recap()
        self.ends_without_a_trace()

    def test_after_the_answers_were_read_aloud(self):
        self.visit_until_the_recap()
        self.glass.tap("readButton")
        self.glass.tap("confirmListening")
        self.glass.wait_for("repeatButton")
        self.assertIn("legcheck-voice, ", "\n".join(self.in_memory()))
        time.sleep(SECONDS_OF_LISTENING)
        self.ends_without_a_trace()

    def test_after_nobody_touched_it_any_more(self):
        self.visit_until_the_recap()
        self.glass.wait_for("moreTime")
        self.nothing_is_left()
        self.assertEqual(self.tickets(), [])

    def test_after_a_call_for_help(self):
        self.visit_until_the_recap()
        self.glass.tap("helpButton")
        self.glass.tap("confirmHelp")
        self.glass.wait_for("finishButton")
        self.ends_without_a_trace()

    def test_after_a_crash(self):
        self.visit_until_the_recap()
        self.service.process.send_signal(signal.SIGKILL)
        self.service.wait_until_ready(2)
        self.nothing_is_left()
        self.assertEqual(self.tickets(), [])

    def tickets(self):
        told = subprocess.run([LEGCHECK, "tickets", "export", "--with-answers", "--journal",
                               self.folder / "state/journal.sqlite"], capture_output=True, text=True, check=False)
        return [json.loads(line) for line in told.stdout.splitlines()]

    def answers_kept(self):
        self.assertEqual(len(self.tickets()), 1)
        return [ticket for ticket in self.tickets() if ticket.get("answers")]


if __name__ == "__main__":
    PLUGINS, KIOSK, LEGCHECK = (sys.argv.pop(index) for index in (3, 2, 1))
    unittest.main(verbosity=2)
