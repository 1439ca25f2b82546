"""A session's sheet is closed: verdicts stand; who is concerned hears of it; opened again if need be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot.attendance.holding import Refusal, hold
from bot.attendance.rule import ZOOM, terms_of
from bot.attendance.sheets import Summary, found_in, summary
from bot.certificates import earned, rule_of
from bot.roles import note
from bot.seats import awake
from storage import Transaction, attendance, campaigns
from storage.campaigns import Planned
from storage.tables import Person, Session

SHORT, EARNED = "sheet-short", "certificate-earned"
"""Campaigns: evidence that was not enough, with the way to object; a certificate that can be had now."""
VALID = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What closing comes to. `gaps`: what the rule asks for and nobody can have: «zoom», «words»."""

    summary: Summary
    short: int
    """How many have evidence, but not enough: they are told."""
    earned: int
    """How many can have the certificate and have none."""
    gaps: tuple[str, ...]

    @property
    def mark(self) -> str:
        """Another one as soon as any figure is another."""
        found = self.summary
        return f"{found.registered}-{found.present}-{self.short}-{found.objections}"


def outlook(tx: Transaction, session: Session) -> Outlook:
    found = summary(tx, session)
    return Outlook(found, len(_short(tx, session)), len(_able(tx, session)), tuple(_gaps(session, found)))


def _short(tx: Transaction, session: Session) -> list[int]:
    registered = attendance.registered(tx, session.series_id)
    return [
        person
        for person, one in found_in(tx, session).items()
        if person in registered and one.evidence.kinds and not one.present and not one.by_staff
    ]


def _able(tx: Transaction, session: Session) -> set[int]:
    """Who can have the certificate, where attendance has a part in it."""
    rule = rule_of(session.series)
    return earned(tx, session.series) if rule is not None and rule.attendance else set()


def _gaps(session: Session, found: Summary) -> list[str]:
    terms = terms_of(session.series.attendance)
    ways = terms.enough if terms else ()
    no_zoom = any(way.minutes for way in ways) and not found.kinds[ZOOM]
    no_words = any(way.words and way.words > found.words for way in ways)
    return [name for name, missing in (("zoom", no_zoom), ("words", no_words)) if missing]


def close(tx: Transaction, session_id: int, mark: str, by: Person, now: dt.datetime) -> None:
    """Freeze what the rule says of everybody. Raises Refusal («early», «closed», «cancelled»; «other» when
    the figures are no longer those that were seen)."""
    session = hold(tx, session_id)
    sheet = attendance.sheet(tx, session_id)
    if session.state != "planned":
        raise Refusal("cancelled")
    if session.ends_at > now:
        raise Refusal("early")
    if sheet.closed_at is not None:
        raise Refusal("closed")
    if outlook(tx, session).mark != mark:
        raise Refusal("other")
    short = _short(tx, session)
    found = found_in(tx, session)
    people = sorted(attendance.registered(tx, session.series_id))
    judged = [(person, found[person].present if person in found else False) for person in people]
    decided = attendance.decided(tx, series_id=session.series_id, session_id=session_id)
    kept = {person for _, person in decided}
    attendance.freeze(tx, session_id, [one for one in judged if one[0] not in kept], by.id, now)
    sheet.closed_at, sheet.closed_by = now, by.id
    tx.flush()
    _note(tx, session, by, "sheet-closed", now)
    _tell(tx, session, SHORT, f"{SHORT}:{session.id}", short, now)
    _tell(tx, session, EARNED, f"{EARNED}:{session.series_id}", sorted(_able(tx, session)), now)


def _tell(
    tx: Transaction, session: Session, kind: str, key: str, people: Sequence[int], now: dt.datetime
) -> None:
    """Each of them once, in the morning if it is night."""
    if not people:
        return
    due = awake(session.series, now)
    planned = Planned(
        key=key,
        kind=kind,
        series_id=session.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=due + VALID,
        content={"session": session.id, "series": session.series_id},
    )
    campaign = campaigns.by_key(tx, key) or campaigns.create(tx, planned, now, state="running")
    campaign.expires_at = due + VALID
    attendance.tell(tx, campaign, people, due)


def reopen(tx: Transaction, session_id: int, reason: str, by: Person, now: dt.datetime) -> None:
    """What the rule says follows the evidence again; what organizers decided stays. Raises Refusal."""
    session = hold(tx, session_id)
    sheet = attendance.sheet(tx, session_id)
    if sheet.closed_at is None:
        raise Refusal("open")
    attendance.thaw(tx, session_id)
    sheet.closed_at = sheet.closed_by = None
    tx.flush()
    _note(tx, session, by, "sheet-reopened", now, reason=reason)


def _note(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime, **details: str) -> None:
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"session:{session.id}", now, **details)
