"""The job behind an export: read one moment of the database, write files beside it, hand them over."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.delivery.messages import Button, Document, Message
from bot.documents import parcels
from bot.documents.parcels import Format, Parcel
from bot.exports.kinds import KINDS, permitted
from bot.exports.sheets import Scope
from bot.jobs import JobError, Tools
from bot.roles import note
from storage import Transaction, actions, exports, roles, series
from storage.jobs import Ordered
from storage.places import Place

STRIDE = 500
"""Rows between two words about the progress."""


@dataclass(frozen=True, slots=True)
class Made:
    """What an export came to; `held` are anonymous responses that are not in it yet."""

    parcel: Parcel
    held: int


async def make(job: Ordered, tools: Tools) -> Message:
    """The files of an export; all but the last are handed over on the way. Raises JobError when there is
    nothing in them, or when the right to them is gone."""
    with tempfile.TemporaryDirectory() as folder:
        made = await tools.database.read(partial(_written, job=job, tools=tools, folder=Path(folder)))
        if not made.parcel.files:
            raise JobError("exports-nothing")
        await tools.database.run(partial(_noted, job=job, tools=tools, made=made))
        for number, file in enumerate(made.parcel.files, 1):
            content = await asyncio.to_thread(file.read_bytes)
            message = _message(job, tools, made, number, file.name, content)
            if number < len(made.parcel.files):
                await tools.send(message)
    return message


def _place(job: Ordered) -> Place:
    return job.programme_id, job.series_id


def _written(tx: Transaction, job: Ordered, tools: Tools, folder: Path) -> Made:
    """Whoever ordered it may have lost the right since."""
    place, what = _place(job), str(job.details["what"])
    kinds = permitted(roles.held(tx, job.person_id), what, place)
    if not kinds:
        raise JobError("desk-not-yours")
    scope = Scope(tx, place, tools.texts)
    sheets = [KINDS[one].sheet(scope) for one in kinds]
    tick = _ticking(tools, sum(one.found.count() for one in sheets))
    form: Format = "csv" if job.details["format"] == "csv" else "xlsx"
    name = _file_name(scope, what, tools)
    with tempfile.TemporaryDirectory(dir=folder) as once:  # the operation may be run again
        packed = parcels.pack(
            lambda: (one.table(tick) for one in sheets), form, Path(once), name, parcels.LIMIT
        )
        files = [one.rename(folder / one.name) for one in packed.files]
    held = exports.held(tx, place) if "responses" in kinds else 0
    return Made(Parcel(files, packed.rows), held)


def _ticking(tools: Tools, total: int) -> Callable[[], None]:
    counted = iter(range(1, 10**12))

    def tick() -> None:
        done = next(counted)
        if done % STRIDE == 0:
            tools.progress(min(done, total), total)

    return tick


def _file_name(scope: Scope, what: str, tools: Tools) -> str:
    series_id = scope.place[1]
    place = series.known(scope.tx, series_id) if series_id else exports.programme(scope.tx, scope.place)
    day = tools.now.astimezone(scope.zone).date().isoformat()
    return f"{parcels.slug(tools.texts.plain(f'exports-kind-{what}'))}-{place.key}-{day}"


def _noted(tx: Transaction, job: Ordered, tools: Tools, made: Made) -> None:
    """Once, though a crash may make the job run again."""
    subject = f"job:{job.id}"
    if not actions.is_noted(tx, job.programme_id, subject):
        details = {**job.details, "rows": made.parcel.rows}
        note(tx, job.person_id, _place(job), "exported", subject, tools.now, **details)


def _message(job: Ordered, tools: Tools, made: Made, number: int, name: str, content: bytes) -> Message:
    texts, parts = tools.texts, len(made.parcel.files)
    what = texts.plain(f"exports-kind-{job.details['what']}")
    lines = [texts("exports-done", what=what, rows=made.parcel.rows)]
    if parts > 1:
        lines.append(texts("exports-part", number=number, parts=parts))
    if name.endswith(".zip"):
        lines.append(texts("exports-zipped"))
    if made.held:
        lines.append(texts("exports-held", count=made.held))
    last = number == parts
    return Message(
        "\n".join(lines),
        buttons=((_again(job, tools),),) if last else (),
        document=Document(name, parcels.MIMES[Path(name).suffix], content),
    )


def _again(job: Ordered, tools: Tools) -> Button:
    where = f"exps:{job.series_id}" if job.series_id else f"expp:{job.programme_id}"
    return Button(tools.texts.plain("exports-more"), press=where)
