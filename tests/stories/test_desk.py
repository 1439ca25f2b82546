"""The desk opens for those who work there, and for nobody else."""

from __future__ import annotations

from tests.stories.town import Town


async def test_an_organizer_opens_the_desk(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành", "ban tổ chức")


async def test_a_stranger_finds_no_desk(evening: Town) -> None:
    lan = await evening.person("Lan")
    await lan.says("/desk")
    await lan.sees("lệnh")
    assert await lan.count("Bàn điều hành") == 0
