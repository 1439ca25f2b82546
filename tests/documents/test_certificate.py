"""The certificate as a file: one A4 page whatever is on it, equal bytes for equal data, accessible."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pydantic import ValidationError
from pypdf.generic import ArrayObject, DictionaryObject

from bot.documents.certificate import Typesetter
from bot.documents.typesetting import UnprintableText
from tests.documents.samples import GIVEN, ORGANISERS, SIGNERS, TOPICS, certificate, opened, root_of

A4_LANDSCAPE = (841.89, 595.28)
SMALL = 100_000
NAMES = {
    "one letter": "Y",
    "one word": "Lý",
    "usual": "Nguyễn Thị Hồng Phượng",
    "capitals": "NGUYỄN HUỲNH TRƯỜNG GIANG",
    "80 characters": "Công Tằng Tôn Nữ Thị Hoàng Phương Thảo Nguyên Khánh Vân Quỳnh Như Ngọc Bảo Trân A",
    "120 capitals": "CÔNG TẰNG TÔN NỮ THỊ HOÀNG PHƯƠNG THẢO " * 3,
    "120 without a space": "Ư" * 120,
    "highlands": "H'Hen Niê Ê\u0306ban Ksor Ƀrŏng",
    "foreign": "Žofie Łukaszewicz-Đoàn Müller Øst Ñandú Şahin",
    "Cyrillic": "Юлия Ёлкина",
    "Typst's own signs": '#panic("x") *a* $1$ @b <c> \\ "d" /* e */ [f] {g}',
}


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def assert_one_small_page(pdf: bytes) -> None:
    (page,) = opened(pdf).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A4_LANDSCAPE, abs=0.1)
    assert len(pdf) < SMALL


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_stands_on_one_page(typesetter: Typesetter, name: str) -> None:
    assert_one_small_page(typesetter.pdf(certificate(name=name)))


@pytest.mark.parametrize("topics", [(), TOPICS[:1], TOPICS[:4], TOPICS[:5], TOPICS, TOPICS * 2, TOPICS * 5])
@pytest.mark.parametrize("people", [0, 1, 2, 3])
def test_any_number_of_topics_and_signers_stands_on_one_page(
    typesetter: Typesetter, topics: tuple[str, ...], people: int
) -> None:
    data = certificate(topics=topics, signers=SIGNERS[:people], organisers=ORGANISERS[: people + 1])
    assert_one_small_page(typesetter.pdf(data))


def test_everything_at_its_longest_stands_on_one_page(typesetter: Typesetter) -> None:
    long = "Phát triển sản phẩm gắn với tiềm năng của địa phương "
    data = certificate(
        name=NAMES["120 capitals"],
        series=long * 4,
        programme=long * 4,
        organisers=[long * 3] * 4,
        topics=[long * 4] * 20,
        signers=SIGNERS,
    )
    assert_one_small_page(typesetter.pdf(data))


def test_equal_data_give_equal_bytes(typesetter: Typesetter) -> None:
    assert typesetter.pdf(certificate()) == Typesetter().pdf(certificate())
    assert typesetter.pdf(certificate()) != typesetter.pdf(certificate(name="Người Khác"))


def test_a_name_in_pieces_is_the_same_name(typesetter: Typesetter) -> None:
    pieces = unicodedata.normalize("NFD", "Đặng Thị Mỹ Duyên")
    assert typesetter.pdf(certificate(name=pieces)) == typesetter.pdf(certificate(name="Đặng Thị Mỹ Duyên"))


def test_threads_share_a_typesetter(typesetter: Typesetter) -> None:
    several = [certificate(serial=f"OCOP-2021-{number:06}") for number in range(12)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(typesetter.pdf, several)) == [typesetter.pdf(data) for data in several]


def test_says_which_letters_cannot_be_printed(typesetter: Typesetter) -> None:
    with pytest.raises(UnprintableText) as caught:
        typesetter.pdf(certificate(name="Lan 🌸 漢"))
    assert set(caught.value.characters) == {"🌸", "漢"}


def test_carries_title_authors_language_and_dates(typesetter: Typesetter) -> None:
    about = opened(typesetter.pdf(certificate())).metadata
    assert about is not None
    assert about.title == "Giấy chứng nhận OCOP-2021-000123 – Nguyễn Thị Ví Dụ"
    assert about.author == ", ".join(ORGANISERS[:3])
    assert about.subject == GIVEN["series"]
    assert {"OCOP-2021-000123", "K7QM-2XRP-9TWD-4HNB"} <= set(str(about.keywords).split(", "))
    assert about.creation_date == GIVEN["issued_at"]
    assert root_of(typesetter.pdf(certificate(language="fr")))["/Lang"] == "fr"


def test_declares_archival_and_accessible(typesetter: Typesetter) -> None:
    root = root_of(typesetter.pdf(certificate()))
    declared = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in declared
    assert "<pdfuaid:part>1</pdfuaid:part>" in declared
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_embeds_every_font_with_its_letters(typesetter: Typesetter) -> None:
    (page,) = root_of(typesetter.pdf(certificate()))["/Pages"]["/Kids"]
    fonts = [font.get_object() for font in page.get_object()["/Resources"]["/Font"].values()]
    assert {font["/BaseFont"].split("+")[1].split("-")[0] for font in fonts} == {"EBGaramond", "BeVietnamPro"}
    for font in fonts:
        assert "/ToUnicode" in font
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()


def tags(node: Any) -> Iterator[Any]:
    """The elements of the structure tree, in reading order."""
    node = node.get_object()
    if isinstance(node, ArrayObject):
        for child in node:
            yield from tags(child)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from tags(node["/K"])


def test_tags_heading_topics_and_code_for_those_who_listen(typesetter: Typesetter) -> None:
    root = root_of(typesetter.pdf(certificate()))
    elements = list(tags(root["/StructTreeRoot"]))
    kinds = [element["/S"] for element in elements]
    assert kinds.count("/H1") == 1
    assert kinds.count("/LI") == len(TOPICS)
    assert [element["/Alt"] for element in elements if element["/S"] == "/Figure"] == [GIVEN["qr_alt"]]


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "   "},
        {"organisers": []},
        {"organisers": ["A"] * 5},
        {"signers": [*SIGNERS, SIGNERS[0]]},
        {"verify_url": "javascript:alert(1)"},
        {"unknown": "field"},
    ],
)
def test_refuses_what_no_certificate_can_say(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        certificate(**changes)


def test_draws_a_picture(typesetter: Typesetter) -> None:
    assert typesetter.png(certificate(), ppi=30).startswith(b"\x89PNG")
