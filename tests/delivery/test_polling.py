"""Updates are handled and only then confirmed; a server like Telegram forgets what is confirmed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.delivery.connection import make_bot
from bot.delivery.errors import SecondBot, WrongToken
from bot.delivery.polling import CONFLICTS, poll
from tests.delivery import bot_api
from tests.delivery.bot_api import TOKEN, BotApi


@dataclass
class Telegram:
    """Keeps updates until a later offset is asked for; a long poll without any waits until one comes."""

    api: BotApi
    pending: dict[int, dict[str, Any]] = field(default_factory=dict)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    """Set as soon as a long poll waits."""

    def send(self, *updates: dict[str, Any]) -> None:
        self.pending |= {update["update_id"]: update for update in updates}
        self.came.set()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        asked = self.api.made("getUpdates")[-1]
        self.pending = {
            number: one for number, one in self.pending.items() if number >= asked.get("offset", 0)
        }
        while not self.pending and asked.get("timeout"):
            self.came.clear()
            self.idle.set()
            await self.came.wait()
        batch = [self.pending[number] for number in sorted(self.pending)][: asked["limit"]]
        return await bot_api.ok(batch)(request)


@pytest.fixture
def telegram(api: BotApi) -> Telegram:
    served = Telegram(api)
    api.everyday["getUpdates"] = served.answer
    return served


def text(number: int, said: str = "xin chào") -> dict[str, Any]:
    chat = {"id": 7, "type": "private", "first_name": "Lan"}
    sender = {"id": 7, "is_bot": False, "first_name": "Lan"}
    message = {"message_id": number, "date": 1632790800, "chat": chat, "from": sender, "text": said}
    return {"update_id": number, "message": message}


class Handler:
    """Writes down what it is handed; `fails` makes it raise that many times first."""

    def __init__(self, fails: int = 0) -> None:
        self.fails = fails
        self.batches: list[list[int]] = []
        self.updates: list[Update] = []
        self.committed = asyncio.Event()

    async def __call__(self, batch: Sequence[Update]) -> None:
        self.batches.append([update.update_id for update in batch])
        if self.fails:
            self.fails -= 1
            raise OSError("the database is away")
        self.updates += batch
        self.committed.set()

    async def has(self, count: int) -> None:
        while len(self.updates) < count:
            self.committed.clear()
            await self.committed.wait()


class Rests(list[float]):
    """Takes no time and remembers for how long it was asked to rest."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


@asynccontextmanager
async def polling(
    bot: Bot, handler: Handler, rests: Rests | None = None, **options: Any
) -> AsyncIterator[asyncio.Event]:
    stop = asyncio.Event()
    async with asyncio.timeout(10):
        task = asyncio.create_task(
            poll(bot, handler, stop, rest=rests if rests is not None else Rests(), **options)
        )
        yield stop
        stop.set()
        await task


