"""The words of a certificate: facts about a person and a series become the sentences that are printed."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from babel.dates import format_date
from pydantic import AwareDatetime, Field

from bot.documents.certificate import CertificateData, Model, Signer
from bot.texts import Texts


class CertificateFacts(Model):
    """What a certificate says, before it is put into words; titles are in the right language already."""

    name: str
    series: str
    programme: str | None = None
    """Printed under the series unless it is the same."""
    statement: str | None = None
    """Instead of the catalog's «đã tham dự và hoàn thành»."""
    topics: tuple[str, ...] = ()
    first: dt.date
    last: dt.date
    sessions: int = Field(ge=1)
    hours: float | None = None
    organisers: tuple[str, ...]
    place: str
    signers: tuple[Signer, ...] = ()
    serial: str
    verify_code: str
    verify_url: str
    issued_at: AwareDatetime
    zone: str = "Asia/Ho_Chi_Minh"


def long_date(date: dt.date, texts: Texts) -> str:
    """«ngày 01 tháng 02 năm 2021»: on Vietnamese papers days below 10 and months 1 and 2 have a nought."""
    return texts.plain(
        "documents-date",
        day=date.day,
        day2=f"{date.day:02}",
        month=format_date(date, "MMMM", locale=texts.language),
        month2=f"{date.month:02}" if date.month < 3 else str(date.month),
        year=str(date.year),
    )


def worded(facts: CertificateFacts, texts: Texts) -> CertificateData:
    """The certificate's data in the first language of `texts`; ValidationError for too many or too long."""
    return CertificateData(
        language=texts.language,
        organisers=facts.organisers,
        heading=texts.plain("documents-certificate-heading"),
        lead=texts.plain("documents-certificate-lead"),
        name=facts.name,
        statement=facts.statement or texts.plain("documents-certificate-statement"),
        series=facts.series,
        programme=None if facts.programme == facts.series else facts.programme,
        dates=_dates(facts, texts),
        topics_heading=texts.plain("documents-certificate-topics"),
        topics=facts.topics,
        place_and_date=_place_and_date(facts, texts),
        signers=facts.signers,
        serial_label=texts.plain("documents-certificate-serial"),
        serial=facts.serial,
        code_label=texts.plain("documents-certificate-code"),
        verify_code=facts.verify_code,
        verify_url=facts.verify_url,
        scan_hint=texts.plain("documents-certificate-scan"),
        qr_alt=texts.plain("documents-certificate-qr-alt", serial=facts.serial),
        issued_at=facts.issued_at,
    )


def _dates(facts: CertificateFacts, texts: Texts) -> str:
    first, last = long_date(facts.first, texts), long_date(facts.last, texts)
    held = texts.plain("documents-certificate-dates", first=first, last=last, sessions=facts.sessions)
    if facts.hours is None:
        return held
    return f"{held} · {texts.plain('documents-certificate-hours', hours=facts.hours)}"


def _place_and_date(facts: CertificateFacts, texts: Texts) -> str:
    day = facts.issued_at.astimezone(ZoneInfo(facts.zone)).date()
    return texts.plain("documents-certificate-place-date", place=facts.place, date=long_date(day, texts))
