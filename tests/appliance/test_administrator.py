#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An administrator's day, by README alone: once at the glass under the compositor cage, with a real
pointer and the keyboard on the glass, and once by commands.

usage: test_administrator.py LEGCHECK LEGCHECK-KIOSK PLUGINS CONTENT

A language is switched on, a wording changed in two languages, proved, published and rolled back, a
printer changed and its test page printed by a real office printer (ippeveprinter), yesterday's counts
are read, a second kiosk is set up from the first. PLUGINS holds generic/, with places.cpp's plugin.
"""

import csv
import datetime
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

# pylint: disable=wrong-import-order
from administrator import Administrator
from cage import NOBODY, PIN, Cage, as_nobody
from office_printer import OfficePrinter
from patient import end_visit, visit_with_an_emergency
from real_kiosk import Display

LEGCHECK, KIOSK, PLUGINS, CONTENT = "", "", "", ""
TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "translations"
TEXT = "option.limb_threat.numb_or_weak"
ENGLISH = "New numbness or weakness in leg or foot"
PASSPHRASE = "four dry pears"


class Clinic(Cage):
    """Where the content belongs to the kiosk's user, as the Debian package leaves it."""

    def __init__(self):
        super().__init__(LEGCHECK, KIOSK, PLUGINS, CONTENT)

    def __enter__(self):
        super().__enter__()
        self.store = Path(self.variables["LEGCHECK_STORE"])
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", self.store], check=True)
        self.site = Path(self.variables["XDG_DATA_HOME"]) / "legcheck"
        self.log = Path(self.temporary.name) / "log"
        # As a new kiosk stands there, but for what its glass is taken to have.
        for key in ("languages.show_drafts", "printers.nurse"):
            self.tell("admin", "settings", "reset", key)
        return self

    def start(self, display):
        with open(self.log, "a", encoding="utf-8") as log:
            return self.start_on(display, log=log)

    def setting(self, key):
        return self.tell("admin", "settings", "show", key).stdout.splitlines()[-1].split(" = ", 1)[1]

    def current(self):
        """Version and English of the content that is published."""
        told = self.tell("admin", "versions").stdout
        (name,) = re.findall(r"^\* (\S+)", told, re.MULTILINE)
        protocol = json.loads((self.store / "packs" / name / "protocol.json").read_text(encoding="utf-8"))
        options = [option for question in protocol["questions"] if question["id"] == "limb_threat"
                   for option in question["options"] if option["id"] == "numb_or_weak"]
        return protocol["version"], options[0]["text"]

    def shown(self):
        """Version of the content that the kiosk said it shows, at its last start."""
        return re.findall(r"content leg-pain (\S+),", self.log.read_text(encoding="utf-8"))[-1]

    def polish(self):
        return (self.site / "languages/legcheck_pl.ts").read_text(encoding="utf-8")

    def make_it_yesterday(self):
        """What happened today."""
        yesterday = (datetime.date.today() - datetime.timedelta(days=1)).isoformat()
        with sqlite3.connect(self.site / "journal.sqlite") as journal:
            for table in ("visit", "tally"):
                journal.execute(f"UPDATE {table} SET day = ?", [yesterday])
        journal.close()


class Day(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.clinic = self.enterContext(Clinic())
        self.stick = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="")))
        self.stick.chmod(0o777)
        self.first = self.clinic.current()
        self.assertEqual(self.first[1], ENGLISH)

    def is_like(self, second, letter):
        """The second kiosk as the first, but for what is its own."""
        self.assertEqual(second.current(), self.clinic.current())
        self.assertEqual(second.polish(), self.clinic.polish())
        for key in ("clinic.name", "languages.offered", "languages.show_drafts", "printers.nurse"):
            self.assertEqual(second.setting(key), self.clinic.setting(key), key)
        self.assertEqual(second.setting("clinic.kiosk_letter"), letter)


