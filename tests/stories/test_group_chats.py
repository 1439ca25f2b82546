"""In groups the bot keeps people's affairs to itself, and what happens to it there is no person's doing."""

from __future__ import annotations

from typing import Any

from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, person_of, village
from tests.stories.town import Town


async def _group(place: Town, *members: Phone) -> int:
    body = {"title": "Bà con xã Ví Dụ", "members": [one.id for one in members]}
    async with place.http.post(f"{place.sandbox.url}/sandbox/groups", json=body) as answer:
        assert answer.status == 200
        return int((await answer.json())["id"])


async def _heard_in(place: Town, group: int, phone: Phone) -> list[dict[str, Any]]:
    url = f"{place.sandbox.url}/sandbox/people/{phone.id}/messages"
    async with place.http.get(url, params={"chat_id": str(group)}) as answer:
        return [one for one in (await answer.json())["messages"] if one["from"]["is_bot"]]


@only_sqlite
async def test_in_a_group_it_points_to_the_private_chat(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        group = await _group(place, lan, hung)
        await lan.sends(text="Chào cả nhà", chat_id=group)
        await hung.sends(text="/start", chat_id=group)
        await hung.sends(text="/me", chat_id=group)
        await lan.says("/menu")
        await lan.sees("học viên số")
        await place.settle()
        heard = await _heard_in(place, group, lan)
        assert len(heard) == 2
        for one in heard:
            assert "nhắn riêng" in one["text"]
            assert "t.me/" in str(one["reply_markup"])
            assert "Nguyễn Thị Lan" not in str(one)
        assert await hung.messages() == []


@only_sqlite
async def test_who_throws_the_bot_out_of_a_group_is_still_reminded(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        group = await _group(place, lan)
        url = f"{place.sandbox.url}/sandbox/groups/{group}"
        async with place.http.patch(url, json={"bot_is_member": False}) as answer:
            assert answer.status == 200
        for _ in range(2):  # when the second answer comes, all that was before the first question is done
            await hung.says("/menu")
            await hung.sees("Đăng ký")
        assert (await person_of(place, lan)).unreachable is None
        await place.at("2021-03-01 08:00")
        assert await lan.count("Nhắc bạn") == 1
