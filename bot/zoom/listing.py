"""Everybody in a session's Zoom reports as a table: who is not recognised first, then who is, and as whom."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.delivery.messages import Document, Message
from bot.documents.spreadsheets import XLSX
from bot.documents.tables import Cell, Table, xlsx
from bot.jobs import JobError, Tools
from bot.roles import note
from bot.texts import Texts
from bot.zoom import taking, weighing
from bot.zoom.joining import Interval, stay
from bot.zoom.people import Known
from bot.zoom.weighing import HOST, MATCHED
from storage import Transaction, zoom
from storage import series as stored_series
from storage.jobs import Ordered
from storage.tables import ZoomGuest

LIST = "zoom-list"
Row = tuple[ZoomGuest, list[Known]]
"""A guest, and whom they are or may be."""


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
    return Message(
        tools.texts("zoom-list-caption", number=str(number)), document=Document(f"{name}.xlsx", XLSX, content)
    )


def _read(tx: Transaction, session_id: int) -> tuple[list[Row], Interval, ZoneInfo, int]:
    session = stored_series.session(tx, session_id)
    assert session is not None, "sessions are never deleted"
    known = {one.person_id: one for one in weighing.people(tx, session.series_id).all}
    of: dict[int, list[Known]] = {}
    for row in zoom.matches_of_session(tx, session_id):
        if row.person_id in known:
            of.setdefault(row.guest_id, []).append(known[row.person_id])
    rows = [(one, of.get(one.id, [])) for one in zoom.guests(tx, session_id) if one.state != HOST]
    zone = ZoneInfo(session.series.programme.timezone)
    return rows, taking.window(session), zone, session.number


def _table(rows: Sequence[Row], window: Interval, zone: ZoneInfo, texts: Texts) -> bytes:
    heads = [
        texts.plain(f"zoom-column-{one}")
        for one in ("name", "email", "from", "to", "minutes", "early", "late", "state", "number", "person")
    ]
    missed = [row for row in rows if row[0].state != MATCHED]
    found = [row for row in rows if row[0].state == MATCHED]
    return xlsx(
        [
            Table(texts.plain("zoom-sheet-missed"), heads, _lines(missed, window, zone, texts)),
            Table(texts.plain("zoom-sheet-found"), heads, _lines(found, window, zone, texts)),
        ]
    )


def _lines(rows: Sequence[Row], window: Interval, zone: ZoneInfo, texts: Texts) -> Iterator[list[Cell]]:
    for one, people in rows:
        times = stay([(one.intervals, one.total)], *window)
        ends = (
            [_local(one.intervals[0][0], zone), _local(one.intervals[-1][1], zone)]
            if one.intervals
            else [None, None]
        )
        told = [round(value / 60) for value in (times.seconds, times.early, times.late)]
        numbers, names = ", ".join(f"{it.number:04d}" for it in people), ", ".join(it.label for it in people)
        yield [one.name, one.email, *ends, *told, texts.plain(f"zoom-state-{one.state}"), numbers, names]


def _local(at: int, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, zone).replace(tzinfo=None)
