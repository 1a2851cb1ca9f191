# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient who makes whole visits at the glass (real_kiosk.py), question by question.

Which question is asked is read off the names of the answers that can be seen and the content pack.
"""

import json
import time
from pathlib import Path

CONTENT = Path(__file__).resolve().parent.parent.parent / "kiosk/content/leg-pain/protocol.json"
HARMLESS = ("none", "no", "no_pain", "self", "40_59", "male", "left", "calf", "with_exercise", "today",
            "up_to_10_min", "gone", "stretching_helps")
PATIENCE_SECONDS = 60  # of a busy machine
MOST_TAPS = 10  # on one answer
MOST_PAGES = 120  # of one visit, turned and turned back


def questions():
    return json.loads(CONTENT.read_text(encoding="utf-8"))["questions"]


class Patient:
    """`choose(question)` says what is answered: a list of options, a number, or None to leave it out
    where that is allowed."""

    def __init__(self, glass, choose=None):
        self.glass = glass
        self.choose = choose or harmless
        self.questions = questions()
        self.asked = []

    def begin(self, language="en"):
        self.asked = []
        tile = f"language_{language}"
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            moved = self.glass.settle()
            if "nextButton" in self.glass.places:
                return
            if tile in self.glass.places:
                self.glass.press(tile)
            elif not moved and "moreBelow" in self.glass.places:
                self.glass.press("moreBelow")
        raise RuntimeError(f"no visit began in {language}: {sorted(self.glass.places)}")

    def question_on_the_glass(self):
        """The question whose answers are seen; of several the one that comes next."""
        seen = {name[7:] for name in self.glass.places if name.startswith("option_")}
        if not seen:
            if "number5" in self.glass.places:
                return self.named("severity")
            return self.named("tape_left_mm") if "stepper_tape_left_mm" in self.glass.places else None
        fit = [question for question in self.questions
               if seen <= {option["id"] for option in question.get("options", [])}]
        # Two checks have the same answers. What is chosen is the last one's: its Next was lost, or has
        # turned the page to answers that were not seen yet.
        last = [question for question in fit if question["id"] in self.asked[-1:]]
        if last and any(name.startswith("chosen_option_") for name in self.glass.places):
            return last[0]
        later = [question for question in fit if question["id"] not in self.asked]
        return (later or fit or [None])[0]

    def named(self, name):
        return next(question for question in self.questions if question["id"] == name)

    def go_on(self, until):
        """Answers page after page until something of the names `until` is on the glass; gives that."""
        for _ in range(MOST_PAGES):
            self.glass.settle()
            found = [name for name in until if name in self.glass.places]
            if found:
                return found[0]
            question = self.question_on_the_glass()
            # Without an answer there is no way on: a tap was lost, as a trembling patient's is.
            if question is not None and (question["id"] not in self.asked or "nextButton" not in self.glass.places):
                self.answer(question, self.choose(question))
                self.asked.append(question["id"])
                self.glass.settle()
            below = "nextStep" in self.glass.places or "nextButton" not in self.glass.places
            if question is None and below and "moreBelow" in self.glass.places:
                self.glass.press("moreBelow")  # the answers lie further down
            elif "nextButton" in self.glass.places:
                self.glass.go("nextButton")
        raise RuntimeError(f"none of {until} came in {MOST_PAGES} pages: {sorted(self.glass.places)}")

    def answer(self, question, answer):
        if answer is None:
            return
        if question["id"] == "tape_left_mm":
            for side, millimetres in zip(("left", "right"), answer):
                self.dial(side, millimetres)
        elif isinstance(answer, int):
            self.choose_by_tap(f"number{answer}")
        else:
            for option in answer:
                self.choose_by_tap(f"option_{option}")

    def choose_by_tap(self, name):
        """Until it is seen to be chosen: a tap may be lost, as a trembling patient's is."""
        for _ in range(MOST_TAPS):
            self.glass.tap(name)
            self.glass.settle()
            if f"chosen_{name}" in self.glass.places:
                return
        raise RuntimeError(f"'{name}' cannot be chosen: {sorted(self.glass.places)}")

    def dial(self, side, millimetres):
        stepper = f"stepper_tape_{side}_mm"
        start = self.named(f"tape_{side}_mm")["start"]
        tens, ones = divmod(abs(millimetres - start), 10)
        sign = "plus" if millimetres > start else "minus"
        for button in (f"{sign}10",) * tens + (f"{sign}1",) * ones:
            self.glass.tap(f"{button} of {stepper}")
            self.glass.settle()


def breathless(question):
    """An emergency: the visit ends after the second question."""
    return ["breathless"] if question["id"] == "emergency" else harmless(question)


def visit_with_an_emergency(glass, language):
    """A short visit, up to "staff are coming"."""
    patient = Patient(glass, breathless)
    patient.begin(language)
    patient.go_on(["finishButton"])


def end_visit(glass):
    """From the last page back to the start page, as staff or the patient do."""
    for _ in range(MOST_PAGES):
        glass.settle()
        if any(name.startswith("language_") for name in glass.places):
            return
        # Next, where the page has more that must be seen.
        for name in ("finishButton", "startAgain", "nextButton"):
            if name in glass.places:
                glass.press(name)
                break
    raise RuntimeError(f"the visit did not end: {sorted(glass.places)}")


def harmless(question):
    """As in a plain cramp."""
    if question["kind"] == "scale":
        return 3
    if question["kind"] == "mm":
        return None
    return [next((option["id"] for option in question["options"] if option["id"] in HARMLESS),
                 question["options"][0]["id"])]
