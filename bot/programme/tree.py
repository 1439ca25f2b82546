"""A programme file as plain mappings, lists and strings in which every value knows its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.programme.problems import Problem, listed, quoted

Data = Any
"""None, str, list of Data, or dict from str to Data."""
Path = tuple[str | int, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mark:
    """Line and column from 1."""

    line: int
    column: int
    sheet: str | None = None
    """The spreadsheet it stands in; None: the programme file itself."""
    name: str = ""
    """What the place is called there."""


@dataclass
class Tree:
    """The data of one file with the marks of its values and keys, by path."""

    file: str
    data: Data = None
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unread: set[Path] = field(default_factory=set)
    """Where something stands that we refused to read, and said so."""
    shared: dict[Path, Path] = field(default_factory=dict)
    """Places that hold what is written once, elsewhere: mistakes in it are told there."""
    repeated: set[Path] = field(default_factory=set)
    """Those of them that hold the same as an earlier one: what was checked there is not checked again."""

    def written(self, path: Path) -> Path:
        """Where what is at `path` was written."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.values:
                return path
            if (there := self.shared.get(path[:length])) is not None:
                return there + path[length:]
        return path

    def mark(self, path: Path) -> Mark:
        """Where the value at `path` stands; of something missing, where its nearest parent does."""
        path = self.written(path)
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Mark(1, 1))

    def problem(self, path: Path, found: str, expected: str, mark: Mark | None = None) -> Problem:
        mark = mark or self.mark(path)
        name = mark.name if mark.sheet else self.name(self.written(path))
        return Problem(mark.line, mark.column, name, found, expected, mark.sheet or self.file)

    def name(self, path: Path) -> str:
        """`series[ocop].sessions[3].start`: entries by their key, else counted from 1."""
        words, data = "", self.data
        for part in path:
            data = _below(data, part)
            words += f"[{_entry(data, part)}]" if isinstance(part, int) else f".{listed([part])}"
        return words.removeprefix(".")


def _below(data: Data, part: str | int) -> Data:
    if isinstance(data, dict):
        return data.get(str(part))
    return data[part] if isinstance(data, list) and isinstance(part, int) and part < len(data) else None


def _entry(data: Data, index: int) -> str:
    key = data.get("key") if isinstance(data, dict) else None
    return key if isinstance(key, str) and key.isprintable() and len(key) <= 32 else str(index + 1)


@dataclass(frozen=True)
class At:
    """A place in the tree that one may look at without knowing whether it is there or sound."""

    tree: Tree
    path: Path = ()

    @property
    def value(self) -> Data:
        data = self.tree.data
        for part in self.path:
            data = _below(data, part)
        return data

    def __truediv__(self, part: str | int) -> At:
        return At(self.tree, (*self.path, part))

    def __iter__(self) -> Iterator[At]:
        value = self.value
        return (self / index for index in range(len(value) if isinstance(value, list) else 0))

    def names(self) -> list[str]:
        value = self.value
        return list(value) if isinstance(value, dict) else []

    def text(self) -> str | None:
        value = self.value
        return value if isinstance(value, str) else None

    def read(self, parse: Callable[[str], T]) -> T | None:
        """The value as `parse` understands it; None if it is missing or wrong (which is told elsewhere)."""
        text = self.text()
        try:
            return None if text is None else parse(text)
        except ValueError:
            return None

    def problem(self, expected: str, found: str | None = None) -> Problem:
        return self.tree.problem(self.path, found or said(self.value), expected)

    def key_problem(self, expected: str) -> Problem:
        mark = self.tree.keys.get(self.tree.written(self.path))
        return self.tree.problem(self.path, f"the key {quoted(str(self.path[-1]))}", expected, mark)


def said(value: Data) -> str:
    """What stands there, in words."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return quoted(value) if value.strip() else "an empty text"
    kind = "mapping" if isinstance(value, dict) else "list"
    return f"a {kind}" if value else f"an empty {kind}"
