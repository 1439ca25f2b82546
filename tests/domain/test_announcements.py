"""What organizers type for an announcement: buttons with links, questions, fields."""

from __future__ import annotations

import pytest

from bot import announcements as rules

GOOD = [
    ("Tài liệu – https://example.vn/a", ("Tài liệu", "https://example.vn/a")),
    ("Tài liệu: https://example.vn/a?b=1#c", ("Tài liệu", "https://example.vn/a?b=1#c")),
    ("  Trang Facebook - facebook.com/ocop  ", ("Trang Facebook", "https://facebook.com/ocop")),
    ("Bản đồ | HTTP://maps.example.org", ("Bản đồ", "HTTP://maps.example.org")),
    ("Buổi 1: 8 giờ https://zoom.us/j/1", ("Buổi 1: 8 giờ", "https://zoom.us/j/1")),
    ("t.me t.me/ocop", ("t.me", "https://t.me/ocop")),
]
BAD = [
    "",
    "Tài liệu",
    "https://example.vn/chi-co-dia-chi",
    "Bấm đi – javascript:alert(1)",
    "Tệp – file:///etc/passwd",
    "Máy – http://localhost/",
    "Giả – https://bank.vn@evil.example/",
    "Cổng – https://example.vn:99999/",
    "Hai từ – example . vn",
    f"Dài – https://example.vn/{'a' * 1000}",
]


@pytest.mark.parametrize(("line", "wanted"), GOOD)
def test_a_line_is_a_button(line: str, wanted: tuple[str, str]) -> None:
    found = rules.link_of(line)
    assert found is not None
    assert (found["label"], found["url"]) == wanted


@pytest.mark.parametrize("line", BAD)
def test_a_line_is_no_button(line: str) -> None:
    assert rules.link_of(line) is None


def test_a_long_name_is_cut() -> None:
    found = rules.link_of(f"{'Tài liệu ' * 20} https://example.vn")
    assert found is not None
    assert len(found["label"]) == 40


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khi nào?\nSáng\n- Tối", ("Khi nào?", ["Sáng", "Tối"])),
        ("\nKhi nào?\n\nSáng\nTối\nSáng", ("Khi nào?", ["Sáng", "Tối"])),
        ("Khi nào?", None),
        ("Khi nào?\nSáng", None),
        ("Khi nào?\n" + "\n".join(map(str, range(13))), None),
        ("", None),
    ],
)
def test_a_question_with_its_answers(text: str, wanted: tuple[str, list[str]] | None) -> None:
    assert rules.poll_of(text) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("\n<b>Khi</b> nào?\nSáng", "<b>Khi</b> nào?"),
        ("<b>Khi nào?\nSáng\nTối</b>", "Khi nào?"),
        ('<a href="https://a.vn">2 &lt; 3</a>\nSáng', '<a href="https://a.vn">2 &lt; 3</a>'),
        ("<i>2 &lt; 3?\nĐúng</i>", "2 &lt; 3?"),
        ("", ""),
    ],
)
def test_a_question_keeps_formatting_that_ends_with_it(words: str, wanted: str) -> None:
    assert rules.first_line(words) == wanted


def test_fields_and_plain_words() -> None:
    words = "Chào <b>{name}</b>,\nmai { next }: 2 &lt; 3 {ten} {ten}"
    assert rules.fields_in(words) == ["name", "next", "ten", "ten"]
    assert rules.unknown_fields(words) == ["ten"]
    assert rules.unformatted(words) == "Chào {name}, mai { next }: 2 < 3 {ten} {ten}"
    assert rules.unformatted(None) == ""
