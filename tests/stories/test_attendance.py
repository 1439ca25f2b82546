"""Attendance from all sides: judged by the rule, closed, objected to, decided."""

from __future__ import annotations

from storage import Transaction, attendance
from storage import series as stored_series
from storage.tables import Action, Attendance, AttendanceSheet, Objection, Person, Verdict
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import changed, joins, stored, village
from tests.stories.test_code_words import JUDGED
from tests.stories.town import Town

CERTIFIED = changed(JUDGED, ("      surveys: 2\n", "      attendance: 2\n"))


async def opens(desk: Phone, session: int = 1) -> None:
    """To the attendance of a session; for who works in one series alone."""
    await desk.says("/desk")
    await desk.sees("Điểm danh")
    await desk.presses("🙋 Điểm danh")
    await desk.sees("Chọn một buổi")
    await desk.presses(f"Buổi {session} ·")
    await desk.sees(f"Điểm danh buổi {session}")


async def on_zoom(place: Town, phone: Phone, session: int, minutes: int) -> None:
    """Zoom's report was taken in."""

    def noted(tx: Transaction) -> None:
        series = stored_series.by_key(tx, "xuan")
        assert series is not None
        person = tx.query(Person).filter_by(telegram_id=phone.id).one()
        one = stored_series.sessions(tx, series.id)[session - 1]
        attendance.note(tx, person.id, one.id, "zoom", "zoom", place.clock.now())
        tx.query(Attendance).filter_by(kind="zoom", person_id=person.id, session_id=one.id).update(
            {"seconds": 60 * minutes}
        )

    await place.app.database.run(noted)


async def closes(hoa: Phone, session: int = 1) -> None:
    await opens(hoa, session)
    await hoa.presses("Chốt điểm danh")
    await hoa.sees("Sau khi chốt")
    await hoa.presses("Đồng ý chốt")
    await hoa.sees("Đã chốt lúc")


async def my_attendance(phone: Phone) -> str:
    await phone.says("/menu")
    await phone.sees("Điểm danh của tôi")
    await phone.presses("Điểm danh của tôi")
    return shown(await phone.sees("Được tính có mặt khi"))


async def test_a_sheet_from_the_first_sign_to_the_decision(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        hoa = await place.staff("Hoa", "organizer", "xuan")
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung, "Hùng <b> & Bé")
        await place.at("2021-03-02 08:10")
        await hung.says("/join")
        await hung.sees("Tôi đã vào lớp")
        await hung.presses("Tôi đã vào lớp")
        await hung.sees("Đã ghi nhận bạn vào lớp", "Được tính có mặt khi", "ít nhất 72 phút")
        await opens(hoa)
        assert not await hoa.has_seen("Chốt điểm danh")
        await place.at("2021-03-02 10:30")
        await on_zoom(place, lan, 1, 80)
        await on_zoom(place, hung, 1, 52)
        assert "✅ Buổi 1 (Thứ Ba, 02/03): có mặt" in await my_attendance(lan)
        told = await my_attendance(hung)
        assert "⏳ Buổi 1 (Thứ Ba, 02/03): chưa đủ" in told
        assert "Zoom 52/72 phút, hoặc từ điểm danh 0/2" in told
        await opens(hoa)
        await hoa.presses("Chốt điểm danh")
        await hoa.sees("Có mặt: 1", "Không tính có mặt: 1", "cần nhiều từ điểm danh", "1 người có ghi nhận")
        await hoa.presses_twice("Đồng ý chốt")
        await hoa.sees("Đã chốt lúc", "Có mặt: 1")
        await place.settle()
        await hung.sees("đã chốt", "Zoom 52/72 phút", "Buổi 1: tôi có tham gia")
        assert not await lan.has_seen("đã chốt")
        await on_zoom(place, hung, 1, 120)
        await hung.presses_twice("Buổi 1: tôi có tham gia")
        await hung.sees("Đã báo ban tổ chức")
        await hung.says("Tôi xem chung máy <với> Lan & Bé")
        await hung.sees("Đã gửi thêm lời")
        await place.settle()
        await hoa.sees("báo mình có tham gia", "Ý kiến điểm danh (1)")
        await hoa.presses("Ý kiến điểm danh (1)")
        await hoa.sees("Hùng <b> & Bé", "Báo cáo Zoom", "Tôi xem chung máy <với> Lan & Bé")
        await hoa.presses("Tính có mặt")
        await hoa.sees("Vì sao?")
        message, data = await hoa.button("mạng hoặc máy bị lỗi")
        await hoa.presses("mạng hoặc máy bị lỗi")
        await hoa.sees("Không còn ý kiến nào")
        await hoa.presses_data(message, data)
        await hoa.sees()
        await place.settle()
        await hung.sees("tính bạn có mặt buổi 1", "mạng hoặc máy bị lỗi")
        assert "✅ Buổi 1 (Thứ Ba, 02/03): có mặt" in await my_attendance(hung)
        assert [one.state for one in await stored(place, Objection)] == ["accepted"]
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["sheet-closed", "verdict-present", "objection-accepted"]


