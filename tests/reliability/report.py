#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a kiosk without a screen at random instants, and counts afterwards.

usage: report.py STORM FOLDER [--kills N] [--seed N]      the loop of kills
       report.py STORM FOLDER --full                      a disk that fills up

STORM is the built visit_storm; what it claims is a line each (see visit_storm.cpp). FOLDER is
emptied. Exit 0 only if every promise held; what did not is said by ticket.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time


class Storm:
    """One run of the program, with its claims in a file that outlives it."""

    def __init__(self, program, folder, slips, claims, *options, limit=None):
        self.claims = claims
        self.before = claims.stat().st_size if claims.exists() else 0
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")

        def limited():
            if limit:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        with open(claims, "ab") as out:
            self.process = subprocess.Popen(
                [program, "--folder", str(folder), "--slips", str(slips), *options],
                stdout=out, stderr=subprocess.DEVNULL, env=environment, preexec_fn=limited)

    def lines(self):
        with open(self.claims, "rb") as claims:
            claims.seek(self.before)
            return [line.decode().split(" ", 2) for line in claims.read().splitlines()]

    def wait_for(self, word, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(line[0] == word for line in self.lines()):
                return True
            if self.process.poll() is not None:
                return any(line[0] == word for line in self.lines())
            time.sleep(0.02)
        return False

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.terminate()
        self.process.wait(60)


def all_claims(file):
    return [line.split(" ", 2) for line in file.read_text().splitlines()]


def is_whole(pdf):
    data = pdf.read_bytes()
    return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")


def text_of(pdf):
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


COPY_WORDS = ("COPY", "COPIA")  # of the clinic, and of the patients (Spanish)


def papers_in(folder, faults):
    """The papers of a printer by ticket; what is wrong with any of them; how many are copies."""
    by_ticket = collections.defaultdict(list)
    copies = 0
    for path in sorted(folder.glob("*.pdf")):
        by_ticket[path.stem.split("_")[1]].append(path)
        if not is_whole(path):
            faults.append(f"{path.name} is not whole")
            continue
        text = text_of(path)
        marked = any(word in text for word in COPY_WORDS)
        copies += marked
        if marked != ("_copy" in path.stem):
            faults.append(f"{path.name}: COPY is {'' if marked else 'not '}on it")
    return by_ticket, copies


def beside(slips, name):
    return slips.with_name(slips.name + name)


def faults_of_run(folder, slips, claims):
    """What does not hold, in words; and what was counted."""
    faults = []
    database = sqlite3.connect(folder / "journal.sqlite")
    if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        faults.append("the journal is damaged")
    stored, urgent = {}, set()
    for uuid, kiosk, number, call_staff in database.execute("SELECT uuid, kiosk, number, call_staff FROM visit"):
        stored[uuid] = f"{kiosk}-{number:03}"
        if call_staff:
            urgent.add(stored[uuid])
    given = collections.Counter()
    for claim in claims:
        if claim[0] == "ticket":
            given[claim[1]] += 1
            if stored.get(claim[2]) != claim[1]:
                faults.append(f"{claim[1]} was given to a patient and is not in the journal")
    faults += [f"{number} was given {times} times" for number, times in given.items() if times > 1]

    for uuid, number in stored.items():
        jobs = database.execute("SELECT kind, state, copy FROM job WHERE visit = ?", (uuid,)).fetchall()
        wanted = {"slip", "stub", "exchange"} | ({"desk_copy"} if number in urgent else set())
        if {job[0] for job in jobs} != wanted or any(job[1] != "confirmed" for job in jobs):
            faults.append(f"{number}: not all came out in the end: {jobs}")

    papers = copies = 0
    for name, paper, tickets in (("", "slip", set(stored.values())), ("-stub", "stub", set(stored.values())),
                                 ("-desk", "slip at the desk", urgent)):
        by_ticket, marked = papers_in(beside(slips, name), faults)
        papers += sum(len(paths) for paths in by_ticket.values())
        copies += marked
        faults += [f"{number} has no {paper}" for number in tickets - by_ticket.keys()]
        faults += [f"{number} has a {paper} that nobody wanted" for number in by_ticket.keys() - tickets]
        if paper == "stub":
            faults += [f"{claim[1]}: the patient was told of a stub that is not there"
                       for claim in claims if claim[0] == "stub" and claim[1] not in by_ticket]
    for claim in claims:
        if claim[0] == "printed" and not pathlib.Path(claim[2]).exists():
            faults.append(f"{claim[1]} was called printed and there is no paper")
    for uuid, number in stored.items():
        try:
            json.loads((beside(slips, "-fhir") / f"{uuid}.json").read_bytes())
        except (OSError, ValueError) as error:
            faults.append(f"{number} did not reach the other programs whole: {error}")
    return faults, len(stored), papers, copies


def kill_loop(arguments, folder):
    randomly = random.Random(arguments.seed)
    slips, claims = folder / "slips", folder / "claims"
    span = 1.0
    after_start = 0
    for kill in range(arguments.kills):
        begin = time.monotonic()
        storm = Storm(arguments.storm, folder / "journal", slips, claims,
                      "--visits", "1000000", "--seed", str(arguments.seed + kill))
        if kill % 4 == 0:  # how long it takes to come to the first patient here and now
            storm.wait_for("ticket", 120)
            span = time.monotonic() - begin
        else:
            # From before its first line to well into its work.
            time.sleep(randomly.uniform(0.3 * span, 1.6 * span))
        after_start += any(line[0] == "ticket" for line in storm.lines())
        storm.kill()
        if kill % 25 == 24:
            print(f"  {kill + 1} kills", flush=True)
    storm = Storm(arguments.storm, folder / "journal", slips, claims, "--drain")
    drained = storm.wait_for("drained", 1800)
    storm.process.wait(60)
    faults, visits, papers, copies = faults_of_run(folder / "journal", slips, all_claims(claims))
    if not drained:
        faults.append("the last run did not come to an end")
    print(f"{arguments.kills} kills, {after_start} of them with patients at the kiosk: {visits} tickets, "
          f"{papers} papers, {copies} of them marked COPY")
    return faults


def mounted(folder):
    """A small disk of its own where we may mount one; else nothing."""
    folder.mkdir()
    made = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)], capture_output=True).returncode == 0
    return made


