#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the kiosk beside a bare Qt Quick Controls program, in one run.

The two take turns, launch by launch, so that what else the machine does hits both alike. Both run
on the same platform and renderer: unseen and in software, unless QT_QPA_PLATFORM and
QT_QUICK_BACKEND say otherwise. Times are medians; a tap is from the lifted finger to the next frame.
Prints a table with both, their ratio and what we want to reach. The exit code says only whether all
could be measured: a time is never a failed test.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
SETTLE_SECONDS = 3
IDLE_SECONDS = 5
LONGEST_WALK_SECONDS = 180


class Program:
    """One of the two programs: how it is started, and what was measured of it."""

    def __init__(self, name, command, language_item, plugins):
        self.name = name
        self.command = command
        self.language_item = language_item
        self.plugins = plugins
        self.facts = {}

    def note(self, fact, value):
        self.facts.setdefault(fact, []).append(value)

    def start(self, probe=None):
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            **os.environ,
        }
        if probe is not None:
            environment["QT_PLUGIN_PATH"] = str(self.plugins)
            environment["QT_QPA_GENERIC_PLUGINS"] = f"legcheckprobe:{probe}"
        return subprocess.Popen(
            self.command, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def read_until(self, process, last):
        """Reads the probe's lines until the one that begins with `last`; gives that one's rest."""
        for line in process.stdout:
            fact, _, value = line.strip().partition(" ")
            if fact == last:
                return value
            if fact in ("choose", "next", "language"):
                self.note(fact, int(value) / 1e6)
        raise RuntimeError(f"{self.name} ended early, with exit code {process.wait()}")

    def measure_launch(self):
        begin = time.monotonic_ns()
        with Running(self.start(probe="0")) as process:
            first_frame = int(self.read_until(process, "first-frame"))
        self.note("launch", (first_frame - begin) / 1e6)

    def measure_rest(self):
        """Without the probe, so that nothing but the program itself is weighed."""
        with Running(self.start()) as process:
            time.sleep(SETTLE_SECONDS)
            self.note("memory", memory(process.pid))
            self.note("idle on the first page", idle_cpu(process.pid))

    def measure_taps(self, taps):
        with Running(self.start(probe=f"{taps}/{self.language_item}"), LONGEST_WALK_SECONDS) as process:
            self.read_until(process, "done")
            time.sleep(SETTLE_SECONDS)
            self.note("memory after the taps", memory(process.pid))
            self.note("idle on a question", idle_cpu(process.pid))


class Running:
    """A process that is ended when it is no longer needed, or has taken too long."""

    def __init__(self, process, longest_seconds=60):
        self.process = process
        self.longest = threading.Timer(longest_seconds, process.kill)
        self.longest.start()

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.longest.cancel()
        self.process.terminate()
        self.process.wait()


def memory(pid):
    """Megabytes in use: memory shared with others counts as this process's share of it."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return int(re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE).group(1)) / 1024


def cpu_seconds(pid):
    # The fields after the name in brackets: 14 and 15 of the line are utime and stime.
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND


def idle_cpu(pid):
    """Per cent of one core while nobody touches anything."""
    before = cpu_seconds(pid)
    time.sleep(IDLE_SECONDS)
    return 100 * (cpu_seconds(pid) - before) / IDLE_SECONDS


def verdicts_per_second(legcheck, sets, runs):
    best = 0
    for _ in range(runs):
        words = subprocess.run(
            [legcheck, "simulate", "-n", str(sets)], check=True, capture_output=True, text=True).stdout
        best = max(best, int(re.search(r"(\d+) sets per second", words).group(1)))
    return best


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def row(what, unit, kiosk, bare, reach=None):
    ratio = kiosk / bare if bare else float("nan")
    verdict = "" if reach is None else f"{'OK' if ratio <= reach else 'over'} (reach {reach})"
    print(f"{what:<36}{kiosk:>10.1f}{bare:>10.1f} {unit:<3}{ratio:>8.2f}  {verdict}")


def print_table(kiosk, installed, bare, speed):
    median = {program: {fact: statistics.median(values) for fact, values in program.facts.items()}
              for program in (kiosk, installed, bare)}

    def medians(what, unit, fact, reach=None):
        row(what, unit, median[kiosk][fact], median[bare][fact], reach)

    taps = {program: program.facts["choose"] + program.facts["next"] for program in (kiosk, bare)}
    print(f"\n{'':<36}{'kiosk':>10}{'bare':>10}{'':<4}{'ratio':>8}")
    row("launch to first frame, as installed", "ms", median[installed]["launch"], median[bare]["launch"], 1.5)
    medians("launch with twelve languages", "ms", "launch", 1.5)
    medians("memory (PSS), first page", "MB", "memory", 1.4)
    medians("memory (PSS), after the taps", "MB", "memory after the taps")
    row(f"tap to next frame, median of {len(taps[kiosk])}", "ms",
        statistics.median(taps[kiosk]), statistics.median(taps[bare]), 1.3)
    row("tap to next frame, 99th", "ms", percentile(taps[kiosk], 0.99), percentile(taps[bare], 0.99))
    medians("  tap that chooses an answer", "ms", "choose")
    medians("  tap that brings the next page", "ms", "next")
    medians("language switch", "ms", "language")
    for fact in ("idle on the first page", "idle on a question"):
        idle = median[kiosk][fact]
        verdict = "OK" if idle < 0.5 else "over"
        print(f"{fact + ', CPU':<36}{idle:>10.1f}{median[bare][fact]:>10.1f} %{'':>10}  {verdict} (reach 0)")
    verdict = "OK" if speed >= 2_000_000 else "over"
    print(f"{'verdicts a second, one core':<36}{speed:>10}{'':>24}  {verdict} (reach 2000000)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help="folder of legcheck and legcheck-kiosk")
    parser.add_argument("--bench", type=Path, required=True, help="folder of the bare program and the probe")
    parser.add_argument("--launches", type=int, default=15)
    parser.add_argument("--rests", type=int, default=3)
    parser.add_argument("--walks", type=int, default=4, help="walks of 50 taps each")
    parser.add_argument("--short", action="store_true", help="one of each: does the bench work?")
    options = parser.parse_args()
    taps, sets, runs = 50, 5_000_000, 3
    if options.short:
        options.launches = options.rests = options.walks = runs = 1
        taps, sets = 8, 100_000

    # The kiosk shows published content only.
    content = Path(__file__).resolve().parents[2] / "kiosk" / "content" / "leg-pain"
    subprocess.run([options.programs / "legcheck", "admin", "publish", "--once", content], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        command = [options.programs / "legcheck-kiosk", "--size", "1080x1920", "--pixels-per-millimetre", "4",
                   "--journal", f"{folder}/journal.sqlite", "--slips", f"{folder}/slips",
                   "--languages", f"{folder}/languages"]
        # A kiosk offers drafts only where its clinic says so.
        installed = Program("legcheck-kiosk", command, "sheet_", options.bench)
        kiosk = Program("legcheck-kiosk", [*command, "--draft-languages"], "sheet_", options.bench)
        bare = Program("bench_bare", [options.bench / "bench_bare"], "languageButton", options.bench)
        all_three = (kiosk, installed, bare)
        for program in all_three:  # once unmeasured: files in memory, caches and journal made
            program.measure_launch()
            program.facts.clear()
        for measure, times, programs in (
                (Program.measure_launch, options.launches, all_three),
                (Program.measure_rest, options.rests, (kiosk, bare)),
                (lambda program: program.measure_taps(taps), options.walks, (kiosk, bare))):
            for _ in range(times):
                for program in programs:
                    measure(program)
                print(".", end="", file=sys.stderr, flush=True)
        speed = verdicts_per_second(options.programs / "legcheck", sets, runs)
        print_table(kiosk, installed, bare, speed)


if __name__ == "__main__":
    main()
