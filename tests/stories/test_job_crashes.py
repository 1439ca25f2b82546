"""What was ordered at the desk is done once, however often the bot is killed over it."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from bot.programme import Programme
from storage import Transaction, drafts, files, jobs, roles
from storage import series as stored_series
from storage.tables import Action, Draft, Job, Session
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.district import ALWAYS, District, district
from tests.stories.phones import Phone

PEOPLE, KILLS = 400, 3
TABLE = "Buổi,Ngày,Giờ,Thời lượng\n2,29/09/2021,14:00,2h\n".encode()


@pytest.fixture
async def place(database_url: str, ocop: Programme, tmp_path: Path) -> AsyncIterator[District]:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path) as made:
        yield made


def organizes(tx: Transaction, phone: Phone, now: dt.datetime) -> tuple[int, int, int]:
    """Their number as a person, and the place of the one series there is."""
    one = stored_series.on_offer(tx)[0]
    person = roles.own(tx, phone.id, now)
    roles.grant(tx, person.id, "organizer", one.programme_id, None, None, None, now)
    return person.id, one.programme_id, one.id


def ordered(tx: Transaction, hoa: Phone, people: list[int], now: dt.datetime) -> None:
    person, programme_id, series_id = organizes(tx, hoa, now)
    crowds.register(tx, people, now)
    details = {"what": "registrations", "format": "xlsx"}
    jobs.order(tx, person, (programme_id, series_id), "export", details, None, now)


def sent(tx: Transaction, hoa: Phone, lan: Phone, now: dt.datetime) -> None:
    """A table that moves the second session has come in, and is to be looked into."""
    person, programme_id, series_id = organizes(tx, hoa, now)
    crowds.register(tx, [lan.id], now)
    sha256 = hashlib.sha256(TABLE).hexdigest()
    files.put(tx, sha256, "buoi.csv", "text/csv", TABLE, now)
    where = programme_id, series_id
    draft = drafts.create(tx, person, where, "programme", sha256, {"name": "buoi.csv"}, now)
    job = jobs.order(tx, person, where, "programme", {"draft": draft.id, "act": "check"}, None, now)
    draft.details = {**draft.details, "job": job.id}


def over(tx: Transaction) -> bool:
    """A job that finds its work done already ends with that word."""
    return not {"waiting", "running"} & set(tx.scalars(select(Job.state)))


def at_work(tx: Transaction) -> bool:
    return tx.scalars(select(Job.state).order_by(Job.id.desc())).first() != "waiting"


@only_sqlite
async def test_a_table_is_made_again_and_comes_whole(place: District) -> None:
    hoa, people = await place.person("Hoa", started=True), await place.people(PEOPLE)
    await place.prepare(lambda tx, now: ordered(tx, hoa, people, now))
    await place.fault("429", method="sendDocument", retry_after=15, times=ALWAYS)
    for kill in range(KILLS):
        call, bot = await place.last_call(), await place.start()
        await place.until(at_work)
        if kill:
            await place.call("sendDocument", 429, call)
        await bot.killed()
    await place.mend()
    bot = await place.start()
    await hoa.sees(f"{PEOPLE} dòng", ".xlsx")
    await place.until(over)
    assert await bot.stopped() == 0
    book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document(".xlsx")))
    numbers = [int(float(str(row[0]))) for row in book.get_sheet_by_index(0).to_python()[1:]]
    assert sorted(numbers) == list(range(1, PEOPLE + 1))
    assert len([one for one in await hoa.messages() if "document" in one]) == 1
    kinds = await place.stored(lambda tx: tx.scalars(select(Action.kind)).all())
    assert set(kinds) == {"exported"}


@only_sqlite
async def test_a_programme_is_applied_once_and_told_once(place: District) -> None:
    hoa, lan = await place.person("Hoa", started=True), await place.person("Lan", started=True)
    await place.prepare(lambda tx, now: sent(tx, hoa, lan, now))
    bot = await place.start()
    await place.until(at_work)
    await bot.killed()
    bot = await place.start()
    await hoa.sees("1 thay đổi", "Buổi 2", "Áp dụng")
    await place.until(over)
    assert await place.stored(moved) == []
    for kill in range(KILLS):
        await place.hold_updates()
        if not kill:
            await hoa.presses("Áp dụng")
            await hoa.sees("Đang áp dụng")
        await place.until(at_work)
        for _ in range(4 * kill):
            await place.stored(at_work)  # time passes with looking
        await bot.killed()
        await place.mend()
        bot = await place.start()
    await place.until(over)
    await place.call("sendDocument", 200)
    assert await bot.stopped() == 0
    assert await hoa.count("đã áp dụng 1 thay đổi") + await hoa.count("đã được áp dụng rồi") > 0
    assert await place.stored(moved) == [2]
    assert await lan.count("đổi giờ") == 1
    kinds = await place.stored(lambda tx: list(tx.scalars(select(Action.kind))))
    applied = await place.stored(lambda tx: tx.scalars(select(Draft)).one().applied_at)
    assert (kinds, applied is not None) == (["programme-changed"], True)


def moved(tx: Transaction) -> list[int]:
    """Numbers of the sessions that are not where the file of the operator has them."""
    return [one.number for one in tx.scalars(select(Session)) if one.sequence]
