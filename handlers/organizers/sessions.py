"""The sessions of a series at the desk: each with its page, its name, cancelled and taken up again."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot import sessions as rules
from bot.delivery.messages import Button, Message, Rows
from bot.sessions import changing
from bot.sessions.holding import Refusal, held
from bot.texts.dates import clock, moment, short_day
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, pairs
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import materials, registrations, series, tasks
from storage.places import Place
from storage.tables import JoinLink, Session, Task

PAGE = 8
LANGUAGES = ("vi", "en", "fr")


def of_series(visit: Visit, series_id: str, page: str = "") -> Reply:
    """All sessions, eight at a time; without a page the one with what is on or comes next."""
    tasks.drop(visit.tx, visit.person.id)
    found = series.sessions(visit.tx, int(series_id))
    last = max(0, (len(found) - 1) // PAGE)
    at = min(int(page), last) if page else _current(found, visit)
    zone = rules.zone_of(series.known(visit.tx, int(series_id)))
    shown = [_to_session(visit, one, zone) for one in found[at * PAGE : (at + 1) * PAGE]]
    turns = [button(visit.texts, "start-page-back", "sss", series_id, at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", "sss", series_id, at + 1)] if at < last else []
    back = (button(visit.texts, "desk-back", "desk1", series_id),)
    text = visit.texts("sessions-desk-list" if found else "sessions-desk-none")
    return Reply(edit=Message(text, (*column(shown), *((tuple(turns),) if turns else ()), back)))


def _current(found: list[Session], visit: Visit) -> int:
    following = rules.following(found, visit.now)
    return found.index(following) // PAGE if following else max(0, (len(found) - 1) // PAGE)


def _to_session(visit: Visit, one: Session, zone: ZoneInfo) -> Button:
    day = short_day(one.starts_at.astimezone(zone).date(), visit.texts)
    when = f"{clock(one.starts_at, zone, visit.texts)} {day}"
    label = visit.texts.plain(f"sessions-desk-one-{phase(one, visit)}", number=str(one.number), when=when)
    return Button(label, press=f"ss1:{one.id}")


def phase(one: Session, visit: Visit) -> str:
    """«ahead», «now», «past» or «cancelled»."""
    if one.state == "cancelled":
        return "cancelled"
    if one.ends_at <= visit.now:
        return "past"
    return "now" if rules.is_on(one, visit.now) else "ahead"


def show(visit: Visit, session_id: str) -> Reply:
    """One session with all one can do to it."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, known(visit, session_id)))


def known(visit: Visit, session_id: str) -> Session:
    """The session that the guard found."""
    found = series.session(visit.tx, int(session_id))
    assert found is not None
    return found


def place_of(session: Session) -> Place:
    return session.series.programme_id, session.series_id


def refused(visit: Visit, no: Refusal) -> Reply:
    """Why it cannot be done, on the button that was pressed."""
    return Reply(toast=visit.texts.plain(f"sessions-no-{no.reason}"), alert=True)


def page(visit: Visit, one: Session) -> Message:
    """What stands, and the buttons that make sense now."""
    return Message(_summary(visit, one), _buttons(visit, one))


def _summary(visit: Visit, one: Session) -> str:
    texts, zone = visit.texts, rules.zone_of(one.series)
    head = texts(
        f"sessions-desk-page-{phase(one, visit)}",
        number=str(one.number),
        title=rules.title(one, texts),
        when=moment(one.starts_at, zone, texts),
        until=clock(one.ends_at, zone, texts),
        registered=registrations.count(visit.tx, one.series_id),
    )
    ways = [way(visit, link) for link in one.links] or [texts("sessions-links-none")]
    return "\n".join([head, "", texts("sessions-links-title"), *ways])


def way(visit: Visit, link: JoinLink) -> str:
    """One line about a way in."""
    texts = visit.texts
    what = [texts.plain_pick(link.place) if link.place else "", link.url or ""]
    if link.meeting:
        what.append(texts.plain("sessions-links-meeting", meeting=link.meeting))
    if link.passcode:
        what.append(texts.plain("sessions-links-passcode", passcode=link.passcode))
    id = "sessions-links-live" if link.live else "sessions-links-dead"
    platform = texts.plain(f"sessions-platform-{link.platform}")
    return texts(id, platform=platform, what=" · ".join(filter(None, what)))