class AtTheGlass(Day):
    def setUp(self):
        super().setUp()
        self.display = self.enterContext(Display())

    def test_a_day(self):
        with OfficePrinter() as printer, self.clinic.start(self.display) as glass:
            administrator = Administrator(glass)
            administrator.choose_pin()
            self.assertTrue((self.clinic.site / "pin").exists())
            administrator.leave()
            self.assertNotIn("language_pl", glass.places)
            visit_with_an_emergency(glass, "en")
            end_visit(glass)

            administrator.get_in()
            self.switch_polish_on(administrator)
            self.change_a_wording(administrator)
            self.prove_and_publish(administrator)
            self.change_the_printer(administrator, printer)
            administrator.start_again()
            self.assertIn("language_pl", glass.places)
            self.assertEqual(self.clinic.shown(), "1.0.1")

            administrator.get_in()
            self.print_the_test_page(administrator, printer)
            self.read_yesterdays_counts(administrator)
            self.roll_back_and_forth(administrator)
            self.save_a_backup(administrator)
        self.set_a_second_kiosk_up()

    def switch_polish_on(self, administrator):
        administrator.open_page("languages")
        administrator.press("language-pl")
        administrator.confirm("offerDraft")
        administrator.reach("language-en")
        self.assertEqual(self.clinic.setting("languages.offered"), "en, pl")
        self.assertEqual(self.clinic.setting("languages.show_drafts"), "yes")

    def change_a_wording(self, administrator):
        administrator.open_page("content")
        administrator.fill_in("words", "numb")
        administrator.press(f"text-{TEXT}")
        for language, words in (("en", " now"), ("pl", " teraz")):
            administrator.begin_typing(f"entry-{language}")
            administrator.type_words(words)
            administrator.press(f"keep-{language}")
            administrator.glass.settle()
        self.assertIn(f"<source>{ENGLISH} now</source>", self.clinic.polish())
        self.assertRegex(self.clinic.polish(), r"<translation>[^<]* teraz</translation>")
        self.assertEqual(self.clinic.current(), self.first)  # patients see it once it is published
        administrator.press("closeText")

    def prove_and_publish(self, administrator):
        administrator.open_page("content")
        administrator.press("checkContent")
        administrator.wait_for("publishContent")
        self.assertEqual(self.clinic.current(), self.first)
        administrator.press("publishContent")
        administrator.wait_for("rollBack-" + self.name_of("1.0.0") + "Ask")
        self.assertEqual(self.clinic.current(), ("1.0.1", f"{ENGLISH} now"))

    def name_of(self, version):
        (folder,) = (self.clinic.store / "packs").glob(f"{version}-*")
        return folder.name

    def roll_back_and_forth(self, administrator):
        administrator.open_page("content")
        for version in ("1.0.0", "1.0.1"):
            administrator.confirm("rollBack-" + self.name_of(version))
            administrator.wait_for("checkContent")
            self.assertEqual(self.clinic.current()[0], version)

    def change_the_printer(self, administrator, printer):
        administrator.open_page("printers")
        administrator.press("setting-printers.nurse")
        administrator.fill_in("entry", printer.address, instead_of="folder:")
        administrator.reach("undo")
        self.assertEqual(self.clinic.setting("printers.nurse"), printer.address)

    def print_the_test_page(self, administrator, printer):
        administrator.open_page("printers")
        administrator.press("testPage0")
        self.is_a_test_page(printer)

    def is_a_test_page(self, printer):
        page = printer.wait_for(1)[-1]
        words = subprocess.run(["pdftotext", page, "-"], check=True, capture_output=True, text=True).stdout
        self.assertIn(printer.address, words)

    def read_yesterdays_counts(self, administrator):
        self.clinic.make_it_yesterday()
        administrator.open_page("today")
        self.assertIn("finished: 0", administrator.glass.places)
        administrator.press("dayBefore")
        administrator.reach("finished: 1")
        self.assertIn("begun: 1", administrator.glass.places)

    def save_a_backup(self, administrator):
        administrator.open_page("backup")
        administrator.fill_in("backupFolder", str(self.stick))
        administrator.fill_in("passphrase", PASSPHRASE)
        administrator.press("saveBackup")
        administrator.wait_for("saveBackup")  # cannot be pressed until it is done
        self.assertEqual(len(list(self.stick.glob("kiosk-A-*.legcheck"))), 1)

    def set_a_second_kiosk_up(self):
        with Clinic() as second, second.start(self.display) as glass:
            administrator = Administrator(glass)
            administrator.choose_pin()
            administrator.open_page("backup")
            administrator.fill_in("backupFolder", str(self.stick))
            administrator.fill_in("passphrase", PASSPHRASE)
            administrator.press("backup-0")
            administrator.fill_in("kioskLetter", "b", instead_of="A")
            administrator.confirm("takeBackup")
            administrator.wait_for("takeBackupAsk")  # cannot be pressed until it is done
            administrator.start_again()
            self.assertIn("language_pl", glass.places)
            self.assertEqual(second.shown(), "1.0.1")
            self.is_like(second, "B")


