# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running program holds in memory, read from outside."""

import re
from pathlib import Path

AROUND = 48  # bytes shown on each side of a find


def counted(pid, *kinds):
    """Bytes that the kernel counts of these kinds in all the process's mappings; the kinds are smaps's."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return 1024 * sum(int(re.search(rf"(?m)^{kind}:\s+(\d+) kB", rollup).group(1)) for kind in kinds)


def held_alone(pid):
    """Bytes that are this process's own: what it allocated and what it shares with a server to draw.

    Neither PSS nor RSS: pages of programs and libraries count in PSS by how many processes have them
    open, so that one process seems to grow by tens of megabytes whenever another one ends.
    """
    return counted(pid, "Pss_Anon", "Pss_Shmem")


def family(pid):
    """The process and all that it started, as far as they live."""
    found = [pid]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*"):
            try:
                found += [int(child) for child in (task / "children").read_text().split()]
            except OSError:
                pass  # it has just ended
    return found


def writable(pid):
    """Each mapping that can be read and written: its name and its bytes."""
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *_, name = line.split(maxsplit=5) if len(line.split(maxsplit=5)) == 6 else \
                [*line.split(maxsplit=5), "(no name)"]
            if not rights.startswith("rw"):
                continue
            begin, end = (int(place, 16) for place in span.split("-"))
            memory.seek(begin)
            try:
                yield name, memory.read(end - begin)
            except OSError:
                pass  # a device, or gone meanwhile


def encodings(text):
    return {"UTF-8": text.encode(), "UTF-16": text.encode("utf-16-le")}


def finds_in(data, words):
    """(word, encoding, what stands around it) of each find."""
    for word in words:
        for encoding, needle in encodings(word).items():
            for found in re.finditer(re.escape(needle), data):
                begin = max(0, found.start() - AROUND)
                yield word, encoding, data[begin:found.end() + AROUND]


def finds_in_memory(pid, words):
    """A line for each find in the process and what it started."""
    lines = []
    for one in family(pid):
        try:
            program = Path(f"/proc/{one}/comm").read_text().strip()
            for name, data in writable(one):
                lines += [f"{program}, {name}: '{word}' ({encoding}) in {around!r}"
                          for word, encoding, around in finds_in(data, words)]
        except (FileNotFoundError, ProcessLookupError):
            pass  # it has just ended
    return lines


def finds_on_disk(folder, words, leave_out=()):
    """A line for each find in a file below the folder."""
    lines = []
    for file in sorted(Path(folder).rglob("*")):
        if any(file.is_relative_to(one) for one in leave_out):
            continue
        try:
            data = file.read_bytes() if file.is_file() else b""
        except FileNotFoundError:
            continue  # gone meanwhile
        if data:
            lines += [f"{file.relative_to(folder)}: '{word}' ({encoding}) in {around!r}"
                      for word, encoding, around in finds_in(data, words)]
    return lines
