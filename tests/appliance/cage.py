# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk under the compositor cage, as a user who owns nothing but a folder."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "app"))
# pylint: disable=wrong-import-position
from real_kiosk import Kiosk  # noqa: E402

NOBODY = 65534
PATIENCE_SECONDS = 180  # of a busy machine
PIN = "271828"


def as_nobody(command):
    """cage refuses to run as root, as it should."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]


def belongs_to_nobody(folder):
    folder.mkdir(mode=0o700)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    return folder


class Cage:
    """A place to run the kiosk in: use it as a context manager. `content` is published there."""

    def __init__(self, legcheck, kiosk, plugins, content):
        self.programs = (legcheck, kiosk)
        self.plugins_from = plugins
        self.content = content

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        folder = Path(self.temporary.name)
        folder.chmod(0o755)
        # A build folder need not be open to everybody.
        self.legcheck, self.kiosk = (shutil.copy2(program, folder) for program in self.programs)
        voice = Path(self.programs[1]).with_name("legcheck-voice")
        if voice.exists():
            shutil.copy2(voice, folder)
        self.plugins = folder / "plugins"
        shutil.copytree(self.plugins_from / "generic", self.plugins / "generic")
        self.variables = {
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
        self.slips = data / "slips"
        self.files = ["--journal", f"{data}/journal.sqlite", "--slips", str(self.slips)]
        # The administrator's own record of it is no business of the kiosk's user.
        administrator = {**self.environment(), "LEGCHECK_SETTINGS": str(folder / "administrator/settings.toml")}
        subprocess.run([self.legcheck, "admin", "publish", self.content], env=administrator, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+w", self.temporary.name], check=False)
        self.temporary.cleanup()

    def environment(self):
        return {**os.environ, **self.variables}

    def tell(self, *words, **run):
        """What `legcheck` says when the kiosk's user calls it."""
        return subprocess.run(as_nobody([self.legcheck, *words]), env=self.environment(), check=True, text=True,
                              **{"capture_output": True, **run})

    def choose_pin(self):
        self.tell("admin", "pin", input=PIN + "\n")

    def start_on(self, display, *options, **manner):
        """In a glass that cage opens on that X server."""
        command = as_nobody(["cage", "-d", "--", self.kiosk, "--fullscreen", "--draft-languages",
                             "--pixels-per-millimetre", "3", *self.files, *options])
        return Kiosk(command, self.plugins, display.name, {**self.variables, "WLR_BACKENDS": "x11"}, **manner)

    def run_without_a_screen(self, *options):
        """Until it ends by itself; the exit code of the kiosk, which cage does not always hand on."""
        told = subprocess.run(
            as_nobody(["cage", "-d", "--", "sh", "-c", '"$@"; echo "exit code $?"', "sh", self.kiosk, *options,
                       *self.files]),
            env={**self.environment(), "WLR_BACKENDS": "headless"}, check=True, text=True, stdout=subprocess.PIPE,
            timeout=PATIENCE_SECONDS)
        return int(told.stdout.rsplit("exit code ", 1)[1])
