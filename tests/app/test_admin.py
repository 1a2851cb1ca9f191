#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `legcheck admin settings` promises to an administrator.

    test_admin.py LEGCHECK
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

LEGCHECK = ""


class Settings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "settings.toml"

    def admin(self, *arguments, code=0):
        run = subprocess.run([LEGCHECK, "admin", "settings", *arguments], capture_output=True, text=True, check=False,
                             env={**os.environ, "LEGCHECK_SETTINGS": str(self.file)})
        self.assertEqual(run.returncode, code, run.stderr)
        return run

    def test_a_setting_is_shown_set_explained_and_reset(self):
        self.assertIn("idle.quiet_seconds = 60\n", self.admin("show").stdout)
        self.assertEqual(self.admin("set", "idle.quiet_seconds", "90").stdout, "idle.quiet_seconds = 90\n")
        self.assertEqual(self.admin("show", "idle.quiet_seconds").stdout.splitlines()[1], "idle.quiet_seconds = 90")
        explained = self.admin("explain", "idle.quiet_seconds").stdout
        for words in ("Seconds without a touch", "from 20 to 600", "Default: 60", "next visit"):
            self.assertIn(words, explained)
        self.admin("reset", "idle.quiet_seconds")
        self.assertIn("\n#quiet_seconds = 60\n", self.file.read_text(encoding="utf-8"))

    def test_a_section_is_shown_alone(self):
        lines = self.admin("show", "sound").stdout.splitlines()[1:]
        self.assertEqual([line.split(" = ")[0] for line in lines], ["sound.on", "sound.volume", "sound.headphone_only"])

    def test_every_setting_is_explained(self):
        shown = [line.split(" = ")[0] for line in self.admin().stdout.splitlines()[1:]]
        explained = [line.split(" = ")[0] for line in self.admin("explain").stdout.splitlines()
                     if line and not line.startswith(" ")]
        self.assertEqual(shown, explained)
        self.assertGreater(len(shown), 40)

    def test_a_wrong_value_is_refused_and_changes_nothing(self):
        self.admin("set", "clinic.name", "Harbour Clinic")
        before = self.file.read_bytes()
        for key, value, words in (("idle.quiet_seconds", "5", "from 20 to 600"), ("sound.on", "loud", "yes or no"),
                                  ("printers.nurse", "lp0", "folder:"), ("clinic.kiosk_letter", "", "letter")):
            run = self.admin("set", key, value, code=1)
            self.assertIn(f"{key}: must be ", run.stderr)
            self.assertIn(words, run.stderr)
            self.assertEqual(run.stdout, "")
        self.assertEqual(self.file.read_bytes(), before)

    def test_wrong_calls_end_with_2(self):
        for call in (["cure"], ["set", "clinic.name"], ["set", "clinic.motto", "x"], ["show", "clinic.motto"],
                     ["reset"], ["explain", "nothing"]):
            with self.subTest(call=call):
                self.assertNotEqual(self.admin(*call, code=2).stderr, "")

    def test_a_wrong_file_is_told_with_line_and_key(self):
        self.file.write_text("[idle]\n\nquiet_seconds = 5\n", encoding="utf-8")
        run = self.admin("show", "idle", code=1)
        self.assertIn("settings.toml:3: idle.quiet_seconds: must be a whole number from 20 to 600; kept: 60",
                      run.stderr)
        self.assertIn("idle.quiet_seconds = 60", run.stdout)

    def test_a_secret_is_never_shown(self):
        for call in (["set", "webhook.secret", "hush hush"], ["show"], ["explain", "webhook.secret"]):
            run = self.admin(*call)
            self.assertNotIn("hush hush", run.stdout + run.stderr)
        self.assertIn("webhook.secret = (set, not shown)", self.admin("show", "webhook").stdout)


if __name__ == "__main__":
    LEGCHECK = sys.argv.pop(1)
    unittest.main()
