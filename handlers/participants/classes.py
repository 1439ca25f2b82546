"""Many classes: who are you, where are you, and these fit – instead of leafing through all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot import classes as rules
from bot import seats as seat_rules
from bot import sessions as session_rules
from bot.classes import Said
from bot.delivery.messages import Button, Message, Rows, short
from bot.dialogs import form_of
from bot.forms.showing import show
from bot.forms.steps import Step
from bot.seats import HELD, Room
from bot.texts.dates import short_moment
from handlers.keyboards import button, column, pairs
from handlers.visit import Visit
from storage import classes, registrations, series
from storage.tables import Form, Series, Session

PAGE = 6
FEW = 8
"""So many series are simply listed; with more, and where it is said whom they are for, people are asked."""
NARROW = 24
"""Labels up to so many characters stand two in a row."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A class as it is listed."""

    series: Series
    starts: dt.datetime
    room: Room

    @property
    def full(self) -> bool:
        return self.room.becomes(approved=True) == "waiting"


def is_asked(offered: Sequence[Series]) -> bool:
    """Whether people are asked for whom the classes are, instead of being shown all series."""
    return len(offered) > FEW and any(one.fits for one in offered)


def front(visit: Visit, offered: Sequence[Series], code: str = "", page: int = 0) -> Message:
    """The next question that tells the classes apart, else those that fit."""
    here = _said(visit, offered, code)
    asked = rules.next_step(here, [one.fits for one in offered])
    if asked is not None:
        return _question(visit, here, *asked)
    return _fitting(visit, here, [one for one in offered if rules.is_for(one.fits, here.answers)], page)


def _said(visit: Visit, offered: Sequence[Series], code: str) -> Said:
    form = _form(visit, next(one for one in offered if one.fits))
    return rules.read(form_of(form), form.digest, code)


def _form(visit: Visit, one: Series) -> Form:
    form = series.form(visit.tx, one.id, "registration")
    assert form is not None
    return form


def _question(visit: Visit, here: Said, step: Step, answers: list[str]) -> Message:
    texts = visit.texts
    said = [here.with_answer(step, answer) for answer in answers]
    labels = [show(step, one.prefilled[step.key], texts) for one in said]
    buttons = [_answer(one, label) for one, label in zip(said, labels, strict=True)]
    narrow = all(len(label) <= NARROW for label in labels) and len(labels) > PAGE
    other = button(texts, "classes-none", "find", here.with_answer(step, None).code, 0)
    id = "classes-ask" if here.answers else "classes-ask-first"
    text = texts(id, name=visit.person.first_name, question=texts.plain_pick(step.ask))
    back = ((button(texts, "classes-again", "find", "new", 0),),) if here.answers else ()
    tail = ((button(texts, "classes-all", "offer", 0), button(texts, "menu-language", "lang")),)
    return Message(text, (*(pairs(buttons) if narrow else column(buttons)), (other,), *back, *tail))


def _answer(here: Said, label: str) -> Button:
    return Button(short(label), press=f"find:{here.code}:0")


def _fitting(visit: Visit, here: Said, fitting: list[Series], page: int) -> Message:
    texts = visit.texts
    offers = _ordered(visit, fitting)
    last = max(0, (len(offers) - 1) // PAGE)
    at = min(page, last)
    shown = offers[at * PAGE : (at + 1) * PAGE]
    mine = {one.series_id for one in registrations.standing(visit.tx, visit.person.id) if one.state in HELD}
    places = _places(visit, shown)
    lines = [_line(visit, one, places.get(one.series.id), mine) for one in shown]
    head = texts("classes-fitting", count=len(offers)) if offers else texts("classes-no-fitting")
    rows = column([_to_class(visit, here, one, mine) for one in shown])
    turn = [button(texts, "start-page-back", "find", here.code, at - 1)] if at else []
    turn += [button(texts, "start-page-on", "find", here.code, at + 1)] if at < last else []
    tail: Rows = (
        *((tuple(turn),) if turn else ()),
        (button(texts, "classes-again", "find", "new", 0), button(texts, "classes-all", "offer", 0)),
    )
    home = ((button(texts, "menu-home", "home"),),) if mine else ()
    return Message("\n\n".join([head, *lines]), (*rows, *tail, *home))


def _ordered(visit: Visit, fitting: list[Series]) -> list[Offer]:
    """Those that go on, the next first; full ones last. Two statements, however many there are."""
    ids = [one.id for one in fitting]
    starts, taken = classes.next_starts(visit.tx, ids, visit.now), classes.seats(visit.tx, ids)
    offers = [
        Offer(one, starts[one.id], seat_rules.room_of(one, taken.get(one.id, {})))
        for one in fitting
        if one.id in starts
    ]
    return sorted(offers, key=lambda one: (one.full, one.starts, one.series.id))


def _places(visit: Visit, shown: list[Offer]) -> dict[int, Session]:
    """The next session of each, with its links."""
    found: dict[int, Session] = {}
    for session in series.planned(visit.tx, [one.series.id for one in shown], visit.now):
        found.setdefault(session.series_id, session)
    return found


def _line(visit: Visit, one: Offer, following: Session | None, mine: set[int]) -> str:
    texts = visit.texts
    lines = [texts("classes-title", title=texts.plain_pick(one.series.title))]
    if one.starts:
        lines.append(
            texts("classes-when", when=short_moment(one.starts, session_rules.zone_of(one.series), texts))
        )
    place = next((link.place for link in following.links if link.place), None) if following else None
    if place:
        lines.append(texts("classes-where", place=texts.plain_pick(place)))
    if one.series.id in mine:
        lines.append(texts("classes-mine"))
    elif one.full:
        lines.append(texts("classes-full", waiting=one.room.waiting))
    elif one.room.free is not None:
        lines.append(texts("classes-free", count=one.room.free - one.room.waiting))
    return "\n".join(lines)


def _to_class(visit: Visit, here: Said, one: Offer, mine: set[int]) -> Button:
    title = short(visit.texts.plain_pick(one.series.title))
    id = (
        "classes-button-mine"
        if one.series.id in mine
        else "classes-button-full"
        if one.full
        else "classes-button"
    )
    return Button(visit.texts.plain(id, title=title), press=f"series:{one.series.id}:{here.code}")
