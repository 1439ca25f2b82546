"""A real mail server on this machine, that takes, refuses, puts off and hangs up as it is told."""

from __future__ import annotations

import asyncio
import email.policy
import re
import ssl
import warnings
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.delivery.emails import MailServer
from bot.delivery.emails.server import Security

USER, PASSWORD = "ban-to-chuc", "mật khẩu#1@"
PATIENCE = 60.0
"""Seconds (of real time) that letters may take."""
SENDER = Address("Ban tổ chức OCOP", addr_spec="ocop@example.org")


@dataclass
class Office:
    """`letters` are those it took. `answers` are what it says instead, in order, by command and address or by
    command alone; «hang up» is to leave without a word, «vanish» to do so after taking a letter."""

    server: MailServer
    letters: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    signed_in: list[str] = field(default_factory=list)
    connections: int = 0
    asked: list[str] = field(default_factory=list)
    """Every command that hooks saw."""
    _arrival: asyncio.Event = field(default_factory=asyncio.Event)

    def says(self, command: str, *answers: str) -> None:
        """«RCPT lan@example.com» or «RCPT»; each answer is given once."""
        self.answers[command] += answers

    async def arrives(self, count: int) -> None:
        """Waits until so many letters have come."""
        async with asyncio.timeout(PATIENCE):
            while len(self.letters) < count:
                self._arrival.clear()
                await self._arrival.wait()

    def to(self, address: str) -> list[EmailMessage]:
        """What arrived at an address, oldest first."""
        pairs = zip(self.recipients, self.letters, strict=True)
        return [letter for recipient, letter in pairs if recipient == address]

    def code(self, address: str) -> str:
        """The code in the newest letter to an address, as its reader finds it."""
        text = body(self.to(address)[-1])
        found = re.findall(r"^\s*(\d{6})\s*$", text, re.MULTILINE)
        assert len(found) == 1, text
        return str(found[0])

    # aiosmtpd's hooks

    async def handle_MAIL(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self._answer("MAIL", address, server)
        if answer is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer or "250 2.1.0 OK"

    async def handle_RCPT(
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        answer = self._answer("RCPT", address, server)
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        (recipient,) = envelope.rcpt_tos
        answer = self._answer("DATA", recipient, server)
        if answer is None or answer == "vanish":
            self.recipients.append(recipient)
            self.raw.append(_content(envelope))
            letter = message_from_bytes(self.raw[-1], policy=email.policy.default)
            assert isinstance(letter, EmailMessage)
            self.letters.append(letter)
            self._arrival.set()
        if answer == "vanish":
            _hang_up(server)
        return answer or "250 2.0.0 OK"

    def _answer(self, command: str, address: str, server: SMTP) -> str | None:
        self.asked.append(command)
        for key in (f"{command} {address}", command):
            if self.answers[key]:
                answer = self.answers[key].pop(0)
                if answer == "hang up":
                    _hang_up(server)
                return answer
        return None

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        good = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
        if good:
            self.signed_in.append(data.login.decode())
        return AuthResult(success=good, handled=False)


def _content(envelope: Envelope) -> bytes:
    assert isinstance(envelope.content, bytes)
    return envelope.content


def _hang_up(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()


def body(letter: EmailMessage, kind: str = "plain") -> str:
    """The words as a mail program shows them."""
    part = letter.get_body((kind,))
    assert part is not None
    content = part.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def attached(letter: EmailMessage) -> dict[str, bytes]:
    """Files by their names."""
    return {str(one.get_filename()): one.get_content() for one in letter.iter_attachments()}


@cache
def authority() -> trustme.CA:
    """Who signs the server's certificate; nobody but the tests trusts it."""
    return trustme.CA()


def certificates(folder: Path) -> Path:
    """A file with the authority's certificate, as an operator would have it."""
    path = folder / "authority.pem"
    authority().cert_pem.write_to_path(str(path))
    return path


@asynccontextmanager
async def post_office(
    folder: Path,
    security: Security = "plain",
    *,
    sign_in: bool = False,
    size: int | None = 10_000_000,
    rate: float = 60_000.0,
) -> AsyncIterator[Office]:
    """A server at work; hangs up on everybody at the end."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority().issue_cert("localhost", "127.0.0.1").configure_cert(context)
    office = Office(MailServer("127.0.0.1", 0, security, SENDER, rate=rate))
    settings: dict[str, Any] = {"data_size_limit": size, "hostname": "localhost"}
    if security == "starttls":
        settings |= {"tls_context": context, "require_starttls": True}
    if sign_in:
        later = security == "starttls"  # where all is secret from the start it has no word for that
        settings |= {"authenticator": office.authenticate, "auth_required": True, "auth_require_tls": later}
    open_ones: list[SMTP] = []

    def made() -> SMTP:
        office.connections += 1
        with warnings.catch_warnings():  # of a sign-in in the clear: it sees no TLS below it
            warnings.simplefilter("ignore", UserWarning)
            open_ones.append(SMTP(office, loop=asyncio.get_running_loop(), **settings))
        return open_ones[-1]

    tls_context = context if security == "tls" else None
    listening = await asyncio.get_running_loop().create_server(made, "127.0.0.1", 0, ssl=tls_context)
    port = listening.sockets[0].getsockname()[1]
    user, password = (USER, PASSWORD) if sign_in else (None, None)
    trusted = None if security == "plain" else certificates(folder)
    office.server = replace(
        office.server, port=port, user=user, password=password, certificates=trusted, host="localhost"
    )
    try:
        yield office
    finally:
        listening.close()
        for one in open_ones:
            if isinstance(one.transport, asyncio.Transport):
                one.transport.abort()
        await listening.wait_closed()
