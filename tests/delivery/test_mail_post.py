"""The mail sender against a real mail server: secure, signed in, patient, in doubt of one at most."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.delivery import owners
from bot.delivery.emails.post import LEASE
from bot.delivery.emails.server import Security
from storage import Database, deliveries
from storage.campaigns import EMAIL
from tests.databases import only_sqlite
from tests.delivery.mailroom import HUNG, LAN, Room, mailroom
from tests.delivery.postoffice import PASSWORD, USER

pytestmark = only_sqlite
HOST, PROCESS, _ = owners.own().rsplit("/", 2)


@pytest.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    async with mailroom(database, tmp_path) as made:
        yield made


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_secure_and_signed_in(database: Database, tmp_path: Path, security: Security) -> None:
    async with mailroom(database, tmp_path, 3, security, sign_in=True) as room:
        await room.certificates()
        await room.post.drain()
        assert await room.states() == {"sent": 3}
        assert (room.office.signed_in, room.office.connections) == ([USER], 1)
        assert {one.sent_at for one in await room.rows()} == {room.clock.now()}


async def test_nothing_is_said_in_the_clear(room: Room) -> None:
    """The server knows no STARTTLS: not even the password is tried."""
    server = replace(room.office.server, security="starttls", user=USER, password=PASSWORD)
    await room.certificates()
    with capture_logs() as logs:
        await room.second(server).drain()
    assert (room.office.asked, room.office.signed_in) == ([], [])
    assert await room.states() == {"pending": 2}
    (told,) = [one for one in logs if one["log_level"] == "error"]
    assert "STARTTLS" in told["error"]
    assert PASSWORD not in str(logs)


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_server_nobody_vouches_for_gets_nothing(
    database: Database, tmp_path: Path, security: Security
) -> None:
    async with mailroom(database, tmp_path, 2, security, sign_in=True) as room:
        await room.certificates()
        post = room.second(replace(room.office.server, certificates=None))
        with capture_logs() as logs:
            await post.drain()
        assert any("CERTIFICATE_VERIFY_FAILED" in str(one.get("error")) for one in logs)
        assert room.office.asked == room.office.signed_in == []
        assert await room.states() == {"pending": 2}


async def test_a_wrong_password_stops_mail_and_loses_none(database: Database, tmp_path: Path) -> None:
    async with mailroom(database, tmp_path, 2, "starttls", sign_in=True) as room:
        await room.certificates()
        post = room.second(replace(room.office.server, password="falsch"))
        for _ in range(3):
            await post.drain()
        assert room.office.connections == 1  # it asks again from time to time, not all the time
        room.clock.advance(dt.timedelta(minutes=10))
        await post.drain()
        assert room.office.connections == 2
        assert {(one.state, one.attempts) for one in await room.rows()} == {("pending", 0)}
        await room.post.drain()  # with the right one
        assert await room.states() == {"sent": 2}


async def test_the_smaller_limit_holds(database: Database, tmp_path: Path) -> None:
    async with mailroom(database, tmp_path, 1, size=4_000_000) as room:
        await room.certificates()
        await room.post.drain()
        assert room.rooms == [4_000_000]
        await room.certificates(key="again")
        post = room.second(replace(room.office.server, limit=1_000_000))
        await post.drain()
        await post.land()
        assert room.rooms[1:] == [1_000_000]


async def test_greylisting_is_waited_out_with_growing_pauses(room: Room) -> None:
    room.office.says(f"RCPT {LAN}", *["451 4.7.1 greylisted, try again"] * 3)
    await room.certificates()
    await room.post.drain()
    assert room.arrived() == [HUNG]
    tries = []
    for minutes in range(1, 9):
        await room.later(minutes=1)
        if LAN in room.arrived():
            tries.append(minutes)
    assert tries[0] == 7  # after 1, 2 and 4 minutes
    first, _ = await room.rows()
    assert (first.state, first.attempts, first.error) == ("sent", 4, None)


async def test_what_has_an_end_is_not_sent_after_it(room: Room) -> None:
    room.office.says("RCPT", *["450 4.2.0 not now"] * 2)
    await room.certificates(expires_at=room.clock.now() + dt.timedelta(minutes=30))
    await room.post.drain()
    await room.later(minutes=31)
    assert await room.states() == {"expired": 2}


async def test_patience_has_an_end(room: Room) -> None:
    room.office.says(f"RCPT {LAN}", *["450 4.2.2 mailbox full"] * 100)
    await room.certificates()
    await room.post.drain()
    for _ in range(80):
        await room.later(hours=1)
    first, _ = await room.rows()
    assert (first.state, first.error) == ("failed", "450 4.2.2 mailbox full")
    assert room.refused == []


async def test_no_such_mailbox(room: Room) -> None:
    room.office.says(f"RCPT {LAN}", f"550 5.1.1 <{LAN}>: no such user")
    await room.certificates()
    await room.post.drain()
    first, second = await room.rows()
    assert (first.state, first.error, second.state) == ("failed", "550 5.1.1 <…>: no such user", "sent")
    assert room.refused == [(first.person_id, LAN, "550 5.1.1 <…>: no such user")]
    assert room.office.connections == 1


async def test_refused_for_what_it_says(room: Room) -> None:
    room.office.says(f"DATA {LAN}", "554 5.7.1 looks like spam")
    await room.certificates()
    await room.post.drain()
    first, second = await room.rows()
    assert (first.state, first.error, second.state) == ("failed", "554 5.7.1 looks like spam", "sent")
    assert (room.refused, room.office.connections) == ([], 1)


@pytest.mark.parametrize("command", ["MAIL", "RCPT"])
async def test_a_connection_that_breaks_before_the_content_loses_and_doubles_nothing(
    room: Room, command: str
) -> None:
    room.office.says(command, "hang up")
    await room.certificates()
    await room.post.drain()
    assert room.arrived() == []
    await room.later(seconds=5)
    assert sorted(room.arrived()) == [LAN, HUNG]
    assert {(one.state, one.attempts, one.doubts) for one in await room.rows()} == {("sent", 1, 0)}


@pytest.mark.parametrize(("resend", "copies", "state"), [(True, 2, "sent"), (False, 1, "in_doubt")])
async def test_an_answer_that_is_lost_after_the_content_is_in_doubt(
    room: Room, resend: bool, copies: int, state: str
) -> None:
    room.office.says(f"DATA {LAN}", "vanish")
    await room.certificates(resend=resend)
    await room.post.drain()
    await room.later(minutes=1)
    first, _ = await room.rows()
    assert (first.state, first.doubts) == (state, 1)
    letters = room.office.to(LAN)
    assert len(letters) == copies
    assert len({one["Message-ID"] for one in letters}) == 1  # so that the reader's program may show one


async def test_a_server_that_is_away_is_waited_for(room: Room) -> None:
    post = room.second(replace(room.office.server, port=1))
    await room.certificates()
    await post.drain()
    assert {(one.state, one.attempts, one.error) for one in await room.rows()} == {("pending", 0, None)}
    post.server = post.line._server = room.office.server
    await post.drain()
    assert room.arrived() == []  # not before the pause is over
    room.clock.advance(dt.timedelta(seconds=5))
    await post.drain()
    await post.land()
    assert sorted(room.arrived()) == [LAN, HUNG]


async def test_an_earlier_life_left_one_in_flight(room: Room) -> None:
    await room.certificates()
    earlier = f"{HOST}/{PROCESS}/earlier"
    (lost,) = await room.database.run(
        lambda tx: deliveries.claim(tx, room.clock.now(), 1, LEASE, earlier, EMAIL)
    )
    await room.post.drain()
    assert sorted(room.arrived()) == [LAN, HUNG]
    assert {one.id: one.doubts for one in await room.rows()}[lost.id] == 1


async def test_a_second_sender_leaves_alone_what_is_on_its_way(room: Room) -> None:
    await room.certificates()
    elsewhere = f"elsewhere/{PROCESS}/any"
    await room.database.run(lambda tx: deliveries.claim(tx, room.clock.now(), 1, LEASE, elsewhere, EMAIL))
    await room.post.drain()
    assert len(room.arrived()) == 1
    await room.later(minutes=10)
    assert len(room.arrived()) == 2


async def test_stopping_waits_for_the_mail_on_its_way(room: Room) -> None:
    stop = asyncio.Event()
    await room.certificates()
    work = asyncio.create_task(room.post.run(stop))
    while not room.arrived():
        await asyncio.wait({work}, timeout=0.01)
    stop.set()
    await work
    sent = len(room.arrived())
    states = await room.states()
    assert (states["sent"], states["sending"]) == (sent, 0)


async def test_the_sender_outlives_its_mistakes(room: Room) -> None:
    good = room.post.compose

    def stumble(*_: object) -> None:
        raise AssertionError("a mistake of ours")

    await room.certificates()
    room.post.compose = stumble
    assert not await room.post._attempt()
    assert await room.states() == {"pending": 2}
    room.post.compose = good
    await room.post.drain()
    assert await room.states() == {"sent": 2}


async def test_mail_is_paced(database: Database, tmp_path: Path) -> None:
    async with mailroom(database, tmp_path, 4, rate=1200.0) as room:
        await room.certificates()
        began = asyncio.get_running_loop().time()
        await room.post.drain()
        assert asyncio.get_running_loop().time() - began >= 3 * 60 / 1200
