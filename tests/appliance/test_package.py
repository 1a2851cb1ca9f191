#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package in a clean Debian: what it brings is all that the kiosk needs, and what it
leaves when it goes is told.

usage: test_package.py CPACK BUILD-FOLDER

Makes the package, makes a clean root with debootstrap, installs the one in the other with nothing
but what the package itself asks for. Needs root and Debian's packages.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import kiosk_unit
from clean_root import CleanRoot, in_own_namespace, is_in_own_namespace

STATE = "/var/lib/legcheck"
UNIT = "lib/systemd/system/legcheck-kiosk.service"
CRAMP = '{"id":"a","answers":{"emergency":["none"],"limb_threat":["none"],"swelling":"calf"}}\n'
PATIENCE_SECONDS = 180  # of a busy machine; a self-test takes a second
AS_KIOSK = {"user": "legcheck", "environment": {"HOME": STATE, "XDG_DATA_HOME": "/var/lib"}}

ROOT = None  # the clean root, for all tests
PACKAGE = None  # the package, as the clean root sees it


def make_package(cpack, build, folder):
    result = subprocess.run([cpack, "-G", "DEB", "--config", Path(build) / "CPackConfig.cmake", "-B", folder],
                            capture_output=True, text=True, check=False)
    packages = list(Path(folder).glob("legcheck_*.deb"))
    if result.returncode != 0 or len(packages) != 1:
        raise SystemExit(f"cpack made no package: {result.stdout}{result.stderr}")
    return packages[0]


def files_of_package():
    return [name for name in ROOT.run("dpkg", "-L", "legcheck").stdout.splitlines() if name != "/."]


def is_enabled(unit):
    return ROOT.run("systemctl", "is-enabled", unit, check=False).stdout.strip()


class Installed(unittest.TestCase):
    def test_the_user_has_no_shell_and_no_password(self):
        name, _, _, _, _, home, shell = ROOT.run("getent", "passwd", "legcheck").stdout.strip().split(":")
        self.assertEqual((name, home, shell), ("legcheck", STATE, "/usr/sbin/nologin"))
        self.assertTrue(ROOT.run("getent", "shadow", "legcheck").stdout.split(":")[1].startswith("!"))
        groups = set(ROOT.run("id", "-nG", "legcheck").stdout.split())
        self.assertEqual(groups, {"legcheck", "video", "render", "input", "audio", "lp"})

    def test_the_shipped_content_is_published(self):
        listed = ROOT.run("legcheck", "admin", "versions", **AS_KIOSK).stdout
        self.assertIn("the kiosk shows leg-pain ", listed)

    def test_the_kiosk_starts_with_the_machine(self):
        for unit in ("legcheck-kiosk.service", "seatd.service"):
            self.assertEqual(is_enabled(unit), "enabled", unit)
        self.assertEqual(is_enabled("legcheck-sound.service"), "static")  # the kiosk wants it
        self.assertEqual(is_enabled("ctrl-alt-del.target"), "masked")
        self.assertEqual(ROOT.run("systemctl", "get-default").stdout.strip(), "graphical.target")

    def test_nothing_runs_after_the_installation_alone(self):
        running = ROOT.run("sh", "-c", "for one in /proc/[0-9]*; do readlink $one/exe; done").stdout
        self.assertNotIn("legcheck", running)

    def test_files_are_the_administrators(self):
        for name in files_of_package():
            facts = os.lstat(ROOT.folder / name.lstrip("/"))
            self.assertEqual((facts.st_uid, facts.st_gid), (0, 0), name)
            self.assertEqual(facts.st_mode & 0o6022, 0, f"{name}: {facts.st_mode:o}")

    def test_the_kiosk_can_write_nothing_but_its_state(self):
        found = ROOT.run("find", "/", "-xdev", "-writable", "!", "-type", "l", "!", "-path", f"{STATE}*",
                         "!", "-path", "/tmp/*", check=False, **AS_KIOSK).stdout.split()
        self.assertLessEqual(set(found), {"/tmp", "/var/tmp", "/run/lock", "/var/lock"})

    def test_the_self_test_passes_under_cage(self):
        # As the unit starts it, only on a screen that is not there.
        unit = ROOT.folder / UNIT
        command, variables = kiosk_unit.command(unit), kiosk_unit.variables(unit)
        runtime = variables["XDG_RUNTIME_DIR"]
        ROOT.run("install", "-d", "-o", "legcheck", "-g", "legcheck", "-m", "700", runtime)
        variables.pop("LIBSEAT_BACKEND")
        variables.update(WLR_BACKENDS="headless", WLR_RENDERER="pixman", WLR_LIBINPUT_NO_DEVICES="1", HOME=STATE)
        # cage does not always hand on how its program ended.
        program = command.index("--") + 1
        command[program:program] = ["sh", "-c", '"$@"; echo "exit code $?"', "sh"]
        result = ROOT.run(*command, "--self-test", user="legcheck", environment=variables, timeout=PATIENCE_SECONDS)
        self.assertIn("exit code 0\n", result.stdout)
        faults = [line for line in result.stderr.splitlines()
                  if re.match(r"\S+ \S+ (warning|error|critical) ", line)]
        self.assertEqual(faults, [])
        self.assertIn("content leg-pain", result.stderr)

    def test_answers_are_judged_and_a_slip_is_drawn(self):
        verdict = json.loads(ROOT.run("legcheck", "score", input=CRAMP, **AS_KIOSK).stdout)
        self.assertEqual(verdict["id"], "a")
        self.assertIn(verdict["category"], range(1, 6))
        (ROOT.folder / "tmp/answers.json").write_text(CRAMP)
        ROOT.run("legcheck", "slip", "--answers", "/tmp/answers.json", "--paper", "a4", "--out", "/tmp/slip.pdf",
                 **AS_KIOSK)
        self.assertTrue((ROOT.folder / "tmp/slip.pdf").read_bytes().startswith(b"%PDF"))

    def test_installing_again_changes_nothing_of_the_clinics(self):
        ROOT.run("legcheck", "admin", "settings", "set", "clinic.name", "Harbour Clinic", **AS_KIOSK)

        def state():
            return ROOT.run("find", STATE, "-type", "f", "-exec", "sha256sum", "{}", "+").stdout.splitlines()

        before = sorted(state())
        self.assertIn("settings.toml", " ".join(before))
        ROOT.apt("install", "--no-install-recommends", "--reinstall", PACKAGE)
        self.assertEqual(sorted(state()), before)
        self.test_the_shipped_content_is_published()
        self.test_the_kiosk_starts_with_the_machine()


