"""Processor time of finding somebody among 100,000 registrations by name, phone, number or a misspelt name;
of listing duplicates; of a registration taken over by its personal link. All run inside a transaction that
others wait for."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import bindparam, select, update

from benchmarks.paired import quick, show
from benchmarks.registrants import NOW, prepare
from bot import claims, people, twins
from bot.forms.folding import words
from storage import Database, Transaction, registrations
from storage import people as stored_people
from storage.tables import Person, Registration, Series

PEOPLE = 100_000
MOST = 0.3
"""Seconds of processor time that finding somebody may take."""
TYPED = (
    "nguyen thi lan",
    "Lan Nguyễn",
    "hợp tác xã chi 4999",
    "0910054321",
    "54321",
    "12",
    "ngyuen thi huonh",
)
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ")
MIDDLE = ("Thị", "Văn", "Đức", "Hữu", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Kim")
GIVEN = ("Lan", "Hùng", "Hường", "Hương", "An", "Bình", "Chi", "Dũng", "Hoa", "Khánh", "Linh", "Mai", "Yến")


def named(tx: Transaction) -> None:
    """Everybody gets a name, an organisation and a phone, and is found by them."""
    chance = random.Random(1)
    rows = []
    for number, id in enumerate(tx.scalars(select(Registration.id).order_by(Registration.id)), 1):
        name = " ".join(map(chance.choice, (FAMILY, MIDDLE, GIVEN, GIVEN)))
        unit, phone = f"Hợp tác xã {chance.choice(GIVEN)} {number % 5000}", f"+8491{number:07d}"
        answers = {"name": name, "organisation": unit, "province": "66", "phone": phone}
        search = words(f"{name} {unit} {number:04d} {phone} 0{phone[3:]}")
        rows.append({"row": id, "answers": answers, "search": search, "phone": phone})
    table = Registration.__table__
    changed = {name: bindparam(name) for name in ("answers", "search", "phone")}
    tx.connection().execute(update(table).where(table.c.id == bindparam("row")).values(changed), rows)  # type: ignore[arg-type]


def spent(database: Database, operation: Callable[[Transaction], object], times: int) -> float:
    """The median processor time of an operation, each time in a transaction of its own."""
    found = []
    for _ in range(times):
        with Transaction(database.engine) as tx, tx.begin():
            started = time.process_time()
            operation(tx)
            found.append(time.process_time() - started)
    return statistics.median(found)


def claimed(tx: Transaction) -> None:
    """A registration made for somebody is taken over by a newcomer."""
    absent = select(Registration.id).join(Registration.person).where(Person.telegram_id.is_(None)).limit(1)
    one = registrations.get(tx, tx.scalars(absent).one())
    argument = claims.invite(tx, one, None, NOW)
    newcomer = stored_people.Account(10**12 + one.id, "Lan", None, None, "vi")
    taken = claims.accept(
        tx, stored_people.meet(tx, newcomer, NOW), argument.removeprefix(claims.PREFIX), NOW
    )
    assert taken is not None


def main() -> None:
    number, times = (10_000, 3) if quick() else (PEOPLE, 7)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(prepare(Path(folder) / "people.db", number))
        with Transaction(database.engine) as tx, tx.begin():
            named(tx)
            tx.execute(update(Person).where(Person.id % 2 == 0).values(telegram_id=None))
            programme_id, series_id = tx.execute(select(Series.programme_id, Series.id)).one()
        place = programme_id, series_id
        finds = {
            f"«{typed}»": spent(database, lambda tx, typed=typed: people.find(tx, place, typed, 0, 8), times)
            for typed in TYPED
        }
        others = {
            "duplicates": spent(database, lambda tx: twins.suspects(tx, place), times),
            "a claim": spent(database, claimed, times),
        }
        database.close()
    rows = [(what, f"{seconds * 1000:.0f}") for what, seconds in {**finds, **others}.items()]
    show(f"among {number:,} registrations", ("what", "ms of processor"), rows)
    if max(finds.values()) > MOST:
        raise SystemExit(f"finding somebody takes {max(finds.values()):.2f} s, at most {MOST}")


if __name__ == "__main__":
    main()
