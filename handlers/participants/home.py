"""Where a person is taken when nothing else is asked for: their menu, or the series on offer."""

from __future__ import annotations

from bot.delivery.messages import Message
from bot.seats import HELD
from handlers.keyboards import button
from handlers.participants import classes, commands, menu, seats
from handlers.participants import series as pages
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations
from storage.tables import Series


def home(visit: Visit) -> Reply:
    """Back to the menu, in place."""
    return Reply(edit=front(visit), commands=commands.again(visit))


def open_menu(visit: Visit, _argument: str) -> Reply:
    """The menu as a new message."""
    return Reply(say=(front(visit),), commands=commands.again(visit))


def front(visit: Visit) -> Message:
    """The menu of somebody who is registered, or waits to be; the series on offer for everybody else."""
    if registrations.standing(visit.tx, visit.person.id):
        return menu.card(visit)
    offered, staff = pages.on_offer(visit), menu.staff_row(visit)
    if not offered:
        language = button(visit.texts, "menu-language", "lang")
        return Message(visit.texts("start-nothing"), ((language,), *staff))
    if classes.is_asked(offered):
        return classes.front(visit, offered).with_buttons(*staff)
    one = len(offered) == 1
    return greeted(visit, offered[0]) if one else pages.choice(visit, offered, 0).with_buttons(*staff)


def greeted(visit: Visit, wanted: Series) -> Message:
    """The page of a series with a welcome; the menu if the person is registered for it, the
    organizers' no if they gave one."""
    known = registrations.of(visit.tx, visit.person.id, wanted.id)
    if known is not None and known.state in HELD:
        return menu.card(visit, wanted.id)
    if known is not None and known.state == "refused":
        return seats.refused(visit, known)
    page = pages.about(visit, wanted)
    greeting = visit.texts("start-hello", name=visit.person.first_name)
    return Message(f"{greeting}\n\n{page.text}", (*page.buttons, *menu.staff_row(visit)))
