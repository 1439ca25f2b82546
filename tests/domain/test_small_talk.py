"""Kind words are not taken for questions, and questions not for kind words."""

from __future__ import annotations

import pytest

from bot.questions.asking import looks_like_one
from bot.questions.smalltalk import is_small_talk

KIND = (
    "cam on ban",
    "Cảm ơn ban tổ chức nhiều lắm ạ",
    "ok",
    "vâng ạ",
    "Dạ em nhận được rồi, cảm ơn ad nhé!",
    "Chào cả nhà buổi sáng",
    "chuc moi nguoi suc khoe, tam biet",
    "hay quá",
    "Thank you very much",
    "Merci beaucoup à tous",
)
ASKING = (
    "Cảm ơn thầy, hồ sơ nộp ở đâu ạ",
    "chao thay cho em hoi ho so gom gi",
    "ok?",
    "toi chua nhan duoc link",
    "nhan duoc tai lieu",
    "bao gio co giay chung nhan",
    "dang ky nhu the nao",
    "🌾🌾🌾",
    "",
)


@pytest.mark.parametrize("text", KIND)
def test_kind_words_ask_nothing(text: str) -> None:
    assert is_small_talk(text)
    assert not looks_like_one(text)


@pytest.mark.parametrize("text", ASKING)
def test_whoever_asks_kindly_still_asks(text: str) -> None:
    assert not is_small_talk(text)


def test_what_follows_a_greeting_counts() -> None:
    assert looks_like_one("Chào thầy, đất phèn trồng được không ạ")
