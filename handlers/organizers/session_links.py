"""The ways into a session at the desk: added, changed, removed, switched in one tap, told to everybody."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from bot import sessions as rules
from bot.delivery.messages import Button, Message
from bot.sessions import joining, linking
from bot.sessions.holding import Refusal, held
from bot.texts.dates import moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, pairs
from handlers.organizers import guard
from handlers.organizers import sessions as desk
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, series, tasks
from storage.tables import JoinLink, Session, Task

Parts = ParamSpec("Parts")


class Gone(Exception):
    """The way in was removed, or another file came, a moment ago."""


def _known(visit: Visit, link_id: str, *, hold: bool = False) -> tuple[Session, JoinLink]:
    session_id = series.session_of_link(visit.tx, int(link_id))
    if session_id is None:
        raise Gone
    one = held(visit.tx, session_id) if hold else desk.known(visit, str(session_id))
    link = next((link for link in one.links if link.id == int(link_id)), None)
    if link is None:
        raise Gone
    return one, link


def _if_there(handler: Callable[Parts, Reply]) -> Callable[Parts, Reply]:
    """The handler, with a word for a way in that is gone."""

    @wraps(handler)
    def answer(*parts: Parts.args, **more: Parts.kwargs) -> Reply:
        try:
            return handler(*parts, **more)
        except Gone:
            visit = parts[0]
            assert isinstance(visit, Visit)
            tasks.drop(visit.tx, visit.person.id)
            return Reply.text(visit.texts, "sessions-no-link")

    return answer


def of_session(visit: Visit, session_id: str) -> Reply:
    """Every way in, and the platforms that could be added."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_page(visit, desk.known(visit, session_id)))


def _page(visit: Visit, one: Session) -> Message:
    texts = visit.texts
    lines = [desk.way(visit, link) for link in one.links] or [texts("sessions-links-none")]
    there = {link.platform for link in one.links}
    edits = [
        button(texts, "sessions-links-edit", "ssl1", link.id, platform=_named(visit, link.platform))
        for link in one.links
    ]
    adds = [
        button(texts, "sessions-links-add", "ssla", one.id, platform, platform=_named(visit, platform))
        for platform in linking.PLATFORMS
        if platform not in there
    ]
    text = "\n".join([texts("sessions-links-page", number=str(one.number)), "", *lines])
    rows = (*column(edits), *pairs(adds), *column(desk.switches(visit, one)))
    return Message(text, (*rows, (button(texts, "sessions-desk-page", "ss1", one.id),)))


def _named(visit: Visit, platform: str) -> str:
    return visit.texts.plain(f"sessions-platform-{platform}")


def ask_new(visit: Visit, session_id: str, platform: str) -> Reply:
    """A way in on one more platform: what is it?"""
    one = desk.known(visit, session_id)
    if platform not in linking.PLATFORMS:
        return Reply.hint(visit.texts, "forms-old-button")
    if platform in {link.platform for link in one.links}:
        return desk.refused(visit, Refusal("there"))
    guard.begin(visit, "sessions.link", desk.place_of(one), session=one.id, platform=platform)
    id = platform if platform in ("zoom", "place") else "stream"
    text = visit.texts(f"sessions-links-ask-{id}", platform=_named(visit, platform))
    return Reply(edit=Message(text, ((button(visit.texts, "sessions-links-back", "ssl", one.id),),)))


def take_new(visit: Visit, task: Task, event: Event) -> Reply:
    """The address, the invitation, or the place."""
    one, platform = held(visit.tx, int(task.state["session"])), str(task.state["platform"])
    try:
        if not isinstance(event, Wrote):
            raise Refusal(linking.FIELDS[platform][0])
        fields = linking.read(platform, event.text)
        linking.add(visit.tx, one, platform, fields, visit.person, visit.now)
    except Refusal as no:
        return Reply.text(visit.texts, f"sessions-no-{no.reason}")
    return _saved(visit, one)


def _saved(visit: Visit, one: Session) -> Reply:
    tasks.drop(visit.tx, visit.person.id)
    shown = _page(visit, one)
    text = visit.texts("sessions-links-saved") + "\n\n" + shown.text
    return Reply(say=(Message(text, shown.buttons),), wake=True)


@_if_there
def show(visit: Visit, link_id: str) -> Reply:
    """One way in, field by field."""
    tasks.drop(visit.tx, visit.person.id)
    one, link = _known(visit, link_id)
    return Reply(edit=_link_page(visit, one, link))


def _link_page(visit: Visit, one: Session, link: JoinLink) -> Message:
    texts = visit.texts
    fields = [
        button(texts, f"sessions-links-field-{field}", "sslf", link.id, field)
        for field in linking.FIELDS[link.platform]
    ]
    gone = button(texts, "sessions-links-remove", "sslx", link.id)
    back = button(texts, "sessions-links-back", "ssl", one.id)
    text = texts("sessions-links-one", number=str(one.number)) + "\n" + desk.way(visit, link)
    return Message(text, (*pairs(fields), (gone,), (back,)))


