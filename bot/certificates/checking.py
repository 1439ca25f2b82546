"""Anyone may check a certificate by its code or its file; guessing is slowed down."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from zoneinfo import ZoneInfo

from storage import Transaction, certificates, people
from storage.tables import Certificate

FREE_GUESSES = 3
GUESS_WINDOW = dt.timedelta(hours=1)


def zone_of(tx: Transaction, certificate: Certificate) -> ZoneInfo:
    """The time zone of the programme that issued it."""
    return ZoneInfo(certificates.registration(tx, certificate).series.programme.timezone)


def patience(tx: Transaction, person_id: int, now: dt.datetime) -> dt.timedelta | None:
    """How long somebody who guessed wrong codes has to wait before the next try: each one doubles it."""
    wrong = people.guesses_since(tx, person_id, now - GUESS_WINDOW)
    if len(wrong) < FREE_GUESSES:
        return None
    wait = min(GUESS_WINDOW, dt.timedelta(seconds=30) * 2 ** (len(wrong) - FREE_GUESSES))
    left = wrong[-1] + wait - now
    return left if left > dt.timedelta() else None


def plain_code(text: str) -> str:
    """A code without the hyphens and capitals that are printed for the eye."""
    return "".join(filter(str.isalnum, text)).lower()


def looks_like_code(text: str) -> bool:
    """Whether what somebody typed may be the code that is printed on a certificate."""
    return bool(re.fullmatch(r"[a-z2-7]{16}", plain_code(text))) and len(text) <= 24


def by_code(tx: Transaction, person_id: int, code: str, now: dt.datetime) -> Certificate | None:
    """The certificate of this code, as in the link or as printed; a wrong code counts as a guess."""
    found = certificates.by_code(tx, plain_code(code))
    if found is None:
        people.note_guess(tx, person_id, now)
    return found


def by_file(tx: Transaction, content: bytes) -> Certificate | None:
    """The certificate whose file is this one, to the last byte."""
    return certificates.by_file(tx, hashlib.sha256(content).hexdigest())
