"""People who were registered by others arrive, by their personal link or by the phone they share."""

from __future__ import annotations

import asyncio

import pytest

from bot import letters
from storage import Transaction, attendance, registrations, roles, series
from storage.tables import Attendance, Consent, Delivery, Invitation, Person, Registration
from tests.databases import only_sqlite
from tests.stories.absentees import link_to, made_for, owner_of
from tests.stories.phones import shown
from tests.stories.programmes import asking, begins, joins, stored, village, with_terms
from tests.stories.test_staff import at_desk, link_from

NAME = {"name": "Trần Văn Hùng"}
STEPS = """\
          - {key: name, kind: name, ask: Họ và tên?, label: Tên}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: agree, kind: consent, ask: Bạn có đồng ý không?, version: "1", text: Chúng tôi lưu tên bạn.}
"""
HUNG = {"name": "Trần Văn Hùng", "phone": "+84912345678"}


async def test_a_link_is_opened_and_all_is_as_for_anybody(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)
        link = await link_to(place, made)
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng Trần Văn Hùng", "0001")
        await hung.sees(".ics")
        await hung.sees("Trần Văn Hùng", "✏️")
        await hung.presses("Đúng rồi")
        await hung.sees("Đã lưu")
        assert await owner_of(place, made) == hung.id
        assert len(await stored(place, Person)) == 1
        await place.at("2021-03-02 07:50")
        await hung.sees("Vào Zoom")
        await hung.says("/me")
        await hung.sees("Thông tin của tôi", "0001")


