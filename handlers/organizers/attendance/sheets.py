"""The attendance of a session at the desk: its figures, and the ways to everything around it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot import sessions as session_rules
from bot.attendance import doors, sheets
from bot.delivery.messages import Button, Message, Rows
from bot.roles import Right, may
from bot.texts.dates import clock, moment, short_day
from handlers.keyboards import button, column, pairs
from handlers.organizers.sessions import PAGE, known, phase, place_of
from handlers.participants import attendance as shown
from handlers.replies import Reply
from handlers.visit import Visit
from storage import roles, series, tasks
from storage.tables import Session

BUTTONS: tuple[tuple[str, str, Right], ...] = (
    ("attendance-words-button", "chkw", "checkin"),
    ("zoom-button", "zoom", "people"),
)
"""Ways on from the attendance of a session: (text, first part of the data, right); its id follows."""


def of_series(visit: Visit, series_id: str, page: str = "") -> Reply:
    """The sessions, eight at a time; without a page the one with what is on or comes next."""
    tasks.drop(visit.tx, visit.person.id)
    found = [one for one in series.sessions(visit.tx, int(series_id)) if one.state == "planned"]
    last = max(0, (len(found) - 1) // PAGE)
    following = session_rules.following(found, visit.now)
    current = found.index(following) // PAGE if following else last
    at = min(int(page), last) if page else current
    zone = session_rules.zone_of(series.known(visit.tx, int(series_id)))
    picks = [_to_session(visit, one, zone) for one in found[at * PAGE : (at + 1) * PAGE]]
    turns = [button(visit.texts, "start-page-back", "chks", series_id, at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", "chks", series_id, at + 1)] if at < last else []
    back = (button(visit.texts, "desk-back", "desk1", series_id),)
    text = visit.texts("attendance-list" if found else "sessions-desk-none")
    return Reply(edit=Message(text, (*column(picks), *((tuple(turns),) if turns else ()), back)))


def _to_session(visit: Visit, one: Session, zone: ZoneInfo) -> Button:
    day = short_day(one.starts_at.astimezone(zone).date(), visit.texts)
    when = f"{clock(one.starts_at, zone, visit.texts)} {day}"
    label = visit.texts.plain(f"sessions-desk-one-{phase(one, visit)}", number=str(one.number), when=when)
    return Button(label, press=f"chk1:{one.id}")


def show(visit: Visit, session_id: str) -> Reply:
    """The attendance of one session."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, known(visit, session_id)))


def page(visit: Visit, session: Session) -> Message:
    texts, zone = visit.texts, session_rules.zone_of(session.series)
    found = sheets.summary(visit.tx, session)
    head = texts(
        "attendance-page",
        number=str(session.number),
        title=session_rules.title(session, texts),
        when=moment(session.starts_at, zone, texts),
        until=clock(session.ends_at, zone, texts),
    )
    figures = texts(
        "attendance-figures-closed" if found.closed_at else "attendance-figures",
        registered=found.registered,
        present=found.present,
        absent=found.absent,
        when=moment(found.closed_at, zone, texts) if found.closed_at else "",
    )
    waiting = [texts("attendance-objections-count", count=found.objections)] if found.objections else []
    lines = [head, figures, *_evidence(visit, found), *waiting, *_rule(visit, session)]
    return Message("\n\n".join(lines), _rows(visit, session, found))


def _evidence(visit: Visit, found: sheets.Summary) -> list[str]:
    """How many there are of each kind."""
    lines = [
        visit.texts("attendance-kind-line", kind=shown.kind_name(kind, visit.texts), count=count)
        for kind, count in found.kinds.items()
        if count
    ]
    return ["\n".join([visit.texts("attendance-evidence"), *lines])] if lines else []


def _rule(visit: Visit, session: Session) -> list[str]:
    asked = shown.asked(session.series, session, visit.texts)
    return [visit.texts("attendance-rule", asked=asked) if asked else visit.texts("attendance-rule-any")]


def _rows(visit: Visit, session: Session, found: sheets.Summary) -> Rows:
    held, place = roles.held(visit.tx, visit.person.id), place_of(session)
    ways = [
        button(visit.texts, label, prefix, session.id)
        for label, prefix, right in BUTTONS
        if may(held, right, place)
    ]
    if doors.has_door(session):
        ways.append(button(visit.texts, "attendance-door-button", "chkd", session.id))
    back = button(visit.texts, "attendance-to-list", "chks", session.series_id)
    if not may(held, "people", place):
        return (*pairs(ways), (back,))
    return (*pairs(ways), *column(_deciding(visit, session, found)), (back,))


def _deciding(visit: Visit, session: Session, found: sheets.Summary) -> list[Button]:
    """What only those may do who see who people are: an organizer's word, objections, the closing."""
    texts = visit.texts
    buttons = [button(texts, "attendance-person-find", "pfs", session.series_id)]
    if found.objections:
        count = found.objections
        buttons.append(button(texts, "attendance-objections", "chkj", session.series_id, 0, count=count))
    if found.closed_at is not None:
        return [*buttons, button(texts, "attendance-reopen", "chkr", session.id)]
    over = session.ends_at <= visit.now
    return [*buttons, button(texts, "attendance-close", "chkc", session.id)] if over else buttons


def to_page(visit: Visit, session: Session) -> Button:
    return button(visit.texts, "attendance-back", "chk1", session.id)