async def test_updates_are_handled_once_and_confirmed(bot: Bot, api: BotApi, telegram: Telegram) -> None:
    handler = Handler()
    telegram.send(text(10), text(11))
    async with polling(bot, handler):
        await handler.has(2)
        telegram.send(text(12))
        await handler.has(3)
    assert handler.batches == [[10, 11], [12]]
    assert [update.message.text for update in handler.updates if update.message] == ["xin chào"] * 3
    assert telegram.pending == {}
    assert api.made("getUpdates")[0]["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ]


async def test_a_batch_that_could_not_be_committed_comes_again(bot: Bot, telegram: Telegram) -> None:
    handler, rests = Handler(fails=3), Rests()
    telegram.send(text(10), text(11))
    with capture_logs() as logs:
        async with polling(bot, handler, rests):
            await handler.has(2)
    assert handler.batches == [[10, 11]] * 4
    assert [entry["log_level"] for entry in logs] == ["error"] * 3
    assert rests[0] < rests[1] < rests[2] <= 30


async def test_nothing_is_confirmed_while_it_is_handled(bot: Bot, api: BotApi, telegram: Telegram) -> None:
    """A crash here finds the update again at the next start."""
    entered, release = asyncio.Event(), asyncio.Event()

    class Slow(Handler):
        async def __call__(self, batch: Sequence[Update]) -> None:
            entered.set()
            await release.wait()
            await super().__call__(batch)

    handler = Slow()
    telegram.send(text(10))
    async with polling(bot, handler) as stop:
        await entered.wait()
        assert list(telegram.pending) == [10]
        assert len(api.made("getUpdates")) == 1
        stop.set()
        release.set()
    assert handler.batches == [[10]], "what has begun is finished before stopping"
    assert telegram.pending == {}


async def test_stopping_ends_the_long_poll_at_once_and_loses_nothing(
    bot: Bot, api: BotApi, telegram: Telegram
) -> None:
    """The update that comes at that moment is even fetched, with the confirmation, and still comes again."""
    first, second = Handler(), Handler()
    telegram.send(text(10))
    async with polling(bot, first) as stop:
        await first.has(1)
        await telegram.idle.wait()
        stop.set()
        telegram.send(text(11))
    assert api.made("getUpdates")[-1]["offset"] == 11
    async with polling(bot, second):
        await second.has(1)
    assert (first.batches, second.batches) == ([[10]], [[11]])


async def test_stopping_before_anything_came_confirms_nothing(
    bot: Bot, api: BotApi, telegram: Telegram
) -> None:
    async with polling(bot, Handler()):
        await telegram.idle.wait()
    assert [asked.get("offset") for asked in api.made("getUpdates")] == [None]


async def test_an_update_nobody_understands_blocks_no_other(bot: Bot, telegram: Telegram) -> None:
    handler = Handler()
    telegram.send(text(10), {"update_id": 11, "message": {"surprise": True}}, text(12))
    with capture_logs() as logs:
        async with polling(bot, handler):
            await handler.has(3)
    assert handler.batches == [[10, 11, 12]]
    assert [update.message is None for update in handler.updates] == [False, True, False]
    assert logs[0]["update"] == 11
    assert logs[0]["parts"] == ["message", "update_id"]


async def test_network_trouble_is_waited_out(bot: Bot, api: BotApi, telegram: Telegram) -> None:
    handler, rests = Handler(), Rests()
    api.say("getUpdates", *[bot_api.reset, bot_api.page(502), bot_api.half] * 4)
    telegram.send(text(10))
    async with polling(bot, handler, rests):
        await handler.has(1)
    assert len(rests) == 12
    assert all(0.5 <= pause <= 30 for pause in rests)
    assert rests[-1] == 30


async def test_a_429_is_obeyed(bot: Bot, api: BotApi, telegram: Telegram) -> None:
    handler, rests = Handler(), Rests()
    api.say("getUpdates", bot_api.refuse(429, "Too Many Requests", retry_after=44))
    telegram.send(text(10))
    async with polling(bot, handler, rests):
        await handler.has(1)
    assert rests == [44]


async def test_a_second_bot_is_named_and_outlived(bot: Bot, api: BotApi, telegram: Telegram) -> None:
    handler = Handler()
    api.say("getUpdates", bot_api.refuse(409, "Conflict: terminated by other getUpdates request"))
    telegram.send(text(10))
    with capture_logs() as logs:
        async with polling(bot, handler):
            await handler.has(1)
    assert "Another program" in logs[0]["event"]


async def test_a_second_bot_that_stays_ends_it(bot: Bot, api: BotApi) -> None:
    async def rest(_: float) -> None:
        await asyncio.sleep(0)

    conflict = bot_api.refuse(409, "Conflict: terminated by other getUpdates request")
    api.say("getUpdates", *[conflict] * CONFLICTS)
    with pytest.raises(SecondBot):
        await poll(bot, Handler(), asyncio.Event(), rest=rest)


@pytest.mark.parametrize("code", [401, 404])
async def test_a_wrong_token_ends_it(bot: Bot, api: BotApi, code: int) -> None:
    api.say("getUpdates", bot_api.refuse(code, "Unauthorized"))
    with pytest.raises(WrongToken) as caught:
        await poll(bot, Handler(), asyncio.Event())
    assert TOKEN not in str(caught.value)


async def test_stopping_interrupts_a_rest(api: BotApi) -> None:
    resting = asyncio.Event()

    async def rest(_: float) -> None:
        resting.set()
        await asyncio.Event().wait()

    api.say("getUpdates", bot_api.page(502))
    stop = asyncio.Event()
    async with asyncio.timeout(10), make_bot(TOKEN, api.url) as bot:
        task = asyncio.create_task(poll(bot, Handler(), stop, rest=rest))
        await resting.wait()
        stop.set()
        await task


async def test_a_confirmation_that_fails_is_said_and_harmless(
    bot: Bot, api: BotApi, telegram: Telegram
) -> None:
    stop = asyncio.Event()

    class Last(Handler):
        async def __call__(self, batch: Sequence[Update]) -> None:
            await super().__call__(batch)
            stop.set()
            api.say("getUpdates", bot_api.page(502))

    telegram.send(text(10))
    with capture_logs() as logs:
        await poll(bot, Last(), stop)
    assert list(telegram.pending) == [10]
    assert [entry["log_level"] for entry in logs] == ["warning"]