async def test_who_comes_late_gets_what_still_matters(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_to(place, await made_for(place, NAME))
        await place.at("2021-03-02 08:10")
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng")
        await place.settle()
        await hung.sees("Vào Zoom")


async def test_consent_that_was_not_given_is_asked_for(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        link = await link_to(place, await made_for(place, HUNG))
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Bạn có đồng ý không?", "Chúng tôi lưu tên bạn")
        await hung.presses("Tôi đồng ý")
        await hung.sees("xem lại", "Trần Văn Hùng", "0912 345 678", "Đã đồng ý")
        await hung.presses("✏️ Tên")
        await hung.sees("Họ và tên?")
        await hung.says("Trần Văn Hưng")
        await hung.sees("xem lại", "Trần Văn Hưng")
        await hung.presses("Đúng rồi")
        await hung.sees("Đã lưu")
        (consent,) = await stored(place, Consent)
        assert (consent.step, consent.version) == ("agree", "1")
        (one,) = await stored(place, Registration)
        assert "tran van hung" in one.search


async def test_two_who_open_a_link_at_once_do_not_both_get_it(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)
        link = await link_to(place, made)
        both = await place.person("Hùng"), await place.person("Trộm")
        await asyncio.gather(*(phone.says(f"/start {link}") for phone in both))
        for phone in both:
            await phone.sees()
        took = [phone.id for phone in both if await phone.count("Chào mừng Trần Văn Hùng")]
        missed = [phone.id for phone in both if await phone.count("không còn dùng được")]
        assert took == [await owner_of(place, made)]
        assert len(missed) == 1


async def test_what_was_entered_is_corrected_on_arrival(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)
        hung = await place.person("Hùng")
        await hung.says(f"/start {await link_to(place, made)}")
        await hung.sees("xem lại", "✏️")
        await hung.presses("✏️ Họ")
        await hung.sees("Họ và tên của bạn là gì?")
        await hung.says("Trần Văn Hưng")
        await hung.sees("Đã lưu")
        (one,) = await stored(place, Registration)
        assert (one.answers, one.search) == ({"name": "Trần Văn Hưng"}, "tran van hung 0001")


async def test_who_stands_in_line_is_told_so(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        hoa = await place.staff("Hoa")
        await at_desk(hoa, "Mùa xuân", "Tìm người", "Đăng ký hộ")
        await hoa.sees("Đăng ký hộ.")
        await hoa.says("Trần Văn Hùng")
        await hoa.sees("tiếp tục")
        await hoa.presses("Đúng rồi, tiếp tục")
        await hoa.sees("Sắp xong")
        await hoa.presses("✅ Đăng ký")
        link = await link_from(hoa, "đang chờ chỗ", "Link riêng")
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("chưa có chỗ chính thức")
        await hung.sees("xem lại", "Trần Văn Hùng")


async def test_a_link_opens_once(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)
        link, second = await link_to(place, made), await link_to(place, made)
        hung, thief = await place.person("Hùng"), await place.person("Trộm")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng")
        for other in (link, second):
            await thief.says(f"/start {other}")
            await thief.sees("không còn dùng được")
        await hung.says(f"/start {link}")
        await hung.sees("đã là của bạn")
        assert await owner_of(place, made) == hung.id


@only_sqlite
@pytest.mark.parametrize("link", ["claim-", "claim-xyz", "claim-" + "a" * 58])
async def test_made_up_links_open_nothing(database_url: str, link: str) -> None:
    async with village(database_url) as place:
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("không còn dùng được")


@only_sqlite
async def test_a_link_gets_old(database_url: str) -> None:
    async with village(database_url) as place:
        link = await link_to(place, await made_for(place, NAME))
        await place.at("2021-05-30 06:00")
        hung = await place.person("Hùng")
        await place.at("2021-05-30 07:01")
        await hung.says(f"/start {link}")
        await hung.sees("không còn dùng được")


async def test_who_registered_themselves_keeps_their_own(database_url: str) -> None:
    async with village(database_url) as place:
        hung = await place.person("Hùng")
        await joins(hung, "Hùng Trần")
        made = await made_for(place, NAME)
        await hung.says(f"/start {await link_to(place, made)}")
        await hung.sees("gộp đăng ký hộ", "0001")
        (one,) = await stored(place, Registration)
        assert (one.number, one.answers) == (1, {"name": "Hùng Trần"})
        assert len(await stored(place, Person)) == 1
        assert all(link.registration_id == one.id for link in await stored(place, Invitation))


async def test_who_had_withdrawn_is_in_again(database_url: str) -> None:
    async with village(database_url) as place:
        hung = await place.person("Hùng")
        await joins(hung, "Hùng Trần")
        await hung.says("/me")
        await hung.sees("Thông tin của tôi")
        await hung.presses("Hủy đăng ký")
        await hung.sees("Bạn muốn hủy")
        await hung.presses("Đúng, hủy đăng ký")
        await hung.sees("đã hủy")
        await hung.says(f"/start {await link_to(place, await made_for(place, NAME))}")
        await hung.sees("Chào mừng Trần Văn Hùng", "0002")
        (one,) = await stored(place, Registration)
        assert (one.state, one.answers, one.withdrawn_at) == ("registered", NAME, None)


async def test_a_shared_number_finds_the_registration_made_for_it(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        made = await made_for(place, HUNG)
        hung = await place.person("Hùng")
        await hung.says("/start")
        await hung.sees("Tôi đã được đăng ký hộ")
        await hung.presses("Tôi đã được đăng ký hộ")
        await hung.sees("gửi số điện thoại")
        await hung.sends(contact=True)
        await hung.sees("Đó có phải là bạn", "Trần Văn Hùng", "0001")
        await hung.presses_twice("Đúng, là tôi")
        await hung.sees("Chào mừng Trần Văn Hùng")
        await hung.sees("Bạn có đồng ý không?")
        assert await owner_of(place, made) == hung.id


async def test_in_the_form_a_shared_number_finds_it_too(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        made = await made_for(place, HUNG)
        hung = await place.person("Hùng")
        await begins(hung)
        await hung.sees("Họ và tên?")
        await hung.says("Hùng Trần")
        await hung.sees("Số điện thoại?")
        await hung.sends(contact=True)
        await hung.sees("Bạn có đồng ý không?")
        await hung.sees("Đó có phải là bạn", "Trần Văn Hùng")
        await hung.presses("Đúng, là tôi")
        await hung.sees("Chào mừng Trần Văn Hùng")
        assert await owner_of(place, made) == hung.id


async def test_a_typed_number_finds_nothing(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await made_for(place, HUNG)
        thief = await place.person("Trộm", phone="+84987654321")
        await begins(thief)
        await thief.says("Trộm Vặt")
        await thief.sees("Số điện thoại?")
        await thief.says("0912345678")
        asked = await thief.sees("Bạn có đồng ý không?")
        assert "Trần" not in shown(asked)
        assert not await thief.has_seen("Đó có phải là bạn")
        await thief.says("/start")
        await thief.sees("Tôi đã được đăng ký hộ")
        await thief.presses("Tôi đã được đăng ký hộ")
        await thief.sees("gửi số điện thoại")
        await thief.sends(contact={"phone_number": "+84912345678", "first_name": "Hùng"})
        await thief.sees("không phải số của chính bạn")
        await thief.sends(contact=True)
        await thief.sees("chưa thấy đăng ký hộ")


async def test_staff_who_try_a_link_are_asked_first(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)
        link = await link_to(place, made)
        hoa = await place.staff("Hoa")
        await hoa.says(f"/start {link}")
        await hoa.sees("dành cho", "Trần Văn Hùng", "đúng người")
        assert await owner_of(place, made) is None
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng")
        await hoa.presses("Đúng, là tôi")
        await hoa.sees("không còn dùng được")


async def test_what_was_meant_for_them_alone_is_waiting(database_url: str) -> None:
    async with village(database_url) as place:
        made, hoa = await made_for(place, NAME), await place.staff("Hoa")
        await hoa.says("/menu")
        sent = (await hoa.messages())[-1]["message_id"]

        def write(tx: Transaction) -> None:
            by = roles.own(tx, hoa.id, place.clock.now())
            one = registrations.get(tx, made)
            letters.write(tx, one, (hoa.id, sent), by.id, place.clock.now())

        await place.app.database.run(write)
        await place.settle()
        (kept,) = await stored(place, Delivery)
        assert (kept.state, kept.error) == ("skipped", "absent")
        hung = await place.person("Hùng")
        await hung.says(f"/start {await link_to(place, made)}")
        await hung.sees("Chào mừng")
        await place.settle()
        await hung.sees("Trả lời ban tổ chức")


async def test_what_others_noted_for_them_comes_along(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, NAME)

        def there(tx: Transaction) -> None:
            one = registrations.get(tx, made)
            first = series.sessions(tx, one.series_id)[0]
            attendance.note(tx, one.person_id, first.id, "desk", None, place.clock.now())

        await place.app.database.run(there)
        hung = await place.person("Hùng")
        await hung.says(f"/start {await link_to(place, made)}")
        await hung.sees("Chào mừng")
        (evidence,) = await stored(place, Attendance)
        (person,) = await stored(place, Person)
        assert (evidence.person_id, person.telegram_id) == (person.id, hung.id)
