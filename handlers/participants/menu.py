"""The menu: where a person stands in each series, and the buttons to everything."""

from __future__ import annotations

from bot import certificates as certificate_rules
from bot import sessions as session_rules
from bot import surveys as survey_rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.seats import PENDING
from bot.texts.dates import moment
from handlers.keyboards import button, pairs
from handlers.participants import deadlines, emails, presence, seats
from handlers.replies import Reply
from handlers.visit import Visit
from storage import classes, dialogs, materials, registrations, roles, series, surveys
from storage.questions import topics as questions
from storage.tables import Registration, Session


def card(visit: Visit, only: int | None = None) -> Message:
    """The person's registrations; with several, a choice of one first."""
    held = registrations.standing(visit.tx, visit.person.id)
    chosen = next((one for one in held if one.series_id == only), None)
    if chosen is None and len(held) > 1:
        return _several(visit, held)
    shown, several = chosen or held[0], len(held) > 1
    if shown.state in PENDING:
        return _waiting(visit, shown, several=several)
    return _one(visit, shown, several=several)


def _waiting(visit: Visit, registration: Registration, *, several: bool) -> Message:
    """Where they stand in line, with the ways that lead on from the menu."""
    shown = seats.card(visit, registration)
    more = [button(visit.texts, "menu-language", "lang"), button(visit.texts, "menu-help", "help")]
    rows = (*unfinished(visit), *shown.buttons[:-1], *pairs(more), *emails.row(visit), *staff_row(visit))
    return Message(shown.text, (*rows, *_elsewhere(visit, several=several)))


def show(visit: Visit, series_id: str) -> Reply:
    """The card of one of several series."""
    if not registrations.standing(visit.tx, visit.person.id):
        return Reply.hint(visit.texts, "menu-not-registered")
    return Reply(edit=card(visit, int(series_id)))


def _several(visit: Visit, held: list[Registration]) -> Message:
    rows: Rows = tuple((_to_card(visit, one),) for one in held)
    more = (
        button(visit.texts, "menu-more-series", "find", "new", 0),
        button(visit.texts, "menu-language", "lang"),
    )
    text = visit.texts("menu-several", count=len(held))
    return Message(text, (*rows, more, *emails.row(visit), *staff_row(visit)))


def _to_card(visit: Visit, one: Registration) -> Button:
    title = short(visit.texts.plain_pick(one.series.title))
    shown = visit.texts.plain("seats-title-waiting", title=title) if one.state in PENDING else title
    return Button(shown, press=f"card:{one.series_id}")


def _one(visit: Visit, registration: Registration, *, several: bool) -> Message:
    texts, wanted = visit.texts, registration.series
    sessions = series.sessions(visit.tx, wanted.id)
    following = session_rules.following(sessions, visit.now)
    completed = surveys.completed(visit.tx, visit.person.id, wanted.id)
    owed = survey_rules.open_ones(wanted, sessions, completed, visit.now)
    lines = [
        texts("menu-card", title=texts.plain_pick(wanted.title), number=f"{registration.number:04d}"),
        _next(visit, registration, following),
        *_progress(visit, registration),
    ]
    if owed:
        lines.append(texts("menu-owed", count=len(owed)))
    big = _urgent(visit, registration, following, owed)
    rows = (*unfinished(visit), *((one,) for one in big), *_buttons(visit, registration, several=several))
    return Message("\n\n".join(lines), rows)


def _next(visit: Visit, registration: Registration, following: Session | None) -> str:
    texts = visit.texts
    if following is None:
        return texts("menu-over")
    when = moment(following.starts_at, session_rules.zone_of(registration.series), texts)
    id = "menu-now" if session_rules.is_on(following, visit.now) else "menu-next"
    title = session_rules.title(following, texts)
    return texts(id, number=str(following.number), when=when, title=title)


def _progress(visit: Visit, registration: Registration) -> list[str]:
    standing = certificate_rules.standing_of(visit.tx, registration, visit.now)
    if standing is None:
        return []
    done, needed, came = standing.surveys_done, standing.surveys_needed, presence.outlook(visit, standing)
    if standing.met:
        return [
            *came,
            visit.texts("menu-earned", done=done, needed=needed) if needed else visit.texts("presence-met"),
        ]
    return [*([visit.texts("menu-progress", done=done, needed=needed)] if needed else []), *came]


def _urgent(
    visit: Visit, registration: Registration, following: Session | None, owed: list[Session]
) -> list[Button]:
    """What matters most now, as big buttons: the class that is on, the open survey, the certificate."""
    result = []
    if following and session_rules.is_on(following, visit.now):
        result.append(button(visit.texts, "menu-join", "join", following.id, style="success"))
    if owed:
        label = "menu-survey-now"
        result.append(
            button(visit.texts, label, "survey", owed[0].id, style="primary", number=str(owed[0].number))
        )
    standing = certificate_rules.standing_of(visit.tx, registration, visit.now)
    if standing and standing.met:
        result.append(
            button(visit.texts, "menu-certificate-now", "cert", registration.series_id, style="success")
        )
    return result


def unfinished(visit: Visit) -> Rows:
    """The way back into a form that was put aside."""
    waiting = [dialogs.active(visit.tx, visit.person.id), *dialogs.paused(visit.tx, visit.person.id)]
    first = next((one for one in waiting if one is not None and not deadlines.over(visit, one)), None)
    return ((button(visit.texts, f"menu-resume-{first.purpose}", "resume", first.id),),) if first else ()


def staff_row(visit: Visit) -> Rows:
    """The way to the desk, for those who work there."""
    if not roles.held(visit.tx, visit.person.id):
        return ()
    return ((button(visit.texts, "desk-open", "desk"),),)


def _buttons(visit: Visit, registration: Registration, *, several: bool) -> Rows:
    texts, key = visit.texts, registration.series_id
    buttons = [button(texts, "menu-schedule", "plan", key)]
    if questions.has_any(visit.tx, key):
        buttons.append(button(texts, "questions-menu", "q"))
    if materials.any_released(visit.tx, key):
        buttons.append(button(texts, "menu-materials", "mat", key))
    if registration.series.survey:
        buttons.append(button(texts, "menu-surveys", "surveys", key))
    if registration.series.certificate:
        buttons.append(button(texts, "menu-certificate", "cert", key))
    if presence.matters(registration.series):
        buttons.append(button(texts, "presence-button", "came", key))
    buttons.append(button(texts, "menu-mine", "mine", key))
    buttons += [one for row in emails.row(visit) for one in row]
    buttons += [button(texts, "menu-language", "lang"), button(texts, "menu-help", "help")]
    return (*pairs(buttons), *staff_row(visit), *_elsewhere(visit, several=several))


def _elsewhere(visit: Visit, *, several: bool) -> Rows:
    """To one's other series, or to others that one can register for, where there are any."""
    if several:
        return ((button(visit.texts, "menu-other-series", "home"),),)
    more = classes.open_series(visit.tx) > 1
    return ((button(visit.texts, "menu-more-series", "find", "new", 0),),) if more else ()
