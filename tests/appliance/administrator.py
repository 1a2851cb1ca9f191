# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinic's administrator at the glass (real_kiosk.py): through the PIN, page by page, typing on the
keyboard that comes up."""

import time
from collections import Counter

from cage import PIN
from reading import words_on_glass
from real_kiosk import WHOLE_GLASS

RETURN, BACKSPACE, SPACE = "key_16777220", "key_16777219", "key_32"
CORNER = (20, 20)
TAPS_IN_THE_CORNER = 5
SECONDS_BETWEEN_KEYS = 0.15  # the keyboard's keys do not wait for a tremor to end
PATIENCE_SECONDS = 120  # of a busy machine; a proof takes some seconds
MOST_TRIES = 8
MOST_TURNS = 20  # of a page


class Administrator:
    def __init__(self, glass):
        self.glass = glass

    def enter_pin(self):
        for digit in PIN:
            self.glass.tap(f"digit{digit}")
        self.glass.tap("enter")

    def choose_pin(self):
        """Of a kiosk that has none: it asks for one before its first patient."""
        self.glass.wait_for("choosePin", PATIENCE_SECONDS)
        self.enter_pin()
        self.glass.wait_for("repeatPin")
        self.enter_pin()
        self.glass.wait_for("page-today")

    def get_in(self):
        self.glass.wait_for("language_en", PATIENCE_SECONDS)
        # A busy machine may take some for too slow.
        for _ in range(MOST_TRIES):
            self.glass.xdotool("mousemove", *CORNER, "click", "--repeat", TAPS_IN_THE_CORNER, "--delay", 200, 1)
            self.glass.settle()
            if "askPin" in self.glass.places:
                break
        self.enter_pin()
        self.glass.wait_for("page-today")

    def leave(self):
        self.glass.tap("leave")
        self.glass.wait_for("language_en")

    def start_again(self):
        self.glass.tap("restart")
        self.glass.wait_for("language_en", PATIENCE_SECONDS)

    def open_page(self, name):
        self.glass.tap(f"page-{name}")
        self.glass.settle()

    def reach(self, name):
        """Turns the page down, and then up, until something of that name is there."""
        pressed = Counter()
        for turn in ["moreBelow"] * MOST_TURNS + ["backUp"] * MOST_TURNS:
            self.glass.settle()
            if name in self.glass.places:
                return
            if turn in self.glass.places:
                self.glass.press(turn)
                pressed[turn] += 1
        raise RuntimeError(f"no '{name}' on the page, only {sorted(self.glass.places)}; pressed: {dict(pressed)}; "
                           f"an eye reads: {words_on_glass(self.glass.everything(), WHOLE_GLASS)}")

    def press(self, name):
        self.reach(name)
        self.glass.press(name)

    def confirm(self, name):
        """A button that asks once more."""
        self.press(f"{name}Ask")
        self.press(f"{name}Yes")

    def wait_for(self, name):
        """Until the kiosk has done what takes its time."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return self.reach(name)
            except RuntimeError:
                if time.monotonic() > end:
                    raise

    def begin_typing(self, entry):
        """Behind what stands there."""
        self.reach(f"{entry}_end")
        self.glass.press(f"{entry}_end")
        self.glass.wait_for(SPACE)

    def type_words(self, words):
        pace, self.glass.pace = self.glass.pace, SECONDS_BETWEEN_KEYS
        try:
            for letter in words:
                self.type_letter(letter)
        finally:
            self.glass.pace = pace

    def type_letter(self, letter):
        if letter == " ":
            self.glass.press(SPACE)
            return
        # Small letters only: a key keeps its name while Shift is on.
        if f"key_{letter}" not in self.glass.places:
            other = "key_&123" if "key_&123" in self.glass.places else "key_ABC"
            self.switch(other, f"key_{letter}")
        self.glass.press(f"key_{letter}")

    def switch(self, key, awaited):
        """To the other letters of the keyboard."""
        self.glass.press(key)
        self.glass.wait_for(awaited)

    def take_back(self, letters):
        pace, self.glass.pace = self.glass.pace, SECONDS_BETWEEN_KEYS
        for _ in range(letters):
            self.glass.press(BACKSPACE)
        self.glass.pace = pace

    def end_typing(self):
        self.glass.press(RETURN)
        self.glass.settle()

    def fill_in(self, entry, words, instead_of=""):
        self.begin_typing(entry)
        self.take_back(len(instead_of))
        self.type_words(words)
        self.end_typing()
