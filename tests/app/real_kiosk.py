#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk that ships, on a real X server, and a patient who taps it with X's pointer.

A plugin tells where things are (places.cpp); nothing else of the kiosk is touched.
"""

import json
import os
import queue
import subprocess
import threading
import time
from pathlib import Path

PATIENCE_SECONDS = 60  # of a busy machine; a page takes some milliseconds
SECONDS_BETWEEN_TAPS = 0.6  # the kiosk takes a sooner one for a tremor
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
    """`command` starts it, with whatever has to come before the program's own name; what `variables`
    says comes on top of the environment."""

    def __init__(self, command, plugins, display, variables):
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_PLUGIN_PATH": str(plugins),
            "QT_QPA_GENERIC_PLUGINS": "legcheckplaces",
            **variables,
        }
        self.process = subprocess.Popen(command, env=self.environment, text=True, stdout=subprocess.PIPE)
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

    def settle(self):
        """Until nothing moves any more; true if anything did."""
        moved = False
        while True:
            try:
                line = self.lines.get(timeout=SECONDS_BETWEEN_TAPS)
            except queue.Empty:
                return moved
            if line is None:
                raise RuntimeError(f"the kiosk ended early, with exit code {self.process.wait()}")
            moved = True
            if line.startswith("{"):
                self.places = json.loads(line)

    def wait_for(self, name):
        """Until something of that name can be seen and touched."""
        end = time.monotonic() + PATIENCE_SECONDS
        self.settle()
        while name not in self.places:
            if time.monotonic() > end:
                raise RuntimeError(f"no '{name}' on the screen, only {sorted(self.places)}")
            if not self.settle() and "moreBelow" in self.places:
                self.press("moreBelow")

    def tap(self, name):
        """As soon as it can be seen, also if the page has to be turned for it."""
        self.wait_for(name)
        self.press(name)

    def press(self, name):
        x, y = self.places[name]
        # Without a window manager the window stands at the top left of the screen, and so does
        # the compositor's.
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"],
                       env=self.environment, check=True)
        time.sleep(SECONDS_BETWEEN_TAPS)


def wait_for_slips(folder, count=1):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        slips = [slip for slip in Path(folder).glob("*.pdf")
                 if not slip.stem.endswith("_stub") and slip.read_bytes().endswith(b"%%EOF\n")]
        if len(slips) >= count:
            return slips
        time.sleep(0.1)
    raise RuntimeError(f"{count} slips were to come out")


def visit_with_an_emergency(kiosk, language):
    """A short visit: language, what this is, an emergency sign, no leg sign, "staff are coming"."""
    kiosk.tap(f"language_{language}")
    kiosk.tap("nextButton")
    kiosk.tap("option_breathless")
    kiosk.tap("nextButton")
    kiosk.wait_for("option_cold_or_pale")
    kiosk.tap("option_none")
    kiosk.tap("nextButton")
    kiosk.wait_for("finishButton")
