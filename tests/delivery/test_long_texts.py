"""Long texts: every part is within Telegram's limit and complete HTML, and together they say the same."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.long_texts import fits, parts, width

TAG = re.compile(r"<(/?)(\w+)[^>]*>")


def plain(text: str) -> str:
    return html.unescape(TAG.sub("", text))


def balanced(text: str) -> bool:
    stack: list[str] = []
    for closing, name in TAG.findall(text):
        if not closing:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Đắk Lắk", 7),
        ("<b>a</b>", 1),
        ("&lt;&amp;&gt;", 3),
        ("👋", 2),
        ('<a href="https://e.x">b</a>', 1),
        ("a < b", 5),
    ],
)
def test_width_is_what_telegram_counts(text: str, units: int) -> None:
    assert width(text) == units


def test_a_text_that_fits_only_without_its_tags_stays_whole() -> None:
    text = "<b>" + "ấ" * 4096 + "</b>"
    assert parts(text) == [text]
    assert len(parts(text + "x")) == 2


def test_four_thousand_emojis_do_not_fit() -> None:
    assert not fits("👋" * 2049, 4096)
    assert fits("👋" * 2048, 4096)


def test_cut_at_paragraphs_before_lines_before_words() -> None:
    paragraphs = "\n\n".join("Câu một.\nCâu hai " + "x" * 80 for _ in range(60))
    for part in parts(paragraphs, 500):
        assert part.startswith("Câu một.\nCâu hai ")
        assert part.endswith("x" * 80)
    lines = "\n".join("dòng " + "y" * 70 for _ in range(60))
    assert all(part.startswith("dòng ") for part in parts(lines, 500))
    words = " ".join(["từ"] * 900)
    assert {word for part in parts(words, 500) for word in part.split(" ")} == {"từ"}


def test_open_tags_are_closed_and_opened_again() -> None:
    text = '<b>Một <a href="https://e.x/a?b=1">' + "hai " * 300 + "</a></b>"
    first, second, *_ = parts(text, 600)
    assert first.endswith("</a></b>")
    assert second.startswith('<b><a href="https://e.x/a?b=1">')


PIECES = st.lists(
    st.sampled_from(
        [
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "Xin chào",
            " ",
            "\n",
            "\n\n",
            "&amp;",
            "&lt;",
            "👋",
            "ế",
        ]
    ),
    max_size=120,
)


def wellformed(pieces: list[str]) -> str:
    """`pieces` with every closing tag that closes nothing left out, and everything open closed at the end."""
    stack: list[str] = []
    text: list[str] = []
    for piece in pieces:
        if piece.startswith("</"):
            if not stack or stack[-1] != piece[2:-1]:
                continue
            stack.pop()
        elif piece.startswith("<"):
            stack.append(piece[1:-1])
        text.append(piece)
    return "".join(text) + "".join(f"</{name}>" for name in reversed(stack))


@settings(max_examples=300, deadline=None)
@given(PIECES, st.integers(min_value=8, max_value=80))
def test_parts_are_complete_and_say_the_same(pieces: list[str], limit: int) -> None:
    text = wellformed(pieces)
    cut = parts(text, limit)
    assert all(balanced(part) and width(part) <= limit for part in cut)
    assert "".join("".join(map(plain, cut)).split()) == "".join(plain(text).split())
