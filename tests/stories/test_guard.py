"""Nobody but staff gets anything out of the desk: every entry is tried by those who must not."""

from __future__ import annotations

import inspect

import pytest
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
from storage.tables import Action, Person, Programme, Session
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


@pytest.mark.parametrize("prefix", sorted(ENTRIES))
async def test_no_entry_answers_a_stranger_or_a_participant(evening: Town, prefix: str) -> None:
    lan = await evening.person("Lan")
    await lan.says("/start")
    await lan.sees("Đăng ký")

    def tried(tx: Transaction) -> tuple[Reply, int]:
        reply = pressed(visit(tx, lan.id, evening), Press(parts_of(tx, prefix)))
        return reply, len(tx.scalars(select(Action)).all())

    reply, done = await evening.app.database.run(tried)
    assert nothing_but_a_word(reply)
    assert done == 0


@pytest.mark.parametrize(
    "prefix", sorted(name for name, entry in ENTRIES.items() if entry.right not in RIGHTS["helper"])
)
async def test_no_entry_beyond_their_right_answers_a_helper(evening: Town, prefix: str) -> None:
    an = await evening.staff("An", "helper")

    def tried(tx: Transaction) -> Reply:
        return pressed(visit(tx, an.id, evening), Press(parts_of(tx, prefix)))

    assert nothing_but_a_word(await evening.app.database.run(tried))


@pytest.mark.parametrize("kind", sorted(TASKS))
async def test_a_task_ends_with_the_right_to_it(evening: Town, kind: str) -> None:
    an = await evening.staff("An", "speaker")

    def tried(tx: Transaction) -> tuple[Reply, object]:
        here = visit(tx, an.id, evening)
        place = roles.held(tx, here.person.id)[0].programme_id, None
        task = guard.begin(here, kind, place)
        return guard.take(here, task, TASKS[kind], Wrote("1")), tasks.current(tx, here.person.id)

    reply, left = await evening.app.database.run(tried)
    assert [one.text for one in reply.say] == [TEXTS("desk-not-yours")]
    assert left is None


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
