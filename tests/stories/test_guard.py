"""Nobody but staff gets anything out of the desk: every entry is tried by those who must not."""

from __future__ import annotations

import inspect
from functools import partial

from sqlalchemy import select

from bot.roles import RIGHTS
from bot.texts import Texts
from handlers import pressed
from handlers.events import Press, Wrote
from handlers.organizers import ENTRIES, TASKS, guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction, actions, roles, tasks
from storage import series as stored_series
from storage.tables import Action, JoinLink, Person, Programme, Session
from tests.stories.town import Town

TEXTS = Texts()
REFUSALS = (TEXTS.plain("forms-old-button"), TEXTS.plain("desk-not-yours"))


def parts_of(tx: Transaction, prefix: str) -> tuple[str, ...]:
    """Data of the button `prefix` that means real things where there are any."""
    parameters = list(inspect.signature(ENTRIES[prefix].handler).parameters.values())[1:]
    known = {
        "programme_id": tx.scalar(select(Programme.id)),
        "series_id": stored_series.on_offer(tx)[0].id,
        "session_id": tx.scalar(select(Session.id)),
        "link_id": tx.scalar(select(JoinLink.id)),
    }
    return (
        prefix,
        *(str(known.get(one.name) or 1) if one.name.endswith("_id") else "0" for one in parameters),
    )


def nothing_but_a_word(reply: Reply) -> bool:
    return reply == Reply(toast=reply.toast) and reply.toast in REFUSALS


def visit(tx: Transaction, telegram_id: int, town: Town) -> Visit:
    person = tx.scalars(select(Person).where(Person.telegram_id == telegram_id)).one()
    return Visit(tx, person, town.clock.now(), TEXTS, "bot")


async def test_no_entry_answers_a_stranger_or_a_participant(evening: Town) -> None:
    lan = await evening.person("Lan")
    await lan.says("/start")
    await lan.sees("Đăng ký")

    def tried(tx: Transaction) -> tuple[list[str], int]:
        here = visit(tx, lan.id, evening)
        open_ones = [
            one for one in ENTRIES if not nothing_but_a_word(pressed(here, Press(parts_of(tx, one))))
        ]
        return open_ones, len(tx.scalars(select(Action)).all())

    assert await evening.app.database.run(tried) == ([], 0)


async def test_no_entry_beyond_their_right_answers_a_helper(evening: Town) -> None:
    an = await evening.staff("An", "helper")
    beyond = [name for name, entry in ENTRIES.items() if entry.right not in RIGHTS["helper"]]

    def tried(tx: Transaction) -> list[str]:
        here = visit(tx, an.id, evening)
        return [one for one in beyond if not nothing_but_a_word(pressed(here, Press(parts_of(tx, one))))]

    assert await evening.app.database.run(tried) == []
    assert len(beyond) > 20


async def test_a_task_ends_with_the_right_to_it(evening: Town) -> None:
    an = await evening.staff("An", "speaker")

    def tried(tx: Transaction, kind: str) -> tuple[list[str], object]:
        here = visit(tx, an.id, evening)
        place = roles.held(tx, here.person.id)[0].programme_id, None
        reply = guard.take(here, guard.begin(here, kind, place), TASKS[kind], Wrote("1"))
        return [one.text for one in reply.say], tasks.current(tx, here.person.id)

    for kind in TASKS:
        told = await evening.app.database.run(partial(tried, kind=kind))
        assert told == ([TEXTS("desk-not-yours")], None)


async def test_an_organizer_of_one_programme_is_nobody_in_another(evening: Town) -> None:
    hoa = await evening.staff("Hoa")

    def tried(tx: Transaction) -> Reply:
        here = visit(tx, hoa.id, evening)
        (role,) = roles.held(tx, here.person.id)
        other = Programme(
            key="other",
            title={"vi": "Chương trình khác"},
            organisers=[],
            timezone="Asia/Ho_Chi_Minh",
            languages=["vi"],
            contact={},
            digest="",
            loaded_at=here.now,
        )
        tx.add(other)
        tx.flush()
        assert role.programme_id != other.id
        assert actions.latest(tx, other.id, None, 1) == []
        return pressed(here, Press(("stp", str(other.id))))

    assert nothing_but_a_word(await evening.app.database.run(tried))
