"""A report as data: sections of figures, tables, charts and words. Nothing here knows what they mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from bot.documents.tables import Cell


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in parts of the line; so many `decimals` are always printed; `means` says what the figures
    are, which the definitions explain under `term`, or under the heading."""

    heading: str
    number: bool = False
    width: float = 1
    means: str | None = None
    term: str | None = None
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. `bar`: the column that is drawn as bars too, as parts of `whole` or of its largest figure;
    `total`: the last row sums the others up; `grouped`: a first cell that says the same as the one above it
    is printed once. `printed`: in the PDF too, not in the workbook alone."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str | None = None
    bar: int | None = None
    whole: float | None = None
    total: bool = False
    grouped: bool = False
    printed: bool = True


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure in big letters."""

    value: Cell
    label: str
    means: str
    of: Cell = None
    """What it is out of: the 63 of «62 / 63»."""


@dataclass(frozen=True, slots=True)
class Tiles:
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """Counts by day (or week) as columns; `alt` says in words what is to be seen."""

    title: str
    days: tuple[tuple[dt.date, int], ...]
    alt: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A field of the map; `shade` from 0 to 1."""

    x: int
    y: int
    name: str
    value: Cell
    shade: float


@dataclass(frozen=True, slots=True)
class Map:
    """A map of fields of one size, with the table of the same figures beside it."""

    alt: str
    legend: str
    places: tuple[Place, ...]
    grid: Grid


@dataclass(frozen=True, slots=True)
class Words:
    text: str


@dataclass(frozen=True, slots=True)
class Saying:
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Sayings:
    sayings: tuple[Saying, ...]


Block = Grid | Tiles | Days | Map | Words | Sayings


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Definitions:
    """The last section: what each figure means. `of` and `means` head its sheet."""

    title: str
    lead: str
    of: str
    means: str
    more: tuple[tuple[str, str], ...] = ()
    """Terms that no column or tile is named after."""


@dataclass(frozen=True, slots=True)
class Report:
    language: str
    heading: str
    title: str
    subtitle: str | None
    organisers: tuple[str, ...]
    facts: tuple[str, ...]
    """Lines of the title page: when it was, when the figures were taken."""
    contents: str
    """Heading of the table of contents."""
    page: str
    """«Page», before its number."""
    sections: tuple[Section, ...]
    definitions: Definitions
    at: dt.datetime
    short: bool = False
    """A page or two: no title page, no contents."""
    unprintable: str = "…"
    """Stands for a text of which nothing can be printed."""

    @property
    def grids(self) -> Iterator[Grid]:
        """Every table, those beside a map too."""
        for section in self.sections:
            for block in section.blocks:
                if isinstance(block, Grid):
                    yield block
                elif isinstance(block, Map):
                    yield block.grid

    @property
    def defined(self) -> tuple[tuple[str, str], ...]:
        """Each term once, in the order it comes."""
        found: dict[str, str] = {}
        for section in self.sections:
            for block in section.blocks:
                found.update(_terms(block))
        return (*found.items(), *self.definitions.more)


def _terms(block: Block) -> Iterator[tuple[str, str]]:
    match block:
        case Tiles(tiles):
            yield from ((one.label, one.means) for one in tiles)
        case Grid(columns=columns):
            yield from ((one.term or one.heading, one.means) for one in columns if one.means)
        case Map(grid=grid):
            yield from _terms(grid)
