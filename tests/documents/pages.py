"""PDF pages as readers see them: the text that can be copied out, the QR code as a camera finds it."""

from __future__ import annotations

import re
import subprocess

import zxingcpp


def text_of(pdf: bytes) -> str:
    """All text in reading order."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def words_of(pdf: bytes) -> str:
    """The same in the order in which it was set, with one space between words."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def places_of(pdf: bytes) -> list[tuple[float, float]]:
    """Where each word begins and ends, from the left edge of its page, in points."""
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"', done.stdout.decode())
    return [(float(left), float(right)) for left, right in found]


def code_of(pdf: bytes, dpi: int = 150) -> str:
    """What the QR code on the first page says, read from the rendered page."""
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-singlefile", "-"]
    picture = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    _kind, size, _depth, pixels = picture.split(b"\n", 3)
    width, height = map(int, size.split())
    found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (height, width)))
    assert len(found) == 1
    return str(found[0].text)
