# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk under the compositor cage, as a user who owns nothing but a folder, started as its unit
starts it."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import kiosk_unit
from memory import family

sys.path.append(str(Path(__file__).resolve().parent.parent / "app"))
# pylint: disable=wrong-import-position
from real_kiosk import Kiosk, pixels  # noqa: E402

NOBODY = 65534
PATIENCE_SECONDS = 180  # of a busy machine
PIN = "271828"
GLASS_ON_X = (1024, 768)  # what cage opens on an X server
GLASS_WITHOUT_A_SCREEN = (1280, 720)


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
    """A place to run the kiosk in: use it as a context manager. `content` is published there, and slips
    go into the folder `slips` unless the settings are changed."""

    def __init__(self, legcheck, kiosk, plugins, content):
        self.programs = (legcheck, kiosk)
        self.plugins_from = plugins
        self.content = content
        self.unit = kiosk_unit.UNIT

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.folder.chmod(0o755)
        self.bring_programs()
        self.plugins = self.folder / "plugins"
        shutil.copytree(self.plugins_from / "generic", self.plugins / "generic")
        data = belongs_to_nobody(self.folder / "data")
        self.slips = data / "slips"
        self.variables = {
            **kiosk_unit.variables(self.unit),
            "HOME": str(belongs_to_nobody(self.folder / "home")),
            "XDG_RUNTIME_DIR": str(belongs_to_nobody(self.folder / "run")),
            "XDG_DATA_HOME": str(data),
            "LEGCHECK_STORE": str(self.folder / "store"),
            "QT_QUICK_BACKEND": "",  # the unit leaves it to Qt; the other tests do not
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        del self.variables["LIBSEAT_BACKEND"]
        # The administrator's own record of it is no business of the kiosk's user.
        administrator = {**self.environment(), "LEGCHECK_SETTINGS": str(self.folder / "administrator/settings.toml")}
        subprocess.run([self.legcheck, "admin", "publish", self.content], env=administrator, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.set("printers.nurse", f"folder:{self.slips}")
        self.set("languages.show_drafts", "yes")
        self.set("screen.pixels_per_millimetre", "3")
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+w", self.temporary.name], check=False)
        self.temporary.cleanup()

    def bring_programs(self):
        """A build folder need not be open to everybody. What a program looks for beside itself comes along."""
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        self.legcheck, self.kiosk = (shutil.copy2(program, bin_folder) for program in self.programs)
        built = Path(self.programs[1]).parent
        voice = built / "legcheck-voice"
        if voice.exists():
            shutil.copy2(voice, bin_folder)
        for beside in ("lib/legcheck", "share/legcheck/fonts"):
            if (built.parent / beside).exists():
                shutil.copytree(built.parent / beside, self.folder / beside)

    def environment(self):
        return {**os.environ, **self.variables}

    def tell(self, *words, **run):
        """What `legcheck` says when the kiosk's user calls it."""
        return subprocess.run(as_nobody([self.legcheck, *words]), env=self.environment(), check=True, text=True,
                              **{"capture_output": True, **run})

    def set(self, key, value):
        self.tell("admin", "settings", "set", key, value)

    def choose_pin(self):
        self.tell("admin", "pin", input=PIN + "\n")

    def command(self):
        """The compositor's part and the kiosk's."""
        words = kiosk_unit.command(self.unit)
        program = words.index("/usr/bin/legcheck-kiosk")
        return words[:program], [str(self.kiosk), *words[program + 1:]]

    def start_on(self, display, *options, **manner):
        """In a glass that cage opens on that X server."""
        compositor, kiosk = self.command()
        return Kiosk(as_nobody([*compositor, *kiosk, *options]), self.plugins, display.name,
                     {**self.variables, "WLR_BACKENDS": "x11"}, size=GLASS_ON_X, **manner)

    def start_without_a_screen(self, *options, **manner):
        return KioskWithoutAScreen(self, options, **manner)

    def run_without_a_screen(self, *options):
        """Until it ends by itself; the exit code of the kiosk, which cage does not always hand on."""
        compositor, (kiosk, *_) = self.command()
        told = subprocess.run(
            as_nobody([*compositor, "sh", "-c", '"$@"; echo "exit code $?"', "sh", kiosk, *options]),
            env={**self.environment(), "WLR_BACKENDS": "headless"}, check=True, text=True, stdout=subprocess.PIPE,
            timeout=PATIENCE_SECONDS)
        return int(told.stdout.rsplit("exit code ", 1)[1])


class InstalledCage(Cage):
    """With what an installation from that build folder puts on a clinic's machine, its content and its
    unit too."""

    def __init__(self, cmake, build, plugins):
        super().__init__(None, None, plugins, None)
        self.cmake, self.build = cmake, build

    def bring_programs(self):
        root = self.folder / "usr"
        subprocess.run([self.cmake, "--install", self.build, "--prefix", root], check=True, stdout=subprocess.DEVNULL)
        self.legcheck, self.kiosk = root / "bin/legcheck", root / "bin/legcheck-kiosk"
        self.content = root / "share/legcheck/content/leg-pain"
        self.unit = root / "lib/systemd/system/legcheck-kiosk.service"


class KioskWithoutAScreen(Kiosk):
    """cage draws into memory. It takes no pointer from outside, but the X server that it brings along
    for X programs does; so the kiosk is one of these here."""

    def __init__(self, cage, options, **manner):
        self.cage = cage
        self.inside = None  # what cage tells its program
        compositor, kiosk = cage.command()
        super().__init__(as_nobody([*compositor, *kiosk, *options]), cage.plugins, "",
                         {**cage.variables, "WLR_BACKENDS": "headless", "QT_QPA_PLATFORM": "xcb"},
                         size=GLASS_WITHOUT_A_SCREEN, **manner)

    def run_inside(self, *command, **run):
        if self.inside is None:
            kiosk = next(pid for pid in family(self.process.pid)
                         if Path(f"/proc/{pid}/comm").read_text().strip() == "legcheck-kiosk")
            words = Path(f"/proc/{kiosk}/environ").read_text().split("\0")
            self.inside = {**os.environ, **dict(word.split("=", 1) for word in words if "=" in word)}
        return subprocess.run(as_nobody([*map(str, command)]), env=self.inside, check=True, **run)

    def xdotool(self, *words):
        self.run_inside("xdotool", *words)

    def picture(self):
        """What the kiosk has drawn; what cage makes of it is looked at on an X server. Asked for a picture, the
        cage and wlroots of Debian 12 mostly give a black one."""
        return pixels(self.run_inside("xwd", "-silent", "-name", "LegCheck", stdout=subprocess.PIPE).stdout)
