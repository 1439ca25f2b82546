"""An audience in SQL is the same people as in plain Python, whatever its terms."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

from bot import programmes
from storage import Database, Transaction, attendance, audiences, campaigns
from storage import series as stored_series
from storage.campaigns import Planned
from storage.tables import Audience, Completion, Delivery, Invitation, OptOut, Person, Registration
from tests.delivery.desk import NOW, ocop
from tests.storage import crowds

PROVINCES, LANGUAGES = ("66", "79", "01"), ("vi", "en", "fr")
STATES = ("registered", "registered", "registered", "withdrawn", "waiting")


@dataclass(frozen=True)
class One:
    """A person as the test knows them."""

    id: int
    state: str
    province: str
    topics: tuple[str, ...]
    apply: bool
    language: str
    came: frozenset[int]
    answered: frozenset[int]
    by: int | None


def crowd(tx: Transaction) -> list[One]:
    """Sixty people, all different in what can be asked for."""
    programmes.apply(tx, ocop(), NOW)
    ids = crowds.register(tx, range(1, 61), NOW)
    dice, sessions = random.Random(7), [one.id for one in stored_series.sessions(tx, 1)[:2]]
    return [_made(tx, id, dice, sessions) for id in ids]


def _made(tx: Transaction, id: int, dice: random.Random, sessions: list[int]) -> One:
    topics = tuple(one for one in ("a", "ab", "b") if dice.random() < 0.5)
    came = frozenset(one for one in sessions if dice.random() < 0.5)
    answered = frozenset(one for one in sessions if dice.random() < 0.5)
    choose = dice.choice
    about = id, choose(STATES), choose(PROVINCES), topics, dice.random() < 0.5, choose(LANGUAGES)
    made = One(*about, came, answered, choose((None, None, 1, 2)))
    registration = tx.scalars(select(Registration).where(Registration.person_id == id)).one()
    registration.state = made.state
    if made.by == 1:
        registration.made_by = 1
    elif made.by == 2:  # by a personal link
        until = NOW + dt.timedelta(days=1)
        place = {"programme_id": 1, "series_id": 1, "registration_id": registration.id}
        tx.add(Invitation(token_hash=str(id), invited_by=2, created_at=NOW, expires_at=until, **place))
    registration.answers = {"province": made.province, "topics": list(topics), "apply": made.apply}
    tx.get_one(Person, id).language = made.language
    for session in came:
        attendance.note(tx, id, session, "here", "zoom", NOW)
    tx.add_all(Completion(person_id=id, session_id=session, completed_at=NOW) for session in answered)
    tx.flush()
    return made


def fits(one: One, term: dict[str, Any], states: Sequence[str]) -> bool:
    """What a term means."""
    values = term["values"]
    match term["field"]:
        case "state":
            return one.state in values
        case "language":
            return one.language in values
        case "attended":
            return bool(one.came & set(values))
        case "surveyed":
            return bool(one.answered & set(values))
    if one.state not in states:
        return False
    match term["field"]:
        case "missed":
            return not one.came & set(values)
        case "unsurveyed":
            return not one.answered & set(values)
        case "certificate":
            return bool(values == ["none"])
        case "proxied":
            return one.by is not None
        case "invited":
            return one.by in values
    answers: dict[str, bool] = {
        "province": one.province in values,
        "topics": bool(set(one.topics) & set(values)),
        "apply": str(one.apply).lower() in values,
    }
    return answers[term["step"]]


def meant(everybody: list[One], terms: list[dict[str, Any]], states: Sequence[str]) -> set[int]:
    found = set()
    for one in everybody:
        inside = one.state in states
        for term in terms:
            fit = fits(one, term, states)
            added = fit and (one.state in states or term["field"] == "state")  # not who left, unasked
            inside = {"and": inside and fit, "or": inside or added, "except": inside and not fit}[term["op"]]
        if inside:
            found.add(one.id)
    return found


def any_term(dice: random.Random, sessions: list[int]) -> dict[str, Any]:
    kinds: list[dict[str, Any]] = [
        {"field": "state", "values": [dice.choice(STATES)]},
        {"field": "language", "values": [dice.choice(LANGUAGES)]},
        {"field": "attended", "values": [dice.choice(sessions)]},
        {"field": "surveyed", "values": [dice.choice(sessions)]},
        {"field": "missed", "values": [dice.choice(sessions)]},
        {"field": "unsurveyed", "values": [dice.choice(sessions)]},
        {"field": "certificate", "values": [dice.choice(("none", "issued", "revoked"))]},
        {"field": "proxied", "values": []},
        {"field": "invited", "values": [dice.choice((1, 2))]},
        {"field": "answer", "step": "province", "values": [dice.choice(PROVINCES)]},
        {"field": "answer", "step": "topics", "values": [dice.choice(("a", "ab", "b"))]},
        {"field": "answer", "step": "apply", "values": [dice.choice(("true", "false"))]},
    ]
    return {"op": dice.choice(("and", "or", "except")), **dice.choice(kinds)}


async def test_two_hundred_audiences_are_who_they_say(database: Database) -> None:
    everybody = await database.run(crowd)

    def compared(tx: Transaction) -> None:
        dice, sessions = random.Random(11), [one.id for one in stored_series.sessions(tx, 1)[:2]]
        programme = stored_series.known(tx, 1).programme_id
        for _ in range(200):
            terms = [any_term(dice, sessions) for _ in range(dice.randint(0, 4))]
            states = dice.choice((None, None, ["waiting"]))
            wanted = {"programme": programme, "series": dice.choice((1, None)), "terms": terms}
            whom = meant(everybody, terms, states or ["registered"])
            assert set(tx.scalars(audiences.people(wanted | {"states": states}))) == whom, (states, terms)
            assert audiences.count(tx, wanted | {"states": states}) == len(whom)

    await database.run(compared)


async def test_no_term_reaches_beyond_its_place(database: Database) -> None:
    await database.run(crowd)
    term = {"op": "or", "field": "language", "values": list(LANGUAGES)}

    def reached(tx: Transaction) -> int:
        return audiences.count(tx, {"programme": 1, "series": 99, "terms": [term]})

    assert await database.run(reached) == 0


@pytest.mark.parametrize("deaf", [0, 3])
async def test_an_audience_becomes_deliveries_but_for_who_wants_none(database: Database, deaf: int) -> None:
    everybody = await database.run(crowd)
    registered = [one.id for one in everybody if one.state == "registered"]

    def sent(tx: Transaction) -> int:
        tx.add_all(OptOut(person_id=id, topic="news", at=NOW) for id in registered[:deaf])
        tx.flush()
        content = {"filter": {"programme": 1, "series": None, "terms": []}, "topic": "news"}
        until = NOW + dt.timedelta(days=1)
        planned = Planned("a:1", "announcement", None, None, "filter", NOW, until, content)
        campaigns.expand(tx, campaigns.create(tx, planned, NOW), NOW)
        return len(tx.scalars(select(Delivery)).all())

    assert await database.run(sent) == len(registered) - deaf


async def test_the_figures_of_an_audience_tell_who_cannot_or_will_not_get_it(database: Database) -> None:
    everybody = await database.run(crowd)
    registered = [one.id for one in everybody if one.state == "registered"]

    def looked(tx: Transaction) -> tuple[audiences.Reach, list[set[int]]]:
        tx.get_one(Person, registered[0]).unreachable = "blocked"
        tx.get_one(Person, registered[1]).telegram_id = None
        tx.add_all(OptOut(person_id=id, topic="fairs", at=NOW) for id in registered[:3])
        tx.flush()
        wanted: dict[str, Any] = {"programme": 1, "series": None, "terms": []}
        shown = [{person.id for person, _ in audiences.samples(tx, wanted)} for _ in range(20)]
        return audiences.reach(tx, wanted, "fairs"), shown

    reach, shown = await database.run(looked)
    assert reach == audiences.Reach(len(registered), {"blocked": 1, "absent": 1}, 3)
    assert all(len(some) == 5 and some <= set(registered) for some in shown)
    assert len(set(map(frozenset, shown))) > 1


async def test_a_name_that_another_place_gave_is_not_taken_from_it(database: Database) -> None:
    await database.run(crowd)

    def kept(tx: Transaction, series_id: int | None, language: str) -> bool:
        terms = [{"op": "and", "field": "language", "values": [language]}]
        wanted = {"programme": 1, "series": series_id, "terms": terms}
        place = {"programme_id": 1, "series_id": series_id}
        return audiences.save(tx, Audience(name="Miền núi", filter=wanted, changed_at=NOW, **place))

    def told(tx: Transaction) -> list[tuple[int | None, str]]:
        return [(one.series_id, one.filter["terms"][0]["values"][0]) for one in audiences.saved(tx, 1, None)]

    assert await database.run(lambda tx: kept(tx, None, "vi"))
    assert not await database.run(lambda tx: kept(tx, 1, "en"))
    assert await database.run(lambda tx: kept(tx, None, "fr"))
    assert await database.run(told) == [(None, "fr")]
