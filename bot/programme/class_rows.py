"""Rows of classes as the tree of a programme file: each class a series with its meetings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.forms.folding import squeezed, words
from bot.forms.provinces import find
from bot.programme.columns import DAY, HOUR, LONG, day_in, read_day, read_hour, read_long
from bot.programme.durations import write_length
from bot.programme.grid import Grid, Row, Rows
from bot.programme.problems import one_of
from bot.programme.tree import At, Path

_KEY = re.compile(r"[^a-z0-9_]+")
_NUMBER = re.compile(r"(?:buoi|session|seance|s)? ?([0-9]{1,4})")


def series_of(grid: Grid, number: int, key: str, rows: Rows) -> dict[str, Any]:
    """The series of one class; what its first filled row says goes for all."""
    here: Path = ("series", number)
    grid.stand(here, rows[0][0], "key")
    grid.stand((*here, "key"), rows[0][0], "key")
    made: dict[str, Any] = {"key": key, "registration": {}}
    for name in ("title", "about"):
        put(grid, made, here, name, rows, partial(grid.local, column=name))
    for name in ("capacity", "closes"):
        put(grid, made["registration"], (*here, "registration"), name, rows, _plain(grid, name))
    if fits := _fits(grid, here, rows):
        made["fits"] = fits
    days = [_day(grid, row, cells) for row, cells in rows]
    made["sessions"] = [
        _session(grid, (*here, "sessions", at), at + 1, row, cells, days[at], made)
        for at, (row, cells) in enumerate(rows)
    ]
    for name, pick in (("starts", min), ("ends", max)):
        known = [day for day in days if day]
        made[name] = str(pick(known)) if known else None
        if not known:
            grid.tree.unread.add((*here, name))
    return made


def _plain(grid: Grid, column: str) -> Callable[[Row], Any]:
    return lambda cells: grid.text(cells, column) or None


def put(
    grid: Grid, made: dict[str, Any], path: Path, column: str, rows: Rows, say: Callable[[Row], Any]
) -> None:
    """Take what the first row says; another one must say the same or nothing."""
    for row, cells in rows:
        said = say(cells)
        if said is None:
            continue
        if column not in made:
            made[column] = said
            grid.stand((*path, column), row, column)
        elif made[column] != said:
            grid.wrong(row, column, grid.text(cells, column), "the same in every row of a class, or nothing")


def _day(grid: Grid, row: int, cells: Row) -> dt.date | None:
    return grid.parsed(row, cells, "date", read_day, DAY)


def _hour(day: dt.date | None, text: str) -> dt.time:
    """The hour in a cell, with or without the day, which must be the one of the row. ValueError."""
    if day is not None and day_in(text) not in (None, day):
        raise ValueError(HOUR)
    return read_hour(text)


def _session(
    grid: Grid, path: Path, nth: int, row: int, cells: Row, day: dt.date | None, made: dict[str, Any]
) -> dict[str, Any]:
    """One meeting, from one row."""
    start = grid.parsed(row, cells, "start", partial(_hour, day), HOUR)
    length = _length(grid, row, cells, start)
    told = words(grid.text(cells, "session"))
    number = _NUMBER.fullmatch(told) if told else None
    key = f"s{int(number[1])}" if number else _KEY.sub("-", told) or f"s{nth}"
    grid.stand(path, row, "session" if told else "key")
    session: dict[str, Any] = {"key": key, "start": None, "length": length}
    for name, column in (("start", "start"), ("length", "length" if "length" in grid.columns else "end")):
        grid.stand((*path, name), row, column)
    if day and start:
        session["start"] = f"{day} {start:%H:%M}"
    else:
        grid.tree.unread.add((*path, "start"))
    if length is None:
        grid.tree.unread.add((*path, "length"))
    if topic := _topic(grid, path, row, cells, key, made):
        session["topics"] = [topic]
    if join := _place(grid, path, row, cells):
        session["join"] = [join]
    return session


def _length(grid: Grid, row: int, cells: Row, start: dt.time | None) -> str | None:
    """As long as it says, or until its end."""
    if grid.text(cells, "length") or "end" not in grid.columns:
        return grid.parsed(row, cells, "length", read_long, LONG)
    end = grid.parsed(row, cells, "end", partial(_hour, None), HOUR)
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    if minutes <= 0:
        grid.wrong(row, "end", grid.text(cells, "end"), "an end after the start")
        return None
    return write_length(dt.timedelta(minutes=minutes))


def _topic(
    grid: Grid, path: Path, row: int, cells: Row, key: str, made: dict[str, Any]
) -> dict[str, Any] | None:
    """What the meeting is about, and who gives it; without a topic of its own it is the class's title."""
    speakers = [one.strip() for one in re.split(r"[;\n]", grid.text(cells, "speaker")) if one.strip()]
    title = grid.local(cells, "topic")
    if title is None and not speakers:
        return None
    grid.stand((*path, "topics", 0), row, "topic" if title else "speaker")
    grid.stand((*path, "topics", 0, "speakers"), row, "speaker")
    return {"key": key, "title": title or made.get("title"), "speakers": speakers}


def _place(grid: Grid, path: Path, row: int, cells: Row) -> dict[str, Any] | None:
    place = grid.local(cells, "place")
    if place is None:
        return None
    grid.stand((*path, "join", 0), row, "place")
    grid.stand((*path, "join", 0, "map"), row, "map")
    address = grid.text(cells, "map")
    return {"platform": "place", "place": place, **({"map": address} if address else {})}


def _fits(grid: Grid, here: Path, rows: Rows) -> dict[str, Any]:
    """Whom the class is for: a filled cell names one answer, or several with semicolons or commas."""
    found: dict[str, Any] = {}
    for column in [name for name in grid.columns if name.startswith("fits.")]:
        key = column.removeprefix("fits.")
        step = next(one for one in grid.steps.values() if (one / "key").text() == key)
        cells: dict[str, Any] = {}
        put(grid, cells, (*here, "fits"), column, rows, _plain(grid, column))
        if column in cells:
            row = grid.tree.values[(*here, "fits", column)].line
            found[key] = answers_in(grid, row, column, cells[column], step)
            grid.stand((*here, "fits", key), row, column)
    return found


def answers_in(grid: Grid, row: int, column: str, text: str, step: At) -> list[str]:
    """The answers a cell names, by their keys or by their labels in any language."""
    known = _answers(step)
    whole = squeezed(text)
    parts = [text] if whole in known else [part for part in re.split(r"[;,\n]", text) if part.strip()]
    found = []
    for part in parts:
        answer = known.get(squeezed(part)) or _province(step, part)
        if answer is None:
            grid.wrong(row, column, part.strip(), one_of(dict.fromkeys(known.values()), part.strip()))
        else:
            found.append(answer)
    return found


def _answers(step: At) -> dict[str, str]:
    """What may stand in a cell, squeezed -> the answer as `fits` writes it."""
    if (step / "kind").text() == "yesno":
        return {"yes": "yes", "no": "no", "co": "yes", "khong": "no", "x": "yes"}
    found: dict[str, str] = {}
    for option in step / "options":
        key, label = (option / "key").text() or "", (option / "label").value
        labels = label.values() if isinstance(label, dict) else [label]
        found |= {squeezed(str(name)): key for name in (key, *labels)}
    return found


def _province(step: At, text: str) -> str | None:
    if (step / "kind").text() != "province":
        return None
    known = find("2025" if (step / "provinces").text() == "2025" else "2021", text)
    return known.code if known else None
