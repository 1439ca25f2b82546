"""Time that is shown and moved, what comes next, and the faults a developer orders."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from tests.sandbox.page.conftest import NOW, Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def plan(table: Table) -> None:
    """A reminder in 23 hours, a survey in 26."""
    labels = {23: "nhắc buổi 1", 26: "khảo sát buổi 1"}
    items = [
        {"at": (NOW + timedelta(hours=hours)).isoformat(), "label": label, "kind": "reminder", "key": label}
        for hours, label in labels.items()
    ]
    await table.control("PUT", "timeline", {"items": items})


async def test_the_bar_tells_the_time_and_what_comes_next(table: Table) -> None:
    await plan(table)
    await table.look()
    await expect(table.page.locator(".clock-face")).to_contain_text("08:55")
    await expect(table.page.locator(".clock-face")).to_contain_text("Thứ Hai")
    await expect(table.page.locator(".next")).to_contain_text("nhắc buổi 1")
    await expect(table.page.locator(".next")).to_contain_text("sau 23 giờ")


async def test_a_jump_moves_the_clock_and_is_seen_in_the_chats(table: Table) -> None:
    await table.types("Lan", "/start")
    await plan(table)
    await table.look()
    await expect(table.phone("Lan").locator(".separator.day")).to_have_text("Hôm nay")
    await table.page.locator("#bar").get_by_role("button", name="Tới ngay").click()
    await expect(table.page.locator(".clock-face")).to_contain_text("07:55")
    await expect(table.page.locator(".next")).to_contain_text("khảo sát buổi 1")
    await expect(table.phone("Lan").locator(".separator.jump")).to_contain_text("Đã tua 23 giờ")
    await expect(table.phone("Lan").locator(".separator.day")).to_have_text("Hôm qua")
    await table.bot.say(table.people["Lan"], "Sắp bắt đầu")
    await expect(table.phone("Lan").locator(".separator.day").last).to_have_text("Hôm nay")
    await expect(table.phone("Lan").locator(".row.theirs .meta")).to_have_text("07:55")
    await table.page.reload()
    await expect(table.phone("Lan").locator(".separator.jump + .separator.day + .row.theirs")).to_be_visible()


async def test_an_hour_a_day_and_standing_still(table: Table) -> None:
    await table.look()
    bar = table.page.locator("#bar")
    await bar.get_by_role("button", name="+1 giờ").click()
    await expect(table.page.locator(".clock-face")).to_contain_text("09:55")
    await bar.get_by_role("button", name="+1 ngày").click()
    await expect(table.page.locator(".clock-face")).to_contain_text("Thứ Ba")
    await bar.get_by_role("button", name="Cho đồng hồ chạy tiếp").click()
    await expect(bar.get_by_role("button", name="Dừng đồng hồ")).to_be_visible()
    assert (await table.control("GET", "clock"))["frozen"] is False


async def test_all_that_is_planned_can_be_opened_and_reached(table: Table) -> None:
    await plan(table)
    await table.page.set_viewport_size({"width": 375, "height": 812})
    await table.look()
    await table.page.get_by_role("button", name="Mở dòng thời gian").click()
    rows = table.page.locator(".plan-row")
    await expect(rows).to_have_count(2)
    await rows.last.get_by_role("button", name="Tới ngay").click()
    await expect(table.page.locator(".plan")).to_contain_text("Chưa có việc nào sắp tới")
    await expect(table.page.locator(".sheet-clock")).to_contain_text("10:55:00")
    assert await table.page.locator(".sheet").evaluate("(node) => node.scrollWidth <= node.clientWidth")


async def test_any_moment_can_be_asked_for_in_the_zone_of_the_page(table: Table) -> None:
    await table.look()
    await table.page.get_by_role("button", name="Mở dòng thời gian").click()
    await table.page.get_by_label("Tới lúc này").fill("2021-10-13T08:00")
    await table.page.get_by_role("button", name="Tới lúc này").click()
    await expect(table.page.locator(".sheet-clock")).to_contain_text("08:00:00")
    await expect(table.page.locator(".sheet-clock")).to_contain_text("Thứ Tư, 13 tháng 10, 2021")
    assert (await table.control("GET", "clock"))["now"].startswith("2021-10-13T01:00:00")


async def test_a_fault_hits_the_call_it_was_ordered_for(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.look()
    await table.page.get_by_role("button", name="Gây sự cố").click()
    await table.page.get_by_label("Phương thức").select_option("sendMessage")
    await table.page.get_by_role("button", name="quá nhiều yêu cầu").click()
    await expect(table.page.locator(".fault-log")).to_contain_text("429 × 1 · sendMessage")
    assert (await table.bot.call("getMe"))["is_bot"]
    with pytest.raises(RuntimeError, match="Too Many Requests: retry after 3"):
        await table.bot.say(table.people["Lan"], "Chào")
    await table.bot.say(table.people["Lan"], "Chào lần nữa")
    await expect(table.phone("Lan")).to_contain_text("Chào lần nữa")
