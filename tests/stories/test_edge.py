"""What goes wrong between an update and its reply harms that update at most, never the bot or a neighbour."""

from __future__ import annotations

import asyncio
import datetime as dt
import sqlite3
import time
from typing import Any

import aiohttp
import pytest
import telegram
from sqlalchemy.engine import make_url

from bot.programme import Programme
from handlers.edge import Left
from sandbox.server import TOKEN, Sandbox
from storage import Database
from storage.tables import Person, Registration, Update
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, person_of, sorries, stored, village
from tests.stories.test_group_chats import _group, _heard_in
from tests.stories.town import Town, TownClock, running

PDF = "application/pdf"


def written(phone: Phone, number: int = 1, **fields: Any) -> dict[str, Any]:
    """A message in the private chat as Telegram would tell it."""
    sender = {"id": phone.id, "is_bot": False, "first_name": phone.name, "language_code": "vi"}
    chat = {"id": phone.id, "type": "private", "first_name": phone.name}
    if "text" in fields:
        fields["entities"] = [{"type": "bot_command", "offset": 0, "length": 6}]
    return {
        "message": {"message_id": 7000 + number, "date": 1614556800, "chat": chat, "from": sender, **fields}
    }


async def comes(place: Town, *updates: dict[str, Any]) -> None:
    url = f"{place.sandbox.url}/sandbox/flood"
    async with place.http.post(url, json={"updates": updates}) as answer:
        assert answer.status == 200, await answer.text()


async def called(place: Town, method: str) -> list[dict[str, Any]]:
    """The bot's calls of this method; waits for the first."""
    url = f"{place.sandbox.url}/sandbox/calls"
    async with place.http.get(url, params={"method": method, "timeout": "10"}) as answer:
        calls: list[dict[str, Any]] = (await answer.json())["calls"]
        return calls


async def handled(place: Town, update: dict[str, Any], number: int = 1) -> float:
    """Seconds the bot takes for a batch of one. The sandbox, strict about JSON, would not pass it all on."""
    raw = {"update_id": 900_000_000 + number, **update}
    started = time.monotonic()
    await place.app.handle([telegram.Update.de_json(raw, place.app.bot)])
    return time.monotonic() - started


async def test_half_a_letter_in_a_name_stops_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan", started=True)
        odd = written(lan, text="/start \ud83d\0")
        told = {"first_name": "Lan\ud83d", "last_name": "\udc00\0", "username": "l\ud800an"}
        odd["message"]["from"] |= told
        async with asyncio.timeout(10):
            await handled(place, odd)
        await lan.sees("không còn dùng được")
        person = await person_of(place, lan)
        names = [person.first_name, person.last_name, person.username]
        assert names == ["Lan\ufffd", "\ufffd\ufffd", "l\ufffdan"]


