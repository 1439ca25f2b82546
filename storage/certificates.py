"""Certificates and the files that go out: ordered, issued, checked."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import Certificate, Registration, Series


def current(tx: Transaction, registration_id: int) -> Certificate | None:
    """The certificate that is ordered or valid now."""
    wanted = select(Certificate).where(
        Certificate.registration_id == registration_id, Certificate.state.in_(("ordered", "issued"))
    )
    return tx.scalars(wanted).one_or_none()


def holders(tx: Transaction, series_id: int) -> set[int]:
    """The people who have a certificate of a series, or have ordered it."""
    wanted = (
        select(Registration.person_id)
        .join(Certificate, Certificate.registration_id == Registration.id)
        .where(Registration.series_id == series_id, Certificate.state.in_(("ordered", "issued")))
    )
    return set(tx.scalars(wanted))


def count(tx: Transaction, registration_id: int) -> int:
    """How many certificates there have been for a registration, in any state."""
    return len(tx.scalars(select(Certificate.id).where(Certificate.registration_id == registration_id)).all())


def order(
    tx: Transaction, registration_id: int, serial: str, code: str, data: dict[str, Any], now: dt.datetime
) -> Certificate:
    """Freeze what shall be printed; the file follows."""
    certificate = Certificate(
        registration_id=registration_id, serial=serial, code=code, state="ordered", data=data, ordered_at=now
    )
    tx.add(certificate)
    tx.flush()
    return certificate


def ordered(tx: Transaction, limit: int) -> list[Certificate]:
    """Certificates that wait for their file, oldest first."""
    wanted = select(Certificate).where(Certificate.state == "ordered", Certificate.reason.is_(None))
    wanted = wanted.order_by(Certificate.id)
    return list(tx.scalars(wanted.limit(limit)))


def put_aside(tx: Transaction, certificate_id: int, reason: str) -> None:
    """It cannot be printed now; it waits, with the reason, until `retry_printing`."""
    tx.get_one(Certificate, certificate_id).reason = reason
    tx.flush()


def retry_printing(tx: Transaction) -> None:
    """Try again what could not be printed: the template may be mended."""
    waiting = update(Certificate).where(Certificate.state == "ordered", Certificate.reason.is_not(None))
    tx.execute(waiting.values(reason=None))


def issue(
    tx: Transaction, certificate_id: int, template: str, sha256: str, now: dt.datetime
) -> Certificate | None:
    """The file is there: the certificate is valid from now on. None if it was issued or ended meanwhile."""
    wanted = select(Certificate).where(Certificate.id == certificate_id).with_for_update()
    certificate = tx.scalars(wanted).one_or_none()
    if certificate is None or certificate.state != "ordered":
        return None
    certificate.state, certificate.template = "issued", template
    certificate.sha256, certificate.issued_at = sha256, now
    tx.flush()
    return certificate


def by_code(tx: Transaction, code: str) -> Certificate | None:
    return tx.scalars(select(Certificate).where(Certificate.code == code)).one_or_none()


def by_file(tx: Transaction, sha256: str) -> Certificate | None:
    return tx.scalars(select(Certificate).where(Certificate.sha256 == sha256)).first()


def get(tx: Transaction, certificate_id: int) -> Certificate | None:
    return tx.get(Certificate, certificate_id)


def registration(tx: Transaction, certificate: Certificate) -> Registration:
    wanted = select(Registration).where(Registration.id == certificate.registration_id)
    return tx.scalars(wanted.options(joinedload(Registration.series).joinedload(Series.programme))).one()
