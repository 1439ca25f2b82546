"""The survey after each session: asked of those who owe it, kept whatever happens, counted in the end."""

from __future__ import annotations

from bot.programme import read
from storage.tables import Completion, Dialog, HeldResponse, Response
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, person_of, rates, stored, surveying, village

QUESTIONS = """\
          - {key: content, kind: rating, ask: Nội dung thế nào?}
          - {key: recommend, kind: scale, ask: Bạn sẽ giới thiệu chứ?}
          - key: pace
            kind: choice
            ask: Tốc độ?
            options: [{key: slow, label: Chậm}, {key: fast, label: Nhanh}]
          - key: useful
            kind: choices
            ask: Điều gì hữu ích?
            most: 2
            options: [{key: talk, label: Bài giảng}, {key: case, label: Ví dụ}, {key: q, label: Hỏi đáp}]
          - {key: apply, kind: yesno, ask: Bạn sẽ áp dụng chứ?}
          - {key: why, kind: text, ask: Vì sao không?, when: {apply: ["no"]}}
          - {key: wish, kind: longtext, ask: Bạn muốn góp ý gì?, optional: yes}
"""
TWO = """\
          - {key: content, kind: rating, ask: Nội dung thế nào?}
          - {key: wish, kind: longtext, ask: Bạn muốn góp ý gì?, optional: yes}
"""
ANONYMOUS = ("    survey:\n", "    survey:\n      anonymous: yes\n")


async def is_called(phone: Phone, number: int = 1) -> None:
    await phone.sees(f"Buổi {number} vừa kết thúc", "Làm phiếu đánh giá")
    await phone.presses("Làm phiếu đánh giá")
    await phone.sees(f"Phiếu đánh giá buổi {number}", "Nội dung thế nào?")


