"""How people talk to the bot: the whole routing table, in order."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from handlers.edge import Edge
from handlers.events import Command, Edited, Event, Press
from handlers.organizers import ENTRIES, TASKS, desk, guard
from handlers.participants import (
    announcement_buttons,
    certificates,
    claims,
    code_words,
    emails,
    forms,
    home,
    language,
    letters,
    materials,
    menu,
    presence,
    questions,
    registrations,
    seats,
    series,
    sessions,
    shortcuts,
    start,
    strays,
    surveys,
)
from handlers.replies import Reply
from handlers.speakers import answers, loose
from handlers.visit import Visit
from storage import dialogs, tasks
from storage.tables import Task

COMMANDS: dict[str, Callable[[Visit, str], Reply]] = {
    "start": start.start,
    "menu": home.open_menu,
    "join": sessions.link_now,
    "ask": shortcuts.ask,
    "materials": shortcuts.materials_,
    "attendance": shortcuts.attendance,
    "survey": shortcuts.surveys_,
    "certificate": shortcuts.certificate,
    "me": shortcuts.mine,
    "language": language.ask_anew,
    "help": strays.help_anew,
    "desk": desk.open_desk,
}
NUMBER = re.compile(r"[0-9]{1,18}")
LEAVING = {"start", "menu"}
"""Commands that put a form aside; the menu offers to take it up again."""
PRESSES: dict[str, Callable[..., Reply]] = {
    "home": home.home,
    "offer": series.offer,
    "find": series.find,
    "series": series.show,
    "card": menu.show,
    "reg": registrations.begin,
    "edit": registrations.edit,
    "mine": registrations.mine,
    "leave": registrations.ask_withdraw,
    "leaveyes": registrations.withdraw,
    "ics": registrations.calendar,
    "seatyes": seats.take,
    "seatno": seats.decline,
    "seatagain": seats.stand_again,
    "plan": sessions.schedule,
    "join": sessions.join,
    "way": sessions.way_now,
    "here": sessions.here,
    "zname": sessions.name_in_zoom,
    "at": sessions.noted,
    "word": code_words.ask,
    "came": presence.overview,
    "wasin": presence.object_,
    "survey": surveys.begin,
    "surveys": surveys.overview,
    "cert": certificates.show,
    "certyes": certificates.confirm,
    "certfix": certificates.correct,
    "answer": letters.ask,
    "claim": claims.take,
    "claimask": claims.ask,
    "claimno": claims.not_me,
    "lang": language.ask,
    "speak": language.choose,
    "help": strays.help_,
    "resume": forms.resume,
    "vote": announcement_buttons.vote,
    "tap": announcement_buttons.tap,
    "wishes": announcement_buttons.wishes,
    "wish": announcement_buttons.wish,
    **materials.PRESSES,
    **emails.PRESSES,
    **questions.PRESSES,
}
FINISH: dict[str, forms.Finish] = {
    "registration": registrations.finish,
    "survey": surveys.finish,
    "certificate": certificates.finish,
}
"""What a completed form leads to, by its purpose."""
OWN_TASKS: dict[str, Callable[[Visit, Task, Event], Reply]] = {
    letters.KIND: letters.take,
    **emails.OWN_TASKS,
    **questions.TASKS,
    code_words.KIND: code_words.take,
    presence.KIND: presence.take,
}
"""Who takes what is typed or sent in the midst of something that takes no right."""


def routes(edge: Edge) -> list[BaseHandler[Any, Any, Any]]:
    """PTB's handlers; the first that fits takes the update."""
    private = filters.ChatType.PRIVATE
    return [
        CallbackQueryHandler(edge.on(pressed)),
        ChatMemberHandler(edge.on(strays.membership), ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(~private & filters.COMMAND & filters.UpdateType.MESSAGE, edge.outside(strays.group)),
        MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, edge.on(edited)),
        MessageHandler(private & filters.COMMAND & filters.UpdateType.MESSAGE, edge.on(commanded)),
        MessageHandler(private & filters.UpdateType.MESSAGE, edge.on(received)),
    ]


def pressed(visit: Visit, event: Press) -> Reply:
    """A button, looked up by the first part of its data; one of another time gets a kind word."""
    prefix, *parts = event.parts
    if prefix in ENTRIES and _fits(ENTRIES[prefix].handler, parts):
        return guard.enter(visit, ENTRIES[prefix], parts)
    handler = _form_press if prefix == "f" else PRESSES.get(prefix)
    if handler is None or not _fits(handler, parts):
        return Reply.hint(visit.texts, "forms-old-button")
    return handler(visit, *parts)


def _fits(handler: Callable[..., Reply], parts: list[str]) -> bool:
    """Whether data that anyone could have made up can be handed to the handler: as many parts as it takes,
    and whole numbers where it expects them."""
    try:
        given = _signature(handler).bind(None, *parts).arguments
    except TypeError:
        return False
    numbers = [value for name, value in given.items() if name.endswith("_id") or name == "page"]
    return all(NUMBER.fullmatch(value) for value in numbers)


@cache
def _signature(handler: Callable[..., Reply]) -> inspect.Signature:
    return inspect.signature(handler)


def _form_press(visit: Visit, dialog_id: str, round_: str, verb: str, value: str = "") -> Reply:
    return forms.press(visit, FINISH, dialog_id, round_, verb, value)


def commanded(visit: Visit, event: Command) -> Reply:
    """A command; starting over puts a form aside."""
    if event.name in LEAVING:
        dialogs.pause(visit.tx, visit.person.id)
        tasks.drop(visit.tx, visit.person.id)
    handler = COMMANDS.get(event.name)
    return handler(visit, event.argument) if handler else strays.unknown_command(visit)


def edited(visit: Visit, event: Edited) -> Reply:
    """A message was changed: an answer to a question is corrected by it, nothing else."""
    return answers.edited(visit) or strays.edited(visit, event)


def received(visit: Visit, event: Event) -> Reply:
    """Anything typed or sent: an answer to the form the person is in, part of what they do at the desk, or a
    stray. A reply to a question answers it, whatever else the speaker is in the midst of."""
    answer = answers.replied(visit, event)
    if answer is not None:
        return answer
    dialog = dialogs.active(visit.tx, visit.person.id)
    if dialog is not None:
        reply = forms.received(visit, dialog, event, FINISH[dialog.purpose])
        return claims.beside(visit, dialog, event, reply)
    task = tasks.current(visit.tx, visit.person.id)
    if task is not None and task.kind in TASKS:
        return guard.take(visit, task, TASKS[task.kind], event)
    if task is not None and task.kind in OWN_TASKS and not questions.is_stale(visit, task):
        return OWN_TASKS[task.kind](visit, task, event)
    return loose.received(visit, event)
