#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `legcheck admin` promises to an administrator: settings, PIN, record of changes, backup.

    test_admin.py LEGCHECK
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CONTENT = ROOT / "kiosk" / "content" / "leg-pain"
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
                             env={**os.environ, "LEGCHECK_SETTINGS": str(self.file),
                                  "LEGCHECK_STORE": str(self.folder / "store")})
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


class Language(Kiosk):
    """The first steps with a thirteenth language, which Qt does not know."""

    def test_a_language_that_was_only_begun_is_told_in_a_few_lines(self):
        file = self.folder / "ht" / "legcheck_ht.ts"
        file.parent.mkdir()
        self.assertIn("please fill in", self.admin("texts", str(file)).stdout)
        manifest = json.loads((file.parent / "legcheck_ht.json").read_text(encoding="utf-8"))
        self.assertEqual((manifest["tag"], manifest["status"]), ("ht", "draft"))
        lines = self.admin("languages", str(file.parent), code=1).stdout.splitlines()
        self.assertRegex(lines[0], r"legcheck_ht\.ts: fault: (\d+) of \1 texts are missing$")
        self.assertRegex(lines[11], r"^… and \d+ texts more have no translation; --all names each$")
        self.assertTrue(lines[12].startswith("tag "))
        every = self.admin("languages", "--all", str(file.parent), code=1).stdout
        self.assertGreater(every.count("has no translation"), 900)

    def test_a_shipped_language_begins_with_its_translation(self):
        file = self.folder / "legcheck_es.ts"
        self.admin("texts", str(file), "--content", str(CONTENT))
        self.assertEqual(file.read_bytes(), (ROOT / "translations" / file.name).read_bytes())
        self.assertEqual([one.name for one in self.folder.iterdir()], [file.name])
        self.admin("languages", str(file), "--content", str(CONTENT))


class Content(Kiosk):
    """The words of one kiosk go to another as one file. test_publish.py tells the rest."""

    def setUp(self):
        super().setUp()
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.second = ("--settings", str(self.folder / "second" / "settings.toml"))

    def export(self):
        self.admin("content", "export", str(self.stick), "--content", str(CONTENT))
        (file,) = self.stick.glob("legcheck-content-*.tar")
        return file

    def test_words_go_from_one_kiosk_to_another(self):
        own = self.folder / "languages"
        own.mkdir()
        (own / "legcheck_pl.ts").write_bytes((ROOT / "translations" / "legcheck_pl.ts").read_bytes())
        file = self.export()
        self.assertIn(f"written to {file}", self.admin("audit").stdout)
        run = self.admin("content", "import", str(file), *self.second)
        self.assertIn("waits as a draft", run.stdout)
        self.assertIn("Languages taken: pl", run.stdout)
        data = self.folder / "second"
        self.assertTrue((data / "languages" / "legcheck_pl.ts").exists())
        draft = data / "draft" / "protocol.json"
        self.assertEqual(draft.read_bytes(), (CONTENT / "protocol.json").read_bytes())
        self.assertIn(f"taken from {file}", self.admin("audit", *self.second).stdout)
        # What waits there is not written over, and is what is exported next.
        run = self.admin("content", "import", str(file), *self.second, code=1)
        self.assertIn("not published", run.stderr)
        self.assertIn("Nothing on this kiosk was changed", run.stderr)
        self.admin("content", "export", str(self.folder / "second.tar"), *self.second)

    def test_the_same_content_is_no_draft(self):
        file = self.export()
        run = self.admin("content", "import", str(file), "--content", str(CONTENT), *self.second)
        self.assertIn("what patients see already", run.stdout)
        self.assertFalse((self.folder / "second" / "draft").exists())

    def test_nothing_is_written_over(self):
        self.export()
        run = self.admin("content", "export", str(self.stick), "--content", str(CONTENT), code=1)
        self.assertIn("is there already", run.stderr)

    def test_a_file_with_a_fault_changes_nothing(self):
        file = self.export()
        damaged = bytearray(file.read_bytes())
        at = damaged.index(b"Is a leg swollen?")
        damaged[at] ^= 1
        file.write_bytes(damaged)
        run = self.admin("content", "import", str(file), *self.second, code=1)
        self.assertIn("content/protocol.json", run.stderr)
        self.assertFalse((self.folder / "second").exists())
        self.admin("content", "import", str(self.stick / "none.tar"), *self.second, code=1)

    def test_what_is_not_there_is_not_exported(self):
        run = self.admin("content", "export", str(self.stick), code=1)
        self.assertIn("nothing is published here", run.stderr)
        self.assertEqual(list(self.stick.iterdir()), [])

    def test_wrong_calls_end_with_2(self):
        for call in ([], ["export"], ["import"], ["export", "a", "b"], ["send", "a"]):
            with self.subTest(call=call):
                self.admin("content", *call, code=2)


if __name__ == "__main__":
    LEGCHECK = sys.argv.pop(1)
    unittest.main()
