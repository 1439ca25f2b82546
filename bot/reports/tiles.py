"""Where the provinces lie on a map of fields of one size: by their codes, north at the top."""

from __future__ import annotations

from typing import Final

_63 = """
. 12 10 02 04 . .
11 . 15 08 06 20 .
. 14 25 26 19 24 22
. . 17 01 27 30 31
. . . 35 33 34 .
. . 38 37 36 . .
. . 40 . . . .
. . . 42 . . .
. . . 44 . . .
. . . . 45 . .
. . . . 46 48 .
. . . . . 49 .
. . . . 62 51 .
. . . . 64 52 .
. . . . 66 54 .
. . . . 67 56 .
. . . 70 68 58 .
. . 72 74 75 60 .
. . 80 79 77 . .
89 87 82 83 . . .
91 92 86 84 . . .
. 93 94 . . . .
96 95 . . . . .
"""
_34 = """
. 12 15 08 04 .
11 14 25 19 20 .
. . 01 24 22 .
. . . 33 31 .
. 38 37 . . .
. 40 . . . .
. . 42 . . .
. . 44 . . .
. . . 46 . .
. . . 48 . .
. . . 51 . .
. . . 52 . .
. . . 66 . .
. . . 68 56 .
. 80 75 . . .
91 82 79 . . .
92 86 . . . .
96 . . . . .
"""


def _read(picture: str) -> dict[str, tuple[int, int]]:
    return {
        code: (x, y)
        for y, line in enumerate(picture.strip().splitlines())
        for x, code in enumerate(line.split())
        if code != "."
    }


LAYOUTS: Final = {"2021": _read(_63), "2025": _read(_34)}
"""(column, row) by code, for each list of provinces."""
