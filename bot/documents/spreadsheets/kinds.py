"""What a file is, by what is in it: people rename files, and programs name them as they like."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from typing import Literal

from bot.documents.spreadsheets.refusals import UNPACKED, BadFile

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAGIC = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"BM", "picture"),
    (b"{\\rtf", "word"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "other"),
    (b"\x7fELF", "other"),
    (b"ID3", "other"),
    (b"OggS", "other"),
)
"""How files that are no tables begin; letters alone (BM, MZ) only count before something that is no text."""
WORDS = ((b"<", "page"), (b"begin:vcard", "contacts"), (b"{", "other"), (b"%pdf", "pdf"))
"""The same for files of text, in small letters, after white space."""
PARTS = (
    ("word/", "word"),
    ("ppt/", "slides"),
    ("index/document.iwa", "numbers"),
    ("index/", "numbers"),
)
BEGINNING, FILEPASS = b"\x09\x08\x10\x00\x00\x06\x05\x00", 0x2F
MANIFEST = "META-INF/manifest.xml"
TABLES = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
ENTRIES = 2_000
SHRUNK = 300
"""Spreadsheets shrink to a tenth or a thirtieth; what shrinks this much is made to fill up a machine."""


def kind(content: bytes) -> Literal["workbook", "text"]:
    """How to read it. Raises BadFile for what is no table, is locked, or unpacks to too much."""
    if not content.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise BadFile("spreadsheets-empty")
    if content.startswith(OLE):
        _check_ole(content)
        return "workbook"
    if content.startswith(b"PK"):
        _check_zip(content)
        return "workbook"
    _check_beginning(content)
    return "text"


def _check_beginning(content: bytes) -> None:
    for begin, what in MAGIC:
        if content.startswith(begin) and (not begin.isalpha() or _is_binary(content)):
            raise BadFile("spreadsheets-kind", kind=what)
    start = content[:1000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    for begin, what in WORDS:
        if start.startswith(begin):
            raise BadFile("spreadsheets-kind", kind=what)


def _is_binary(content: bytes) -> bool:
    return any(byte < 9 for byte in content[:1000])


def _check_ole(content: bytes) -> None:
    """The container of old Office files; its directory names what is in it, in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in content or _has_password(content):
        raise BadFile("spreadsheets-locked")
    for stream, what in (("WordDocument", "word"), ("PowerPoint Document", "slides")):
        if stream.encode("utf-16-le") in content:
            raise BadFile("spreadsheets-kind", kind=what)


def _has_password(content: bytes) -> bool:
    """Whether an Excel 97 workbook begins with the record FILEPASS; a few others may stand before it."""
    place = content.find(BEGINNING)
    for _ in range(6):
        if place < 0 or place + 4 > len(content):
            return False
        record, length = struct.unpack_from("<HH", content, place)
        if record == FILEPASS:
            return True
        place += 4 + length
    return False


def _check_zip(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            locked = _is_locked(archive, entries)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
        raise BadFile("spreadsheets-broken") from error
    names = {entry.filename.lower() for entry in entries}
    if locked:
        raise BadFile("spreadsheets-locked")
    if not names.intersection(TABLES):
        raise BadFile("spreadsheets-kind", kind=_in_zip(names))
    unpacked, packed = (
        sum(one.file_size for one in entries),
        sum(one.compress_size for one in entries),
    )
    shrunk = unpacked > 20 * len(content) and unpacked > SHRUNK * max(1, packed)
    if len(entries) > ENTRIES or unpacked > UNPACKED or shrunk:
        raise BadFile("spreadsheets-bomb")


def _is_locked(archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo]) -> bool:
    """By the archive itself, or as OpenDocument does it: the list of its parts says how to open them."""
    if any(entry.flag_bits & 1 for entry in entries):
        return True
    if not any(entry.filename == MANIFEST for entry in entries):
        return False
    with archive.open(MANIFEST) as manifest:
        return b"encryption-data" in manifest.read(1_000_000)


def _in_zip(names: set[str]) -> str:
    return next((what for part, what in PARTS if any(name.startswith(part) for name in names)), "archive")
