"""CSV and its relations: whatever letters and separators a program wrote them with."""

from __future__ import annotations

import csv
import io
import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from bot.documents.spreadsheets.refusals import ROWS, BadFile, too_long

SEPARATORS = ";,\t|"
LOOKED_AT = 64
"""Rows that are looked at to find the separator."""
NUL_SHARE = 0.2
CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
MARKS = "\u0300\u0301\u0303\u0309\u0323"
VIETNAMESE = re.compile(f"[ăâđêôơưĂÂĐÊÔƠƯ{MARKS}]")
BARE_MARK = re.compile(f"(?<![aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])[{MARKS}]")
"""A tone mark on no vowel: this is not how Vietnamese is written."""
GUARD = re.compile("^'(?=\\s*[=+\\-@＝＋－＠0-9])")
"""The apostrophe by which a CSV says that a cell is text: ours does, and so do people in Excel."""
LONGEST = 50_000
"""Letters of a cell; in one that is longer, a quotation mark was opened and never closed."""


def lines(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of every row with anything in it. Raises BadFile."""
    text = decoded(content).replace("\0", "")
    separator, text = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return _checked(reader, odd=text.count('"') % 2 == 1)


def _checked(reader: Iterator[list[str]], odd: bool) -> Iterator[tuple[int, list[str]]]:
    """With an `odd` number of quotation marks a cell that runs over many lines has swallowed the rest."""
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number > ROWS:
                raise too_long()
            if not any(cells):
                continue
            if any(len(cell) > LONGEST or (odd and cell.count("\n") > 2) for cell in cells):
                raise BadFile("spreadsheets-quote", row=number)
            yield number, [GUARD.sub("", cell) for cell in cells]
    except csv.Error as error:
        raise BadFile("spreadsheets-quote", row=number + 1) from error


def _separator(text: str) -> tuple[str, str]:
    """What stands between cells, and the text without the line by which Excel is told so."""
    told = re.match(r'"?sep=(.)"?\r?\n', text, re.IGNORECASE)
    if told:
        return told[1], text[told.end() :]
    start = list(itertools.islice(io.StringIO(text, newline=""), LOOKED_AT))
    return max(SEPARATORS, key=lambda one: _agreement(start, one)), text


def _agreement(start: Iterable[str], separator: str) -> tuple[int, int]:
    """How many of these lines have the same number of cells, above one, and that number."""
    try:
        widths = Counter(len(cells) for cells in csv.reader(start, delimiter=separator) if any(cells))
    except csv.Error:
        return 0, 0
    several = [(count, width) for width, count in widths.items() if width > 1]
    return max(several, default=(0, 0))


def decoded(content: bytes) -> str:
    """The text, whatever code its letters were written in. Raises BadFile when none makes sense of it."""
    text = _unicode(content) or _old(content)
    if text is None or len(CONTROL.findall(text[:100_000])) > len(text[:100_000]) // 100:
        raise BadFile("spreadsheets-letters")
    return text


def _unicode(content: bytes) -> str | None:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    wide = _wide(content)
    if wide:
        return content.decode(wide, "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _almost(content)


def _wide(content: bytes) -> str | None:
    """Two bytes a letter without saying so: every other byte is zero where letters are plain."""
    begin = content[: 1 << 16]
    even, odd = begin[::2].count(0), begin[1::2].count(0)
    enough = NUL_SHARE * len(begin) / 2
    if odd > enough and odd > 4 * even:
        return "utf-16-le"
    return "utf-16-be" if even > enough and even > 4 * odd else None


def _almost(content: bytes) -> str | None:
    """UTF-8 with a few letters damaged, which show as �; none of it in a text of another code."""
    text = content.decode("utf-8-sig", "replace")
    damaged = text.count("\ufffd")
    sound = sum(letter > "\x7f" for letter in text) - damaged
    return text if damaged * 20 < sound else None


def _old(content: bytes) -> str | None:
    """Windows' code for Vietnamese, where tones stand behind their vowels; else the western one."""
    try:
        text = content.decode("cp1258")
    except UnicodeDecodeError:
        text = ""
    if VIETNAMESE.search(text) and not BARE_MARK.search(text):
        return unicodedata.normalize("NFC", text)
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return None
