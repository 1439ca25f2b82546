"""Materials as registrants have them: as they are released, in a list with sizes first, fetched again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from bot import sessions as session_rules
from bot import surveys as survey_rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.materials import words
from bot.materials.releasing import SURVEY
from handlers.keyboards import button, column, home, pairs
from handlers.replies import Reply
from handlers.visit import Visit
from storage import materials, registrations, series, surveys
from storage.deliveries import Claimed
from storage.tables import Material, Session

PAGE = 8
TWICE = dt.timedelta(seconds=5)
"""A second press so soon after the first means nothing."""


def released(visit: Visit, claimed: Claimed, session: Session) -> Message | None:
    """A material on its way to one of many; None when it was withdrawn meanwhile."""
    one = materials.get(visit.tx, int(claimed.content["material"]))
    return None if one.withdrawn_at else handed(visit, one, session)


def handed(visit: Visit, one: Material, session: Session) -> Message:
    """The file with its title, or the way to an address."""
    everything = button(visit.texts, "materials-all", "matn", session.series_id)
    if not words.is_file(one):
        text = visit.texts("materials-given-link", title=one.title, number=str(session.number))
        go = button(visit.texts, "materials-open", "matl", one.id, style="primary")
        return Message(text, ((go,), (everything,)))
    text = visit.texts(
        "materials-given",
        icon=words.ICONS[one.kind],
        title=one.title,
        about=words.about(one, visit.texts),
        number=str(session.number),
    )
    return Message(text, ((everything,),), words.file_of(one))


def shelf_told(visit: Visit, claimed: Claimed) -> Message | None:
    """A late registrant hears where all is that the others have."""
    series_id = int(claimed.series_id or 0)
    if not _registered(visit, series_id) or not materials.any_released(visit.tx, series_id):
        return None
    text = visit.texts("materials-shelf", count=int(claimed.content["count"]))
    see = button(visit.texts, "menu-materials", "matn", series_id, style="primary")
    return Message(text, ((see,),))


def _registered(visit: Visit, series_id: int) -> bool:
    known = registrations.of(visit.tx, visit.person.id, series_id)
    return known is not None and known.state == "registered"


def shelf(visit: Visit, series_id: str) -> Reply:
    """Which session's? With one alone, its list at once."""
    shown = _shelf(visit, int(series_id))
    return Reply(edit=shown) if isinstance(shown, Message) else shown


def shelf_anew(visit: Visit, series_id: str) -> Reply:
    """The same below a material, which stays as it is."""
    shown = _shelf(visit, int(series_id))
    return Reply(say=(shown,)) if isinstance(shown, Message) else shown


