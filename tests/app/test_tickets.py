#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`legcheck tickets` beside a kiosk: what it lists, prints again, exports and wipes.

usage: test_tickets.py LEGCHECK
"""

import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
FIRST_VERSION = """
    CREATE TABLE visit (uuid TEXT PRIMARY KEY, day TEXT NOT NULL, number INTEGER NOT NULL,
        finished TEXT NOT NULL, language TEXT NOT NULL, category INTEGER NOT NULL,
        call_staff INTEGER NOT NULL, paper TEXT NOT NULL, UNIQUE (day, number));
    INSERT INTO visit VALUES ('u1', '2026-11-23', 1, '2026-11-23T07:00:00', 'es', 2, 1, 'printed'),
                             ('u2', '2026-11-23', 2, '2026-11-23T07:30:00', 'ar', 4, 0, 'failed');
"""
ANSWERS = '{"id":"","answers":{"emergency":["none"],"swelling":"calf"}}'


class TicketsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.journal = pathlib.Path(self.folder.name) / "journal.sqlite"
        self.run_sql(FIRST_VERSION)
        self.tickets("list")  # takes the file over

    def run_sql(self, statements):
        database = sqlite3.connect(self.journal)
        database.executescript(statements)
        database.commit()
        database.close()

    def keep_answers(self):
        self.run_sql(f"UPDATE visit SET answers = '{ANSWERS}', verdict = '{{}}', "
                     "kept_since = CAST(strftime('%s', 'now') AS INTEGER) * 1000")

    def rows(self, query):
        database = sqlite3.connect(self.journal)
        rows = database.execute(query).fetchall()
        database.close()
        return rows

    def tickets(self, *arguments, code=0):
        result = subprocess.run([PROGRAM, "tickets", *arguments, "--journal", str(self.journal)],
                                capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, code, result.stderr)
        return result.stdout if code == 0 else result.stderr

    def test_list_tells_what_is_there(self):
        lines = self.tickets("list").splitlines()
        self.assertEqual(lines[0], "2 visits, answers of 0 kept, 0 papers waiting; categories 1 to 5: 0 1 0 1 0")
        self.assertIn("A-002", lines[1])
        self.assertIn("slip failed (made by an older version, which kept no answers)", lines[1])
        self.assertIn("slip confirmed", lines[2])
        self.assertEqual(self.tickets(), self.tickets("list"))
        self.assertEqual(len(self.tickets("list", "--most", "1").splitlines()), 2)

    def test_list_names_a_damaged_journal_that_is_kept(self):
        aside = self.journal.with_name("journal.sqlite.damaged-20261125-120000")
        aside.write_bytes(b"x")
        aside.with_name(aside.name + "-wal").write_bytes(b"x")
        listed = self.tickets("list")
        self.assertEqual(listed.count("damaged journal kept"), 1)
        self.assertIn(aside.name, listed)

    def test_reprint_queues_a_copy(self):
        self.assertIn("no longer kept", self.tickets("reprint", "A-001", code=1))
        self.assertIn("there is no ticket A-009", self.tickets("reprint", "A-009", code=1))
        self.keep_answers()
        self.tickets("reprint", "A-001")
        self.tickets("reprint", "A-001", "--what", "desk_copy")
        self.assertEqual(
            self.rows("SELECT kind, state, copy FROM job WHERE visit = 'u1' ORDER BY id"),
            [("slip", "confirmed", 1), ("slip", "queued", 2), ("desk_copy", "queued", 1)])
        self.assertIn("reprint of A-001 was asked for", self.tickets("list"))

    def test_export_has_answers_only_when_asked(self):
        self.keep_answers()
        plain = self.tickets("export")
        self.assertNotIn("swelling", plain)
        self.assertEqual([json.loads(line)["ticket"] for line in plain.splitlines()], ["A-001", "A-002"])
        full = [json.loads(line) for line in self.tickets("export", "--with-answers").splitlines()]
        self.assertEqual(full[0]["answers"], {"emergency": ["none"], "swelling": "calf"})

    def test_purge_wipes_answers_and_keeps_counts(self):
        self.keep_answers()
        self.assertEqual(self.tickets("purge"), "answers of 0 visits purged\n")
        self.assertEqual(self.tickets("purge", "--keep", "0"), "answers of 2 visits purged\n")
        for file in self.journal.parent.iterdir():
            self.assertNotIn(b"swelling", file.read_bytes(), file.name)
        self.assertIn("2 visits, answers of 0 kept", self.tickets("list"))
        record = (self.journal.parent / "audit.jsonl").read_text(encoding="utf-8")
        self.assertIn('"what":"purge","detail":"answers older than 0 hours"', record)

    def test_wrong_usage_is_told(self):
        for arguments in (["frob"], ["reprint"], ["list", "more"], ["list", "--most", "x"],
                          ["purge", "--keep", "-1"], ["reprint", "A-001", "--what", "tape"]):
            self.assertTrue(self.tickets(*arguments, code=2))

    def test_without_a_journal_nothing_is_made(self):
        self.journal = pathlib.Path(self.folder.name) / "none.sqlite"
        self.assertIn("there is no journal", self.tickets("list", code=1))
        self.assertFalse(self.journal.exists())


unittest.main()
