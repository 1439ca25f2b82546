"""The ways into a session as organizers change them: checked as the programme file checks them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.forms.folding import fold
from bot.programme.sessions import JoinLink as FiledLink
from bot.sessions import joining
from bot.sessions.holding import Refusal, changed
from storage import Transaction
from storage.tables import JoinLink, Person, Session

PLATFORMS = ("zoom", "facebook", "youtube", "place")
FIELDS: dict[str, tuple[str, ...]] = {
    "zoom": ("url", "meeting", "passcode"),
    "facebook": ("url",),
    "youtube": ("url",),
    "place": ("place", "url"),
}
"""What a way in consists of, by platform; the first is needed."""
PLACE_LIMIT = 200
_CHECK: TypeAdapter[Any] = TypeAdapter(FiledLink)
_LABELS = {
    "meeting": ("meeting id", "id cuoc hop", "ma cuoc hop", "id de reunion", "id reunion"),
    "passcode": ("passcode", "password", "mat khau", "mat ma", "code secret", "mot de passe"),
}
"""How invitations to a meeting call these, without accents."""


def read(platform: str, text: str) -> dict[str, Any]:
    """The fields in what an organizer sent: an address, the whole invitation to a meeting, or a place in
    words. Raises Refusal that names the field that is wrong or missing."""
    if platform == "place":
        return checked(platform, {"place": one_line("place", text)})
    found = {"url": address(text)}
    if platform == "zoom":
        found |= _labelled(text)
    return checked(platform, found)


def address(text: str) -> str:
    """The first address in a text; https is meant where a lone one says nothing."""
    parts = text.split()
    known = next((one for one in parts if one.lower().startswith(("http://", "https://"))), None)
    if known is None and len(parts) == 1 and "." in parts[0]:
        known = f"https://{parts[0]}"
    if known is None:
        raise Refusal("url")
    return known


def _labelled(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.splitlines():
        label, _, value = line.partition(":")
        for name, labels in _LABELS.items():
            if value.strip() and fold(label).strip() in labels:
                found.setdefault(name, value.strip())
    return found


def one_line(field: str, text: str) -> str:
    """Without blanks around it. Raises Refusal when it is none, or too long for a place."""
    line = text.strip()
    if not line or "\n" in line or len(line) > (PLACE_LIMIT if field == "place" else 256):
        raise Refusal(field)
    return line


def checked(platform: str, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields if a programme file could have them. Raises Refusal that names the one that is wrong."""
    given = {name: value for name, value in fields.items() if value is not None}
    if platform == "place" and "url" in given:
        given["map"] = given.pop("url")
    try:
        link = _CHECK.validate_python({"platform": platform, **given})
    except ValidationError as wrong:
        field = next((part for part in wrong.errors()[0]["loc"][1:] if part in _NAMES), "url")
        raise Refusal(_NAMES[str(field)]) from wrong
    found = link.model_dump(exclude={"platform"})
    return {"url": found.pop("map", None), **found}


_NAMES = {"url": "url", "map": "url", "meeting": "meeting", "passcode": "passcode", "place": "place"}


def add(
    tx: Transaction, session: Session, platform: str, fields: dict[str, Any], by: Person, now: dt.datetime
) -> JoinLink:
    """One more way in; hold the session first. Raises Refusal («there») if it has this platform."""
    if any(link.platform == platform for link in session.links):
        raise Refusal("there")
    position = max((link.position for link in session.links), default=-1) + 1
    made = JoinLink(session_id=session.id, position=position, platform=platform, live=True, **fields)
    session.links.append(made)
    _settled(tx, session, by, "session-link-added", now)
    return made


def change(
    tx: Transaction, session: Session, link: JoinLink, field: str, value: Any, by: Person, now: dt.datetime
) -> None:
    """Another value, or none. Raises Refusal that names what is wrong."""
    fields = {name: getattr(link, name) for name in FIELDS[link.platform]}
    for name, kept in checked(link.platform, {**fields, field: value}).items():
        setattr(link, name, kept)
    _settled(tx, session, by, "session-link-changed", now)


def remove(tx: Transaction, session: Session, link: JoinLink, by: Person, now: dt.datetime) -> None:
    """A way in less; when none of the others is live, all are again."""
    session.links.remove(link)
    tx.delete(link)
    if not any(one.live for one in session.links):
        _revive(session)
    _settled(tx, session, by, "session-link-removed", now)


def switch(tx: Transaction, session: Session, link: JoinLink, by: Person, now: dt.datetime) -> bool:
    """This platform is the live one, the others online lead nowhere; False if that is so already. A place
    where people meet stays open: it is not what is full."""
    wanted = {one.id: one.id == link.id or one.platform == "place" for one in session.links}
    if all(one.live == wanted[one.id] for one in session.links):
        return False
    for one in session.links:
        one.live = wanted[one.id]
    _settled(tx, session, by, "session-switched", now)
    return True


def all_live(tx: Transaction, session: Session, by: Person, now: dt.datetime) -> bool:
    """Every way in leads somewhere; False if it does already."""
    if all(one.live for one in session.links):
        return False
    _revive(session)
    _settled(tx, session, by, "session-all-live", now)
    return True


def _revive(session: Session) -> None:
    for one in session.links:
        one.live = True


def _settled(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime) -> None:
    changed(tx, session, by, kind, now)
    tx.flush()
    joining.refresh(tx, session, now)
