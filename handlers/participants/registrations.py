"""Registering, looking at one's registration, changing it, giving it back."""

from __future__ import annotations

from typing import Any

from bot import classes as class_rules
from bot import dialogs as dialog_rules
from bot import registrations as rules
from bot.delivery.messages import Button, Message
from bot.forms.showing import label, show
from bot.seats import HELD, PENDING
from handlers.keyboards import button, home
from handlers.participants import commands, emails, forms, menu, seats
from handlers.participants.series import refusal
from handlers.participants.welcome import ahead, welcome
from handlers.participants.welcome import calendar as calendar_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import classes, dialogs, registrations, series
from storage.tables import Dialog, Registration, Series


def begin(visit: Visit, series_id: str, code: str = "") -> Reply:
    """The big button: the first question, the one where the person left off, or their registration. `code` is
    what was said to find the series: it is not asked again."""
    wanted = series.get(visit.tx, int(series_id))
    if wanted is None:
        return Reply.hint(visit.texts, "start-unknown-link")
    known = registrations.of(visit.tx, visit.person.id, wanted.id)
    if known is not None and known.state in HELD:
        return Reply(toast=visit.texts.plain("registrations-known"), edit=menu.card(visit, wanted.id))
    refused = rules.refused(visit.tx, wanted, visit.now)
    if refused:
        return Reply(edit=Message(refusal(visit, wanted, refused), (home(visit.texts),)))
    return _open(visit, wanted, known.answers if known else _carried(visit, wanted, code))


def _carried(visit: Visit, wanted: Series, code: str) -> dict[str, Any] | None:
    """What the person said before: to find the series, or to the same form for another one."""
    form = series.form(visit.tx, wanted.id, "registration")
    assert form is not None
    earlier = [one.answers for one in classes.same_form(visit.tx, visit.person.id, form.digest)]
    parsed = dialog_rules.form_of(form)
    return class_rules.carried(parsed, earlier, class_rules.read(parsed, form.digest, code) if code else None)


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
    return known if known is not None and known.state in HELD else None


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
    offer = emails.offer(visit, wanted.id)
    if before is not None:
        changed = Message(visit.texts("registrations-changed"), (home(visit.texts),))
        return Reply(edit=changed, say=offer, wake=True)
    menu_of = commands.of(visit)
    if outcome.state in PENDING:
        return Reply(edit=seats.noted(visit, outcome), say=offer, commands=menu_of, wake=True)
    shown, file = welcome(visit, wanted, outcome), calendar_of(visit, wanted)
    return Reply(edit=shown, say=(file, *offer), commands=menu_of, wake=True)


def calendar(visit: Visit, series_id: str) -> Reply:
    """The calendar file once more."""
    known = _own(visit, series_id)
    if known is None or known.state != "registered":
        return _none(visit)
    gone = ahead(visit, known.series, "cancelled")
    if not gone and not ahead(visit, known.series, "planned"):
        return Reply.hint(visit.texts, "sessions-over")
    return Reply(say=(calendar_of(visit, known.series, gone),))


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
    pending = known.state in PENDING
    title, number = texts.plain_pick(known.series.title), f"{known.number:04d}"
    text = (
        texts("seats-mine", title=title)
        if pending
        else texts("registrations-mine", title=title, number=number)
    )
    leave = "seats-leave" if pending else "registrations-withdraw"
    rows = (
        (button(texts, "registrations-edit", "edit", known.series_id, style="primary"),),
        (button(texts, leave, "leave", known.series_id),),
        home(texts),
    )
    return Reply(edit=Message(f"{text}\n\n" + "\n".join(lines), rows))


def ask_withdraw(visit: Visit, series_id: str) -> Reply:
    """Are you sure?"""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    texts, pending = visit.texts, known.state in PENDING
    yes = "seats-leave-yes" if pending else "registrations-withdraw-yes"
    rows: tuple[tuple[Button, ...], ...] = (
        (button(texts, "registrations-stay", "mine", known.series_id, style="primary"),),
        (button(texts, yes, "leaveyes", known.series_id, style="danger"),),
    )
    title = texts.plain_pick(known.series.title)
    asked = "seats-leave-ask" if pending else "registrations-withdraw-ask"
    return Reply(edit=Message(texts(asked, title=title), rows))


def withdraw(visit: Visit, series_id: str) -> Reply:
    """The person gives the place back."""
    known = _own(visit, series_id)
    if known is None:
        return _none(visit)
    pending = known.state in PENDING
    rules.withdraw(visit.tx, known, visit.now)
    again = button(visit.texts, "registrations-again", "reg", known.series_id)
    said = visit.texts("seats-left" if pending else "registrations-withdrawn")
    shown = Message(said, ((again,), home(visit.texts)))
    return Reply(edit=shown, commands=commands.of(visit), wake=True)
