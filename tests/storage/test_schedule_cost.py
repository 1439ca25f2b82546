"""The schedule is looked at every second: what nothing is due of must cost next to nothing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import event

from bot.delivery.messages import Document
from bot.questions import passing, printing, unanswered
from bot.texts import Texts
from storage import Database, Transaction
from storage.questions import moderating
from tests.databases import only_sqlite
from tests.domain.series import local
from tests.storage.test_questions import Evening

LATER = local("2021-03-31 12:00")
"""All sessions are over."""


def look(tx: Transaction, now: dt.datetime) -> list[tuple[str, Any]]:
    """The statements of one look at the questions of which nothing is due."""
    said: list[tuple[str, Any]] = []

    def hear(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        said.append((statement, parameters))

    event.listen(tx.get_bind(), "before_cursor_execute", hear)
    assert not passing.run_due(tx, now)
    assert not unanswered.run_due(tx, now)
    moderating.waiting(tx, (now, now))
    event.remove(tx.get_bind(), "before_cursor_execute", hear)
    return said


def unanswered_in(here: Evening, topics: int) -> None:
    """Questions that were passed on a moment ago, in so many topics."""
    lan = here.person("Lan")
    for topic in range(topics):
        for _ in range(3):
            here.asks(lan, "Bao giờ có kết quả?", "open", topic).passed_at = LATER
    here.tx.flush()


async def test_a_look_costs_the_same_however_many_topics_wait(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        unanswered_in(here, 1)
        few = len(look(tx, LATER))
        unanswered_in(here, 3)
        tx.expunge_all()
        assert len(look(tx, LATER)) == few

    await database.run(evening)


@only_sqlite
async def test_no_question_is_read_for_it_but_those_that_wait(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        unanswered_in(here, 2)
        for statement, parameters in look(tx, LATER):
            if "FROM questions" in statement:
                plan = tx.connection().exec_driver_sql(f"explain query plan {statement}", parameters)
                steps = [row[-1] for row in plan if "questions" in row[-1]]
                assert steps
                assert all("SEARCH" in one and "INDEX" in one for one in steps), steps

    await database.run(evening)


async def test_paper_is_not_typeset_while_the_database_waits(database: Database) -> None:
    def evening(tx: Transaction) -> Document:
        here = Evening(tx)
        here.asks(here.person("Lan"), "Bao giờ có kết quả?", "open")
        return printing.printed(tx, here.topics[0].session_id, Texts(("vi",)), here.now)

    paper = await database.run(evening)
    assert paper.content is None
    assert paper.make is not None
    assert paper.make().startswith(b"%PDF")
