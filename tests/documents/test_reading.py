"""What a reader's programs get out of the certificate: its text in order, and the QR code off the paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.certificate import Typesetter
from tests.documents.samples import GIVEN, SIGNERS, TOPICS, certificate

pytestmark = pytest.mark.poppler

VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
LETTERS = VOWELS + "bcdđghklmnpqrstvx"
TYPESETTER = Typesetter()
PRINT_DPI = 150


def text_of(pdf: bytes) -> str:
    """All words of the page, white space folded."""
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def printed(pdf: bytes, folder: Path, dpi: int) -> memoryview:
    """The page as grey pixels, rows by columns."""
    target = folder / "page"
    command = ["pdftoppm", "-r", str(dpi), "-gray", "-singlefile", "-", str(target)]
    subprocess.run(command, input=pdf, capture_output=True, check=True)
    _, size, _, pixels = target.with_suffix(".pgm").read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    return memoryview(pixels).cast("B", shape=[height, width])


def test_text_comes_out_in_order() -> None:
    text = text_of(TYPESETTER.pdf(certificate(signers=SIGNERS[:2])))
    words = [
        *GIVEN["organisers"],
        "GIẤY CHỨNG NHẬN",
        GIVEN["lead"],
        GIVEN["name"],
        GIVEN["statement"],
        GIVEN["series"],
        GIVEN["dates"],
        "NỘI DUNG TẬP HUẤN",
        *(f"{number} {topic}" for number, topic in enumerate(TOPICS, 1)),
        GIVEN["place_and_date"],
    ]
    places = [text.find(word) for word in words]
    assert -1 not in places, [word for word, place in zip(words, places, strict=True) if place < 0]
    assert places == sorted(places)
    for word in ("OCOP-2021-000123", "K7QM-2XRP-9TWD-4HNB", SIGNERS[0]["name"], SIGNERS[1]["name"]):
        assert word in text


def test_every_letter_of_vietnamese_comes_out_of_every_font() -> None:
    words = (LETTERS[:40], LETTERS[40:], LETTERS[:40].upper(), LETTERS[40:].upper())
    data = certificate(organisers=words, topics=words, lead=words[0], statement=words[1], name=LETTERS)
    others = certificate(lead=words[2], statement=words[3], programme=LETTERS, dates=LETTERS.upper())
    text, more = text_of(TYPESETTER.pdf(data)), text_of(TYPESETTER.pdf(others))
    assert [text.count(word) for word in words] == [4, 4, 2, 2]
    assert [more.count(word) for word in words] == [1, 1, 2, 2]
    assert LETTERS in text


@given(
    st.lists(
        st.text(LETTERS, min_size=2, max_size=7).map(lambda word: word[0].upper() + word[1:]),
        min_size=1,
        max_size=10,
    )
)
@settings(max_examples=25, deadline=None)
def test_any_name_comes_out_as_it_was_given(words: list[str]) -> None:
    name = " ".join(words)
    assert f" {name} đã tham dự" in text_of(TYPESETTER.pdf(certificate(name=name)))


@pytest.mark.parametrize(
    "url",
    [
        "https://t.me/example_bot?start=c_K7QM2XRP9TWD4HNB",
        "https://t.me/a_bot_whose_name_is_as_long_as_it_gets?start=" + "c_" + "W" * 62,
    ],
)
def test_the_code_can_be_scanned_off_the_paper(tmp_path: Path, url: str) -> None:
    page = printed(TYPESETTER.pdf(certificate(verify_url=url)), tmp_path, PRINT_DPI)
    assert [code.text for code in zxingcpp.read_barcodes(page)] == [url]
