"""When questions reach those who answer them: collected before a session, gathered while it is on, brought up
again after it, and the organizers where nobody speaks; and what of it organizers take along."""

from __future__ import annotations

from storage.tables import Action, Campaign, Question
from tests.databases import only_sqlite
from tests.stories.asking import asks, message_of, speaker, votes
from tests.stories.exporting import orders, workbook
from tests.stories.phones import shown
from tests.stories.programmes import SPRING, changed, joins, stored, village


@only_sqlite
async def test_the_collected_ones_come_before_the_session_and_the_rest_while_it_is_on(
    database_url: str,
) -> None:
    async with village(database_url) as place:
        lan, minh, tuan = await place.person("Lan"), await place.person("Minh"), await speaker(place, "Tuấn")
        await joins(lan)
        await joins(minh, "Lê Minh")
        await place.at("2021-03-02 07:00")
        assert not await tuan.has_seen("Câu hỏi")  # nothing was asked, nothing is sent
        first = await asks(place, lan, "Đất chua?", "open")
        await asks(place, lan, "Đất mặn?", "open")
        await votes(place, minh, (await stored(place, Question))[1].id)
        assert first
        await place.at("2021-03-02 07:30")
        cards = [str(one.get("text")) for one in await tuan.messages() if one["from"]["is_bot"]]
        order = [next(n for n, text in enumerate(cards) if word in text) for word in ("Đất mặn", "Đất chua")]
        assert order == sorted(order)  # the most wanted first
        await tuan.sees("đã gửi 2 câu hỏi", "cau-hoi-buoi-1.pdf")
        assert (await tuan.document(".pdf")).startswith(b"%PDF")
        await asks(place, lan, "Đất phèn?", "open")
        await place.at("2021-03-02 07:59")
        assert await tuan.count("Đất phèn?") == 0
        await place.at("2021-03-02 08:00")
        assert await tuan.count("Thêm 1 câu hỏi cho chuyên đề") == 1
        assert await tuan.count("Đất phèn?") == 1
        for minute, words in (("01", "Một?"), ("02", "Hai?")):
            await place.at(f"2021-03-02 08:{minute}")
            await asks(place, minh, words, "open")
            await place.settle()
        assert await tuan.count("Một?") == 0
        await place.at("2021-03-02 08:03")
        assert await tuan.count("Một?") == 1
        assert await tuan.count("Hai?") == 1
        assert await tuan.count("Thêm 2 câu hỏi cho chuyên đề") == 1
        assert await lan.count("đã đến báo cáo viên") == 2


@only_sqlite
async def test_before_an_early_morning_they_come_in_the_evening(database_url: str) -> None:
    early = changed(SPRING, ("start: 2021-03-02 08:00", "start: 2021-03-02 06:45"))
    async with village(database_url, early) as place:
        lan, tuan = await place.person("Lan"), await speaker(place, "Tuấn")
        await joins(lan)
        await asks(place, lan, "Đất chua?", "open")
        await place.at("2021-03-01 20:58")
        assert await tuan.count("Đất chua?") == 0
        await place.at("2021-03-01 20:59")
        assert await tuan.count("Đất chua?") == 1


