#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""End to end as it ships: what an installation brings, started as its unit starts it, under cage; a
whole visit in each language by a real pointer; each slip out of a real IPP printer.

usage: test_visits.py CMAKE BUILD-FOLDER PLUGINS

What the patient tapped must be what the code on the paper says, and what the journal keeps. The
visits are as different as the protocol has endings; their categories stand here by hand. PLUGINS
holds generic/, with places.cpp's plugin.
"""

import json
import math
import re
import subprocess
import sys
import time
import unittest
from pathlib import Path

from cage import InstalledCage
from office_printer import OfficePrinter
from reading import code_on, difference, points_of, words_on_paper

sys.path.append(str(Path(__file__).resolve().parent.parent / "app"))
# pylint: disable=wrong-import-position
from patient import Patient, end_visit, harmless  # noqa: E402
from real_kiosk import WHOLE_GLASS, Display  # noqa: E402

CMAKE, BUILD, PLUGINS = "", Path(), Path()
PATIENCE_SECONDS = 120
THEME = Path(__file__).resolve().parent.parent.parent / "qml/theme/Theme.qml"
TAPE = "tape_left_mm"  # both legs' page

# Language: the category, and what is answered otherwise than in a plain cramp.
VISITS = {
    "en": (5, {"severity": 2}),
    "es": (1, {"emergency": ["chest_pain", "collapse"]}),
    "ar": (3, {"age": ["60_79"], "leg": ["right"], "place": ["whole_leg"], "swelling": ["whole_leg"]}),
    "zh-Hans": (4, {"calf_press": ["pain"], "lump": ["small_sore_knot"]}),
    "fr": (2, {"limb_threat": ["cold_or_pale"]}),
    "de": (4, {"dent": ["yes"], "sex": ["female"]}),
    "pl": (3, {"age": ["under_18"], "for_whom": ["helper"]}),
    "pt": (2, {"emergency": ["unsure"], "severity": 6}),
    "ru": (3, {TAPE: (430, 390)}),
    "tr": (1, {"emergency": ["coughing_blood"]}),
    "vi": (4, {"triggers": ["hard_exercise", "long_standing"], "risk_history": ["varicose_veins"]}),
    "ur": (3, {"severity": 9, "course": ["worse"]}),
}


class AttentivePatient(Patient):
    """Remembers what was answered, in the words of an answer set."""

    def __init__(self, glass, answers):
        super().__init__(glass, self.answer_by_plan)
        self.plan = answers
        self.told = {}

    def answer_by_plan(self, question):
        answer = self.plan.get(question["id"], harmless(question))
        if question["id"] == TAPE:
            self.told.update(dict(zip((TAPE, "tape_right_mm"), answer or ())))
        else:
            self.told[question["id"]] = answer[0] if question["kind"] == "one" else answer
        return answer


def surface():
    """Of the usual theme: most of the start page."""
    return re.search(r'color surface: .* : "(#\w{6})"', THEME.read_text(encoding="utf-8"))[1]


def languages():
    manifest = Path(__file__).resolve().parent.parent.parent / "translations/languages.json"
    return {language["tag"]: language["english"]
            for language in json.loads(manifest.read_text(encoding="utf-8"))["languages"]}


class Visits(unittest.TestCase):
    def setUp(self):
        self.printer = self.enterContext(OfficePrinter())
        self.cage = self.enterContext(InstalledCage(CMAKE, BUILD, PLUGINS))
        self.cage.choose_pin()
        for key, value in (("printers.nurse", self.printer.address), ("printers.stub", "no"),
                           ("screen.reduce_motion", "yes")):
            self.cage.set(key, value)
        self.told = {}  # by language, in the order of the visits

    def visit(self, glass, language):
        patient = AttentivePatient(glass, VISITS[language][1])
        patient.begin(language)
        patient.go_on(["finishButton", "learnButton"])
        end_visit(glass)
        self.told[language] = patient.told

    def visits_leave_nothing_on_the_glass(self, glass, picture, size, those):
        def start_page():
            glass.wait_for("language_en")
            return glass.still(picture)

        glass.wait_until_full()
        before = start_page()
        self.assertGreater(points_of(surface(), before), math.prod(glass.size) / 3,
                           "the glass shows other colours than the theme has")
        for language in those:
            self.visit(glass, language)
            with self.subTest(language=language):
                self.assertEqual(difference(start_page(), before, size), "",
                                 "the start page shows something of a visit")

    def each_ticket_is_in_the_journal_and_on_paper(self):
        papers = self.printer.wait_for(len(self.told))
        self.every_job_is_confirmed()
        tickets = [json.loads(line)
                   for line in self.cage.tell("tickets", "export", "--with-answers").stdout.splitlines()]
        self.assertEqual([ticket["language"] for ticket in tickets], list(self.told))
        self.assertEqual(len(papers), len(tickets))
        for ticket, paper in zip(tickets, papers):
            language = ticket["language"]
            category = VISITS[language][0]
            with self.subTest(language=language):
                told = self.told[language]
                self.assertEqual(ticket["answers"], told)
                self.assertEqual(ticket["category"], category)
                self.assertEqual(ticket["call_staff"], category <= 2 or told.get("age") == "under_18")
                self.the_paper_tells_it(paper, ticket)

    def the_paper_tells_it(self, paper, ticket):
        code = self.cage.tell("tickets", "read", code_on(paper), "--content", self.cage.content)
        self.assertEqual(json.loads(code.stdout)["answers"], ticket["answers"])
        self.assertRegex(code.stderr, f"^ticket {ticket['ticket']}, .*, category {ticket['category']}, ")
        words = words_on_paper(paper)
        self.assertIn(f"Category {ticket['category']} of 5", words)
        self.assertIn(f" {ticket['ticket']} ", words)
        name = languages()[ticket["language"]]
        self.assertIn(f" {name.split()[0]} ", words)  # the language used; a long name is broken there
        self.assertEqual(f"INTERPRETER NEEDED: {name}" in words, ticket["language"] != "en")

    def every_job_is_confirmed(self):
        """The printer was asked after the paper was out, and was well."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            head, *lines = self.cage.tell("tickets", "list").stdout.splitlines()
            states = [line.split("  ")[-1] for line in lines]
            if states == ["slip confirmed"] * len(self.told) and ", 0 papers waiting" in head:
                return
            self.assertLess(time.monotonic(), end, f"{head}\n" + "\n".join(lines))
            time.sleep(0.5)

    def test_in_each_language_on_an_x_server(self):
        self.assertEqual(set(VISITS), set(languages()))
        with Display() as display, self.cage.start_on(display, pace=0.32, quiet=0.12) as glass:
            self.visits_leave_nothing_on_the_glass(glass, display.picture, WHOLE_GLASS, VISITS)
            self.each_ticket_is_in_the_journal_and_on_paper()

    def test_without_a_screen(self):
        with self.cage.start_without_a_screen(pace=0.32, quiet=0.12) as glass:
            self.visits_leave_nothing_on_the_glass(glass, glass.picture, glass.size, ["vi"])
            self.each_ticket_is_in_the_journal_and_on_paper()


if __name__ == "__main__":
    PLUGINS, BUILD, CMAKE = Path(sys.argv.pop(3)), Path(sys.argv.pop(2)), sys.argv.pop(1)
    unittest.main(verbosity=2)
