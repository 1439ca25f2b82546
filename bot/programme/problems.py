"""A mistake in a programme file: where it is, what was found, what is expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` and `column` count from 1; `path` is empty when the file as a whole is meant."""

    line: int
    column: int
    path: str
    found: str
    expected: str
    file: str = "programme"

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}: " + (f"{self.path}: " if self.path else "")
        return f"{where}found {self.found}, expected {self.expected}"


class ProgrammeErrors(Exception):
    """The file is not a programme; `problems` says everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def in_order(problems: Iterable[Problem], first: str) -> list[Problem]:
    """Each once, as one reads the file `first`, then the spreadsheets it names."""

    def place(one: Problem) -> tuple[bool, str, int, int, str]:
        return one.file != first, one.file, one.line, one.column, one.path

    return sorted(dict.fromkeys(problems), key=place)


def quoted(text: str) -> str:
    """`text` on one line, shortened, between backquotes."""
    line = "".join(one if one.isprintable() else "\ufffd" for one in " ".join(text.split()))
    return f"`{line if len(line) <= 60 else line[:57] + '…'}`"


def listed(names: Iterable[str]) -> str:
    """`a, b, c`, at most sixteen of them."""
    names = [name if name.isprintable() and len(name) <= 32 else quoted(name) for name in names]
    return ", ".join(names[:16]) + (", …" if len(names) > 16 else "")


def one_of(names: Iterable[str], wrong: str = "") -> str:
    """What could have been written; the likely one first."""
    names = list(dict.fromkeys(names))
    return ("one of " if len(names) > 1 else "") + listed(names) + meant(names, wrong)


def meant(names: Iterable[str], wrong: str) -> str:
    """The question whether the nearest of `names` was meant; empty if none is near."""
    likely = get_close_matches(wrong[:80], list(names), n=1, cutoff=0.6)
    return f" (did you mean {quoted(likely[0])}?)" if likely else ""
