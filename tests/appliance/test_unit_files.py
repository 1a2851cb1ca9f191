#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The systemd units: well formed, tightly sandboxed, and with what a kiosk must not lack."""

import configparser
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

UNITS = Path(sys.argv.pop(1))
WORST_EXPOSURE = 2.5


def read(unit):
    # systemd repeats keys; the last one is enough here, but lists must not be refused.
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str
    parser.read(UNITS / unit)
    return parser


class UnitFiles(unittest.TestCase):
    def test_verify_finds_no_fault(self):
        for unit in UNITS.glob("*.service"):
            with self.subTest(unit=unit.name), tempfile.TemporaryDirectory() as folder:
                # The programs need not be installed where the unit is checked.
                text = re.sub(r"(?m)^(ExecStart=)\S+", r"\1/bin/true", unit.read_text())
                copy = Path(folder) / unit.name
                copy.write_text(text)
                result = subprocess.run(
                    ["systemd-analyze", "verify", "--man=no", copy],
                    capture_output=True, text=True)
                told = [line for line in result.stderr.splitlines() if unit.name in line]
                self.assertEqual(told, [])

    def test_exposure_is_low(self):
        for unit in UNITS.glob("*.service"):
            with self.subTest(unit=unit.name):
                result = subprocess.run(
                    ["systemd-analyze", "security", "--offline=true", "--no-pager", unit],
                    capture_output=True, text=True, check=True)
                exposure = float(
                    re.search(r"exposure level for \S+: ([\d.]+)", result.stdout).group(1))
                self.assertLessEqual(exposure, WORST_EXPOSURE)

    def test_the_kiosk_is_watched_and_always_restarted(self):
        service = read("legcheck-kiosk.service")["Service"]
        self.assertEqual(service["Type"], "notify")
        self.assertEqual(service["Restart"], "always")
        self.assertGreater(int(service["WatchdogSec"]), 0)
        self.assertEqual(read("legcheck-kiosk.service")["Unit"]["StartLimitIntervalSec"], "0")

    def test_signs_of_life_reach_the_unit(self):
        # With PAMName the program lives in a session scope, and NotifyAccess=all hears nothing.
        service = read("legcheck-kiosk.service")["Service"]
        self.assertEqual(service["NotifyAccess"], "all")
        self.assertNotIn("PAMName", service)

    def test_no_console_and_no_power_key_can_be_reached(self):
        command = read("legcheck-kiosk.service")["Service"]["ExecStart"].split(" -- ")[0]
        self.assertNotIn(" -s", command)  # cage -s allows switching consoles
        self.assertIn(" -d", command)
        logind = (UNITS / "60-legcheck-logind.conf").read_text()
        keys = [f"Handle{key}=ignore" for key in (
            "PowerKey", "PowerKeyLongPress", "RebootKey", "RebootKeyLongPress", "SuspendKey", "HibernateKey",
            "LidSwitch")]
        for line in ("NAutoVTs=0", "ReserveVT=0", *keys):
            self.assertIn(f"\n{line}\n", logind)
        self.assertIn("kernel.sysrq = 0", (UNITS / "60-legcheck-sysctl.conf").read_text())

    def test_freed_memory_and_crashes_leave_nothing(self):
        text = (UNITS / "legcheck-kiosk.service").read_text()
        self.assertIn("LimitCORE=0", text)
        self.assertIn("kernel.core_pattern = |/bin/false", (UNITS / "60-legcheck-sysctl.conf").read_text())
        # glibc does not overwrite what its per-thread cache keeps.
        self.assertRegex(text, r"glibc\.malloc\.perturb=[1-9]\d*:glibc\.malloc\.tcache_count=0\b")
        # Nor does it give back what lies between larger blocks, if it may take these from its arenas.
        self.assertRegex(text, r":glibc\.malloc\.mmap_threshold=[1-9]\d*\b")


if __name__ == "__main__":
    unittest.main()
