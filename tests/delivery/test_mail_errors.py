"""What a mail server says, and what that means."""

from __future__ import annotations

import ssl

import pytest
from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPConnectResponseError,
    SMTPDataError,
    SMTPException,
    SMTPReadTimeoutError,
    SMTPRecipientRefused,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

from bot.delivery.emails.errors import (
    Away,
    BadAddress,
    InDoubt,
    Misconfigured,
    Postponed,
    Rejected,
    Stage,
    said,
    verdict,
)


def rcpt(code: int, words: str) -> SMTPRecipientRefused:
    return SMTPRecipientRefused(code, words, "lan@example.com")


def untrusted() -> SMTPConnectError:
    error = SMTPConnectError("no")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed certificate")
    return error


@pytest.mark.parametrize(
    ("stage", "error", "meaning"),
    [
        ("connect", SMTPConnectError("refused"), Away),
        ("connect", SMTPConnectResponseError(421, "busy"), Away),
        ("connect", SMTPConnectResponseError(554, "no service"), Away),
        ("connect", TimeoutError(), Away),
        ("connect", ConnectionResetError(), Away),
        ("connect", untrusted(), Misconfigured),
        ("connect", SMTPException("SMTP STARTTLS extension not supported by server."), Misconfigured),
        ("connect", SMTPAuthenticationError(535, "5.7.8 wrong"), Misconfigured),
        ("connect", SMTPAuthenticationError(454, "4.7.0 not now"), Away),
        ("sender", SMTPServerDisconnected("gone"), Away),
        ("sender", SMTPSenderRefused(451, "4.3.0 not now", "o@e.org"), Away),
        ("sender", SMTPSenderRefused(553, "5.7.1 not yours", "o@e.org"), Misconfigured),
        ("sender", SMTPSenderRefused(552, "5.3.4 too big", "o@e.org"), Rejected),
        ("recipient", rcpt(450, "4.2.0 greylisted"), Postponed),
        ("recipient", rcpt(452, "4.2.2 full"), Postponed),
        ("recipient", rcpt(421, "4.7.0 too many"), Away),
        ("recipient", rcpt(550, "no such user"), BadAddress),
        ("recipient", rcpt(550, "5.1.1 no such user"), BadAddress),
        ("recipient", rcpt(553, "5.1.3 bad syntax"), BadAddress),
        ("recipient", rcpt(550, "5.2.1 closed"), BadAddress),
        ("recipient", rcpt(554, "5.4.4 no such domain"), BadAddress),
        ("recipient", rcpt(552, "5.2.2 full"), Rejected),
        ("recipient", rcpt(550, "5.7.1 looks like spam"), Rejected),
        ("recipient", rcpt(554, "relay access denied"), Rejected),
        ("recipient", rcpt(550, "5.1.8 bad sender"), Rejected),
        ("recipient", rcpt(550, "5.4.5 daily quota exceeded"), Misconfigured),
        ("recipient", SMTPReadTimeoutError("slow"), Away),
        ("content", SMTPDataError(451, "4.3.0 not now"), Postponed),
        ("content", SMTPDataError(421, "4.3.2 going down"), Postponed),
        ("content", SMTPDataError(554, "5.7.1 spam"), Rejected),
        ("content", SMTPServerDisconnected("gone"), InDoubt),
        ("content", SMTPReadTimeoutError("slow"), InDoubt),
        ("content", TimeoutError(), InDoubt),
    ],
)
def test_the_table(stage: Stage, error: Exception, meaning: type[object]) -> None:
    assert type(verdict(stage, error)) is meaning


def test_the_servers_words_are_kept_short_and_without_addresses() -> None:
    words = said(rcpt(550, "5.1.1 <lan.nguyen@example.com>:\r\n no such user " + "x" * 1000))
    assert words.startswith("550 5.1.1 <…>: no such user xxx")
    assert len(words) <= 300
    assert said(TimeoutError()) == "TimeoutError"
