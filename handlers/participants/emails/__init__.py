"""«E-mail for documents»: an address is given, confirmed by a code, changed, left in peace, removed."""

from __future__ import annotations

from collections.abc import Callable

from handlers.events import Event
from handlers.participants.emails import asking, codes, pages
from handlers.participants.emails.codes import awaited, confirm, take_code
from handlers.participants.emails.pages import offer, page, row
from handlers.replies import Reply
from handlers.visit import Visit
from storage.tables import Task

__all__ = ["OWN_TASKS", "PRESSES", "awaited", "confirm", "offer", "page", "row", "take_code"]

PRESSES: dict[str, Callable[..., Reply]] = {
    "mail": pages.show,
    "mailanew": pages.show_anew,
    "mailno": pages.decline,
    "mailask": pages.ask_removal,
    "mailuse": asking.use,
    "mailtype": asking.type_,
    "mailpick": asking.pick,
    "mailagain": asking.again,
    "mailpast": asking.past,
    "mailstop": asking.stop,
    "mailon": asking.resume,
    "mailgone": asking.remove,
}
OWN_TASKS: dict[str, Callable[[Visit, Task, Event], Reply]] = {
    asking.TYPING: asking.take,
    asking.TYPING_CODE: codes.take_code,
}
