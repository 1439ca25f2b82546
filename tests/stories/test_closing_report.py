"""The closing report: one tap for an organizer, the same again from kept figures, nothing for others."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from storage import Transaction
from storage.tables import Action, Role, Snapshot, ViewCount
from tests.databases import only_sqlite
from tests.documents.pages import text_of
from tests.reports.reading import sheets, words
from tests.stories.phones import Phone, shown
from tests.stories.programmes import joins, stored, surveying, village
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


QUOTED = """\
          - {key: content, kind: rating, ask: Nội dung thế nào?}
          - {key: wish, kind: longtext, ask: Bạn muốn góp ý gì?, optional: yes}
          - {key: leave, kind: yesno, ask: Được trích chứ?}
          - {key: byname, kind: yesno, ask: Được ghi tên chứ?}
"""
TERMS = (
    "      closes: end+3d\n",
    "      closes: end+3d\n      speaker: [content, wish]\n"
    "      quote: {text: wish, allowed: leave, named: byname}\n",
)
ANONYMOUS = (TERMS[0], TERMS[1] + "      anonymous: yes\n")
ODD = "Hay <b>& #1 $x$ *đậm* _nghiêng_ `mã` @ai \\ [ngoặc] 👍"
PRINTED = "Hay <b>& #1 $x$ *đậm* _nghiêng_ `mã` @ai \\ [ngoặc]"


async def answers(phone: Phone, wish: str, *, leave: str = "Có", byname: str = "Có") -> None:
    await phone.says("/survey")
    await phone.sees("Làm phiếu buổi 1")
    await phone.presses("Làm phiếu buổi 1")
    await phone.sees("Nội dung thế nào?")
    await phone.presses("Rất tốt")
    await phone.sees("góp ý gì?")
    await phone.says(wish)
    await phone.sees("Được trích")
    await phone.presses(leave)
    await phone.sees("Được ghi tên")
    await phone.presses(byname)
    await phone.sees("Cảm ơn bạn đã đánh giá")


async def after_the_first_morning(place: Town) -> None:
    for moment in ("2021-03-01 08:00", "2021-03-02 07:50", "2021-03-02 10:30"):
        await place.at(moment)


@pytest.mark.poppler
async def test_words_are_quoted_only_with_leave_and_as_they_were_written(database_url: str) -> None:
    async with village(database_url, surveying(QUOTED, TERMS)) as place:
        hoa = await place.staff("Hoa", series="xuan")
        lan, binh, tam = [await place.person(name) for name in ("Lan", "Bình", "Tâm")]
        for phone, name in ((lan, "Lan & #<i>"), (binh, "Trần Bình"), (tam, "Lê Tâm")):
            await joins(phone, name)
        await after_the_first_morning(place)
        await answers(lan, ODD)
        await answers(binh, "Không ai được đọc", leave="Không")
        await answers(tam, "Nên học buổi chiều", byname="Không")
        await opens(hoa)
        text, book = await orders(place, hoa)
        said = {(row[0], row[1]) for row in sheets(book)["Học viên nói"][1:]}
        assert said == {(ODD, "Lan & #<i>, Buổi 1"), ("Nên học buổi chiều", "Một học viên, Buổi 1")}
        assert f"{PRINTED}" in words(text)
        assert "Lan & #<i>, Buổi 1" in words(text)
        assert "Không ai được đọc" not in text
        await opens(hoa)
        await hoa.presses("Lời trích")
        await hoa.sees("in 2/2")
        await hoa.presses("Bỏ lời 1")
        await hoa.sees("in 1/2", "không in")
        await opens(hoa)
        text, book = await orders(place, hoa)
        assert len(sheets(book)["Học viên nói"]) == 2
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds[-2:] == ["quote-left-out", "closing-report"]


@pytest.mark.poppler
async def test_an_anonymous_survey_names_nobody(database_url: str) -> None:
    async with village(database_url, surveying(QUOTED, ANONYMOUS)) as place:
        hoa = await place.staff("Hoa", series="xuan")
        phones = [await place.person(name) for name in ("Lan", "Bình", "Tâm", "Nga", "Tư")]
        for number, phone in enumerate(phones):
            await joins(phone, f"Người {number}")
        await after_the_first_morning(place)
        for phone in phones:
            await answers(phone, "Rất hay")
        await place.at("2021-03-05 10:30")  # the survey is closed: all answers are let go
        await opens(hoa)
        text, book = await orders(place, hoa)
        assert {row[1] for row in sheets(book)["Học viên nói"][1:]} == {"Một học viên, Buổi 1"}
        assert "Người 1" not in text
        taken = (await stored(place, Snapshot))[-1].figures
        assert {one["person_id"] for one in taken["quotes"]} == {None}
        assert row_of(sheets(book)["Điểm trung bình"], "Nội dung thế nào")[1:3] == [5.0, 5.0]


def row_of(rows: list[list[Any]], name: str) -> list[Any]:
    return next(one for one in rows if one[0] == name)


@pytest.mark.poppler
async def test_the_same_figures_are_printed_again_whatever_happened_since(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa", series="xuan"), await place.person("Lan")
        await joins(lan)
        await opens(hoa)
        _, before = await orders(place, hoa)
        first = await hoa.document(".pdf")
        await joins(await place.person("Bình"), "Trần Bình")
        await place.at("2021-03-03 09:00")
        await opens(hoa)
        await hoa.presses("Các lần trước (1)")
        await hoa.sees("07:00")
        await hoa.presses("07:00")
        await hoa.sees("In lại bằng tiếng Anh")
        _, again = await orders(place, hoa, "In lại bằng tiếng Việt")
        assert await hoa.document(".pdf") == first
        assert sheets(again) == sheets(before)
        text, _ = await orders(place, hoa, "In lại bằng tiếng Anh")
        assert "Closing report" in text
        assert len(await stored(place, Snapshot)) == 1
        await opens(hoa)
        _, fresh = await orders(place, hoa, "Làm báo cáo tiếng Pháp")
        assert row_of(sheets(fresh)["Rapport final"], "Inscrits")[1] == 2.0


@pytest.mark.poppler
async def test_nothing_has_happened_yet(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await opens(hoa)
        text, book = await orders(place, hoa)
        for words_ in ("Chưa có ai đăng ký", "Chưa ghi nhận ai", "Chưa có câu hỏi nào", "Chưa cấp giấy"):
            assert words_ in words(text)
        assert row_of(sheets(book)["Báo cáo tổng kết"], "Người đăng ký")[1] == 0.0


async def test_view_counts_are_the_organizers_own(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa", series="xuan")
        await opens(hoa)
        await hoa.presses("Lượt xem Facebook")
        await hoa.sees("Buổi 1: chưa nhập")
        await hoa.presses("Buổi 1")
        await hoa.sees("Lượt xem buổi 1")
        await hoa.presses("Facebook")
        await hoa.sees("có bao nhiêu lượt xem")
        await hoa.says("nhiều lắm")
        await hoa.sees("chưa hiểu")
        await hoa.sends(sticker=True)
        await hoa.sees("chưa hiểu")
        await hoa.says("3.200")
        await hoa.sees("Facebook: 3.200")
        _, book = await orders_anew(place, hoa)
        assert row_of(sheets(book)["Báo cáo tổng kết"], "Lượt tiếp cận")[1] == 3200.0
        await opens(hoa)
        await hoa.presses("Lượt xem Facebook")
        await hoa.sees("Buổi 1: FB 3.200")
        await hoa.presses("Buổi 1")
        await hoa.sees("Xóa số này")
        await hoa.presses("Xóa số này")
        await hoa.sees("Đã xóa")
        assert await stored(place, ViewCount) == []
        noted = [one.details for one in await stored(place, Action) if one.kind == "views-noted"]
        assert [(one["before"], one["views"]) for one in noted] == [(None, 3200), (3200, None)]


async def orders_anew(place: Town, hoa: Phone) -> tuple[str, bytes]:
    await opens(hoa)
    return await orders(place, hoa)


@only_sqlite
async def test_a_helper_makes_no_report_and_notes_no_views(database_url: str) -> None:
    async with village(database_url) as place:
        an = await place.staff("An", series="xuan")
        await opens(an)
        await an.presses("Lượt xem Facebook")
        await an.sees("Buổi 1")
        await an.presses("Buổi 1")
        await an.sees("Lượt xem buổi 1")
        await place.app.database.run(no_organizer)
        await an.presses("Facebook")
        await an.sees("không làm được việc này")
        await an.says("3200")
        await an.presses("Các buổi")
        await an.sees("không làm được việc này")
        await an.says("/desk")
        assert "Báo cáo" not in shown(await an.sees("Bàn điều hành", "Số liệu"))
        await place.settle()
        assert await stored(place, ViewCount) == []
        assert await stored(place, Snapshot) == []


@pytest.mark.poppler
async def test_a_speaker_sees_the_page_of_their_own_topic_alone(database_url: str) -> None:
    async with village(database_url, surveying(QUOTED, TERMS)) as place:
        hoa = await place.staff("Hoa", series="xuan")
        minh = await place.staff("Minh", "speaker", series="xuan")
        await place.app.database.run(only_topic)
        phones = [await place.person(name) for name in ("Lan", "Bình", "Tâm", "Nga", "Tư")]
        for number, phone in enumerate(phones):
            await joins(phone, f"Người {number}")
        await after_the_first_morning(place)
        for number, phone in enumerate(phones):
            await answers(phone, f"Cảm ơn thầy {number} <b>&")
        await at_desk(minh, "Trả lời câu hỏi", "Chọn đất")
        await minh.sees("Trang của tôi")
        await minh.presses("Trang của tôi")
        await minh.sees("đang làm trang")
        await place.settle()
        text = words(text_of(await minh.document(".pdf")))
        assert "Dành cho báo cáo viên" in text
        assert "Chọn đất" in text
        assert "Cảm ơn thầy 3 <b>&" in text
        assert "Người 3" not in text
        await opens(hoa)
        await hoa.presses("Gửi trang riêng")
        await hoa.sees("Gửi 1 trang riêng", "2 chuyên đề chưa có báo cáo viên", "Gửi ngay")
        await hoa.presses("Gửi ngay")
        await place.settle()
        await hoa.sees("Đã gửi 1 trang", "2 chuyên đề")
        await minh.sees("Ban tổ chức gửi bạn kết quả", "Chọn đất")
        await place.app.database.run(another_topic)
        await minh.presses("Trang của tôi")
        await minh.sees("không làm được việc này")


def no_organizer(tx: Transaction) -> None:
    """The role is but a helper's from now on."""
    tx.execute(update(Role).values(role="helper"))


def another_topic(tx: Transaction) -> None:
    tx.execute(update(Role).where(Role.role == "speaker").values(topic_id=2))


def only_topic(tx: Transaction) -> None:
    """The speaker's role is for the first topic."""
    tx.execute(update(Role).where(Role.role == "speaker").values(topic_id=1))
