#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk that ships, on a real X server, and a patient who taps it with X's pointer.

A plugin tells where things are (places.cpp); nothing else of the kiosk is touched.
"""

import json
import os
import queue
import struct
import subprocess
import tempfile
import threading
import time
from pathlib import Path

PATIENCE_SECONDS = 60  # of a busy machine; a page takes some milliseconds
SECONDS_BETWEEN_TAPS = 0.6  # the kiosk takes a sooner one for a tremor
SHADES_OF_AN_EMPTY_GLASS = 8  # black, perhaps with a pointer
SECONDS_TO_DRAW = 0.5  # until the compositor shows what the kiosk has drawn, on a busy machine
SECONDS_TO_ANSWER = 3  # longer than a busy machine lets a tap wait; a lost one is tapped again
SIZE = "1280x1024"
FOOT_OF_THE_GLASS = 0.85  # of its height
WHOLE_GLASS = tuple(int(side) for side in SIZE.split("x"))


class Display:
    """An X server of our own, on the first free number."""

    def __enter__(self):
        self.memory = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp",
             "-fbdir", self.memory.name],
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
        self.memory.cleanup()

    def picture(self):
        """What is on the glass now, as the server's raw pixels, the pointer too."""
        return pixels((Path(self.memory.name) / "Xvfb_screen0").read_bytes())


def pixels(dump):
    """Of an XWD file, raw: blue, green, red, nothing."""
    # The header's size comes first, the number of its colours is the 20th word.
    header, = struct.unpack(">I", dump[:4])
    colours, = struct.unpack(">I", dump[76:80])
    return dump[header + 12 * colours:]


def shows_a_page(picture):
    """Or nothing yet: letters alone have more shades than that."""
    return len(set(picture[len(picture) // 4:len(picture) // 2])) > SHADES_OF_AN_EMPTY_GLASS


class Glass:
    """What can be seen and touched of a kiosk on the X server `display`; it may be started anew
    meanwhile (`follow`). A slow machine may want a longer `pace`, a hurried patient a shorter one.
    `size` is that of what can be touched, in pixels."""

    def __init__(self, display, pace=SECONDS_BETWEEN_TAPS, quiet=SECONDS_BETWEEN_TAPS, size=WHOLE_GLASS):
        self.display = display
        self.size = size
        self.pace = pace
        self.quiet = quiet
        self.places = {}
        self.lines = queue.Queue()
        self.last_tap = 0.0
        self.tap_began = 0.0
        self.first_answer = None  # when the glass first changed after the last tap

    def variables(self, plugins):
        """What a kiosk needs in its environment to be seen here."""
        return {"DISPLAY": self.display, "QT_PLUGIN_PATH": str(plugins),
                "QT_QPA_GENERIC_PLUGINS": "legcheckplaces"}

    def follow(self, stream):
        """Listens to the standard output of a kiosk that was just started."""
        self.lines.put("{}")
        threading.Thread(target=self._listen, args=[stream], daemon=True).start()

    def _listen(self, stream):
        with stream:
            for line in stream:
                self.first_answer = self.first_answer or time.monotonic()
                self.lines.put(line)
        self.lines.put(None)

    def ended(self):
        """The kiosk's end; who has it started again does not mind."""

    def settle(self):
        """Until nothing moves any more; true if anything did."""
        moved = False
        while True:
            try:
                line = self.lines.get(timeout=self.quiet)
            except queue.Empty:
                return moved
            moved = True
            if line is None:
                self.places = {}
                self.ended()
            elif line.startswith("{"):
                self.places = json.loads(line)

    def wait_for(self, name, seconds=PATIENCE_SECONDS):
        """Until something of that name can be seen and touched."""
        end = time.monotonic() + seconds
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

    def begin(self, first_answer):
        """From the page that tells what this is to the one with that answer: where the page goes on below
        the glass, "next" shows it first."""
        self.tap("nextButton")
        self.settle()
        while first_answer not in self.places and "nextButton" in self.places:
            self.go("nextButton")
        self.wait_for(first_answer)

    def press(self, name):
        self.press_at(*self.places[name])

    def press_at(self, x, y, button=1):
        """As a finger does: not sooner than a patient may, and never moving while it is down."""
        time.sleep(max(0.0, self.last_tap + self.pace - time.monotonic()))
        # Without a window manager the window stands at the top left of the screen, and so does
        # the compositor's.
        self.first_answer = None
        self.tap_began = time.monotonic()
        self.xdotool("mousemove", x, y, "click", button)
        self.last_tap = time.monotonic()

    def go(self, name):
        """Presses it, and waits until something has come of it, or for long nothing: on a busy machine who taps
        again sooner taps on the page that comes."""
        before = self.places
        self.press(name)
        end = time.monotonic() + SECONDS_TO_ANSWER
        while self.places == before and time.monotonic() < end:
            self.settle()

    def wait_until_full(self):
        """A compositor gives the window the whole glass only after it has shown it. The help button is
        at the bottom of every page."""
        end = time.monotonic() + PATIENCE_SECONDS
        self.wait_for("helpButton")
        while self.places["helpButton"][1] < FOOT_OF_THE_GLASS * self.size[1]:
            if time.monotonic() > end:
                raise RuntimeError(f"the window does not fill the glass: {self.places}")
            self.settle()

    def still(self, picture):
        """What `picture` shows once it does not change any more, the pointer out of the way."""
        self.xdotool("mousemove", self.size[0] - 1, self.size[1] - 1)
        end = time.monotonic() + PATIENCE_SECONDS
        seen = picture()
        while time.monotonic() < end:
            time.sleep(SECONDS_TO_DRAW)
            self.settle()
            before, seen = seen, picture()
            if seen == before and shows_a_page(seen):
                return seen
        raise RuntimeError("the glass " + ("never stands still" if shows_a_page(seen) else "stays empty"))

    def everything(self):
        """The whole screen of the X server, as Display.picture has it."""
        return pixels(subprocess.run(["xwd", "-silent", "-root", "-display", self.display], check=True,
                                     stdout=subprocess.PIPE).stdout)

    def xdotool(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": self.display}, check=True)


class Kiosk(Glass):
    """`command` starts it, with whatever has to come before the program's own name; what `variables`
    says comes on top of the environment. Its log goes into the file `log`, if one is given."""

    def __init__(self, command, plugins, display, variables, log=None, **manner):
        super().__init__(display, **manner)
        self.environment = {**os.environ, **self.variables(plugins), **variables}
        self.process = subprocess.Popen(command, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=log)
        self.follow(self.process.stdout)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired as fault:
            self.process.kill()
            self.process.wait()
            if kind is None:
                raise RuntimeError("the kiosk did not end when it was asked to") from fault

    def ended(self):
        raise RuntimeError(f"the kiosk ended early, with exit code {self.process.wait()}")


def slips_in(folder):
    """Whole slips, without the patients' own papers."""
    return [slip for slip in Path(folder).glob("*.pdf")
            if not slip.stem.endswith("_stub") and slip.read_bytes().endswith(b"%%EOF\n")]


def wait_for_slips(folder, count=1):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        slips = slips_in(folder)
        if len(slips) >= count:
            return slips
        time.sleep(0.1)
    raise RuntimeError(f"{count} slips were to come out")

