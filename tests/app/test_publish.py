#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishing with all checks and proofs, and what the kiosk then shows.

    test_publish.py LEGCHECK LEGCHECK_KIOSK
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

CONTENT = pathlib.Path(__file__).resolve().parent.parent.parent / "kiosk" / "content" / "leg-pain"
LEGCHECK = ""
KIOSK = ""
PATIENCE_SECONDS = 120  # of a busy machine


class Publish(unittest.TestCase):
    """One store, step after step: each proof takes seconds."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.store = self.home / "store"

    def tearDown(self):
        subprocess.run(["chmod", "-R", "u+w", self.home], check=False)
        shutil.rmtree(self.home)

    def admin(self, *arguments):
        environment = {"XDG_RUNTIME_DIR": tempfile.gettempdir(), **os.environ, "LEGCHECK_STORE": str(self.store),
                       "LEGCHECK_SETTINGS": str(self.home / "settings.toml")}
        return subprocess.run([LEGCHECK, "admin", *map(str, arguments)], capture_output=True, check=False, text=True,
                              env=environment)

    def kiosk_call(self, *arguments):
        environment = {"XDG_RUNTIME_DIR": tempfile.gettempdir(), **os.environ, "QT_QPA_PLATFORM": "offscreen",
                       "QT_QUICK_BACKEND": "software", "LEGCHECK_STORE": str(self.store)}
        return {"args": [KIOSK, "--journal", str(self.home / "journal.sqlite"), "--slips", str(self.home),
                         *map(str, arguments)], "text": True, "env": environment}

    def kiosk(self, *arguments):
        return subprocess.run(**self.kiosk_call("--self-test", *arguments), capture_output=True, check=False)

    def wait_for(self, process, words):
        """Reads what the process says until it says `words`; gives all of it."""
        timer = threading.Timer(PATIENCE_SECONDS, process.kill)
        timer.start()
        said = ""
        for line in process.stderr:
            said += line
            if words in line:
                break
        timer.cancel()
        self.assertIn(words, said)
        return said

    def pack(self, version, change=lambda text: text):
        folder = self.home / f"pack-{version}"
        shutil.copytree(CONTENT, folder, dirs_exist_ok=True)
        protocol = folder / "protocol.json"
        text = re.sub(r'"version": "[^"]*"', f'"version": "{version}"', protocol.read_text(encoding="utf-8"), count=1)
        protocol.write_text(change(text), encoding="utf-8")
        return folder

    def look_at_translations(self, before, after):
        """Translators are asked for what patients see, unless they name another pack."""
        file = self.home / "legcheck_de.ts"
        shutil.copy(CONTENT.parents[2] / "translations" / file.name, file)
        for call in (["texts", file], ["languages", file], ["recordings", "de"]):
            with self.subTest(call=call):
                self.assertIn("content: leg-pain 1.1.0, as published here", self.admin(*call).stderr)
        text = file.read_text(encoding="utf-8")
        self.assertIn(f"<source>{after}</source>\n        <oldsource>{before}</oldsource>", text)
        run = self.admin("texts", file, "--content", CONTENT)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertNotIn(after, file.read_text(encoding="utf-8"))

    def take_to_a_second_kiosk(self, words):
        """What is published here goes there as a file, waits as a draft, and is published."""
        run = self.admin("content", "export", self.home / "words.tar")
        self.assertEqual(run.returncode, 0, run.stderr)
        second = ("--settings", self.home / "second" / "settings.toml", "--store", self.home / "second" / "store")
        run = self.admin("content", "import", self.home / "words.tar", *second)
        self.assertEqual(run.returncode, 0, run.stderr)
        draft = self.home / "second" / "draft"
        self.assertIn(f"legcheck admin publish {draft}", run.stdout)
        self.assertIn(words, (draft / "protocol.json").read_text(encoding="utf-8"))
        run = self.admin("publish", draft, *second)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertFalse(draft.exists())
        self.assertIn("the kiosk shows leg-pain 1.1.0", self.admin("versions", *second[2:]).stdout)
        self.assertIn("already", self.admin("content", "import", self.home / "words.tar", *second).stdout)

    def test_from_an_empty_store_to_a_damaged_one(self):
        run = self.admin("languages")
        self.assertIn("content: the one that came with the program", run.stderr)

        run = self.kiosk()
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("legcheck admin publish", run.stderr)

        first = self.pack("1.0.1")
        run = self.admin("publish", first)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertRegex(run.stdout, r"^current: leg-pain 1\.0\.1, SHA-256 [0-9a-f]{64}\n$")
        self.assertIn("P10", run.stderr)
        sha = run.stdout.split()[-1]
        run = self.kiosk()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(f"content leg-pain 1.0.1, SHA-256 {sha}", run.stderr)

        # A rule that no longer sees an emergency breaks P1, and changes nothing.
        broken = self.pack("1.0.2", lambda text: text.replace(
            '"is": ["breathless", "chest_pain", "coughing_blood", "collapse"]',
            '"is": ["breathless", "chest_pain", "coughing_blood"]'))
        run = self.admin("publish", broken)
        self.assertEqual(run.returncode, 1)
        self.assertIn("P1 failed", run.stderr)
        self.assertEqual(self.admin("versions").returncode, 0)

        swollen, other = "Is a leg swollen?", "Is one leg swollen, or both?"
        newer = self.pack("1.1.0", lambda text: text.replace(swollen, other))
        run = self.admin("publish", newer)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.look_at_translations(swollen, other)
        self.take_to_a_second_kiosk(other)
        run = self.admin("rollback")
        self.assertRegex(run.stdout, r"^current: leg-pain 1\.0\.1,")
        run = self.admin("publish", "--once", newer)
        self.assertRegex(run.stdout, r"^current: leg-pain 1\.0\.1,")
        run = self.admin("rollback", "1.1.0")
        self.assertRegex(run.stdout, r"^current: leg-pain 1\.1\.0,")

        # What changed what patients see is written down, and nothing else.
        record = self.admin("audit").stdout
        self.assertEqual((record.count("publish"), record.count("rollback")), (2, 2), record)

        # The disk changes one byte of the newest.
        (newest,) = (self.store / "packs").glob("1.1.0-*")
        protocol = newest / "protocol.json"
        protocol.chmod(0o644)
        protocol.write_bytes(protocol.read_bytes().replace(b"Leg check", b"Leg chick", 1))
        run = self.kiosk()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("protocol.json: was changed after it was published", run.stderr)
        self.assertIn("content leg-pain 1.0.1", run.stderr)
        run = self.admin("versions")
        self.assertEqual(run.returncode, 1)
        self.assertIn("cannot be shown", run.stdout)
        self.assertIn("the kiosk shows leg-pain 1.0.1", run.stdout)

        # A folder named by hand must be a published one too.
        self.assertIn("was not published", self.kiosk("--content", first).stderr)
        self.assertNotEqual(self.kiosk("--content", first).returncode, 0)
        (older,) = (self.store / "packs").glob("1.0.1-*")
        self.assertEqual(self.kiosk("--content", older).returncode, 0)

    def test_a_waiting_room_is_told_until_there_is_content(self):
        # Who installs wants the exit code.
        self.assertEqual(self.kiosk("--fullscreen").returncode, 1)
        with subprocess.Popen(**self.kiosk_call("--fullscreen"), stderr=subprocess.PIPE) as kiosk:
            try:
                self.wait_for(kiosk, "out of order")
                # Named from where one stands.
                self.assertEqual(self.admin("publish", os.path.relpath(CONTENT)).returncode, 0)
                said = self.wait_for(kiosk, "content leg-pain")
                self.assertNotIn("qrc:", said)
                self.assertIsNone(kiosk.poll())
            finally:
                kiosk.terminate()

    def test_wrong_calls_end_with_2(self):
        for call in (["publish"], ["publish", "a", "b"], ["rollback", "a", "b"], ["versions", "--all"]):
            with self.subTest(call=call):
                self.assertEqual(self.admin(*call).returncode, 2)
        self.assertEqual(self.admin("publish", self.home / "nowhere").returncode, 1)
        self.assertEqual(self.admin("rollback").returncode, 1)


if __name__ == "__main__":
    KIOSK = sys.argv.pop(2)
    LEGCHECK = sys.argv.pop(1)
    unittest.main()
