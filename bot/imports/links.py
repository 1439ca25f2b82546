"""Personal links for people who were registered by others, as a table to hand out."""

from __future__ import annotations

import asyncio
from functools import partial

from bot import claims
from bot.delivery.messages import Document, Message
from bot.dialogs import form_of
from bot.documents.spreadsheets import XLSX
from bot.documents.tables import Cell, Table, xlsx
from bot.forms.contacts import phone_shown
from bot.jobs import JobError, Tools
from bot.registrations import name_step
from bot.roles import note
from bot.texts import Texts
from storage import Transaction, imports
from storage import series as stored_series
from storage.jobs import Ordered

LINKS = "registrants-links"
BATCH = 5_000
"""Links made in one transaction: they need not come all at once, and others want to write, too."""
Absent = tuple[int, str, str, str]
"""(registration, number, name, phone) of somebody who has not come yet."""


async def hand_out(job: Ordered, tools: Tools) -> Message:
    """A new link for each registered person who has not come to the bot yet; older ones hold as well."""
    first, last, bot = int(job.details["first"]), job.details["last"], str(job.details["bot"])
    assert job.series_id is not None
    series_id, place = job.series_id, (job.programme_id, job.series_id)
    found = await tools.database.read(lambda tx: _absent(tx, series_id, first, last))
    if not found:
        raise JobError("imports-nobody-absent")
    rows: list[list[Cell]] = []
    for at in range(0, len(found), BATCH):
        tools.progress(at, len(found))
        some = found[at : at + BATCH]
        invited = partial(_invited, job=job, ids=[one[0] for one in some], tools=tools)
        tokens = await tools.database.run(invited)
        rows += [[*one[1:], f"https://t.me/{bot}?start={new}"] for one, new in zip(some, tokens, strict=True)]
    count, subject = len(rows), f"series:{series_id}"
    await tools.database.run(
        lambda tx: note(tx, job.person_id, place, "registrants-links", subject, tools.now, count=count)
    )
    return await asyncio.to_thread(_table, rows, tools.texts)


def _invited(tx: Transaction, job: Ordered, ids: list[int], tools: Tools) -> list[str]:
    assert job.series_id is not None
    return claims.invite_all(tx, stored_series.known(tx, job.series_id), ids, job.person_id, tools.now)


def _table(rows: list[list[Cell]], texts: Texts) -> Message:
    heads = [texts.plain(f"imports-links-{one}") for one in ("number", "name", "phone", "link")]
    content = xlsx([Table(texts.plain("imports-sheet-links"), heads, rows)])
    name = f"{texts.plain('imports-links-file')}.xlsx"
    return Message(texts("imports-links-caption", count=len(rows)), document=Document(name, XLSX, content))


def _absent(tx: Transaction, series_id: int, first: int, last: int | None) -> list[Absent]:
    forms = {one.id: name_step(form_of(one)) for one in imports.forms(tx, series_id)}
    return [
        (
            one.id,
            f"{one.number:04d}",
            str(one.answers.get(forms.get(one.form_id) or "") or ""),
            phone_shown(one.phone) if one.phone else "",
        )
        for one in imports.absentees(tx, series_id, first, last)
    ]
