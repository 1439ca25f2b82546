"""Giving materials in other languages."""

from __future__ import annotations

import pytest

from bot.texts import Texts
from storage.tables import Material
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, stored, village
from tests.stories.test_desk_languages import VIETNAMESE

FOREIGN = SPRING.replace("Lớp học ví dụ", "Example").replace("Mùa xuân", "Spring").replace("Chọn đất", "Soil")


async def seen(phone: Phone, words: str) -> list[str]:
    """All that came of the last press, once these words are there."""
    await phone.sees(words)
    return [shown(one) for one in phone.seen]


@only_sqlite
@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_card_of_new_materials_speaks_it(database_url: str, language: str) -> None:
    texts, read = Texts((language,)), []
    async with village(database_url, FOREIGN) as town:
        hoa = await town.staff("Hoa")
        await hoa.changes(language_code=language)
        await hoa.says("/desk")
        await hoa.sees("Spring")
        await hoa.presses("Spring")
        for label in ("materials-button", "materials-desk-session", "materials-desk-add"):
            wanted = texts.plain(label, number="1", count=0)
            await hoa.sees(wanted)
            await hoa.presses(wanted)
        read += await seen(hoa, "PDF, Word")
        for wrong in ({"sticker": True}, {"text": "?"}):
            await hoa.sends(**wrong)
            read += await seen(hoa, "")
        await hoa.sends(voice=True)
        read += await seen(hoa, texts.plain("materials-release-now"))
        for label in ("materials-name", "materials-release-before"):
            await hoa.presses(texts.plain(label))
            read += await seen(hoa, texts.plain("materials-back-to-card"))
            await hoa.presses(texts.plain("materials-back-to-card"))
            read += await seen(hoa, texts.plain("materials-release-now"))
        await hoa.presses(texts.plain("materials-release-now"))
        read += await seen(hoa, texts.plain("materials-given-toast", count=1))
        await town.settle()
        (given,) = await stored(town, Material)
        assert given.title == texts.plain(
            "materials-untitled", what=texts.plain("materials-kind-voice"), number="1"
        )
    assert [page for page in read if VIETNAMESE.search(page)] == []
