"""The closing report: one tap for an organizer, the same again from kept figures, nothing for others."""

from __future__ import annotations

import io
from typing import Any

import pytest
from python_calamine import load_workbook

from storage.tables import Action, Snapshot
from tests.documents.pages import text_of
from tests.stories.phones import Phone
from tests.stories.programmes import joins, stored, village
from tests.stories.test_staff import at_desk
from tests.stories.town import Town


async def opens(hoa: Phone) -> None:
    await at_desk(hoa, "Báo cáo tổng kết")
    await hoa.sees("chốt số liệu")


async def orders(town: Town, hoa: Phone, label: str = "Làm báo cáo tiếng Việt") -> tuple[str, bytes]:
    """The text of the PDF, and the workbook."""
    await hoa.presses(label)
    await hoa.sees("đang làm báo cáo")
    await town.settle()
    return text_of(await hoa.document(".pdf")), await hoa.document(".xlsx")


def sheets(book: bytes) -> dict[str, list[list[Any]]]:
    """The cells of each sheet."""
    whole = load_workbook(io.BytesIO(book))
    return {name: whole.get_sheet_by_name(name).to_python() for name in whole.sheet_names}


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.poppler
async def test_one_tap_makes_a_pdf_and_a_workbook(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa", series="xuan"), await place.person("Lan")
        await joins(lan)
        await opens(hoa)
        text, book = await orders(place, hoa)
        assert "Báo cáo tổng kết" in text
        assert "Mùa xuân" in text
        assert "Số liệu chốt lúc 07:00, Thứ Hai, 01/03/2021" in words(text)
        assert ["Người đăng ký", 1.0] in [row[:2] for row in sheets(book)["Báo cáo tổng kết"]]
        assert [one.kind for one in await stored(place, Action)][-1] == "closing-report"
        assert len(await stored(place, Snapshot)) == 1
