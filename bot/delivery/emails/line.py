"""One kept connection to the mail server, over which one mail goes after another."""

from __future__ import annotations

import ssl
from contextlib import suppress

import aiosmtplib

from bot.delivery.emails.errors import TROUBLES, Stage
from bot.delivery.emails.server import MailServer

PATIENCE = 60.0
"""Seconds for an answer."""
TAKING = 300.0
"""Seconds a server may take to accept a whole mail: some look for viruses first."""


class Line:
    """`stage` tells after an error how far the mail had come."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._client: aiosmtplib.SMTP | None = None
        self.stage: Stage = "connect"

    @property
    def is_open(self) -> bool:
        return self._client is not None and self._client.is_connected

    @property
    def room(self) -> int:
        """Bytes of the largest mail that may be sent: the server's word (SIZE) goes before the operator's if
        it is smaller."""
        told = self._client.esmtp_extensions.get("size", "") if self._client else ""
        most = int(told) if told.isascii() and told.isdigit() else 0
        return min(most, self._server.limit) if most else self._server.limit

    async def open(self) -> None:
        """Connect, make it secret, sign in."""
        server, self.stage = self._server, "connect"
        await self.close()
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            local_hostname=server.sender.domain,
            timeout=PATIENCE,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=None if server.security == "plain" else self._context(),
        )
        try:
            await client.connect()
            if client.last_ehlo_response is None:
                await client.ehlo()
        except BaseException:
            client.close()
            raise
        self._client = client

    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self._server.certificates)

    async def carry(self, recipient: str, content: bytes) -> None:
        """Hand one mail over; returns when the server has taken it."""
        client, sender = self._client, self._server.sender.addr_spec
        if client is None:
            raise aiosmtplib.SMTPServerDisconnected("not connected")
        self.stage = "sender"
        size = [f"size={len(content)}"] if client.supports_extension("size") else []
        await client.mail(sender, options=size)
        self.stage = "recipient"
        await client.rcpt(recipient)
        self.stage = "content"
        await client.data(content, timeout=TAKING)

    async def clear(self) -> None:
        """After a refusal: the next mail begins anew, over this connection if it is still good."""
        if self.is_open:
            assert self._client is not None
            try:
                await self._client.rset()
            except TROUBLES:
                await self.close()

    def drop(self) -> None:
        """Hang up without a word: nobody knows what the next answer would be about."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        if client.is_connected:
            with suppress(*TROUBLES):  # it is over either way
                await client.quit(timeout=5.0)
        client.close()
