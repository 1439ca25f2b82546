"""What people send as a question, put together from however many messages they need for it."""

from __future__ import annotations

import html
import re
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from bot.questions.asking import LONGEST, Piece
from handlers.events import Event, SentOther, Wrote
from handlers.visit import Visit
from storage.tables import Task

_TAG = re.compile(r"<[^>]*>")
Trouble = Literal["long", "second"]
"""Why something cannot be added: too many letters; one photo or voice message is in it already."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question on its way, as a task keeps it. `nonce` tells its windows from those of other drafts."""

    nonce: str
    topic: int | None = None
    session: int | None = None
    """The session whose topics are offered, where it was begun there."""
    kind: Literal["text", "photo", "voice"] | None = None
    """None: nothing was sent yet."""
    text: str = ""
    file_id: str | None = None
    album: str | None = None
    anonymous: bool = False
    unlike: bool = False
    """What others asked was looked at, and is something else."""
    page: int = 0
    """Of the list of topics."""

    @property
    def piece(self) -> Piece:
        assert self.kind is not None, "something was sent"
        return Piece(self.kind, self.text, self.file_id)

    def emptied(self) -> Draft:
        """The same, to be said in other words."""
        return replace(self, kind=None, text="", file_id=None, album=None, unlike=False)


def kept(draft: Draft) -> dict[str, Any]:
    return asdict(draft)


def draft_of(task: Task) -> Draft:
    return Draft(**task.state)


def piece_of(visit: Visit, event: Event) -> Piece | None:
    """What was sent, if it can be a question or a part of one."""
    match event:
        case Wrote(text) if text.strip():
            return Piece("text", text.strip())
        case SentOther("photo" | "voice" as kind, str(file_id)):
            return Piece("photo" if kind == "photo" else "voice", _caption(visit), file_id)
    return None


def _caption(visit: Visit) -> str:
    written = visit.source.html if visit.source else None
    return html.unescape(_TAG.sub("", written or "")).strip()


def added(draft: Draft, piece: Piece, album: str | None) -> Draft | Trouble:
    """The draft with one more piece: people write a question in several messages."""
    if piece.kind != "text" and draft.file_id is not None:
        return "second"
    text = "\n".join(filter(None, (draft.text, piece.text)))
    if len(text) > LONGEST:
        return "long"
    kind = piece.kind if piece.kind != "text" or draft.kind is None else draft.kind
    file_id = piece.file_id or draft.file_id
    return replace(draft, kind=kind, text=text, file_id=file_id, album=album or draft.album, unlike=False)