class ByCommands(Day):
    def test_a_day(self):
        self.clinic.choose_pin()
        self.switch_polish_on()
        self.change_a_wording_and_publish()
        self.translate_it()
        self.change_the_printer_and_print_the_test_page()
        self.read_yesterdays_counts()
        self.set_a_second_kiosk_up()

    def switch_polish_on(self):
        self.clinic.set("languages.offered", "en, pl")
        self.clinic.set("languages.show_drafts", "yes")
        settings = (self.clinic.site / "settings.toml").read_text(encoding="utf-8")
        self.assertIn('\noffered = [ "en", "pl" ]\n', settings)
        self.assertIn("\nshow_drafts = true\n", settings)

    def change_a_wording_and_publish(self):
        self.pack = self.stick / "my-content"
        shutil.copytree(CONTENT, self.pack)
        protocol = self.pack / "protocol.json"
        words = protocol.read_text(encoding="utf-8")
        for before, after in (('"version": "1.0.0"', '"version": "1.0.1"'), (f'"{ENGLISH}"', f'"{ENGLISH} now"')):
            self.assertIn(before, words)
            words = words.replace(before, after, 1)
        protocol.write_text(words, encoding="utf-8")
        self.assertIn("this pack may be used", self.clinic.tell("check", self.pack).stdout)
        self.clinic.tell("admin", "publish", self.pack)
        self.assertEqual(self.clinic.current(), ("1.0.1", f"{ENGLISH} now"))
        self.clinic.tell("admin", "rollback")
        self.assertEqual(self.clinic.current(), self.first)
        self.clinic.tell("admin", "rollback", "1.0.1")

    def translate_it(self):
        """As in README's three steps; what Qt Linguist would write stands in for it here."""
        copy = self.stick / "legcheck_pl.ts"
        shutil.copy(TRANSLATIONS / copy.name, copy)
        copy.chmod(0o666)
        self.clinic.tell("admin", "texts", copy, "--content", self.pack)
        words = copy.read_text(encoding="utf-8")
        message = re.search(rf"<source>{ENGLISH} now</source>.*?</message>", words, re.DOTALL).group()
        self.assertIn('<translation type="unfinished">', message)
        done = re.sub(r'<translation type="unfinished">([^<]*)<', r"<translation>\1 teraz<", message)
        copy.write_text(words.replace(message, done), encoding="utf-8")
        self.clinic.tell("admin", "languages", self.stick, "--content", self.pack)
        languages = self.clinic.site / "languages"
        subprocess.run(as_nobody(["mkdir", "-p", languages]), check=True)
        subprocess.run(as_nobody(["cp", copy, languages]), check=True)

    def change_the_printer_and_print_the_test_page(self):
        with OfficePrinter() as printer:
            self.clinic.set("printers.nurse", printer.address)
            self.assertIn("ready", self.clinic.tell("printers").stdout.lower())
            self.assertIn("is printed", self.clinic.tell("printers", "test").stdout)
            AtTheGlass.is_a_test_page(self, printer)

    def read_yesterdays_counts(self):
        with Display() as display, self.clinic.start(display) as glass:
            visit_with_an_emergency(glass, "en")
            end_visit(glass)
        self.clinic.make_it_yesterday()
        told = self.clinic.tell("admin", "statistics", "--from", "yesterday", "--to", "yesterday").stdout
        counts = {line["measure"]: line["value"] for line in csv.DictReader(io.StringIO(told)) if not line["label"]}
        self.assertEqual((counts["started"], counts["finished"]), ("1", "1"), told)

    def set_a_second_kiosk_up(self):
        backup = self.stick / "kiosk.legcheck"
        self.clinic.tell("admin", "export", backup, input=PASSPHRASE + "\n")
        self.assertNotIn(b"printers", backup.read_bytes())
        with Clinic() as second:
            second.tell("admin", "import", backup, "--kiosk-letter", "B", input=PASSPHRASE + "\n")
            self.is_like(second, "B")


if __name__ == "__main__":
    CONTENT, PLUGINS, KIOSK, LEGCHECK = (Path(sys.argv.pop(index)) for index in (4, 3, 2, 1))
    unittest.main(verbosity=2)
