# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be read off a slip that came out, and off the glass."""

import operator
import subprocess
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

# Of 255: a graphics card smooths the same letter a little otherwise, depending on where it keeps it.
UNSEEN_DIFFERENCE = 16


def code_on(pdf):
    """The text in its QR code, read off a picture of the paper as a scanner makes it."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "paper"
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", "-singlefile", pdf, picture], check=True)
        told = subprocess.run(["zbarimg", "--raw", "-q", f"{picture}.png"], check=True, capture_output=True, text=True)
        return told.stdout.strip()


def words_on_paper(pdf):
    """Its text, with no joined letters and no more than one space anywhere."""
    told = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True)
    return " ".join(unicodedata.normalize("NFKC", told.stdout).split())


def words_on_glass(picture, size):
    """English letters in a picture of an X server's screen (Display.picture), as an eye reads them."""
    width, height = size
    colours = bytearray(3 * width * height)
    for channel in range(3):  # from blue, green, red, nothing
        colours[channel::3] = picture[2 - channel:4 * width * height:4]
    told = subprocess.run(["tesseract", "-", "-", "-l", "eng"], check=True, capture_output=True,
                          input=b"P6\n%d %d\n255\n" % (width, height) + bytes(colours))
    return " ".join(told.stdout.decode().split())


def points_of(colour, picture):
    """How many there are of that colour ("#rrggbb") in a picture of an X server's screen."""
    blue_green_red = tuple(reversed(bytes.fromhex(colour[1:])))
    return Counter(zip(*(picture[channel::4] for channel in range(3))))[blue_green_red]


def difference(picture, other, size):
    """Between two pictures of the same glass, in words: how much and where; empty if no eye tells them apart."""
    if len(picture) != len(other):
        return f"{len(picture)} and {len(other)} bytes"
    if picture == other:
        return ""
    far = [index for index, apart in enumerate(map(operator.sub, picture, other)) if abs(apart) > UNSEEN_DIFFERENCE]
    if not far:
        return ""
    bytes_a_point = len(picture) // (size[0] * size[1])
    columns, rows = zip(*((index // bytes_a_point % size[0], index // bytes_a_point // size[0]) for index in far))
    return f"{len(far)} bytes, from {min(columns)}, {min(rows)} to {max(columns)}, {max(rows)}"
