"""Certificates: who has earned one, what is printed on it, how it is issued once and checked by anyone."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot import registrations, surveys
from bot.clock import Clock
from bot.documents.certificate import CertificateData, Signer, Typesetter
from bot.programme.models import CertificateRule
from bot.texts import Texts
from bot.texts.dates import plain_day
from storage import Database, Transaction, attendance, certificates, deliveries, people, series
from storage import surveys as answered
from storage.deliveries import Planned
from storage.tables import Certificate, Registration, Series, Session

PREFIX = "c_"
"""What a deep link that checks a certificate starts with."""
FREE_GUESSES = 3
GUESS_WINDOW = dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a person is on the way to the certificate; numbers are sessions."""

    surveys_needed: int
    surveys_done: int
    attendance_needed: int
    attended: int
    open_now: tuple[Session, ...]
    """Surveys the person can answer now."""
    to_come: int
    """Surveys that will open later."""

    @property
    def met(self) -> bool:
        return self.surveys_done >= self.surveys_needed and self.attended >= self.attendance_needed

    @property
    def reachable(self) -> bool:
        """Whether the surveys that are open or to come can still be enough."""
        return self.surveys_done + len(self.open_now) + self.to_come >= self.surveys_needed


def rule_of(wanted: Series) -> CertificateRule | None:
    return CertificateRule.model_validate(wanted.certificate) if wanted.certificate else None


def standing(
    wanted: Series,
    rule: CertificateRule,
    sessions: Iterable[Session],
    completed: set[int],
    attended: set[int],
    now: dt.datetime,
) -> Standing:
    """The rule applied to what a person did."""
    sessions = list(sessions)
    states = {one.id: surveys.state(wanted, one, now) for one in sessions if one.id not in completed}
    return Standing(
        rule.surveys,
        len(completed),
        rule.attendance,
        len(attended),
        tuple(one for one in sessions if states.get(one.id) == "open"),
        sum(state == "early" for state in states.values()),
    )


def standing_of(tx: Transaction, registration: Registration, now: dt.datetime) -> Standing | None:
    """`standing` of a registered person; None where the series gives no certificates."""
    wanted = registration.series
    rule = rule_of(wanted)
    if rule is None:
        return None
    person = registration.person_id
    completed = answered.completed(tx, person, wanted.id)
    attended = attendance.attended(tx, person, wanted.id)
    return standing(wanted, rule, series.sessions(tx, wanted.id), completed, attended, now)


def order(
    tx: Transaction, registration: Registration, name: str, texts: Texts, username: str, now: dt.datetime
) -> Certificate | None:
    """Order the certificate with this name on it; the one there is already; None if it is not earned."""
    known = certificates.current(tx, registration.id)
    if known is not None:
        return known
    earned = standing_of(tx, registration, now)
    if earned is None or not earned.met:
        return None
    code = base64.b32encode(secrets.token_bytes(10)).decode().lower()
    serial = _serial(registration, certificates.count(tx, registration.id))
    data = _printed(tx, registration, name, serial, code, texts, username, now)
    return certificates.order(tx, registration.id, serial, code, data.model_dump(mode="json"), now)


def _serial(registration: Registration, earlier: int) -> str:
    again = f"-{earlier + 1}" if earlier else ""
    return f"{registration.series.key.upper()}-{registration.number:04d}{again}"


def _printed(
    tx: Transaction,
    registration: Registration,
    name: str,
    serial: str,
    code: str,
    texts: Texts,
    username: str,
    now: dt.datetime,
) -> CertificateData:
    wanted = registration.series
    rule = rule_of(wanted)
    assert rule is not None
    sessions = [one for one in series.sessions(tx, wanted.id) if one.state == "planned"]
    topics = [topic for one in sessions for topic in one.topics if not topic.withdrawn]
    return document(
        texts,
        rule,
        name=name,
        series=texts.plain_pick(wanted.title),
        programme=texts.plain_pick(wanted.programme.title),
        organisers=[texts.plain_pick(one) for one in wanted.programme.organisers],
        topics=[texts.plain_pick(topic.title) for topic in topics],
        first=wanted.starts_on,
        last=wanted.ends_on,
        sessions=len(sessions),
        serial=serial,
        code=code,
        username=username,
        now=now,
    )


