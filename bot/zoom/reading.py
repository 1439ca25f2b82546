"""Zoom's reports as tables: which rows are people who came, and what is said of each; no judgement yet.

Zoom has changed its reports often, and people open them in spreadsheet programs before they send them on:
what a table is follows from its headings, wherever in the file they stand.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.documents import spreadsheets
from bot.documents.spreadsheets import BadFile
from bot.forms.folding import words
from bot.zoom import columns, times
from bot.zoom.times import Written

Whose = Literal["host", "panelist", "guest"]
Layout = Literal["joins", "totals", "webinar"]
Fault = Literal["moment", "length", "gap", "day", "order"]
MOST = 50_000
"""Rows of people; Zoom's biggest webinars have as many."""
NOTHING = {"", "-", "--", "n/a", "–", "—"}
ADDRESS = re.compile(r"[^\s@()<>,;]+@[^\s@()<>,;]+\.\w+")
SHOWN = 5
"""So many faulty rows are named."""
LONGEST = dt.timedelta(hours=30)
"""What no meeting lasts: a row of more is a wrong day."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the report: one join, or all of somebody's joins with but their length in all."""

    row: int
    name: str
    email: str
    whose: Whose
    joined: Written | None = None
    left: Written | None = None
    minutes: float | None = None
    marked: bool = False
    """Zoom says in brackets that it is a host."""


@dataclass
class Report:
    """What a file says. `orders` is how its days are written; `hosts` are the addresses of who ran it."""

    layout: Layout = "joins"
    lines: list[Line] = field(default_factory=list)
    orders: dict[str, str] = field(default_factory=dict)
    meeting: str = ""
    topic: str = ""
    hosts: set[str] = field(default_factory=set)
    rows: int = 0
    """Rows about people."""
    absent: int = 0
    """Registered with Zoom and did not come."""
    waiting: int = 0
    """Stays in the waiting room."""
    nameless: int = 0

    def moment(self, at: Written | None) -> dt.datetime | None:
        """A moment on the clock of the report; with a zone if it says one itself."""
        if at is None:
            return None
        found = at.on(self.orders.get(at.shape, "dmy"))
        return found.replace(tzinfo=dt.timezone(at.offset)) if found and at.offset is not None else found


def read(content: bytes, near: dt.date) -> Report:
    """The report in a file, whose session took place around the day `near`. Raises BadFile, also for tables
    that are something else."""
    reading = _Reading()
    for number, cells in spreadsheets.lines(content):
        reading.take(number, [cell.replace("\0", "").strip("\ufeff \t\r\n") for cell in cells])
    return reading.finished(near)


