"""Certificates: who has earned one, what is printed on it, how it is issued once and checked by anyone."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot import surveys
from bot.clock import Clock
from bot.documents.certificate import CertificateData, Signer, Typesetter
from bot.documents.example import example, template_version
from bot.documents.typesetting import TemplateError, UnprintableText
from bot.documents.wording import CertificateFacts, worded
from bot.programme import models as programme_models
from bot.programme.models import CertificateRule
from bot.texts import Texts
from storage import Database, Transaction, attendance, campaigns, certificates, people, series
from storage import surveys as answered
from storage.campaigns import Planned
from storage.tables import Certificate, Registration, Series, Session

log = structlog.get_logger()

PREFIX = "c_"
"""What a deep link that checks a certificate starts with."""
FREE_GUESSES = 3
GUESS_WINDOW = dt.timedelta(hours=1)
BATCH = 50
"""So many ordered certificates are taken at a time."""


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
    ahead: int
    """Sessions that are not over and that the person did not attend yet."""

    @property
    def met(self) -> bool:
        return not self.surveys_missing and not self.attendance_missing

    @property
    def surveys_missing(self) -> int:
        return max(0, self.surveys_needed - self.surveys_done)

    @property
    def attendance_missing(self) -> int:
        return max(0, self.attendance_needed - self.attended)

    @property
    def reachable(self) -> bool:
        """Whether what is open or to come can still be enough."""
        surveys_left = len(self.open_now) + self.to_come
        return self.surveys_missing <= surveys_left and self.attendance_missing <= self.ahead


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
        sum(one.state == "planned" and one.ends_at > now and one.id not in attended for one in sessions),
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


def unprintable(name: str) -> str:
    """The characters of a name that no certificate can show; empty for a good one."""
    specimen = example(Texts()).model_copy(update={"name": name})
    try:
        specimens().pdf(specimen)
    except UnprintableText as error:
        return error.characters
    return ""


specimens = cache(Typesetter)


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
    zone = ZoneInfo(wanted.programme.timezone)
    facts = CertificateFacts(
        name=name,
        series=texts.plain_pick(wanted.title),
        programme=texts.plain_pick(wanted.programme.title),
        statement=texts.plain_pick(rule.title) if rule.title else None,
        topics=tuple(texts.plain_pick(topic.title) for topic in topics),
        first=sessions[0].starts_at.astimezone(zone).date(),
        last=sessions[-1].starts_at.astimezone(zone).date(),
        sessions=len(sessions),
        hours=rule.hours,
        organisers=tuple(texts.plain_pick(one) for one in wanted.programme.organisers[:4]),
        place=texts.plain_pick(rule.place) if rule.place else texts.plain("certificates-place"),
        signers=tuple(_signer(one, texts) for one in rule.signers[:3]),
        serial=serial,
        verify_code="-".join(code[at : at + 4] for at in range(0, len(code), 4)).upper(),
        verify_url=f"https://t.me/{username}?start={PREFIX}{code}",
        issued_at=now,
        zone=wanted.programme.timezone,
    )
    return worded(facts, texts)


def _signer(one: programme_models.Signer, texts: Texts) -> Signer:
    role = texts.plain_pick(one.role) if one.role else texts.plain("certificates-signer-role")
    return Signer(role=role, name=one.name)


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


def by_code(tx: Transaction, person_id: int, code: str, now: dt.datetime) -> Certificate | None:
    """The certificate of this code; a wrong code counts as a guess."""
    found = certificates.by_code(tx, code.lower())
    if found is None:
        people.note_guess(tx, person_id, now)
    return found


def by_file(tx: Transaction, content: bytes) -> Certificate | None:
    """The certificate whose file is this one, to the last byte."""
    return certificates.by_file(tx, hashlib.sha256(content).hexdigest())


class Press:
    """Prints certificates; `folder` is where the programme file's templates are looked up."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or Path()
        self._typesetter = lru_cache(maxsize=16)(Typesetter)
        self._version = lru_cache(maxsize=16)(template_version)

    def print(self, data: CertificateData, template: str | None) -> tuple[bytes, str]:
        """The PDF and the version of its template; TemplateError, UnprintableText."""
        typesetter = self._typesetter(self._folder / template if template else None)
        return typesetter.pdf(data), self._version(typesetter)


@dataclass(frozen=True, slots=True)
class Order:
    """A certificate that waits for its file."""

    id: int
    serial: str
    person_id: int
    series_id: int
    template: str | None
    data: CertificateData


def _orders(tx: Transaction, limit: int) -> list[Order]:
    return [_order(tx, one) for one in certificates.ordered(tx, limit)]


def _order(tx: Transaction, waiting: Certificate) -> Order:
    registration = certificates.registration(tx, waiting)
    rule = rule_of(registration.series)
    data = CertificateData.model_validate(waiting.data)
    template = rule.template if rule else None
    return Order(waiting.id, waiting.serial, registration.person_id, registration.series_id, template, data)


async def issue_ordered(database: Database, press: Press, clock: Clock) -> int:
    """Print what was ordered and put it into the outbox; returns how many. A crash leaves it ordered."""
    orders = await database.read(lambda tx: _orders(tx, BATCH))
    done = [await _print(order, database, press, clock) for order in orders]
    return sum(done)


async def _print(order: Order, database: Database, press: Press, clock: Clock) -> bool:
    try:
        pdf, version = await asyncio.to_thread(press.print, order.data, order.template)
    except (TemplateError, UnprintableText) as error:
        log.error("a certificate could not be printed", serial=order.serial, error=str(error))
        reason = str(error)
        await database.run(lambda tx: certificates.put_aside(tx, order.id, reason))
        return False
    await database.run(lambda tx: _issue(tx, order, pdf, version, clock.now()))
    return True


def _issue(tx: Transaction, order: Order, pdf: bytes, version: str, now: dt.datetime) -> None:
    sha256 = hashlib.sha256(pdf).hexdigest()
    certificates.put_file(tx, sha256, f"{order.serial}.pdf", "application/pdf", pdf, now)
    if certificates.issue(tx, order.id, version, sha256, now) is None:
        return
    notice = Planned(
        key=f"certificate:{order.id}",
        kind="certificate",
        series_id=order.series_id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=None,
        content={"certificate": order.id},
        urgent=True,
    )
    campaigns.for_one(tx, notice, order.person_id, now)
