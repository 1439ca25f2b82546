"""What to be called in Zoom, by number and name: everybody copies their own, and nobody sees another's."""

from __future__ import annotations

from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, village
from tests.stories.rooms import TWO_WAYS, opens


async def says_join(phone: Phone) -> list[str]:
    """What the way in offers to copy."""
    await phone.says("/join")
    await phone.sees("Buổi 1")
    (shown,) = [one["message"] for one in phone.seen]
    return copies(shown)


def copies(message: dict[str, object]) -> list[str]:
    markup = message.get("reply_markup")
    rows = markup["inline_keyboard"] if isinstance(markup, dict) else []
    return [button["copy_text"]["text"] for row in rows for button in row if "copy_text" in button]


@only_sqlite
async def test_everybody_copies_their_own_name(database_url: str) -> None:
    """Also out of messages that are rewritten for all when the live link is switched there and back."""
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan, hung = await place.staff("Hoa"), await place.person("Lan"), await place.person("Hùng")
        await joins(lan, "Nguyễn Thị Lan")
        await joins(hung, "Trần <b>Hùng</b> & con")
        await place.at("2021-03-02 07:50")
        assert await says_join(lan) == ["vidu-1", "0001 Nguyễn Thị Lan"]
        assert await says_join(hung) == ["vidu-1", "0002 Trần <b>Hùng</b> & con"]
        await opens(hoa, 1)
        await hoa.presses("Chuyển sang ▶️ YouTube")
        await hoa.sees("Đã chuyển sang")
        await place.settle()
        await place.settle()
        assert await says_join(lan) == []
        await opens(hoa, 1)
        await hoa.presses("Mở lại tất cả")
        await hoa.sees("Mọi link đều mở lại")
        await place.settle()
        await place.settle()
        for phone, name in ((lan, "0001 Nguyễn Thị Lan"), (hung, "0002 Trần <b>Hùng</b> & con")):
            offered = {offer for one in await phone.messages() for offer in copies(one)}
            assert offered == {"vidu-1", name}
