"""Hanoi, 141 classes: people say who and where they are, and find the class that is for them."""

from __future__ import annotations

from sqlalchemy import event

from bot.programme import Programme, read
from bot.texts import Texts
from handlers.participants import home
from handlers.participants.series import find
from handlers.visit import Visit
from storage import Transaction, people
from storage.people import Account
from storage.tables import Registration
from tests.databases import only_sqlite
from tests.stories.phones import EXAMPLES, Phone
from tests.stories.programmes import stored
from tests.stories.town import Town, town

EVENING = "2020-07-15 19:00"


def hanoi() -> Programme:
    return read(EXAMPLES / "hanoi-2020.yaml")


async def finds(phone: Phone) -> None:
    """A producer of Ba Vì, up to the list of classes."""
    await phone.says("/start")
    await phone.sees("Có nhiều lớp", "Bạn thuộc đối tượng nào?")
    await phone.presses("Chủ thể sản xuất")
    await phone.sees("Bạn ở quận, huyện, thị xã nào?", "Sơn Tây")
    await phone.presses("Ba Vì")
    await phone.sees("Có 5 lớp hợp với bạn", "Ba Vì 1", "Nhà văn hóa huyện Ba Vì", "Còn 57 chỗ")


async def fills_in(phone: Phone) -> None:
    """What kind and district leave open."""
    await phone.sees("Cơ sở của bạn thuộc loại nào?")
    await phone.presses("Hợp tác xã")
    await phone.sees("Họ và tên")
    await phone.says("Nguyễn Thị Lan")
    await phone.sees("Tên cơ quan")
    await phone.says("HTX Ví Dụ")
    await phone.sees("Số điện thoại")
    await phone.says("0912345678")
    await phone.sees("đồng ý")
    await phone.presses("Tôi đồng ý")
    await phone.sees("Hợp tác xã", "Nguyễn Thị Lan")
    await phone.presses("Đúng rồi, đăng ký")
    await phone.sees("thành công")


async def test_people_find_their_class_and_are_not_asked_twice(database_url: str) -> None:
    async with town(database_url, hanoi(), EVENING) as place:
        lan = await place.person("Lan")
        await finds(lan)
        await lan.presses("Ba Vì 2")
        await lan.sees("Ba Vì 2", "📍 Nhà văn hóa huyện Ba Vì", "Đăng ký tham gia", "Các lớp hợp với tôi")
        await lan.presses("Đăng ký tham gia")
        await fills_in(lan)
        (made,) = await stored(place, Registration)
        assert (made.answers["kind"], made.answers["district"]) == ("producer", "ba-vi")
        await another(place, lan)


async def another(place: Town, lan: Phone) -> None:
    """She takes a second class; the form knows her already, but for her agreement."""
    await lan.says("/start")
    await lan.sees("Ba Vì 2", "Chuỗi tập huấn khác")
    await lan.presses("Chuỗi tập huấn khác")
    await lan.sees("đối tượng nào")
    await lan.presses("Chủ thể sản xuất")
    await lan.sees("Sơn Tây")
    await lan.presses("Ba Vì")
    await lan.sees("Bạn đã đăng ký lớp này", "✅ Quản trị sản xuất - kinh doanh – Ba Vì 2")
    await lan.presses("Ba Vì 3")
    await lan.sees("Đăng ký tham gia")
    await lan.presses("Đăng ký tham gia")
    await lan.sees("đồng ý")
    await lan.presses("Tôi đồng ý")
    await lan.sees("HTX Ví Dụ")
    await lan.presses("Đúng rồi, đăng ký")
    await lan.sees("thành công")
    assert [one.state for one in await stored(place, Registration)] == ["registered"] * 2


@only_sqlite
async def test_the_ways_out(database_url: str) -> None:
    async with town(database_url, hanoi(), EVENING) as place:
        lan = await place.person("Lan")
        await lan.says("/start")
        await lan.sees("đối tượng nào")
        await lan.presses("Xem tất cả")
        await lan.sees("Ban Chỉ đạo", "Trang sau")
        await lan.says("/start")
        await lan.sees("đối tượng nào")
        await lan.presses("Ban Chỉ đạo")
        await lan.sees("Có 1 lớp hợp với bạn", "Hội trường Thành phố", "Còn 60 chỗ")
        await lan.presses("Chọn lại")
        await lan.sees("đối tượng nào")
        await lan.presses("Cán bộ quản lý")
        await lan.sees("quận, huyện")
        await lan.presses("Không có trong")
        await lan.sees("Chưa có lớp nào hợp")
        await lan.presses("Chọn lại")
        await lan.sees("đối tượng nào")


@only_sqlite
async def test_a_full_class_comes_last_and_has_a_line(database_url: str) -> None:
    full = hanoi()
    first = next(one for one in full.series if one.key == "p-013")
    assert first.fits == {"kind": ("producer",), "district": ("son-tay",)}
    terms = first.registration.model_copy(update={"capacity": 1})
    small = first.model_copy(update={"registration": terms})
    series = tuple(small if one is first else one for one in full.series)
    async with town(database_url, full.model_copy(update={"series": series}), EVENING) as place:
        lan, minh = await place.person("Lan"), await place.person("Minh")
        await lan.says("/start p-013")
        await lan.sees("Còn 1 chỗ")
        await lan.presses("Đăng ký tham gia")
        await lan.sees("đối tượng nào")
        await lan.presses("Chủ thể sản xuất")
        await lan.sees("quận")
        await lan.presses("Sơn Tây")
        await fills_in(lan)
        await minh.says("/start")
        await minh.sees("đối tượng nào")
        await minh.presses("Chủ thể sản xuất")
        await minh.sees("quận")
        await minh.presses("Sơn Tây")
        shown = await minh.sees("Sơn Tây 1", "Hết chỗ")
        assert shown["message"]["text"].index("Sơn Tây 4") < shown["message"]["text"].index("Sơn Tây 1")


async def statements(place: Town) -> list[int]:
    """How many statements the first question, the list of fitting classes and one of its pages take."""
    engine, count = place.app.database.engine, [0]

    def counted(*_: object) -> None:
        count[0] += 1

    def looked(tx: Transaction) -> list[int]:
        now = place.clock.now()
        person = people.meet(tx, Account(7, "Lan", None, None, "vi"), now)
        tx.flush()
        visit = Visit(tx, person, now, Texts(), "bot")
        code = find(visit, "new", "0").edit.buttons[2][0].press.split(":")[1]  # type: ignore[union-attr]
        taken = []
        for look in (lambda: home.front(visit), lambda: find(visit, f"{code}.1-12", "0")):
            tx.expunge_all()
            count[0] = 0
            look()
            taken.append(count[0])
        return taken

    event.listen(engine, "before_cursor_execute", counted)
    try:
        return await place.app.database.run(looked)
    finally:
        event.remove(engine, "before_cursor_execute", counted)


@only_sqlite
async def test_many_classes_take_no_more_statements_than_few(database_url: str) -> None:
    whole = hanoi()
    few = whole.model_copy(update={"series": whole.series[:32]})
    async with town(database_url, few, EVENING) as place:
        before = await statements(place)
        await place.load(whole)
        assert await statements(place) == before
    assert max(before) <= 10, before
