"""Organizers correct what people gave: the person hears of it, nobody is overruled, certificates stay."""

from __future__ import annotations

from sqlalchemy import delete, update

from storage.tables import Action, Certificate, Registration
from tests.databases import only_sqlite
from tests.stories.absentees import made_for
from tests.stories.phones import shown
from tests.stories.programmes import asking, begins, stored, village
from tests.stories.test_people import STEPS, looks_for


async def test_data_is_corrected_and_the_person_hears_of_it(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await begins(lan)
        for asked, answer in (
            ("Họ và tên", "Nguyễn Thị Lan"),
            ("Tên cơ quan", "HTX Rau"),
            ("tỉnh nào", "dak lak"),
        ):
            await lan.sees(asked)
            await lan.says(answer)
        await lan.sees("Số điện thoại?")
        await lan.says("0912345678")
        await lan.sees("E-mail?")
        await lan.presses("Bỏ qua")
        await lan.sees("đồng ý không")
        await lan.presses("Tôi đồng ý")
        await lan.sees("xem lại")
        await lan.presses("Đúng rồi")
        await lan.sees("thành công")
        await looks_for(hoa, "lan")
        await hoa.sees("1. Nguyễn Thị Lan")
        await hoa.presses("1. Nguyễn Thị Lan")
        await hoa.sees("Sửa thông tin")
        await hoa.presses("Sửa thông tin")
        window = shown(await hoa.sees("Sửa thông tin của Nguyễn Thị Lan", "✏️ Tên"))
        assert "đồng ý" not in window
        await hoa.presses("✏️ Điện thoại")
        await hoa.sees("danh thiếp")
        await hoa.says("123")
        await hoa.sees("⚠️")
        await hoa.says("0987 654 321")
        await hoa.sees("0987 654 321", "Lưu thay đổi")
        await hoa.presses_twice("Lưu thay đổi")
        await hoa.sees("Đã lưu và báo cho người ấy")
        await place.settle()
        heard = shown(await lan.sees("Ban tổ chức vừa sửa", "Điện thoại"))
        assert "Hoa" not in heard
        (one,) = await stored(place, Registration)
        assert (one.phone, one.answers["agree"]["agreed"]) == ("+84987654321", True)
        (noted,) = [act for act in await stored(place, Action) if act.kind == "person-corrected"]
        assert noted.details == {"fields": {"phone": ["+84912345678", "+84987654321"]}}


async def test_a_change_of_the_person_meanwhile_is_not_overruled(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, {"name": "Trần Văn Hùng"})
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "hung")
        await hoa.sees("1. Trần")
        await hoa.presses("1. Trần")
        await hoa.sees("Sửa thông tin")
        await hoa.presses("Sửa thông tin")
        await hoa.sees("✏️ ")
        await hoa.presses("✏️ Họ")
        await hoa.sees("Họ và tên")
        await hoa.says("Trần Văn Hưng")
        await hoa.sees("Lưu thay đổi")
        await place.at("2021-03-01 07:30")
        later = {"answers": {"name": "Trần Văn Hải"}, "changed_at": place.clock.now()}
        await place.app.database.run(
            lambda tx: tx.execute(update(Registration).where(Registration.id == made).values(**later))
        )
        await hoa.presses("Lưu thay đổi")
        await hoa.sees("Trong lúc bạn sửa", "chưa lưu")
        assert (await stored(place, Registration))[0].answers == {"name": "Trần Văn Hải"}


async def test_who_was_merged_away_meanwhile_is_looked_for_again(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, {"name": "Trần Văn Hùng"})
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "hung")
        await hoa.sees("1. Trần")
        await hoa.presses("1. Trần")
        await hoa.sees("Sửa thông tin")
        await hoa.presses("Sửa thông tin")
        await hoa.sees("✏️ ")
        await hoa.presses("✏️ Họ")
        await hoa.sees("Họ và tên")
        gone = delete(Registration).where(Registration.id == made)
        await place.app.database.run(lambda tx: tx.execute(gone))
        await hoa.says("Trần Văn Hưng")
        await hoa.sees("vừa được gộp")


@only_sqlite
async def test_a_certificate_that_was_issued_goes_on_as_it_is(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, {"name": "Trần Văn Hùng"})
        issued = Certificate(
            registration_id=made,
            serial="XUAN-0001",
            code="abc",
            state="issued",
            data={"name": "Trần Văn Hùng"},
            ordered_at=place.clock.now(),
        )
        await place.app.database.run(lambda tx: tx.add(issued))
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "hung")
        await hoa.sees("1. Trần")
        await hoa.presses("1. Trần")
        await hoa.sees("Sửa thông tin")
        await hoa.presses("Sửa thông tin")
        await hoa.sees("✏️ ")
        await hoa.presses("✏️ Họ")
        await hoa.sees("Họ và tên")
        await hoa.says("Trần Văn Hưng")
        await hoa.sees("Lưu thay đổi")
        await hoa.presses("Lưu thay đổi")
        await hoa.sees("XUAN-0001", "vẫn ghi tên cũ")
        (kept,) = await stored(place, Certificate)
        assert (kept.state, kept.data) == ("issued", {"name": "Trần Văn Hùng"})
