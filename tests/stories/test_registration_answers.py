"""Answering every kind of question through the chat, first wrong and then right."""

from __future__ import annotations

from typing import Any

from storage.tables import Consent, Dialog, Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import EVERY_KIND, asking, begins, stored, to_the_phone, village
from tests.stories.town import Town


async def is_asked_again(phone: Phone, text: str, *why: str) -> None:
    """A wrong answer gets a reason and the same question."""
    await phone.says(text)
    await phone.sees("⚠️", *why)


async def to_the_name(phone: Phone) -> None:
    await begins(phone)
    await phone.sees("1/", "Họ và tên?")
    await is_asked_again(phone, "0912 345 678", "Họ và tên?")
    await is_asked_again(phone, "https://example.org", "Họ và tên?")
    await is_asked_again(phone, "🌾🌾🌾", "Họ và tên?")
    await phone.says("  Nguyễn   Thị Lan ")


async def through_texts(phone: Phone) -> None:
    await phone.sees("2/", "Tên trang trại?")
    await is_asked_again(phone, "ab", "ít nhất 3")
    await is_asked_again(phone, "x" * 21, "nhiều nhất là 20")
    await phone.says("Trại Ví Dụ <b>1</b>")
    await phone.sees("3/", "Kể về trang trại?", "Bỏ qua")
    await is_asked_again(phone, "dài " * 20, "nhiều nhất là 60")
    await phone.says("Ba đời trồng chè\nở Thái Nguyên & quanh đó.")


async def through_choices(phone: Phone) -> None:
    await phone.sees("4/", "Bạn là ai?")
    await is_asked_again(phone, "phi công", "Bạn là ai?")
    await phone.presses("Nông dân")
    await phone.sees("5/", "Bạn trồng gì?")
    await phone.presses("Xong")
    await phone.sees("ít nhất 1")
    for crop in ("Lúa", "Chè"):
        await phone.presses(crop)
        await phone.sees(f"☑️ {crop}")
    await phone.presses("Cây ăn quả")
    await phone.sees("nhiều nhất 2")
    await phone.presses("Lúa")
    await phone.sees("⬜ Lúa")
    await phone.presses("Cây ăn quả")
    await phone.sees("☑️ Cây ăn quả")
    await phone.presses("Xong")
    await phone.sees("6/", "an toàn")
    await is_asked_again(phone, "chưa biết nữa", "an toàn")
    await phone.says("có ạ")


async def through_figures(phone: Phone) -> None:
    await phone.sees("7/", "héc-ta")
    await is_asked_again(phone, "nhiều lắm", "héc-ta")
    await is_asked_again(phone, "-1", "nhỏ nhất")
    await is_asked_again(phone, "1001", "lớn nhất")
    await phone.says("2,5")
    await phone.sees("8/", "Ngày sinh?")
    await is_asked_again(phone, "31/02/1980", "lịch")
    await is_asked_again(phone, "01/01/2011", "muộn")
    await is_asked_again(phone, "hôm qua tôi quên", "Ngày sinh?")
    await phone.says("2/9/1975")


async def through_contacts(phone: Phone) -> None:
    await phone.sees("9/", "Số điện thoại?")
    await is_asked_again(phone, "0912", "thiếu")
    await is_asked_again(phone, "không có", "Số điện thoại?")
    await phone.sends(contact={"phone_number": "+84987654321", "first_name": "Hùng", "user_id": 99})
    await phone.sees("⚠️", "người khác")
    await phone.says("+84 912 345 678")
    await phone.sees("10/", "E-mail?")
    await is_asked_again(phone, "lan.example.com", "@")
    await is_asked_again(phone, "lan@gmial.com", "lan@gmail.com")
    await phone.presses("lan@gmail.com")


async def through_the_rest(phone: Phone) -> None:
    await phone.sees("11/", "Ở đâu?")
    await is_asked_again(phone, "Atlantis", "Ở đâu?")
    await phone.says("thai nguyen")
    await phone.sees("12/", "đồng ý", "Chúng tôi lưu tên bạn.")
    await is_asked_again(phone, "để xem", "đồng ý")
    await phone.presses("Tôi không đồng ý")
    await phone.sees("sự đồng ý")
    await phone.presses("Tôi đồng ý")
    await phone.sees("13/", "mong đợi")
    await is_asked_again(phone, "6", "1 đến 5")
    await phone.presses("Bình thường")
    await phone.sees("14/", "bạn bè")
    await is_asked_again(phone, "11", "0 đến 10")
    await phone.presses("10")


