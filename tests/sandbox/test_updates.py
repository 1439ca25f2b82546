"""Polling for updates: what confirms them, who is turned away, and updates that come twice."""

from __future__ import annotations

import asyncio

import pytest
import telegram

from tests.sandbox.driver import Driver


def texts(updates: tuple[telegram.Update, ...]) -> list[str | None]:
    return [update.message.text for update in updates if update.message]


async def test_updates_stay_until_a_later_offset_confirms_them(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    for text in "abcd":
        await driver.say(lan, text)
    first = await bot.get_updates(limit=2)
    assert texts(first) == ["a", "b"]
    assert texts(await bot.get_updates()) == ["a", "b", "c", "d"]
    assert texts(await bot.get_updates(offset=first[1].update_id)) == ["b", "c", "d"]
    assert texts(await bot.get_updates(offset=-1)) == ["d"]
    assert texts(await bot.get_updates(offset=first[0].update_id)) == ["d"]


async def test_a_long_poll_wakes_for_an_update(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    polling = asyncio.create_task(bot.get_updates(timeout=30))
    await connected(driver, True)
    await driver.say(lan, "đây")
    assert texts(await asyncio.wait_for(polling, 5)) == ["đây"]


async def connected(driver: Driver, wanted: bool) -> None:
    """Returns once the sandbox sees the bot come or go."""
    async with asyncio.timeout(5):
        while (await driver.get("/bot"))["connected"] is not wanted:
            continue


async def test_the_earlier_of_two_polls_is_ended(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    earlier = asyncio.create_task(bot.get_updates(timeout=30))
    await connected(driver, True)
    later = asyncio.create_task(driver.call("getUpdates", timeout=30))
    with pytest.raises(telegram.error.Conflict, match="terminated by other getUpdates request"):
        await asyncio.wait_for(earlier, 5)
    await driver.say(lan, "đây")
    (update,) = (await asyncio.wait_for(later, 5))["result"]
    assert update["message"]["text"] == "đây"


async def test_only_the_kinds_asked_for_are_queued(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    assert await bot.get_updates(allowed_updates=["edited_message"]) == ()
    message_id = await driver.say(lan, "a")
    await driver.post(f"/people/{lan}/edit", message_id=message_id, text="b")
    (update,) = await bot.get_updates()
    assert update.edited_message is not None
    await bot.get_updates(offset=update.update_id + 1, allowed_updates=[])
    await driver.say(lan, "c")
    assert texts(await bot.get_updates()) == ["c"]


async def test_an_update_can_come_twice(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    await driver.post("/faults", kind="duplicate_update")
    await driver.say(lan, "một")
    await driver.say(lan, "hai")
    first = await bot.get_updates()
    again = await bot.get_updates(offset=first[-1].update_id + 1)
    assert again == first[:1]
    assert await bot.get_updates(offset=first[-1].update_id + 1) == ()


async def test_a_flood_of_raw_updates(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(started=False)
    user = {"id": lan, "is_bot": False, "first_name": "Lan"}
    query = {"id": "7", "from": user, "chat_instance": "1", "data": "yes"}
    message = {"message_id": 5, "date": 0, "chat": {"id": lan, "type": "private"}, "from": user, "text": "x"}
    queued = await driver.post("/flood", updates=[{"callback_query": query}, {"message": message}])
    assert queued == {"queued": 2}
    pressed, written = await bot.get_updates()
    assert pressed.callback_query is not None
    assert await pressed.callback_query.answer()
    assert written.message is not None
    assert (await written.message.reply_text("Đã nhận")).text == "Đã nhận"
