"""A session's questions on paper: ordered at the desk, the most wanted first, named is only who may be."""

from __future__ import annotations

import pytest

from tests.databases import only_sqlite
from tests.documents.pages import words_of
from tests.stories.phones import Phone
from tests.stories.programmes import changed, joins, village
from tests.stories.rooms import opens
from tests.stories.test_walls import TWO_TOPICS, asked
from tests.stories.town import Town

pytestmark = pytest.mark.poppler


async def printed(place: Town, hoa: Phone, name: str = "cau-hoi-buoi-1.pdf") -> str:
    """What the paper says, spaces evened out."""
    await opens(hoa, 1)
    await hoa.presses("In danh sách câu hỏi")
    await hoa.sees("đang soạn tệp in")
    await place.settle()
    await hoa.sees("sẵn sàng để in", name)
    return words_of(await hoa.document(name))


async def test_the_paper_has_what_waits_and_names_only_who_may_be_named(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan, binh = await place.staff("Hoa"), await place.person("Lan"), await place.person("Bình")
        await joins(lan, "Nguyễn Thị Lan")
        await joins(binh, "Trần Văn Bình")
        await asked(place, "Bao giờ bón vôi?", wanted=3, by=lan.id)
        await asked(place, "Đất chua thì trồng gì? 🌱", wanted=9, by=binh.id, anonymous=True)
        await asked(place, "Câu đã trả lời", state="answered", wanted=20)
        await asked(place, "Câu chưa duyệt", state="new")
        await asked(place, "", kind="voice", file_id="v")
        text = await printed(place, hoa)
        assert "Buổi 1 · 08:00 ngày 02/03/2021" in text
        assert "In lúc 07:00 ngày 01/03/2021" in text
        assert "3 câu đang chờ trả lời" in text
        assert "1 câu đã trả lời" in text
        assert (
            text.index("Đất chua thì trồng gì?") < text.index("Bao giờ bón vôi?") < text.index("(Tin thoại")
        )
        assert "Nguyễn Thị Lan" in text
        for hidden in ("Trần Văn Bình", "Câu đã trả lời", "Câu chưa duyệt", "🌱"):
            assert hidden not in text


@only_sqlite
async def test_themes_and_topics_stand_on_it_in_the_organizers_language(database_url: str) -> None:
    themes = "    questions: {themes: [{key: ho_so, label: {vi: Hồ sơ, en: Documents}}]}\n    survey:\n"
    async with village(database_url, changed(TWO_TOPICS, ("    survey:\n", themes))) as place:
        hoa = await place.staff("Hoa")
        await asked(place, "Bao giờ bón vôi?", theme="ho_so")
        await asked(place, "Tưới mấy lần?", topic=1, theme="gone")
        assert "Bao giờ bón vôi? Hồ sơ" in await printed(place, hoa)
        await hoa.changes(language_code="en")
        await hoa.presses("In danh sách câu hỏi")
        await place.settle()
        await hoa.sees("ready to print")
        english = words_of(await hoa.document("questions-session-1.pdf"))
        assert "Bao giờ bón vôi? Documents" in english
        assert "Water" in english
        assert "Page 1 of 2" in english
