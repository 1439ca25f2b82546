"""The operator's mail server, as the settings describe it."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.headerregistry import Address
from email.utils import parseaddr
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from bot.settings import Settings

Security = Literal["starttls", "tls", "plain"]
SCHEMES: dict[str, tuple[Security, int]] = {
    "smtp": ("starttls", 587),
    "smtps": ("tls", 465),
    "smtp+plain": ("plain", 25),
}
"""How a connection is secured, and at which port, by the beginning of its address."""
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in, as whom, and how much of it: `limit` is in bytes of a whole message, `rate` in
    messages a minute."""

    host: str
    port: int
    security: Security
    sender: Address
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    limit: int = 10 * MEGABYTE
    rate: float = 120.0
    certificates: Path | None = None


def server_of(settings: Settings) -> MailServer | None:
    """None where the operator has set up no mail."""
    if settings.smtp_url is None or settings.mail_from is None:
        return None
    parts = urlsplit(settings.smtp_url.get_secret_value())
    security, port = SCHEMES[parts.scheme]
    name, address = parseaddr(settings.mail_from)
    assert parts.hostname is not None, "the settings were checked"
    return MailServer(
        host=parts.hostname,
        port=parts.port or port,
        security=security,
        sender=Address(name, addr_spec=address),
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        limit=settings.mail_size * MEGABYTE,
        rate=float(settings.mail_rate),
        certificates=settings.smtp_ca,
    )
