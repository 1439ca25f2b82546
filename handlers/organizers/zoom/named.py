"""Guests who are recognised by their name alone, or by an organizer's word: looked through, and taken back
one by one. A stranger with a registrant's whole name cannot be told apart by anything but somebody's eyes."""

from __future__ import annotations

from bot import people as search
from bot.delivery.messages import Button, Message, Rows
from bot.registrations import printed_name
from bot.zoom import looking
from bot.zoom.standing import standing
from handlers.keyboards import button
from handlers.organizers.sessions import known
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations
from storage.tables import Session

PAGE, ROW = 8, 4
"""Guests on a page, and buttons beside each other."""


def look_through(visit: Visit, session_id: str, page: str = "0") -> Reply:
    """A page of them, by name."""
    one, texts = known(visit, session_id), visit.texts
    found = looking.uncertain(visit.tx, one.id)
    if not found:
        return Reply(edit=standing(visit.tx, one, texts))
    if not (page.isascii() and page.isdecimal() and len(page) < 6):
        return Reply.hint(texts, "forms-old-button")
    last = (len(found) - 1) // PAGE
    at = min(int(page), last)
    part = found[at * PAGE : (at + 1) * PAGE]
    lines = [_line(visit, one, place, guest) for place, guest in enumerate(part, at * PAGE + 1)]
    text = texts("zoom-named", count=len(found))
    return Reply(edit=Message("\n".join([text, "", *lines]), _rows(visit, one, part, at, last)))


def _line(visit: Visit, session: Session, place: int, guest: looking.Taken) -> str:
    """«3. lan nguyen → Nguyễn Thị Lan · 0123 · HTX Sen Hồng, Hà Giang»"""
    held = [registrations.of(visit.tx, one, session.series_id) for one in guest.people]
    there = [one for one in held if one is not None]
    names = ", ".join(printed_name(one) for one in there)
    facts = [f"{one.number:04d} · {search.about(one, visit.texts)}".rstrip(" ·") for one in there]
    id = "zoom-named-one" if guest.way == "name" else "zoom-named-chosen"
    return visit.texts(id, at=str(place), guest=guest.name, name=names or "–", about=", ".join(facts))


def _rows(visit: Visit, session: Session, part: list[looking.Taken], at: int, last: int) -> Rows:
    texts = visit.texts
    numbers = [
        Button(texts.plain("zoom-named-fix", at=str(place)), press=f"zoomo:{one.guest_id}")
        for place, one in enumerate(part, at * PAGE + 1)
    ]
    turns = [button(texts, "start-page-back", "zoomn", session.id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", "zoomn", session.id, at + 1)] if at < last else []
    fixes = [tuple(numbers[begin : begin + ROW]) for begin in range(0, len(numbers), ROW)]
    return (
        *fixes,
        *([tuple(turns)] if turns else []),
        (button(texts, "zoom-list", "zoomf", session.id),),
        (button(texts, "zoom-back", "zoom", session.id),),
    )