def full_disk(arguments, folder):
    journal, slips, claims = folder / "disk", folder / "slips", folder / "claims"
    faults = []
    is_disk = mounted(journal)
    limit = None if is_disk else 300 * 1024
    try:
        storm = Storm(arguments.storm, journal, slips, claims, "--visits", "1000000", "--seed", "7", limit=limit)
        if not storm.wait_for("no-ticket", 300):
            faults.append("the disk never filled up")
        storm.wait_for("printed", 60)
        time.sleep(1)
        storm.end()
        lines = all_claims(claims)
        without = [line for line in lines if line[0] == "no-ticket"]
        called = sum(line == ["staff", "-"] for line in lines)
        if called < len(without) - 1:  # ended between the two lines, at most
            faults.append(f"{len(without)} patients got no number, staff were called for {called}")
        if is_disk:
            subprocess.run(["mount", "-o", "remount,size=64m", str(journal)], check=True)
        before = len([line for line in lines if line[0] == "ticket"])
        storm = Storm(arguments.storm, journal, slips, claims, "--visits", "5", "--seed", "8", "--drain")
        if not storm.wait_for("drained", 900):
            faults.append("with room on the disk again it did not go on")
        storm.process.wait(60)
        numbers = [line[1] for line in all_claims(claims) if line[0] == "ticket"]
        if len(set(numbers)) != len(numbers):
            faults.append("a number was given twice")
        if len(numbers) - before != 5:
            faults.append("with room on the disk again no numbers were given")
        print(f"{'a small disk' if is_disk else 'a limit on file size'}: {before} tickets until it was full, "
              f"{len(without)} patients without a number, staff called for each; then it went on")
    finally:
        if is_disk:
            subprocess.run(["umount", "-l", str(journal)], check=False)
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("storm")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=26)
    parser.add_argument("--full", action="store_true")
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    arguments.folder.mkdir(parents=True)
    faults = (full_disk if arguments.full else kill_loop)(arguments, arguments.folder)
    for fault in faults[:50]:
        print(f"!! {fault}")
    print("every promise held" if not faults else f"{len(faults)} promises did not hold")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
