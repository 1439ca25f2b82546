"""A question asked in the chat while the session is on, up to its answer and to those who look it up."""

from __future__ import annotations

from storage.tables import QuestionAnswer
from tests.stories.asking import message_of, speaker
from tests.stories.inquirers import DIRECT, DURING, participant
from tests.stories.inquirers import asks as writes
from tests.stories.programmes import stored, village


async def test_what_is_asked_in_the_session_is_answered_in_it(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, tuan = await place.staff("Hoa", "helper", "xuan"), await speaker(place, "Tuấn")
        lan, minh = await participant(place, "Nguyễn Thị Lan"), await participant(place, "Lê Minh")
        await place.at(DURING)
        await writes(lan, "Đất phèn nên trồng cây gì?")
        await place.settle()
        await hoa.sees("Có câu hỏi mới chờ bạn xem")
        await hoa.presses("Xem câu chờ duyệt (1)")
        await hoa.sees("Đất phèn nên trồng cây gì?")
        await hoa.presses("✅ Duyệt")
        await hoa.sees("Không còn câu nào")
        await place.settle()
        await tuan.sees("Câu hỏi cho bạn", "Chuyên đề: Chọn đất", "Đất phèn nên trồng cây gì?")
        await tuan.sends(text="Tràm & khóm.", reply_to=await message_of(tuan, "Câu hỏi cho bạn"))
        await tuan.sees("đang được gửi tới 1 người")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã có trả lời", "Tràm & khóm.", "Các câu đã trả lời")
        await lan.presses("Các câu đã trả lời")
        await lan.sees("Đất phèn nên trồng cây gì?")
        await minh.says("dat phen trong cay gi")
        await minh.sees("Đã có người hỏi gần giống bạn")
        await minh.presses("Câu 1: xem trả lời")
        await minh.sees("Tràm & khóm.")


async def test_without_moderation_the_speaker_gets_it_at_once_and_says_it_was_said(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        tuan, lan = await speaker(place, "Tuấn"), await participant(place, "Nguyễn Thị Lan")
        await place.at(DURING)
        await writes(lan, "Đất phèn nên trồng cây gì?")
        await place.settle()
        await tuan.sees("Câu hỏi cho bạn", "Đất phèn nên trồng cây gì?")
        await tuan.presses_twice("Đã trả lời trực tiếp")
        await tuan.sees("Đã trả lời trực tiếp trong buổi học", "Trả lời thêm")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã được trả lời trực tiếp")
        assert [one.kind for one in await stored(place, QuestionAnswer)] == ["live"]
        assert await lan.count("trả lời trực tiếp") == 1
