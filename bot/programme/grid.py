"""A spreadsheet of an organizer with its columns known: what a cell says, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.documents.spreadsheets import Sheet
from bot.forms.folding import words
from bot.programme.columns import HEADINGS, column_of, known_headings
from bot.programme.problems import one_of, quoted
from bot.programme.tree import At, Mark, Path, Tree

T = TypeVar("T")
CHOSEN = ("choice", "choices", "yesno", "province")
"""Kinds of steps whose answers a class can be for."""
ALSO = {"kind": ("doi tuong",), "district": ("quan huyen",), "province": ("tinh", "tinh thanh pho")}
"""Headings that mean a step of this name, besides its own name and label."""
NEEDED = ("key", "date", "start")
Row = tuple[str, ...]
Rows = Sequence[tuple[int, Row]]


def fitting_steps(form: At) -> dict[str, At]:
    """Heading (folded) -> the step of the form whose answers a column of that name holds."""
    found: dict[str, At] = {}
    for step in form / "steps":
        key = (step / "key").text() or ""
        if (step / "kind").text() in CHOSEN:
            label = (step / "label").value
            labels = label.values() if isinstance(label, dict) else [label] if isinstance(label, str) else []
            found |= {words(str(name)): step for name in (key, *labels, *ALSO.get(key, ()))}
    return found


@dataclass
class Grid:
    """A sheet of classes whose columns are known; `columns` is name -> index."""

    tree: Tree
    sheet: Sheet
    steps: Mapping[str, At]
    needed: Sequence[str] = NEEDED
    columns: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = {heading: (step / "key").text() or "" for heading, step in self.steps.items()}
        for index, heading in enumerate(self.sheet.headings):
            name = column_of(heading, names)
            if name is None and not any(cells[index] for _, cells in self.sheet.rows):
                continue
            if name is None:
                self.tell(1, index, f"the column {quoted(heading)}", known_headings(self._labels(), heading))
            elif name in self.columns:
                self.tell(1, index, f"the column {quoted(heading)} again", "each column once")
            elif name:
                self.columns[name] = index
        for name in self.needed:
            if name not in self.columns:
                self.tell(1, 0, f"no column `{name}`", one_of(HEADINGS[name]))
        if not {"end", "length"} & set(self.columns):
            self.tell(1, 0, "neither a column `end` nor `length`", "one of them")

    def _labels(self) -> list[str]:
        """What columns of answers may be called: the label of each step, else its key."""
        steps = {at.path: at for at in self.steps.values()}.values()
        labels = [(at / "label").value or (at / "key").text() or "" for at in steps]
        return [next(iter(one.values())) if isinstance(one, dict) else str(one) for one in labels]

    def meant(self, column: str) -> Rows:
        """The rows without the example of a template, known by what stands in this column."""
        return tuple(
            (row, cells) for row, cells in self.sheet.rows if not _is_example(self.text(cells, column))
        )

    def groups(self) -> dict[str, Rows]:
        """The rows of each class, in the order of the sheet."""
        found: dict[str, list[tuple[int, Row]]] = {}
        for number, cells in self.meant("key"):
            if key := self.text(cells, "key"):
                found.setdefault(key, []).append((number, cells))
            elif "key" in self.columns:
                self.tell(number, self.columns["key"], "an empty cell", "the key of the class")
        return {key: tuple(rows) for key, rows in found.items()}

    def text(self, cells: Row, column: str) -> str:
        """What stands in the column; empty if there is no such column."""
        index = self.columns.get(column)
        return cells[index] if index is not None else ""

    def tell(self, row: int, index: int, found: str, expected: str) -> None:
        mark = self._mark(row, index)
        self.tree.problems.append(self.tree.problem((), found, expected, mark))

    def wrong(self, row: int, column: str, cell: str, expected: str) -> None:
        self.tell(row, self.columns[column], quoted(cell) if cell else "an empty cell", expected)

    def stand(self, path: Path, row: int, column: str) -> None:
        """Remember where the value at this path of the tree stands."""
        self.tree.values[path] = self._mark(row, self.columns.get(column, 0))

    def _mark(self, row: int, index: int) -> Mark:
        heading = self.sheet.headings[index] if index < len(self.sheet.headings) else ""
        return Mark(row, index + 1, self.sheet.name, f"column {quoted(heading)}")

    def parsed(self, row: int, cells: Row, column: str, parse: Callable[[str], T], expected: str) -> T | None:
        """The cell as `parse` understands it; None, and told, if it cannot."""
        text = self.text(cells, column)
        try:
            return parse(text)
        except ValueError:
            if column in self.columns:
                self.wrong(row, column, text, expected)
            return None

    def local(self, cells: Row, column: str) -> Any:
        """A text, in several languages if there are columns for them; None if all are empty."""
        plain = self.text(cells, column)
        others = {one: self.text(cells, f"{column}.{one}") for one in ("vi", "en", "fr")}
        others = {language: text for language, text in others.items() if text}
        if not others:
            return plain or None
        return {**({"vi": plain} if plain else {}), **others}


def _is_example(cell: str) -> bool:
    """The example of a template, left in."""
    return words(cell).startswith(("vi du", "example", "exemple"))
