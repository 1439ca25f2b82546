"""A mail as its reader gets it, parsed back from what was written."""

from __future__ import annotations

import datetime as dt
import email.policy
import xml.etree.ElementTree as ET
from dataclasses import replace
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage

import pytest

from bot.delivery.emails import Attachment, Mail
from bot.delivery.emails.layout import Words, page, plain
from bot.delivery.emails.mail import envelope, fits, written
from tests.delivery.postoffice import attached, body

NOON = dt.datetime(2021, 3, 4, 5, 0, tzinfo=dt.UTC)
SENDER = Address("Ban tổ chức OCOP", addr_spec="ocop@example.org")
WORDS = Words(
    "Chọn giống & <trồng>",
    "Chào <b>Nguyễn Thị Lan</b>,\n\nđây là tài liệu &lt;mới&gt; &amp; hay.\nHẹn gặp lại.",
    'Ngừng: <a href="https://example.org/?a=1&amp;b=2">ngừng nhận thư</a>',
    ("Mở trong Telegram", "https://t.me/vidu_bot?start=m_page&x=1"),
)
MAIL = Mail(
    to="lan@example.com",
    subject="Tài liệu buổi 1: Chọn giống & <trồng>",
    text=plain(WORDS),
    html=page(WORDS, "vi"),
    language="vi",
    key="token:7",
    unsubscribe="https://bot.example.org/mail/abcdefghijklmnopqrstuv",
    one_click=True,
)


def read(mail: Mail, sender: Address = SENDER) -> EmailMessage:
    parsed = message_from_bytes(written(mail, sender, NOON), policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    assert not parsed.defects
    return parsed


def test_headers() -> None:
    letter = read(MAIL)
    assert str(letter["From"]) == "Ban tổ chức OCOP <ocop@example.org>"
    assert (letter["To"], letter["Subject"]) == (MAIL.to, MAIL.subject)
    assert letter["Date"].datetime == NOON
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["List-Unsubscribe"] == f"<{MAIL.unsubscribe}>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter["Content-Language"] == "vi"


def test_only_ascii_and_short_lines_go_over_the_wire() -> None:
    raw = written(
        replace(MAIL, attachments=(Attachment("Mẫu.pdf", "application/pdf", bytes(range(256))),)),
        SENDER,
        NOON,
    )
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_both_parts_say_the_same() -> None:
    letter = read(MAIL)
    text = body(letter)
    assert "Chào Nguyễn Thị Lan,\n\nđây là tài liệu <mới> & hay.\nHẹn gặp lại." in text
    assert "Mở trong Telegram:\nhttps://t.me/vidu_bot?start=m_page&x=1" in text
    assert "ngừng nhận thư: https://example.org/?a=1&b=2" in text
    tree = ET.fromstring(body(letter, "html").replace("<!DOCTYPE html>", "", 1))
    shown = " ".join("".join(tree.itertext()).split())
    assert "Chào Nguyễn Thị Lan, đây là tài liệu <mới> & hay. Hẹn gặp lại. Mở trong Telegram" in shown
    links = [one.get("href") for one in tree.iter("{http://www.w3.org/1999/xhtml}a")]
    assert links == ["https://t.me/vidu_bot?start=m_page&x=1", "https://example.org/?a=1&b=2"]


def test_one_message_id_for_each_delivery_however_often_it_is_sent() -> None:
    first, again, other = read(MAIL), read(MAIL), read(replace(MAIL, key="token:8"))
    assert first["Message-ID"] == again["Message-ID"] != other["Message-ID"]
    assert first["Message-ID"].endswith("@example.org>")


@pytest.mark.parametrize(
    "name",
    [
        "Mẫu đăng ký OCOP.pdf",
        "Hướng dẫn xây dựng câu chuyện sản phẩm và truy xuất nguồn gốc cho chủ thể OCOP năm 2021.pdf",
        'a "b"; c=d\\e.pdf',
        "../../etc/passwd",
    ],
)
def test_names_of_files_arrive_whole(name: str) -> None:
    content = bytes(range(256)) * 40
    letter = read(replace(MAIL, attachments=(Attachment(name, "application/pdf", content),)))
    assert attached(letter) == {name: content}


def test_kinds_of_files() -> None:
    files = (
        Attachment("a.ogg", "audio/ogg", b"OggS"),
        Attachment("b", "nonsense", b"?"),
        Attachment("", "a/b/c", b"!"),
    )
    kinds = [
        (one.get_content_type(), one.get_filename())
        for one in read(replace(MAIL, attachments=files)).iter_attachments()
    ]
    assert kinds == [
        ("audio/ogg", "a.ogg"),
        ("application/octet-stream", "b"),
        ("application/octet-stream", "file"),
    ]


@pytest.mark.parametrize("line_break", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x00", "\x85"])
def test_nothing_begins_another_header(line_break: str) -> None:
    evil = f"Xin chào{line_break}Bcc: all@example.org"
    files = (Attachment(f"a{line_break}X-Evil: 1.pdf", "application/pdf", b"%"),)
    mail = replace(MAIL, subject=evil, attachments=files, unsubscribe=f"https://e.org/{line_break}Bcc: x")
    letter = read(mail)
    assert "Bcc" not in letter
    assert letter["Subject"] == "Xin chào Bcc: all@example.org"
    assert all("X-Evil" not in part for part in letter.walk())
    assert [one.get_filename() for one in letter.iter_attachments()] == ["a X-Evil: 1.pdf"]


@pytest.mark.parametrize(
    "address", ["a@b.example\r\nBcc: c@d.example", "a b@c.example", "<a@b.example>,c@d.example", ""]
)
def test_nothing_but_one_address_is_an_address(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        written(replace(MAIL, to=address), SENDER, NOON)


def test_a_domain_with_accents_goes_out_in_ascii() -> None:
    assert envelope("lan@bücher.example") == "lan@xn--bcher-kva.example"
    assert read(replace(MAIL, to="lan@bücher.example"))["To"] == "lan@xn--bcher-kva.example"


def test_a_long_address_of_a_page_stays_in_one_piece() -> None:
    page_of = f"https://{'a' * 60}.example.org/taphuan/mail/{'t' * 40}"
    raw = written(replace(MAIL, unsubscribe=page_of), SENDER, NOON)
    assert f"List-Unsubscribe: <{page_of}>\r\n".encode() in raw


@pytest.mark.parametrize("size", [0, 1_000, 900_000, 7_000_000])
def test_what_fits_really_fits(size: int) -> None:
    """The reckoning before a file is read is never below what the mail then has."""
    raw = written(replace(MAIL, attachments=(Attachment("x", "application/pdf", bytes(size)),)), SENDER, NOON)
    assert fits([size], len(raw) + 30_000)
    assert not fits([size], len(raw))
