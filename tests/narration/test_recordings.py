# SPDX-License-Identifier: GPL-3.0-or-later
"""`legcheck admin recordings` and what the other commands say of the voice, as a clinic uses them.

Usage: test_recordings.py LEGCHECK
"""

import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

LEGCHECK = sys.argv.pop(1)


class RecordingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def admin(self, *words):
        return subprocess.run(
            [LEGCHECK, "admin", *words, "--settings", str(self.folder / "settings.toml")],
            capture_output=True, text=True, env={**os.environ, "LEGCHECK_STORE": str(self.folder / "store")})

    def recordings(self, language="es"):
        told = self.admin("recordings", language)
        self.assertEqual(told.returncode, 0, told.stderr)
        first, *lines = told.stdout.splitlines()
        return first, [line.split("\t") for line in lines], told.stderr

    def test_every_text_has_a_name_that_stands_for_its_words(self):
        first, rows, summary = self.recordings()
        self.assertEqual(first, f"# {self.folder}/recordings/es")
        self.assertGreater(len(rows), 600)
        self.assertEqual({state for state, _, _ in rows}, {"synthetic"})
        self.assertEqual(len({name for _, name, _ in rows}), len(rows))
        for _, name, words in rows:
            mark = hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:8]
            self.assertTrue(name.endswith("." + mark), name)
            self.assertNotIn("/", name)
        self.assertRegex(summary, r"(?m)^\d+ synthetic$")

    def test_a_recording_counts(self):
        _, rows, _ = self.recordings()
        clip = self.folder / "recordings" / "es" / (rows[0][1] + ".ogg")
        clip.parent.mkdir(parents=True)
        clip.write_bytes(b"spoken")
        _, after, summary = self.recordings()
        self.assertEqual(after[0][0], "recorded")
        self.assertEqual(after[1][0], "synthetic")
        self.assertIn("recorded, ", summary)
        languages = self.admin("languages").stdout
        self.assertIn("read aloud:", languages)
        self.assertRegex(languages, r"\n  es +\d+ recorded, \d+ synthetic\n")
        self.assertRegex(languages, r"\n  ur +\d+ synthetic\n")

    def test_wrong_use_is_told(self):
        self.assertEqual(self.admin("recordings").returncode, 2)
        told = self.admin("recordings", "xx")
        self.assertEqual(told.returncode, 1)
        self.assertIn("xx", told.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
