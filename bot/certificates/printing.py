"""Ordered certificates become files and go into the outbox; a crash in between leaves them ordered."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import structlog
from pydantic import ValidationError

from bot.certificates.earning import rule_of
from bot.clock import Clock
from bot.documents.certificate import CertificateData, Typesetter
from bot.documents.example import template_version
from bot.documents.typesetting import TemplateError, UnprintableText
from storage import Database, Transaction, campaigns, certificates, files
from storage.campaigns import Planned
from storage.tables import Certificate

log = structlog.get_logger()
BATCH = 50
"""So many ordered certificates are taken at a time."""


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
    data: dict[str, Any]
    """What was frozen when it was ordered, perhaps by an earlier version of this program."""


def _orders(tx: Transaction, limit: int) -> list[Order]:
    return [_order(tx, one) for one in certificates.ordered(tx, limit)]


def _order(tx: Transaction, waiting: Certificate) -> Order:
    registration = certificates.registration(tx, waiting)
    rule = rule_of(registration.series)
    template = rule.template if rule else None
    return Order(
        waiting.id, waiting.serial, registration.person_id, registration.series_id, template, waiting.data
    )


async def issue_ordered(database: Database, press: Press, clock: Clock) -> int:
    """Print what was ordered and put it into the outbox; returns how many. A crash leaves it ordered."""
    orders = await database.read(lambda tx: _orders(tx, BATCH))
    done = [await _print(order, database, press, clock) for order in orders]
    return sum(done)


async def _print(order: Order, database: Database, press: Press, clock: Clock) -> bool:
    try:
        data = CertificateData.model_validate(order.data)
        pdf, version = await asyncio.to_thread(press.print, data, order.template)
    except (TemplateError, UnprintableText, ValidationError) as error:
        log.error("a certificate could not be printed", serial=order.serial, error=str(error))
        reason = str(error)
        await database.run(lambda tx: certificates.put_aside(tx, order.id, reason))
        return False
    await database.run(lambda tx: _issue(tx, order, pdf, version, clock.now()))
    return True


def _issue(tx: Transaction, order: Order, pdf: bytes, version: str, now: dt.datetime) -> None:
    sha256 = hashlib.sha256(pdf).hexdigest()
    files.put(tx, sha256, f"{order.serial}.pdf", "application/pdf", pdf, now)
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
