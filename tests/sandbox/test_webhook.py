"""Pushing updates to the bot's own address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import telegram
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.sandbox.driver import Driver

SECRET = "s3cret_-"


class Listener:
    """The bot's end: keeps what came, answers what it is told to, else 200."""

    def __init__(self) -> None:
        self.got: asyncio.Queue[telegram.Update | None] = asyncio.Queue()
        self.secrets: set[str | None] = set()
        self.answers: list[Callable[[], web.Response]] = []
        self.at_once = self.most_at_once = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        update = telegram.Update.de_json(await request.json())
        answer = self.answers.pop(0)() if self.answers else web.Response()
        await self.got.put(update)
        await self.gate.wait()
        self.at_once -= 1
        return answer

    async def texts(self, count: int) -> list[str | None]:
        found = []
        for _ in range(count):
            update = await asyncio.wait_for(self.got.get(), 5)
            assert update is not None
            assert update.message is not None
            found.append(update.message.text)
        return found


@pytest.fixture
async def listener() -> Listener:
    return Listener()


@pytest.fixture
async def address(listener: Listener) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", listener.take)
    async with TestServer(app) as server:
        yield str(server.make_url("/hook"))


async def nothing_pending(bot: telegram.Bot) -> telegram.WebhookInfo:
    async with asyncio.timeout(5):
        while (info := await bot.get_webhook_info()).pending_update_count:
            continue
    return info


async def test_updates_are_pushed_with_the_secret(
    driver: Driver, bot: telegram.Bot, listener: Listener, address: str
) -> None:
    lan = await driver.person()
    await driver.say(lan, "trước")
    assert await bot.set_webhook(address, secret_token=SECRET, max_connections=5)
    await driver.say(lan, "sau")
    assert await listener.texts(2) == ["trước", "sau"]
    assert listener.secrets == {SECRET}
    info = await nothing_pending(bot)
    assert (info.url, info.max_connections) == (address, 5)


async def test_refused_updates_are_tried_again_in_order(
    driver: Driver, bot: telegram.Bot, listener: Listener, address: str
) -> None:
    lan, minh = await driver.person(), await driver.person("Minh")
    waits = {"Retry-After": "1"}
    answers: dict[str, Callable[[], web.Response]] = {
        "500": lambda: web.Response(status=500),
        "503": lambda: web.Response(status=503, headers=waits),
    }
    listener.answers = [answers["500"], answers["500"], answers["500"]]
    await bot.set_webhook(address)
    await driver.say(lan, "a")
    await driver.say(lan, "b")
    assert await listener.texts(5) == ["a", "a", "a", "a", "b"]
    info = await nothing_pending(bot)
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    listener.answers = [answers["503"]]
    await driver.say(lan, "c")
    assert await listener.texts(1) == ["c"]
    await driver.say(minh, "d")
    assert await listener.texts(2) == ["d", "c"]


async def test_chats_go_side_by_side_within_the_connections(
    driver: Driver, bot: telegram.Bot, listener: Listener, address: str
) -> None:
    people = [await driver.person(name) for name in ("Lan", "Minh", "Hoa")]
    listener.gate.clear()
    await bot.set_webhook(address, max_connections=2)
    for person in people:
        await driver.say(person, "1")
        await driver.say(person, "2")
    await listener.texts(2)
    listener.gate.set()
    await listener.texts(4)
    await nothing_pending(bot)
    assert listener.most_at_once == 2


async def test_an_update_can_be_pushed_twice(
    driver: Driver, bot: telegram.Bot, listener: Listener, address: str
) -> None:
    lan = await driver.person()
    await driver.post("/faults", kind="duplicate_update")
    await bot.set_webhook(address)
    await driver.say(lan, "a")
    await driver.say(lan, "b")
    assert await listener.texts(3) == ["a", "a", "b"]


async def test_polling_and_a_webhook_exclude_each_other(
    driver: Driver, bot: telegram.Bot, address: str
) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=30))
    async with asyncio.timeout(5):
        while not (await driver.get("/bot"))["connected"]:
            continue
    await bot.set_webhook(address)
    with pytest.raises(telegram.error.Conflict, match="terminated by setWebhook request"):
        await asyncio.wait_for(polling, 5)
    with pytest.raises(telegram.error.Conflict, match="while webhook is active"):
        await bot.get_updates()
    assert (await driver.call("setWebhook", url=address))["description"] == "Webhook is already set"
    assert (await driver.call("deleteWebhook"))["description"] == "Webhook was deleted"
    assert await bot.get_updates() == ()


async def test_what_was_not_delivered_waits(driver: Driver, bot: telegram.Bot, unused_tcp_port: int) -> None:
    lan = await driver.person()
    await bot.set_webhook(f"http://127.0.0.1:{unused_tcp_port}/")
    await driver.say(lan, "a")
    async with asyncio.timeout(5):
        while (info := await bot.get_webhook_info()).last_error_message is None:
            continue
    assert (info.last_error_message, info.pending_update_count) == ("Connection refused", 1)
    await bot.delete_webhook()
    assert len(await bot.get_updates()) == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.org:8080/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            {"url": "https://example.org/", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
        ({"url": "https://example.org/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_wrong_webhooks_are_refused(driver: Driver, params: dict[str, Any], description: str) -> None:
    assert await driver.refusal("setWebhook", **params) == f"Bad Request: {description}"
