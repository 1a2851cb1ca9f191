# SPDX-License-Identifier: GPL-3.0-or-later
"""How the unit starts the kiosk, for tests on machines where no service manager runs."""

import re
import shlex
from pathlib import Path

UNIT = Path(__file__).resolve().parent.parent.parent / "kiosk/systemd/legcheck-kiosk.service"


def command(unit=UNIT):
    """Its ExecStart, word by word."""
    return shlex.split(re.search(r"(?m)^ExecStart=(.+)$", Path(unit).read_text(encoding="utf-8")).group(1))


def variables(unit=UNIT):
    """Its Environment."""
    lines = re.findall(r"(?m)^Environment=(.+)$", Path(unit).read_text(encoding="utf-8"))
    return dict(word.split("=", 1) for line in lines for word in shlex.split(line))


def how_memory_is_freed(unit=UNIT):
    """What of the Environment makes freed memory hold nothing."""
    return {name: value for name, value in variables(unit).items() if name.startswith(("GLIBC", "MALLOC"))}
