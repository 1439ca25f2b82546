"""A certificate of nobody: for looking at a template, and for telling one version of it from another."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from bot.documents.certificate import CertificateData, Signer, Typesetter
from bot.documents.wording import CertificateFacts, worded
from bot.texts import Texts


def example(texts: Texts) -> CertificateData:
    """Example data in the first language of `texts`."""
    topics = (
        texts.plain("documents-example-topic-1"),
        texts.plain("documents-example-topic-2"),
        texts.plain("documents-example-topic-3"),
        texts.plain("documents-example-topic-4"),
    )
    signer = Signer(role=texts.plain("documents-example-role"), name=texts.plain("documents-example-signer"))
    facts = CertificateFacts(
        name=texts.plain("documents-example-name"),
        series=texts.plain("documents-example-series"),
        topics=topics,
        first=dt.date(2021, 9, 28),
        last=dt.date(2021, 10, 13),
        sessions=4,
        hours=12,
        organisers=(texts.plain("documents-example-organiser"),),
        place=texts.plain("documents-example-place"),
        signers=(signer,),
        serial="EXAMPLE-000001",
        verify_code="0000-0000-0000-0000",
        verify_url="https://t.me/example_bot?start=c_0000000000000000",
        issued_at=dt.datetime(2021, 10, 13, 5, tzinfo=dt.UTC),
    )
    return worded(facts, texts)


def preview(template: Path | None = None, texts: Texts | None = None) -> bytes:
    """The example certificate as PDF, from `template` or the project's own; raises TemplateError."""
    return Typesetter(template).pdf(example(texts or Texts()))


def template_version(typesetter: Typesetter) -> str:
    """16 hexadecimal digits; they change with the template, what it pulls in, the fonts or Typst."""
    return hashlib.sha256(typesetter.pdf(example(Texts()))).hexdigest()[:16]