def _buttons(visit: Visit, one: Session) -> Rows:
    texts, id, now = visit.texts, one.id, phase(one, visit)
    back = (button(texts, "sessions-desk-back", "sss", one.series_id),)
    name, links = (
        button(texts, "sessions-desk-name", "ssn", id),
        button(texts, "sessions-links-button", "ssl", id),
    )
    given = button(texts, "materials-session-button", "mtl", id, count=_given(visit, one))
    paper = button(texts, "questionlist-button", "qprint", id)
    present = button(texts, "attendance-button", "chk1", id)
    more = (*pairs([given, present]), *column([button(texts, "walls-button", "wal", id), paper]))
    if now == "past":
        return (name, links), *more, (button(texts, "zoom-button", "zoom", id),), back
    end = button(texts, "sessions-desk-end", "sse", id)
    rows: list[tuple[Button, ...]] = [(button(texts, "sessions-desk-time", "sst", id), end), (name, links)]
    rows += more
    if now == "cancelled":
        return (*rows, (button(texts, "sessions-desk-restore", "ssr", id),), back)
    rows += column(switches(visit, one))
    tell = button(texts, "sessions-desk-tell", "ssa", id)
    return (*rows, (tell,), (button(texts, "sessions-desk-cancel", "ssx", id),), back)


def _given(visit: Visit, one: Session) -> int:
    return materials.counts(visit.tx, one.series_id).get(one.id, 0)


def switches(visit: Visit, one: Session) -> list[Button]:
    """A button per platform that makes it the live one, and one that makes all live again."""
    online = [link for link in one.links if link.platform != "place"]
    alone = [link for link in online if link.live]
    wanted = [link for link in online if len(online) > 1 and alone != [link]]
    made = [
        button(
            visit.texts,
            "sessions-links-switch",
            "ssv",
            link.id,
            platform=visit.texts.plain(f"sessions-platform-{link.platform}"),
        )
        for link in wanted
    ]
    everything = button(visit.texts, "sessions-links-all", "ssva", one.id)
    return made if all(link.live for link in one.links) else [*made, everything]


def ask_cancel(visit: Visit, session_id: str) -> Reply:
    """Cancelling asks once more."""
    one = known(visit, session_id)
    text = visit.texts(
        "sessions-desk-cancel-sure",
        number=str(one.number),
        title=rules.title(one, visit.texts),
        count=registrations.count(visit.tx, one.series_id),
    )
    yes = button(visit.texts, "sessions-desk-cancel-yes", "ssxy", one.id, style="danger")
    return Reply(edit=Message(text, ((yes,), (_back(visit, one),))))


def _back(visit: Visit, one: Session) -> Button:
    return button(visit.texts, "sessions-desk-page", "ss1", one.id)


def cancel(visit: Visit, session_id: str) -> Reply:
    """It does not take place; people are told."""
    one = held(visit.tx, int(session_id))
    try:
        changing.cancel(visit.tx, one, visit.person, visit.now)
    except Refusal as no:
        return refused(visit, no)
    return Reply(edit=page(visit, one), toast=visit.texts.plain("sessions-desk-cancelled"), wake=True)


def restore(visit: Visit, session_id: str) -> Reply:
    """It takes place after all; people are told."""
    one = held(visit.tx, int(session_id))
    try:
        changing.restore(visit.tx, one, visit.person, visit.now)
    except Refusal as no:
        return refused(visit, no)
    return Reply(edit=page(visit, one), toast=visit.texts.plain("sessions-desk-restored"), wake=True)


def ask_name(visit: Visit, session_id: str, language: str = "vi") -> Reply:
    """What shall it be called, in one language?"""
    if language not in LANGUAGES:
        return Reply.hint(visit.texts, "forms-old-button")
    one, texts = known(visit, session_id), visit.texts
    guard.begin(visit, "sessions.name", place_of(one), session=one.id, language=language)
    named = texts.plain(f"announce-language-{language}")
    others = [
        button(texts, f"announce-say-{other}", "ssn", one.id, other)
        for other in LANGUAGES
        if other != language
    ]
    drop = [button(texts, "sessions-desk-name-drop", "ssnx", one.id)] if one.title else []
    text = texts("sessions-desk-ask-name", language=named, name=rules.title(one, texts) or "–")
    return Reply(edit=Message(text, (*pairs(others), *column(drop), (_back(visit, one),))))


def take_name(visit: Visit, task: Task, event: Event) -> Reply:
    """The name as it was typed."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words or len(words) > changing.NAME_LIMIT:
        return Reply.text(visit.texts, "sessions-no-name", most=changing.NAME_LIMIT)
    one = held(visit.tx, int(task.state["session"]))
    changing.rename(visit.tx, one, str(task.state["language"]), words, visit.person, visit.now)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(say=(page(visit, one),))


def drop_name(visit: Visit, session_id: str) -> Reply:
    """Its topics name it again."""
    one = held(visit.tx, int(session_id))
    changing.rename(visit.tx, one, "vi", None, visit.person, visit.now)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, one))
