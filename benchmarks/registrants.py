"""A database with the example series, all of its sessions held, and as many registrants as wanted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import insert, select, update

from benchmarks.crowd import FIRST
from bot import announcements as rules
from bot import programmes
from bot.programme import Programme, read
from bot.programme.durations import Offset
from storage import Database, Transaction, announcements, campaigns, roles, schema
from storage.campaigns import Planned
from storage.tables import Campaign, Form, Person, Registration, Series, Session

EXAMPLE = Path(__file__).parents[1] / "examples" / "ocop-2021.yaml"
NOW = dt.datetime(2021, 10, 14, 2, tzinfo=dt.UTC)
"""The morning after the last session: every survey is open."""
KEY = "benchmark"
CHUNK = 10_000
ALONE = 1_000_000_000
"""An announcement to so many would need a second organizer."""
ORGANIZER = 7
"""Their Telegram id."""


class ShiftedClock:
    """The machine's clock, set so that the benchmark begins at NOW."""

    def __init__(self) -> None:
        self._shift = NOW - dt.datetime.now(dt.UTC)

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self._shift


def programme() -> Programme:
    """The example, with surveys that stay open for a month after each session."""
    whole = read(EXAMPLE)
    series = whole.series[0]
    assert series.survey is not None
    survey = series.survey.model_copy(update={"closes": Offset(anchor="end", delta=dt.timedelta(days=30))})
    changed = {"series": (series.model_copy(update={"survey": survey}),), "approval_above": ALONE}
    return whole.model_copy(update=changed)


def prepare(path: Path, people: int) -> str:
    """The URL of a new SQLite database at `path`; nothing is planned in it."""
    url = f"sqlite:///{path}"
    database = Database(url)
    try:
        schema.upgrade(database.engine)
        with Transaction(database.engine) as tx, tx.begin():
            programmes.apply(tx, programme(), NOW)
            tx.execute(update(Campaign).values(state="cancelled", reason="benchmark"))
            _register(tx, people)
    finally:
        database.close()
    return url


def _register(tx: Transaction, people: int) -> None:
    series = tx.scalars(select(Series)).one()
    form = tx.scalars(select(Form).where(Form.purpose == "registration")).one()
    seen = {"first_name": "Lan", "language": "vi", "created_at": NOW, "seen_at": NOW}
    place = {
        "series_id": series.id,
        "form_id": form.id,
        "answers": {},
        "registered_at": NOW,
        "changed_at": NOW,
    }
    for start in range(1, people + 1, CHUNK):
        numbers = range(start, min(start + CHUNK, people + 1))
        tx.execute(insert(Person), [{"id": n, "telegram_id": FIRST + n - 1, **seen} for n in numbers])
        tx.execute(insert(Registration), [{"person_id": n, "number": n, **place} for n in numbers])


def announce(tx: Transaction) -> int:
    """An organizer's announcement to everybody, written and tried, is sent; returns its campaign's id."""
    series = tx.scalars(select(Series)).one()
    author = roles.own(tx, ORGANIZER, NOW)
    draft = announcements.create(tx, author.id, (series.programme_id, None), NOW)
    words = {"chat": ORGANIZER, "ids": [1], "kind": "text", "html": WORDS, "album": None, "plain": WORDS}
    draft.versions, draft.tested_at, draft.urgent = {"vi": words}, NOW, True
    if rules.send(tx, draft, author, NOW) != "running" or draft.campaign_id is None:
        raise SystemExit(f"the announcement is {draft.state}")
    return draft.campaign_id


WORDS = "Ngày mai học ở phòng 2."


def plan_reminder(tx: Transaction) -> int:
    """A reminder of the last session to all registrants, due now; returns its campaign's id."""
    session = tx.scalars(select(Session).order_by(Session.starts_at.desc()).limit(1)).one()
    planned = Planned(
        key=KEY,
        kind="reminder",
        series_id=session.series_id,
        session_id=session.id,
        audience="registered",
        due_at=NOW,
        expires_at=NOW + dt.timedelta(days=1),
        content={},
        urgent=True,
    )
    return campaigns.create(tx, planned, NOW).id
