"""Files that went through the sandbox: what a file_id stands for, kept in memory."""

from __future__ import annotations

import base64
import mimetypes
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from sandbox.errors import bad_request
from sandbox.params import MAX_UPLOAD, Upload

JSON = dict[str, Any]

MAX_DOWNLOAD = 20 * 1024 * 1024  # bytes a bot may fetch with getFile


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`size` in bytes; `content` is empty when the sandbox keeps only counts."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    content: bytes
    number: int

    @property
    def path(self) -> str:
        """The file_path getFile gives out."""
        suffix = PurePosixPath(self.name).suffix or mimetypes.guess_extension(self.mime) or ""
        return f"{self.kind}s/file_{self.number}{suffix}"

    def reference(self) -> JSON:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class Files:
    """By file_id, by unique id and by path."""

    def __init__(self, bot_id: int, keep: bool) -> None:
        self._bot_id = bot_id
        self._keep = keep
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._forgotten: set[str] = set()
        self._count = 0

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """`kind` is document, photo, voice, audio, video or animation. Raises ApiError for empty and for
        huge files."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > MAX_UPLOAD:
            raise bad_request("file is too big")
        number, size = self._count, len(upload.content)
        self._count += 1
        content = upload.content if self._keep else b""
        stored = StoredFile(
            self._code("BQAC", number),
            self._code("AgAD", number)[:15],
            kind,
            upload.name,
            upload.mime,
            size,
            content,
            number,
        )
        if self._keep:
            self._by_id[stored.file_id] = self._by_id[stored.unique_id] = stored
            self._by_path[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        """By file_id. Raises ApiError."""
        if file_id.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        if not self._known(file_id):
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self._by_id[file_id]

    def downloadable(self, file_id: str) -> StoredFile:
        """By file_id, if a bot may fetch it. Raises ApiError."""
        if not self._known(file_id):
            raise bad_request("invalid file_id")
        stored = self._by_id[file_id]
        if stored.size > MAX_DOWNLOAD:
            raise bad_request("file is too big")
        return stored

    def forget(self, file_id: str) -> bool:
        """From now on the id says nothing to the bot, as Telegram's own do one day; whether it stood for a
        file. Messages that show the file go on doing so."""
        known = file_id in self._by_id
        if known:
            self._forgotten.add(file_id)
        return known

    def _known(self, file_id: str) -> bool:
        return file_id in self._by_id and file_id not in self._forgotten

    def at_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def _code(self, prefix: str, number: int) -> str:
        digest = base64.urlsafe_b64encode(f"{number:08d}:{self._bot_id}".encode()).decode().rstrip("=")
        return f"{prefix}{digest}"
