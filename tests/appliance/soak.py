#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Patients without end before the real kiosk, at the quickest pace that it lets a finger have.

usage: tests/appliance/soak.py [--minutes N] [--seed N] [LEGCHECK LEGCHECK-KIOSK PLUGINS]

Whole visits with random answers, visits that staff are called to, visits that are walked away from,
random taps, in every language and text size, while now and then the printer's folder is gone. Prints
a report and fails where the kiosk ended, wrote a line of warning level that no fault of ours
explains, lost a ticket or a slip, or where its memory grows for certain. Without --minutes:
LEGCHECK_SOAK_MINUTES, else 10. Without programs: those of the build for development. PLUGINS holds
generic/, with places.cpp's plugin.
"""

import argparse
import collections
import datetime
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import kiosk_unit
import memory

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.append(str(PROJECT / "tests/app"))
# pylint: disable=wrong-import-position
from patient import MOST_PAGES, Patient, breathless  # noqa: E402
from real_kiosk import SIZE, Display, Kiosk, slips_in  # noqa: E402

PATIENCE_SECONDS = 180  # until the last papers are out
# What memory may grow by with each visit: 200 visits on the busiest day, then the nightly restart;
# that is 20 MB, a sixth of what the kiosk begins with.
MOST_BYTES_A_VISIT = 100_000
# Letters and pictures are kept once they were drawn: each language, size and colour that comes for
# the first time costs some. There are 72 of them, and ten minutes see most of these once: the first
# half of a run is not judged, and so much never is. A run of 45 minutes stays within it as well.
BYTES_OF_LATE_CACHES = 25_000_000
FEWEST_SAMPLES = 12  # below that a slope says nothing
SECONDS_OF_A_FAULT = 8
WAYS_BACK = ("startAgain", "finishButton", "moreTime", "declineHelp", "closeSheet", "declineListening",
             "recheckClose", "recheckBack", "leave", "backButton", "moreBelow")
LOG_LINE = re.compile(r"(\S+ \S+) (warning|error|critical) (.*)")
# What the log may say of a paper for which there is no folder.
OF_THE_FAULT = re.compile(r"(slip|stub|tape|desk_copy)\b.* failed|cannot be written|not reachable|Not a directory")


class Soak:
    def __init__(self, legcheck, kiosk, plugins, folder, dice):
        self.legcheck, self.kiosk, self.plugins, self.folder, self.dice = legcheck, kiosk, plugins, folder, dice
        self.slips = folder / "slips"
        self.journal = folder / "journal.sqlite"
        self.log = folder / "kiosk.log"
        manifest = json.loads((PROJECT / "translations/languages.json").read_text(encoding="utf-8"))
        self.languages = [language["tag"] for language in manifest["languages"]]
        self.done = collections.Counter()
        self.faults = []  # (begin, end)
        self.samples = []  # (visits so far, bytes)
        self.delays = []

    # --- the machine

    def start(self, display):
        settings = self.folder / "settings.toml"
        for key, value in (("sound.on", "no"), ("printers.tape", "yes"), ("idle.quiet_seconds", "20"),
                           ("idle.countdown_seconds", "20"), ("languages.show_drafts", "yes")):
            subprocess.run([self.legcheck, "admin", "settings", "set", key, value, "--settings", settings], check=True,
                           stdout=subprocess.DEVNULL)
        subprocess.run([self.legcheck, "admin", "pin", "--settings", settings], input="271828\n", text=True,
                       check=True, stdout=subprocess.DEVNULL)
        return Kiosk([self.kiosk, "--fullscreen", "--size", SIZE, "--pixels-per-millimetre", "3", "--settings",
                      settings, "--journal", self.journal, "--slips", self.slips], self.plugins, display.name,
                     {"QT_QPA_PLATFORM": "xcb", **kiosk_unit.how_memory_is_freed()}, log=open(self.log, "wb"),
                     pace=0.32, quiet=0.12)

    def fault(self):
        """For a while the folder of slips is a file."""
        away = self.folder / "slips.away"
        begin = datetime.datetime.now()
        self.slips.rename(away) if self.slips.exists() else away.mkdir()  # pylint: disable=expression-not-assigned
        self.slips.write_text("no folder")
        try:
            self.visit(self.short)
        finally:
            time.sleep(SECONDS_OF_A_FAULT)
            self.slips.unlink()
            away.rename(self.slips)
            self.faults.append((begin, datetime.datetime.now()))

    # --- the patients

    def answer(self, question):
        """Mostly no emergency, or no visit would be long."""
        if question["kind"] == "scale":
            return self.dice.randrange(11)
        if question["kind"] == "mm":
            return self.dice.choice([None, (self.dice.randrange(370, 390), self.dice.randrange(370, 390))])
        options = [option["id"] for option in question["options"]]
        if question["id"] in ("emergency", "limb_threat") and self.dice.random() < 0.8:
            return ["none"]
        return [self.dice.choice(options)]

    def short(self):
        Patient(self.glass, breathless).go_on(["finishButton", "learnButton"])

    def long(self):
        Patient(self.glass, self.answer).go_on(["finishButton", "learnButton"])
        if "learnButton" in self.glass.places and self.dice.random() < 0.4:
            self.touch("learnButton")
            pages = [name for name in self.glass.places if name.startswith("learn_")]
            if pages:
                self.touch(self.dice.choice(pages))

    def helped(self):
        self.rummage(self.dice.randrange(1, 8))
        self.touch("helpButton")
        self.touch("confirmHelp")

    def walked_away_from(self):
        self.glass.wait_for("moreTime")
        if self.dice.random() < 0.5:
            self.touch("moreTime")
            self.glass.wait_for("moreTime")
        end = time.monotonic() + PATIENCE_SECONDS
        while "moreTime" in self.glass.places and time.monotonic() < end:
            self.glass.settle()

    def visit(self, how, language=None):
        language = language or self.dice.choice(self.languages)
        Patient(self.glass).begin(language)
        self.done[f"language {language}"] += 1
        for button in ("textButton", "contrastButton"):
            if self.dice.random() < 0.3:
                self.touch(button)
        if self.dice.random() < 0.2:
            self.touch("languageButton")
            sheets = [name for name in self.glass.places if name.startswith("sheet_")]
            self.touch(self.dice.choice(sheets) if sheets else "closeSheet")
        how()
        self.done[f"visits {how.__name__}"] += 1
        self.back_to_the_start()

    def rummage(self, taps=None):
        """Taps on whatever is there, or beside it. The way into the administration stays shut."""
        for _ in range(taps or self.dice.randrange(10, 40)):
            self.glass.settle()
            names = sorted(self.glass.places)
            if names and self.dice.random() < 0.9:
                self.touch(self.dice.choice(names))
            else:
                self.glass.press_at(self.dice.randrange(300, 1280), self.dice.randrange(100, 1024))

    def touch(self, name):
        """If it can be seen; a tap that is lost is a patient's everyday life."""
        if name in self.glass.places:
            self.glass.press(name)
            self.done["taps"] += 1
            self.glass.settle()
            if self.glass.first_answer:
                self.delays.append(self.glass.first_answer - self.glass.tap_began)

    def back_to_the_start(self):
        for _ in range(MOST_PAGES):
            self.glass.settle()
            if any(name.startswith("language_") for name in self.glass.places):
                return
            for name in WAYS_BACK:
                if name in self.glass.places:
                    self.touch(name)
                    break
        raise RuntimeError(f"no way back to the start page: {sorted(self.glass.places)}")

    def run(self, display, minutes):
        with self.start(display) as self.glass:
            self.glass.wait_for("language_en")
            for language in self.languages:  # what is read once only is no growth
                self.visit(self.short, language)
            end = time.monotonic() + 60 * minutes
            ways = [(self.long, 10), (self.short, 4), (self.helped, 3), (self.walked_away_from, 1)]
            while time.monotonic() < end:
                lot = self.dice.random()
                if lot < 0.08:
                    self.fault()
                elif lot < 0.3:
                    self.rummage()
                    self.done["times of random taps"] += 1
                    self.back_to_the_start()
                else:
                    self.visit(self.dice.choices(*zip(*ways))[0])
                self.samples.append((self.visits(), memory.held_alone(self.glass.process.pid)))
            self.fault()
            return self.judge()

    # --- the report

    def visits(self):
        return sum(count for name, count in self.done.items() if name.startswith("visits"))

    def slope(self):
        """Of the second half: bytes a visit by least squares, with its standard error, and over all."""
        samples = self.samples[len(self.samples) // 2:]
        visits, sizes = zip(*samples)
        line = statistics.linear_regression(visits, sizes)
        rest = sum((size - line.intercept - line.slope * visit) ** 2 for visit, size in samples)
        spread = sum((visit - statistics.mean(visits)) ** 2 for visit in visits)
        return line.slope, (rest / (len(samples) - 2) / spread) ** 0.5, line.slope * (visits[-1] - visits[0])

    def unexplained(self):
        lines = []
        for line in self.log.read_text(errors="replace").splitlines():
            found = LOG_LINE.match(line)
            if not found:
                continue
            at = datetime.datetime.strptime(found.group(1), "%Y-%m-%d %H:%M:%S.%f")
            ours = any(begin <= at <= end + datetime.timedelta(seconds=1) for begin, end in self.faults)
            if not (ours and OF_THE_FAULT.search(found.group(3))):
                lines.append(line)
        return lines

    def tickets(self):
        told = subprocess.run([self.legcheck, "tickets", "export", "--journal", self.journal], check=True,
                              capture_output=True, text=True).stdout
        return {json.loads(line)["ticket"] for line in told.splitlines()}

    def numbers_on_paper(self):
        return {found.group() for slip in slips_in(self.slips)
                if not slip.stem.endswith("_tape") and (found := re.search(r"[A-Z]-\d+", slip.name))}

    def judge(self):
        faults = []
        given = set(re.findall(r"ticket (\S+) stored", self.log.read_text(errors="replace")))
        end = time.monotonic() + PATIENCE_SECONDS
        while given - self.numbers_on_paper() and time.monotonic() < end:
            time.sleep(1)
        if missing := given ^ self.tickets():
            faults.append(f"tickets given and tickets in the journal differ: {sorted(missing)}")
        if missing := given - self.numbers_on_paper():
            faults.append(f"no slip came out of {sorted(missing)}")
        faults += [f"in the log: {line}" for line in self.unexplained()]
        print(f"{self.visits()} visits, {self.done['taps']} taps besides, {len(given)} tickets, "
              f"{len(self.faults)} times without a printer")
        print(", ".join(f"{name}: {count}" for name, count in sorted(self.done.items())))
        if self.delays:
            ordered = sorted(self.delays)
            print(f"from a tap until the glass had changed: median {1000 * statistics.median(ordered):.0f} ms, "
                  f"99 of 100 within {1000 * ordered[int(0.99 * (len(ordered) - 1))]:.0f} ms (looked at every 50 ms)")
        if len(self.samples) >= FEWEST_SAMPLES:
            slope, error, grown = self.slope()
            quarters = [self.samples[len(self.samples) * quarter // 4 - 1][1] / 1e6 for quarter in (1, 2, 3, 4)]
            print(f"memory of its own: {self.samples[0][1] / 1e6:.1f} MB, and after each quarter "
                  f"{', '.join(f'{size:.1f}' for size in quarters)} MB; in the second half {slope / 1000:+.1f} ± "
                  f"{error / 1000:.1f} kB a visit, allowed {MOST_BYTES_A_VISIT / 1000:.0f}")
            # Two standard errors: what is left to chance is not called growth.
            if slope - 2 * error > MOST_BYTES_A_VISIT and grown > BYTES_OF_LATE_CACHES:
                faults.append(f"memory grows by {slope / 1000:.0f} kB with each visit")
        else:
            print(f"memory: too short a run to tell, {len(self.samples)} samples")
        for fault in faults:
            print(f"!! {fault}")
        print("nothing went wrong" if not faults else f"{len(faults)} faults")
        return not faults


def main():
    build = PROJECT / "build/dev"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("legcheck", nargs="?", default=build / "bin/legcheck")
    parser.add_argument("kiosk", nargs="?", default=build / "bin/legcheck-kiosk")
    parser.add_argument("plugins", nargs="?", default=build / "tests/app")
    parser.add_argument("--minutes", type=float, default=float(os.environ.get("LEGCHECK_SOAK_MINUTES", "10")))
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10 ** 6))
    options = parser.parse_args()
    print(f"{options.minutes:g} minutes, --seed {options.seed}")
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        soak = Soak(options.legcheck, options.kiosk, options.plugins, Path(folder), random.Random(options.seed))
        try:
            return 0 if soak.run(display, options.minutes) else 1
        except Exception:
            print("".join(soak.log.read_text(errors="replace").splitlines(keepends=True)[-40:]), file=sys.stderr)
            raise


if __name__ == "__main__":
    sys.exit(main())
