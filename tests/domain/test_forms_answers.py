"""Good answers of every kind of step as people type them, and what is offered instead of a slip."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.forms.answers import read
from bot.forms.fitting import fits
from bot.forms.inputs import Typed
from bot.forms.verdicts import Accepted
from tests.domain.forms import answer, refused, step

GOOD: list[tuple[str, dict[str, Any], str, Any]] = [
    ("text", {}, "  HTX  Cầu Đất\u200b ", "HTX Cầu Đất"),
    ("text", {}, "Ca\u0300 phe\u0302", "Cà phê"),
    ("text", {}, "một\ndòng\tthôi", "một dòng thôi"),
    ("text", {"most": 6}, "Đắk Lắ", "Đắk Lắ"),
    ("text", {}, "👨‍👩‍👧 gia đình", "👨‍👩‍👧 gia đình"),
    ("longtext", {}, "a  b\r\n\r\n\r\n\r\nc \x00", "a b\n\nc"),
    ("name", {}, "nguyễn thị HOA", "nguyễn thị HOA"),
    ("name", {}, "H'Hen  Niê", "H'Hen Niê"),
    ("name", {}, "Y Bluê", "Y Bluê"),
    ("name", {}, "H´Hen Niê", "H´Hen Niê"),
    ("name", {}, "Suharto", "Suharto"),
    ("name", {}, "Jean-Pierre d’Ormesson", "Jean-Pierre d’Ormesson"),
    ("name", {}, "Nguye\u0302\u0303n Va\u0306n A", "Nguyễn Văn A"),
    ("name", {}, "李", "李"),
    ("choice", {}, "hop tac xa", "coop"),
    ("choice", {}, "Coopérative", "coop"),
    ("choice", {}, "HTX", "coop"),
    ("choice", {}, "3", "firm"),
    ("choice", {}, "số 3.", "firm"),
    ("choice", {}, "doanh nghiep", "firm"),
    ("choice", {}, "doanh nghiepp", "firm"),
    ("choice", {}, "doah ngihep", "firm"),
    ("choice", {}, "hộ", "home"),
    ("choices", {}, "1, 3", ["coop", "firm"]),
    ("choices", {}, "3 1 3", ["coop", "firm"]),
    ("choices", {}, "doanh nghiệp và hợp tác xã", ["coop", "firm"]),
    ("choices", {}, "Enterprise; HTX", ["coop", "firm"]),
    ("yesno", {}, "có", True),
    ("yesno", {}, "Co", True),
    ("yesno", {}, "oui !", True),
    ("yesno", {}, "👍🏽", True),
    ("yesno", {}, "1", True),
    ("yesno", {}, "ko", False),
    ("yesno", {}, "Không.", False),
    ("yesno", {}, "NON", False),
    ("yesno", {}, "2", False),
    ("number", {}, "25", 25),
    ("number", {}, " 1.500 ", 1500),
    ("number", {}, "1,500", 1500),
    ("number", {}, "1 500 000", 1500000),
    ("number", {}, "1\u202f500", 1500),
    ("number", {}, "5,0", 5),
    ("number", {}, "２５", 25),
    ("number", {"least": -10}, "−5", -5),
    ("number", {"whole": False}, "1.500,5", 1500.5),
    ("number", {"whole": False}, "1,500.5", 1500.5),
    ("number", {"whole": False}, "2,5", 2.5),
    ("number", {"whole": False}, "2.5", 2.5),
    ("number", {"whole": False}, "0,250", 0.25),
    ("number", {"whole": False, "most": 100}, "1,250", 1.25),
    ("date", {}, "28/09/2021", "2021-09-28"),
    ("date", {}, "28-9-21", "2021-09-28"),
    ("date", {}, "28.9.1980", "1980-09-28"),
    ("date", {}, "28 9 80", "1980-09-28"),
    ("date", {}, "3/4/2020", "2020-04-03"),
    ("date", {}, "2021-09-28", "2021-09-28"),
    ("date", {}, "28092021", "2021-09-28"),
    ("date", {}, "28 tháng 9 năm 2021", "2021-09-28"),
    ("date", {}, "Ngày 2 tháng 9 năm 1945", "1945-09-02"),
    ("date", {}, "28 thg 9, 2021", "2021-09-28"),
    ("date", {}, "28th September 2021", "2021-09-28"),
    ("date", {}, "September 28, 2021", "2021-09-28"),
    ("date", {}, "1er août 1990", "1990-08-01"),
    ("date", {}, "29/02/2020", "2020-02-29"),
    ("date", {}, "hôm nay", "2021-09-28"),
    ("date", {}, "yesterday", "2021-09-27"),
    ("phone", {}, "0912 345 678", "+84912345678"),
    ("phone", {}, "091.234.5678", "+84912345678"),
    ("phone", {}, "84912345678", "+84912345678"),
    ("phone", {}, "0084 912-345-678", "+84912345678"),
    ("phone", {}, "(+84) 912 345 678", "+84912345678"),
    ("phone", {}, "SĐT: 0912345678.", "+84912345678"),
    ("phone", {}, "＋84 912345678", "+84912345678"),
    ("phone", {}, "+84 (0)912 345 678", "+84912345678"),
    ("phone", {}, "024 3825 4567", "+842438254567"),
    ("phone", {}, "+33 6 12 34 56 78", "+33612345678"),
    ("phone", {"region": "FR"}, "06 12 34 56 78", "+33612345678"),
    ("email", {}, "Hoa.Nguyen@GMAIL.com", "Hoa.Nguyen@gmail.com"),
    ("email", {}, " hoa @ gmail . com. ", "hoa@gmail.com"),
    ("email", {}, "mailto:hoa@example.com", "hoa@example.com"),
    ("email", {}, "Hoa <hoa@example.com>", "hoa@example.com"),
    ("email", {}, "hoa@công-ty.vn", "hoa@công-ty.vn"),
    ("email", {}, "hoa@sonongnghiep.daklak.gov.vn", "hoa@sonongnghiep.daklak.gov.vn"),
    ("province", {}, "Đắk Lắk", "66"),
    ("province", {}, "daklak", "66"),
    ("province", {}, "tp. hcm", "79"),
    ("province", {}, "Tỉnh Bình Dương", "74"),
    ("province", {"provinces": "2025"}, "thanh pho hue", "46"),
    ("consent", {}, "Tôi đồng ý", {"version": "2021-09", "agreed": True}),
    ("consent", {}, "ok", {"version": "2021-09", "agreed": True}),
    ("consent", {"optional": True}, "không", {"version": "2021-09", "agreed": False}),
    ("rating", {}, "4", 4),
    ("rating", {}, "5/5", 5),
    ("rating", {}, "4 sao", 4),
    ("rating", {}, "⭐⭐⭐", 3),
    ("rating", {}, "rất tốt", 5),
    ("rating", {}, "Bốn", 4),
    ("scale", {}, "0", 0),
    ("scale", {}, "10", 10),
    ("scale", {}, "8/10", 8),
    ("scale", {}, "muoi", 10),
]


@pytest.mark.parametrize(("kind", "more", "typed", "stored"), GOOD)
def test_understood(kind: str, more: dict[str, Any], typed: str, stored: Any) -> None:
    verdict = answer(kind, typed, **more)
    assert verdict == Accepted(stored)
    assert isinstance(verdict, Accepted)
    assert type(verdict.value) is type(stored)
    assert fits(step(kind, **more), verdict.value)


@pytest.mark.parametrize(
    ("kind", "more", "typed", "offered"),
    [
        ("name", {}, "Hoa 🌸 Nguyễn", ["Hoa Nguyễn"]),
        ("name", {}, "Hoa Nguyễn ❤️👍🏽", ["Hoa Nguyễn"]),
        ("choice", {}, "hợp tác", ["coop", "group"]),
        ("number", {"whole": False}, "1,250", [1250, 1.25]),
        ("date", {}, "09/28/2021", ["2021-09-28"]),
        ("date", {"latest": "2020-01-01"}, "09/28/2021", []),
        ("phone", {}, "0168 912 3456", ["+84389123456"]),
        ("phone", {}, "+84 120 912 3456", ["+84709123456"]),
        ("email", {}, "hoa@gmial.com", ["hoa@gmail.com", "hoa@gmial.com"]),
        ("email", {}, "hoa@gmail", ["hoa@gmail.com"]),
        ("email", {}, "hoa@gmail,com", ["hoa@gmail.com"]),
        ("email", {}, "hòa.nguyễn@gmail.com", ["hoa.nguyen@gmail.com"]),
        ("email", {}, "hoa nguyen@gmail.com", ["hoanguyen@gmail.com"]),
        ("province", {"provinces": "2025"}, "Bình Dương", ["79"]),
        ("province", {}, "xã Ea Kao, Đắk Lắk", ["66"]),
        ("province", {}, "Nha Trang", ["56"]),
    ],
)
def test_what_was_meant_is_offered(kind: str, more: dict[str, Any], typed: str, offered: list[Any]) -> None:
    suggestions = refused(answer(kind, typed, **more)).suggestions
    assert [one.answer for one in suggestions] == offered
    assert all(len(one.value.encode()) <= 32 and one.value.isascii() for one in suggestions)


@pytest.mark.parametrize(
    ("year", "read_as"), [("31", "2031"), ("32", "1932"), ("00", "2000"), ("99", "1999")]
)
def test_two_digits_of_a_year_reach_ten_years_ahead(year: str, read_as: str) -> None:
    assert answer("date", f"1/2/{year}") == Accepted(f"{read_as}-02-01")


def test_dates_stay_inside_the_calendar() -> None:
    assert read(step("date"), Typed("hôm qua"), dt.date.min) == Accepted("0001-01-01")
    assert read(step("date"), Typed("ngày mai"), dt.date.max) == Accepted("9999-12-31")
