"""What was sent, as a piece that can be given: its title, its size, and our own copy of it."""

from __future__ import annotations

import hashlib
from functools import partial
from urllib.parse import urlsplit

from bot.announcements import first_line, unformatted
from bot.materials.giving import ADDRESS, TITLE, Piece, titled
from bot.materials.words import KEPT, LINK, TYPES, sort
from bot.roles import may
from handlers.events import Event, SentFile, SentOther, Wrote
from handlers.replies import Errand, Reply
from handlers.visit import Visit
from storage import drafts, files, materials, roles, tasks
from storage.places import Place
from storage.tables import Session

DRAFT = "material"
TAKEN = ("photo", "voice", "audio", "video", "animation")
LONGEST = 1000
"""Characters of an address."""


def piece_of(visit: Visit, event: Event, session: Session) -> Piece | str:
    """The piece, or the text that says why it is none."""
    if isinstance(event, Wrote):
        return _address(event.text)
    if isinstance(event, SentFile):
        return _file(visit, session, "document", event)
    if isinstance(event, SentOther) and event.kind in TAKEN and event.id is not None:
        return _file(visit, session, event.kind, event)
    return "materials-cannot"


def _file(visit: Visit, session: Session, kind: str, event: SentFile | SentOther) -> Piece:
    caption = unformatted(first_line(visit.source.html or "")) if visit.source else ""
    name = event.name or None
    called = titled(caption, name) or _untitled(visit, session, kind, name)
    return Piece(kind, called, name, event.mime or TYPES.get(kind), event.size, None, event.id)


def _untitled(visit: Visit, session: Session, kind: str, name: str | None) -> str:
    """«Ghi âm buổi 3»: voice and photos come without a name."""
    what = sort(kind, name, visit.texts)
    return visit.texts.plain("materials-untitled", what=what, number=str(session.number))


def _address(text: str) -> Piece | str:
    """The first address in what was written; the other words are its title."""
    found = ADDRESS.search(text)
    if found is None:
        return "materials-no-address"
    address = found[0].rstrip(".,;:!?)»”")
    url = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(url)
        sound = "." in (parts.hostname or "") and parts.username is None and parts.port != 0
    except ValueError:
        sound = False
    if not sound or len(url) > LONGEST:
        return "materials-no-address"
    rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" \t-–—:|")
    return Piece(LINK, (rest or parts.hostname or url)[:TITLE], url=url)


def errand_for(piece: Piece, place: Place) -> Errand | None:
    """Fetch the original, where a bot may."""
    if piece.file_id is None or (piece.size or 0) > KEPT:
        return None
    return Errand(piece.file_id, partial(_arrived, piece=piece, place=place))


def _arrived(visit: Visit, content: bytes | None, piece: Piece, place: Place) -> Reply:
    """Our own copy, for when Telegram does not find its own any more."""
    if content is None:
        return Reply.text(visit.texts, "materials-not-kept", title=piece.title)
    if not may(roles.held(visit.tx, visit.person.id), "materials", place):
        return Reply()
    sha256, id = hashlib.sha256(content).hexdigest(), piece.file_id or ""
    files.put(visit.tx, sha256, piece.name or piece.title, piece.mime or "", content, visit.now)
    drafts.create(visit.tx, visit.person.id, place, DRAFT, sha256, {"name": piece.title}, visit.now)
    materials.keep(visit.tx, id, sha256)
    _note(visit, id, sha256)
    return Reply()


def _note(visit: Visit, file_id: str, sha256: str) -> None:
    """With the piece too, if it is not given yet; the card in the chat stays what it is."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or "pieces" not in task.state:
        return
    pieces = [{**one, "sha256": sha256} if one["file_id"] == file_id else one for one in task.state["pieces"]]
    tasks.update(visit.tx, task, {"pieces": pieces}, visit.now)
