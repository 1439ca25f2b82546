"""Seconds and memory of an export of 100,000 registrations as a workbook and as CSV, beside one of 10,000;
how long somebody else's write waits meanwhile. Rows pass through one by one, so memory should not grow with
them beyond the finished file, which is handed over from memory."""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from sqlalchemy import select, update

from benchmarks.paired import percentile, quick, show
from benchmarks.registrants import NOW, prepare
from bot.delivery.messages import Message
from bot.documents.parcels import FORMATS
from bot.exports import make
from bot.jobs import Tools
from bot.texts import Texts
from storage import Database, Transaction, roles
from storage.jobs import Ordered
from storage.tables import Person, Programme, Registration

PEOPLE = (10_000, 100_000)
SECONDS = 60.0
"""Of processor time for the largest."""
GROWTH = 24.0
"""Megabytes that the larger export may take beyond the smaller one and its own file."""
ANSWERS = {
    "name": "Nguyễn Thị Ngọc Ví Dụ",
    "kind": "producer",
    "producer-type": "cooperative",
    "organisation": "Hợp tác xã Nông nghiệp và Dịch vụ Ví Dụ",
    "province": "92",
    "phone": "+84912345678",
    "email": "vi.du@example.org",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """`before` and `most` in megabytes, `waits` and `seconds` in seconds, `processor` of them worked."""

    seconds: float
    processor: float
    before: float
    most: float
    size: int
    waits: list[float]


def answered(database: Database) -> int:
    """Everybody has answered the form; returns the id of an organizer."""
    with Transaction(database.engine) as tx, tx.begin():
        tx.execute(update(Registration).values(answers=ANSWERS, phone=ANSWERS["phone"]))
        programme = tx.scalars(select(Programme.id)).one()
        organizer = Person(telegram_id=1, first_name="Hoa", created_at=NOW, seen_at=NOW)
        tx.add(organizer)
        tx.flush()
        roles.grant(tx, organizer.id, "organizer", programme, None, None, None, NOW)
        return organizer.id


async def export(database: Database, person_id: int, form: str) -> Measured:
    details = {"what": "registrations", "format": form}
    job = Ordered(1, "export", details, 1, None, person_id, 1, ("vi",), None)
    await database.run(lambda tx: seen(tx, person_id))
    looks, before = Looks(), megabytes()
    looking = asyncio.create_task(looks.go_on(database, person_id))
    started, worked = time.perf_counter(), time.process_time()
    message = await make(job, Tools(database, Texts(), NOW, lambda _done, _total: None, send))
    passed, worked = time.perf_counter() - started, time.process_time() - worked
    looking.cancel()
    assert message.document is not None
    assert message.document.content is not None
    return Measured(
        passed, worked, before, max(looks.most, megabytes()), len(message.document.content), looks.waits
    )


async def send(message: Message) -> None:
    raise SystemExit(f"one file was to come, not several: {message.text}")


@dataclass
class Looks:
    """What others notice meanwhile: how long their writes wait, how much memory is taken."""

    waits: list[float] = field(default_factory=list)
    most: float = 0.0

    async def go_on(self, database: Database, person_id: int) -> None:
        while True:
            started = time.perf_counter()
            await database.run(lambda tx: seen(tx, person_id))
            self.waits.append(time.perf_counter() - started)
            self.most = max(self.most, megabytes())
            await asyncio.sleep(0.02)


def seen(tx: Transaction, person_id: int) -> None:
    tx.execute(update(Person).where(Person.id == person_id).values(seen_at=NOW))


def alone(url: str, form: str, pipe: object) -> None:
    """In a process of its own, whose memory nobody else has used."""
    database = Database(url)
    with Transaction(database.engine) as tx, tx.begin():
        person_id = tx.scalars(select(Person.id).where(Person.telegram_id == 1)).one()
    found = asyncio.run(export(database, person_id, form))
    database.close()
    pipe.send(found)  # type: ignore[attr-defined]


def megabytes() -> float:
    return psutil.Process().memory_info().rss / 1e6


def measured(url: str, form: str) -> Measured:
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=alone, args=(url, form, there))
    process.start()
    found: Measured = here.recv()
    process.join()
    return found


def main() -> None:
    rows, most, seconds = [], {}, 0.0
    sizes = (PEOPLE[0] // 10, PEOPLE[0]) if quick() else PEOPLE
    with tempfile.TemporaryDirectory() as folder:
        for people in sizes:
            url = prepare(Path(folder) / f"{people}.db", people)
            database = Database(url)
            answered(database)
            database.close()
            for form in FORMATS:
                one = measured(url, form)
                most[form, people] = one.most - one.size / 1e6
                seconds = max(seconds, one.processor)
                rows.append(_row(form, people, one))
    head = (
        "registrations",
        "s",
        "s of processor",
        "rows/s",
        "MB before, most",
        "MB file",
        "write p99, worst ms",
    )
    show("an export", head, rows)
    more = max(most[form, sizes[1]] - most[form, sizes[0]] for form in FORMATS)
    if seconds > SECONDS or more > GROWTH:
        raise SystemExit(
            f"{seconds:.0f} s (at most {SECONDS:.0f}), {more:.0f} MB more (at most {GROWTH:.0f})"
        )


def _row(form: str, people: int, one: Measured) -> tuple[str, ...]:
    return (
        f"{people:,} {form}",
        f"{one.seconds:.1f}",
        f"{one.processor:.1f}",
        f"{people / one.seconds:,.0f}",
        f"{one.before:.0f}, {one.most:.0f}",
        f"{one.size / 1e6:.1f}",
        f"{percentile(one.waits, 0.99) * 1000:.0f}, {max(one.waits) * 1000:.0f}",
    )


if __name__ == "__main__":
    main()