async def test_an_update_that_always_fails_counts_as_handled(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        poison = written(lan, text="/start")
        poison["message"]["from"] |= {"id": 2**70}  # more than a column holds
        async with asyncio.timeout(10):
            await handled(place, poison)
        assert len(await stored(place, Update)) == 1
        assert await stored(place, Person) == []
        await lan.says("/start")
        await lan.sees("Đăng ký tham gia")


@only_sqlite
async def test_a_slow_file_holds_up_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await place.fault("slow", method="getFile", seconds=3)
        await lan.sends_file(b"%PDF-1.7\n", "giay.pdf", PDF)
        await hung.says("/start")
        await hung.sees("Đăng ký tham gia")
        assert not await lan.has_seen("")
        await lan.says("/help")
        await lan.sees("Trang chính")
        assert not await lan.has_seen("không phải giấy chứng nhận")
        await lan.sees("không phải giấy chứng nhận")


@only_sqlite
async def test_a_file_that_comes_twice_is_looked_at_once(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await place.fault("duplicate_update")
        await lan.sends_file(b"%PDF-1.7\n", "giay.pdf", PDF)
        await lan.sees("không phải giấy chứng nhận")
        await place.settle()
        assert await lan.count("không phải giấy chứng nhận") == 1
        assert len(await called(place, "getFile")) == 1


@only_sqlite
async def test_a_file_that_cannot_be_had_is_not_called_large(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await place.fault("400", method="getFile")
        await lan.sends_file(b"%PDF-1.7\n", "giay.pdf", PDF)
        await lan.sees("chưa tải được tệp")
        assert not await lan.has_seen("1 MB")
        file = {"file_id": "x", "file_unique_id": "x", "mime_type": PDF, "file_name": "giay.pdf"}
        await comes(place, written(lan, document=file))
        await lan.sees("1 MB")


@only_sqlite
async def test_a_reply_on_its_way_does_not_hold_up_the_next_updates(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan", started=True)
        await place.fault("slow", method="sendMessage", seconds=5)
        assert await handled(place, written(lan, text="/start")) < 4


@only_sqlite
async def test_the_end_does_not_wait_for_a_long_pause(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await place.fault("429", method="sendMessage", retry_after=300)
        await lan.says("/start")
        await called(place, "sendMessage")
        async with asyncio.timeout(5):
            await place.app.edge.finish(0.1)


@only_sqlite
async def test_what_a_database_that_is_away_did_not_take_is_left_to_telegram(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan", started=True)
        edge, patient = place.app.edge, place.app.database
        edge.database = Database(database_url, patience=0.05)
        holder = sqlite3.connect(str(make_url(database_url).database), isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        edge.halt.set()
        async with asyncio.timeout(10):
            with pytest.raises(Left):
                await handled(place, written(lan, text="/start"))
        holder.execute("ROLLBACK")
        holder.close()
        edge.database.close()
        with pytest.raises(Left):
            await handled(place, written(lan, text="/start"))
        edge.database = patient
        assert await stored(place, Update) == []
        await handled(place, written(lan, text="/start"))
        await lan.sees("Đăng ký tham gia")


@only_sqlite
async def test_a_group_that_refuses_makes_nobody_unreachable(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        group = await _group(place, lan)
        await place.fault("403", method="sendMessage", chat_id=group)
        await lan.sends(text="/help", chat_id=group)
        await called(place, "sendMessage")
        await lan.says("/menu")
        await lan.sees("học viên số")
        await place.settle()
        assert await _heard_in(place, group, lan) == []
        assert (await person_of(place, lan)).unreachable is None


@only_sqlite
async def test_a_press_in_a_group_changes_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        group = await _group(place, lan, hung)
        await lan.sends(text="/help", chat_id=group)
        await place.settle()
        before = len(await called(place, "answerCallbackQuery"))
        for number, one in enumerate((lan, hung)):
            sender = {"id": one.id, "is_bot": False, "first_name": one.name}
            chat = {"id": group, "type": "group", "title": "Bà con"}
            message = {"message_id": 1, "date": 1614556800, "chat": chat, "text": "…"}
            query = {"id": f"5000{number}", "from": sender, "chat_instance": "1", "message": message}
            await comes(place, {"callback_query": {**query, "data": "leaveyes:1"}})
        await lan.says("/menu")
        await lan.sees("học viên số")
        await place.settle()
        assert len(await called(place, "answerCallbackQuery")) == before + 2
        assert not await lan.has_seen("hủy")
        assert [one.state for one in await stored(place, Registration)] == ["registered"]
        assert len(await stored(place, Person)) == 1


@only_sqlite
async def test_in_a_group_it_answers_for_itself_alone_and_meets_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        group = await _group(place, lan)
        await lan.sends(text="/help@some_other_bot", chat_id=group)
        await lan.sends(text=f"/help@{place.app.bot.username.upper()}", chat_id=group)
        await called(place, "sendMessage")
        await place.settle()
        assert len(await _heard_in(place, group, lan)) == 1
        assert await stored(place, Person) == []


@only_sqlite
async def test_a_webhook_that_is_left_over_is_taken_away(database_url: str, ocop: Programme) -> None:
    local = dt.datetime(2021, 9, 20, 19, tzinfo=ocop.zone)
    async with Sandbox(now=local) as sandbox, aiohttp.ClientSession() as http:
        url = f"{sandbox.url}/bot{TOKEN}/setWebhook"
        async with http.post(url, json={"url": "https://127.0.0.1:8443/"}) as answer:
            assert answer.status == 200, await answer.text()
        clock = TownClock(sandbox)
        async with running(sandbox, database_url, ocop, clock) as app:
            lan = await Town(sandbox, http, clock, database_url, ocop, app).person("Lan")
            await lan.says("/start")
            await lan.sees("Đăng ký")


@only_sqlite
async def test_work_for_the_outbox_wakes_it_at_once(database_url: str) -> None:
    async with village(database_url) as place:
        await place.settle()
        place.app.edge.wake()
        assert place.app.outbox._ready.is_set()
        assert sorries(place) == []
