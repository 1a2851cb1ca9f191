#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as it stands in a clinic: fullscreen, alone under the compositor cage, not as root.

cage opens its glass on a real X server, whose pointer makes a short visit in each of the languages;
each leaves a slip on paper. Then cage alone, without any screen, runs the kiosk's self-test.
"""

import argparse
import sys
from pathlib import Path

# pylint: disable=wrong-import-order
from cage import PIN, Cage
from patient import end_visit, visit_with_an_emergency
from real_kiosk import Display, wait_for_slips

MOST_TRIES = 8
LANGUAGES = ("en", "ar", "zh-Hans")  # left to right, right to left, and a script of its own


def choose_pin_at(glass):
    """Nobody has chosen a PIN yet: that comes before the first patient. It is typed twice; where a tap
    was lost on a busy machine, the two differ and it begins anew."""
    glass.wait_for("digit2")
    for _ in range(MOST_TRIES):
        for digit in PIN:
            glass.tap(f"digit{digit}")
        glass.settle()
        if "enter" in glass.places:
            glass.press("enter")
            glass.settle()
        if "leave" in glass.places:
            glass.press("leave")
            return
    raise RuntimeError("no PIN could be chosen")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("legcheck", type=Path)
    parser.add_argument("kiosk", type=Path)
    parser.add_argument("plugins", type=Path, help="folder that holds generic/, with places.cpp's plugin")
    parser.add_argument("content", type=Path)
    options = parser.parse_args()

    with Cage(options.legcheck, options.kiosk, options.plugins, options.content) as cage:
        with Display() as display, cage.start_on(display) as glass:
            choose_pin_at(glass)
            for count, language in enumerate(LANGUAGES, 1):
                visit_with_an_emergency(glass, language)
                wait_for_slips(cage.slips, count)
                end_visit(glass)
        for manner in ([], ["--fullscreen"]):
            if cage.run_without_a_screen("--self-test", *manner) != 0:
                raise RuntimeError("the self-test failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
