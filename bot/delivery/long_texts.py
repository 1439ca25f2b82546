"""Telegram takes 4,096 UTF-16 units of text in one message (1,024 under a file): longer HTML is cut where a
reader would, and every part is complete HTML of its own."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import accumulate

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_ATOM = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^<>]*>|&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);|(?s:.)")
_BORDERS = ("\n\n", "\n", " ")


def width(text: str) -> int:
    """Length of HTML as Telegram counts it: UTF-16 units, without tags, an entity as what it stands for."""
    return sum(_width(atom) for atom in _ATOM.finditer(text))


def fits(text: str, limit: int) -> bool:
    """Whether one message (or caption) can carry `text`; its raw length bounds the counted one, cheaply."""
    return 2 * len(text) <= limit or width(text) <= limit


def parts(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """`text` (Telegram HTML) in parts of at most `limit` units, cut at paragraphs, else lines, else words.
    Tags open at a cut are closed before it and opened again after it."""
    return [text] if fits(text, limit) else list(_cut(list(_ATOM.finditer(text)), limit))


def _cut(atoms: list[re.Match[str]], limit: int) -> Iterator[str]:
    opened: list[re.Match[str]] = []
    while atoms:
        end = _end(atoms, limit)
        still_open = _open_tags([*opened, *atoms[:end]])
        if body := _text(atoms[:end]).strip():
            yield _text(opened) + body + "".join(f"</{tag[2]}>" for tag in reversed(still_open))
        opened, atoms = still_open, _without_leading_space(atoms[end:])


def _end(atoms: list[re.Match[str]], limit: int) -> int:
    """How many atoms make the next part: up to the last paragraph border that leaves it at least half full,
    else the last line's, else the last word's, else as many as there is room for."""
    widths = list(accumulate(_width(atom) for atom in atoms))
    room = next((index for index, total in enumerate(widths) if total > limit), len(atoms))
    if room == len(atoms):
        return room
    for border in _BORDERS:
        for index in range(room, 0, -1):
            if widths[index - 1] < limit // 2:
                break
            if _starts(atoms, index, border):
                return index
    return room


def _starts(atoms: list[re.Match[str]], index: int, border: str) -> bool:
    return _text(atoms[index : index + len(border)]) == border


def _without_leading_space(atoms: list[re.Match[str]]) -> list[re.Match[str]]:
    first = next((index for index, atom in enumerate(atoms) if not atom[0].isspace()), len(atoms))
    return atoms[first:]


def _open_tags(atoms: list[re.Match[str]]) -> list[re.Match[str]]:
    tags: list[re.Match[str]] = []
    for atom in atoms:
        if atom[2] and atom[1]:
            if tags:
                tags.pop()
        elif atom[2]:
            tags.append(atom)
    return tags


def _text(atoms: list[re.Match[str]]) -> str:
    return "".join(atom[0] for atom in atoms)


def _width(atom: re.Match[str]) -> int:
    if atom[2]:
        return 0
    shown = html.unescape(atom[0]) if len(atom[0]) > 1 else atom[0]
    return len(shown.encode("utf-16-le", "surrogatepass")) // 2
