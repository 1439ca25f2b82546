"""Waiting for a seat: one's place in line, a seat that is offered, an organizer's yes that is awaited."""

from __future__ import annotations

from bot import registrations as registration_rules
from bot import seats as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Message
from bot.texts.dates import moment, span
from handlers.keyboards import button, home
from handlers.participants import commands, contact
from handlers.participants.series import refusal
from handlers.participants.welcome import calendar, welcome
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, seats
from storage.tables import Registration, Series


def card(visit: Visit, registration: Registration) -> Message:
    """Where a registration stands that is no seat yet, and what happens next."""
    texts, wanted = visit.texts, registration.series
    if wanted.state != "open":
        leave = button(texts, "seats-leave", "leave", wanted.id)
        return Message(refusal(visit, wanted, "cancelled"), ((leave,), home(texts)))
    title = texts.plain_pick(wanted.title)
    rows: list[tuple[Button, ...]] = []
    match registration.state:
        case "offered":
            text = texts("seats-offered", title=title, until=until(visit, registration))
            rows += offer_rows(visit, wanted)
        case "asked":
            text = texts("seats-asked", title=title)
        case _:
            place, hold = str(seats.ahead(visit.tx, registration) + 1), span(rules.hold_of(wanted), texts)
            text = texts("seats-waiting", title=title, place=place, hold=hold)
    small = button(texts, "menu-schedule", "plan", wanted.id), button(texts, "menu-mine", "mine", wanted.id)
    if registration.state != "offered":
        rows.append((button(texts, "seats-leave", "leave", wanted.id),))
    return Message(text, (*rows, small, home(texts)))


def until(visit: Visit, registration: Registration) -> str:
    """Until when the offered seat is held."""
    zone = session_rules.zone_of(registration.series)
    return moment(registration.offer_until or visit.now, zone, visit.texts)


def offer_rows(visit: Visit, wanted: Series) -> list[tuple[Button, ...]]:
    return [
        (button(visit.texts, "seats-take", "seatyes", wanted.id, style="success"),),
        (button(visit.texts, "seats-decline", "seatno", wanted.id),),
    ]


def noted(visit: Visit, registration: Registration) -> Message:
    """The form has arrived, the seat has not."""
    shown = card(visit, registration)
    return Message(f"{visit.texts('seats-noted')}\n\n{shown.text}", shown.buttons)


def take(visit: Visit, series_id: str) -> Reply:
    """«I take the seat.»"""
    taken = rules.accept(visit.tx, visit.person.id, int(series_id), visit.now)
    return _seated(visit, taken) if taken else _as_it_is(visit, series_id)


def _seated(visit: Visit, registration: Registration) -> Reply:
    wanted = registration.series
    file = calendar(visit, wanted)
    return Reply(
        edit=welcome(visit, wanted, registration), say=(file,), commands=commands.of(visit), wake=True
    )


def decline(visit: Visit, series_id: str) -> Reply:
    """«Let somebody else have it.»"""
    known = seats.of(visit.tx, visit.person.id, int(series_id))
    if known is None or known.state != "offered":
        return _as_it_is(visit, series_id)
    registration_rules.withdraw(visit.tx, known, visit.now)
    again = button(visit.texts, "registrations-again", "reg", known.series_id)
    shown = Message(visit.texts("seats-declined"), ((again,), home(visit.texts)))
    return Reply(edit=shown, commands=commands.of(visit), wake=True)


def stand_again(visit: Visit, series_id: str) -> Reply:
    """Whoever missed an offer goes to the end of the line."""
    known = seats.of(visit.tx, visit.person.id, int(series_id))
    if known is None or not rules.missed(known):
        return _as_it_is(visit, series_id)
    why = registration_rules.refused(visit.tx, known.series, visit.now)
    if why is not None:
        return Reply(edit=Message(refusal(visit, known.series, why), (home(visit.texts),)))
    rules.stand_again(visit.tx, known, visit.now)
    if known.state == "registered":
        return _seated(visit, known)
    return Reply(edit=card(visit, known), commands=commands.of(visit), wake=True)


def _as_it_is(visit: Visit, series_id: str) -> Reply:
    """The answer to a button whose time is over: how things stand now."""
    known = registrations.of(visit.tx, visit.person.id, int(series_id))
    if known is not None and known.state == "registered":
        shown = welcome(visit, known.series, known)
        return Reply(toast=visit.texts.plain("registrations-known"), edit=shown)
    if known is not None and known.state in rules.PENDING:
        return Reply(edit=card(visit, known))
    if known is not None and rules.missed(known):
        return Reply(edit=lapsed(visit, known))
    return Reply.hint(visit.texts, "seats-offer-gone")


def lapsed(visit: Visit, registration: Registration) -> Message:
    """The time of an offer is over."""
    wanted = registration.series
    again = button(visit.texts, "seats-again", "seatagain", wanted.id, style="primary")
    title = visit.texts.plain_pick(wanted.title)
    return Message(visit.texts("seats-lapsed", title=title), ((again,), home(visit.texts)))


def refused(visit: Visit, meant: Registration) -> Message:
    """An organizer's no, and what the person can do."""
    texts = visit.texts
    said = texts(
        "seats-refused",
        title=texts.plain_pick(meant.series.title),
        reason=_reason(visit, meant.reason),
    )
    again = button(texts, "seats-ask-again", "reg", meant.series_id, style="primary")
    text = "\n\n".join([said, *contact.lines(visit, meant.series.programme)])
    return Message(text, ((again,), home(texts)))


def _reason(visit: Visit, reason: str | None) -> str:
    """A reason as it was typed, or one of those that organizers choose from, in the reader's language."""
    chosen = (reason or "").strip(":")
    return visit.texts.plain(f"seats-reason-{chosen}") if reason == f":{chosen}:" else chosen
