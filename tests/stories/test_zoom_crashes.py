"""A meeting of a thousand is being taken in, and the bot is killed again and again."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from sqlalchemy import func, select

from bot.programme import Programme
from bot.zoom import APPLY
from storage import Transaction, drafts, files, jobs, registrations, roles, zoom
from storage import series as stored_series
from storage.tables import Action, Attendance, Job, Session, ZoomGuest, ZoomReport
from tests.databases import only_sqlite
from tests.stories.district import District, district
from tests.zoom_files import Stay, csv_of, new

PEOPLE, KILLS = 1_000, 3


def confirmed(tx: Transaction, hoa: int, now: dt.datetime) -> None:
    """An organizer has looked at the report and said yes, twice, while no bot runs."""
    one = stored_series.on_offer(tx)[0]
    form = stored_series.form(tx, one.id, "registration")
    assert form is not None
    held = registrations.hold(tx, one.id)
    for at in range(PEOPLE):
        guest = roles.own(tx, 8_000_000 + at, now)
        registrations.add(tx, guest, held, form, {"name": f"Nguyễn Thị Lan {chr(97 + at % 26)}"}, now)
    session = tx.scalars(select(Session).where(Session.series_id == one.id).order_by(Session.id)).first()
    assert session is not None
    stays = [
        Stay(f"{at + 1:04d} Nguyễn Thị Lan {chr(97 + at % 26)}", session.starts_at, session.ends_at)
        for at in range(PEOPLE)
    ]
    content = csv_of(new(stays, block=False)).encode()
    sha256, person, place = (
        hashlib.sha256(content).hexdigest(),
        roles.own(tx, hoa, now),
        (one.programme_id, one.id),
    )
    roles.grant(tx, person.id, "organizer", *place, None, None, now)
    files.put(tx, sha256, "z.csv", "text/csv", content, now)
    details = {"name": "z.csv", "session": session.id, "looked": True}
    draft = drafts.create(tx, person.id, place, zoom.KIND, sha256, details, now)
    for _ in range(2):
        jobs.order(tx, person.id, place, APPLY, {"draft": draft.id}, None, now)


def states(tx: Transaction) -> list[str]:
    return list(tx.scalars(select(Job.state).order_by(Job.id)))


def at_work(tx: Transaction) -> bool:
    return states(tx)[0] != "waiting"


async def kill_and_let_finish(place: District) -> None:
    """Killed as soon as it is at work, a little later each time; the last bot is left to finish."""
    for kill in range(KILLS):
        bot = await place.start()
        await place.until(at_work)
        for _ in range(6 * kill):
            await place.stored(at_work)  # time passes with looking
        await bot.killed()
    bot = await place.start()
    await place.until(lambda tx: set(states(tx)) == {"done"})
    assert await bot.stopped() == 0


@only_sqlite
async def test_everybodys_minutes_are_there_once(database_url: str, ocop: Programme, tmp_path: Path) -> None:
    async with district(database_url, ocop, "2021-09-28 13:00", tmp_path) as place:
        (hoa,) = await place.people(1)
        await place.prepare(lambda tx, now: confirmed(tx, hoa, now))
        await kill_and_let_finish(place)
        found = await place.stored(
            lambda tx: tx.execute(
                select(
                    func.count(), func.count(Attendance.person_id.distinct()), func.min(Attendance.seconds)
                )
            ).one()
        )
        guests, reports = await place.stored(
            lambda tx: (
                tx.scalar(select(func.count(ZoomGuest.id))),
                tx.scalar(select(func.count(ZoomReport.id))),
            )
        )
        kinds = await place.stored(lambda tx: tx.scalars(select(Action.kind)).all())
        length = await place.stored(lambda tx: tx.scalars(select(Session).order_by(Session.id)).first())
    assert length is not None
    whole = int((length.ends_at - length.starts_at).total_seconds())
    assert tuple(found) == (PEOPLE, PEOPLE, whole)
    assert (guests, reports) == (PEOPLE, 1)
    assert list(kinds) == ["guests-imported"]
