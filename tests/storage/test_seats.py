"""Seats are given out in order and never twice, whatever people and organizers do, also all at once."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field
from functools import partial
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot import dialogs, programmes, registrations, seats
from bot.programme import read
from storage import Database, Transaction
from storage import registrations as stored
from storage import seats as stored_seats
from storage import series as stored_series
from storage.tables import Delivery, Person, Registration, Series
from tests.databases import only_sqlite
from tests.domain.programme_file import SOUND
from tests.domain.series import local

MORNING = local("2021-02-02 08:00")
MINUTE, NIGHT, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=14), dt.timedelta(days=1)
NUMBERS = count(1)
PEOPLE = 6
ACTS = ("registers", "withdraws", "takes", "declines", "stands_again", "resizes", "sleeps", "waits_a_day")


@dataclass
class Class:
    """A series with some people around it, on a clock of its own."""

    tx: Transaction
    series: Series
    people: list[Person]
    now: dt.datetime = MORNING
    taken: int = field(default=0)

    def states(self) -> dict[int, Registration]:
        wanted = select(Registration).where(Registration.series_id == self.series.id)
        return {one.person_id: one for one in self.tx.scalars(wanted)}

    def registers(self, who: int) -> None:
        person = self.people[who]
        form = stored_series.form(self.tx, self.series.id, "registration")
        assert form is not None
        dialog = dialogs.begin(self.tx, person, form, (self.series.id, None), self.now)
        registrations.confirm(self.tx, person, dialog, {"name": "Lan"}, self.now)

    def withdraws(self, who: int) -> None:
        known = stored.of(self.tx, self.people[who].id, self.series.id)
        if known is not None and known.state in seats.HELD:
            registrations.withdraw(self.tx, known, self.now)

    def takes(self, who: int) -> None:
        seats.accept(self.tx, self.people[who].id, self.series.id, self.now)

    def declines(self, who: int) -> None:
        known = stored_seats.of(self.tx, self.people[who].id, self.series.id)
        if known is not None and known.state == "offered":
            registrations.withdraw(self.tx, known, self.now)

    def stands_again(self, who: int) -> None:
        known = stored_seats.of(self.tx, self.people[who].id, self.series.id)
        if known is not None and seats.missed(known):
            seats.stand_again(self.tx, known, self.now)

    def resizes(self, seats_: int) -> None:
        capacity = seats_ or None
        seats.set_capacity(self.tx, self.series.id, capacity, self.people[0], self.now)

    def sleeps(self, _: int) -> None:
        self.now += NIGHT

    def waits_a_day(self, _: int) -> None:
        self.now += DAY

    def ticks(self) -> None:
        """What was offered was sent; what is due happens."""
        self.tx.execute(update(Delivery).values(state="sent"))
        self.now += MINUTE
        seats.run_due(self.tx, self.now)


def made(tx: Transaction, capacity: int, people: int = PEOPLE) -> Class:
    """A class of its own, far from its first session."""
    number = next(NUMBERS)
    text = SOUND.replace("programme: demo", f"programme: demo-{number}").replace("spring", f"spring-{number}")
    file = read(text.replace("capacity: 500", f"capacity: {capacity}"))
    programmes.apply(tx, file, MORNING)
    series = stored_series.by_key(tx, f"spring-{number}")
    assert series is not None
    ids = [1000 * number + one for one in range(people)]
    found = [Person(telegram_id=id, first_name="Lan", created_at=MORNING, seen_at=MORNING) for id in ids]
    tx.add_all(found)
    tx.flush()
    return Class(tx, series, found)


def place(one: Registration) -> tuple[dt.datetime, int]:
    assert one.waiting_since is not None
    return one.waiting_since, one.id


def line(states: dict[int, Registration]) -> list[tuple[dt.datetime, int]]:
    return sorted(place(one) for one in states.values() if one.state == "waiting")


STATES = {
    "registers": ("", "withdrawn", "refused"),
    "withdraws": seats.HELD,
    "takes": ("offered",),
    "declines": ("offered",),
    "stands_again": ("withdrawn",),
}
"""Whom an act can mean; «» for who is not there yet."""


def meant(here: Class, act: str, pick: int) -> int:
    """One of those, as far as there are any."""
    states = here.states()
    standing = [states[one.id].state if one.id in states else "" for one in here.people]
    fitting = [at for at, state in enumerate(standing) if state in STATES.get(act, standing)]
    return fitting[pick % len(fitting)] if fitting else pick


def check_act(here: Class, act: str, pick: int) -> None:
    who = pick if act == "resizes" else meant(here, act, pick)
    before = {id: one.state for id, one in here.states().items()}
    stood, free = line(here.states()), seats.room(here.tx, here.series).free
    taken = sum(state in ("registered", "offered") for state in before.values())
    getattr(here, act)(who)
    here.ticks()
    after = here.states()
    now_taken = sum(one.state in ("registered", "offered") for one in after.values())
    capacity = here.series.capacity
    assert capacity is None or now_taken <= max(capacity, taken), "no overbooking"
    still = line(after)
    assert [one for one in stood if one in still] == [one for one in still if one in stood], "order is kept"
    offered = [
        place(one) for id, one in after.items() if one.state == "offered" and before.get(id) != "offered"
    ]
    assert not still or all(one < still[0] for one in offered), "nobody is passed by an offer"
    if act == "registers" and after[here.people[who].id].state == "registered":
        known = before.get(here.people[who].id)
        assert known in ("registered", "offered") or free is None or free > len(stood), (
            "nobody jumps the line"
        )
    if seats.awake(here.series, here.now) <= here.now and still:
        assert seats.room(here.tx, here.series).free == 0, "no seat stays empty while people wait"


@only_sqlite
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    capacity=st.integers(1, 3),
    acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, PEOPLE - 1)), min_size=4, max_size=16),
)
def test_whatever_happens_seats_go_in_order_and_never_twice(
    database: Database, capacity: int, acts: list[tuple[str, int]]
) -> None:
    with Transaction(database.engine, expire_on_commit=False) as tx:  # undone at the end: never committed
        here = made(tx, capacity)
        for act, pick in [("registers", 0)] * 5 + acts:
            check_act(here, act, pick)


def test_an_offer_that_was_not_sent_yet_does_not_run_out(database: Database) -> None:
    with Transaction(database.engine, expire_on_commit=False) as tx:
        here = made(tx, 1)
        for act, who in (("registers", 0), ("registers", 1), ("withdraws", 0)):
            getattr(here, act)(who)
            here.now += MINUTE
        here.now += 2 * DAY
        assert not seats.run_due(tx, here.now)
        here.ticks()
        assert [one.state for one in here.states().values()] == ["withdrawn", "withdrawn"]


async def test_presses_at_the_same_moment_overbook_nothing(database: Database) -> None:
    """Twenty people, three seats: all register at once, then all leave, take and decline at once."""

    def begun(tx: Transaction) -> tuple[int, list[int]]:
        here = made(tx, 3, 20)
        return here.series.id, [one.id for one in here.people]

    series_id, people = await database.run(begun)
    acts = ("registers", "takes", "withdraws", "takes", "registers", "declines")

    def press(tx: Transaction, who: int, act: str) -> None:
        known = stored_series.known(tx, series_id)
        here = Class(tx, known, [tx.get_one(Person, id) for id in people])
        getattr(here, act)(who)

    def taken(tx: Transaction) -> list[str]:
        rows = tx.scalars(select(Registration.state).where(Registration.series_id == series_id))
        return [state for state in rows if state in ("registered", "offered")]

    await asyncio.gather(*(database.run(partial(press, who=who, act="registers")) for who in range(20)))
    assert await database.run(taken) == ["registered"] * 3
    for turn in range(2):
        mixed = [(who, acts[(who + turn) % len(acts)]) for who in range(20)]
        await asyncio.gather(*(database.run(partial(press, who=who, act=act)) for who, act in mixed))
        await database.run(lambda tx: seats.run_due(tx, MORNING))
        assert len(await database.run(taken)) == 3
