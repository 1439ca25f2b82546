"""What organizers changed in the chat outlives a start with the same file; another changes what it says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bot import programmes
from bot.programme import read
from storage import Transaction
from storage import series as stored_series
from storage.tables import JoinLink, Series, Session
from tests.databases import only_sqlite
from tests.stories.programmes import SPRING, changed, joins, stored, village, with_terms
from tests.stories.town import Town

NINE = dt.datetime(2021, 3, 4, 9, tzinfo=dt.timezone(dt.timedelta(hours=7)))


async def edits(place: Town, change: Callable[[list[Session], Series], None]) -> None:
    """An organizer changes sessions, or their series."""

    def edited(tx: Transaction) -> None:
        wanted = stored_series.by_key(tx, "xuan")
        assert wanted is not None
        change(stored_series.sessions(tx, wanted.id), wanted)

    await place.app.database.run(edited)


def to_nine(sessions: list[Session], _series: Series) -> None:
    sessions[1].starts_at, sessions[1].ends_at = NINE, NINE + dt.timedelta(hours=3)


async def times(place: Town) -> list[str]:
    """«04/03 09:00 180» for each session: start and minutes."""
    rows = await stored(place, Session)
    zone, minute = place.programme.zone, dt.timedelta(minutes=1)
    return [
        f"{one.starts_at.astimezone(zone):%d/%m %H:%M} {(one.ends_at - one.starts_at) // minute}"
        for one in rows
    ]


async def test_the_same_file_again_changes_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await edits(place, to_nine)
        await place.load(read(SPRING))
        assert (await times(place))[1] == "04/03 09:00 180"
        assert await lan.count("đổi giờ") == 0


@only_sqlite
async def test_the_operators_file_again_after_another_one(database_url: str) -> None:
    """A file that came in the chat is newer than the one the operator starts with, time and again."""
    moved = read(changed(SPRING, ("start: 2021-03-04 08:00", "start: 2021-03-05 08:00")))
    async with village(database_url) as place:
        now = place.clock.now()
        await place.app.database.run(lambda tx: programmes.apply(tx, moved, now))
        await place.load(read(SPRING))
        assert (await times(place))[1] == "05/03 08:00 120"


@only_sqlite
async def test_what_a_table_changed_outlives_a_file_that_says_nothing_else_of_it(database_url: str) -> None:
    """A table from the chat is a change in the chat: also the sessions and series it added stay."""
    fourth = SPRING[SPRING.index("      - key: s3") : SPRING.index("    reminders:")]
    fourth = fourth.replace("s3", "s4").replace("03-09", "03-11").replace("cham", "thu")
    summer = SPRING[SPRING.index("  - key: xuan") :].replace("xuan", "he")
    table = changed(SPRING, ("start: 2021-03-04 08:00", "start: 2021-03-05 08:00"))
    table = changed(table, ("    reminders:", f"{fourth}    reminders:")) + summer
    async with village(database_url) as place:
        now = place.clock.now()
        await place.app.database.run(lambda tx: programmes.insist(tx, read(table), now))
        await place.load(read(changed(SPRING, ("title: Chọn đất", "title: Chọn đất tốt"))))
        assert (await times(place))[1:4:2] == ["05/03 08:00 120", "11/03 08:00 120"]
        assert {one.state for one in await stored(place, Session)} == {"planned"}
        assert [one.state for one in await stored(place, Series)] == ["open", "open"]


async def test_a_file_that_moves_another_session(database_url: str) -> None:
    async with village(database_url) as place:
        await edits(place, to_nine)
        await place.load(read(changed(SPRING, ("start: 2021-03-09 08:00", "start: 2021-03-09 10:00"))))
        assert await times(place) == ["02/03 08:00 120", "04/03 09:00 180", "09/03 10:00 120"]


@only_sqlite
async def test_a_newer_file_that_moves_the_same_session_wins(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await edits(place, to_nine)
        await place.load(read(changed(SPRING, ("start: 2021-03-04 08:00", "start: 2021-03-04 14:00"))))
        assert (await times(place))[1] == "04/03 14:00 180"
        assert await lan.count("Buổi 2 đổi giờ", "Giờ cũ: 09:00", "Giờ mới: 14:00") == 1


@only_sqlite
async def test_a_cancelled_session_stays_so_until_a_file_brings_it_back(database_url: str) -> None:
    def cancel(sessions: list[Session], _series: Series) -> None:
        sessions[1].state = "cancelled"

    without = SPRING[: SPRING.index("      - key: s2")] + SPRING[SPRING.index("      - key: s3") :]
    async with village(database_url) as place:
        await edits(place, cancel)
        await place.load(read(changed(SPRING, ("title: Chọn giống", "title: Chọn giống tốt"))))
        assert (await stored(place, Session))[1].state == "cancelled"
        await place.load(read(without))
        await place.load(read(SPRING))
        assert (await stored(place, Session))[1].state == "planned"


@only_sqlite
async def test_a_session_that_was_taken_up_again_outlives_a_file_without_it(database_url: str) -> None:
    def restore(sessions: list[Session], _series: Series) -> None:
        sessions[1].state = "planned"

    without = SPRING[: SPRING.index("      - key: s2")] + SPRING[SPRING.index("      - key: s3") :]
    async with village(database_url) as place:
        await place.load(read(without))
        await edits(place, restore)
        await place.load(read(changed(without, ("title: Chọn đất", "title: Chọn đất tốt"))))
        assert (await stored(place, Session))[1].state == "planned"


@only_sqlite
async def test_terms_and_links(database_url: str) -> None:
    def other_terms(sessions: list[Session], series: Series) -> None:
        series.capacity = 70
        sessions[0].links[0].passcode, sessions[0].links[0].live = "trong-chat", False

    facebook = "{platform: facebook, url: https://www.facebook.com/vidu}"
    third = "join: [{platform: zoom, url: https://zoom.us/j/00000000003"
    async with village(database_url, with_terms(capacity=50)) as place:
        await edits(place, other_terms)
        more = changed(with_terms(capacity=50), (third, third.replace("[", f"[{facebook}, ")))
        await place.load(read(more))
        (series,) = await stored(place, Series)
        assert series.capacity == 70
        links = [(one.platform, one.passcode, one.live) for one in await stored(place, JoinLink)]
        assert links[0] == ("zoom", "trong-chat", False)
        assert ("facebook", None, True) in links
        await place.load(read(changed(more, ("capacity: 50", "capacity: 60"))))
        (series,) = await stored(place, Series)
        assert series.capacity == 60
