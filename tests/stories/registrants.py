"""What stories about imports share: a village with a form worth importing into, its lists, its organizer."""

from __future__ import annotations

from bot.documents import spreadsheets, tables
from bot.documents.spreadsheets import XLSX
from tests.stories.phones import Phone
from tests.stories.programmes import asking
from tests.stories.test_staff import at_desk
from tests.stories.town import Town

FORM = """\
          - {key: name, kind: name, ask: Họ và tên của bạn là gì?, label: Họ và tên}
          - {key: unit, kind: text, ask: Bạn ở đơn vị nào?, label: Đơn vị}
          - key: role
            kind: choice
            ask: Bạn là ai?
            label: Vai trò
            options: [{key: farmer, label: Nông dân}, {key: officer, label: Cán bộ xã}]
          - {key: home, kind: province, ask: Bạn ở tỉnh nào?, label: Tỉnh}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: email, kind: email, ask: E-mail?, label: E-mail, optional: yes}
          - key: agree
            kind: consent
            ask: Bạn có đồng ý không?
            label: Đồng ý
            version: "2021-02"
            text: Chúng tôi lưu tên bạn.
"""
PROGRAMME = asking(FORM)
Line = tuple[tables.Cell, ...]
HEADINGS = ("STT", "Họ và tên", "Đơn vị", "Vai trò", "Tỉnh", "SĐT", "E-mail")
LAN: Line = (1, "Nguyễn Thị Lan", "HTX Sen Hồng", "Nông dân", "Đồng Tháp", "0912345678", "")
HUNG: Line = (
    2,
    "Trần Văn Hùng",
    "UBND xã Mỹ Long",
    "can bo xa",
    "dong thap",
    "912 345 679",
    "hung@gmail.com",
)
NGA: Line = (3, "Lê Thị Nga", "", "Bác sĩ", "Đồng Thápp", "09123", "nga@")
FULL: Line = (4, "Phạm Thị Tư", "", "Nông dân", "Cần Thơ", "0912345680", "")
"""Nothing is wrong but that the organisation is missing."""


def workbook(*rows: Line, headings: tuple[str, ...] = HEADINGS) -> bytes:
    return tables.xlsx([tables.Table("Danh sách", headings, rows)])


async def opened(town: Town) -> Phone:
    """The organizer, asked for a list."""
    hoa = await town.staff("Hoa", series="xuan")
    await again(hoa)
    return hoa


async def again(hoa: Phone) -> None:
    await at_desk(hoa, "Nhập danh sách")
    await hoa.sees("Bạn gửi tệp danh sách vào đây")


async def sends(town: Town, phone: Phone, content: bytes, name: str = "ds.xlsx", mime: str = XLSX) -> None:
    """A file is sent, and whatever comes of it has come."""
    await phone.sends_file(content, name, mime)
    await phone.sees("mình đang đọc")
    await town.settle()


async def imported(town: Town, hoa: Phone, *rows: Line) -> None:
    """A list without faults, imported."""
    await sends(town, hoa, workbook(*rows))
    await hoa.presses(f"Nhập {len(rows)} người")
    await hoa.sees(f"Đã đăng ký {len(rows)} người")
    await town.settle()


async def table_sent(phone: Phone, suffix: str = ".xlsx") -> list[list[str]]:
    """The rows of the newest workbook the bot sent, headings first."""
    sheet = spreadsheets.read(await phone.document(suffix), "")
    return [list(sheet.headings), *(list(cells) for _, cells in sheet.rows)]