async def test_an_objection_is_declined_and_cannot_be_made_again(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        hoa, lan = await place.staff("Hoa", "organizer", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 21:30")
        await my_attendance(lan)
        await lan.presses("Buổi 1: tôi có tham gia")
        await lan.sees("Đã báo ban tổ chức")
        await place.settle()
        assert not await hoa.has_seen("báo mình có tham gia")  # it is night
        await place.at("2021-03-03 06:30")
        await hoa.sees("báo mình có tham gia")
        await hoa.presses("Ý kiến điểm danh (1)")
        await hoa.sees("Chưa có ghi nhận nào")
        await hoa.presses("Giữ nguyên")
        await hoa.sees("Vì sao?")
        await hoa.says("x" * 501)
        await hoa.sees("nhiều nhất 500")
        await hoa.says("Không thấy tên trong Zoom")
        await hoa.sees("Không còn ý kiến nào")
        await place.settle()
        await lan.sees("giữ nguyên kết quả", "Không thấy tên trong Zoom")
        told = await my_attendance(lan)
        assert "giữ nguyên: Không thấy tên trong Zoom" in told
        assert "tôi có tham gia" not in told
        assert await stored(place, Verdict) == []


async def test_an_organizers_word_holds_against_all_else(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        hoa, lan = await place.staff("Hoa", "organizer", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:30")
        await on_zoom(place, lan, 1, 120)
        await opens(hoa)
        await hoa.presses("Tìm người")
        await hoa.sees("tên")
        await hoa.says("lan")
        await hoa.sees("Nguyễn Thị Lan")
        await hoa.presses("1. Nguyễn Thị Lan")
        await hoa.sees("Lịch sử")
        await hoa.presses("🙋 Điểm danh")
        await hoa.sees("Buổi 1 (Thứ Ba, 02/03): có mặt", "Báo cáo Zoom")
        await hoa.presses("✏️ Buổi 1")
        await hoa.sees("Xác nhận không có mặt")
        await hoa.presses("Xác nhận không có mặt")
        await hoa.sees("Vì sao?")
        await hoa.presses("người khác điểm danh hộ")
        await hoa.sees("chưa tính có mặt", "Ban tổ chức: người khác điểm danh hộ")
        assert "❌ Buổi 1 (Thứ Ba, 02/03): không tính có mặt" in await my_attendance(lan)
        await closes(hoa)
        await place.settle()
        assert not await lan.has_seen("đã chốt")
        await hoa.presses("Mở lại để sửa")
        await hoa.sees("Hãy gõ lý do")
        await hoa.says("Ghi nhầm người")
        await hoa.sees("Đã mở lại")
        assert "không tính có mặt" in await my_attendance(lan)
        (verdict,) = await stored(place, Verdict)
        assert (verdict.present, verdict.way, verdict.reason) == (False, "staff", ":other:")
        (sheet,) = await stored(place, AttendanceSheet)
        assert sheet.closed_at is None


async def test_what_the_certificate_asks_for_is_told_as_it_stands(database_url: str) -> None:
    """Two sessions of three: who came late sees what is left, then that it is enough or no longer can be."""
    async with village(database_url, CERTIFIED) as place:
        hoa, mai = await place.staff("Hoa", "organizer", "xuan"), await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        await place.at("2021-03-02 12:00")
        assert "Còn 2 buổi sắp tới, 1 buổi đang chờ kết quả, bạn cần thêm 2" in await my_attendance(mai)
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung, "Trần Văn Hùng")
        assert "Có mặt: 0 buổi, cần 2" in (told := await my_attendance(lan))
        assert "Buổi 1 (Thứ Ba, 02/03): đã học trước khi bạn đăng ký" in told
        assert "Còn 2 buổi sắp tới, bạn cần thêm 2" in told
        await closes(hoa)
        assert "Còn 2 buổi sắp tới, bạn cần thêm 2" in await my_attendance(lan)
        await place.at("2021-03-04 12:00")
        await on_zoom(place, lan, 2, 110)
        await closes(hoa, 2)
        assert "Còn 1 buổi sắp tới, bạn cần thêm 1" in await my_attendance(lan)
        assert "Rất tiếc, chỉ còn 1 buổi" in await my_attendance(hung)
        await place.at("2021-03-09 12:00")
        await on_zoom(place, lan, 3, 110)
        await opens(hoa, 3)
        await hoa.presses("Chốt điểm danh")
        await hoa.sees("1 người đủ điều kiện nhận giấy chứng nhận")
        await hoa.presses("Đồng ý chốt")
        await hoa.sees("Đã chốt lúc")
        await place.settle()
        await lan.sees("Bạn đã đủ điều kiện nhận giấy chứng nhận", "Nhận giấy chứng nhận")
        await lan.presses("Nhận giấy chứng nhận")
        await lan.sees("Nguyễn Thị Lan")
        await place.settle()
        assert not await hung.has_seen("đủ điều kiện")


@only_sqlite
async def test_figures_that_changed_are_shown_again_before_closing(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        hoa, lan = await place.staff("Hoa", "organizer", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:30")
        await opens(hoa)
        await hoa.presses("Chốt điểm danh")
        await hoa.sees("Có mặt: 0", "Chưa có báo cáo Zoom")
        await on_zoom(place, lan, 1, 100)
        await hoa.presses("Đồng ý chốt")
        await hoa.sees("Số liệu vừa thay đổi")
        assert await hoa.has_seen("Có mặt: 1")
        await hoa.presses("Đồng ý chốt")
        await hoa.sees("Đã chốt lúc")


async def test_a_helper_is_shown_nothing_to_decide(database_url: str) -> None:
    """What they press all the same is refused, see test_guard."""
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:30")
        await opens(an)
        seen = shown(await an.sees("Điểm danh buổi 1"))
        for more in ("Chốt", "Tìm người", "Ý kiến"):
            assert more not in seen


async def test_any_sign_counts_where_the_file_says_nothing(database_url: str) -> None:
    """As it always was: «I'm in» is enough, and nothing new is in people's way."""
    text = changed(
        CERTIFIED, ("    attendance:\n      enough:\n        - minutes: 60%\n        - words: 2\n", "")
    )
    async with village(database_url, text) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:10")
        await lan.says("/join")
        await lan.sees("Tôi đã vào lớp")
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("Đã ghi nhận bạn có mặt ở buổi 1")
        assert not await lan.has_seen("Tạm tính")
        await lan.says("/menu")
        await lan.sees("Có mặt: 1 buổi, cần 2")
