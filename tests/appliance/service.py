# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service manager does for the kiosk, for tests on machines where none runs.

Speaks the sd_notify protocol: waits for READY=1, kills a program that gives no sign of life within
its patience, starts it again after any end. The unit file itself is checked by systemd-analyze.
"""

import os
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path


class Service:
    """One supervised program. Use it as a context manager. `on_start(process)` is called whenever it
    has been started."""

    def __init__(self, command, folder, patience=6.0, environment=None, on_start=None, **popen):
        self.command = [str(part) for part in command]
        self.folder = Path(folder)
        self.patience = patience
        self.environment = environment or {}
        self.on_start = on_start or (lambda process: None)
        self.popen = popen
        self.log_file = self.folder / "service.log"
        self.process = None
        self.ready_count = 0
        self.starts = 0
        self.hangs_killed = 0
        self.statuses = []
        self.held = False  # while it is, an end is not followed by a start
        self._stopping = False
        self._last_word = None
        self._lock = threading.Condition()

    def __enter__(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        address = runtime / "notify"
        address.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(address))
        os.chmod(address, 0o777)
        self._socket.settimeout(0.2)
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "XDG_RUNTIME_DIR": str(runtime),
            "RUNTIME_DIRECTORY": str(runtime),
            "NOTIFY_SOCKET": str(address),
            "WATCHDOG_USEC": str(int(self.patience * 1e6)),
            **self.environment,
        }
        self._log = open(self.log_file, "ab")
        self._threads = [threading.Thread(target=self._listen, daemon=True),
                         threading.Thread(target=self._supervise, daemon=True)]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._stopping = True
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for thread in self._threads:
            thread.join(5)
        self._socket.close()
        self._log.close()

    def _supervise(self):
        while not self._stopping:
            if self.held:
                time.sleep(0.1)
                continue
            with self._lock:
                self._last_word = None
                self.starts += 1
            self.process = subprocess.Popen(
                self.command, env=self._environment, stdin=subprocess.DEVNULL,
                **{"stdout": self._log, "stderr": self._log, **self.popen})
            self.on_start(self.process)
            while self.process.poll() is None and not self._stopping:
                time.sleep(0.1)
                last = self._last_word
                if last is not None and time.monotonic() - last > self.patience:
                    self.hangs_killed += 1
                    self._last_word = None
                    self.process.kill()
            if not self._stopping:
                self.process.wait()
                time.sleep(0.3)

    def _listen(self):
        while not self._stopping:
            try:
                words = self._socket.recv(4096).decode().splitlines()
            except socket.timeout:
                continue
            except OSError:
                return
            with self._lock:
                if "WATCHDOG=1" in words or "READY=1" in words:
                    self._last_word = time.monotonic()
                if "READY=1" in words:
                    self.ready_count += 1
                self.statuses += [word[7:] for word in words if word.startswith("STATUS=")]
                self._lock.notify_all()

    def wait_until_ready(self, count, seconds=90):
        """Waits for the program to be ready for the count-th time."""
        with self._lock:
            if not self._lock.wait_for(lambda: self.ready_count >= count, seconds):
                raise AssertionError(
                    f"not ready for time {count} within {seconds} s; its log:\n{self.log()}")

    def log(self):
        return self.log_file.read_text(errors="replace")
