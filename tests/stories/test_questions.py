"""People ask the speakers: by just writing, by a button, with a photo or by voice; and what others asked."""

from __future__ import annotations

from storage.tables import Question, Task
from tests.databases import only_sqlite
from tests.stories.inquirers import (
    DIRECT,
    DURING,
    asks,
    becomes,
    goes_to_the_speaker,
    participant,
    questions,
)
from tests.stories.programmes import stored, village
from tests.stories.test_oddities import PIXEL


async def test_whoever_just_writes_asks_about_what_is_on(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Nguyễn Thị Lan")
        await place.at(DURING)
        await lan.says("dat phen nen trong cay gi")
        await lan.sees("Gửi câu này cho báo cáo viên?", "Chọn đất", "Nguyễn Thị Lan")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi", "Ban tổ chức xem qua")
        (one,) = await questions(place)
        assert (one.kind, one.text, one.state, one.anonymous) == (
            "text",
            "dat phen nen trong cay gi",
            "new",
            False,
        )
        assert await stored(place, Task) == []


async def test_every_change_of_state_is_seen(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await asks(lan, "Đất phèn nên trồng cây gì?")
        await becomes(place, "Đất phèn nên trồng cây gì?", "open")
        await lan.sees("đã được duyệt", "Đất phèn")
        await asks(minh, "Bón vôi bao nhiêu là đủ?")
        await becomes(place, "Bón vôi bao nhiêu là đủ?", "merged", into="Đất phèn nên trồng cây gì?")
        await minh.sees("được gộp", "Bón vôi", "Đất phèn", "2 người cùng chờ")
        await goes_to_the_speaker(place, "Đất phèn nên trồng cây gì?")
        for one in (lan, minh):
            await one.sees("đã đến báo cáo viên", "Đất phèn")
        await becomes(place, "Đất phèn nên trồng cây gì?", "skipped", reason="Để <buổi> sau & nói kỹ")
        for one in (lan, minh):
            await one.sees("tạm gác", "Lý do: Để <buổi> sau & nói kỹ")


@only_sqlite
async def test_of_several_changes_at_one_time_the_last_is_told(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at("2021-03-02 22:00")
        await lan.says("/ask")
        await lan.sees("Đặt câu hỏi")
        await lan.presses("Đặt câu hỏi")
        await lan.sees("Bạn muốn hỏi gì?")
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("chọn chuyên đề")
        await lan.presses("Chọn đất")
        await lan.sees("Gửi câu này")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await becomes(place, "Đất phèn nên trồng cây gì?", "open")
        await goes_to_the_speaker(place, "Đất phèn nên trồng cây gì?")
        assert await lan.count("đã được duyệt") == 0, "nothing comes at night"
        await place.at("2021-03-03 06:35")
        await lan.sees("đã đến báo cáo viên")
        assert await lan.count("đã được duyệt") == 0


async def test_a_question_by_voice_with_words_and_one_with_a_photo(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await lan.sends(voice=True)
        await lan.sees("Gửi câu này", "🎤 Tin thoại", "Chọn đất")
        await lan.says("Tôi hỏi về cây dứa")
        await lan.sees("🎤 Tin thoại: Tôi hỏi về cây dứa")
        await lan.sends(voice=True)
        await lan.sees("một ảnh hoặc một tin thoại")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        words = "Lá này bị <b>bệnh</b> gì & chữa sao?"
        await minh.sends_file(PIXEL, "la.png", "image/png", caption=words)
        await minh.sees("🖼 Ảnh: Lá này bị <b>bệnh</b> gì & chữa sao?")
        await minh.presses("Gửi câu hỏi")
        await minh.sees("Đã nhận câu hỏi")
        voice, photo = await questions(place)
        assert (voice.kind, voice.text) == ("voice", "Tôi hỏi về cây dứa")
        assert (photo.kind, photo.text) == ("photo", "Lá này bị <b>bệnh</b> gì & chữa sao?")
        assert voice.file_id
        assert photo.file_id


async def test_a_question_to_a_topic_to_come_is_begun_by_a_button(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await lan.says("/menu")
        await lan.sees("Hỏi báo cáo viên")
        await lan.presses("Hỏi báo cáo viên")
        await lan.sees("Đặt câu hỏi")
        await lan.presses("Đặt câu hỏi")
        await lan.sees("Bạn muốn hỏi gì?")
        await lan.says("Giống nào chịu mặn?")
        await lan.sees("chọn chuyên đề", "Buổi 1: Chọn đất", "Buổi 2: Chọn giống")
        await lan.presses("Chọn giống")
        await lan.sees("Gửi câu này", "Chọn giống")
        await lan.presses("Viết lại")
        await lan.sees("Bạn muốn hỏi gì?", "Chọn giống")
        await lan.says("Giống lúa nào chịu mặn?")
        await lan.sees("Giống lúa nào chịu mặn?")
        await lan.presses("Chuyên đề khác")
        await lan.sees("chọn chuyên đề")
        await lan.presses("Chăm sóc")
        await lan.sees("Gửi câu này", "Chăm sóc")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi", "Chăm sóc")
        (one,) = await questions(place)
        assert one.text == "Giống lúa nào chịu mặn?"


@only_sqlite
async def test_from_the_way_into_a_session_the_topic_is_known(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await lan.says("/join")
        await lan.sees("Hỏi báo cáo viên")
        await lan.presses("Hỏi báo cáo viên")
        await lan.sees("Bạn muốn hỏi gì?", "Chọn đất")
        await lan.says("Bao nhiêu?")
        await lan.sees("Gửi câu này", "Chọn đất")


async def test_what_others_asked_is_offered_and_answers_are_shown(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh, hoa = [await participant(place, name) for name in ("Lan", "Minh", "Hoa")]
        await place.at(DURING)
        await asks(lan, "Đất phèn nên trồng cây gì?")
        await minh.says("Cho em hỏi trồng cây gì nên ở đất phèn ạ")
        await minh.sees("gần giống", "Đất phèn nên trồng cây gì?", "1 người")
        await minh.presses("tôi cũng muốn biết")
        await minh.sees("Đã ghi nhận", "2 người cùng chờ")
        await hoa.says("dat phen nen trong cay gi")
        await hoa.sees("gần giống", "2 người")
        await hoa.presses("Câu của tôi khác")
        await hoa.sees("Gửi câu này")
        await hoa.presses("Gửi câu hỏi")
        await hoa.sees("Đã nhận câu hỏi", "sẽ đến báo cáo viên")
        await lan.says("dat phen nen trong cay gi vay")
        await lan.sees("gần giống")
        await lan.presses("Câu 1: tôi cũng muốn biết")
        await lan.sees("bạn đã hỏi rồi", "2 người cùng chờ")
        assert [one.state for one in await questions(place)] == ["open", "open"]


async def test_a_hidden_name_is_hidden_from_others(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Nguyễn Thị Lan"), await participant(place, "Trần Minh & <b>")
        await place.at(DURING)
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("Người hỏi: Nguyễn Thị Lan")
        await lan.presses("Giấu tên tôi")
        await lan.sees("Tên bạn được giấu")
        await lan.presses("Để tên tôi")
        await lan.sees("Người hỏi: Nguyễn Thị Lan")
        await lan.presses("Giấu tên tôi")
        await lan.sees("Tên bạn được giấu")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await asks(minh, "Bón <b>vôi</b> & tro thế nào?")
        hoa = await participant(place, "Hoa")
        await hoa.says("/ask")
        await hoa.sees("Xem câu hỏi")
        await hoa.presses("Xem câu hỏi")
        await hoa.sees("Chọn đất", "❓ 2")
        await hoa.presses("Chọn đất")
        await hoa.sees("người hỏi giấu tên", "Trần Minh & <b> hỏi", "Bón <b>vôi</b> & tro thế nào?")
        assert await hoa.count("Nguyễn Thị Lan") == 0


async def test_in_english_and_french(database_url: str) -> None:
    async with village(database_url) as place:
        ann, rene = await place.person("Ann", language="en"), await place.person("René", language="fr")
        for one, register in ((ann, "Register"), (rene, "inscrire")):
            await one.says("/start")
            await one.sees(register)
            await one.presses(register)
            await one.sees("1/1")
            await one.says(one.name)
            await one.sees(".ics")
        await place.at(DURING)
        await ann.says("What grows on acid soil?")
        await ann.sees("Send this to the speaker?", "Asked by: Ann")
        await ann.presses("Send the question")
        await ann.sees("Your question has arrived")
        await rene.says("Que planter sur un sol acide ?")
        await rene.sees("Envoyer cette question", "Posée par : René")
        await rene.presses("Envoyer la question")
        await rene.sees("Votre question est arrivée")
        await becomes(place, "What grows on acid soil?", "open")
        await ann.sees("Your question was let through")
        found = {one.text for one in await stored(place, Question)}
        assert found == {"What grows on acid soil?", "Que planter sur un sol acide ?"}
