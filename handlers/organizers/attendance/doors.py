"""The door at the desk: codes for a screen and for paper, and whoever comes in, noted by name."""

from __future__ import annotations

from bot import people as finding
from bot.attendance import doors as rules
from bot.attendance.holding import Refusal
from bot.attendance.rule import DOOR
from bot.delivery.messages import Button, Document, Message, Rows, short
from bot.documents.poster import Poster, poster
from bot.registrations import printed_name
from bot.sessions.meeting import title, zone_of
from bot.texts import Texts
from bot.texts.dates import plain_moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.attendance.sheets import to_page
from handlers.organizers.attendance.words import refused
from handlers.organizers.sessions import known, place_of
from handlers.pages.calls import link
from handlers.replies import Reply
from handlers.visit import Visit
from storage import attendance, registrations, tasks
from storage.tables import Registration, Session, Task

KIND = "attendance.door"
PATH = "/door/{token}"
PAGE = 8
PDF = "application/pdf"


def show(visit: Visit, session_id: str) -> Reply:
    """Everything about the door of a session."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_page(visit, known(visit, session_id)))


def _page(visit: Visit, session: Session) -> Message:
    texts, id = visit.texts, session.id
    count = attendance.count(visit.tx, session.id, DOOR)
    address = _screen(visit, session)
    copies = [Button(texts.plain("attendance-door-copy"), copy=address)] if address else []
    rows: Rows = (
        (button(texts, "attendance-door-hand", "chkd1", id, style="primary"),),
        *column(copies),
        (button(texts, "attendance-door-paper", "chkdp", id),),
        (button(texts, "attendance-door-renew", "chkdn", id),),
        (to_page(visit, session),),
    )
    said = texts("attendance-door-page", number=str(session.number), count=count)
    more = texts("attendance-door-screen", address=address) if address else texts("attendance-door-no-site")
    return Message(f"{said}\n\n{more}", rows)


def _screen(visit: Visit, session: Session) -> str | None:
    """The address of the page for a screen, where the bot has web pages."""
    secret = rules.secret_of(visit.tx, session.id)
    return link(visit.site, PATH, rules.screen(session.id, secret)) if visit.site else None


def paper(visit: Visit, session_id: str) -> Reply:
    """The code as a page to print and hang up."""
    session = known(visit, session_id)
    texts = Texts(session.series.programme.languages)
    secret = rules.secret_of(visit.tx, session.id)
    place = next((one.place for one in session.links if one.place), None)
    when = plain_moment(session.starts_at, zone_of(session.series), texts)
    content = poster(
        Poster(
            language=texts.language,
            heading=texts.plain("attendance-poster-heading"),
            series=texts.plain_pick(session.series.title),
            session=texts.plain("attendance-poster-session", number=str(session.number), when=when),
            title=title(session, texts),
            place=texts.plain_pick(place) if place else "",
            steps=tuple(texts.plain(f"attendance-poster-step-{step}") for step in ("scan", "start", "see")),
            day=texts.plain("attendance-poster-day"),
            url=f"https://t.me/{visit.bot}?start={rules.printed(session.id, secret)}",
            alt=texts.plain("attendance-poster-alt"),
        ),
        visit.now,
    )
    name = texts.plain("attendance-poster-file", number=str(session.number))
    caption = visit.texts("attendance-door-paper-caption", number=str(session.number))
    document = Document(name, PDF, content)
    return Reply(say=(Message(caption, ((_back(visit, session),),), document),))


def _back(visit: Visit, session: Session) -> Button:
    return button(visit.texts, "attendance-door-back", "chkd", session.id)


def renew(visit: Visit, session_id: str) -> Reply:
    """New codes; those that are out open nothing any more."""
    session = known(visit, session_id)
    rules.renew(visit.tx, session, visit.person, visit.now)
    return Reply(edit=_page(visit, session), toast=visit.texts.plain("attendance-door-renewed"), alert=True)


def begin(visit: Visit, session_id: str) -> Reply:
    """Whoever comes in is looked for by what one types."""
    session = known(visit, session_id)
    guard.begin(visit, KIND, place_of(session), session=session.id, typed="")
    return Reply(edit=_ask(visit, session))


def _ask(visit: Visit, session: Session, *more: str) -> Message:
    count = attendance.count(visit.tx, session.id, DOOR)
    text = visit.texts("attendance-door-ask", number=str(session.number), count=count)
    return Message("\n\n".join([*more, text]), ((_back(visit, session),),))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """Part of a name, a number, a phone."""
    typed = event.text if isinstance(event, Wrote) else ""
    if not typed.strip():
        return Reply.text(visit.texts, "attendance-door-type")
    session = known(visit, str(task.state["session"]))
    found = finding.find(visit.tx, place_of(session), typed, 0, PAGE)
    here = [one for one in found.people if one.state == "registered"]
    if not here:
        nobody = visit.texts("attendance-door-nobody", typed=typed[: finding.LONGEST])
        return Reply(say=(_ask(visit, session, nobody),))
    picks = [Button(short(_who(one)), press=f"chkdy:{session.id}:{one.id}") for one in here]
    lines = [_hit(visit, one) for one in here]
    more = [visit.texts("attendance-door-more")] if found.more else []
    head = visit.texts("attendance-door-choose")
    return Reply(say=(Message("\n".join([head, *lines, *more]), (*column(picks), (_back(visit, session),))),))


def _who(one: Registration) -> str:
    return f"{printed_name(one)} ({one.number:04d})"


def _hit(visit: Visit, one: Registration) -> str:
    """Enough to tell people of one name apart."""
    about = finding.about(one, visit.texts)
    return visit.texts("attendance-door-hit", who=_who(one), about=about or "–")


def note(visit: Visit, session_id: str, registration_id: str) -> Reply:
    """They are in; the next one may be typed at once."""
    session, one = known(visit, session_id), registrations.get(visit.tx, int(registration_id))
    try:
        fresh = rules.note_by_hand(visit.tx, session.id, one, visit.person, visit.now)
    except Refusal as no:
        return refused(visit, no)
    guard.begin(visit, KIND, place_of(session), session=session.id, typed="")
    id = "attendance-door-in" if fresh else "attendance-door-in-already"
    shown = _ask(visit, session, visit.texts(id, who=_who(one)))
    undo = button(visit.texts, "attendance-door-undo", "chkdx", session.id, one.id)
    return Reply(edit=Message(shown.text, ((undo,), *shown.buttons)))


def undo(visit: Visit, session_id: str, registration_id: str) -> Reply:
    """It was the wrong one."""
    session, one = known(visit, session_id), registrations.get(visit.tx, int(registration_id))
    try:
        rules.undo(visit.tx, session.id, one, visit.person, visit.now)
    except Refusal as no:
        return refused(visit, no)
    guard.begin(visit, KIND, place_of(session), session=session.id, typed="")
    return Reply(edit=_ask(visit, session, visit.texts("attendance-door-undone", who=_who(one))))
