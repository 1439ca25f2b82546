"""The desk opens for those who work there, and for nobody else."""

from __future__ import annotations

from bot.programme import read
from tests.databases import only_sqlite
from tests.stories.phones import EXAMPLES
from tests.stories.town import Town, town


async def test_an_organizer_opens_the_desk(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành", "ban tổ chức")


async def test_a_stranger_finds_no_desk(evening: Town) -> None:
    lan = await evening.person("Lan")
    await lan.says("/desk")
    await lan.sees("lệnh")
    assert await lan.count("Bàn điều hành") == 0


@only_sqlite
async def test_one_of_many_series_is_found_by_its_name(database_url: str) -> None:
    async with town(database_url, read(EXAMPLES / "hanoi-2020.yaml"), "2020-07-15 19:00") as place:
        hoa = await place.staff("Hoa")
        await hoa.says("/desk")
        await hoa.sees("Chọn trong 141")
        await hoa.presses("Chọn trong 141")
        await hoa.sees("trang 1/18", "gõ một phần tên")
        await hoa.says("lớp trên mặt trăng")
        await hoa.sees("Không có chuỗi nào")
        await hoa.sends(sticker=True)
        await hoa.sees("Không có chuỗi nào")
        await hoa.says("can bo ba vi")
        await hoa.sees("Sơn Tây, Ba Vì", "Các buổi")
        await hoa.says("/desk")
        await hoa.sees("Chọn trong 141")
        await hoa.presses("Chọn trong 141")
        await hoa.sees("gõ một phần tên")
        await hoa.says("ba vi")
        await hoa.sees("chuỗi khớp", "Ba Vì 1")