ANSWERS: dict[str, Any] = {
    "name": "Nguyễn Thị Lan",
    "farm": "Trại Ví Dụ <b>1</b>",
    "story": "Ba đời trồng chè\nở Thái Nguyên & quanh đó.",
    "role": "farmer",
    "crops": ["tea", "fruit"],
    "safe": True,
    "area": 2.5,
    "born": "1975-09-02",
    "phone": "+84912345678",
    "email": "lan@gmail.com",
    "home": "19",
    "agree": {"version": "2021-02", "agreed": True},
    "mood": 3,
    "tell": 10,
}


async def test_every_kind_of_question_with_wrong_and_right_answers(database_url: str) -> None:
    async with village(database_url, asking(EVERY_KIND)) as place:
        lan = await place.person("Lan")
        await to_the_name(lan)
        await through_texts(lan)
        await through_choices(lan)
        await through_figures(lan)
        await through_contacts(lan)
        await through_the_rest(lan)
        await lan.sees("xem lại", "Trại Ví Dụ <b>1</b>", "Chè", "2,5", "02/09/1975", "Thái Nguyên", "10/10")
        await lan.presses("Đúng rồi")
        await lan.sees("thành công", "0001", "Mùa xuân")
        (registration,) = await stored(place, Registration)
        assert registration.answers == ANSWERS
        (consent,) = await stored(place, Consent)
        assert (consent.step, consent.version) == ("agree", "2021-02")
        assert await stored(place, Dialog) == []


@only_sqlite
async def test_the_contact_button_comes_back_with_a_resumed_question(evening: Town) -> None:
    lan = await evening.person("Lan")
    await to_the_phone(lan)
    await lan.presses("Để sau")
    await lan.sees("Đã lưu")
    await evening.at("2021-09-22 07:00")
    await lan.presses("Làm tiếp")
    await lan.sees("Số điện thoại")
    await lan.sees("Bấm nút 📱")
    await lan.sends(contact=True)
    await lan.sees("e-mail")


@only_sqlite
async def test_phone_numbers(evening: Town) -> None:
    lan = await evening.person("Lan")
    await to_the_phone(lan)
    stranger = {"phone_number": "+84987654321", "first_name": "Hùng", "user_id": 4711}
    await lan.sends(contact=stranger)
    await lan.sees("⚠️", "người khác")
    await lan.sends(contact={"phone_number": "+84987654321", "first_name": "Sổ tay"})
    await lan.sees("⚠️", "người khác")
    await lan.says("0123 456 7890")
    await lan.sees("⚠️")
    await lan.says("84912345678")
    await lan.sees("e-mail")
    await lan.presses("Quay lại")
    await lan.sees("0912 345 678")
    await lan.says("+33 6 12 34 56 78")
    await lan.sees("e-mail")


@only_sqlite
async def test_provinces_with_typos(evening: Town) -> None:
    lan = await evening.person("Lan")
    await to_the_phone(lan)
    for typed, meant in (("dak lak", "Đắk Lắk"), ("tp hcm", "Hồ Chí Minh"), ("Sài Gòn", "Hồ Chí Minh")):
        await lan.presses("Quay lại")
        await lan.sees("tỉnh", "Câu trả lời hiện tại")
        await lan.says(typed)
        await lan.sees("Số điện thoại")
        await lan.presses("Quay lại")
        await lan.sees("tỉnh", meant)
        await lan.presses("Giữ nguyên")
        await lan.sees("Số điện thoại")
    for typed, meant in (("ben tree", "Bến Tre"), ("quảng", "Quảng Ninh")):
        await lan.presses("Quay lại")
        await lan.sees("tỉnh")
        await lan.says(typed)
        await lan.sees("⚠️", meant)
        await lan.presses(meant)
        await lan.sees("Số điện thoại")