@_if_there
def ask_field(visit: Visit, link_id: str, field: str) -> Reply:
    """Another value for one field; what is not needed may be left out."""
    one, link = _known(visit, link_id)
    if field not in linking.FIELDS[link.platform]:
        return Reply.hint(visit.texts, "forms-old-button")
    guard.begin(visit, "sessions.field", desk.place_of(one), link=link.id, field=field)
    needed = field == linking.FIELDS[link.platform][0]
    none = [] if needed else [button(visit.texts, "sessions-links-clear", "sslc", link.id, field)]
    back = button(visit.texts, "sessions-links-back", "ssl1", link.id)
    return Reply(edit=Message(visit.texts(f"sessions-links-ask-field-{field}"), (*column([*none, back]),)))


@_if_there
def take_field(visit: Visit, task: Task, event: Event) -> Reply:
    """The value as it was typed."""
    field = str(task.state["field"])
    one, link = _known(visit, str(task.state["link"]), hold=True)
    try:
        if not isinstance(event, Wrote):
            raise Refusal(field)
        value = linking.address(event.text) if field == "url" else linking.one_line(field, event.text)
        linking.change(visit.tx, one, link, field, value, visit.person, visit.now)
    except Refusal as no:
        return Reply.text(visit.texts, f"sessions-no-{no.reason}")
    return _saved(visit, one)


@_if_there
def clear_field(visit: Visit, link_id: str, field: str) -> Reply:
    """It has none."""
    one, link = _known(visit, link_id, hold=True)
    if field not in linking.FIELDS[link.platform][1:]:
        return Reply.hint(visit.texts, "forms-old-button")
    linking.change(visit.tx, one, link, field, None, visit.person, visit.now)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_link_page(visit, one, link), wake=True)


@_if_there
def ask_remove(visit: Visit, link_id: str) -> Reply:
    """Removing asks once more."""
    _one, link = _known(visit, link_id)
    text = visit.texts("sessions-links-remove-sure", platform=_named(visit, link.platform))
    yes = button(visit.texts, "sessions-links-remove-yes", "sslxy", link.id, style="danger")
    return Reply(edit=Message(text, ((yes,), (button(visit.texts, "sessions-links-back", "ssl1", link.id),))))


@_if_there
def remove(visit: Visit, link_id: str) -> Reply:
    """It leads in no longer."""
    one, link = _known(visit, link_id, hold=True)
    linking.remove(visit.tx, one, link, visit.person, visit.now)
    return Reply(edit=_page(visit, one), toast=visit.texts.plain("sessions-links-removed"), wake=True)


@_if_there
def switch(visit: Visit, link_id: str) -> Reply:
    """One tap: this platform is the live one."""
    one, link = _known(visit, link_id, hold=True)
    linking.switch(visit.tx, one, link, visit.person, visit.now)
    told = visit.texts.plain("sessions-links-switched", platform=_named(visit, link.platform))
    return Reply(edit=desk.page(visit, one), toast=told, wake=True)


def all_live(visit: Visit, session_id: str) -> Reply:
    """Every platform is live again."""
    one = held(visit.tx, int(session_id))
    linking.all_live(visit.tx, one, visit.person, visit.now)
    return Reply(edit=desk.page(visit, one), toast=visit.texts.plain("sessions-links-all-live"), wake=True)


def ask_tell(visit: Visit, session_id: str) -> Reply:
    """One notice to everybody registered, with the ways in as they are."""
    one, texts = desk.known(visit, session_id), visit.texts
    ways = [desk.way(visit, link) for link in rules.live_links(one)]
    if not ways:
        return Reply(toast=texts.plain("sessions-links-none"), alert=True)
    count = registrations.count(visit.tx, one.series_id)
    text = texts("sessions-tell-sure", number=str(one.number), count=count)
    yes: Button = button(texts, "sessions-tell-yes", "ssay", one.id, style="success", count=count)
    back = button(texts, "sessions-desk-page", "ss1", one.id)
    return Reply(edit=Message("\n".join([text, "", *ways]), ((yes,), (back,))))


def tell(visit: Visit, session_id: str) -> Reply:
    """It goes out, at night in the morning unless the doors open before."""
    one = held(visit.tx, int(session_id))
    try:
        due = joining.announce(visit.tx, one, visit.person, visit.now)
    except Refusal as no:
        return desk.refused(visit, no)
    texts, zone = visit.texts, rules.zone_of(one.series)
    said = "sessions-tell-now" if due <= visit.now else "sessions-tell-later"
    shown = desk.page(visit, one)
    text = texts(said, when=moment(due, zone, texts)) + "\n\n" + shown.text
    return Reply(edit=Message(text, shown.buttons), wake=True)
