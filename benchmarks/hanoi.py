"""Hanoi in 2020: 141 classes are loaded, 8,000 people find their seats, an organizer exports them all.

Everybody goes through the bot's own operations: they meet it, hand in the form, are given a number; the
classes fill up to the last seat, and one more person per class stands in line.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import io
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook
from sqlalchemy import Engine, event, func, select

from benchmarks.crowd import FIRST
from benchmarks.paired import percentile, show
from bot import dialogs, programmes, registrations
from bot.delivery.messages import Message
from bot.exports import make
from bot.jobs import Tools
from bot.programme import Programme, read
from bot.texts import Texts
from handlers.participants import home
from handlers.participants.series import find
from handlers.visit import Visit
from storage import Database, Transaction, people, revision, roles
from storage import series as stored_series
from storage.jobs import Ordered
from storage.people import Account
from storage.tables import Registration, Series

EXAMPLE = Path(__file__).parents[1] / "examples" / "hanoi-2020.yaml"
NOW = dt.datetime(2020, 7, 15, 2, tzinfo=dt.UTC)
LOADED = 10.0
"""Seconds that loading may take."""
ORGANIZER = 1
LOOKS = 7
"""So often what a newcomer sees is made: a single time may meet the collector of garbage."""


class Statements:
    """How many statements an engine was given."""

    def __init__(self, engine: Engine) -> None:
        self.count = 0
        event.listen(engine, "before_cursor_execute", self._one)

    def _one(self, *_: object) -> None:
        self.count += 1


def answers(one: Series, number: int) -> dict[str, Any]:
    """What somebody for whom the class is says of themselves."""
    fits = one.fits or {}
    kind = fits["kind"][0]
    more = {
        "council": {},
        "manager": {"district": fits.get("district", [""])[0], "level": "commune"},
        "producer": {"district": fits.get("district", [""])[0], "producer-type": "cooperative"},
    }[kind]
    consent = {"agreed": True, "version": "2020-07"}
    own = {"name": f"Người Ví Dụ {number}", "organisation": "HTX Ví Dụ", "phone": f"+849{number:08}"}
    return {"kind": kind, **more, **own, "consent": consent}


def register(tx: Transaction, series_id: int, number: int) -> str:
    """One person comes, hands in the form, and is registered or stands in line."""
    person = people.meet(tx, Account(FIRST + number, "Lan", None, None, "vi"), NOW)
    wanted = stored_series.known(tx, series_id)
    form = stored_series.form(tx, series_id, "registration")
    assert form is not None
    given = answers(wanted, number)
    dialog = dialogs.begin(tx, person, form, (series_id, None), NOW, given)
    outcome = registrations.confirm(tx, person, dialog, given, NOW)
    if isinstance(outcome, str):
        raise SystemExit(f"nobody can register: {outcome}")
    return outcome.state


async def load(database: Database, programme: Programme) -> float:
    started = time.perf_counter()
    await database.run(lambda tx: programmes.start(tx, programme, NOW))
    return time.perf_counter() - started


async def fill(database: Database, places: list[tuple[int, int]]) -> tuple[list[float], dict[str, int]]:
    """Everybody, one after another; seconds each, and how many ended in which state."""
    took: list[float] = []
    states: dict[str, int] = {}
    for series_id, number in places:
        started = time.perf_counter()
        state = await database.run(lambda tx, at=series_id, nth=number: register(tx, at, nth))
        took.append(time.perf_counter() - started)
        states[state] = states.get(state, 0) + 1
    return took, states


def places(tx: Transaction, share: int) -> list[tuple[int, int]]:
    """(class, number of the person): every seat of every class (or one in `share`), and one more for each."""
    rows = tx.execute(select(Series.id, Series.capacity).order_by(Series.position)).all()
    wanted = [(int(id), seat) for id, seats in rows for seat in range(int(seats) // share + 1)]
    return [(series_id, number) for number, (series_id, _) in enumerate(wanted, start=1)]


def looked(tx: Transaction) -> dict[str, float]:
    """Milliseconds (median) of what a newcomer sees: the first question, and the list of classes that fit."""
    person = people.meet(tx, Account(2, "Lan", None, None, "vi"), NOW)
    visit = Visit(tx, person, NOW, Texts(), "bot")
    producer = find(visit, "new", "0").edit.buttons[2][0].press.split(":")[1]  # type: ignore[union-attr]
    ways = {
        "/start": lambda: home.front(visit),
        "classes that fit": lambda: find(visit, f"{producer}.1-13", "0"),
    }
    counted = Statements(tx.get_bind())  # type: ignore[arg-type]
    found = {}
    for name, way in ways.items():
        took = []
        for _ in range(LOOKS):
            tx.expunge_all()
            counted.count, started = 0, time.perf_counter()
            way()
            took.append((time.perf_counter() - started) * 1000)
        found[f"{name} ({counted.count} statements)"] = statistics.median(took)
    return found


async def export(database: Database) -> tuple[float, int]:
    """Seconds, and the rows of the table of registrations."""

    def granted(tx: Transaction) -> tuple[int, int]:
        programme = stored_series.programme(tx, "hanoi-2020")
        assert programme is not None
        person = roles.own(tx, ORGANIZER, NOW)
        roles.grant(tx, person.id, "organizer", programme.id, None, None, None, NOW)
        return programme.id, person.id

    async def refuse(message: Message) -> None:
        raise SystemExit(f"one file was to come, not several: {message.text}")

    programme_id, person_id = await database.run(granted)
    details = {"what": "registrations", "format": "xlsx"}
    job = Ordered(1, "export", details, programme_id, None, person_id, ORGANIZER, ("vi",), None)
    started = time.perf_counter()
    message = await make(job, Tools(database, Texts(), NOW, lambda _done, _total: None, refuse))
    passed = time.perf_counter() - started
    assert message.document is not None
    assert message.document.content is not None
    book = CalamineWorkbook.from_filelike(io.BytesIO(message.document.content))
    return passed, len(book.get_sheet_by_index(0).to_python()) - 1


async def play(url: str, share: int) -> list[tuple[str, str]]:
    database = Database(url)
    try:
        revision.ensure(database.engine)
        loading = await load(database, read(EXAMPLE))
        again = await load(database, read(EXAMPLE))
        looks = await database.run(looked)
        everybody = await database.read(lambda tx: places(tx, share))
        took, states = await fill(database, everybody)
        full = await database.run(looked)
        exporting, rows = await export(database)
        known = await database.read(lambda tx: tx.scalar(select(func.count()).select_from(Registration)))
    finally:
        database.close()
    if not rows == known == len(everybody):
        raise SystemExit(f"{len(everybody)} came, {known} are known, {rows} stand in the export")
    told = ", ".join(f"{count:,} {state}" for state, count in states.items())
    return [
        ("141 classes loaded", f"{loading:.1f} s (target {LOADED:.0f} s)"),
        ("– the same file again", f"{again:.2f} s"),
        *((f"{name}, nobody registered", f"{value:.0f} ms") for name, value in looks.items()),
        (told, f"{sum(took):.0f} s, {len(took) / sum(took):.0f}/s"),
        (
            "– one of them, median and 99 %",
            f"{percentile(took, 0.5) * 1000:.1f}, {percentile(took, 0.99) * 1000:.1f} ms",
        ),
        *((f"{name}, all seats taken", f"{value:.0f} ms") for name, value in full.items()),
        (f"export of {rows:,} registrations, all there", f"{exporting:.1f} s"),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every tenth seat")
    parser.add_argument("--url", help="an empty database; a SQLite file of its own without it")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{folder}/hanoi.db"
        rows = asyncio.run(play(url, 10 if given.quick else 1))
    show("Hanoi 2020", ("", "measured"), rows)


if __name__ == "__main__":
    main()
