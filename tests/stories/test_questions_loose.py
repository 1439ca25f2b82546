"""A speaker just writes, replying to nothing: the bot asks which question that answers."""

from __future__ import annotations

from sandbox.things import PIXEL
from storage.tables import QuestionAnswer, Task
from tests.databases import only_sqlite
from tests.stories.asking import asks, message_of, speaker
from tests.stories.phones import Phone, shown
from tests.stories.programmes import joins, stored, village
from tests.stories.town import Town


async def sent(place: Town) -> tuple[Phone, Phone, Phone]:
    """Two who asked, and the speaker who got both questions an hour before the session."""
    lan, minh, tuan = await place.person("Lan"), await place.person("Minh"), await speaker(place, "Tuấn")
    await joins(lan)
    await joins(minh)
    await asks(place, lan, "Bón phân lúc nào?", "open")
    await asks(place, minh, "Giá <b>vôi</b> & phân?", "open")
    await place.at("2021-03-02 07:00")
    await tuan.sees("Bón phân lúc nào?")
    await tuan.sees("Giá <b>vôi</b> & phân?")
    return lan, minh, tuan


async def test_the_question_is_chosen_afterwards(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh, tuan = await sent(place)
        assert await message_of(tuan, "Cách trả lời") < await message_of(tuan, "Bón phân lúc nào?")
        await tuan.says("Sáng sớm <i>nhé</i> & tưới đẫm.")
        asked = shown(await tuan.sees("Lời này trả lời câu nào?", "Sáng sớm <i>nhé</i> & tưới đẫm."))
        assert "Giá <b>vôi</b> & phân?" in asked
        await tuan.sends(voice=True)
        await tuan.sees("Lời này trả lời câu nào?")
        await tuan.presses_twice("❓ Bón phân")
        await tuan.sees("đang được gửi tới 1 người", "Còn 1 câu")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã có trả lời", "Sáng sớm <i>nhé</i> & tưới đẫm.")
        await lan.sees("Trả lời thêm")
        assert [one.kind for one in await stored(place, QuestionAnswer)] == ["text", "voice"]
        assert not await minh.has_seen("đã có trả lời")


@only_sqlite
async def test_it_was_no_answer(database_url: str) -> None:
    async with village(database_url) as place:
        lan, _, tuan = await sent(place)
        await tuan.says("Cảm ơn")
        await tuan.sees("😊 Cảm ơn bạn!")
        await tuan.says("Nhờ ban tổ chức bật máy chiếu giúp")
        await tuan.sees("Lời này trả lời câu nào?")
        await tuan.presses("Không phải câu trả lời")
        await tuan.sees("không gửi lời ấy cho ai", "Bàn điều hành")
        await place.settle()
        assert await stored(place, QuestionAnswer) == []
        assert await stored(place, Task) == []
        assert not await lan.has_seen("đã có trả lời")


@only_sqlite
async def test_what_was_sent_long_ago_belongs_to_nothing_sent_now(database_url: str) -> None:
    async with village(database_url) as place:
        _, _, tuan = await sent(place)
        await tuan.says("Sáng sớm nhé.")
        await tuan.sees("Lời này trả lời câu nào?")
        await place.at("2021-03-02 09:00")
        await tuan.sends_file(PIXEL, "vôi.png", "image/png", caption="Xem ảnh này.")
        told = shown(await tuan.sees("Lời này trả lời câu nào?", "Xem ảnh này."))
        assert "Sáng sớm" not in told
        await tuan.presses("❓ Giá")
        await tuan.sees("đang được gửi")
        assert [one.text for one in await stored(place, QuestionAnswer)] == ["Xem ảnh này."]


@only_sqlite
async def test_an_old_choice_sends_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        _, _, tuan = await sent(place)
        await tuan.says("Sáng sớm nhé.")
        await tuan.sees("Lời này trả lời câu nào?")
        window, data = await tuan.button("❓ Bón phân")
        await tuan.sends(text="Tôi trả lời ở đây.", reply_to=await message_of(tuan, "Bón phân lúc nào?"))
        await tuan.sees("đang được gửi")
        await tuan.presses("❓ Giá")
        await tuan.sees("đang được gửi")
        await tuan.presses_data(window, data)
        await tuan.sees("Nút này thuộc câu hỏi trước")
        answers = await stored(place, QuestionAnswer)
        assert [one.text for one in answers] == ["Tôi trả lời ở đây.", "Sáng sớm nhé."]
