"""What is special on PostgreSQL: connections that are lost, and races that somebody must lose."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, func, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from storage import TRANSIENT, Database, DatabaseAway, Transaction
from storage.engine import connect
from storage.tables import Campaign, Person
from storage.transactions import TRIES
from tests.databases import only_postgresql
from tests.storage.operations import LONG, NOW, note, noted

pytestmark = only_postgresql
BACKEND = select(func.pg_backend_pid())


def terminate(url: str, backend: int | None = None) -> int:
    """End one connection to the database from the server's side, or all but our own; how many ended."""
    engine = connect(url)
    chosen = "pid = :pid" if backend else "pid <> pg_backend_pid() and datname = current_database()"
    found = f"select count(pg_terminate_backend(pid, 10000)) from pg_stat_activity where {chosen}"
    with engine.connect() as connection:
        ended = connection.scalar(text(found), {"pid": backend} if backend else {})
    engine.dispose()
    return int(ended or 0)


async def test_idle_connections_that_were_lost_are_replaced(database: Database, database_url: str) -> None:
    await asyncio.gather(*(database.run(note(number)) for number in range(20)))
    assert await database.read(noted) == set(range(20))
    assert await asyncio.to_thread(terminate, database_url) > 1
    assert await database.read(noted) == set(range(20))
    assert await asyncio.gather(*(database.run(note(number)) for number in range(20, 40))) == [*range(20, 40)]


@pytest.mark.parametrize("reading", [False, True])
async def test_an_operation_whose_connection_is_lost_runs_again(
    database: Database, database_url: str, reading: bool
) -> None:
    backends: list[int] = []

    def operation(transaction: Transaction) -> set[int]:
        backends.append(transaction.scalars(BACKEND).one())
        if len(backends) == 1:
            terminate(database_url, backends[0])
        return noted(transaction)

    await database.run(note(1))
    assert await (database.read if reading else database.run)(operation) == {1}
    assert len(set(backends)) == 2


async def test_a_connection_lost_in_the_commit_is_said_and_not_tried_again(
    database: Database, database_url: str
) -> None:
    backends: list[int] = []

    def operation(transaction: Transaction) -> None:
        note(1)(transaction)
        backends.append(transaction.scalars(BACKEND).one())
        terminate(database_url, backends[-1])

    with pytest.raises(TRANSIENT):
        await database.run(operation)
    assert len(backends) == 1
    assert await database.run(note(2)) == 2
    assert await database.read(noted) == {2}


async def test_a_connection_that_is_lost_every_time_is_said_in_the_end(
    database: Database, database_url: str
) -> None:
    backends: list[int] = []

    def operation(transaction: Transaction) -> set[int]:
        backends.append(transaction.scalars(BACKEND).one())
        terminate(database_url, backends[-1])
        return noted(transaction)

    with pytest.raises(TRANSIENT):
        await database.run(operation)
    assert len(backends) == TRIES


async def two_people(database: Database) -> None:
    def operation(transaction: Transaction) -> None:
        transaction.add_all(
            [Person(telegram_id=i, first_name="", created_at=NOW, seen_at=NOW) for i in (1, 2)]
        )

    await database.run(operation)


async def test_the_loser_of_a_deadlock_runs_again(database: Database) -> None:
    both_hold_one, attempts = threading.Barrier(2), list[str]()

    def lock_in_order(name: str, first: int, second: int) -> Callable[[Transaction], str]:
        def operation(transaction: Transaction) -> str:
            attempts.append(name)
            for telegram_id in (first, second):
                named = update(Person).where(Person.telegram_id == telegram_id)
                transaction.execute(named.values(first_name=Person.first_name + name))
                if attempts.count(name) == 1 and telegram_id == first:
                    both_hold_one.wait(LONG)
            return name

        return operation

    await two_people(database)
    there, back = lock_in_order("a", 1, 2), lock_in_order("b", 2, 1)
    assert [*await asyncio.gather(database.run(there), database.run(back))] == ["a", "b"]
    assert len(attempts) == 3, "one of the two ran twice"
    names = await database.read(lambda transaction: list(transaction.scalars(select(Person.first_name))))
    assert sorted(map(sorted, names)) == [["a", "b"], ["a", "b"]]


async def test_the_loser_of_a_race_runs_again_and_counts_right(database: Database) -> None:
    strict = {"isolation_level": "REPEATABLE READ"}
    both_have_read, attempts = threading.Barrier(2), list[int]()

    def add_one(transaction: Transaction) -> int:
        connection: Connection = transaction.connection(execution_options=strict)
        attempts.append(1)
        held = connection.scalar(select(Person.username).where(Person.telegram_id == 1))
        if len(attempts) <= 2:
            both_have_read.wait(LONG)
        total = int(held or 0) + 1
        connection.execute(update(Person).where(Person.telegram_id == 1).values(username=str(total)))
        return total

    await two_people(database)
    assert sorted(await asyncio.gather(database.run(add_one), database.run(add_one))) == [1, 2]
    assert len(attempts) == 3


async def test_what_another_try_would_not_help_runs_once(database: Database) -> None:
    attempts: list[int] = []

    def operation(transaction: Transaction) -> None:
        attempts.append(1)
        note(1)(transaction)
        note(1)(transaction)

    with pytest.raises(IntegrityError):
        await database.run(operation)
    assert attempts == [1]


async def test_reads_are_declared_read_only(database: Database) -> None:
    def settings(transaction: Transaction) -> list[str | None]:
        names = ("transaction_read_only", "transaction_isolation")
        return [transaction.scalar(text(f"show {name}")) for name in names]

    assert await database.read(settings) == ["on", "repeatable read"]
    assert await database.run(settings) == ["off", "read committed"]


async def test_a_server_that_is_not_there_is_said_to_the_caller(database_url: str) -> None:
    database = Database(database_url.replace("host=", "host=/nowhere"))
    with pytest.raises(DatabaseAway, match="connection"):
        await database.run(note(1))
    database.close()


async def test_what_is_too_long_for_an_index_is_a_mistake_and_not_tried_for_ever(database: Database) -> None:
    """Else one person's letter would hold up everybody's updates."""
    key = random.Random(1).randbytes(5_000).hex()

    def operation(transaction: Transaction) -> None:
        common = {"kind": "news", "content": {}, "audience": "person", "due_at": NOW, "created_at": NOW}
        transaction.add(Campaign(key=key, **common))

    with pytest.raises(OperationalError, match="index row") as caught:
        await database.run(operation)
    assert not isinstance(caught.value, TRANSIENT)
