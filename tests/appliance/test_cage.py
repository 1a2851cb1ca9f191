#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as it stands in a clinic: fullscreen, alone under the compositor cage, not as root.

cage opens its glass on a real X server, whose pointer makes a short visit in each of the languages;
each leaves a slip on paper. Then cage alone, without any screen, runs the kiosk's self-test.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "app"))
# pylint: disable=wrong-import-position
from real_kiosk import Display, Kiosk, visit_with_an_emergency, wait_for_slips  # noqa: E402

LANGUAGES = ("en", "ar", "zh-Hans")  # left to right, right to left, and a script of its own
NOBODY = 65534
PIN = "271828"


def as_nobody(command):
    """cage refuses to run as root, as it should."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]


def belongs_to_nobody(folder):
    folder.mkdir(mode=0o700)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("legcheck", type=Path)
    parser.add_argument("kiosk", type=Path)
    parser.add_argument("plugins", type=Path, help="folder that holds generic/, with places.cpp's plugin")
    parser.add_argument("content", type=Path)
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        # A build folder need not be open to everybody.
        kiosk = shutil.copy2(options.kiosk, folder)
        plugins = folder / "plugins"
        shutil.copytree(options.plugins / "generic", plugins / "generic")
        variables = {
            "HOME": str(belongs_to_nobody(folder / "home")),
            "XDG_RUNTIME_DIR": str(belongs_to_nobody(folder / "run")),
            "LEGCHECK_STORE": str(folder / "store"),
            "QT_QPA_PLATFORM": "wayland",
            "QT_QUICK_BACKEND": "",  # the unit leaves it to Qt; the other tests do not
            "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        data = belongs_to_nobody(folder / "data")
        files = ["--journal", f"{data}/journal.sqlite", "--slips", f"{data}/slips"]
        subprocess.run([options.legcheck, "admin", "publish", options.content],
                       env={**os.environ, **variables}, check=True, stdout=subprocess.DEVNULL)

        with Display() as display:
            command = as_nobody(["cage", "-d", "--", kiosk, "--fullscreen", "--draft-languages",
                                 "--pixels-per-millimetre", "3", *files])
            with Kiosk(command, plugins, display.name, {**variables, "WLR_BACKENDS": "x11"}) as glass:
                # Nobody has chosen a PIN yet: that comes before the first patient.
                for door in ("choosePin", "repeatPin"):
                    glass.wait_for(door)
                    for digit in PIN:
                        glass.tap(f"digit{digit}")
                    glass.tap("enter")
                glass.tap("leave")
                for count, language in enumerate(LANGUAGES, 1):
                    visit_with_an_emergency(glass, language)
                    wait_for_slips(data / "slips", count)
                    glass.tap("finishButton")
                    glass.tap("startAgain")

        headless = {**os.environ, **variables, "WLR_BACKENDS": "headless"}
        subprocess.run(as_nobody(["cage", "-d", "--", kiosk, "--self-test", *files]), env=headless, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
