"""Labels of buttons are cut after a word, with «…», and only when they are too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.messages import LABEL, Button, short
from handlers.keyboards import pairs

SERIES = "Chuỗi tập huấn Chương trình Mỗi xã một sản phẩm (OCOP) năm 2021"


@pytest.mark.parametrize(
    ("whole", "most", "shown"),
    [
        ("Mùa xuân", 60, "Mùa xuân"),
        (SERIES, 60, "Chuỗi tập huấn Chương trình Mỗi xã một sản phẩm (OCOP) năm…"),
        (SERIES, 51, "Chuỗi tập huấn Chương trình Mỗi xã một sản phẩm…"),
        ("Chọn đất, chọn giống, chăm sóc", 10, "Chọn đất…"),
        ("Mùa xuân năm", 9, "Mùa xuân…"),
        ("Hai\n  dòng", 60, "Hai dòng"),
        ("https://example.com/mot-dia-chi-dai", 12, "https://exa…"),
    ],
)
def test_a_label_ends_at_a_word(whole: str, most: int, shown: str) -> None:
    assert short(whole, most) == shown


@given(st.text(), st.integers(2, 80))
def test_a_label_is_never_too_long_nor_cut_without_need(whole: str, most: int) -> None:
    shown = short(whole, most)
    line = " ".join(whole.split())
    assert len(shown) <= most
    assert shown == line if len(line) <= most else shown.endswith("…")


def test_a_label_keeps_most_of_what_fits() -> None:
    assert len(short("a" * 200)) == LABEL


def test_two_share_a_row_only_where_both_can_be_read() -> None:
    labels = [
        "📅 Buổi",
        "📣 Thông báo",
        "🪑 Chỗ",
        "📝 Réponses aux questionnaires",
        "📒 Nhật ký",
        "📊 Số liệu",
    ]
    rows = pairs([Button(one, press="x") for one in labels])
    assert [[one.label for one in row] for row in rows] == [labels[:2], [labels[2]], [labels[3]], labels[4:]]
