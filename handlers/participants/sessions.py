"""The sessions of a series: the schedule, the way in, and «I'm in»."""

from __future__ import annotations

from dataclasses import replace

from bot import sessions as rules
from bot.attendance import words as word_rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.registrations import printed_name
from bot.texts import Html
from bot.texts.dates import clock, moment, short_day
from handlers.keyboards import button, home
from handlers.participants import attendance, menu
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, series
from storage.tables import JoinLink, Session

NAME_LIMIT = 64
"""Characters that Zoom takes for a name."""
ICONS = {"zoom": "💻", "facebook": "📘", "youtube": "▶️", "place": "📍"}


def schedule(visit: Visit, series_id: str) -> Reply:
    """All sessions with their topics."""
    wanted = series.get(visit.tx, int(series_id))
    if wanted is None:
        return Reply.hint(visit.texts, "start-unknown-link")
    texts, zone = visit.texts, rules.zone_of(wanted)
    lines = []
    for session in series.sessions(visit.tx, wanted.id):
        date = short_day(session.starts_at.astimezone(zone).date(), texts)
        when = f"{date}, {clock(session.starts_at, zone, texts)}"
        until = clock(session.ends_at, zone, texts)
        id = f"sessions-line-{_phase(session, visit)}"
        head = texts(id, number=str(session.number), when=when, until=until)
        topics = "\n".join(f"• {texts.pick(topic.title)}" for topic in session.topics if not topic.withdrawn)
        lines.append(f"{head}\n{topics}".strip())
    text = texts("sessions-schedule", title=texts.plain_pick(wanted.title)) + "\n\n" + "\n\n".join(lines)
    if _registered(visit, wanted.id):
        big = button(texts, "sessions-calendar", "ics", wanted.id)
    else:
        big = button(texts, "start-register", "reg", wanted.id, style="primary")
    return Reply(edit=Message(text, ((big,), home(texts))))


def _phase(session: Session, visit: Visit) -> str:
    if session.state == "cancelled":
        return "cancelled"
    if session.ends_at <= visit.now:
        return "past"
    return "now" if rules.is_on(session, visit.now) else "ahead"


def _registered(visit: Visit, series_id: int) -> bool:
    known = registrations.of(visit.tx, visit.person.id, series_id)
    return known is not None and known.state == "registered"


def link_now(visit: Visit, _argument: str = "") -> Reply:
    """The way into what is on now or comes next, over all the person registered for."""
    held = [one.series_id for one in registrations.of_person(visit.tx, visit.person.id)]
    ahead = series.planned(visit.tx, held, visit.now)
    if not held and registrations.standing(visit.tx, visit.person.id):
        return Reply(say=(menu.card(visit),))
    if not held:
        return Reply.text(visit.texts, "menu-not-registered")
    if not ahead:
        return Reply(say=(Message(visit.texts("sessions-over"), (home(visit.texts),)),))
    return Reply(say=(way_in(visit, ahead[0]),))


