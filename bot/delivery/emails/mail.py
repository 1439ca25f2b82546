"""A mail as it is written down: headers that no name or title can break, words twice, files."""

from __future__ import annotations

import datetime as dt
import hashlib
import unicodedata
from dataclasses import dataclass
from email.headerregistry import Address, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime

from email_validator import validate_email

GROWTH = 1.37
"""What a file grows by in a mail: four letters for three bytes, and ends of lines."""
FRAME = 20_000
"""Bytes for headers and words beside the files."""
PLAINTEXT = {"text": "plain", "html": "html"}


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """`to` is an address; `unsubscribe` a page that ends it, `one_click` whether a POST there is enough.
    `key` makes the Message-ID, which is the same however often it is sent."""

    to: str
    subject: str
    text: str
    html: str
    language: str
    key: str
    attachments: tuple[Attachment, ...] = ()
    unsubscribe: str | None = None
    one_click: bool = False


class Verbatim(UnstructuredHeader):
    """An address of a page stays in one piece, however long: a folded or encoded one leads nowhere."""

    max_count = 1

    def fold(self, *, policy: EmailPolicy) -> str:
        return f"{self.name}: {self}{policy.linesep}"  # type: ignore[attr-defined]


HEADERS = HeaderRegistry()
HEADERS.map_to_type("list-unsubscribe", Verbatim)  # type: ignore[arg-type]
POLICY = SMTP.clone(cte_type="7bit", header_factory=HEADERS)


def fits(sizes: list[int], room: int) -> bool:
    """Whether files of these sizes can go along in a mail of at most `room` bytes."""
    return sum(int(size * GROWTH) + 500 for size in sizes) + FRAME <= room


def envelope(address: str) -> str:
    """An address as mail servers take it: its domain in ASCII."""
    ascii_form = validate_email(address, check_deliverability=False, allow_smtputf8=False).ascii_email
    assert ascii_form is not None, "the part before the @ is ASCII"
    return ascii_form


def line(text: str) -> str:
    """`text` in one line without control characters: nothing in it can begin another header."""
    spaced = "".join(" " if unicodedata.category(one) in ("Cc", "Zl", "Zp") else one for one in text)
    return " ".join(spaced.split())


def written(mail: Mail, sender: Address, now: dt.datetime) -> bytes:
    """The whole message."""
    message = EmailMessage(policy=POLICY)
    message["From"] = Address(line(sender.display_name), addr_spec=sender.addr_spec)
    message["To"] = Address(addr_spec=envelope(mail.to))
    message["Subject"] = line(mail.subject)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id(mail.key, sender.domain)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    if mail.unsubscribe:
        message["List-Unsubscribe"] = f"<{line(mail.unsubscribe)}>"
    if mail.unsubscribe and mail.one_click:
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    for one in mail.attachments:
        main, _, sub = (one.mime if one.mime.count("/") == 1 else "application/octet-stream").partition("/")
        message.add_attachment(one.content, main, sub, filename=line(one.name) or "file")
    message["Content-Language"] = mail.language  # last: attaching moves what is about the content inside
    return message.as_bytes()


def message_id(key: str, domain: str) -> str:
    """Of a delivery: equal for each try, and for no other."""
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{domain}>"
