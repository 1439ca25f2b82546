"""Operations/s of `Database.run` beside SQLAlchemy's async ORM on aiosqlite: read 1 row, insert 1, commit.

Both on the same file with the same pragmas, 64 callers at once, taking turns so that a busy machine is busy
for all of them; processor time tells more than the clock there. Run it with `python -m benchmarks.storage`.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table
from sqlalchemy import bindparam, event, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from benchmarks.paired import quick
from storage import Database, Transaction, schema
from storage.tables import Person, Update

CALLERS = 64
SECONDS = 1.0
TURNS = 4
PEOPLE = 1000
NOW = dt.datetime(2021, 9, 28, 1, 30, tzinfo=dt.UTC)
NAMED = select(Person.id).where(Person.telegram_id == bindparam("telegram_id"))
NOTED = insert(Update)
Once = Callable[[int], Awaitable[object]]


def joined_orm(database: Database) -> Once:
    def once(number: int) -> Awaitable[object]:
        def operation(transaction: Transaction) -> int:
            person = transaction.scalars(select(Person).where(Person.telegram_id == number % PEOPLE)).one()
            transaction.add(Update(update_id=number, received_at=NOW))
            return person.id

        return database.run(operation)

    return once


def joined_core(database: Database) -> Once:
    def once(number: int) -> Awaitable[object]:
        def operation(transaction: Transaction) -> int:
            connection = transaction.connection()
            person = connection.execute(NAMED, {"telegram_id": number % PEOPLE}).scalar_one()
            connection.execute(NOTED, {"update_id": number, "received_at": NOW})
            return int(person)

        return database.run(operation)

    return once


def async_orm(engine: AsyncEngine) -> Once:
    sessions = async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)

    async def once(number: int) -> int:
        async with sessions() as session, session.begin():
            found = await session.scalars(select(Person).where(Person.telegram_id == number % PEOPLE))
            session.add(Update(update_id=number, received_at=NOW))
            return found.one().id

    return once


def plain(path: Path, pool: int) -> AsyncEngine:
    """An async engine set up like ours; `pool` connections (more than one wait for each other's locks)."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=pool, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(
        engine.sync_engine, "begin", lambda opened: opened.exec_driver_sql("BEGIN IMMEDIATE").close()
    )
    return engine


@dataclass
class Score:
    """What one way did in its turns: operations, seconds on the clock, seconds of processor time."""

    done: int = 0
    clock: float = 0.0
    processor: float = 0.0

    @property
    def rate(self) -> float:
        return self.done / self.clock

    @property
    def cost(self) -> float:
        """Microseconds of processor time for one operation."""
        return self.processor / self.done * 1e6


async def turn(score: Score, once: Once, numbers: itertools.count[int], seconds: float) -> None:
    async def call(until: float) -> int:
        done = 0
        while time.perf_counter() < until:
            await once(next(numbers))
            done += 1
        return done

    start, processor = time.perf_counter(), time.process_time()
    score.done += sum(await asyncio.gather(*(call(start + seconds) for _ in range(CALLERS))))
    score.clock += time.perf_counter() - start
    score.processor += time.process_time() - processor


def people(transaction: Transaction) -> None:
    transaction.add_all(Person(telegram_id=number, created_at=NOW, seen_at=NOW) for number in range(PEOPLE))


async def measure(path: Path, turns: int) -> dict[str, Score]:
    database, numbers = Database(f"sqlite:///{path}"), itertools.count(1)
    schema.upgrade(database.engine)
    await database.run(people)
    one, five = plain(path, 1), plain(path, 5)
    ways = {
        "async ORM on aiosqlite, 1 connection": async_orm(one),
        "async ORM on aiosqlite, 5 connections": async_orm(five),
        "Database.run, ORM": joined_orm(database),
        "Database.run, prebuilt Core statements": joined_core(database),
    }
    for once in ways.values():
        await turn(Score(), once, numbers, SECONDS / 4)  # to warm up
    scores = {name: Score() for name in ways}
    for _, (name, once) in itertools.product(range(turns), ways.items()):
        await turn(scores[name], once, numbers, SECONDS)
    await one.dispose()
    await five.dispose()
    database.close()
    return scores


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        scores = asyncio.run(measure(Path(folder) / "bench.sqlite", 1 if quick() else TURNS))
    base = next(iter(scores.values()))
    table = Table("read 1, insert 1, commit", "operations/s", "ratio", "CPU µs each", "ratio")
    for name, score in scores.items():
        speed, thrift = score.rate / base.rate, base.cost / score.cost
        table.add_row(name, f"{score.rate:,.0f}", f"{speed:.2f}", f"{score.cost:,.0f}", f"{thrift:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
