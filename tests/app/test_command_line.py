#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `legcheck score`, `simulate` and `slip` promise, interfaces.md sections 2 to 4.

    test_command_line.py LEGCHECK
"""

import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "oracle"))

import random_answers  # noqa: E402

LEGCHECK = ""
CONTENT = HERE.parent.parent / "kiosk" / "content" / "leg-pain"
# Without a session Qt would warn about the runtime folder.
ENVIRONMENT = {"XDG_RUNTIME_DIR": tempfile.gettempdir(), **os.environ, "LEGCHECK_CONTENT": str(CONTENT)}
CRAMP = {
    "emergency": ["none"], "limb_threat": ["none"], "for_whom": "self", "age": "60_79", "sex": "male", "leg": "left",
    "place": ["calf"], "onset": "at_night", "since": "today", "episode": "up_to_10_min", "course": "better",
    "severity": 3, "feel": ["hard_knot"], "movement": "stretching_helps", "swelling": "none", "skin": ["none"],
    "fever": "none", "injury": "none", "risk_recent": ["none"], "risk_history": ["none"], "medicines": ["none"],
    "triggers": ["none"],
}


def legcheck(*arguments, stdin=b""):
    """Runs the program; a crash (a signal) fails at once."""
    run = subprocess.run([LEGCHECK, *map(str, arguments)], input=stdin, capture_output=True, check=False,
                         env=ENVIRONMENT)
    if run.returncode not in (0, 1, 2):
        raise AssertionError(f"{arguments} ended with {run.returncode}: {run.stderr.decode()}")
    return run


def line_of(answers, name="x"):
    return json.dumps({"id": name, "answers": answers}).encode() + b"\n"


class Usage(unittest.TestCase):
    def test_help_names_every_command(self):
        run = legcheck("--help")
        self.assertEqual(run.returncode, 0)
        for command in (b"score", b"simulate", b"slip"):
            self.assertIn(b"legcheck " + command, run.stdout)
        self.assertEqual(run.stderr, b"")

    def test_each_command_has_its_own_help(self):
        for command in ("score", "simulate", "slip"):
            run = legcheck(command, "--help")
            self.assertEqual(run.returncode, 0)
            self.assertIn(f"legcheck {command}".encode(), run.stdout)
            self.assertIn(b"--content", run.stdout)

    def test_the_version_is_the_same_everywhere(self):
        versions = {legcheck(*call).stdout for call in (["--version"], ["score", "--version"], ["slip", "--version"])}
        self.assertEqual(len(versions), 1)
        self.assertRegex(versions.pop(), rb"^legcheck \d+\.\d+\.\d+\n$")

    def test_wrong_calls_end_with_2_and_a_message(self):
        for call, message in (([], b"Usage"), (["cure"], b"there is no command 'cure'"),
                              (["score", "--fast"], b"fast"), (["score", "file.json"], b"reads standard input"),
                              (["simulate", "-n", "many"], b"whole number"), (["simulate", "-n", "0"], b"from 1"),
                              (["simulate", "-n", "-5"], b""), (["simulate", "--seed", "x"], b"whole number"),
                              (["slip"], b"--answers and --out are needed"),
                              (["slip", "--answers", "a", "--out", "b.pdf", "--paper", "a3"], b"a4, letter, a5, 80mm or 58mm"),
                              (["slip", "--answers", "a", "--out", "b.pdf", "--time", "noon"], b"--time must be like"),
                              (["slip", "--answers", "a", "--out", "b.pdf", "--copy", "0"], b"--copy")):
            with self.subTest(call=call):
                run = legcheck(*call)
                self.assertEqual(run.returncode, 2)
                self.assertIn(message, run.stderr)
                self.assertNotEqual(run.stderr, b"")
                self.assertEqual(run.stdout, b"")

    def test_missing_content_is_named(self):
        for command in (["score"], ["simulate", "-n", "1"]):
            run = legcheck(*command, "--content", "/no/such/folder")
            self.assertEqual(run.returncode, 1)
            self.assertIn(b"/no/such/folder/protocol.json: cannot be read", run.stderr)
            self.assertEqual(run.stdout, b"")

    def test_faulty_content_is_refused_with_its_line(self):
        text = (CONTENT / "protocol.json").read_text(encoding="utf-8")
        broken = text.replace('"sore_cord"]', '"sore_rope"]')
        line = broken[:broken.index('"sore_rope"]')].count("\n") + 1
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "protocol.json").write_text(broken, encoding="utf-8")
            run = legcheck("score", "--content", folder, stdin=line_of(CRAMP))
        self.assertEqual(run.returncode, 1)
        self.assertIn(f"protocol.json:{line}: ".encode(), run.stderr)
        self.assertIn(b"sore_rope", run.stderr)
        self.assertEqual(run.stdout, b"")


class Score(unittest.TestCase):
    def score(self, stdin):
        run = legcheck("score", stdin=stdin)
        return run.returncode, [json.loads(line) for line in run.stdout.splitlines()]

    def test_good_lines_give_verdicts_in_order(self):
        code, verdicts = self.score(line_of(CRAMP, "a") + line_of({}, "b") + line_of({"emergency": ["collapse"]}, "c"))
        self.assertEqual(code, 0)
        self.assertEqual([(v["id"], v["category"]) for v in verdicts], [("a", 5), ("b", 2), ("c", 1)])

    def test_bad_lines_are_numbered_and_lose_nothing_else(self):
        code, verdicts = self.score(line_of(CRAMP, "a") + b"hello\n" + line_of({"swelling": "knee"}) + line_of(CRAMP, "b"))
        self.assertEqual(code, 1)
        self.assertEqual([v.get("id", v.get("line")) for v in verdicts], ["a", 2, 3, "b"])
        self.assertEqual(set(verdicts[1]), {"line", "error"})
        self.assertIn("swelling", verdicts[2]["error"])

    def test_nothing_gives_nothing(self):
        self.assertEqual(self.score(b""), (0, []))

    def test_blank_lines_are_passed_over_but_counted(self):
        code, verdicts = self.score(b"\n  \t\n" + line_of(CRAMP, "a") + b"\r\n\nbad\n")
        self.assertEqual(code, 1)
        self.assertEqual([v.get("id", v.get("line")) for v in verdicts], ["a", 6])

    def test_windows_line_ends_are_the_same(self):
        lines = line_of(CRAMP, "a") + line_of({}, "b")
        self.assertEqual(legcheck("score", stdin=lines.replace(b"\n", b"\r\n")).stdout,
                         legcheck("score", stdin=lines).stdout)

    def test_a_last_line_without_its_end_counts(self):
        self.assertEqual(len(self.score(line_of(CRAMP, "a") + line_of(CRAMP, "b").rstrip(b"\n"))[1]), 2)

    def test_any_bytes_are_an_error_and_no_crash(self):
        lines = [b"\xff\xfe", b"\x00", b"{\"answers\":{}}\x00{", b"[" * 100000, b"{\"a\":" * 10000, b"\"" * 1000,
                 b"{\"id\":\"\xc3\x28\",\"answers\":{}}", b"1e999", b"{\"answers\":{\"severity\":1e999}}"]
        code, verdicts = self.score(b"\n".join(lines) + b"\n")
        self.assertEqual(code, 1)
        self.assertEqual([v["line"] for v in verdicts], list(range(1, len(lines) + 1)))

    def test_a_line_end_inside_an_id_stays_inside(self):
        code, verdicts = self.score(line_of(CRAMP, "a\nb\r\n\u2028\"ä"))
        self.assertEqual((code, verdicts[0]["id"]), (0, "a\nb\r\n\u2028\"ä"))

    def test_an_output_that_is_full_is_told(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            run = subprocess.run([LEGCHECK, "score"], input=line_of(CRAMP), stdout=full, stderr=subprocess.PIPE,
                                 check=False, env=ENVIRONMENT)
        self.assertEqual(run.returncode, 1)
        self.assertIn(b"standard output cannot be written", run.stderr)

    def test_a_hundred_thousand_random_sets_give_as_many_verdicts(self):
        count = 100_000
        lines = "".join(json.dumps(s) + "\n" for s in random_answers.answer_sets(count, 77)).encode()
        run = legcheck("score", stdin=lines)
        self.assertEqual(run.returncode, 0, run.stderr[:500])
        verdicts = run.stdout.splitlines()
        self.assertEqual(len(verdicts), count)
        for number in range(0, count, 997):
            verdict = json.loads(verdicts[number])
            self.assertEqual(verdict["id"], f"77-{number}")
            self.assertEqual(verdict["category"], min(rule["category"] for rule in verdict["rules"]))
        self.assertEqual(run.stdout.count(b'"because":[]'), 0)


class Simulate(unittest.TestCase):
    LINE = re.compile(r"^([1-5]) (\w+) +(\d+) +([\d.]+) %$")

    def counts(self, *arguments):
        run = legcheck("simulate", *arguments)
        self.assertEqual(run.returncode, 0, run.stderr)
        *rows, last = run.stdout.decode().splitlines()
        found = [self.LINE.match(row).groups() for row in rows]
        self.assertEqual([row[:2] for row in found],
                         [("1", "immediate"), ("2", "very_urgent"), ("3", "urgent"), ("4", "standard"),
                          ("5", "non_urgent")])
        self.assertRegex(last, r"^\d+ sets, seed \d+, \d+ sets per second$")
        self.assertAlmostEqual(sum(float(row[3]) for row in found), 100, delta=0.05)
        return [int(row[2]) for row in found]

    def test_the_same_seed_gives_the_same_numbers(self):
        self.assertEqual(self.counts("-n", "20000", "--seed", "4"), self.counts("-n", "20000", "--seed", "4"))
        self.assertNotEqual(self.counts("-n", "20000", "--seed", "4"), self.counts("-n", "20000", "--seed", "5"))

    def test_every_set_is_counted_once_and_each_category_comes_up(self):
        counts = self.counts("-n", "20000", "--seed", "9")
        self.assertEqual(sum(counts), 20000)
        self.assertNotIn(0, counts)
        self.assertEqual(sum(self.counts("-n", "1")), 1)


class Validate(unittest.TestCase):
    DATA = HERE.parent / "data"

    def test_the_report_tells_figures_with_their_intervals(self):
        run = legcheck("validate", self.DATA / "dvtipd_odd.csv")
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        for figure in (rb"category 3 or more urgent  36/40 90\.0 % \(76\.9 to 96\.0\) +76/210 36\.2 %",
                       rb"under-triage +33/250", rb"over-triage +58/250", rb"weighted kappa +0\.41 \(0\.34 to 0\.49\)"):
            self.assertRegex(run.stdout, figure)

    def test_bed_rest_can_be_told_instead_of_surgery(self):
        run = legcheck("validate", self.DATA / "dvtipd_odd.csv", "--bed-or-surgery", "bed")
        self.assertRegex(run.stdout, rb"category 3 or more urgent  35/40")

    def test_the_page_is_one_and_the_same_bytes_each_time(self):
        with tempfile.TemporaryDirectory() as folder:
            pages = []
            for name in ("one.pdf", "two.pdf"):
                path = pathlib.Path(folder) / name
                run = legcheck("validate", self.DATA / "wells_dvt_openehr.csv", "--out", path)
                self.assertEqual((run.returncode, run.stderr), (0, b""))
                pages.append(path.read_bytes())
            self.assertEqual(pages[0], pages[1])
            text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
            self.assertIn(b"Agreement with the reference", text)

    def test_what_is_wrong_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            table = pathlib.Path(folder) / "table.csv"
            table.write_bytes((self.DATA / "dvtipd_odd.csv").read_bytes().replace(b"\n3,0,", b"\n3,2,"))
            run = legcheck("validate", table)
            self.assertEqual((run.returncode, run.stdout), (1, b""))
            self.assertIn(b"table.csv:3: column 2 'sex': must be 1 or 0, but is '2'", run.stderr)
            run = legcheck("validate", self.DATA / "dvtipd_odd.csv", "--out", pathlib.Path(folder) / "page.doc")
            self.assertEqual(run.returncode, 1)
            self.assertIn(b"unknown ending 'doc'", run.stderr)
        self.assertEqual(legcheck("validate").returncode, 2)
        self.assertEqual(legcheck("validate", "a.csv", "--bed-or-surgery", "chair").returncode, 2)
        self.assertIn(b"none.csv: cannot be read", legcheck("validate", "none.csv").stderr)


class TicketsRead(unittest.TestCase):
    def test_what_is_no_code_is_refused(self):
        for call, stdin in ((["nonsense"], b""), ([], b"LC1/A-017/202611231405/4/1.0.0/0/0/0/0\n"), ([], b"")):
            run = legcheck("tickets", "read", *call, stdin=stdin)
            self.assertEqual(run.returncode, 1)
            self.assertEqual(run.stdout, b"")
            self.assertNotEqual(run.stderr, b"")
        self.assertEqual(legcheck("tickets", "read", "two", "codes").returncode, 2)


class Slip(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.home.name)
        self.answers = self.folder / "answers.json"
        self.answers.write_bytes(line_of(CRAMP))

    def tearDown(self):
        self.home.cleanup()

    def slip(self, name, *more, answers=None, stdin=b""):
        return legcheck("slip", "--answers", answers or self.answers, "--out", self.folder / name,
                        "--time", "2026-11-23T14:05:00", "--ticket", "A-017", *more, stdin=stdin)

    def test_every_paper_as_pdf_and_png(self):
        for paper in ("a4", "letter", "80mm"):
            for ending, magic in (("pdf", b"%PDF-"), ("png", b"\x89PNG\r\n\x1a\n"), ("PDF", b"%PDF-")):
                with self.subTest(paper=paper, ending=ending):
                    run = self.slip(f"{paper}.{ending}", "--paper", paper)
                    self.assertEqual((run.returncode, run.stderr), (0, b""))
                    self.assertTrue((self.folder / f"{paper}.{ending}").read_bytes().startswith(magic))

    def test_the_qr_code_of_each_paper_leads_back_to_the_verdict(self):
        verdict = legcheck("score", stdin=line_of(CRAMP, "A-017")).stdout
        for paper in ("a4", "80mm"):
            self.assertEqual(self.slip("slip.png", "--paper", paper).returncode, 0)
            seen = subprocess.run(["zbarimg", "--raw", "--quiet", self.folder / "slip.png"], capture_output=True,
                                  check=True)
            read = legcheck("tickets", "read", stdin=seen.stdout)
            self.assertEqual(read.returncode, 0, read.stderr)
            self.assertIn(b"ticket A-017, finished 2026-11-23 14:05, category 5", read.stderr)
            self.assertEqual(legcheck("score", stdin=read.stdout).stdout, verdict)

    def test_a_receipt_printer_gets_bands_and_a_cut(self):
        for paper, dots in (("80mm", 72), ("58mm", 48)):
            run = self.slip("slip.escpos", "--paper", paper)
            self.assertEqual(run.returncode, 0, run.stderr)
            printed = (self.folder / "slip.escpos").read_bytes()
            self.assertTrue(printed.startswith(b"\x1b@\x1da\0\x1dv0\0" + bytes((dots, 0, 128, 0))))
            self.assertTrue(printed.endswith(b"\x1bJ\x18\x1dVB\0"))
        run = self.slip("slip.escpos", "--paper", "a4")
        self.assertEqual(run.returncode, 1)
        self.assertIn(b"ESC/POS is for rolls", run.stderr)

    def test_the_patients_papers_need_no_answers(self):
        for kind in ("--patient", "--tape"):
            for paper in ("a4", "letter", "a5", "80mm", "58mm"):
                out = self.folder / f"paper{kind}{paper}.pdf"
                run = legcheck("slip", kind, "--paper", paper, "--out", str(out), "--ticket", "A-017")
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertTrue(out.read_bytes().startswith(b"%PDF"))
        self.assertEqual(legcheck("slip", "--patient", "--tape", "--out", "x.pdf").returncode, 2)

    def test_papers_differ_in_shape(self):
        sizes = {}
        for paper in ("a4", "letter", "80mm"):
            self.slip("slip.png", "--paper", paper)
            sizes[paper] = struct.unpack(">II", (self.folder / "slip.png").read_bytes()[16:24])
        self.assertEqual(len(set(sizes.values())), 3)
        self.assertLess(sizes["80mm"][0], sizes["a4"][0])

    def test_the_same_time_gives_the_same_bytes(self):
        for paper in ("a4", "80mm"):
            for ending in ("pdf", "png"):
                for name in ("one", "two"):
                    self.slip(f"{name}.{ending}", "--paper", paper)
                one, two = ((self.folder / f"{name}.{ending}").read_bytes() for name in ("one", "two"))
                self.assertEqual(one, two, f"{paper} {ending}")

    def test_another_time_gives_other_bytes(self):
        self.slip("one.png")
        legcheck("slip", "--answers", self.answers, "--out", self.folder / "two.png", "--time", "2026-11-23T14:06:00",
                 "--ticket", "A-017")
        self.assertNotEqual((self.folder / "one.png").read_bytes(), (self.folder / "two.png").read_bytes())

    def test_answers_may_come_on_standard_input(self):
        self.assertEqual(self.slip("file.pdf").returncode, 0)
        self.assertEqual(self.slip("input.pdf", answers="-", stdin=line_of(CRAMP)).returncode, 0)
        self.assertEqual((self.folder / "file.pdf").read_bytes(), (self.folder / "input.pdf").read_bytes())

    def test_an_output_that_cannot_be_written_is_named(self):
        for name, message in (("nowhere/slip.pdf", b"there is no folder"), ("slip.txt", b"unknown ending 'txt'"),
                              ("slip", b"unknown ending"), ("folder.pdf", b"is a folder")):
            (self.folder / "folder.pdf").mkdir(exist_ok=True)
            with self.subTest(name=name):
                run = self.slip(name)
                self.assertEqual(run.returncode, 1)
                self.assertIn(message, run.stderr)
                self.assertIn(name.encode(), run.stderr)

    def test_a_failed_slip_leaves_the_old_file(self):
        old = self.folder / "slip.pdf"
        old.write_bytes(b"the old one")
        self.answers.write_bytes(b"{")
        self.assertEqual(self.slip("slip.pdf").returncode, 1)
        self.assertEqual(old.read_bytes(), b"the old one")

    def test_bad_answers_are_named(self):
        for text, message in ((b"hello", b"this is not JSON"), (b"", b"this is not JSON"),
                              (line_of({"swelling": "knee"}), b"'swelling' has no option 'knee'")):
            with self.subTest(text=text):
                self.answers.write_bytes(text)
                run = self.slip("slip.pdf")
                self.assertEqual(run.returncode, 1)
                self.assertIn(message, run.stderr)
                self.assertIn(b"answers.json", run.stderr)
                self.assertFalse((self.folder / "slip.pdf").exists())

    def test_missing_answers_are_named(self):
        run = self.slip("slip.pdf", answers=self.folder / "none.json")
        self.assertEqual(run.returncode, 1)
        self.assertIn(b"none.json: cannot be read", run.stderr)


if __name__ == "__main__":
    LEGCHECK = sys.argv.pop(1)
    unittest.main()
