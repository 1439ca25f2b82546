"""A question is let in, reaches its speaker, is answered by a reply, and all who want to know read it."""

from __future__ import annotations

from tests.stories.asking import asks, message_of, speaker, votes
from tests.stories.phones import shown
from tests.stories.programmes import joins, village


async def test_a_question_goes_all_the_way(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await place.person("Lan"), await place.person("Minh")
        hoa, tuan = await place.staff("Hoa", "helper"), await speaker(place, "Tuấn")
        await joins(lan)
        await joins(minh, "Lê <b>Minh</b> & con")
        question = await asks(place, lan, "Đất phèn <b>trồng</b> được không & khi nào?")
        await place.settle()
        await hoa.sees("Có câu hỏi mới", "1")
        await hoa.presses("Xem câu chờ duyệt")
        await hoa.sees("Đất phèn <b>trồng</b> được không & khi nào?", "Nguyễn Thị Lan, số 0001", "Duyệt")
        await hoa.presses("Duyệt")
        await hoa.sees("Không còn câu nào chờ duyệt")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã được duyệt")
        await votes(place, minh, question)
        assert not await tuan.has_seen("Đất phèn")
        await place.at("2021-03-02 07:00")
        await tuan.sees("Câu hỏi cho chuyên đề «Chọn đất»", "1", "Cách trả lời")
        card = shown(await tuan.sees("2 người cùng muốn biết", "Đất phèn", "Nguyễn Thị Lan"))
        assert "Trả lời" in card
        await lan.sees("Câu hỏi của bạn đã đến báo cáo viên")
        reply = await message_of(tuan, "2 người cùng muốn biết")
        await tuan.sends(text="Được, sau khi <i>rửa</i> phèn & bón vôi.", reply_to=reply)
        await tuan.sees("đang được gửi tới 2 người", "sửa ngay tin bạn vừa gửi")
        await place.settle()
        told = shown(await lan.sees("Câu hỏi của bạn đã có trả lời", "<i>rửa</i> phèn & bón vôi"))
        assert "Tuấn" not in told
        await minh.sees("Câu hỏi bạn cũng muốn biết đã có trả lời", "<i>rửa</i> phèn & bón vôi")
        assert await lan.count("đã có trả lời") == 1
        assert await minh.count("đã có trả lời") == 1
