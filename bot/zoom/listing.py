"""Everybody in a session's Zoom reports as a table: who is not recognised first, then who is, and as whom."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Document, Message
from bot.documents.spreadsheets import XLSX
from bot.documents.tables import Cell, Table, xlsx
from bot.jobs import JobError, Tools
from bot.roles import note
from bot.texts import Texts
from bot.zoom import taking, weighing
from bot.zoom.joining import Interval, stay
from bot.zoom.matching import LIKELY
from bot.zoom.people import Known
from bot.zoom.weighing import DOUBTFUL, HOST, MATCHED
from storage import Transaction, zoom
from storage import series as stored_series
from storage.jobs import Ordered
from storage.tables import ZoomGuest

LIST = "zoom-list"


@dataclass
class Row:
    """A guest, whom they are or may be, and by what; `likely`: one yes to all of a common name takes them."""

    guest: ZoomGuest
    people: list[Known] = field(default_factory=list)
    way: str = ""
    likely: bool = False

    @property
    def state(self) -> str:
        return "likely" if self.likely else self.guest.state


async def hand_out(job: Ordered, tools: Tools) -> Message:
    """The table, as a file."""
    session_id = int(job.details["session"])
    rows, window, zone, number = await tools.database.read(lambda tx: _read(tx, session_id))
    if not rows:
        raise JobError("zoom-none")
    place, subject = (job.programme_id, job.series_id), f"session:{session_id}"
    await tools.database.run(lambda tx: note(tx, job.person_id, place, "guests-listed", subject, tools.now))
    content = await asyncio.to_thread(_table, rows, window, zone, tools.texts)
    name = tools.texts.plain("zoom-list-name", number=str(number))
    back = Button(tools.texts.plain("zoom-back"), press=f"zoom:{session_id}")
    return Message(
        tools.texts("zoom-list-caption", number=str(number)),
        ((back,),),
        document=Document(f"{name}.xlsx", XLSX, content),
    )


def _read(tx: Transaction, session_id: int) -> tuple[list[Row], Interval, ZoneInfo, int]:
    session = stored_series.session(tx, session_id)
    assert session is not None, "sessions are never deleted"
    known = {one.person_id: one for one in weighing.people(tx, session.series_id).all}
    rows = {one.id: Row(one) for one in zoom.guests(tx, session_id) if one.state != HOST}
    for match in zoom.matches_of_session(tx, session_id):
        if match.guest_id not in rows or match.person_id not in known:
            continue
        row = rows[match.guest_id]
        row.people.append(known[match.person_id])
        row.way = row.way or match.way
        row.likely = row.likely or (row.guest.state == DOUBTFUL and match.score == LIKELY)
    zone = ZoneInfo(session.series.programme.timezone)
    return list(rows.values()), taking.window(session), zone, session.number


def _table(rows: Sequence[Row], window: Interval, zone: ZoneInfo, texts: Texts) -> bytes:
    heads = [
        texts.plain(f"zoom-column-{one}")
        for one in ("name", "email", "from", "to", "minutes", "early", "late", "state", "way")
    ] + [texts.plain(f"zoom-column-{one}") for one in ("number", "person")]
    missed = [row for row in rows if row.guest.state != MATCHED]
    found = sorted((row for row in rows if row.guest.state == MATCHED), key=lambda row: row.way != "name")
    return xlsx(
        [
            Table(texts.plain("zoom-sheet-missed"), heads, _lines(missed, window, zone, texts)),
            Table(texts.plain("zoom-sheet-found"), heads, _lines(found, window, zone, texts)),
        ]
    )


def _lines(rows: Sequence[Row], window: Interval, zone: ZoneInfo, texts: Texts) -> Iterator[list[Cell]]:
    for row in rows:
        one, people = row.guest, row.people
        times = stay([(one.intervals, one.total)], *window)
        ends = (
            [_local(one.intervals[0][0], zone), _local(one.intervals[-1][1], zone)]
            if one.intervals
            else [None, None]
        )
        told = [round(value / 60) for value in (times.seconds, times.early, times.late)]
        numbers, names = ", ".join(f"{it.number:04d}" for it in people), ", ".join(it.label for it in people)
        way = texts.plain(f"zoom-way-{row.way}") if row.way else None
        yield [one.name, one.email, *ends, *told, texts.plain(f"zoom-state-{row.state}"), way, numbers, names]


def _local(at: int, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, zone).replace(tzinfo=None)
