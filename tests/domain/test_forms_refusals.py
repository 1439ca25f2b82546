"""Bad answers of every kind of step with their reasons; buttons and shared contacts, right and wrong."""

from __future__ import annotations

from typing import Any

import pytest

from bot.forms.inputs import Chosen, Finished, Input, Shared, Unsupported
from bot.forms.verdicts import Accepted
from tests.domain.forms import answer, refused

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


def test_a_broken_contact_is_refused() -> None:
    assert refused(answer("phone", Shared(""))).reason.id == "forms-phone-wrong"


@pytest.mark.parametrize(
    ("given", "kind"),
    [(Unsupported("voice"), "voice"), (Shared("84912345678"), "contact"), (Finished(), "other")],
)
def test_what_a_text_step_cannot_use_is_named(given: Input, kind: str) -> None:
    reason = refused(answer("text", given)).reason
    assert (reason.id, reason.args) == ("forms-unsupported", {"kind": kind})
