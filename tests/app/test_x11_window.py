#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient before the real kiosk, in a window of a real X server. At the end there is a slip on paper."""

import argparse
import sys
import tempfile
from pathlib import Path

from patient import visit_with_an_emergency
from real_kiosk import Display, Kiosk, wait_for_slips

WINDOW = "1080x1000"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kiosk", type=Path)
    parser.add_argument("plugins", type=Path, help="folder that holds generic/, with places.cpp's plugin")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        command = [options.kiosk, "--size", WINDOW, "--pixels-per-millimetre", "3",
                   "--journal", f"{folder}/journal.sqlite", "--slips", f"{folder}/slips"]
        with Kiosk(command, options.plugins, display.name, {"QT_QPA_PLATFORM": "xcb"}) as kiosk:
            visit_with_an_emergency(kiosk, "en")
            slips = wait_for_slips(f"{folder}/slips")
            if len(slips) != 1:
                raise RuntimeError(f"one slip was expected: {slips}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
