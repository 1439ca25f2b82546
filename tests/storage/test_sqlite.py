"""What is special on SQLite: careful settings, joined commits, and other processes at the file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from storage import TRANSIENT, Database, Transaction
from storage.database import DatabaseBusy
from storage.engine import connect
from storage.tables import Guess, Update
from storage.writers import JOINED
from tests.databases import only_sqlite
from tests.storage.operations import NOW, Gate, note, note_and_raise, noted

pytestmark = [only_sqlite, pytest.mark.usefixtures("backend")]


@pytest.fixture
def hasty(database_url: str) -> Iterator[Database]:
    """A database that waits for other processes only 20 ms."""
    database = Database(database_url, patience=0.02)
    yield database
    database.close()


def other_process(database: Database) -> Any:
    """A connection of somebody else's to the same file."""
    return closing(sqlite3.connect(str(database.engine.url.database), isolation_level=None))


def pragma(name: str) -> Any:
    return lambda transaction: transaction.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize(
    ("name", "writing", "reading"),
    [
        ("journal_mode", "wal", "wal"),
        ("synchronous", 2, 2),
        ("foreign_keys", 1, 1),
        ("busy_timeout", 10_000, 10_000),
        ("query_only", 0, 1),
    ],
)
async def test_settings(database: Database, name: str, writing: object, reading: object) -> None:
    assert await database.run(pragma(name)) == writing
    assert await database.read(pragma(name)) == reading


def guess_of_nobody(transaction: Transaction) -> None:
    transaction.add(Guess(person_id=404, at=NOW))


async def test_references_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        await database.run(guess_of_nobody)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite+pysqlite://"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="needs a file"):
        Database(url)


def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'dữ liệu' / 'mới' / 'taphuan.sqlite'}")
    with engine.connect() as connection:
        assert connection.scalar(text("select 1")) == 1
    engine.dispose()
    assert (tmp_path / "dữ liệu" / "mới" / "taphuan.sqlite").exists()


async def test_waiting_operations_share_a_commit_even_when_some_raise(database: Database) -> None:
    commits: list[object] = []
    event.listen(database.engine, "commit", commits.append)
    gate = Gate()
    first = asyncio.create_task(database.run(gate.then(note(1000))))
    await gate.reached()
    operations = [note(number % (2 * JOINED - 9)) for number in range(2 * JOINED)]
    rest = [asyncio.create_task(database.run(operation)) for operation in operations]
    await asyncio.sleep(0)
    gate.open()
    outcomes = await asyncio.gather(first, *rest, return_exceptions=True)
    assert len(commits) == 3
    assert sum(isinstance(outcome, IntegrityError) for outcome in outcomes) == 9
    assert len(await database.read(noted)) == 2 * JOINED + 1 - 9


def undo_everything(transaction: Transaction) -> None:
    """SQLite itself rolls the whole transaction back here, as it does when the disk is full."""
    note(1)(transaction)
    transaction.execute(text("insert or rollback into updates select * from updates where update_id = 1"))


def fail_at_commit(transaction: Transaction) -> None:
    transaction.execute(text("PRAGMA defer_foreign_keys=ON"))
    guess_of_nobody(transaction)


@pytest.mark.parametrize("breaker", [undo_everything, fail_at_commit])
async def test_one_that_breaks_the_shared_transaction_fails_alone(database: Database, breaker: Any) -> None:
    gate = Gate()
    tasks = [asyncio.create_task(database.run(gate.then(note(100))))]
    await gate.reached()
    error = LookupError()
    operations = (note(2), note_and_raise(3, error), breaker, note(4), note(4), note(5))
    tasks += [asyncio.create_task(database.run(operation)) for operation in operations]
    await asyncio.sleep(0)
    gate.open()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes[3:6:2]] == [IntegrityError, IntegrityError]
    assert outcomes[:3] + outcomes[4::2] == [100, 2, error, 4, 5]
    assert await database.read(noted) == {100, 2, 4, 5}


async def test_one_alone_that_breaks_its_transaction(database: Database) -> None:
    for breaker in (undo_everything, fail_at_commit):
        with pytest.raises(IntegrityError):
            await database.run(breaker)
    assert await database.run(note(2)) == 2
    assert await database.read(noted) == {2}


async def test_a_file_that_another_process_holds_too_long_is_said_to_every_caller(hasty: Database) -> None:
    with other_process(hasty) as other:
        other.execute("BEGIN IMMEDIATE")
        outcomes = await asyncio.gather(*(hasty.run(note(i)) for i in range(10)), return_exceptions=True)
        assert await hasty.read(noted) == set()
    assert {type(outcome) for outcome in outcomes} == {DatabaseBusy}
    assert isinstance(outcomes[0], TRANSIENT)
    assert str(outcomes[0]) == "another process holds the database file; nothing was done"
    assert len(set(map(id, outcomes))) == 10, "each caller has its own exception"
    assert await hasty.run(note(11)) == 11
    assert await hasty.read(noted) == {11}


async def test_a_file_that_another_process_lets_go_in_time_is_waited_for(database: Database) -> None:
    with other_process(database) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("insert into updates values (1, '2021-09-28 01:30:00.000000')")
        writing = asyncio.create_task(database.run(note(2)))
        await asyncio.sleep(0)
        other.execute("COMMIT")
        assert await writing == 2
    assert await database.read(noted) == {1, 2}


async def test_a_file_that_cannot_be_opened_is_said_to_every_caller(tmp_path: Path) -> None:
    (tmp_path / "folder.sqlite").mkdir()
    database = Database(f"sqlite:///{tmp_path / 'folder.sqlite'}")
    outcomes = await asyncio.gather(*(database.run(note(i)) for i in range(5)), return_exceptions=True)
    assert all(isinstance(outcome, TRANSIENT) for outcome in outcomes)
    (tmp_path / "folder.sqlite").rmdir()
    assert await database.run(lambda transaction: transaction.scalar(text("select 1"))) == 1
    database.close()


async def test_prebuilt_statements_run_in_the_same_transaction(database: Database) -> None:
    def operation(transaction: Transaction) -> list[int]:
        connection = transaction.connection()
        connection.execute(insert(Update), [{"update_id": i, "received_at": NOW} for i in range(3)])
        return list(transaction.scalars(select(Update.update_id)))

    assert await database.run(operation) == [0, 1, 2]


async def test_a_mistake_in_the_code_is_not_taken_for_a_database_that_is_away(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"):
        await database.run(lambda tx: tx.execute(text("SELECT 1 FROM nowhere")))
