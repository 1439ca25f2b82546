"""Groups: what a bot sees there, and what becomes of it when the group changes."""

from __future__ import annotations

import telegram

from tests.sandbox.driver import Driver


async def test_a_group_takes_the_bot_in(driver: Driver, bot: telegram.Bot) -> None:
    lan, minh = await driver.person(), await driver.person("Minh")
    group = await driver.post("/groups", title="Lớp OCOP", members=[lan, minh])
    joined, told = await bot.get_updates()
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.chat.id == group["id"] < 0
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert told.message is not None
    assert [user.id for user in told.message.new_chat_members] == [bot.id]
    statuses = [(await bot.get_chat_member(group["id"], who)).status for who in (lan, minh, bot.id)]
    assert statuses == ["creator", "member", "member"]


async def test_privacy_mode(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    group = (await driver.post("/groups", title="Lớp", members=[lan]))["id"]
    sent = await bot.send_message(group, "Chào cả lớp")
    heard = [f"/help@{bot.username}", "/help", f"hỏi @{bot.username}"]
    for text in (*heard, "chào nhau", "/help@other_bot"):
        await driver.say(lan, text, chat_id=group)
    await driver.say(lan, "trả lời", chat_id=group, reply_to=sent.message_id)
    texts = [update.message.text for update in await bot.get_updates(offset=-4) if update.message]
    assert texts == [*heard, "trả lời"]


async def test_leaving_and_being_thrown_out(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    group = (await driver.post("/groups", title="Lớp", members=[lan]))["id"]
    assert await bot.leave_chat(group)
    assert await driver.refusal("sendMessage", chat_id=group, text="x") == (
        "Forbidden: bot is not a member of the group chat"
    )
    await driver.control("PATCH", f"/groups/{group}", {"bot_is_member": True})
    await driver.control("PATCH", f"/groups/{group}", {"bot_is_member": False})
    change = (await bot.get_updates(offset=-1))[0].my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "kicked"


async def test_a_group_becomes_a_supergroup(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    group = (await driver.post("/groups", title="Lớp", members=[lan]))["id"]
    successor = (await driver.control("PATCH", f"/groups/{group}", {"upgrade": True}))["id"]
    envelope = await driver.call("sendMessage", chat_id=group, text="x")
    assert envelope["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert envelope["parameters"] == {"migrate_to_chat_id": successor}
    assert (await bot.send_message(successor, "x")).chat.type == "supergroup"
    moved = [update.message.migrate_to_chat_id for update in await bot.get_updates() if update.message]
    assert successor in moved
