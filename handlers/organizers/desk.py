"""The desk's front: what a member of staff can do, for the programme and for each series."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Message, Rows, short
from bot.forms.folding import words
from bot.roles import PREFIX, Right, accept, accepted_by, may
from bot.texts import Html
from bot.texts.dates import short_moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, home, pairs
from handlers.organizers import guard
from handlers.participants import commands, strays
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, roles, series, tasks
from storage.places import Place
from storage.questions import moderating
from storage.tables import Programme, Role, Series, Task

PROGRAMME: tuple[tuple[str, str, Right], ...] = (
    ("announce-button", "annp", "announce"),
    ("people-button", "pfp", "people"),
    ("numbers-button", "nump", "numbers"),
    ("exports-button", "expp", "export"),
    ("report-button", "repp", "export"),
    ("programmes-button", "prgp", "change"),
    ("staff-button", "stp", "staff"),
    ("log-button", "logp", "log"),
)
"""Buttons about a whole programme: (text, first part of the data, right); the data goes on with its id."""
SERIES: tuple[tuple[str, str, Right], ...] = (
    ("sessions-desk-button", "sss", "change"),
    ("attendance-button", "chks", "checkin"),
    ("materials-button", "mts", "materials"),
    ("moderating-button", "qus", "questions"),
    ("announce-button", "anns", "announce"),
    ("speakers-button", "spk", "answer"),
    ("people-button", "pfs", "people"),
    ("seats-button", "seat", "people"),
    ("imports-button", "imps", "people"),
    ("exports-button", "exps", "export"),
    ("numbers-button", "nums", "numbers"),
    ("report-button", "reps", "export"),
    ("programmes-series-button", "prgs", "change"),
    ("staff-button", "sts", "staff"),
    ("log-button", "logs", "log"),
)
"""Buttons about one series, likewise: its sessions, its people, what comes out of it, its setting up."""
PAGE = 8
MOST_FOUND = 20
"""So many series of a name are shown; with more it has to be told better."""


def open_desk(visit: Visit, _argument: str) -> Reply:
    """/desk; for everybody else there is no such command."""
    if not roles.held(visit.tx, visit.person.id):
        return replace(strays.unknown_command(visit), commands=commands.again(visit))
    tasks.drop(visit.tx, visit.person.id)
    return Reply(say=(_front(visit),), commands=commands.again(visit))


def show(visit: Visit) -> Reply:
    """Back to the desk's front, in place."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_front(visit))


def accepted(visit: Visit, argument: str) -> Reply:
    """Somebody came by the link of an invitation."""
    given = accept(visit.tx, visit.person, argument, visit.now)
    if given is None and accepted_by(visit.tx, visit.person, argument):
        return open_desk(visit, "")
    if given is None:
        return Reply.text(visit.texts, "desk-invitation-over")
    said = Message("\n\n".join(_welcome(visit, given.role)))
    return Reply(say=(said, _front(visit)), commands=commands.of(visit))


def _welcome(visit: Visit, role: str) -> list[Html]:
    """Who they are now; speakers, who come for one talk and read no guide, hear what there is to do."""
    lines = [visit.texts("desk-welcome", role=visit.texts(f"desk-role-{role}"))]
    return [*lines, visit.texts("desk-welcome-speaker")] if role == "speaker" else lines


def _front(visit: Visit) -> Message:
    """The programme's desk; whoever has but one series comes to that one's."""
    held = roles.held(visit.tx, visit.person.id)
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    programme = reached[0].programme if reached else None
    if programme is None:
        return Message(visit.texts("desk-empty"), (home(visit.texts),))
    whole = any(role.series_id is None for role in held)
    if len(reached) == 1 and not whole:
        return _series_desk(visit, reached[0])
    return _programme_desk(visit, programme, reached, held)


def _programme_desk(visit: Visit, programme: Programme, reached: list[Series], held: list[Role]) -> Message:
    texts = visit.texts
    mine = [
        button(texts, label, prefix, programme.id)
        for label, prefix, right in PROGRAMME
        if may(held, right, (programme.id, None))
    ]
    few = [_to_series(visit, one) for one in reached] if len(reached) <= PAGE else []
    many = (button(texts, "desk-all-series", "desks", 0, count=len(reached)),) if not few else ()
    title = texts.plain_pick(programme.title)
    text = texts("desk-front", title=title, series=len(reached), role=_roles(visit, held))
    return Message(text, (*((one,) for one in few), *((one,) for one in many), *pairs(mine), home(texts)))


def _to_series(visit: Visit, one: Series) -> Button:
    return Button(short(visit.texts.plain_pick(one.title)), press=f"desk1:{one.id}")