class Removed(unittest.TestCase):
    """After all the others."""

    def test_the_program_goes_and_then_its_state(self):
        gone = [name for name in files_of_package() if not (ROOT.folder / name.lstrip("/")).is_dir()]
        self.assertIn("/usr/bin/legcheck-kiosk", gone)
        ROOT.apt("remove", "legcheck")
        self.assertEqual([name for name in gone if os.path.lexists(ROOT.folder / name.lstrip("/"))], [])
        self.assertNotEqual(is_enabled("legcheck-kiosk.service"), "enabled")
        self.assertNotEqual(is_enabled("ctrl-alt-del.target"), "masked")
        self.assertTrue((ROOT.folder / "var/lib/legcheck/settings.toml").exists(), "the clinic's state stays")

        ROOT.apt("purge", "legcheck")
        left = ROOT.run("find", "/", "-xdev", "(", "-name", "*legcheck*", "-o", "-lname", "*legcheck*", ")",
                        "!", "-path", "/tmp/*").stdout.split()
        # Debian never takes a user away: files of it may be elsewhere.
        self.assertEqual([name for name in left if name not in ("/run/legcheck", PACKAGE)], [])
        self.assertEqual(ROOT.run("getent", "passwd", "legcheck").returncode, 0)


def run_inside(cpack, build, folder):
    global ROOT, PACKAGE  # pylint: disable=global-statement
    package = make_package(cpack, build, Path(folder) / "package")
    ROOT = CleanRoot(Path(folder) / "root")
    PACKAGE = f"/root/{package.name}"
    (ROOT.folder / PACKAGE.lstrip("/")).write_bytes(package.read_bytes())
    ROOT.apt("install", "--no-install-recommends", PACKAGE)
    loader = unittest.defaultTestLoader
    tests = unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in (Installed, Removed))
    return 0 if unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful() else 1


def main():
    if is_in_own_namespace():
        return run_inside(*sys.argv[1:])
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    if os.geteuid() != 0:
        raise SystemExit("This test makes a clean Debian in a folder and installs the package there, "
                         "for which it must be run as root.")
    with tempfile.TemporaryDirectory(prefix="legcheck-package-") as folder:
        Path(folder).chmod(0o755)
        return in_own_namespace(folder)


if __name__ == "__main__":
    sys.exit(main())
