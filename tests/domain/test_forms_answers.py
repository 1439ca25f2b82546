"""Good and bad answers of every kind of step, as people type them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import TypeAdapter

from bot.forms.answers import read
from bot.forms.fitting import fits
from bot.forms.inputs import Chosen, Finished, Input, Shared, Typed, Unsupported
from bot.forms.steps import Step
from bot.forms.verdicts import Accepted, Refused, Verdict

TODAY = dt.date(2021, 9, 28)
KINDS = (
    {"key": "coop", "label": {"vi": "Hợp tác xã", "en": "Cooperative", "fr": "Coopérative"}},
    {"key": "group", "label": {"vi": "Tổ hợp tác", "en": "Cooperative group"}},
    {"key": "firm", "label": {"vi": "Doanh nghiệp", "en": "Enterprise"}},
    {"key": "home", "label": "Hộ sản xuất"},
)
DEFAULTS: dict[str, dict[str, Any]] = {
    "choice": {"options": KINDS},
    "choices": {"options": KINDS},
    "consent": {"version": "2021-09", "text": "Tôi đồng ý."},
}
_STEP: TypeAdapter[Step] = TypeAdapter(Step)


def step(kind: str, **more: Any) -> Step:
    return _STEP.validate_python({"key": "q", "kind": kind, "ask": "?", **DEFAULTS.get(kind, {}), **more})


def answer(kind: str, given: str | Input, **more: Any) -> Verdict:
    return read(step(kind, **more), Typed(given) if isinstance(given, str) else given, TODAY)


def refused(verdict: Verdict) -> Refused:
    assert isinstance(verdict, Refused)
    return verdict


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


BAD: list[tuple[str, dict[str, Any], str, str]] = [
    ("text", {}, " \u200b\n ", "forms-text-empty"),
    ("text", {"least": 5}, "abc", "forms-text-short"),
    ("text", {"most": 5}, "abcdef", "forms-text-long"),
    ("longtext", {"most": 5}, "ab\ncdef", "forms-text-long"),
    ("name", {}, "", "forms-name-empty"),
    ("name", {}, "/start", "forms-name-command"),
    ("name", {}, "hoa@gmail.com", "forms-name-link"),
    ("name", {}, "https://example.org", "forms-name-link"),
    ("name", {}, "t.me/hoa", "forms-name-link"),
    ("name", {}, "12345", "forms-name-letters"),
    ("name", {}, "😀😀", "forms-name-letters"),
    ("name", {}, "?", "forms-name-letters"),
    ("name", {}, "Nguyễn Thị Hoa 0912345678", "forms-name-digits"),
    ("name", {"most": 10}, "Nguyễn Thị Hoa", "forms-name-long"),
    ("choice", {}, "nông dân giỏi", "forms-choice-unknown"),
    ("choice", {}, "9", "forms-choice-unknown"),
    ("choice", {}, "!!", "forms-choice-unknown"),
    ("choice", {}, "hợp tác", "forms-choice-several"),
    ("choices", {}, "1, 9", "forms-choices-unknown"),
    ("choices", {"least": 2}, "1", "forms-choices-few"),
    ("choices", {"most": 1}, "1, 2", "forms-choices-many"),
    ("yesno", {}, "có lẽ", "forms-yesno-unclear"),
    ("yesno", {}, "3", "forms-yesno-unclear"),
    ("number", {}, "hai mươi", "forms-number-wrong"),
    ("number", {}, "20 triệu", "forms-number-wrong"),
    ("number", {}, "1e5", "forms-number-wrong"),
    ("number", {}, "nan", "forms-number-wrong"),
    ("number", {}, "1.500.5", "forms-number-wrong"),
    ("number", {}, "9" * 40, "forms-number-wrong"),
    ("number", {"whole": False}, "1.2.3", "forms-number-wrong-decimal"),
    ("number", {}, "2,5", "forms-number-whole"),
    ("number", {"least": 1}, "0", "forms-number-small"),
    ("number", {"most": 100}, "101", "forms-number-large"),
    ("number", {"whole": False}, "1,250", "forms-number-unclear"),
    ("date", {}, "hồi đó", "forms-date-wrong"),
    ("date", {}, "1980", "forms-date-wrong"),
    ("date", {}, "28/9", "forms-date-no-year"),
    ("date", {}, "28/09/0021", "forms-date-year"),
    ("date", {}, "31/02/2021", "forms-date-impossible"),
    ("date", {}, "29/02/2021", "forms-date-impossible"),
    ("date", {}, "00/00/2000", "forms-date-impossible"),
    ("date", {"earliest": "2021-01-01"}, "31/12/2020", "forms-date-early"),
    ("date", {"latest": "2021-09-28"}, "ngày mai", "forms-date-late"),
    ("phone", {}, "không có", "forms-phone-wrong"),
    ("phone", {}, "0912 ABC DEF", "forms-phone-wrong"),
    ("phone", {}, "0112 345 678", "forms-phone-wrong"),
    ("phone", {}, "113", "forms-phone-short"),
    ("phone", {}, "1900 1234", "forms-phone-wrong"),
    ("phone", {}, "0912 345", "forms-phone-short"),
    ("phone", {}, "0912 345 67", "forms-phone-short"),
    ("phone", {}, "0912 345 6789", "forms-phone-long"),
    ("phone", {}, "0912 345 678 90123", "forms-phone-long"),
    ("phone", {}, "0912345678 / 0987654321", "forms-phone-several"),
    ("email", {}, "hoa.gmail.com", "forms-email-at"),
    ("email", {}, "a@b@c.vn", "forms-email-at"),
    ("email", {}, "hòa@gmail.com", "forms-email-accents"),
    ("email", {}, "hoa@gmail", "forms-email-wrong"),
    ("email", {}, "hoa nguyen@gmail.com", "forms-email-wrong"),
    ("email", {}, "@gmail.com", "forms-email-wrong"),
    ("email", {}, "hoa@gmial.com", "forms-email-typo"),
    ("email", {}, "hoa@gmail.con", "forms-email-typo"),
    ("email", {}, "hoa@yahooo.com.vn", "forms-email-typo"),
    ("province", {}, "Paris", "forms-province-unknown"),
    ("province", {}, "", "forms-province-unknown"),
    ("province", {}, "quảng", "forms-province-several"),
    ("province", {}, "ha tinhh", "forms-province-several"),
    ("province", {"provinces": "2025"}, "Bình Dương", "forms-province-merged"),
    ("consent", {}, "không đồng ý", "forms-consent-refused"),
    ("consent", {}, "để xem", "forms-consent-unclear"),
    ("rating", {}, "6", "forms-rating-wrong"),
    ("rating", {}, "0", "forms-rating-wrong"),
    ("rating", {}, "8/10", "forms-rating-wrong"),
    ("rating", {}, "⭐⭐⭐⭐⭐⭐", "forms-rating-wrong"),
    ("scale", {}, "11", "forms-scale-wrong"),
    ("scale", {}, "8,5", "forms-scale-wrong"),
    ("scale", {}, "-1", "forms-scale-wrong"),
]


@pytest.mark.parametrize(("kind", "more", "typed", "reason"), BAD)
def test_refused_with_its_reason(kind: str, more: dict[str, Any], typed: str, reason: str) -> None:
    assert refused(answer(kind, typed, **more)).reason.id == reason


@pytest.mark.parametrize(
    ("kind", "more", "typed", "offered"),
    [
        ("name", {}, "Hoa 🌸 Nguyễn", ["Hoa Nguyễn"]),
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
    ("kind", "value", "stored"),
    [
        ("choice", "firm", "firm"),
        ("yesno", "no", False),
        ("consent", "yes", {"version": "2021-09", "agreed": True}),
        ("rating", "5", 5),
        ("scale", "0", 0),
        ("province", "01", "01"),
    ],
)
def test_a_pressed_button_is_an_answer(kind: str, value: str, stored: Any) -> None:
    assert answer(kind, Chosen(value)) == Accepted(stored)


@pytest.mark.parametrize(
    "kind", ["choice", "yesno", "consent", "rating", "scale", "province", "text", "email"]
)
@pytest.mark.parametrize("value", ["", "bogus", "99", "²", "-1"])
def test_a_button_of_another_question_is_not(kind: str, value: str) -> None:
    assert refused(answer(kind, Chosen(value))).reason.id == "forms-old-button"


@pytest.mark.parametrize(
    ("contact", "stored"),
    [
        (Shared("84912345678"), "+84912345678"),
        (Shared("+84 912 345 678"), "+84912345678"),
        (Shared("33612345678"), "+33612345678"),
    ],
)
def test_a_shared_number_carries_its_country(contact: Shared, stored: str) -> None:
    assert answer("phone", contact) == Accepted(stored)


def test_somebody_elses_contact_is_refused() -> None:
    assert refused(answer("phone", Shared("84912345678", own=False))).reason.id == "forms-phone-not-own"


def test_a_broken_contact_is_refused() -> None:
    assert refused(answer("phone", Shared(""))).reason.id == "forms-phone-wrong"


@pytest.mark.parametrize(
    ("given", "kind"),
    [(Unsupported("voice"), "voice"), (Shared("84912345678"), "contact"), (Finished(), "other")],
)
def test_what_a_text_step_cannot_use_is_named(given: Input, kind: str) -> None:
    reason = refused(answer("text", given)).reason
    assert (reason.id, reason.args) == ("forms-unsupported", {"kind": kind})


@pytest.mark.parametrize(
    ("year", "read_as"), [("31", "2031"), ("32", "1932"), ("00", "2000"), ("99", "1999")]
)
def test_two_digits_of_a_year_reach_ten_years_ahead(year: str, read_as: str) -> None:
    assert answer("date", f"1/2/{year}") == Accepted(f"{read_as}-02-01")


def test_dates_stay_inside_the_calendar() -> None:
    assert read(step("date"), Typed("hôm qua"), dt.date.min) == Accepted("0001-01-01")
    assert read(step("date"), Typed("ngày mai"), dt.date.max) == Accepted("9999-12-31")
