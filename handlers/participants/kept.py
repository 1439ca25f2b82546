"""What the outbox need not make again: words that are the same for all, files that are on their way up."""

from __future__ import annotations

import datetime as dt

from bot.delivery.outbox import Composed

UPLOAD = dt.timedelta(seconds=2)
"""So long the others wait for the first who takes a new file to Telegram, and five times that until another
one tries."""


class Kept:
    """Words that are the same for all, by campaign and languages, kept between batches: a broadcast comes in
    many batches a second. They hold for the second they were made in, while nobody changes the sessions."""

    def __init__(self) -> None:
        self._as_of: tuple[dt.datetime, object] | None = None
        self._words: dict[tuple[int, tuple[str, ...]], Composed] = {}
        self._uploads: dict[str, dt.datetime] = {}

    def uploads(self, sha256: str, now: dt.datetime) -> bool:
        """Whether to send a file's content now: nobody else is about to, or it was not heard of since."""
        if sha256 in self._uploads and now < self._uploads[sha256] + 5 * UPLOAD:
            return False
        self._uploads = {**{k: at for k, at in self._uploads.items() if now < at + 5 * UPLOAD}, sha256: now}
        return True

    def valid(self, now: dt.datetime, editions: object) -> dict[tuple[int, tuple[str, ...]], Composed]:
        """Those that still hold, to be added to."""
        as_of = now.replace(microsecond=0), editions
        if as_of != self._as_of:
            self._as_of, self._words = as_of, {}
        return self._words
