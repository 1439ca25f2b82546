"""Folding: what is typed without diacritics finds what is written with them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms.folding import fold, squeezed, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đắk  Lắk", "dak lak"),
        (" ĐỒNG\tTháp\n", "dong thap"),
        ("Thừa Thiên – Huế", "thua thien – hue"),
        ("Ưu đãi Ơ kìa", "uu dai o kia"),
        ("Cœur Straße", "coeur strasse"),
        ("ＨＴＸ ２５", "htx 25"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_and_squeezed() -> None:
    assert words("TP.HCM – Thủ Đức!") == "tp hcm thu duc"
    assert squeezed("Đắk-Lắk") == squeezed("dak lak") == "daklak"


@given(st.text())
@settings(deadline=None)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert words(words(text)) == words(text)
