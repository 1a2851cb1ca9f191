#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report on what a kiosk lives through by itself, as a clinic would have it: the Debian package
in a clean Debian 12, run by its own user.

usage: survive.py CPACK BUILD-FOLDER PLUGINS [MINUTES]

Installs the package with what it asks for and nothing else, then lets `test_heals.py` do its harm
(kill -9, SIGSTOP, a full disk, one that cannot be written, bad content and settings, a crash loop)
and `soak.py` its ten minutes of patients, random taps and lost printers, both with the programs of
that Debian. A stand-in starts them again, as the unit would. PLUGINS holds generic/, with places.cpp's
plugin. Needs root and Debian's packages.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from clean_root import CleanRoot, in_own_namespace, is_in_own_namespace
from test_package import make_package

HERE = Path(__file__).resolve().parent
# Everything that is made during the run belongs to the kiosk's user, whoever made it.
AS_KIOSK = """#!/bin/sh
chown -R {user} "{work}" 2>/dev/null
export HOME=/var/lib/legcheck XDG_DATA_HOME=/var/lib
exec chroot "{root}" setpriv --reuid=legcheck --regid=legcheck --init-groups /usr/bin/{name} "$@"
"""


def say(words):
    print(f"== {words}", flush=True)


class InstalledKiosk:
    """The package in a clean Debian, and its programs as if they were this machine's."""

    def __init__(self, package, folder):
        say("A clean Debian 12")
        self.root = CleanRoot(folder / "root")
        # One folder that has the same name inside and outside, mounts in it included.
        self.work = Path(f"/tmp/{folder.name}")
        self.inside = self.root.folder / self.work.relative_to("/")
        self.inside.mkdir(mode=0o755)
        inside = f"/root/{package.name}"
        shutil.copy(package, self.root.folder / inside.lstrip("/"))
        say(f"apt-get install ./{package.name}")
        self.root.apt("install", "--no-install-recommends", inside)
        # Outside, nobody of that name need be.
        user = ":".join(self.root.run("id", flag, "legcheck").stdout.strip() for flag in ("-u", "-g"))
        self.programs = folder / "programs"
        self.programs.mkdir()
        for name in ("legcheck", "legcheck-kiosk"):
            program = self.programs / name
            program.write_text(AS_KIOSK.format(user=user, work=self.inside, root=self.root.folder, name=name))
            program.chmod(0o755)

    def run(self, script, plugins, *words):
        shutil.copytree(plugins, self.inside / "plugins", dirs_exist_ok=True)
        command = [sys.executable, HERE / script, self.programs / "legcheck", self.programs / "legcheck-kiosk",
                   self.work / "plugins", *words]
        return subprocess.run(command, env={**os.environ, "TMPDIR": str(self.work)}, check=False).returncode == 0


def run_inside(cpack, build, plugins, minutes, folder):
    folder = Path(folder)
    # Processes are told by the numbers of this namespace.
    subprocess.run(["mount", "-t", "proc", "proc", "/proc"], check=True)
    kiosk = InstalledKiosk(make_package(cpack, build, folder / "package"), folder)
    kiosk.work.symlink_to(kiosk.inside)
    try:
        plugins = Path(plugins) / "generic"
        say("Killed, stopped, without a disk, with damaged content and settings")
        healed = kiosk.run("test_heals.py", plugins.parent)
        say(f"{minutes} minutes of patients, random taps and lost printers")
        lasted = kiosk.run("soak.py", plugins.parent, "--minutes", minutes)
    finally:
        kiosk.work.unlink()
    if healed and lasted:
        say("In a clean Debian the kiosk came back from every harm, without a person; no ticket was lost, and "
            "nobody saw another's answers.")
        return 0
    say("!! A promise did not hold; see above.")
    return 1


def main():
    if is_in_own_namespace():
        return run_inside(*sys.argv[1:])
    if len(sys.argv) not in (4, 5):
        raise SystemExit(__doc__)
    if os.geteuid() != 0:
        raise SystemExit("This makes a clean Debian in a folder and installs the package there, for which it must "
                         "be run as root.")
    if len(sys.argv) == 4:
        sys.argv.append("10")
    with tempfile.TemporaryDirectory(prefix="legcheck-survive-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o755)
        return in_own_namespace(folder)


if __name__ == "__main__":
    sys.exit(main())
