"""The certificate: asked for, named once more, printed once, the same for ever, and checked by anyone."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from typing import Any

from pypdf import PdfReader
from sqlalchemy import update

from storage.tables import Certificate, File, Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, rates, stored, village
from tests.stories.town import Town


async def earns(place: Town, phone: Phone, name: str = "Nguyễn Thị Lan") -> None:
    """Two sessions, two surveys, and the question for the name."""
    await joins(phone, name)
    await place.at("2021-03-04 10:00")
    await rates(phone, 1)
    await rates(phone, 2)
    await phone.presses("Nhận giấy chứng nhận")
    await phone.sees(name, "Đúng, in tên này", "tôi sửa")


async def is_given(place: Town, phone: Phone) -> bytes:
    await phone.presses("Đúng, in tên này")
    await phone.sees("Đang in")
    await place.settle()
    await phone.sees("Giấy chứng nhận của bạn", ".pdf")
    return await phone.document(".pdf")


def words_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


async def the_certificate(place: Town) -> Certificate:
    (only,) = await stored(place, Certificate)
    return only


async def becomes(place: Town, **fields: Any) -> None:
    """What an organizer will decide in a later version of the bot."""
    await place.app.database.run(lambda tx: tx.execute(update(Certificate).values(**fields)))


@only_sqlite
async def test_not_before_it_is_earned(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await lan.says("/certificate")
        await lan.sees("chưa đăng ký")
        await joins(lan)
        await lan.says("/certificate")
        await lan.sees("0/3", "Còn thiếu 2")
        await place.at("2021-03-02 10:00")
        await rates(lan, 1)
        await lan.says("/certificate")
        await lan.sees("1/3", "Còn thiếu 1")
        assert await stored(place, Certificate) == []


async def test_a_name_is_corrected_once(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan, "Nguyen Thi Lan")
        question = (await lan.button("tôi sửa"))[0]
        await lan.presses("tôi sửa")
        await lan.sees("Họ và tên đúng")
        await lan.says("0912345678")
        await lan.sees("⚠️", "Họ và tên đúng")
        await lan.says("Nguyễn Thị Lân")
        corrected = await lan.sees("Tên mới", "Nguyễn Thị Lân", "Đúng, in tên này")
        assert "tôi sửa" not in str(corrected)
        await lan.says("/certificate")
        again = await lan.sees("Nguyễn Thị Lân", "Đúng, in tên này")
        assert "tôi sửa" not in str(again)
        await lan.presses_data(question, "certfix:1")
        await lan.sees("Nguyễn Thị Lân", "Đúng, in tên này")
        pdf = await is_given(place, lan)
        assert "Nguyễn Thị Lân" in words_of(pdf)
        (registration,) = await stored(place, Registration)
        assert registration.answers["name"] == "Nguyễn Thị Lân"
        await lan.presses_data(question, "certfix:1")
        await lan.sees("Giấy chứng nhận của bạn")
        assert len(await stored(place, Certificate)) == 1


@only_sqlite
async def test_changing_ones_data_later_changes_nothing_that_was_issued(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        pdf = await is_given(place, lan)
        await lan.says("/me")
        await lan.sees("Sửa thông tin")
        await lan.presses("Sửa thông tin")
        await lan.sees("xem lại", "Nguyễn Thị Lan")
        await lan.presses("✏️")
        await lan.sees("Họ và tên")
        await lan.says("Trần Thị Khác")
        await lan.sees("Đã lưu thay đổi")
        await lan.says("/certificate")
        await lan.sees("Giấy chứng nhận của bạn", "Nguyễn Thị Lan")
        assert await lan.document(".pdf") == pdf


@only_sqlite
async def test_another_language(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan", "en")
        await lan.says("/start")
        await lan.sees("Register")
        await lan.presses("Register")
        await lan.sees("1/1")
        await lan.says("Lan Nguyễn")
        await lan.sees("0001")
        await place.at("2021-03-04 10:00")
        for number in (1, 2):
            await lan.says("/survey")
            await lan.sees("Session 1")
            message, _ = await lan.button("session 2" if number == 2 else "session 1")
            await lan.presses_data(message, f"survey:{number}")
            await lan.sees("Nội dung thế nào?")
            await lan.says("5")
            await lan.sees(f"{number} of 3")
        await lan.says("/certificate")
        await lan.sees("Lan Nguyễn", "accent")
        message, data = await lan.button("Correct, print")
        await lan.presses_data(message, data)
        await place.settle()
        await lan.sees(".pdf")
        words = words_of(await lan.document(".pdf"))
        assert "Lan Nguyễn" in words
        assert "CERTIFICATE" in words.upper()
        assert "GIẤY CHỨNG NHẬN" not in words.upper()


async def test_asked_for_again_it_is_the_same_file(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        question = (await lan.button("Đúng, in tên này"))[0]
        await lan.presses_twice("Đúng, in tên này")
        await place.settle()
        await lan.sees(".pdf")
        first = await lan.document(".pdf")
        assert await lan.count("XUAN-0001.pdf") == 1
        await place.at("2021-03-20 08:00")
        await lan.says("/certificate")
        await lan.sees("Giấy chứng nhận của bạn", ".pdf")
        assert await lan.document(".pdf") == first
        await lan.presses_data(question, "certyes:1")
        await lan.sees("Giấy chứng nhận của bạn", ".pdf")
        assert await lan.document(".pdf") == first
        certificate = await the_certificate(place)
        (file,) = await stored(place, File)
        assert certificate.sha256 == file.sha256 == hashlib.sha256(first).hexdigest()
        assert (certificate.state, certificate.serial) == ("issued", "XUAN-0001")


@only_sqlite
async def test_the_check_shows_what_became_of_it(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await earns(place, lan)
        pdf = await is_given(place, lan)
        code = (await the_certificate(place)).code
        states = {"issued": "hợp lệ", "replaced": "thay bằng bản khác", "revoked": "thu hồi"}
        for state, words in states.items():
            await becomes(place, state=state)
            await hung.says(f"/start c_{code}")
            await hung.sees(words, "XUAN-0001", "Nguyễn Thị Lan", "Mùa xuân", "Chọn giống")
            await hung.sends_file(pdf, "giay.pdf", "application/pdf")
            await hung.sees(words, "giống hệt", "Nguyễn Thị Lan")
        await hung.says(f"/start c_{code.upper()}")
        await hung.sees("thu hồi")


@only_sqlite
async def test_a_file_with_one_byte_changed_is_none(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await earns(place, lan)
        pdf = await is_given(place, lan)
        middle = len(pdf) // 2
        forged = pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]
        for content in (forged, pdf[:-1], b"%PDF-1.7\n"):
            await hung.sends_file(content, "XUAN-0001.pdf", "application/pdf")
            await hung.sees("không phải giấy chứng nhận")
        await hung.sends_file(pdf + bytes(1_000_001), "lon.pdf", "application/pdf")
        await hung.sees("1 MB")
        await hung.sends_file(b"xin chao", "thu.txt", "text/plain")
        await hung.sees("PDF")


async def test_guessing_is_slowed_down(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung, mai = [await place.person(name) for name in ("Lan", "Hùng", "Mai")]
        await earns(place, lan)
        await is_given(place, lan)
        code = (await the_certificate(place)).code
        for wrong in ("aaaaaaaaaaaaaaaa", "", "đoán thử", code):
            await hung.says(f"/start c_{wrong}")
            await hung.sees("chờ 30 giây" if wrong == code else "Không có giấy chứng nhận nào")
        await mai.says(f"/start c_{code}")
        await mai.sees("hợp lệ")
        await place.jump(place.clock.now() + dt.timedelta(seconds=30))
        await hung.says("/start c_bbbbbbbbbbbbbbbb")
        await hung.sees("Không có giấy chứng nhận nào")
        await hung.says(f"/start c_{code}")
        await hung.sees("chờ 1 phút")
        await place.jump(place.clock.now() + dt.timedelta(minutes=1))
        await hung.says(f"/start c_{code}")
        await hung.sees("hợp lệ")


@only_sqlite
async def test_it_is_lost_with_the_registration_only(database_url: str) -> None:
    """Somebody who withdrew is given none, and gets it when they are back."""
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        await lan.says("/me")
        for _ in range(2):
            await lan.sees("Hủy đăng ký")
            await lan.presses("Hủy đăng ký")
        await lan.sees("đã hủy đăng ký")
        await lan.presses("Đúng, in tên này")
        await lan.sees("chưa đăng ký")
        assert await stored(place, Certificate) == []
        await lan.presses("Đăng ký lại")
        await lan.sees("Nguyễn Thị Lan")
        await lan.presses("Đúng rồi")
        await lan.sees("thành công", "0001")
        await lan.says("/certificate")
        await lan.sees("Nguyễn Thị Lan", "Đúng, in tên này")
