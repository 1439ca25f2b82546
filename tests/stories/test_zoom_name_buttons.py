"""The name to have in Zoom: told to each person alone, also below messages that are the same for all."""

from __future__ import annotations

from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import changed, joins, village
from tests.stories.rooms import TWO_WAYS
from tests.stories.test_code_words import RULE

MINUTES = changed(TWO_WAYS, ("    survey:\n", RULE))


async def names(phone: Phone) -> set[str]:
    """All that buttons offer to copy, without the passcode."""
    copies = {
        button.get("copy_text", {}).get("text", "")
        for one in await phone.messages()
        for row in one.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
    }
    return {one for one in copies if one.startswith("0")}


@only_sqlite
async def test_everybody_is_told_their_own_name(database_url: str) -> None:
    async with village(database_url, MINUTES) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung, "Hùng <b> & Bé")
        await place.at("2021-03-02 07:50")
        assert await names(lan) == await names(hung) == set()
        await hung.presses("Tên của tôi trên Zoom")
        await hung.sees("0002 Hùng <b> & Bé", "Bấm nút bên dưới để chép")
        await lan.presses("Tên của tôi trên Zoom")
        await lan.sees("0001 Nguyễn Thị Lan")
        assert await names(lan) == {"0001 Nguyễn Thị Lan"}
        assert await names(hung) == {"0002 Hùng <b> & Bé"}


@only_sqlite
async def test_what_to_do_depends_on_where_one_watches(database_url: str) -> None:
    async with village(database_url, MINUTES) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung, "Trần Văn Hùng")
        await place.at("2021-03-02 08:00")
        for phone in (lan, hung):
            await phone.says("/join")
            await phone.sees("Tôi đã vào lớp")
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("Đã ghi nhận bạn vào lớp", "Bạn đang theo dõi ở đâu")
        await lan.presses("💻 Zoom")
        await lan.sees("Được tính có mặt khi", "ít nhất 72 phút", "Tên trên Zoom")
        await hung.presses("Tôi đã vào lớp")
        await hung.sees("Bạn đang theo dõi ở đâu")
        await hung.presses("▶️ YouTube")
        told = shown(await hung.sees("Được tính có mặt khi", "đủ 2 từ điểm danh", "gõ ngay từ đó vào đây"))
        assert "72 phút" not in told
        assert "Tên trên Zoom" not in told
        assert await names(lan) == {"0001 Nguyễn Thị Lan"}
