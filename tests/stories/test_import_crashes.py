"""A list of a thousand people is being imported, and the bot is killed again and again."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from sqlalchemy import select

from bot.documents import tables
from bot.imports import APPLY
from bot.programme import Programme
from storage import Transaction, drafts, files, jobs, roles
from storage import series as stored_series
from storage.imports import KIND
from storage.tables import Action, Draft, Job, Person, Registration
from tests.databases import only_sqlite
from tests.stories.district import District, district

PEOPLE, KILLS = 1_000, 2
HEADINGS = ("Họ và tên", "Vai trò", "Nhóm", "Đơn vị", "Tỉnh", "SĐT")
COLUMNS = ("name", "kind", "other-type", "organisation", "province", "phone")


def confirmed(tx: Transaction, hoa: int, now: dt.datetime) -> None:
    """An organizer has looked at the list and said yes, while no bot runs."""
    rows = [
        (
            f"Nguyễn Thị Lan {chr(97 + at % 26)}",
            "Đối tượng khác",
            "Sinh viên",
            f"Lớp {at}",
            "Cần Thơ",
            f"09{at + 10**7:08d}",
        )
        for at in range(PEOPLE)
    ]
    content = tables.xlsx([tables.Table("x", HEADINGS, rows)])
    sha256, one = hashlib.sha256(content).hexdigest(), stored_series.on_offer(tx)[0]
    form = stored_series.form(tx, one.id, "registration")
    assert form is not None
    person, place = roles.own(tx, hoa, now), (one.programme_id, one.id)
    roles.grant(tx, person.id, "organizer", *place, None, None, now)
    files.put(tx, sha256, "ds.xlsx", "", content, now)
    mapping = {key: [at] for at, key in enumerate(COLUMNS)}
    details = {"name": "ds.xlsx", "form": form.id, "mapping": mapping, "asking": []}
    draft = drafts.create(tx, person.id, place, KIND, sha256, details, now)
    jobs.order(tx, person.id, place, APPLY, {"draft": draft.id}, None, now)


def at_work(tx: Transaction) -> bool:
    return tx.scalars(select(Job.state)).one() != "waiting"


async def kill_and_let_finish(place: District) -> None:
    """Killed as soon as it is at work, a little later each time; the last bot is left to finish."""
    for kill in range(KILLS):
        bot = await place.start()
        await place.until(at_work)
        for _ in range(6 * kill):
            await place.stored(at_work)  # time passes with looking
        await bot.killed()
    bot = await place.start()
    await place.until(lambda tx: tx.scalars(select(Job.state)).one() == "done")
    assert await bot.stopped() == 0


@only_sqlite
async def test_everybody_is_registered_once(database_url: str, ocop: Programme, tmp_path: Path) -> None:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path) as place:
        (hoa,) = await place.people(1)
        await place.prepare(lambda tx, now: confirmed(tx, hoa, now))
        await kill_and_let_finish(place)
        numbers = await place.stored(lambda tx: tx.scalars(select(Registration.number)).all())
        people = await place.stored(
            lambda tx: tx.scalars(select(Person.id).where(Person.telegram_id.is_(None))).all()
        )
        kinds = await place.stored(lambda tx: tx.scalars(select(Action.kind)).all())
        draft = await place.stored(lambda tx: tx.scalars(select(Draft)).one())
    assert sorted(numbers) == list(range(1, PEOPLE + 1))
    assert len(people) == PEOPLE
    assert (kinds, draft.details["applied"]["new"]) == (["registrants-imported"], PEOPLE)
