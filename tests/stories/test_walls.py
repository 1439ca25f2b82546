"""The live wall: an organizer gets its link, shares the screen, and all see what most want to know; nobody
sees who asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from storage import Transaction, roles, series
from storage.tables import Action, Question, Session, Wall
from tests.databases import only_sqlite
from tests.stories.askers import FIRST, asks, first_topic, wants
from tests.stories.inquirers import DIRECT
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.rooms import opens
from tests.stories.town import Town
from tests.stories.visitors import Answer, Visitor

T = TypeVar("T")
TWO_TOPICS = changed(
    SPRING,
    (
        "[{key: dat, title: Chọn đất}]",
        "[{key: dat, title: Chọn đất}, {key: nuoc, title: {vi: Nước, en: Water}}]",
    ),
)


async def link_of(phone: Phone, number: int = 1) -> str:
    """The wall's link, as its page at the desk says it."""
    await opens(phone, number)
    await phone.presses("Màn hình câu hỏi")
    page = await phone.sees(f"Màn hình câu hỏi buổi {number}", "Chép link")
    found = re.search(r"http\S+/wall/\S+", page["message"]["text"])
    assert found, page
    return found[0]


async def does(place: Town, what: Callable[[Transaction, Session], T], number: int = 1) -> T:
    """In a transaction, with a session of the first series."""

    def operation(tx: Transaction) -> T:
        found = series.sessions(tx, series.on_offer(tx)[0].id)
        return what(tx, series.fresh_session(tx, found[number - 1].id))

    return await place.app.database.run(operation)


async def asked(place: Town, words: str, *, topic: int = 0, **fields: Any) -> int:
    now = place.clock.now()
    return await does(place, lambda tx, one: asks(tx, one.topics[topic], words, now, **fields).id)


async def seen(place: Town, link: str, **headers: str) -> Answer:
    return await Visitor(place.http, place.site).opens(f"{link}/questions", **headers)


def words(answer: Answer, part: int = 0) -> list[str]:
    return [one["words"] for one in answer.data["parts"][part]["questions"]]


