"""Which session's materials, and what each session has."""

from __future__ import annotations

from bot import sessions as rules
from bot.delivery.messages import Button, Message, short
from bot.materials import words
from bot.materials.releasing import campaign_of
from bot.roles import may
from bot.texts.dates import short_moment
from handlers.keyboards import button, column
from handlers.organizers import sessions as desk
from handlers.organizers.materials import reach
from handlers.replies import Reply
from handlers.visit import Visit
from storage import materials, roles, series, tasks
from storage.tables import Material, Session

PAGE = 8


def of_series(visit: Visit, series_id: str, page: str = "") -> Reply:
    """The sessions one may give something to, eight at a time, from the one that comes next on."""
    tasks.drop(visit.tx, visit.person.id)
    wanted = series.known(visit.tx, int(series_id))
    mine = reach.topics(visit, (wanted.programme_id, wanted.id))
    found = [one for one in series.sessions(visit.tx, wanted.id) if _has_topic(one, mine)]
    counts = materials.counts(visit.tx, wanted.id, mine)
    last = max(0, (len(found) - 1) // PAGE)
    at = min(int(page), last) if page else _current(visit, found)
    shown = [_to_session(visit, one, counts.get(one.id, 0)) for one in found[at * PAGE : (at + 1) * PAGE]]
    turns = [button(visit.texts, "start-page-back", "mts", series_id, at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", "mts", series_id, at + 1)] if at < last else []
    back = (button(visit.texts, "desk-back", "desk1", series_id),)
    text = visit.texts("materials-desk-sessions" if found else "materials-desk-no-sessions")
    return Reply(edit=Message(text, (*column(shown), *((tuple(turns),) if turns else ()), back)))


def _has_topic(session: Session, mine: set[int] | None) -> bool:
    return mine is None or any(topic.id in mine for topic in session.topics)


def _current(visit: Visit, found: list[Session]) -> int:
    following = rules.following(found, visit.now)
    return found.index(following) // PAGE if following else max(0, (len(found) - 1) // PAGE)


def _to_session(visit: Visit, one: Session, count: int) -> Button:
    number = str(one.number)
    id = "materials-desk-cancelled" if one.state == "cancelled" else "materials-desk-session"
    return Button(short(visit.texts.plain(id, number=number, count=count)), press=f"mtl:{one.id}")


def of_session(visit: Visit, session_id: str) -> Reply:
    """What is given to a session, and when."""
    tasks.drop(visit.tx, visit.person.id)
    session = desk.known(visit, session_id)
    if reach.own_topics(visit, session) == []:
        return reach.not_yours(visit)
    return Reply(edit=page(visit, session))


def page(visit: Visit, session: Session) -> Message:
    texts = visit.texts
    mine = reach.own_topics(visit, session)
    found = [one for one in materials.of_session(visit.tx, session.id, mine) if not one.withdrawn_at]
    head = texts("materials-desk-list", number=str(session.number), title=rules.title(session, texts))
    lines = [_line(visit, session, number, one) for number, one in enumerate(found, 1)]
    nothing = [] if found else [texts("materials-desk-nothing")]
    rows = list(column([_to_one(number, one) for number, one in enumerate(found, 1)]))
    if session.state == "planned":
        rows.append((button(texts, "materials-desk-add", "mtn", session.id, style="primary"),))
    return Message("\n\n".join([head, *lines, *nothing]), (*rows, (_back(visit, session),)))


def _line(visit: Visit, session: Session, number: int, one: Material) -> str:
    return visit.texts(
        "materials-desk-line",
        number=str(number),
        icon=words.ICONS[one.kind],
        title=one.title,
        about=words.about(one, visit.texts),
        when=when(visit, one, session),
    )


def when(visit: Visit, one: Material, session: Session) -> str:
    """Whether it is out, or when it goes out."""
    if one.release == "survey":
        return visit.texts("materials-desk-survey")
    campaign = campaign_of(visit.tx, one)
    if campaign.state == "cancelled" and not one.released_at:
        return visit.texts("materials-desk-held")
    id = "materials-desk-out" if one.released_at else "materials-desk-due"
    at = one.released_at or campaign.due_at
    return visit.texts(id, when=short_moment(at, rules.zone_of(session.series), visit.texts))


def _to_one(number: int, one: Material) -> Button:
    return Button(short(f"{number}. {one.title}"), press=f"mt1:{one.id}")


def _back(visit: Visit, session: Session) -> Button:
    """To the session's page, for those who have one; else to the sessions."""
    held = roles.held(visit.tx, visit.person.id)
    if may(held, "change", reach.place_of(session)):
        return button(visit.texts, "sessions-desk-page", "ss1", session.id)
    return button(visit.texts, "materials-desk-back", "mts", session.series_id)
