"""Styles, scripts and letters of the pages, read once; nothing comes from anywhere else."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from bot.documents.typesetting import FONTS

FOLDER = Path(__file__).parent
LETTERS = FONTS / "be-vietnam-pro" / "BeVietnamPro-Regular.ttf"
KINDS = {".css": "text/css", ".js": "text/javascript", ".ttf": "font/ttf"}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file, and a name for what is in it."""

    content: bytes
    kind: str
    version: str


def _read(path: Path) -> Asset:
    content = path.read_bytes()
    return Asset(content, KINDS[path.suffix], hashlib.sha256(content).hexdigest()[:12])


ASSETS = {path.name: _read(path) for path in (*sorted(FOLDER.iterdir()), LETTERS) if path.suffix in KINDS}
