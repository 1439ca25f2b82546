"""What is typed to find somebody, read every way people write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people import likeness, masked, phone_of


@pytest.mark.parametrize(
    "typed",
    ["0912345678", "0912 345 678", "+84 912.345.678", "84912345678", "(+84) 912-345-678", "sđt: 0912345678"],
)
def test_a_phone_is_known_in_any_spelling(typed: str) -> None:
    assert phone_of(typed) == "+84912345678"


def test_a_number_of_eleven_digits_is_known_by_its_new_one() -> None:
    assert phone_of("0168 234 5678") == "+84382345678"


@pytest.mark.parametrize(
    "typed", ["", "Lan", "12", "345 678", "0912 345 678 và 0987 654 321", "lan@example.com"]
)
def test_what_is_no_phone_is_none(typed: str) -> None:
    assert phone_of(typed) is None


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read(typed: str) -> None:
    found = phone_of(typed)
    assert found is None or found.startswith("+")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+84912345678", "0912 ••• 678"),
        ("+33612345678", "+33 ••• ••• ••• ••• 78"),
        (None, ""),
        ("junk", "junk"),
    ],
)
def test_a_phone_is_shown_in_part(number: str | None, shown: str) -> None:
    assert masked(number) == shown


def test_misspelt_words_are_alike() -> None:
    there = ["nguyen", "thi", "huong", "htx", "rau"]
    assert likeness(["ngyuen", "houng"], there) > 0
    assert likeness(["nguyen", "huong"], there) > likeness(["ngyuen", "houng"], there)
    assert likeness(["nguyen", "tuan"], there) == 0
    assert likeness([], there) == likeness(["lan"], []) == 0