def join(visit: Visit, session_id: str) -> Reply:
    """The way into one session."""
    session = series.session(visit.tx, int(session_id))
    if session is None or not _registered(visit, session.series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    return Reply(say=(way_in(visit, session),))


def way_in(visit: Visit, session: Session, *, named: bool = True) -> Message:
    """Join buttons for every platform while the doors are open; before that, when they open."""
    texts, wanted = visit.texts, session.series
    when = moment(session.starts_at, rules.zone_of(wanted), texts)
    title = rules.title(session, texts)
    if session.state == "cancelled":
        return Message(texts("sessions-cancelled", number=str(session.number)), (home(texts),))
    if session.ends_at <= visit.now:
        return Message(texts("sessions-past", number=str(session.number)), (home(texts),))
    id = "sessions-now" if rules.is_on(session, visit.now) else "sessions-later"
    text = texts(id, number=str(session.number), title=title, when=when)
    rows = join_rows(visit, session, zoom_name(visit, session) if named else ())
    return Message(text + passcodes(visit, session), (*rows, home(texts)))


def with_name(visit: Visit, session: Session, shown: Message) -> Message:
    """A way in with what this person is to be called in Zoom, above the last row."""
    return replace(shown, buttons=(*shown.buttons[:-1], *zoom_name(visit, session), *shown.buttons[-1:]))


def zoom_name(visit: Visit, session: Session) -> Rows:
    """What to be called in Zoom, to copy: by number and name its report is told whose the minutes are."""
    over = session.state != "planned" or session.ends_at <= visit.now
    if over or not _on_zoom(session):
        return ()
    known = registrations.of(visit.tx, visit.person.id, session.series_id)
    if known is None or known.state != "registered":
        return ()
    name = f"{known.number:04d} {printed_name(known)}"[:NAME_LIMIT]
    return ((Button(short(visit.texts.plain("zoom-copy-name", name=name)), copy=name),),)


def _on_zoom(session: Session) -> bool:
    return any(link.platform == "zoom" for link in rules.live_links(session))


def _to_name(visit: Visit, session: Session) -> Rows:
    """The way to one's name in Zoom, on messages that are the same for all."""
    if not _on_zoom(session) or not attendance.counts_minutes(session.series):
        return ()
    return ((button(visit.texts, "zoom-name-button", "zname", session.id),),)


def name_in_zoom(visit: Visit, session_id: str) -> Reply:
    """«My name in Zoom»: what it is, why, and a button that copies it."""
    session = series.session(visit.tx, int(session_id))
    if session is None or not _registered(visit, session.series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    rows = zoom_name(visit, session)
    if not rows:
        return Reply.hint(visit.texts, "forms-old-button")
    name = rows[0][0].copy or ""
    return Reply(say=(Message(visit.texts("zoom-name", name=name), (*rows, home(visit.texts))),))


def way_again(visit: Visit, session: Session) -> Message:
    """What a message with buttons into a session says once these have changed, to everybody alike: what to
    be called in Zoom is put in for each."""
    shown = way_in(visit, session, named=False)
    at = clock(visit.now, rules.zone_of(session.series), visit.texts)
    return Message(shown.text + "\n\n" + visit.texts("sessions-way-changed", at=at), shown.buttons)


def way_now(visit: Visit, session_id: str) -> Reply:
    """«Cannot get in?»: the ways in as they are at this moment, in place of those on the screen."""
    session = series.session(visit.tx, int(session_id))
    if session is None or not _registered(visit, session.series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    return Reply(edit=way_in(visit, session), toast=visit.texts.plain("sessions-way-shown"))


def passcodes(visit: Visit, session: Session) -> str:
    """Meeting numbers, passcodes and places in words, for those who cannot press a link."""
    lines = [
        _spelled(visit, link)
        for link in rules.live_links(session)
        if link.passcode or link.meeting or link.place
    ]
    return "".join(f"\n\n{line}" for line in lines)


def _spelled(visit: Visit, link: JoinLink) -> Html:
    if link.place:
        return visit.texts("sessions-place", place=visit.texts.plain_pick(link.place))
    return visit.texts("sessions-zoom", meeting=link.meeting or "–", passcode=link.passcode or "–")


def join_rows(visit: Visit, session: Session, named: Rows | None = None) -> Rows:
    """One button per platform that is live, the passcode to copy, `named` or the way to one's name in Zoom,
    «I'm in» while it is on, to a question for the speaker, and what leads on should it be another platform
    by the time somebody presses."""
    texts = visit.texts
    rows = _doors(visit, session, _to_name(visit, session) if named is None else named)
    if rules.is_on(session, visit.now):
        rows.append((button(texts, "sessions-here", "here", session.id, style="success"),))
    if word_rules.wanted(visit.tx, session, visit.now):
        rows.append((button(texts, "attendance-word-button", "word", session.id),))
    if any(not topic.withdrawn for topic in session.topics):
        rows.append((button(texts, "questions-menu", "qn", session.id),))
    rows.append((button(texts, "sessions-way-button", "way", session.id),))
    return tuple(rows)


def _doors(visit: Visit, session: Session, named: Rows) -> list[tuple[Button, ...]]:
    """Where to press to get in; the passcode right below its door, the name to have behind it below that."""
    texts, rows = visit.texts, list[tuple[Button, ...]]()
    for link in rules.live_links(session):
        if link.url:
            icon = ICONS.get(link.platform, "🔗")
            rows.append((Button(texts.plain(f"sessions-open-{link.platform}", icon=icon), url=link.url),))
        if link.passcode:
            rows.append((Button(texts.plain("sessions-copy", passcode=link.passcode), copy=link.passcode),))
        if link.platform == "zoom":
            rows += named
    return rows


def here(visit: Visit, session_id: str) -> Reply:
    """«I'm in»: that counts at once, also of those who do not say where."""
    session = series.session(visit.tx, int(session_id))
    if session is None or not _registered(visit, session.series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    if not rules.is_on(session, visit.now):
        return Reply(toast=visit.texts.plain("sessions-here-closed"), alert=True)
    live = rules.live_links(session)
    if len(live) < 2:
        platform = live[0].platform if live else ""
        return noted(visit, session_id, platform)
    buttons = tuple(
        (button(visit.texts, f"sessions-platform-{link.platform}", "at", session.id, link.platform),)
        for link in live
    )
    rules.be_in(visit.tx, visit.person.id, session, None, visit.now)
    said = _here_said(visit, session)
    return Reply(say=(Message(f"{said}\n\n{visit.texts('sessions-here-where')}", buttons),))


def _here_said(visit: Visit, session: Session) -> str:
    id = "sessions-here-noted" if session.series.attendance is None else "attendance-here-noted"
    return visit.texts(id, number=str(session.number))


def noted(visit: Visit, session_id: str, platform: str) -> Reply:
    """The person is in and said where."""
    session = series.session(visit.tx, int(session_id))
    if session is None or not _registered(visit, session.series_id):
        return Reply.hint(visit.texts, "menu-not-registered")
    if platform and platform not in {link.platform for link in session.links}:
        return Reply.hint(visit.texts, "forms-old-button")
    if not rules.be_in(visit.tx, visit.person.id, session, platform or None, visit.now):
        return Reply(toast=visit.texts.plain("sessions-here-closed"), alert=True)
    said = [_here_said(visit, session), *attendance.standing(visit, session, platform)]
    named = (
        zoom_name(visit, session) if platform == "zoom" and attendance.counts_minutes(session.series) else ()
    )
    return Reply(edit=Message("\n\n".join(said), (*named, home(visit.texts))))
