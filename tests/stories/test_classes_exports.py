"""Hanoi, 141 classes: what people gave stands in the organizers' tables, each row where it belongs."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from sqlalchemy import select

from bot import dialogs, registrations
from storage import Transaction, people
from storage import series as stored_series
from storage.people import Account
from storage.tables import Registration, Series
from tests.databases import only_sqlite
from tests.stories.exporting import orders, workbook
from tests.stories.test_classes import EVENING, hanoi
from tests.stories.town import Town, town

EACH = 3
"""People in each class; the first of every fifth class are in the class before, too."""


def answers(one: Series, number: int) -> dict[str, Any]:
    """What somebody for whom the class is says of themselves."""
    fits = one.fits or {}
    kind, district = fits["kind"][0], fits.get("district", [None])[0]
    levels = {"manager": {"level": "commune"}, "producer": {"producer-type": "cooperative"}}
    own = {"name": f"Người Ví Dụ {number}", "organisation": "HTX Ví Dụ", "phone": f"+849{number:08}"}
    where = {"district": district} if district else {}
    return {"kind": kind, **levels.get(kind, {}), **where, **own}


def register(tx: Transaction, one: Series, number: int, now: dt.datetime) -> None:
    person = people.meet(tx, Account(10_000 + number, "Lan", None, None, "vi"), now)
    form = stored_series.form(tx, one.id, "registration")
    assert form is not None
    given = answers(one, number) | {"consent": {"agreed": True, "version": "2020-07"}}
    dialog = dialogs.begin(tx, person, form, (one.id, None), now, given)
    assert not isinstance(registrations.confirm(tx, person, dialog, given, now), str)


def everybody(tx: Transaction, now: dt.datetime) -> dict[tuple[str, str], int]:
    """Registers them by the bot's own operations; (class, phone) -> number of the registration."""
    classes = list(tx.scalars(select(Series).order_by(Series.position)))
    for at, one in enumerate(classes):
        for number in range(at * EACH, at * EACH + EACH):
            register(tx, one, number, now)
        if at and at % 5 == 0:
            register(tx, one, (at - 1) * EACH, now)
    titles = {one.id: str(next(iter(one.title.values()))) for one in classes}
    rows = tx.scalars(select(Registration))
    return {(titles[one.series_id], str(one.phone)): one.number for one in rows}


async def exported(place: Town, what: str, sheet: str) -> list[dict[str, Any]]:
    hoa = await place.staff("Hoa")
    await orders(place, hoa, what)
    return (await workbook(hoa))[sheet]


@only_sqlite
async def test_every_registration_is_one_row_of_its_class(database_url: str) -> None:
    async with town(database_url, hanoi(), EVENING) as place:
        given = await place.app.database.run(lambda tx: everybody(tx, place.clock.now()))
        rows = await exported(place, "Đăng ký", "Đăng ký")
        assert len(rows) == len(given) == 141 * EACH + 28
        told = {(row["Chuỗi tập huấn"], row["Điện thoại (mã)"]): row["Số đăng ký"] for row in rows}
        assert told == given
        assert len(Counter(series for series, _ in told)) == 141
        persons = await exported(place, "Người tham gia", "Người tham gia")
        assert len(persons) == 141 * EACH
