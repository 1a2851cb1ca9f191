# SPDX-License-Identifier: GPL-3.0-or-later
"""A real office printer on this machine: IPP Everywhere by ippeveprinter, which asks for Avahi, which
asks for D-Bus. Each has its own folder, port and bus, and none is seen from outside.
"""

import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PATIENCE_SECONDS = 60
BUS = """<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""
AVAHI = "[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n"
OWN_AVAHI = Path(__file__).resolve().parent.parent / "printing/avahi.sh"
# What comes out lies in the tray, under the number of its job.
PAPER_TRAY = '#!/bin/sh\ncp "$1" "{folder}/tray/.$$" && mv "{folder}/tray/.$$" "{folder}/tray/$(basename "$1")"\n'


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class OfficePrinter:
    """Takes PDF. Use it as a context manager."""

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.port = free_port()
        self.processes = []
        for name in ("spool", "tray"):
            (self.folder / name).mkdir()
        (self.folder / "bus.conf").write_text(BUS.format(folder=self.folder))
        (self.folder / "avahi.conf").write_text(AVAHI)
        (self.folder / "out").write_text(PAPER_TRAY.format(folder=self.folder))
        (self.folder / "out").chmod(0o755)
        try:
            self._start("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork")
            self._wait_until((self.folder / "bus").exists)
            self._start(OWN_AVAHI, self.folder / "avahi.conf")
            self._wait_until(lambda: "Server startup complete" in self._told(OWN_AVAHI))
            self._start("ippeveprinter", "-k", "-d", self.folder / "spool", "-p", self.port, "-n", "localhost",
                        "-f", "application/pdf", "-c", self.folder / "out", f"LegCheck{self.port}")
            self._wait_until(self._listens)
        except Exception:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        self.temporary.cleanup()

    @property
    def address(self):
        return f"ipp://localhost:{self.port}/ipp/print"

    def papers(self):
        """Of every job that came out, in the order of printing."""
        return sorted((paper for paper in (self.folder / "tray").iterdir() if not paper.name.startswith(".")),
                      key=lambda paper: int(paper.name.split("-")[0]))

    def wait_for(self, count):
        """The papers, once there are as many."""
        self._wait_until(lambda: len(self.papers()) >= count, f"{count} papers come out")
        return self.papers()

    def _start(self, program, *words):
        with open(self._log(program), "wb") as log:
            self.processes.append(subprocess.Popen(
                [program, *map(str, words)], stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin",
                     "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"}))

    def _log(self, program):
        return self.folder / f"{Path(program).name}.log"

    def _told(self, program):
        return self._log(program).read_text(errors="replace")

    def _listens(self):
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", self.port)) == 0

    def _wait_until(self, holds, what=None):
        end = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > end:
                told = "\n".join(f"{log.name}: {log.read_text(errors='replace')}" for log in self.folder.glob("*.log"))
                raise RuntimeError(f"{what or 'the printer starts'}: not within {PATIENCE_SECONDS} s\n{told}")
            time.sleep(0.1)
