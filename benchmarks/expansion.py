"""How long it takes to write one delivery row for each of 100,000 registrants, beside a bare INSERT … SELECT
of as many rows into a table without indexes, constraints or conditions."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from sqlalchemy import Engine, func, select

from benchmarks.paired import in_turn, quick, ratio, show, spread
from benchmarks.registrants import NOW, plan_reminder, prepare
from bot import reminders
from storage import Database, Transaction
from storage.tables import Campaign, Delivery

PEOPLE = 100_000
TARGET = 3.0
BARE = (
    "CREATE TEMP TABLE bare (campaign_id, person_id, channel, state, due_at)",
    "INSERT INTO bare SELECT 1, id, 'telegram', 'pending', created_at FROM people",
    "DROP TABLE bare",
)


def expanded(engine: Engine, people: int) -> float:
    """Seconds for the schedule's whole step, commit included; leaves the database as it was."""
    with Transaction(engine) as tx, tx.begin():
        campaign = plan_reminder(tx)
    started = time.perf_counter()
    with Transaction(engine) as tx, tx.begin():
        reminders.run_due(tx, NOW)
    passed = time.perf_counter() - started
    with Transaction(engine) as tx, tx.begin():
        made = tx.scalar(select(func.count()).select_from(Delivery))
        if made != people:
            raise SystemExit(f"{made} deliveries for {people} registrants")
        tx.connection().execute(Delivery.__table__.delete())  # type: ignore[attr-defined]
        tx.connection().execute(Campaign.__table__.delete().where(Campaign.id == campaign))  # type: ignore[attr-defined]
    return passed


def bare(engine: Engine) -> float:
    """Seconds."""
    started = time.perf_counter()
    with engine.begin() as connection:
        for statement in BARE:
            connection.exec_driver_sql(statement)
    return time.perf_counter() - started


def main() -> None:
    people, rounds = (PEOPLE // 10, 1) if quick() else (PEOPLE, 3)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(prepare(Path(folder) / "bench.db", people))
        engine = database.engine
        ways = {"bare insert": lambda: bare(engine), "taphuan": lambda: expanded(engine, people)}
        measured = in_turn(ways, rounds)
        database.close()
    base = measured["bare insert"]
    rows = [(name, spread(each, ".2f"), f"{ratio(each, base):.1f}×") for name, each in measured.items()]
    show(f"a reminder for {people:,} registrants (target {TARGET:.0f} s)", ("", "seconds", "ratio"), rows)


if __name__ == "__main__":
    main()
