"""The printed list of questions: whatever people wrote, it becomes pages that print, in order, nothing lost
without a mark."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest

from bot.documents.question_list import Entry, Part, QuestionListData, pdf
from tests.documents.pages import places_of, text_of, words_of
from tests.documents.samples import opened, root_of

pytestmark = pytest.mark.poppler
GIVEN: dict[str, Any] = {
    "language": "vi",
    "title": "Câu hỏi gửi báo cáo viên",
    "series": "Chuỗi tập huấn ví dụ",
    "number": 4,
    "session": "Buổi 4 · 08:00 ngày 04/10/2021",
    "printed": "In lúc 07:45 ngày 04/10/2021",
    "pages": "Trang # / ##",
    "notes": "Ghi chú",
    "none": "Chưa có câu hỏi nào",
    "lost": "[…] là chữ không in được.",
    "at": dt.datetime(2021, 10, 4, 0, 45, tzinfo=dt.UTC),
}


def data(*words: str, below: str = "", **fields: Any) -> QuestionListData:
    """A list with these questions, each a little less wanted than the one before."""
    entries = tuple(
        Entry(number=at, wanted=len(words) - at + 1, people="người", words=one, below=below)
        for at, one in enumerate(words, 1)
    )
    parts = (Part(title="Câu chuyện sản phẩm", speakers="TS. Ví Dụ", summary="Tất cả", entries=entries),)
    return QuestionListData(**{**GIVEN, "parts": parts, **fields})


def read(list: QuestionListData) -> str:
    """Its text."""
    return words_of(pdf(list))


def test_what_stands_on_it() -> None:
    text = read(data("Hồ sơ gồm những gì?", "Nộp ở đâu?", below="Hồ sơ · Nguyễn Thị Lan"))
    for words in (GIVEN["title"], GIVEN["series"], GIVEN["session"], GIVEN["printed"], GIVEN["notes"]):
        assert words in text
    assert "Câu chuyện sản phẩm TS. Ví Dụ Tất cả" in text
    assert "Trang 1 / 1" in text
    assert text.index("Hồ sơ gồm những gì?") < text.index("Nộp ở đâu?")
    assert "Hồ sơ · Nguyễn Thị Lan" in text
    assert GIVEN["lost"] not in text
    assert GIVEN["none"] not in text


def test_a_topic_nobody_asked_about_says_so() -> None:
    assert GIVEN["none"] in read(data())


def test_it_is_accessible_and_made_to_last() -> None:
    made = pdf(data("Hồ sơ gồm những gì?"))
    root = root_of(made)
    declared = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in declared
    assert "<pdfuaid:part>1</pdfuaid:part>" in declared
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]) == "vi"
    assert opened(made).metadata.title == "Câu hỏi gửi báo cáo viên – Buổi 4 · 08:00 ngày 04/10/2021"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("Trà này 🍵 ngon không? 🙏🏽👨‍👩‍👧🇻🇳", "Trà này ngon không?"),
        ("Giá ✅ bao nhiêu ❤️", "Giá bao nhiêu"),
        ("𝐂𝐡𝐚̀𝐨 𝓬𝓪̉ nhà", "Chào cả nhà"),
        ("Chữ 漢字 thì sao?", "Chữ […] thì sao?"),
        ("សួស្តី bà con", "[…] bà con"),
        (
            '#panic(1) *đậm* $x$ @a <b> \\ "c" /* d */ [e] {f} // g',
            '#panic(1) *đậm* $x$ @a <b> \\ "c" /* d */ [e] {f} // g',
        ),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("Dòng một\n\n\n  Dòng   hai\x07\x00", "Dòng một Dòng hai"),
        ("Đất chua thi\u0300 sao", "Đất chua thì sao"),
    ],
)
def test_what_people_write_is_printed_or_marked(written: str, stands: str) -> None:
    text = read(data(written))
    assert f" {stands} " in text.replace("\u200b", "")
    assert (GIVEN["lost"] in text) == ("[…]" in stands)


def test_a_question_of_nothing_but_pictograms_keeps_its_place() -> None:
    text = read(data("👍👍👍", "Sau đó?"))
    assert text.index("2 người") < text.index("Sau đó?")


@pytest.mark.parametrize("words", ["x" * 4000, "https://example.org/" + "a" * 500, "Rất dài. " * 500])
def test_nothing_runs_out_of_its_column(words: str) -> None:
    made = pdf(data(words, "Câu sau"))
    notes = 595 - 51 - 130
    for left, right in places_of(made):
        assert left >= 50
        assert right <= (notes if left < notes - 10 else 546)
    text = words_of(made).replace(" ", "").replace("\u200b", "")
    assert words.strip().replace(" ", "") in re.sub(
        r"Chuỗitậphuấnvídụ.*?04/10/2021|Inlúc.*?Trang./.", "", text
    )
    assert "Câusau" in text


def test_three_hundred_questions_stand_in_order_on_numbered_pages() -> None:
    made = pdf(data(*(f"Câu thứ {at} về hồ sơ, thủ tục và kinh phí?" for at in range(1, 301))))
    text, pages = text_of(made), len(opened(made).pages)
    assert [int(one) for one in re.findall(r"Câu thứ (\d+) về", text)] == list(range(1, 301))
    assert re.findall(r"Trang (\d+) / (\d+)", text) == [(str(at), str(pages)) for at in range(1, pages + 1)]
    assert len(made) < 1_000_000


def test_each_topic_begins_a_page() -> None:
    two = tuple(Part(title=f"Chuyên đề {at}", summary="", entries=()) for at in (1, 2))
    first, second = opened(pdf(data(parts=two))).pages
    assert "Chuyên đề 1" in first.extract_text()
    assert "Chuyên đề 2" in second.extract_text()
    assert "Chuỗi tập huấn ví dụ" in second.extract_text()


def test_equal_lists_are_equal_files() -> None:
    assert pdf(data("Hồ sơ gồm những gì?")) == pdf(data("Hồ sơ gồm những gì?"))
