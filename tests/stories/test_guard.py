"""Nobody but staff gets anything out of the desk: every entry is tried, with things that are really there, by
those who must not. Nothing but a kind word may come of it, and not a row may change."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from itertools import product

import pytest
from sqlalchemy import select

from bot.roles import RIGHTS, Right
from bot.texts import Texts
from handlers import COMMANDS, commanded, pressed, received
from handlers.events import Command, Press, SentFile, Wrote
from handlers.organizers import ENTRIES, TASKS, guard
from handlers.replies import Reply
from handlers.visit import Source, Visit
from storage import Transaction, actions, places, roles, tasks
from storage.tables import Draft, Person, Programme
from tests.databases import only_sqlite
from tests.stories.belongings import PLACES, Things, everything, made
from tests.stories.phones import Phone
from tests.stories.programmes import village
from tests.stories.town import Town

TEXTS = Texts()
REFUSALS = (TEXTS.plain("forms-old-button"), TEXTS.plain("desk-not-yours"))
ANY = ("0",)
"""What the buttons carry beside ids, where they are refused before anybody looks at it."""
MADE_UP = ("", "x", "²", "-1", "9" * 17, "9" * 40)


@pytest.fixture
async def places_(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PLACES) as place:
        yield place


def parameters(prefix: str) -> list[str]:
    return list(inspect.signature(ENTRIES[prefix].handler).parameters)[1:]


def presses(prefix: str, things: Things, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Data of a button about each of these things, with each of the words for whatever is not an id."""
    ids = [name for name in parameters(prefix) if name.endswith("_id")]
    for chosen in product(*(things[name] for name in ids)):
        meant = dict(zip(ids, map(str, chosen), strict=True))
        for word in words if len(ids) < len(parameters(prefix)) else words[:1]:
            yield (prefix, *(meant.get(name, word) for name in parameters(prefix)))


def nothing_but_a_word(reply: Reply) -> bool:
    return reply == Reply(toast=reply.toast) and reply.toast in REFUSALS


def visit(tx: Transaction, telegram_id: int, town: Town) -> Visit:
    person = tx.scalars(select(Person).where(Person.telegram_id == telegram_id)).one()
    return Visit(tx, person, town.clock.now(), TEXTS, "bot", Source(1, "text", "1"))


async def a_participant(town: Town) -> Phone:
    lan = await town.person("Lan")
    await lan.says("/start")
    await lan.sees("Mùa xuân")
    await lan.presses("Mùa xuân")
    await lan.sees("Đăng ký tham gia")
    await lan.presses("Đăng ký tham gia")
    await lan.sees("Họ và tên")
    await lan.says("Nguyễn Thị Lan")
    await lan.sees("thành công")
    return lan


async def a_stranger(town: Town) -> Phone:
    lan = await town.person("Lan")
    await lan.says("/start")
    await lan.sees("Mùa xuân")
    return lan


async def one_who_was_an_organizer(town: Town) -> Phone:
    an = await town.staff("An")

    def withdrawn(tx: Transaction) -> None:
        person = tx.scalars(select(Person).where(Person.telegram_id == an.id)).one()
        for role in roles.held(tx, person.id):
            role.withdrawn_at = town.clock.now()

    await town.app.database.run(withdrawn)
    return an


async def an_organizer_elsewhere(town: Town) -> Phone:
    return await town.staff("Bình", series="ha")


WITHOUT: dict[str, tuple[Callable[[Town], Awaitable[Phone]], frozenset[Right]]] = {
    "a stranger": (a_stranger, frozenset()),
    "a participant": (a_participant, frozenset()),
    "a helper": (lambda town: town.staff("An", "helper"), RIGHTS["helper"]),
    "a helper of the series": (lambda town: town.staff("An", "helper", "xuan"), RIGHTS["helper"]),
    "a speaker": (lambda town: town.staff("An", "speaker"), RIGHTS["speaker"]),
    "who was one": (one_who_was_an_organizer, frozenset()),
}


@pytest.mark.parametrize("who", WITHOUT)
async def test_no_entry_answers_those_without_the_right(places_: Town, who: str) -> None:
    come, rights = WITHOUT[who]
    phone = await come(places_)
    closed = [name for name, entry in ENTRIES.items() if entry.right not in rights]

    def tried(tx: Transaction) -> tuple[list[tuple[str, ...]], bool]:
        here, things = visit(tx, phone.id, places_), made(tx, "xuan", places_.clock.now())
        before = everything(tx)
        answered = [
            press
            for prefix in closed
            for press in presses(prefix, things, ANY)
            if not nothing_but_a_word(pressed(here, Press(press)))
        ]
        return answered, everything(tx) == before

    assert await places_.app.database.run(tried) == ([], True)
    assert len(closed) > 120


