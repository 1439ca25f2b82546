"""Small programmes for stories, quick to register for, and what a story needs to look into their database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy import inspect, select

from bot.delivery.emails import MailServer
from bot.programme import read
from handlers.pages.server import Pages
from storage.tables import Person, Table
from tests.stories.phones import Phone
from tests.stories.town import FRESH, Town, town

Row = TypeVar("Row", bound=Table)

SPRING = """\
programme: lop
title: Lớp học ví dụ
organisers: [Ban tổ chức ví dụ]
contact: {phone: 028 3829 3828}
series:
  - key: xuan
    title: Mùa xuân
    starts: 2021-03-01
    ends: 2021-03-31
    registration:
      form:
        summary: no
        steps:
          - {key: name, kind: name, ask: Họ và tên của bạn là gì?}
    sessions:
      - key: s1
        start: 2021-03-02 08:00
        length: 2h
        topics: [{key: dat, title: Chọn đất}]
        join: [{platform: zoom, url: https://zoom.us/j/00000000001, meeting: 000 0001, passcode: vidu-1}]
      - key: s2
        start: 2021-03-04 08:00
        length: 2h
        topics: [{key: giong, title: Chọn giống}]
        join: [{platform: zoom, url: https://zoom.us/j/00000000002, meeting: 000 0002, passcode: vidu-2}]
      - key: s3
        start: 2021-03-09 08:00
        length: 2h
        topics: [{key: cham, title: Chăm sóc}]
        join: [{platform: zoom, url: https://zoom.us/j/00000000003, meeting: 000 0003, passcode: vidu-3}]
    reminders: [-24h, -1h, -10m]
    survey:
      nudges: [+2h, +1d, close-3h]
      closes: end+3d
      form:
        summary: no
        steps:
          - {key: content, kind: rating, ask: Nội dung thế nào?}
    certificate:
      surveys: 2
      title: {vi: Giấy chứng nhận, en: Certificate, fr: Attestation}
      signers: [Người ký ví dụ]
"""
"""Three mornings, one question to register, one in the survey, a certificate for two surveys."""

EVERY_KIND = """\
          - {key: name, kind: name, ask: Họ và tên?, label: Tên}
          - {key: farm, kind: text, ask: Tên trang trại?, label: Trang trại, least: 3, most: 20}
          - {key: story, kind: longtext, ask: Kể về trang trại?, label: Câu chuyện, most: 60, optional: yes}
          - key: role
            kind: choice
            ask: Bạn là ai?
            label: Vai trò
            options: [{key: farmer, label: Nông dân}, {key: other, label: Người khác}]
          - key: crops
            kind: choices
            ask: Bạn trồng gì?
            label: Cây trồng
            when: {role: [farmer]}
            most: 2
            options: [{key: rice, label: Lúa}, {key: tea, label: Chè}, {key: fruit, label: Cây ăn quả}]
          - {key: safe, kind: yesno, ask: Có chứng nhận an toàn?, label: An toàn}
          - {key: area, kind: number, ask: Mấy héc-ta?, label: Diện tích, whole: no, least: 0, most: 1000}
          - {key: born, kind: date, ask: Ngày sinh?, label: Ngày sinh, latest: 2010-12-31}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: email, kind: email, ask: E-mail?, label: E-mail, optional: yes}
          - {key: home, kind: province, ask: Ở đâu?, label: Tỉnh, provinces: 2025}
          - key: agree
            kind: consent
            ask: Bạn có đồng ý không?
            label: Đồng ý
            version: "2021-02"
            text: Chúng tôi lưu tên bạn.
          - {key: mood, kind: rating, ask: Bạn mong đợi thế nào?, label: Mong đợi}
          - {key: tell, kind: scale, ask: Bạn sẽ rủ bạn bè chứ?, label: Rủ bạn}
"""
"""A form with a step of each kind; `crops` depends on `role`."""

_NAME_ONLY = "          - {key: name, kind: name, ask: Họ và tên của bạn là gì?}\n"
_RATING_ONLY = "          - {key: content, kind: rating, ask: Nội dung thế nào?}\n"


def changed(text: str, *swaps: tuple[str, str]) -> str:
    """The text with these words replaced, each of which must stand in it just once."""
    for old, new in swaps:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def asking(steps: str, *, summary: bool = True) -> str:
    """SPRING with another registration form."""
    form = f"        summary: {'yes' if summary else 'no'}\n        steps:\n"
    return changed(SPRING, ("        summary: no\n        steps:\n" + _NAME_ONLY, form + steps))


def surveying(steps: str, *terms: tuple[str, str]) -> str:
    """SPRING with other survey questions and perhaps other terms."""
    return changed(SPRING, (_RATING_ONLY, steps), *terms)


def with_terms(**terms: str | int) -> str:
    """SPRING with terms of registration: opens, closes, capacity."""
    lines = "".join(f"      {name}: {value}\n" for name, value in terms.items())
    return changed(SPRING, ("    registration:\n", f"    registration:\n{lines}"))


@asynccontextmanager
async def village(
    database_url: str,
    text: str = SPRING,
    moment: str = "2021-03-01 07:00",
    pages: Pages | None = FRESH,
    mail: MailServer | None = None,
) -> AsyncIterator[Town]:
    """A town with a small programme. Nobody in it may ever hear that the bot made a mistake."""
    async with town(database_url, read(text), moment, pages, mail) as place:
        yield place
        await place.settle()
        assert sorries(place) == []


def sorries(place: Town) -> list[str]:
    """Messages that say a handler failed, in any chat."""
    texts = [
        str(message.get("text", ""))
        for chat in place.sandbox.world.chats.values()
        for message in chat.messages.values()
    ]
    return [text for text in texts if "😔" in text]


async def begins(phone: Phone) -> None:
    """Presses the big button."""
    await phone.says("/start")
    await phone.sees("Đăng ký tham gia")
    await phone.presses("Đăng ký tham gia")


async def joins(phone: Phone, name: str = "Nguyễn Thị Lan") -> None:
    """Registers for SPRING."""
    await begins(phone)
    await phone.sees("Họ và tên")
    await phone.says(name)
    await phone.sees("thành công")
    await phone.sees(".ics")


async def to_the_phone(phone: Phone) -> None:
    """Registers for the OCOP series as a manager, up to the phone number."""
    await begins(phone)
    await phone.sees("1/")
    await phone.says("Nguyễn Thị Lan")
    await phone.sees("vai trò")
    await phone.presses("Cán bộ quản lý")
    await phone.sees("cấp nào")
    await phone.presses("Cấp xã")
    await phone.sees("Tên cơ quan")
    await phone.says("UBND xã Ví Dụ")
    await phone.sees("tỉnh")
    await phone.says("Cần Thơ")
    await phone.sees("Số điện thoại", "6/")
    await phone.sees("Bấm nút 📱")


async def rates(phone: Phone, number: int) -> None:
    """Answers the survey of a session of SPRING, from the menu."""
    await phone.says("/survey")
    await phone.sees(f"Làm phiếu buổi {number}")
    await phone.presses(f"Làm phiếu buổi {number}")
    await phone.sees("Nội dung thế nào?")
    await phone.presses("Rất tốt")
    await phone.sees("Cảm ơn bạn đã đánh giá", f"buổi {number}")


async def stored(place: Town, table: type[Row]) -> list[Row]:
    """All rows of a table, oldest first."""
    wanted = select(table).order_by(*inspect(table).primary_key)
    return await place.app.database.read(lambda tx: list(tx.scalars(wanted)))


async def person_of(place: Town, phone: Phone) -> Person:
    (found,) = [one for one in await stored(place, Person) if one.telegram_id == phone.id]
    return found
