#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient before the real kiosk, in a window of a real X server.

Starts Xvfb and `legcheck-kiosk`, and moves and clicks X's pointer through a short visit: language,
what this is, an emergency sign, no leg sign, "staff are coming". At the end there is a slip on
paper. A plugin tells where things are (places.cpp); nothing else of the kiosk is touched.
"""

import argparse
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PATIENCE_SECONDS = 60  # of a busy machine; a page takes some milliseconds
SECONDS_BETWEEN_TAPS = 0.4  # the kiosk takes a sooner one for a tremor
WINDOW = "1080x1000"
SCREEN = "1280x1024x24"


class Display:
    """An X server of our own, on the first free number."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        if self.name == ":":
            raise RuntimeError("Xvfb did not start")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Kiosk:
    def __init__(self, program, plugins, folder, display):
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_PLUGIN_PATH": str(plugins),
            "QT_QPA_GENERIC_PLUGINS": "legcheckplaces",
        }
        self.process = subprocess.Popen(
            [program, "--size", WINDOW, "--pixels-per-millimetre", "3",
             "--journal", f"{folder}/journal.sqlite", "--slips", f"{folder}/slips"],
            env=self.environment, text=True, stdout=subprocess.PIPE)
        self.places = {}
        self.lines = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def wait_for(self, name):
        """Until something of that name can be seen and touched, and nothing moves any more."""
        end = time.monotonic() + PATIENCE_SECONDS
        moving = True
        while name not in self.places or moving:
            try:
                line = self.lines.get(timeout=SECONDS_BETWEEN_TAPS)
            except queue.Empty:
                moving = False
                if time.monotonic() > end:
                    raise RuntimeError(f"no '{name}' on the screen, only {sorted(self.places)}")
                continue
            if line is None:
                raise RuntimeError(f"the kiosk ended early, with exit code {self.process.wait()}")
            moving = True
            if line.startswith("{"):
                self.places = json.loads(line)

    def tap(self, name):
        self.wait_for(name)
        x, y = self.places[name]
        # Without a window manager the window stands at the top left of the screen.
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"],
                       env=self.environment, check=True)
        time.sleep(SECONDS_BETWEEN_TAPS)


def wait_for_slip(folder):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        slips = [slip for slip in Path(folder).glob("*.pdf") if slip.read_bytes().endswith(b"%%EOF\n")]
        if slips:
            return slips
        time.sleep(0.1)
    raise RuntimeError("no slip came out")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kiosk", type=Path)
    parser.add_argument("plugins", type=Path, help="folder that holds generic/, with places.cpp's plugin")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Display() as display, \
            Kiosk(options.kiosk, options.plugins, folder, display.name) as kiosk:
        kiosk.tap("language_en")
        kiosk.tap("nextButton")
        kiosk.tap("option_breathless")
        kiosk.tap("nextButton")
        kiosk.wait_for("option_cold_or_pale")
        kiosk.tap("option_none")
        kiosk.tap("nextButton")
        kiosk.wait_for("finishButton")
        slips = wait_for_slip(f"{folder}/slips")
        if len(slips) != 1:
            raise RuntimeError(f"one slip was expected: {slips}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
