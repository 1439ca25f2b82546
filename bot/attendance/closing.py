"""A session's sheet is closed: verdicts stand; who is concerned hears of it; opened again if need be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot.attendance.holding import Refusal, hold
from bot.attendance.rule import ZOOM, terms_of
from bot.attendance.sheets import Summary, counted, found_in
from bot.attendance.verdicts import Finding
from bot.certificates import earned, rule_of
from bot.roles import note
from bot.seats import awake
from bot.zoom import taking
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
        return _mark(self.summary, self.short)


def _mark(found: Summary, short: int) -> str:
    return f"{found.registered}-{found.present}-{short}-{found.objections}"


@dataclass(frozen=True, slots=True)
class _Read:
    """The sheet of a session, read once: what is known of whom, and who is registered."""

    found: dict[int, Finding]
    registered: set[int]
    summary: Summary

    @property
    def short(self) -> list[int]:
        """Who has evidence, but not enough."""
        return [
            person
            for person, one in self.found.items()
            if person in self.registered and one.evidence.kinds and not one.present and not one.by_staff
        ]


def _read(tx: Transaction, session: Session) -> _Read:
    found, registered = found_in(tx, session), attendance.registered(tx, session.series_id)
    return _Read(found, registered, counted(tx, session, found, registered))


def outlook(tx: Transaction, session: Session) -> Outlook:
    here = _read(tx, session)
    gaps = tuple(_gaps(session, here.summary))
    return Outlook(here.summary, len(here.short), len(_able(tx, session)), gaps)


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
    here = _read(tx, session)
    if _mark(here.summary, len(here.short)) != mark:
        raise Refusal("other")
    judged = [
        (person, one.present if one else False)
        for person in sorted(here.registered)
        if (one := here.found.get(person)) is None or not one.by_staff
    ]
    attendance.freeze(tx, session_id, judged, by.id, now)
    sheet.closed_at, sheet.closed_by = now, by.id
    tx.flush()
    _note(tx, session, by, "sheet-closed", now)
    _tell(tx, session, SHORT, f"{SHORT}:{session.id}", here.short, now)
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
    taking.retimed(tx, session)  # its time may have been changed meanwhile
    _note(tx, session, by, "sheet-reopened", now, reason=reason)


def _note(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime, **details: str) -> None:
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"session:{session.id}", now, **details)
