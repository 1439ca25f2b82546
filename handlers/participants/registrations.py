"""Registering, looking at one's registration, changing it, giving it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot import dialogs as dialog_rules
from bot import registrations as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Document, Message
from bot.forms.showing import label, show
from bot.texts.dates import moment
from handlers.keyboards import button, home
from handlers.participants import commands, forms, menu
from handlers.participants.series import refusal
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, registrations, series
from storage.tables import Dialog, Registration, Series, Session


def begin(visit: Visit, series_id: str) -> Reply:
    """The big button: the first question, the one where the person left off, or their registration."""
    wanted = series.get(visit.tx, int(series_id))
    if wanted is None:
        return Reply.hint(visit.texts, "start-unknown-link")
    known = registrations.of(visit.tx, visit.person.id, wanted.id)
    if known is not None and known.state == "registered":
        return Reply(toast=visit.texts.plain("registrations-known"), edit=menu.card(visit, wanted.id))
    refused = rules.refused(visit.tx, wanted, visit.now)
    if refused:
        return Reply(edit=Message(refusal(visit, wanted, refused), (home(visit.texts),)))
    return _open(visit, wanted, known.answers if known else None)


def edit(visit: Visit, series_id: str) -> Reply:
    """The summary of one's answers, each with a button to change it."""
    known = _own(visit, series_id)
    return _open(visit, known.series, known.answers) if known else _none(visit)


def _open(visit: Visit, wanted: Series, answers: dict[str, Any] | None) -> Reply:
    form = series.form(visit.tx, wanted.id, "registration")
    assert form is not None
    dialog = dialog_rules.begin(visit.tx, visit.person, form, (wanted.id, None), visit.now, answers)
    first, *more = forms.opening(visit, dialog)
    return Reply(edit=first, say=tuple(more))


def _own(visit: Visit, series_id: str) -> Registration | None:
    known = registrations.of(visit.tx, visit.person.id, int(series_id))
    return known if known is not None and known.state == "registered" else None


def _none(visit: Visit) -> Reply:
    return Reply.hint(visit.texts, "menu-not-registered")


def finish(visit: Visit, dialog: Dialog, answers: dict[str, Any]) -> Reply:
    """The person confirmed the summary."""
    wanted = dialog.series
    before = _own(visit, str(wanted.id))
    outcome = rules.confirm(visit.tx, visit.person, dialog, answers, visit.now)
    if isinstance(outcome, str):
        dialogs.pause(visit.tx, visit.person.id)
        return Reply(edit=Message(refusal(visit, wanted, outcome), (home(visit.texts),)))
    if before is not None:
        return Reply(edit=Message(visit.texts("registrations-changed"), (home(visit.texts),)), wake=True)
    welcome, calendar = _welcome(visit, wanted, outcome), _calendar(visit, wanted)
    return Reply(edit=welcome, say=(calendar,), commands=commands.of(visit), wake=True)


def _welcome(visit: Visit, wanted: Series, registration: Registration) -> Message:
    texts = visit.texts
    following = session_rules.following(series.sessions(visit.tx, wanted.id), visit.now)
    text: str = texts(
        "registrations-done", number=f"{registration.number:04d}", title=texts.plain_pick(wanted.title)
    )
    if following:
        when = moment(following.starts_at, session_rules.zone_of(wanted), texts)
        text += "\n\n" + texts("registrations-next", number=str(following.number), when=when)
    return Message(text, (home(texts),))


def _calendar(visit: Visit, wanted: Series, gone: Sequence[Session] = ()) -> Message:
    """The sessions to come as a file; `gone` are cancelled ones, to take out of calendars that have them."""
    sessions = _ahead(visit, wanted, "planned")
    content = session_rules.calendar_file(wanted, [*sessions, *gone], visit.texts, visit.now)
    document = Document(f"{wanted.key}.ics", "text/calendar", content)
    return Message(visit.texts("sessions-calendar-caption", count=len(sessions)), document=document)


def _ahead(visit: Visit, wanted: Series, state: str) -> list[Session]:
    sessions = series.sessions(visit.tx, wanted.id)
    return [one for one in sessions if one.state == state and one.ends_at > visit.now]


def calendar(visit: Visit, series_id: str) -> Reply:
    """The calendar file once more."""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    gone = _ahead(visit, known.series, "cancelled")
    if not gone and not _ahead(visit, known.series, "planned"):
        return Reply.hint(visit.texts, "sessions-over")
    return Reply(say=(_calendar(visit, known.series, gone),))


def mine(visit: Visit, series_id: str) -> Reply:
    """What the person gave, with buttons to change it or to withdraw."""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    texts, form = visit.texts, dialog_rules.form_of(known.form)
    lines = [
        texts(
            "forms-summary-line",
            label=texts.plain_pick(label(step)),
            answer=show(step, known.answers[step.key], texts),
        )
        for step in form.steps
        if step.key in known.answers
    ]
    text = texts(
        "registrations-mine", title=texts.plain_pick(known.series.title), number=f"{known.number:04d}"
    )
    rows = (
        (button(texts, "registrations-edit", "edit", known.series_id, style="primary"),),
        (button(texts, "registrations-withdraw", "leave", known.series_id),),
        home(texts),
    )
    return Reply(edit=Message(f"{text}\n\n" + "\n".join(lines), rows))


def ask_withdraw(visit: Visit, series_id: str) -> Reply:
    """Are you sure?"""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    texts = visit.texts
    rows: tuple[tuple[Button, ...], ...] = (
        (button(texts, "registrations-stay", "mine", known.series_id, style="primary"),),
        (button(texts, "registrations-withdraw-yes", "leaveyes", known.series_id, style="danger"),),
    )
    return Reply(
        edit=Message(texts("registrations-withdraw-ask", title=texts.plain_pick(known.series.title)), rows)
    )


def withdraw(visit: Visit, series_id: str) -> Reply:
    """The person gives the place back."""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    rules.withdraw(visit.tx, known, visit.now)
    again = button(visit.texts, "registrations-again", "reg", known.series_id)
    shown = Message(visit.texts("registrations-withdrawn"), ((again,), home(visit.texts)))
    return Reply(edit=shown, commands=commands.of(visit))
