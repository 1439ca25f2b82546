"""An e-mail address of a person: confirmed by a code before anything else is sent there, and left in peace
at a word."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import re
import secrets
from typing import Literal

from email_validator import EmailNotValidError, validate_email

from bot.dialogs import form_of
from bot.forms.steps import EmailStep
from storage import Transaction, campaigns, emails
from storage.campaigns import MAILED, Planned
from storage.tables import Campaign, EmailAddress, Person, Registration

CODE, REFUSED = "email-code", "email-refused"
"""Kinds of campaigns: the code, which goes by mail alone; and word in the chat that an address is no good."""
LINK, PAGE, CERTIFICATE, MATERIAL = "m_", "page", "certificate", "t"
"""What deep links in mails begin with, and where they lead; or to a code that needs no typing."""
DIGITS = 6
VALID = dt.timedelta(minutes=30)
TRIES = 5
"""Wrong codes before a new one is needed."""
CODES = 5
"""Codes a person may ask for in a day, and all people together for one address."""
DAY = dt.timedelta(days=1)

Verdict = Literal["confirmed", "wrong", "expired", "spent", "none"]


def valid(address: str) -> bool:
    """Whether mail can be addressed so. What comes from lists and forms of old is looked at once more."""
    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except (EmailNotValidError, ValueError):
        return False
    return True


def given(registration: Registration) -> str | None:
    """The address somebody gave when registering."""
    steps = [one.key for one in form_of(registration.form).steps if isinstance(one, EmailStep)]
    found = [registration.answers.get(key) for key in steps]
    return next((str(one) for one in found if one and valid(str(one))), None)


def ask(tx: Transaction, person: Person, address: str, now: dt.datetime) -> bool:
    """Send a code to an address; False when there have been enough for today. An address that is good
    already stays so until the new one is confirmed."""
    known = emails.locked(tx, person.id)
    if known is None:
        known = emails.add(tx, person.id, address, secrets.token_urlsafe(16), now)
    if now - known.asked_at >= DAY:
        known.codes, known.asked_at = 0, now
    if known.codes >= CODES or _had_enough(tx, person.id, address, now - DAY):
        tx.flush()
        return False
    if known.state == "asked":
        known.address = address
    known.candidate, known.codes = address, known.codes + 1
    known.code_hash = known.code_until = None
    tx.flush()
    campaigns.by_mail(tx, _code(known, now), person.id, now)
    return True


def _had_enough(tx: Transaction, person_id: int, address: str, since: dt.datetime) -> bool:
    """Who removes their address and gives it again begins with no new count, nor does another's mailbox."""
    if emails.mailed_to(tx, person_id, CODE, since) >= CODES:
        return True
    return emails.codes_to(tx, address, since) >= CODES


def _code(known: EmailAddress, now: dt.datetime) -> Planned:
    return Planned(
        key=f"{CODE}:{known.person_id}:{now.isoformat()}:{secrets.token_hex(4)}",
        kind=CODE,
        series_id=None,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + VALID,
        content=_asking(known),
        urgent=True,
    )


def _asking(known: EmailAddress) -> dict[str, int]:
    """Which asking a code belongs to: a later one makes it void."""
    return {"asked": int(known.asked_at.timestamp()), "code": known.codes}


def fresh_code(known: EmailAddress, content: dict[str, object], now: dt.datetime) -> str | None:
    """A new code, in the moment it is put into the mail: nothing but its hash is ever stored. None when the
    person has confirmed or asked anew since."""
    if known.candidate is None or content != _asking(known):
        return None
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    known.code_hash, known.code_until, known.tries = _hash(known, code), now + VALID, 0
    return code


def _hash(known: EmailAddress, code: str) -> str:
    return hashlib.sha256(f"{known.token}:{known.candidate}:{code}".encode()).hexdigest()


def awaits_code(tx: Transaction, person_id: int) -> bool:
    """Whether six digits from this person are likely to be a code."""
    known = emails.of(tx, person_id)
    return known is not None and known.candidate is not None


def digits(typed: str) -> str | None:
    """The code in what somebody typed or pasted; None where there is none."""
    found = re.findall(rf"(?<!\d)\d{{{DIGITS}}}(?!\d)", re.sub(r"(?<=\d)[ .-](?=\d)", "", typed), re.ASCII)
    return found[0] if len(found) == 1 else None


def confirm(tx: Transaction, person_id: int, code: str, now: dt.datetime) -> Verdict:
    """Somebody typed a code."""
    known = emails.locked(tx, person_id)
    if known is None or known.candidate is None:
        return "none"
    if known.tries >= TRIES:
        return "spent"
    if known.code_hash is None or known.code_until is None:
        return "wrong"  # it has not left us yet, so what was typed is another's
    if now >= known.code_until:
        return "expired"
    if not hmac.compare_digest(known.code_hash, _hash(known, code)):
        known.tries += 1
        tx.flush()
        return "spent" if known.tries >= TRIES else "wrong"
    known.address, known.candidate, known.state = known.candidate, None, "confirmed"
    known.confirmed_at, known.code_hash, known.code_until = now, None, None
    known.ended_at = known.error = None
    known.tries = 0
    tx.flush()
    return "confirmed"


def unsubscribe(tx: Transaction, known: EmailAddress, now: dt.datetime) -> None:
    """No more mail; again changes nothing."""
    if known.state == "confirmed":
        known.state, known.ended_at = "unsubscribed", now
        tx.flush()


def resume(tx: Transaction, known: EmailAddress) -> None:
    """Mail again, to the address that was confirmed before."""
    if known.state == "unsubscribed":
        known.state, known.ended_at = "confirmed", None
        tx.flush()


def refused(tx: Transaction, person_id: int, address: str, error: str, now: dt.datetime) -> None:
    """The mail server will not take mail for this address: the person is told in the chat, once."""
    known = emails.locked(tx, person_id)
    if known is None or address not in (known.candidate, known.address):
        return  # changed or removed meanwhile
    if address == known.candidate:
        known.candidate = known.code_hash = known.code_until = None
    if address == known.address:
        known.state, known.ended_at, known.error = "refused", now, error
    tx.flush()
    campaigns.for_one(tx, _word(known, address, now), person_id, now)


def _word(known: EmailAddress, address: str, now: dt.datetime) -> Planned:
    digest = hashlib.sha256(address.encode()).hexdigest()[:16]
    return Planned(
        key=f"{REFUSED}:{known.person_id}:{digest}:{int(known.asked_at.timestamp())}",
        kind=REFUSED,
        series_id=None,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + 7 * DAY,
        content={"address": address},
    )


def catch_up(tx: Transaction, known: EmailAddress, now: dt.datetime) -> int:
    """Send by e-mail what the person has had in the chat alone so far; how much that is."""
    found = missed(tx, known)
    for campaign in found:
        campaigns.add_person(tx, campaign, known.person_id, now)
    return len(found)


def missed(tx: Transaction, known: EmailAddress) -> list[Campaign]:
    """What went to the chat alone, of what goes by e-mail too."""
    return emails.missed(tx, known.person_id, MAILED) if known.state == "confirmed" else []
