"""The door of a session with a place: codes to scan, rotating on a screen or printed for the day, and what is
noted by hand at the entrance."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Literal

from bot.attendance.holding import Refusal, hold
from bot.attendance.rule import DOOR
from bot.roles import note
from storage import Transaction, attendance, registrations, series
from storage.tables import Person, Registration, Session

PREFIX = "door-"
"""What the links begin with, after `?start=`."""
STEP = 30
"""Seconds for which a rotating code is shown."""
KEPT = 2
"""So many earlier codes are still taken: a phone needs its time from the camera to the chat."""
EARLY = dt.timedelta(hours=1)
"""So long before the start the door is open."""
PRINTED, SCREEN = "p", "screen"
LISTS = dt.timedelta(hours=24)
"""So long after the end helpers may still note whom a paper list names."""

Outcome = Literal["noted", "had", "stranger", "early", "late", "stale", "cancelled", "unknown"]


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of a scan."""

    outcome: Outcome
    session: Session | None = None


def has_door(session: Session) -> bool:
    """Whether people can come to a place, or are noted at a door by the rule."""
    ways = (session.series.attendance or {}).get("enough", ())
    return any(link.platform == "place" for link in session.links) or any("door" in way for way in ways)


def secret_of(tx: Transaction, session_id: int, *, anew: bool = False) -> str:
    """What the codes are made with; `anew`: those that are out open nothing any more."""
    hold(tx, session_id)
    sheet = attendance.sheet(tx, session_id)
    if sheet.door_secret is None or anew:
        sheet.door_secret = secrets.token_urlsafe(24)
        tx.flush()
    return sheet.door_secret


def renew(tx: Transaction, session: Session, by: Person, now: dt.datetime) -> None:
    """A code got where it should not be: there are new ones."""
    secret_of(tx, session.id, anew=True)
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, "door-renewed", f"session:{session.id}", now)


def _mac(secret: str, *parts: str) -> str:
    digest = hmac.new(secret.encode(), ":".join(parts).encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:12]).decode()


def _argument(session_id: int, secret: str, step: str) -> str:
    return f"{PREFIX}{session_id}-{step}-{_mac(secret, str(session_id), step)}"


def step_of(now: dt.datetime) -> int:
    return int(now.timestamp()) // STEP


def rotating(session_id: int, secret: str, now: dt.datetime) -> str:
    """What the link of this half minute carries."""
    return _argument(session_id, secret, str(step_of(now)))


def printed(session_id: int, secret: str) -> str:
    """What the link on paper carries; it is worth something on the session's day alone."""
    return _argument(session_id, secret, PRINTED)


def screen(session_id: int, secret: str) -> str:
    """The secret part of the address of the page for a screen."""
    return f"{session_id}.{_mac(secret, str(session_id), SCREEN)}"


def shown_on(tx: Transaction, token: str) -> tuple[Session, str] | None:
    """The session whose screen has this address, and the secret of its codes."""
    id, _, mac = token.partition(".")
    if not (id.isdecimal() and id.isascii() and len(id) < 18):
        return None
    sheet = attendance.known_sheet(tx, int(id))
    if sheet is None or sheet.door_secret is None:
        return None
    if not hmac.compare_digest(mac.encode(), _mac(sheet.door_secret, id, SCREEN).encode()):
        return None
    session = series.session(tx, int(id))
    return (session, sheet.door_secret) if session else None


def enter(tx: Transaction, person: Person, argument: str, now: dt.datetime) -> Entered:
    """Somebody scanned a code at a door."""
    id, _, rest = argument.removeprefix(PREFIX).partition("-")
    step, _, mac = rest.partition("-")
    sheet = attendance.known_sheet(tx, int(id)) if id.isdecimal() and id.isascii() and len(id) < 18 else None
    if sheet is None or sheet.door_secret is None:
        return Entered("unknown")
    if not hmac.compare_digest(mac.encode(), _mac(sheet.door_secret, id, step).encode()):
        return Entered("unknown")
    session = series.session(tx, int(id))
    assert session is not None
    why_not = _why_not(session, step, now)
    if why_not is not None:
        return Entered(why_not, session)
    known = registrations.of(tx, person.id, session.series_id)
    if known is None or known.state != "registered":
        return Entered("stranger", session)
    fresh = attendance.note(tx, person.id, session.id, DOOR, "place", now)
    return Entered("noted" if fresh else "had", session)


def is_open(session: Session, now: dt.datetime) -> bool:
    """Whether one can come in: from a while before the start until the end."""
    return session.state == "planned" and session.starts_at - EARLY <= now < session.ends_at


def _why_not(session: Session, step: str, now: dt.datetime) -> Outcome | None:
    if session.state != "planned":
        return "cancelled"
    if now < session.starts_at - EARLY:
        return "early"
    if now >= session.ends_at:
        return "late"
    fresh = step == PRINTED or step in {str(step_of(now) - age) for age in range(KEPT + 1)}
    return None if fresh else "stale"


def note_by_hand(tx: Transaction, session_id: int, one: Registration, by: Person, now: dt.datetime) -> bool:
    """A helper saw somebody come in; False if that is noted already. Raises Refusal."""
    session = _by_hand(tx, session_id, one, now)
    if not attendance.note(tx, one.person_id, session_id, DOOR, "place", now, noted_by=by.id):
        return False
    _note(tx, session, one, by, "door-noted", now)
    return True


def undo(tx: Transaction, session_id: int, one: Registration, by: Person, now: dt.datetime) -> None:
    """It was somebody else. Raises Refusal."""
    session = _by_hand(tx, session_id, one, now)
    attendance.withdraw(tx, one.person_id, session_id, DOOR)
    _note(tx, session, one, by, "door-undone", now)


def _by_hand(tx: Transaction, session_id: int, one: Registration, now: dt.datetime) -> Session:
    session = hold(tx, session_id)
    if session.state != "planned":
        raise Refusal("cancelled")
    if one.series_id != session.series_id or one.state != "registered":
        raise Refusal("elsewhere")
    if attendance.sheet(tx, session_id).closed_at is not None:
        raise Refusal("closed")
    if not session.starts_at - EARLY <= now < session.ends_at + LISTS:
        raise Refusal("door")
    return session


def _note(
    tx: Transaction, session: Session, one: Registration, by: Person, kind: str, now: dt.datetime
) -> None:
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"registration:{one.id}", now, session=session.number)