def _roles(visit: Visit, held: list[Role]) -> str:
    names = sorted({role.role for role in held})
    return ", ".join(visit.texts.plain(f"desk-role-{name}") for name in names)


def series_list(visit: Visit, page: str) -> Reply:
    """All series one may work on, eight at a time."""
    held = roles.held(visit.tx, visit.person.id)
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    last = max(0, (len(reached) - 1) // PAGE)
    at = min(int(page), last)
    shown: Rows = tuple((_to_series(visit, one),) for one in reached[at * PAGE : (at + 1) * PAGE])
    turns = [button(visit.texts, "start-page-back", "desks", at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", "desks", at + 1)] if at < last else []
    back = (button(visit.texts, "desk-back", "desk"),)
    text = visit.texts("desk-series", page=at + 1, pages=last + 1)
    if last:
        guard.begin(visit, "desk.series", _somewhere(held))
        text = Html(f"{text}\n\n{visit.texts('desk-series-type')}")
    return Reply(edit=Message(text, (*shown, *((tuple(turns),) if turns else ()), back)))


def _somewhere(held: list[Role]) -> Place:
    """A place where they have a role: looking for a series takes no more than that."""
    return held[0].programme_id, held[0].series_id


def take_series(visit: Visit, _task: Task, event: Event) -> Reply:
    """A part of a series' name, without diacritics too."""
    typed = words(event.text) if isinstance(event, Wrote) else ""
    held = roles.held(visit.tx, visit.person.id)
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    found = [one for one in reached if typed and _is_called(visit, one, typed)]
    if not found:
        return Reply.text(visit.texts, "desk-series-none")
    if len(found) == 1:
        tasks.drop(visit.tx, visit.person.id)
        return Reply(say=(_series_desk(visit, found[0]),))
    back = (button(visit.texts, "desk-back", "desk"),)
    rows: Rows = tuple((_to_series(visit, one),) for one in found[:MOST_FOUND])
    text = visit.texts("desk-series-found", count=len(found))
    return Reply(say=(Message(text, (*rows, back)),))


def _is_called(visit: Visit, one: Series, typed: str) -> bool:
    """Whether all the words stand in its title or are its key."""
    title = words(f"{visit.texts.plain_pick(one.title)} {one.key}")
    return all(word in title for word in typed.split())


def series_desk(visit: Visit, series_id: str) -> Reply:
    """The desk of one series."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_series_desk(visit, series.known(visit.tx, int(series_id))))


def _series_desk(visit: Visit, wanted: Series) -> Message:
    texts, held = visit.texts, roles.held(visit.tx, visit.person.id)
    place = wanted.programme_id, wanted.id
    new = moderating.count_new(visit.tx, [wanted.id]).get(wanted.id, 0)
    counted = {"moderating-button": ("moderating-button-new", new)} if new else {}
    mine = [
        _to_part(visit, counted.get(label, (label, 0)), prefix, wanted.id)
        for label, prefix, right in SERIES
        if may(held, right, place)
    ]
    text = texts(
        "desk-one",
        title=texts.plain_pick(wanted.title),
        registered=registrations.count(visit.tx, wanted.id),
        role=_roles(visit, [role for role in held if role.programme_id == wanted.programme_id]),
    )
    parts = [text, *_own_topics(visit, wanted, held)]
    return Message(Html("\n\n".join(parts)), (*pairs(mine), _way_up(visit, held)))


def _to_part(visit: Visit, label: tuple[str, int], prefix: str, series_id: int) -> Button:
    """A button to a part of the desk, with how many things wait there if any do."""
    id, waiting = label
    counts = {"count": waiting} if waiting else {}
    return Button(visit.texts.plain(id, **counts), f"{prefix}:{series_id}")


def _own_topics(visit: Visit, wanted: Series, held: list[Role]) -> list[Html]:
    """What the person is to speak about in this series, and when."""
    own = {role.topic_id for role in held if role.topic_id is not None}
    zone = ZoneInfo(wanted.programme.timezone)
    return [
        visit.texts(
            "desk-own-topic",
            title=visit.texts.plain_pick(topic.title),
            number=str(session.number),
            when=short_moment(session.starts_at, zone, visit.texts),
        )
        for session in (series.sessions(visit.tx, wanted.id) if own else ())
        for topic in session.topics
        if topic.id in own and session.state == "planned"
    ]


def _way_up(visit: Visit, held: list[Role]) -> tuple[Button, ...]:
    """To the programme's desk; for who has no desk but this one, to the menu."""
    whole = any(role.series_id is None for role in held)
    several = whole or len({role.series_id for role in held}) > 1
    return (button(visit.texts, "desk-back", "desk"),) if several else home(visit.texts)


def is_invitation(argument: str) -> bool:
    """Whether a deep link carries an invitation to the staff."""
    return argument.startswith(PREFIX)
