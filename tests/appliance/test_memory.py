#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process holds alone is what it allocated, whoever else runs the same program.

usage: test_memory.py
"""

import subprocess
import sys
import unittest

import memory

MEGABYTE = 1_000_000
# Allocates so many megabytes for each line it reads, and answers when it holds them.
HOLDER = """
import sqlite3, ssl, sys
held = []
print("ready", flush=True)
for line in sys.stdin:
    held.append(b"x" * (int(line) * 1_000_000))
    print("held", flush=True)
"""


class Holder:
    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate()

    def hold(self, megabytes):
        print(megabytes, file=self.process.stdin, flush=True)
        self.process.stdout.readline()

    def alone(self):
        return memory.held_alone(self.process.pid)

    def proportional(self):
        return memory.counted(self.process.pid, "Pss")


class HeldAlone(unittest.TestCase):
    def test_grows_by_what_is_allocated(self):
        with Holder() as holder:
            before = holder.alone()
            holder.hold(20)
            self.assertAlmostEqual(holder.alone() - before, 20 * MEGABYTE, delta=MEGABYTE)

    def test_is_the_same_when_another_process_of_the_program_ends(self):
        with Holder() as holder:
            with Holder() as other:
                self.assertTrue(other.alone())
                before, share = holder.alone(), holder.proportional()
            # The share does grow: that is why it is not what is looked at.
            self.assertGreater(holder.proportional() - share, 100_000)
            self.assertAlmostEqual(holder.alone(), before, delta=50_000)


if __name__ == "__main__":
    unittest.main()
