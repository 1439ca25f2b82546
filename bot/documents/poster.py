"""The page that hangs at the door of a session: a code to scan, and what to do with it."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass
from functools import cache

from bot.documents import qr
from bot.documents.typesetting import TEMPLATES, Template


@dataclass(frozen=True, slots=True)
class Poster:
    """Every word on it, in the language of the series."""

    language: str
    heading: str
    series: str
    session: str
    title: str
    place: str
    steps: tuple[str, ...]
    day: str
    url: str
    alt: str


def poster(data: Poster, at: dt.datetime) -> bytes:
    """The page as PDF/A and PDF/UA."""
    payload = asdict(data) | {"qr": qr.svg(data.url)}
    return _template().pdf(json.dumps(payload, ensure_ascii=False), at)


@cache
def _template() -> Template:
    return Template(TEMPLATES / "poster.typ")