async def test_where_nobody_speaks_the_organizers_answer(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa", series="xuan")
        an = await place.staff("An", "helper")
        await joins(lan)
        await asks(place, lan, "Đất chua?", "open")
        await place.at("2021-03-02 07:00")
        await hoa.sees("Câu hỏi cho chuyên đề «Chọn đất»")
        await hoa.sends(text="Bón vôi.", reply_to=await message_of(hoa, "Đất chua?"))
        await hoa.sees("đang được gửi tới 1 người")
        await place.settle()
        await lan.sees("Bón vôi.")
        assert not await an.has_seen("Đất chua?")


@only_sqlite
async def test_the_unanswered_are_brought_up_twice_and_no_more(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa", series="xuan")
        tuan = await speaker(place, "Tuấn")
        await joins(lan)
        await asks(place, lan, "Đất chua <b>&</b>?", "open")
        await place.at("2021-03-02 07:00")
        await place.at("2021-03-02 12:00")
        assert await tuan.count("chưa được trả lời") == 0
        await place.at("2021-03-03 08:00")
        await tuan.sees("Còn 1 câu chưa được trả lời", "Đất chua <b>&</b>?")
        assert await hoa.count("chưa được trả lời") == 0
        await tuan.presses("Lấy câu hỏi (1)")
        await place.settle()
        assert await tuan.count("Câu hỏi cho bạn", "Đất chua") == 2
        await place.at("2021-03-04 08:00")
        await hoa.sees("vẫn chưa được trả lời", "Chọn đất", "1")
        for day in (5, 6, 12):
            await place.at(f"2021-03-{day:02} 08:00")
        assert await tuan.count("chưa được trả lời") == 0  # the notice became the topic's page
        assert await hoa.count("chưa được trả lời") == 1
        kinds = [one.kind for one in await stored(place, Campaign) if one.kind.startswith("question-left")]
        assert kinds == ["question-left", "question-left-here"]


@only_sqlite
async def test_a_speaker_sees_their_topics_and_takes_what_waits(database_url: str) -> None:
    async with village(database_url) as place:
        lan, tuan = await place.person("Lan"), await speaker(place, "Tuấn")
        await joins(lan)
        await tuan.says("/desk")
        await tuan.sees("Chuyên đề của bạn: Chọn đất", "Trả lời câu hỏi")
        assert not await tuan.has_seen("❓ Câu hỏi")
        await asks(place, lan, "Đất chua?", "open")
        await tuan.presses("Trả lời câu hỏi")
        page = shown(await tuan.sees("chờ trả lời: 1", "đã trả lời: 0"))
        assert "Chọn giống" not in page
        await tuan.presses("1. Chọn đất (1)")
        await tuan.sees("Buổi 1", "Lấy câu hỏi (1)")
        await tuan.presses_twice("Lấy câu hỏi (1)")
        await tuan.sees("câu đang chờ được gửi xuống dưới")
        await place.settle()
        assert await tuan.count("Câu hỏi cho bạn", "Đất chua?") == 1
        await lan.sees("Câu hỏi của bạn đã đến báo cáo viên")
        await tuan.sends(text="Bón vôi.", reply_to=await message_of(tuan, "Câu hỏi cho bạn"))
        await tuan.sees("đang được gửi tới 1 người")
        await tuan.presses("Chuyên đề này")
        await tuan.sees("Đã trả lời: 1")
        await tuan.presses("Đã trả lời (1)")
        await tuan.sees("Đất chua?", "Bón vôi.")
        await place.at("2021-03-02 08:00")
        assert await tuan.count("Câu hỏi cho chuyên đề") == 0
        assert "question-fetched" in [one.kind for one in await stored(place, Action)]


@only_sqlite
async def test_organizers_take_questions_and_answers_along(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh, hoa = await place.person("Lan"), await place.person("Minh"), await place.staff("Hoa")
        await joins(lan)
        await joins(minh, "Lê Minh")
        first = await asks(place, lan, "=1+1 <b>Đất</b> chua?", "open")
        await asks(place, minh, "Đất mặn?", "rejected", anonymous=True, reason=":unclear:")
        await votes(place, minh, first)
        await place.at("2021-03-02 07:00")
        await hoa.sends(voice=True, reply_to=await message_of(hoa, "Đất</b> chua?"))
        await hoa.sees("đang được gửi tới 2 người")
        await orders(place, hoa, "❓ Câu hỏi")
        await hoa.sees("Câu hỏi: 2 dòng")
        one, two = (await workbook(hoa))["Câu hỏi"]
        assert one["Câu hỏi"] == "=1+1 <b>Đất</b> chua?"
        assert (one["Họ và tên"], one["Trạng thái"]) == ("Nguyễn Thị Lan", "đã trả lời")
        assert one["Chuyên đề"] == "Chọn đất"
        assert (one["Số người muốn biết"], one["Trả lời"]) == (2.0, "[🎤 tin thoại]")
        assert (two["Họ và tên"], two["Lý do"]) == ("", "Chưa rõ ý, bạn hỏi lại cụ thể hơn nhé")
