"""Anonymous answers: whatever the database still knows, it does not know whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select, text

from storage import Database, Transaction, dialogs, surveys, traces
from storage.tables import Form, HeldResponse, Person, Programme, Response, Series, Session
from tests.databases import only_postgresql, only_sqlite
from tests.storage.operations import NOW

CROWD = 40
LINKED = """
    select completions.person_id, responses.answers from responses
    join completions on completions.xmin::text = responses.xmin::text
"""


def founded(tx: Transaction) -> int:
    """A series with a session, a survey and a crowd; returns the id of the session."""
    programme = Programme(
        key="lop", title={}, organisers=[], timezone="UTC", languages=[], contact={}, digest="", loaded_at=NOW
    )
    series = Series(
        programme=programme,
        key="xuan",
        position=1,
        title={},
        starts_on=NOW.date(),
        ends_on=NOW.date(),
        reminders=[],
        retention_days=30,
    )
    session = Session(series=series, key="s1", number=1, starts_at=NOW, ends_at=NOW, changed_at=NOW)
    tx.add(session)
    tx.flush()
    tx.add(Form(series_id=series.id, purpose="survey", version=1, digest="", definition={}))
    tx.add_all(Person(id=number, created_at=NOW, seen_at=NOW) for number in range(1, CROWD + 1))
    return session.id


def answers(person_id: int, session_id: int) -> Callable[[Transaction], None]:
    """A person's whole survey, in steps as large as a conversation has them."""

    def operation(tx: Transaction) -> None:
        session = tx.get_one(Session, session_id)
        form = tx.scalars(select(Form)).one()
        person = tx.get_one(Person, person_id)
        dialog = dialogs.begin(tx, person, form, (session.series_id, session.id), {}, NOW)
        for said in ("first", "second"):
            dialog.state = {"answers": {"wish": f"SECRET {person_id} {said} " + "x" * 200}}
            tx.flush()
        surveys.submit(tx, dialog, {"wish": f"SECRET {person_id}"}, anonymous=True, now=NOW)
        dialogs.drop(tx, dialog)

    return operation


async def crowd(database: Database) -> int:
    """Everybody answers, each in a transaction of their own."""
    session_id = await database.run(founded)
    for person_id in range(1, CROWD + 1):
        await database.run(answers(person_id, session_id))
    return session_id


def given(tx: Transaction) -> list[int]:
    """Whose answers `responses` holds, in the order the database gives them by itself."""
    return [int(row["wish"].split()[1]) for row in tx.scalars(select(Response.answers))]


async def test_held_until_released(database: Database) -> None:
    session_id = await crowd(database)
    assert await database.read(given) == []
    ((session, held),) = await database.read(surveys.held)
    assert (session.id, held) == (session_id, CROWD)
    before = await database.read(lambda tx: set(tx.scalars(select(HeldResponse.id))))
    await database.run(lambda tx: surveys.release(tx, session_id))
    assert sorted(await database.read(given)) == list(range(1, CROWD + 1))
    assert await database.read(surveys.held) == []
    after = await database.read(lambda tx: set(tx.scalars(select(Response.id))))
    assert not before & after


async def test_the_last_one_is_not_left_alone(database: Database) -> None:
    session_id = await crowd(database)
    await database.run(lambda tx: surveys.release(tx, session_id))
    first = await database.read(lambda tx: set(tx.scalars(select(Response.id))))
    await database.run(lambda tx: tx.add(Person(id=CROWD + 1, created_at=NOW, seen_at=NOW)))
    await database.run(answers(CROWD + 1, session_id))
    await database.run(lambda tx: surveys.release_last(tx, session_id))
    assert sorted(await database.read(given)) == list(range(1, CROWD + 2))
    assert not first & await database.read(lambda tx: set(tx.scalars(select(Response.id))))


async def test_rows_lie_in_no_order_that_tells(database: Database, backend: str) -> None:
    session_id = await crowd(database)
    await database.run(lambda tx: surveys.release(tx, session_id))
    await traces.wipe(database)
    if backend == "sqlite":
        lying = in_file(database)
    else:
        physical = text("select answers->>'wish' from responses order by ctid")
        lying = [int(wish.split()[1]) for wish in await database.read(lambda tx: list(tx.scalars(physical)))]
    people = list(range(1, CROWD + 1))
    assert sorted(lying) == people
    assert lying not in (people, people[::-1])


def in_file(database: Database) -> list[int]:
    """Whose answers stand in the file of a SQLite database, one by one from its beginning."""
    path = str(database.engine.url.database)
    log = Path(path + "-wal")
    raw = Path(path).read_bytes() + (log.read_bytes() if log.exists() else b"")
    return [int(number) for number in re.findall(rb"SECRET (\d+)", raw)]


@only_sqlite
async def test_nothing_deleted_stays_in_the_file(database: Database) -> None:
    session_id = await crowd(database)
    assert len(in_file(database)) > CROWD
    await database.run(lambda tx: surveys.release(tx, session_id))
    await traces.wipe(database)
    assert len(in_file(database)) == CROWD


@only_postgresql
async def test_no_transaction_joins_person_and_answer(database: Database) -> None:
    session_id = await crowd(database)
    await database.run(lambda tx: surveys.release(tx, session_id))
    assert (await database.read(lambda tx: tx.execute(text(LINKED)).all())) == []


@only_postgresql
async def test_no_old_row_can_be_had_back(database: Database) -> None:
    session_id = await crowd(database)
    await database.run(lambda tx: surveys.release(tx, session_id))
    await traces.wipe(database)
    sizes = text("select pg_relation_size('dialogs') + pg_relation_size('held_responses')")
    assert await database.read(lambda tx: tx.scalar(sizes)) == 0
