"""How organizers in stories order tables, and how the files are read back by another program's rules."""

from __future__ import annotations

import io
from typing import Any

from python_calamine import CalamineWorkbook

from tests.storage import crowds
from tests.stories.phones import Phone
from tests.stories.town import Town

Rows = list[dict[str, Any]]


async def to_exports(phone: Phone) -> None:
    await phone.says("/desk")
    await phone.sees("Bàn điều hành")
    await phone.presses("Xuất dữ liệu")
    await phone.sees("Bạn muốn lấy bảng nào")


async def orders(town: Town, phone: Phone, what: str, form: str = "Excel") -> None:
    """Chooses a table and a kind of file; the file has come."""
    await to_exports(phone)
    await phone.presses(what)
    await phone.sees("Excel", "CSV", "Chọn bảng khác")
    await phone.presses(form)
    await phone.sees("Đang làm tệp")
    await town.settle()


async def workbook(phone: Phone) -> dict[str, Rows]:
    """The sheets of the newest workbook, read by another program's rules."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(await phone.document(".xlsx")))
    return {name: _rows(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names}


def _rows(lines: list[list[Any]]) -> Rows:
    head, *rows = lines
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


async def register(town: Town, count: int = 2) -> None:
    ids = [(await town.person("Lan", started=True)).id for _ in range(count)]
    await town.app.database.run(lambda tx: crowds.register(tx, ids, town.clock.now()))
