"""What is printed on a certificate: frozen, with serial and code, the moment it is ordered."""

from __future__ import annotations

import base64
import datetime as dt
import secrets
import string
import unicodedata
from collections.abc import Sequence
from functools import cache
from zoneinfo import ZoneInfo

from bot.certificates.earning import rule_of, standing_of
from bot.documents.certificate import CertificateData, Signer, Typesetter
from bot.documents.example import example
from bot.documents.typesetting import UnprintableText
from bot.documents.wording import CertificateFacts, worded
from bot.programme import models as programme_models
from bot.texts import Texts
from storage import Transaction, certificates, series
from storage.tables import Certificate, Registration, Session

COMMON = frozenset(
    unicodedata.normalize("NFC", base + mark + tone)
    for base in string.ascii_letters + "đĐ '’.-"
    for mark in ("", "\u0302", "\u0306", "\u031b")
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
)
"""The letters of Vietnamese names, which every font of the project has: no specimen is needed for them."""
PREFIX = "c_"
"""What a deep link that checks a certificate starts with."""


def unprintable(name: str) -> str:
    """The characters of a name that no certificate can show; empty for a good one."""
    if set(name) <= COMMON:
        return ""
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


def held(sessions: Sequence[Session], now: dt.datetime) -> tuple[list[Session], int]:
    """The sessions that took place, and how many are still to come: a certificate attests only the past."""
    planned = [one for one in sessions if one.state == "planned"]
    past = [one for one in planned if one.ends_at <= now]
    return past, len(planned) - len(past)


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
    sessions, ahead = held(series.sessions(tx, wanted.id), now)
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
        hours=None if ahead else rule.hours,
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
