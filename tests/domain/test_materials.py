"""Materials by their rules: what they are called, how heavy they are, how times and addresses are typed."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.materials.giving import ADDRESS, TITLE, titled
from bot.materials.words import described, file_name, weight
from bot.moments import typed_ahead
from bot.texts import Texts
from storage.tables import Material

VI, EN, FR = Texts(), Texts(("en",)), Texts(("fr",))


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (1, ("1 KB", "1 KB", "1 ko")),
        (350_000, ("342 KB", "342 KB", "342 ko")),
        (2_500_000, ("2,4 MB", "2.4 MB", "2,4 Mo")),
        (20 * 2**20, ("20 MB", "20 MB", "20 Mo")),
        (1_500 * 2**20, ("1.500 MB", "1,500 MB", "1\u202f500 Mo")),
    ],
)
def test_sizes_are_said_in_the_language(size: int, shown: tuple[str, str, str]) -> None:
    assert (weight(size, VI), weight(size, EN), weight(size, FR)) == shown


@pytest.mark.parametrize(
    ("kind", "name", "size", "shown"),
    [
        ("document", "bai.PDF", 2_500_000, "PDF · 2,4 MB"),
        ("document", "bang diem.xlsx", None, "Excel"),
        ("document", "bai.giang.pptx", 1, "PowerPoint · 1 KB"),
        ("document", "bai", 1, "Tệp · 1 KB"),
        ("document", "bai.<b>", 1, "Tệp · 1 KB"),
        ("document", None, None, "Tệp"),
        ("voice", None, 4096, "Ghi âm · 4 KB"),
        ("link", None, None, "Liên kết"),
    ],
)
def test_what_sort_it_is(kind: str, name: str | None, size: int | None, shown: str) -> None:
    assert described(kind, name, size, VI) == shown


@pytest.mark.parametrize(
    ("caption", "name", "title"),
    [
        ("Chọn đất", "a.pdf", "Chọn đất"),
        ("\n  Chọn   đất \nxem trang 3", "a.pdf", "Chọn đất"),
        ("", "bai_giang__so_1.pdf", "bai giang so 1"),
        ("", ".pdf", ".pdf"),
        ("", None, ""),
        ("x" * 5000, None, "x" * TITLE),
    ],
)
def test_titles_come_from_what_was_written_or_from_the_file(
    caption: str, name: str | None, title: str
) -> None:
    assert titled(caption, name) == title


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2 ngày", dt.timedelta(days=2)),
        ("2 ngay truoc", dt.timedelta(days=2)),
        ("1 ngày 2 giờ", dt.timedelta(days=1, hours=2)),
        ("3h", dt.timedelta(hours=3)),
        ("30 phút", dt.timedelta(minutes=30)),
        ("2 Days", dt.timedelta(days=2)),
        ("1 heure 30 minutes", dt.timedelta(hours=1, minutes=30)),
        ("0 phút", dt.timedelta()),
        ("", None),
        ("hôm qua", None),
        ("-2 ngày", None),
        ("999 ngày", None),
    ],
)
def test_how_long_before_as_people_type_it(typed: str, meant: dt.timedelta | None) -> None:
    assert typed_ahead(typed) == meant


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Xem https://example.org/a?b=1 nhé", "https://example.org/a?b=1"),
        ("youtu.be/abc", "youtu.be/abc"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ("gửi cho lan@example.org", None),
        ("Buổi 1.2 rất hay", None),
        ("không có", None),
    ],
)
def test_what_an_address_is(written: str, address: str | None) -> None:
    found = ADDRESS.search(written)
    assert (found[0] if found else None) == address


def test_what_comes_without_a_name_goes_up_with_one() -> None:
    voice = Material(kind="voice", title="Lời dặn 1/2", name=None, mime="audio/ogg")
    assert file_name(voice) == "Lời dặn 1-2.ogg"
    assert file_name(Material(kind="photo", title="Ảnh", name=None, mime="image/jpeg")) == "Ảnh.jpg"
    assert file_name(Material(kind="document", title="x", name="a.pdf", mime=None)) == "a.pdf"
