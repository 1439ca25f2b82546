"""Files from the bot: uploads, attachments, sending again, and the limits of size."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
import telegram

from sandbox.params import Upload
from sandbox.pictures import picture_size
from sandbox.things import PIXEL
from tests.sandbox.driver import Driver


async def test_a_document_comes_and_can_be_opened(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_document(
        lan, b"%PDF-1.7", filename="Chứng nhận.pdf", caption="<b>Của bạn</b>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type, sent.document.file_size) == (
        "Chứng nhận.pdf",
        "application/pdf",
        8,
    )
    assert (sent.caption, sent.caption_entities[0].type) == ("Của bạn", "bold")
    async with driver.web.get(f"/sandbox/files/{sent.document.file_id}") as answer:
        assert (await answer.read(), answer.content_type) == (b"%PDF-1.7", "application/pdf")
        assert answer.headers["Content-Disposition"].startswith("inline; filename*=UTF-8''Ch%E1%BB%A9ng")
    again = await bot.send_document(lan, sent.document)
    assert again.document == sent.document


async def test_attached_files_and_photos(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    form = aiohttp.FormData({"chat_id": str(lan), "photo": "attach://pic"})
    form.add_field("pic", PIXEL, filename="a.png")
    async with driver.web.post(f"/bot{driver.sandbox.token}/sendPhoto", data=form) as answer:
        message = telegram.Message.de_json((await answer.json())["result"], bot)
    assert [(size.width, size.height) for size in message.photo] == [(1, 1)]
    assert (await bot.send_voice(lan, b"OggS", duration=4)).voice is not None
    assert (await bot.send_video(lan, b"mp4")).video is not None
    assert (await bot.send_audio(lan, b"ID3", filename="a.mp3", duration=4)).audio is not None


@pytest.mark.parametrize(("kind", "mime"), [("video", "video/mp4"), ("audio", "audio/mpeg")])
async def test_people_send_videos_and_music_which_the_bot_sends_on(
    driver: Driver, bot: telegram.Bot, kind: str, mime: str
) -> None:
    lan = await driver.person()
    form = aiohttp.FormData({"as": kind, "caption": "Xem này"}, quote_fields=False)
    form.add_field("file", b"\0moving", filename="ruộng", content_type=mime)
    async with driver.web.post(f"/sandbox/people/{lan}/send", data=form) as answer:
        assert answer.status == 200
    (update,) = await bot.get_updates()
    assert update.message is not None
    sent = getattr(update.message, kind)
    assert (sent.file_name, sent.mime_type, update.message.caption) == ("ruộng", mime, "Xem này")
    again = await getattr(bot, f"send_{kind}")(lan, sent.file_id)
    assert getattr(again, kind).file_unique_id == sent.file_unique_id
    assert "type of file mismatch" in await driver.refusal("sendVoice", chat_id=lan, voice=sent.file_id)


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("sendDocument", {}, "there is no document in the request"),
        ("sendDocument", {"document": "attach://no"}, "there is no document in the request"),
        ("sendDocument", {"document": "BQAC-unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"document": "https://example.org/a.pdf"}, "failed to get HTTP URL content"),
        ("sendDocument", {"caption": "x" * 1025}, "message caption is too long"),
        ("getFile", {"file_id": "unknown"}, "invalid file_id"),
    ],
)
async def test_wrong_files_are_refused(
    driver: Driver, method: str, params: dict[str, str], description: str
) -> None:
    lan = await driver.person()
    assert await driver.refusal(method, chat_id=lan, **params) == f"Bad Request: {description}"


async def test_empty_files_and_false_photos(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    with pytest.raises(telegram.error.BadRequest, match="File must be non-empty"):
        await bot.send_document(lan, b"", filename="a.txt")
    with pytest.raises(telegram.error.BadRequest, match="Image_process_failed"):
        await bot.send_photo(lan, b"no picture")


async def test_large_files(driver: Driver) -> None:
    big = driver.sandbox.world.files.add(
        "document", Upload("a.bin", "application/zip", bytes(20 * 2**20 + 1))
    )
    assert await driver.refusal("getFile", file_id=big.file_id) == "Bad Request: file is too big"
    reader, writer = await asyncio.open_connection(driver.sandbox.host, driver.sandbox.port)
    head = (
        f"POST /bot{driver.sandbox.token}/sendDocument HTTP/1.1\r\nHost: localhost\r\n"
        f"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {52 * 2**20}\r\n\r\n"
    )
    writer.write(head.encode())
    assert (await reader.readline()).split()[1] == b"413"
    await reader.readuntil(b"Request Entity Too Large")
    writer.close()
    await writer.wait_closed()


async def test_a_wrong_path_is_not_found(driver: Driver) -> None:
    async with driver.web.get(f"/file/bot{driver.sandbox.token}/documents/file_9.pdf") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"GIF89a\x02\x00\x03\x00", (2, 3)),
        (b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08\x00\x07\x00\x05", (5, 7)),
        (b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + b"\x09\x00\x00\x04\x00\x00", (10, 5)),
        (b"\xff\xd8\xff\xe0", None),
        (b"%PDF", None),
    ],
)
def test_picture_sizes(content: bytes, size: tuple[int, int] | None) -> None:
    assert picture_size(content) == size


async def test_an_id_runs_out_for_the_bot_and_the_chat_still_shows_the_file(
    driver: Driver, bot: telegram.Bot
) -> None:
    lan = await driver.person()
    sent = await bot.send_document(lan, b"text", filename="a.txt")
    assert sent.document is not None
    id = sent.document.file_id
    async with driver.web.delete(f"/sandbox/files/{id}") as answer:
        assert answer.status == 200
    wrong = "Bad Request: wrong file identifier/HTTP URL specified"
    assert await driver.refusal("sendDocument", chat_id=lan, document=id) == wrong
    assert await driver.refusal("getFile", file_id=id) == "Bad Request: invalid file_id"
    async with driver.web.get(f"/sandbox/files/{id}") as answer:
        assert await answer.read() == b"text"
    async with driver.web.delete("/sandbox/files/unknown") as answer:
        assert answer.status == 404
    again = await bot.send_document(lan, b"text", filename="a.txt")
    assert again.document is not None
    assert again.document.file_id != id


async def test_an_animation_is_a_document_too(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_animation(lan, b"GIF89a", filename="a.gif", width=3, height=2, duration=1)
    assert sent.animation is not None
    assert sent.document is not None
    assert (sent.animation.width, sent.animation.height) == (3, 2)
    assert sent.animation.file_id == sent.document.file_id
    assert (await bot.send_animation(lan, sent.animation)).animation == sent.animation


async def test_the_log_of_calls_tells_which_brought_files(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_document(lan, b"text", filename="a.txt")
    assert sent.document is not None
    await bot.send_document(lan, sent.document.file_id)
    async with driver.web.get("/sandbox/calls?method=sendDocument") as answer:
        assert [one["files"] for one in (await answer.json())["calls"]] == [1, 0]
