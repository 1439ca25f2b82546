"""What exports read: everything of the place they are for, nothing of any other, in order, bit by bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from storage import Database, Transaction, actions, exports
from storage.exports import Found
from storage.places import Place
from storage.tables import (
    Announcement,
    Attendance,
    Campaign,
    Certificate,
    Completion,
    Delivery,
    Form,
    HeldResponse,
    Person,
    Programme,
    Question,
    Registration,
    Response,
    Series,
    Session,
    Topic,
    Verdict,
)
from tests.databases import only_sqlite
from tests.storage.operations import NOW

KINDS = {
    "people": exports.people,
    "registrations": exports.registrations,
    "responses": exports.responses,
    "attendance": exports.attendance,
    "questions": exports.questions,
    "certificates": exports.certificates,
    "deliveries": exports.deliveries,
    "actions": exports.actions,
}
EVERYWHERE: dict[str, tuple[Place, int]] = {"programme": ((1, None), 2), "series": ((1, 1), 1)}
"""Places of the first programme, and how many series they hold."""


def founded(tx: Transaction) -> None:
    """Two programmes: the first with two series, the second with one; in each series the same things."""
    for programme_id, series_ids in ((1, (1, 2)), (2, (3,))):
        named: dict[str, Any] = {"title": {"vi": "Lớp"}, "organisers": [], "languages": [], "contact": {}}
        once = {"timezone": "UTC", "digest": "", "loaded_at": NOW}
        tx.add(Programme(id=programme_id, key=f"p{programme_id}", **named, **once))
        tx.flush()
        for series_id in series_ids:
            _series(tx, programme_id, series_id)
    tx.flush()


def _series(tx: Transaction, programme_id: int, id: int) -> None:
    days: dict[str, Any] = {"starts_on": NOW.date(), "ends_on": NOW.date(), "retention_days": 30}
    tx.add(
        Series(id=id, programme_id=programme_id, key=f"s{id}", position=id, title={}, reminders=[], **days)
    )
    tx.flush()
    for purpose in ("registration", "survey"):
        tx.add(Form(series_id=id, purpose=purpose, version=1, definition={}, digest=""))
    tx.add(Session(id=id, series_id=id, key="s", number=1, starts_at=NOW, ends_at=NOW, changed_at=NOW))
    tx.flush()
    for number in (1, 2):
        _participant(tx, id, number)
    tx.add(Topic(id=id, session_id=id, key="t", position=0, title={}, speakers=[]))
    tx.flush()
    asked = {"topic_id": id, "kind": "text", "asked_at": NOW, "changed_at": NOW}
    tx.add(Question(person_id=10 * id + 1, anonymous=False, **asked))
    campaign = Campaign(
        key=f"{id}",
        kind="reminder",
        series_id=id,
        session_id=id,
        content={},
        due_at=NOW,
        audience="",
        created_at=NOW,
    )
    tx.add(campaign)
    tx.flush()
    tx.add_all(
        Delivery(campaign_id=campaign.id, person_id=10 * id + number, state="sent", due_at=NOW)
        for number in (2, 1)
    )
    actions.note(tx, 10 * id + 1, (programme_id, id), "session-moved", f"session:{id}", {}, NOW)


def _participant(tx: Transaction, series_id: int, number: int) -> None:
    """The first one did all there is to do; the second, whom the first registered, withdrew."""
    id = 10 * series_id + number
    tx.add(Person(id=id, telegram_id=id, first_name=f"Lan {id}", created_at=NOW, seen_at=NOW))
    tx.flush()
    form = 2 * series_id - 1
    state = "registered" if number == 1 else "withdrawn"
    moments = {"registered_at": NOW, "changed_at": NOW}
    tx.add(
        Registration(
            id=id,
            person_id=id,
            series_id=series_id,
            form_id=form,
            number=3 - number,
            made_by=None if number == 1 else id - 1,
            state=state,
            answers={},
            **moments,
        )
    )
    tx.flush()
    if number == 1:
        tx.add_all(
            Attendance(session_id=series_id, person_id=id, kind=kind, at=NOW) for kind in ("here", "code")
        )
        tx.add(Completion(session_id=series_id, person_id=id, completed_at=NOW))
        answer = {"session_id": series_id, "form_id": form + 1, "answers": {}}
        tx.add(Response(id=f"b{id}", person_id=id, submitted_at=NOW, **answer))
        tx.add(Response(id=f"a{id}", **answer))
        tx.add(HeldResponse(id=f"h{id}", **answer))
        tx.add(
            Certificate(
                registration_id=id, serial=f"{id}", code=f"{id}", state="issued", data={}, ordered_at=NOW
            )
        )


EACH = {
    "people": 2,
    "registrations": 2,
    "responses": 2,
    "attendance": 2,
    "questions": 1,
    "certificates": 1,
    "deliveries": 2,
    "actions": 1,
}
"""Rows of one series."""


@pytest.mark.parametrize("where", EVERYWHERE)
@pytest.mark.parametrize("kind", KINDS)
async def test_all_of_a_place_and_nothing_of_another(database: Database, kind: str, where: str) -> None:
    await database.run(founded)
    place, several = EVERYWHERE[where]

    def found(tx: Transaction) -> tuple[int, int]:
        rows = KINDS[kind](tx, place)
        return len(list(rows)), rows.count()

    assert await database.read(found) == (several * EACH[kind], several * EACH[kind])


async def read(database: Database, kind: Callable[[Transaction, Place], Found], place: Place) -> list[Any]:
    await database.run(founded)
    return await database.read(lambda tx: list(kind(tx, place)))


async def test_people_are_counted_with_what_they_did(database: Database) -> None:
    lan, other = await read(database, exports.people, (1, 1))
    assert (lan.first_name, lan.registrations, lan.sessions, lan.surveys, lan.certificates) == (
        "Lan 11",
        1,
        1,
        1,
        1,
    )
    assert (other.registrations, other.sessions, other.surveys, other.certificates) == (0, 0, 0, 0)


async def test_somebody_in_two_series_is_one_person(database: Database) -> None:
    await database.run(founded)

    def joined(tx: Transaction) -> None:
        moments = {"registered_at": NOW, "changed_at": NOW}
        tx.add(
            Registration(
                id=99,
                person_id=11,
                series_id=2,
                form_id=3,
                number=9,
                answers={"name": "Mới"},
                phone="+84",
                **moments,
            )
        )

    await database.run(joined)
    people = await database.read(lambda tx: list(exports.people(tx, (1, None))))
    assert len(people) == 4
    (lan,) = [one for one in people if one.first_name == "Lan 11"]
    assert (lan.person_number, lan.given, lan.registrations) == (9, {"name": "Mới"}, 2)


async def test_verdicts_without_evidence_follow_the_evidence_of_their_session(database: Database) -> None:
    await database.run(founded)

    def decided(tx: Transaction) -> None:
        how = {"decided_by": 11, "decided_at": NOW}
        tx.add(Verdict(session_id=1, person_id=11, present=False, way="staff", reason="Nhầm máy", **how))
        tx.add(Verdict(session_id=1, person_id=12, present=False, way="rule", **how))
        tx.add(Verdict(session_id=2, person_id=21, present=True, way="rule", **how))

    await database.run(decided)

    def told(tx: Transaction) -> list[tuple[Any, ...]]:
        found = exports.attendance(tx, (1, None))
        rows = [(one.session_id, one.person_id, one.kind, one.reason, one.noted_first) for one in found]
        assert found.count() == len(rows)
        return rows

    assert await database.read(told) == [
        (1, 11, "code", None, None),
        (1, 11, "here", None, None),
        (1, 11, "staff", "Nhầm máy", "Lan 11"),
        (1, 12, None, None, "Lan 11"),
        (2, 21, "code", None, None),
        (2, 21, "here", None, None),
    ]


async def test_registrations_come_by_their_numbers_withdrawn_ones_too(database: Database) -> None:
    rows = await read(database, exports.registrations, (1, None))
    assert [(one.number, one.state) for one in rows] == [(1, "withdrawn"), (2, "registered")] * 2
    assert [one.first_name for one in rows] == ["Lan 11", None, "Lan 21", None]  # who made it on their behalf


async def test_an_anonymous_response_comes_with_nobody(database: Database) -> None:
    anonymous, named = await read(database, exports.responses, (1, 1))
    told = (
        anonymous.first_name,
        anonymous.person_number,
        anonymous.given,
        anonymous.phone,
        anonymous.submitted_at,
    )
    assert told == (None,) * 5
    assert (named.first_name, named.person_number, named.submitted_at) == ("Lan 11", 2, NOW)
    assert await database.read(lambda tx: (exports.held(tx, (1, 1)), exports.held(tx, (1, None)))) == (1, 2)


async def test_what_went_to_several_series_belongs_to_the_programme(database: Database) -> None:
    await database.run(founded)

    def announced(tx: Transaction) -> None:
        for programme_id in (1, 2):
            one = Announcement(programme_id=programme_id, versions={}, filter={}, buttons=[], created_at=NOW)
            tx.add(one)
            tx.flush()
            content = {"announcement": one.id}
            campaign = Campaign(
                key=f"a{one.id}",
                kind="announcement",
                content=content,
                due_at=NOW,
                audience="",
                created_at=NOW,
            )
            tx.add(campaign)
            tx.flush()
            tx.add(Delivery(campaign_id=campaign.id, person_id=11, state="sent", due_at=NOW))

    await database.run(announced)

    def kinds(tx: Transaction, place: Place) -> list[str]:
        return [row.kind for row in exports.deliveries(tx, place)]

    assert (await database.read(lambda tx: kinds(tx, (1, None)))).count("announcement") == 1
    assert "announcement" not in await database.read(lambda tx: kinds(tx, (1, 1)))


@only_sqlite
@pytest.mark.parametrize("kind", KINDS)
async def test_no_rows_are_sorted_in_memory(database: Database, kind: str) -> None:
    await database.run(founded)

    def plan(tx: Transaction) -> list[str]:
        found = KINDS[kind](tx, (1, None))
        asked = found.wanted if found.parent is None else found.wanted.where(found.parent == found.ids[0])
        parts = [asked]
        if found.then is not None:
            parts.append(found.then.wanted.where(found.then.parent == found.ids[0]))
        sqls = [str(one.compile(tx.get_bind(), compile_kwargs={"literal_binds": True})) for one in parts]
        return [str(row[3]) for sql in sqls for row in tx.execute(text(f"EXPLAIN QUERY PLAN {sql}"))]

    assert "USE TEMP B-TREE FOR ORDER BY" not in await database.read(plan)
