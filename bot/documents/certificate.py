"""The certificate: what is printed on it, frozen as data, and how it becomes a PDF."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from bot.documents import qr
from bot.documents.typesetting import TEMPLATES, Template

DEFAULT = TEMPLATES / "certificate.typ"


def _printed(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


Line = Annotated[str, AfterValidator(_printed), Field(min_length=1, max_length=400)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Signer(Model):
    role: Line
    name: Line


class CertificateData(Model):
    """Every word on the certificate, in the person's language; equal data give an equal file."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    organisers: tuple[Line, ...] = Field(min_length=1, max_length=4)
    heading: Line
    lead: Line
    name: Line
    statement: Line
    series: Line
    programme: Line | None = None
    dates: Line
    topics_heading: Line
    topics: tuple[Line, ...] = Field(max_length=60)
    place_and_date: Line
    signers: tuple[Signer, ...] = Field(max_length=3)
    serial_label: Line
    serial: Line
    code_label: Line
    verify_code: Line
    verify_url: str = Field(pattern=r"^https?://\S+$", max_length=300)
    scan_hint: Line
    qr_alt: Line
    issued_at: AwareDatetime


class Typesetter:
    """Certificates from one template (the project's own if none is given); may be shared by threads."""

    def __init__(self, template: Path | None = None) -> None:
        self._template = Template(template or DEFAULT)

    def pdf(self, data: CertificateData) -> bytes:
        """The certificate as PDF/A-2a and PDF/UA-1; TemplateError, UnprintableText."""
        return self._template.pdf(_payload(data), data.issued_at)

    def png(self, data: CertificateData, ppi: float = 110) -> bytes:
        """The certificate as a picture, for previews."""
        return self._template.png(_payload(data), ppi)


def _payload(data: CertificateData) -> str:
    return json.dumps(data.model_dump(mode="json") | {"qr": qr.svg(data.verify_url)}, ensure_ascii=False)
