"""The live wall at the desk: its secret link, and another one when the old got into wrong hands."""

from __future__ import annotations

from bot.delivery.messages import Button, Message
from bot.questions import walls as rules
from bot.roles import may
from handlers.keyboards import button
from handlers.organizers import sessions
from handlers.organizers.guard import Entry
from handlers.pages import link, walls
from handlers.replies import Reply
from handlers.visit import Visit
from storage import roles
from storage.tables import Session, Wall


def show(visit: Visit, session_id: str) -> Reply:
    """The link, made when it is first looked for."""
    one = sessions.known(visit, session_id)
    if visit.site is None:
        return Reply(edit=Message(visit.texts("walls-nowhere"), (_back(visit, one),)))
    return _page(visit, one, visit.site, rules.ensure(visit.tx, one, visit.person.id, visit.now))


def ask_renew(visit: Visit, session_id: str) -> Reply:
    """A screen may be showing it at this moment."""
    one = sessions.known(visit, session_id)
    yes = button(visit.texts, "walls-renew-yes", "waly", one.id, style="danger")
    text = visit.texts("walls-renew-sure", number=str(one.number))
    return Reply(edit=Message(text, ((yes,), (button(visit.texts, "desk-back", "wal", one.id),))))


def renew(visit: Visit, session_id: str) -> Reply:
    """A new link; the old one opens nothing from now on."""
    one = sessions.known(visit, session_id)
    if visit.site is None:
        return show(visit, session_id)
    wall = rules.renew(visit.tx, one, visit.person.id, visit.now)
    reply = _page(visit, one, visit.site, wall)
    return Reply(edit=reply.edit, toast=visit.texts.plain("walls-renewed"))


def _page(visit: Visit, one: Session, site: str, wall: Wall) -> Reply:
    texts, address = visit.texts, link(site, walls.PATH, wall.token)
    text = texts("walls-page", number=str(one.number), link=address)
    copy = Button(texts.plain("walls-copy"), copy=address)
    rows = ((copy,), (button(texts, "walls-renew", "walr", one.id),), _back(visit, one))
    return Reply(edit=Message(text, rows))


def _back(visit: Visit, one: Session) -> tuple[Button, ...]:
    """To the session, or for helpers, who change none, to the questions."""
    held = roles.held(visit.tx, visit.person.id)
    if may(held, "change", sessions.place_of(one)):
        return (button(visit.texts, "sessions-desk-page", "ss1", one.id),)
    return (button(visit.texts, "moderating-back", "qus", one.series_id),)


ENTRIES: dict[str, Entry] = {
    "wal": Entry("questions", show),
    "walr": Entry("questions", ask_renew),
    "waly": Entry("questions", renew),
}