async def test_an_organizer_of_one_series_reaches_nothing_of_another(places_: Town) -> None:
    binh = await an_organizer_elsewhere(places_)
    about = [name for name in ENTRIES if any(one.endswith("_id") for one in parameters(name))]

    def tried(tx: Transaction) -> tuple[list[tuple[str, ...]], bool]:
        now, here = places_.clock.now(), visit(tx, binh.id, places_)
        theirs, own = made(tx, "xuan", now), made(tx, "ha", now)
        mixed = {name: theirs[name] if name == "announcement_id" else own[name] for name in own}
        before = everything(tx)
        answered = [
            press
            for prefix in about
            for things in (theirs, mixed if "announcement_id" in parameters(prefix) else theirs)
            for press in presses(prefix, things, ANY)
            if not nothing_but_a_word(pressed(here, Press(press)))
        ]
        return answered, everything(tx) == before

    assert await places_.app.database.run(tried) == ([], True)
    assert len(about) > 120


@only_sqlite
async def test_the_guard_is_tried_with_things_that_are_there(places_: Town) -> None:
    """Else all of the above would hold for want of anything to find."""
    hoa = await places_.staff("Hoa")

    def tried(tx: Transaction) -> list[str]:
        things, here = made(tx, "xuan", places_.clock.now()), visit(tx, hoa.id, places_)
        assert all(places.of(tx, name, id) for name, ids in things.items() for id in ids)
        refused = []
        for prefix in ENTRIES:
            for press in presses(prefix, things, ANY):
                point = tx.begin_nested()
                reply = pressed(here, Press(press))
                refused += [prefix] if reply.toast == TEXTS.plain("desk-not-yours") else []
                point.rollback()
        return refused

    assert await places_.app.database.run(tried) == []


async def test_made_up_buttons_do_no_harm_in_an_organizers_hands(places_: Town) -> None:
    """Data that no button of ours carries: things of another kind, words for numbers, numbers without end."""
    hoa = await places_.staff("Hoa")

    def tried(tx: Transaction) -> None:
        here, things = visit(tx, hoa.id, places_), made(tx, "xuan", places_.clock.now())
        for prefix in ENTRIES:
            for press in presses(prefix, things, MADE_UP):
                point = tx.begin_nested()
                pressed(here, Press(press))  # a mistake would be raised
                tx.flush()
                point.rollback()

    await places_.app.database.run(tried)


async def test_a_task_ends_with_the_right_to_it(evening: Town) -> None:
    an = await evening.staff("An", "speaker")

    def tried(tx: Transaction, kind: str) -> tuple[list[str], object]:
        here = visit(tx, an.id, evening)
        place = roles.held(tx, here.person.id)[0].programme_id, None
        guard.begin(here, kind, place)
        reply = received(here, Wrote("1"))
        return [one.text for one in reply.say], tasks.current(tx, here.person.id)

    for kind, taker in TASKS.items():
        if taker.right in RIGHTS["speaker"]:
            continue
        told = await evening.app.database.run(partial(tried, kind=kind))
        assert told == ([TEXTS("desk-not-yours")], None)


@pytest.mark.parametrize("kind", ["programmes.file", "imports.file"])
async def test_a_file_is_looked_into_for_nobody_whose_right_went_while_it_was_fetched(
    places_: Town, kind: str
) -> None:
    hoa = await places_.staff("Hoa", series="xuan")

    def tried(tx: Transaction) -> tuple[list[str], int]:
        here = visit(tx, hoa.id, places_)
        (role,) = roles.held(tx, here.person.id)
        guard.begin(here, kind, (role.programme_id, role.series_id))
        errand = received(here, SentFile("x.csv", "text/csv", 3, "1")).errand
        assert errand is not None
        role.withdrawn_at = here.now
        tx.flush()
        told = errand.tell(here, b"Buoi")
        return [one.text for one in told.say], len(tx.scalars(select(Draft)).all())

    assert await places_.app.database.run(tried) == ([TEXTS("desk-not-yours")], 0)


async def test_what_a_stranger_types_begins_nothing(places_: Town) -> None:
    """Names of entries and tasks as commands, as words, as links: the desk is not to be guessed."""
    lan = await a_stranger(places_)

    def tried(tx: Transaction) -> list[str]:
        here, things = visit(tx, lan.id, places_), made(tx, "xuan", places_.clock.now())
        unknown = commanded(here, Command("nosuch", ""))
        before, odd = everything(tx), []
        for name in {"desk", "staff", "admin", *ENTRIES, *TASKS} - (set(COMMANDS) - {"desk"}):
            odd += [] if commanded(here, Command(name, str(things["series_id"][0]))) == unknown else [name]
        for word in (*ENTRIES, *TASKS, "desk"):
            received(here, Wrote(f"{word}:1"))
            commanded(here, Command("start", f"{word}-1"))
        after = everything(tx)
        return odd + [name for name in before if before[name] != after[name] and name != "dialogs"]

    assert await places_.app.database.run(tried) == []


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
