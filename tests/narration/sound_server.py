# SPDX-License-Identifier: GPL-3.0-or-later
"""A real sound server of our own."""

import os
import pathlib
import signal
import subprocess
import time

PATIENCE = 30


def wait_until(condition, what):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


class SoundServer:
    """PulseAudio with nothing but one socket and what a test loads into it."""

    def __init__(self, folder, *modules):
        self.folder = pathlib.Path(folder)
        self.socket = self.folder / "native"
        self.address = f"unix:{self.socket}"
        self.environment = dict(
            os.environ,
            HOME=str(self.folder),
            XDG_RUNTIME_DIR=str(self.folder),
            PULSE_RUNTIME_PATH=str(self.folder),
            PULSE_STATE_PATH=str(self.folder),
            PULSE_SERVER=self.address,
            DBUS_SESSION_BUS_ADDRESS="disabled:",
        )
        loads = [f"--load=module-native-protocol-unix socket={self.socket} auth-anonymous=1"]
        loads += [f"--load={module}" for module in modules]
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
             "--disable-shm=yes", *loads],
            env={**self.environment, "PULSE_SERVER": ""},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: self.ask("info").returncode == 0, "the sound server answers")

    def ask(self, *words):
        return subprocess.run(["pactl", *words], env=self.environment, capture_output=True, text=True)

    def stop(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait()
