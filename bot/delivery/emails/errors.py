"""The one table of what a mail server says and what that means for the mail in hand, and for all others."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from typing import Literal

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

Stage = Literal["connect", "sender", "recipient", "content"]
"""How far a mail has come: it may have been taken once its content is under way."""
TROUBLES = (SMTPException, OSError, TimeoutError)
"""Whatever may come of talking to a mail server."""


@dataclass(frozen=True, slots=True)
class Away:
    """The server cannot be reached, or takes nothing from anybody now: all wait, nothing counts as a try."""

    reason: str


@dataclass(frozen=True, slots=True)
class Misconfigured:
    """The server will take nothing from us until the operator acts; it is asked again from time to time."""

    reason: str


@dataclass(frozen=True, slots=True)
class Postponed:
    """Not this mail, not now (greylisting, a full mailbox): again later."""

    reason: str


@dataclass(frozen=True, slots=True)
class BadAddress:
    """There is no such mailbox."""

    reason: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """The server will not take this mail, now or later."""

    reason: str


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The mail may have been taken."""

    reason: str


Verdict = Away | Misconfigured | Postponed | BadAddress | Rejected | InDoubt
NO_MAILBOX = (550, 551, 553)
ADDRESS = re.compile(r"[^\s<>,;:\"']+@[^\s<>,;:\"']+")
"""Addresses are nobody's business in a log."""
QUOTA = "4.5"
"""«5.4.5»: so much and no more today; nobody's address is wrong for that."""


def verdict(stage: Stage, error: BaseException) -> Verdict:
    reason = said(error)
    if _insecure(error):
        return Misconfigured(reason)
    if isinstance(error, SMTPResponseException) and not isinstance(error, SMTPConnectError):
        return _answered(stage, error, reason)
    if isinstance(error, SMTPServerDisconnected | SMTPTimeoutError | OSError | TimeoutError):
        return InDoubt(reason) if stage == "content" else Away(reason)
    return Misconfigured(reason)  # no STARTTLS or no way to sign in there


def said(error: BaseException) -> str:
    """The server's own words, or ours, in one line of a bearable length."""
    code = f"{error.code} " if isinstance(error, SMTPResponseException) else ""
    words = getattr(error, "message", None) or str(error) or type(error).__name__
    whole = " ".join(str(words).encode("utf-8", "replace").decode().split())
    return f"{code}{ADDRESS.sub('…', whole)}"[:300]


def _answered(stage: Stage, error: SMTPResponseException, reason: str) -> Verdict:
    passing, detail = error.code < 500, _detail(error)
    if error.code == 421 or error.code < 0:
        return Postponed(reason) if stage == "content" else Away(reason)
    if detail == QUOTA and not passing:
        return Misconfigured(reason)
    if stage == "connect":
        return Misconfigured(reason) if _for_good(error) else Away(reason)
    if stage == "sender":
        too_big = error.code == 552
        return Rejected(reason) if too_big else Away(reason) if passing else Misconfigured(reason)
    if passing:
        return Postponed(reason)
    bad = stage == "recipient" and _no_mailbox(error.code, detail)
    return BadAddress(reason) if bad else Rejected(reason)


def _for_good(error: SMTPResponseException) -> bool:
    """A wrong password, or a 5xx that is not «temporarily»."""
    return error.code >= 500 if not isinstance(error, SMTPAuthenticationError) else error.code != 454


def _no_mailbox(code: int, detail: str) -> bool:
    """«5.1.x» is about addresses (but 7 and 8, about ours), 2.1 a mailbox that is closed, 4.4 a domain that
    takes no mail; other details (spam, policy, a full mailbox) say nothing against the address."""
    if not detail or detail == "0.0":
        return code in NO_MAILBOX
    return (detail.startswith("1.") and detail not in ("1.7", "1.8")) or detail in ("2.1", "4.4")


def _detail(error: SMTPResponseException) -> str:
    """«1.1» of «550 5.1.1 no such user», else nothing."""
    found = re.match(r"\s*[245]\.(\d{1,3}\.\d{1,3})\b", error.message, re.ASCII)
    return found[1] if found else ""


def _insecure(error: BaseException | None) -> bool:
    """The server's certificate is not to be trusted."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__
    return False
