"""`Database.read`: one moment of the database, beside a busy writer, and no writing."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import delete, insert
from sqlalchemy.exc import DBAPIError

from storage import Database, Transaction
from storage.tables import Update
from tests.storage.operations import NOW, Gate, note, note_and_raise, noted


async def test_a_read_sees_one_moment(database: Database) -> None:
    gate = Gate()
    await database.run(note(1))

    def twice(transaction: Transaction) -> list[set[int]]:
        before = noted(transaction)
        gate.wait()
        return [before, noted(transaction)]

    reading = asyncio.create_task(database.read(twice))
    await gate.reached()
    await database.run(note(2))
    gate.open()
    assert await reading == [{1}, {1}]
    assert await database.read(noted) == {1, 2}


async def test_a_read_waits_for_no_writer_and_sees_nothing_uncommitted(database: Database) -> None:
    gate = Gate()

    def write_and_wait(transaction: Transaction) -> None:
        note(1)(transaction)
        gate.wait()

    writing = asyncio.create_task(database.run(write_and_wait))
    await gate.reached()
    assert await database.read(noted) == set()
    assert not writing.done()
    gate.open()
    await writing
    assert await database.read(noted) == {1}


async def test_what_a_read_raises_reaches_the_caller(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await database.read(lambda transaction: 1 // len(noted(transaction)))


@pytest.mark.parametrize("objects", [True, False])
async def test_a_read_cannot_write(database: Database, objects: bool) -> None:
    def write(transaction: Transaction) -> None:
        if objects:
            transaction.add(Update(update_id=2, received_at=NOW))
        else:
            transaction.execute(insert(Update).values(update_id=2, received_at=NOW))

    await database.run(note(1))
    with pytest.raises(DBAPIError, match=r"read-?only"):
        await database.read(write)
    with pytest.raises(DBAPIError, match=r"read-?only"):
        await database.read(lambda transaction: transaction.execute(delete(Update)).close())
    assert await database.read(noted) == {1}


async def test_reading_leaves_no_connection_that_cannot_write(database: Database) -> None:
    for number in range(20):
        await asyncio.gather(*(database.read(noted) for _ in range(10)))
        await database.run(note(number))
    assert await database.read(noted) == set(range(20))


async def test_many_reads_and_writes_at_once(database: Database) -> None:
    def failing(number: int) -> bool:
        return number % 5 == 0

    async def write(number: int) -> None:
        if failing(number):
            with pytest.raises(LookupError):
                await database.run(note_and_raise(number, LookupError()))
        else:
            await database.run(note(number))
            assert number in await database.read(noted)

    await asyncio.gather(*map(write, range(100)))