def _shelf(visit: Visit, series_id: int) -> Message | Reply:
    if not _registered(visit, series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    found = materials.released(visit.tx, series_id)
    if not found:
        return Reply.hint(visit.texts, "materials-none")
    sessions = [one for one in series.sessions(visit.tx, series_id) if _of(one, found)]
    if len(sessions) == 1:
        alone = series.session(visit.tx, sessions[0].id)
        assert alone is not None
        return _list(visit, alone, 0)
    rows = column([_to_session(visit, one, _of(one, found)) for one in sessions])
    title = visit.texts.plain_pick(series.known(visit.tx, series_id).title)
    return Message(visit.texts("materials-which", title=title), (*rows, home(visit.texts)))


def _of(session: Session, found: Sequence[Material]) -> list[Material]:
    return [one for one in found if one.session_id == session.id]


def _to_session(visit: Visit, session: Session, found: Sequence[Material]) -> Button:
    weight = words.together(found)
    shown = visit.texts.plain("materials-of-session", number=str(session.number), count=len(found))
    whole = f"{shown} · {words.weight(weight, visit.texts)}" if weight else shown
    return Button(short(whole), press=f"mats:{session.id}:0")


def of_session(visit: Visit, session_id: str, page: str) -> Reply:
    """What one session has."""
    session = _open(visit, int(session_id))
    if session is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    if not _of(session, materials.released(visit.tx, session.series_id)):
        return Reply.hint(visit.texts, "materials-none")
    return Reply(edit=_list(visit, session, int(page)))


def _open(visit: Visit, session_id: int) -> Session | None:
    """The session, for those registered for its series."""
    session = series.session(visit.tx, session_id)
    return session if session is not None and _registered(visit, session.series_id) else None


def _list(visit: Visit, session: Session, page: int) -> Message:
    """Titles and sizes first; then a button for each."""
    texts, found = visit.texts, _of(session, materials.released(visit.tx, session.series_id))
    answered = surveys.has_completed(visit.tx, visit.person.id, session.id)
    last = max(0, (len(found) - 1) // PAGE)
    at = min(page, last)
    shown = list(enumerate(found, 1))[at * PAGE : (at + 1) * PAGE]
    mine = [(number, one) for number, one in shown if _has(one, answered)]
    head = texts("materials-list", number=str(session.number), title=session_rules.title(session, texts))
    lines = [_line(visit, number, one, answered) for number, one in shown]
    rows: list[tuple[Button, ...]] = list(pairs([_fetch(visit, number, one) for number, one in mine]))
    rows += _all(visit, session, [one for one in found if _has(one, answered)])
    rows += _to_survey(visit, session, len(mine) < len(shown))
    rows += _turns(visit, session, at, last)
    several = len({one.session_id for one in materials.released(visit.tx, session.series_id)}) > 1
    back = (button(texts, "materials-back", "mat", session.series_id),)
    return Message("\n\n".join([head, *lines]), (*rows, *((back,) if several else ()), home(texts)))


def _has(one: Material, answered: bool) -> bool:
    return one.release != SURVEY or answered


def _line(visit: Visit, number: int, one: Material, answered: bool) -> str:
    about, id = words.about(one, visit.texts), "materials-line" if _has(one, answered) else "materials-locked"
    return visit.texts(id, number=str(number), icon=words.ICONS[one.kind], title=one.title, about=about)


def _fetch(visit: Visit, number: int, one: Material) -> Button:
    if not words.is_file(one):
        return button(visit.texts, "materials-open-one", "matl", one.id, number=str(number))
    about = words.about(one, visit.texts)
    return button(visit.texts, "materials-fetch", "matg", one.id, number=str(number), about=about)


def _all(visit: Visit, session: Session, found: Sequence[Material]) -> Rows:
    """Everything at once, with what it weighs."""
    files = [one for one in found if words.is_file(one)]
    if len(files) < 2:
        return ()
    size = words.weight(words.together(files), visit.texts)
    return ((button(visit.texts, "materials-fetch-all", "mata", session.id, size=size),),)


def _to_survey(visit: Visit, session: Session, locked: bool) -> Rows:
    """The way to what is given for an answer, as long as one can answer."""
    if not locked or survey_rules.state(session.series, session, visit.now) != "open":
        return ()
    number = str(session.number)
    return ((button(visit.texts, "menu-survey-now", "survey", session.id, style="primary", number=number),),)


def _turns(visit: Visit, session: Session, at: int, last: int) -> Rows:
    turns = [button(visit.texts, "start-page-back", "mats", session.id, at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", "mats", session.id, at + 1)] if at < last else []
    return (tuple(turns),) if turns else ()


def _mine(visit: Visit, material_id: int) -> tuple[Material, Session] | None:
    """A material that this person may have, with its session."""
    one = materials.known(visit.tx, material_id)
    if one is None or one.withdrawn_at or not one.released_at:
        return None
    session = _open(visit, one.session_id)
    answered = one.release != SURVEY or surveys.has_completed(visit.tx, visit.person.id, one.session_id)
    return (one, session) if session is not None and answered else None


def fetch(visit: Visit, material_id: str) -> Reply:
    """The file once more; a double tap brings it once."""
    found = _mine(visit, int(material_id))
    if found is None:
        return Reply.hint(visit.texts, "materials-gone")
    one, session = found
    if not words.is_file(one):
        return follow(visit, material_id)
    if _just_had(visit, one):
        return Reply.hint(visit.texts, "materials-just-sent")
    materials.note_opened(visit.tx, one.id, visit.person.id, visit.now)
    return Reply(say=(handed(visit, one, session),))


def _just_had(visit: Visit, one: Material) -> bool:
    last = materials.opened_at(visit.tx, one.id, visit.person.id)
    return last is not None and visit.now - last < TWICE


def fetch_all(visit: Visit, session_id: str) -> Reply:
    """All files of a session."""
    session = _open(visit, int(session_id))
    if session is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    answered = surveys.has_completed(visit.tx, visit.person.id, session.id)
    found = _of(session, materials.released(visit.tx, session.series_id))
    files = [one for one in found if words.is_file(one) and _has(one, answered)]
    wanted = [one for one in files if not _just_had(visit, one)]
    if not wanted:
        return Reply.hint(visit.texts, "materials-just-sent" if files else "materials-none")
    for one in wanted:
        materials.note_opened(visit.tx, one.id, visit.person.id, visit.now)
    return Reply(
        say=tuple(handed(visit, one, session) for one in wanted),
        toast=visit.texts.plain("materials-coming", count=len(wanted)),
    )


def follow(visit: Visit, material_id: str) -> Reply:
    """The address: the press is counted, since Telegram tells nobody who opens one."""
    found = _mine(visit, int(material_id))
    if found is None or found[0].url is None:
        return Reply.hint(visit.texts, "materials-gone")
    one = found[0]
    materials.note_opened(visit.tx, one.id, visit.person.id, visit.now)
    text = visit.texts("materials-link", title=one.title, url=one.url)
    return Reply(say=(Message(text, ((Button(visit.texts.plain("materials-open"), url=one.url),),)),))


PRESSES: dict[str, Callable[..., Reply]] = {
    "mat": shelf,
    "matn": shelf_anew,
    "mats": of_session,
    "matg": fetch,
    "mata": fetch_all,
    "matl": follow,
}
"""Buttons by the first part of their data."""