async def test_every_kind_of_question(database_url: str) -> None:
    async with village(database_url, surveying(QUESTIONS)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await is_called(lan)
        await lan.says("sáu")
        await lan.sees("⚠️", "1 đến 5")
        await lan.presses("Chưa tốt")
        await lan.sees("giới thiệu")
        await lan.says("10")
        await lan.sees("Tốc độ?")
        await lan.says("nhanh")
        await lan.sees("hữu ích")
        await lan.says("1, 3")
        await lan.sees("áp dụng")
        await lan.presses("Không")
        await lan.sees("Vì sao không?")
        await lan.says("Đất nhà tôi <dốc> & khô")
        await lan.sees("góp ý", "Bỏ qua")
        await lan.presses("Bỏ qua")
        await lan.sees("Cảm ơn bạn đã đánh giá buổi 1", "1/3", "Còn thiếu 1")
        (response,) = await stored(place, Response)
        assert response.answers == {
            "content": 2,
            "recommend": 10,
            "pace": "fast",
            "useful": ["talk", "q"],
            "apply": False,
            "why": "Đất nhà tôi <dốc> & khô",
            "wish": None,
        }
        assert response.person_id == (await person_of(place, lan)).id
        assert response.submitted_at == place.clock.now()


@only_sqlite
async def test_a_survey_goes_on_the_next_day(database_url: str) -> None:
    async with village(database_url, surveying(TWO)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await is_called(lan)
        await lan.presses("Rất tốt")
        await lan.sees("góp ý")
        await lan.presses("Để sau")
        await lan.sees("Đã lưu")
        await place.at("2021-03-03 12:00")
        await lan.says("/menu")
        await lan.sees("Làm tiếp phiếu đánh giá")
        await lan.presses("Làm tiếp phiếu đánh giá")
        await lan.sees("Buổi 1", "2/2", "góp ý")
        await lan.says("Nhiều ví dụ hơn")
        await lan.sees("Cảm ơn bạn đã đánh giá buổi 1")
        (response,) = await stored(place, Response)
        assert response.answers == {"content": 5, "wish": "Nhiều ví dụ hơn"}


@only_sqlite
async def test_the_call_button_takes_an_unfinished_survey_up(database_url: str) -> None:
    async with village(database_url, surveying(TWO)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await is_called(lan)
        await lan.presses("Rất tốt")
        await lan.sees("góp ý")
        await place.at("2021-03-02 12:00")
        await lan.sees("Bạn chưa làm phiếu đánh giá buổi 1")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("Phiếu đánh giá buổi 1", "2/2", "góp ý")


@only_sqlite
async def test_it_closes_while_somebody_is_in_it(database_url: str) -> None:
    async with village(database_url, surveying(TWO)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        call, data = await lan.button("Làm phiếu đánh giá")
        await is_called(lan)
        await lan.presses("Rất tốt")
        await lan.sees("góp ý")
        await place.at("2021-03-05 10:00")
        await lan.says("Nhiều ví dụ hơn")
        await lan.sees("đã đóng")
        assert await stored(place, Response) == []
        assert await stored(place, Dialog) == []
        await lan.says("/survey")
        await lan.sees("Buổi 1: đã đóng", "Làm phiếu buổi 2")
        await lan.presses_data(call, data)
        await lan.sees("đã đóng")


@only_sqlite
async def test_a_survey_put_aside_until_it_closed_is_not_offered_again(database_url: str) -> None:
    async with village(database_url, surveying(TWO)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await is_called(lan)
        await lan.presses("Để sau")
        await lan.sees("Làm tiếp")
        await place.at("2021-03-05 10:00")
        await lan.presses("Làm tiếp")
        await lan.sees("đã đóng")
        await lan.says("/menu")
        menu = await lan.sees("học viên số")
        assert "Làm tiếp" not in str(menu)


async def test_nobody_answers_twice(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        call, data = await lan.button("Làm phiếu đánh giá")
        await is_called(lan)
        await lan.presses_twice("Rất tốt")
        await lan.sees("Cảm ơn bạn đã đánh giá")
        await place.at("2021-03-02 12:00")
        await lan.presses_data(call, data)
        await lan.sees("đã làm phiếu này rồi")
        assert len(await stored(place, Completion)) == len(await stored(place, Response)) == 1


async def test_an_anonymous_survey_keeps_people_and_answers_apart(database_url: str) -> None:
    async with village(database_url, surveying(TWO, ANONYMOUS)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("ẩn danh", "Nội dung thế nào?")
        await lan.presses("Rất tệ")
        await lan.sees("góp ý")
        await lan.says("Khó nghe quá")
        await lan.sees("Cảm ơn bạn đã đánh giá buổi 1", "1/3")
        assert await stored(place, Response) == []
        (held,) = await stored(place, HeldResponse)
        assert held.answers == {"content": 1, "wish": "Khó nghe quá"}
        (completion,) = await stored(place, Completion)
        assert completion.person_id == (await person_of(place, lan)).id
        assert await stored(place, Dialog) == []
        await lan.says("/survey")
        card = await lan.sees("Buổi 1: đã làm")
        assert "Làm phiếu buổi 1" not in str(card)
        await place.at("2021-03-05 12:00")
        assert await stored(place, HeldResponse) == []
        (response,) = await stored(place, Response)
        assert response.answers == held.answers
        assert response.id != held.id
        assert (response.person_id, response.submitted_at) == (None, None)


async def test_only_those_who_did_not_answer_are_asked_again(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung, mai = [await place.person(name) for name in ("Lan", "Hùng", "Mai")]
        for one in (lan, hung, mai):
            await joins(one)
        await place.at("2021-03-02 10:00")
        await rates(lan, 1)
        await place.at("2021-03-02 12:00")
        await rates(hung, 1)
        await place.at("2021-03-03 10:00")
        await place.at("2021-03-05 07:00")
        await place.at("2021-03-05 09:59")
        called = [await one.count("vừa kết thúc", "Buổi 1") for one in (lan, hung, mai)]
        nudged = [await one.count("chưa làm phiếu", "buổi 1") for one in (lan, hung, mai)]
        assert called == [1, 1, 1]
        assert nudged == [0, 1, 3]


@only_sqlite
async def test_the_card_of_what_is_missing_mends_it(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await lan.says("/survey")
        await lan.sees("0/3", "Buổi 1: mở lúc", "Còn thiếu 2")
        await place.at("2021-03-04 10:00")
        await lan.says("/survey")
        await lan.sees("0/3", "Làm phiếu buổi 1", "Làm phiếu buổi 2", "Buổi 3: mở lúc", "Còn thiếu 2")
        await lan.presses("Làm phiếu buổi 2")
        await lan.sees("Phiếu đánh giá buổi 2", "Chọn giống")
        await lan.presses("Tốt")
        await lan.sees("1/3", "Buổi 2: đã làm", "Làm phiếu buổi 1", "Còn thiếu 1")
        await lan.presses("Làm phiếu buổi 1")
        await lan.sees("Phiếu đánh giá buổi 1", "Chọn đất")
        await lan.presses("Tốt")
        await lan.sees("2/3", "đã đủ 2 phiếu", "Nhận giấy chứng nhận")


@only_sqlite
async def test_what_cannot_be_reached_any_more_is_said_kindly(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-07 10:00")
        await lan.says("/survey")
        card = await lan.sees("0/3", "Buổi 1: đã đóng", "Buổi 2: đã đóng", "không đủ", "liên hệ ban tổ chức")
        assert "Còn thiếu" not in str(card)
        await lan.says("/certificate")
        await lan.sees("không đủ")


@only_sqlite
async def test_strangers_and_withdrawn_people_have_no_survey(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await lan.says("/survey")
        await lan.sees("chưa đăng ký")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await lan.sees("vừa kết thúc")
        await lan.says("/me")
        for words in ("Hủy đăng ký", "Hủy đăng ký"):
            await lan.sees(words)
            await lan.presses(words)
        await lan.sees("đã hủy đăng ký")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("chưa đăng ký")
        await place.at("2021-03-03 12:00")
        assert await lan.count("chưa làm phiếu") == 0


@only_sqlite
async def test_a_promise_of_anonymity_outlives_a_changed_file(database_url: str) -> None:
    rating = "          - {key: content, kind: rating, ask: Nội dung thế nào?}\n"
    async with village(database_url, surveying(rating, ANONYMOUS)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("ẩn danh")
        await place.load(read(surveying(rating)))
        await lan.presses("Rất tốt")
        await lan.sees("Cảm ơn bạn đã đánh giá")
        assert await stored(place, Response) == []
        assert len(await stored(place, HeldResponse)) == 1
