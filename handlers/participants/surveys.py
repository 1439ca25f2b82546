"""The survey of a session: begun from the call or the card, handed in with the last answer."""

from __future__ import annotations

from typing import Any

from bot import certificates as certificate_rules
from bot import dialogs as dialog_rules
from bot import reminders
from bot import sessions as session_rules
from bot import surveys as rules
from bot.delivery.messages import Button, Message
from bot.texts.dates import short_moment
from handlers.keyboards import button, column, home
from handlers.participants import forms, presence
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, registrations, series, surveys
from storage.tables import Dialog, Registration, Session


def begin(visit: Visit, session_id: str) -> Reply:
    """The first open question of the survey of a session, or why there is none."""
    session = series.session(visit.tx, int(session_id))
    known = registrations.of(visit.tx, visit.person.id, session.series_id) if session else None
    if session is None or known is None or known.state != "registered":
        return Reply.hint(visit.texts, "menu-not-registered")
    if surveys.has_completed(visit.tx, visit.person.id, session.id):
        return Reply(toast=visit.texts.plain("surveys-had"), edit=card(visit, known))
    state = rules.state(session.series, session, visit.now)
    if state != "open":
        return Reply(toast=visit.texts.plain(f"surveys-{state}"), alert=True, edit=card(visit, known))
    form = series.form(visit.tx, session.series_id, "survey")
    assert form is not None
    dialog = dialog_rules.begin(visit.tx, visit.person, form, (session.series_id, session.id), visit.now)
    rules.promise(dialog)
    shown = forms.window(visit, dialog)
    heading = _heading(visit, session, anonymous=dialog.anonymous)
    return Reply(edit=Message(f"{heading}\n\n{shown.text}", shown.buttons))


def _heading(visit: Visit, session: Session, *, anonymous: bool) -> str:
    title = session_rules.title(session, visit.texts)
    text = visit.texts("surveys-heading", number=str(session.number), title=title)
    return f"{text}\n{visit.texts('surveys-anonymous')}" if anonymous else text


def finish(visit: Visit, dialog: Dialog, answers: dict[str, Any]) -> Reply:
    """The last question is answered."""
    session, series_id = dialog.session, dialog.series_id
    assert session is not None
    if rules.state(dialog.series, session, visit.now) != "open":
        dialogs.drop(visit.tx, dialog)
        return Reply(edit=Message(visit.texts("surveys-closed"), (home(visit.texts),)))
    rules.submit(visit.tx, dialog, answers, visit.now)
    known = registrations.of(visit.tx, visit.person.id, series_id)
    assert known is not None
    after = card(visit, known)
    thanks = visit.texts("surveys-thanks", number=str(session.number))
    return Reply(edit=Message(f"{thanks}\n\n{after.text}", after.buttons), wake=True)


def overview(visit: Visit, series_id: str) -> Reply:
    """«6 of 8 surveys, still missing: …», with a button for each gap."""
    known = registrations.of(visit.tx, visit.person.id, int(series_id))
    if known is None or known.state != "registered":
        return Reply.hint(visit.texts, "menu-not-registered")
    return Reply(edit=card(visit, known))


def card(visit: Visit, known: Registration) -> Message:
    """What was answered, what can be now, what comes later, and what that means for the certificate."""
    texts, wanted = visit.texts, known.series
    sessions = [one for one in series.sessions(visit.tx, wanted.id) if one.state == "planned"]
    completed = surveys.completed(visit.tx, visit.person.id, wanted.id)
    owed = rules.open_ones(wanted, sessions, completed, visit.now)
    lines = [_line(visit, known, one, completed) for one in sessions]
    head = texts("surveys-card", done=len(completed & {one.id for one in sessions}), total=len(sessions))
    standing = certificate_rules.standing_of(visit.tx, known, visit.now)
    tail = [_outlook(visit, standing)] if standing else []
    buttons: list[Button] = [
        button(texts, "surveys-start", "survey", one.id, style="primary", number=str(one.number))
        for one in owed
    ]
    if standing and standing.met:
        buttons.append(button(texts, "menu-certificate-now", "cert", wanted.id, style="success"))
    return Message("\n\n".join([head, "\n".join(lines), *tail]), (*column(buttons), home(texts)))


def _line(visit: Visit, known: Registration, session: Session, completed: set[int]) -> str:
    state = "done" if session.id in completed else rules.state(known.series, session, visit.now)
    terms = reminders.survey_of(known.series)
    until = ""
    if terms and state in ("open", "early"):
        at = (reminders.closes_at if state == "open" else reminders.opens_at)(terms, session)
        until = short_moment(at, session_rules.zone_of(known.series), visit.texts)
    return visit.texts(f"surveys-line-{state}", number=str(session.number), when=until)


def _outlook(visit: Visit, standing: certificate_rules.Standing) -> str:
    texts, came = visit.texts, presence.outlook(visit, standing)
    if standing.met:
        met = texts("surveys-earned", needed=standing.surveys_needed) if standing.surveys_needed else None
        return "\n".join([*came, met or texts("presence-met")])
    lacking = [texts("surveys-missing", missing=standing.surveys_missing, needed=standing.surveys_needed)]
    if standing.surveys_missing > standing.surveys_left:
        lacking = [texts("surveys-unreachable", needed=standing.surveys_needed)]
    return "\n".join([*(lacking if standing.surveys_missing else []), *came])