async def test_the_most_wanted_stand_first_and_what_is_answered_last(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        link = await link_of(hoa)
        assert (await seen(place, link)).data["parts"][0]["questions"] == []
        await asked(place, "Đất chua thì trồng gì?", wanted=2)
        await asked(place, "Bao giờ bón vôi?", wanted=7)
        await asked(place, "Đất mặn thì sao?", state="answered", wanted=9)
        shown = await seen(place, link)
        assert words(shown) == ["Bao giờ bón vôi?", "Đất chua thì trồng gì?", "Đất mặn thì sao?"]
        first, _, last = shown.data["parts"][0]["questions"]
        assert (first["wanted"], first["answered"], last["wanted"], last["answered"]) == (
            7,
            "",
            9,
            "Đã trả lời",
        )
        assert shown.data["sum"] == "2 câu đang chờ, 1 câu đã trả lời"
        assert (shown.data["session"], shown.data["title"]) == ("Buổi 1", "Chọn đất")


async def test_a_vote_moves_a_question_up(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_of(await place.staff("Hoa"))
        await asked(place, "Bao giờ bón vôi?", wanted=3)
        lower = await asked(place, "Đất chua thì trồng gì?")
        before = await seen(place, link)
        tag = {"If-None-Match": before.headers["ETag"]}
        assert (await seen(place, link, **tag)).status == 304
        now = place.clock.now()
        await does(place, lambda tx, _: wants(tx, tx.get_one(Question, lower), 5, now))
        after = await seen(place, link, **tag)
        assert after.status == 200
        assert words(after) == ["Đất chua thì trồng gì?", "Bao giờ bón vôi?"]


async def test_nothing_on_it_tells_who_asked(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_of(await place.staff("Hoa"))

        def name(tx: Transaction, one: Session) -> None:
            asks(tx, first_topic(one), "Bao giờ bón vôi?", place.clock.now(), wanted=3)
            for at in range(3):
                person = roles.own(tx, FIRST + at, place.clock.now())
                person.first_name, person.username = f"Tên thật {at}", f"ten_that_{at}"

        await does(place, name)
        page = await Visitor(place.http, place.site).opens(link)
        told = page.words + (await seen(place, link)).words
        assert "Bao giờ bón vôi?" in told
        assert "thật" not in told
        assert "ten_that" not in told
        assert str(FIRST) not in told


@only_sqlite
async def test_only_what_all_may_see_and_has_words(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_of(await place.staff("Hoa"))
        for state in ("new", "rejected", "withdrawn", "merged", "skipped"):
            await asked(place, f"Câu này {state}", state=state)
        await asked(place, "", kind="voice", file_id="v", wanted=4)
        await asked(place, "Lá này bị sao?", kind="photo", file_id="p")
        await asked(place, "Lời\n\n  nhiều   dòng " + "rất dài " * 100)
        shown = await seen(place, link)
        assert words(shown)[0] == "Lá này bị sao?"
        assert words(shown)[1].startswith("Lời nhiều dòng rất dài")
        assert re.search(r" (rất|dài)…$", words(shown)[1])
        assert len(words(shown)[1]) <= 420
        assert len(words(shown)) == 2
        assert shown.data["parts"][0]["rest"] == "và 1 câu nữa"  # the voice message waits too
        assert "Câu này" not in shown.words


@only_sqlite
async def test_topics_stand_apart_in_the_language_of_whoever_looks(database_url: str) -> None:
    async with village(database_url, TWO_TOPICS) as place:
        link = await link_of(await place.staff("Hoa"))
        await asked(place, "Bao giờ bón vôi?")
        await asked(place, "Tưới mấy lần?", topic=1)
        shown = await seen(place, link)
        assert [one["title"] for one in shown.data["parts"]] == ["Chọn đất", "Nước"]
        assert (words(shown), words(shown, 1)) == (["Bao giờ bón vôi?"], ["Tưới mấy lần?"])
        lan = Visitor(place.http, place.site)
        english = (await lan.opens(f"{link}/questions?lang=en")).data
        assert [one["title"] for one in english["parts"]] == ["Chọn đất", "Water"]
        assert english["session"] == "Session 1"
        assert 'lang="en"' in (await lan.opens(f"{link}?lang=en")).words

        def withdraw(_: Transaction, one: Session) -> None:
            one.topics[1].withdrawn = True

        await does(place, withdraw)
        assert [one["title"] for one in (await seen(place, link)).data["parts"]] == [""]


@only_sqlite
async def test_a_wall_of_three_hundred_questions_shows_what_can_be_read(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_of(await place.staff("Hoa"))
        now = place.clock.now()

        def crowd(tx: Transaction, one: Session) -> None:
            for at in range(300):
                asks(tx, first_topic(one), f"Câu {at}?", now, wanted=1 + at % 3)

        await does(place, crowd)
        shown = await seen(place, link)
        assert len(words(shown)) == 30
        assert {one["wanted"] for one in shown.data["parts"][0]["questions"]} == {3}
        assert shown.data["parts"][0]["rest"] == "và 270 câu nữa"
        assert len(shown.content) < 10_000


async def test_another_link_and_the_old_one_opens_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), Visitor(place.http, place.site)
        old = await link_of(hoa)
        assert await link_of(hoa) == old
        assert len(old.rpartition("/")[2]) >= 22  # 128 bits at least
        assert (await lan.opens(old)).status == 200
        await hoa.presses("Đổi link")
        await hoa.sees("bằng link cũ sẽ tắt")
        assert (await lan.opens(old)).status == 200
        await hoa.presses("Đổi ngay")
        await hoa.sees("Link cũ không mở được nữa")
        new = await link_of(hoa)
        assert new != old
        assert [(await lan.opens(one)).status for one in (new, old, f"{old}/questions")] == [200, 404, 404]
        assert [one.kind for one in await stored(place, Action)] == ["wall-made", "wall-renewed"]
        assert len(await stored(place, Wall)) == 1


@only_sqlite
async def test_each_session_has_a_wall_of_its_own_which_leads_to_asking(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), Visitor(place.http, place.site)
        first, second = await link_of(hoa), await link_of(hoa, 2)
        await asked(place, "Bao giờ bón vôi?")
        assert words(await seen(place, first)) == ["Bao giờ bón vôi?"]
        assert words(await seen(place, second)) == []
        page = (await lan.opens(second)).words
        session = (await stored(place, Session))[1]
        assert f'href="https://t.me/taphuan_demo_bot?start=ask-{session.id}"' in page
        assert "@taphuan_demo_bot" in page


@only_sqlite
async def test_without_a_public_address_it_says_whom_to_ask(database_url: str) -> None:
    async with village(database_url, pages=None) as place:
        hoa = await place.staff("Hoa")
        await opens(hoa, 1)
        await hoa.presses("Màn hình câu hỏi")
        await hoa.sees("chưa có địa chỉ web", "TAPHUAN_PUBLIC_URL")
        assert await stored(place, Wall) == []
        await hoa.presses("Quay lại buổi")
        await hoa.sees("Buổi 1", "Chọn đất")


async def test_who_scans_the_code_asks_about_the_session_on_the_screen(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        wall = await link_of(hoa, 2)
        page = await Visitor(place.http, place.site).opens(wall)
        scanned = re.search(r"start=(ask-\d+)", page.words)
        assert scanned
        await joins(lan)
        await lan.says(f"/start {scanned[1]}")
        await lan.sees("Bạn muốn hỏi gì?", "Chọn giống")
        await lan.says("Giống lúa nào chịu được đất phèn?")
        await lan.sees("Gửi câu này cho báo cáo viên?", "Chọn giống")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        assert words(await seen(place, wall)) == ["Giống lúa nào chịu được đất phèn?"]


@only_sqlite
async def test_who_scans_the_code_and_is_not_registered_is_shown_how(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await lan.says("/start ask-1")
        await lan.sees("Bạn đăng ký tham gia trước")
        await lan.sees("Mùa xuân", "Đăng ký tham gia")
        await lan.says("/start ask-999")
        await lan.sees("Mùa xuân")
        await joins(lan)
        await place.at("2021-06-01 08:00")
        await lan.says("/start ask-1")
        await lan.sees("không nhận câu hỏi nữa")


@only_sqlite
async def test_helpers_come_to_it_by_the_questions(database_url: str) -> None:
    async with village(database_url) as place:
        mai = await place.staff("Mai", "helper")
        await asked(place, "Bao giờ bón vôi?")
        await mai.says("/desk")
        await mai.sees("Bàn điều hành")
        await mai.presses("Mùa xuân")
        await mai.sees("Câu hỏi")
        await mai.presses("Câu hỏi")
        await mai.sees("Chọn đất")
        await mai.presses("Chọn đất")
        await mai.sees("Bao giờ bón vôi?")
        await mai.presses("Màn hình câu hỏi")
        await mai.sees("Màn hình câu hỏi buổi 1", "/wall/")
        await mai.presses("Câu hỏi")
        await mai.sees("Chọn đất")