class _Reading:
    """Goes through the rows; `columns` are those of the table it is in, None outside of any."""

    def __init__(self) -> None:
        self.report = Report()
        self.columns: dict[str, int] | None = None
        self.meeting: dict[str, list[int]] | None = None
        self.whose: Whose = "guest"
        self.host_email: int | None = None
        self.sections = self.registrants = self.anything = False
        self.faults: list[tuple[int, Fault, str]] = []

    def take(self, number: int, cells: Sequence[str]) -> None:
        if not any(cells):
            return
        self.anything = True
        if self._is_title(cells) or self._is_heading(cells):
            return
        if self.meeting is not None:
            self._take_meeting(cells)
        elif self.columns is not None:
            self._take_person(number, cells, self.columns)

    def _is_title(self, cells: Sequence[str]) -> bool:
        filled = [cell for cell in cells if cell]
        whose = columns.section(filled[0]) if len(filled) == 1 else None
        if whose is None:
            return False
        self.sections, self.whose = True, whose  # type: ignore[assignment]
        self.columns = self.meeting = None
        return True

    def _is_heading(self, cells: Sequence[str]) -> bool:
        found = columns.found(cells)
        if columns.is_people(found):
            self.columns, self.meeting = columns.settled(found), None
            before = (at for at in found.get("email", ()) if at < self.columns["name"])
            self.host_email = next(before, None)
            if "attended" in found:
                self.report.layout = "webinar"
            return True
        if columns.is_meeting(found):
            self.meeting, self.columns = found, None
            return True
        self.registrants = self.registrants or columns.is_registrants(found)
        return False

    def _take_meeting(self, cells: Sequence[str]) -> None:
        assert self.meeting is not None
        values = {what: _at(cells, places[0]) for what, places in self.meeting.items()}
        self.report.topic = self.report.topic or values["topic"][:200]
        self.report.meeting = self.report.meeting or "".join(filter(str.isdigit, values["meeting"]))[:12]
        for what in ("host", "email"):
            self.report.hosts.update(one.casefold() for one in ADDRESS.findall(values.get(what, "")))
        self.meeting = None

    def _take_person(self, number: int, cells: Sequence[str], places: dict[str, int]) -> None:
        values = {what: _at(cells, at) for what, at in places.items()}
        if sum(map(bool, cells)) < 2 and "join" in places:
            return  # a note below the table
        self.report.rows += 1
        if self.report.rows > MOST:
            raise BadFile("zoom-long", most=MOST)
        if self.host_email is not None:
            self.report.hosts.update(ADDRESS.findall(_at(cells, self.host_email).casefold()))
        if words(values.get("attended", "yes")) in columns.NO:
            self.report.absent += 1
        elif words(values.get("waiting", "")) in columns.YES:
            self.report.waiting += 1
        else:
            self._add(number, values, whole="total" in places)

    def _add(self, number: int, values: dict[str, str], *, whole: bool) -> None:
        name, email = _named(values)
        if not name and not email:
            self.report.nameless += 1
            return
        given = values.get("total", "") or values.get("minutes", "")
        length = None if given in NOTHING else times.minutes(given)
        joined, left = (self._moment(number, values.get(what, "")) for what in columns.TIMED)
        if given not in NOTHING and length is None:
            self.faults.append((number, "length", given))
        elif joined is None and left is None and length is None:
            self.report.absent += 1
        elif (joined is None and left is not None) or (joined and left is None and length is None):
            self.faults.append((number, "gap", ""))
        else:
            length = length if whole or joined is None or left is None else None
            told = joined, left, length, _is_marked(name)
            self.report.lines.append(Line(number, name or email, email, self.whose, *told))

    def _moment(self, number: int, cell: str) -> Written | None:
        if cell.casefold() in NOTHING:
            return None
        found = times.written(cell)
        if found is None:
            self.faults.append((number, "moment", cell))
        return found

    def finished(self, near: dt.date) -> Report:
        report = self.report
        if not self.anything:
            raise BadFile("spreadsheets-empty")
        if self.columns is None and not report.rows:
            raise BadFile("zoom-registrants" if self.registrants else "zoom-no-table")
        self._check_faults()
        if not report.lines:
            raise BadFile("zoom-nobody", rows=report.rows)
        moments = [at for line in report.lines for at in (line.joined, line.left) if at is not None]
        report.orders = times.orders(moments, near)
        for line in report.lines:
            self._check(line)
        self._check_faults()
        if report.layout == "joins" and all(line.joined is None for line in report.lines):
            report.layout = "totals"
        return report

    def _check(self, line: Line) -> None:
        """No day, an end before the beginning, a stay longer than any meeting."""
        joined, left = self.report.moment(line.joined), self.report.moment(line.left)
        if (line.joined and joined is None) or (line.left and left is None):
            self.faults.append((line.row, "day", ""))
        elif joined is not None and left is not None and not _follows(joined, left):
            self.faults.append((line.row, "order", ""))

    def _check_faults(self) -> None:
        """Rows of the first kind of fault; one row may have several."""
        if self.faults:
            _, kind, cell = self.faults[0]
            rows = list(dict.fromkeys(row for row, other, _ in self.faults if other == kind))
            shown = ", ".join(map(str, rows[:SHOWN])) + (", …" if len(rows) > SHOWN else "")
            raise BadFile("zoom-fault", kind=kind, cell=cell[:40], count=len(rows), rows=shown)


def _follows(joined: dt.datetime, left: dt.datetime) -> bool:
    if (joined.tzinfo is None) != (left.tzinfo is None):
        return False
    return dt.timedelta() <= left - joined <= LONGEST


def _at(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _named(values: dict[str, str]) -> tuple[str, str]:
    """(name, address): in a webinar's report the name may stand in two columns of its own as well."""
    name = " ".join(values.get("name", "").split())
    if not name:
        name = " ".join(filter(None, (values.get("last", ""), values.get("first", ""))))
    found = ADDRESS.search(values.get("email", ""))
    return name[:200], found[0].casefold()[:200] if found else ""


MARKED = re.compile(r"\(([^()]*)\)\s*$")


def _is_marked(name: str) -> bool:
    """«Ban tổ chức (Host)»."""
    found = MARKED.search(name)
    return found is not None and words(found[1]) in columns.HOST_MARK
