"""What a material is, in a few words and as a file: «PDF · 2,4 MB» stands wherever it is offered."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import get_args

from babel.numbers import format_decimal

from bot.delivery.messages import Document, Shown
from bot.texts import Texts
from storage.tables import Material

LINK = "link"
KINDS: tuple[str, ...] = (*get_args(Shown), LINK)
MEGA = 1 << 20
KEPT = 20 * MEGA
"""Bytes: a bot may fetch no larger file, so we keep no original of it."""
OFFICE = {
    **dict.fromkeys(("doc", "docx", "odt", "rtf"), "Word"),
    **dict.fromkeys(("xls", "xlsx", "ods", "csv"), "Excel"),
    **dict.fromkeys(("ppt", "pptx", "odp", "pps", "ppsx"), "PowerPoint"),
}
"""What people call files with these endings."""
ENDING = 5
"""Letters of an ending that says something («pptx»)."""
TYPES = {"photo": "image/jpeg", "voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4"}
ICONS = {
    "photo": "🖼",
    "voice": "🎙",
    "audio": "🎧",
    "video": "🎬",
    "animation": "🎬",
    "link": "🔗",
    "document": "📄",
}


def described(kind: str, name: str | None, size: int | None, texts: Texts) -> str:
    """«PDF · 2,4 MB»; a link is but «liên kết»."""
    return " · ".join(filter(None, (sort(kind, name, texts), weight(size, texts) if size else "")))


def about(one: Material, texts: Texts) -> str:
    return described(one.kind, one.name, one.size, texts)


def sort(kind: str, name: str | None, texts: Texts) -> str:
    """What sort of file it is, as people call it."""
    ending = PurePosixPath(name or "").suffix.removeprefix(".").lower()
    if kind != "document":
        return texts.plain(f"materials-kind-{kind}")
    if not ending or len(ending) > ENDING or not ending.isalnum():
        return texts.plain("materials-kind-document")
    return OFFICE.get(ending, ending.upper())


def weight(size: int, texts: Texts) -> str:
    """«2,4 MB», «350 KB», with the language's own decimal mark."""
    if size < MEGA:
        return texts.plain("materials-kilobytes", size=str(max(1, round(size / 1024))))
    shown = format_decimal(round(size / MEGA, 1), format="#,##0.#", locale=texts.language)
    return texts.plain("materials-megabytes", size=shown)


def together(found: Iterable[Material]) -> int:
    """The bytes of several."""
    return sum(one.size or 0 for one in found)


def is_file(one: Material) -> bool:
    return one.kind != LINK


def file_of(one: Material) -> Document:
    """The file as it is sent: by Telegram's id where there is one, else what we keep of it."""
    assert one.kind in get_args(Shown), "a link is no file"
    shown: Shown = one.kind  # type: ignore[assignment]
    mime = one.mime or TYPES.get(one.kind, "application/octet-stream")
    return Document(file_name(one), mime, None, one.file_id, one.sha256, shown)


def file_name(one: Material) -> str:
    """Its name as it came; of photos and voice, which come without, its title with an ending."""
    if one.name:
        return one.name
    kind = one.mime or TYPES.get(one.kind, "")
    ending = ".ogg" if one.kind == "voice" else mimetypes.guess_extension(kind) or ""
    return f"{one.title[:60].replace('/', '-')}{ending}"
