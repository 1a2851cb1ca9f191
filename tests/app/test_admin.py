#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `legcheck admin` promises to an administrator: settings, PIN, record of changes, backup.

    test_admin.py LEGCHECK
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

LEGCHECK = ""


class Kiosk(unittest.TestCase):
    """A kiosk of its own for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = self.folder / "settings.toml"

    def admin(self, *arguments, stdin="", code=0):
        run = subprocess.run([LEGCHECK, "admin", *arguments], input=stdin, capture_output=True, text=True, check=False,
                             env={**os.environ, "LEGCHECK_SETTINGS": str(self.file)})
        self.assertEqual(run.returncode, code, run.stderr)
        return run


class Settings(Kiosk):
    def admin(self, *arguments, stdin="", code=0):
        return super().admin("settings", *arguments, stdin=stdin, code=code)

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


class Pin(Kiosk):
    def test_a_pin_is_set_and_no_digit_of_it_is_told(self):
        run = self.admin("pin", stdin="271828\n")
        self.assertEqual(run.stdout, "The PIN is set.\n")
        for file in self.folder.iterdir():
            self.assertNotIn(b"271828", file.read_bytes())
        self.assertTrue((self.folder / "pin").read_text().startswith("$argon2id$"))
        self.assertIn("pin\tset", self.admin("audit").stdout)
        self.admin("pin", stdin="314159\n")
        self.assertIn("pin\treplaced", self.admin("audit").stdout)

    def test_an_easy_pin_is_refused(self):
        for digits, words in (("123456", "guessed at once"), ("1234", "6 to 12 digits"), ("", "6 to 12 digits")):
            self.assertIn(words, self.admin("pin", stdin=digits + "\n", code=1).stderr)
        self.assertFalse((self.folder / "pin").exists())

    def test_a_pin_behind_the_command_is_refused(self):
        self.assertIn("never written behind", self.admin("pin", "271828", code=2).stderr)


class Audit(Kiosk):
    def test_changes_are_written_down_and_verified(self):
        self.admin("settings", "set", "idle.quiet_seconds", "90")
        self.admin("settings", "reset", "idle.quiet_seconds")
        self.admin("settings", "set", "webhook.secret", "hush hush")
        lines = self.admin("audit").stdout.splitlines()
        self.assertEqual([line.split("\t")[0] for line in lines], ["1", "2", "3"])
        self.assertIn("(command line)\tsetting\tidle.quiet_seconds: 60 -> 90", lines[0])
        self.assertNotIn("hush", "".join(lines))
        self.assertEqual(len(self.admin("audit", "-n", "1").stdout.splitlines()), 1)
        self.assertEqual(self.admin("audit", "--verify").stdout, "3 lines, each as it was written\n")

    def test_a_changed_record_shows(self):
        self.admin("settings", "set", "idle.quiet_seconds", "90")
        self.admin("settings", "set", "idle.quiet_seconds", "80")
        record = self.folder / "audit.jsonl"
        record.write_text(record.read_text().replace("60 -> 90", "60 -> 91"))
        run = self.admin("audit", "--verify", code=1)
        self.assertIn("audit.jsonl:1: is not as it was written", run.stderr)

    def test_an_empty_record_is_good(self):
        self.assertEqual(self.admin("audit", "--verify").stdout, "0 lines, each as it was written\n")


class Tickets(Kiosk):
    def test_the_journal_lies_where_the_settings_say(self):
        records = self.folder / "records"
        self.admin("settings", "set", "folders.state", str(records))
        run = subprocess.run([LEGCHECK, "tickets", "list"], capture_output=True, text=True, check=False,
                             env={**os.environ, "LEGCHECK_SETTINGS": str(self.file)})
        self.assertEqual(run.returncode, 1)
        self.assertIn(f"{records}/journal.sqlite: there is no journal", run.stderr)


class Backup(Kiosk):
    def test_a_second_kiosk_is_set_up_by_one_command(self):
        self.admin("settings", "set", "clinic.name", "Harbour Clinic")
        (self.folder / "languages").mkdir()
        (self.folder / "languages" / "legcheck_ht.ts").write_text("x", encoding="utf-8")
        backup = self.folder / "kiosk.legcheck"
        self.admin("export", str(backup), stdin="four plain words here\n")
        self.assertNotIn(b"Harbour Clinic\"\n", backup.read_bytes().split(b"\n", 2)[2])
        second = self.folder / "second" / "settings.toml"
        run = self.admin("import", str(backup), "--kiosk-letter", "B", "--settings", str(second),
                         stdin="four plain words here\n")
        self.assertIn("set up from kiosk A", run.stdout)
        self.assertIn("Harbour Clinic", second.read_text(encoding="utf-8"))
        self.assertIn('kiosk_letter = "B"', second.read_text(encoding="utf-8"))
        self.assertTrue((second.parent / "languages" / "legcheck_ht.ts").exists())

    def test_a_tampered_backup_changes_nothing(self):
        backup = self.folder / "kiosk.legcheck"
        self.admin("export", str(backup), stdin="four plain words here\n")
        data = bytearray(backup.read_bytes())
        data[-5] ^= 1
        backup.write_bytes(bytes(data))
        second = self.folder / "second" / "settings.toml"
        run = self.admin("import", str(backup), "--settings", str(second), stdin="four plain words here\n", code=1)
        self.assertIn("changed or cut short", run.stderr)
        self.assertFalse(second.exists())
        run = self.admin("import", str(backup), stdin="another one altogether\n", code=1)
        self.assertIn("not the passphrase", run.stderr)


if __name__ == "__main__":
    LEGCHECK = sys.argv.pop(1)
    unittest.main()
