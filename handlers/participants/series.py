"""The series on offer: a list to choose from, and the page of each with one big button."""

from __future__ import annotations

from bot import registrations as rules
from bot import seats as seat_rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.texts.dates import day, moment
from handlers.keyboards import button, column
from handlers.participants import classes
from handlers.replies import Reply
from handlers.visit import Visit
from storage import claims, series
from storage.tables import Series, Session

PAGE = 8


def on_offer(visit: Visit) -> list[Series]:
    return [one for one in series.on_offer(visit.tx) if one.state == "open"]


def choice(visit: Visit, offered: list[Series], page: int) -> Message:
    """A page of the series on offer, one button each."""
    shown = offered[page * PAGE : (page + 1) * PAGE]
    rows = [Button(short(visit.texts.plain_pick(one.title)), press=f"series:{one.id}") for one in shown]
    turn = []
    if page:
        turn.append(button(visit.texts, "start-page-back", "offer", page - 1))
    if len(offered) > (page + 1) * PAGE:
        turn.append(button(visit.texts, "start-page-on", "offer", page + 1))
    tail = (tuple(turn), (_language(visit),)) if turn else ((_language(visit),),)
    return Message(visit.texts("start-choose", name=visit.person.first_name), column(rows) + tail)


def offer(visit: Visit, page: str) -> Reply:
    """Turn the page of the series on offer."""
    return Reply(edit=choice(visit, on_offer(visit), int(page)))


def find(visit: Visit, code: str, page: str) -> Reply:
    """The next question that leads to the classes that fit, or these; few series are simply listed."""
    offered = on_offer(visit)
    asked = classes.is_asked(offered)
    return Reply(edit=classes.front(visit, offered, code, int(page)) if asked else choice(visit, offered, 0))


def show(visit: Visit, series_id: str, code: str = "") -> Reply:
    """The page of one series; `code` is what was said to find it."""
    wanted = series.get(visit.tx, int(series_id))
    return Reply(edit=about(visit, wanted, code)) if wanted else Reply.hint(visit.texts, "start-unknown-link")


def about(visit: Visit, wanted: Series, code: str = "") -> Message:
    """What the series is about, when it is, who runs it, and one big button."""
    texts, zone = visit.texts, session_rules.zone_of(wanted)
    sessions = [one for one in series.sessions(visit.tx, wanted.id) if one.state == "planned"]
    organisers = "\n".join(f"• {texts.pick(one)}" for one in wanted.programme.organisers)
    lines: list[str] = [texts("start-title", title=texts.plain_pick(wanted.title))]
    if wanted.about:
        lines.append(texts.pick(wanted.about))
    lines.append(_dates(visit, wanted, len(sessions)))
    following = session_rules.following(sessions, visit.now)
    if following:
        lines.append(
            texts("start-next", number=str(following.number), when=moment(following.starts_at, zone, texts))
        )
        lines += _where(visit, following)
    lines.append(f"{texts('start-organisers')}\n{organisers}")
    refused = rules.refused(visit.tx, wanted, visit.now)
    if refused:
        lines.append(refusal(visit, wanted, refused))
        return Message("\n\n".join(lines), _rows(visit, wanted, None))
    told, label = _room(visit, wanted, code)
    lines += told
    shown = Message("\n\n".join(lines), _rows(visit, wanted, label))
    return shown.with_buttons(*_claimed(visit, wanted), *_back(visit, code))


def _back(visit: Visit, code: str) -> Rows:
    """To the classes that were found."""
    return ((button(visit.texts, "classes-back", "find", code, 0),),) if code else ()


def _dates(visit: Visit, wanted: Series, count: int) -> str:
    """From when until when; a single day is told but once."""
    texts = visit.texts
    first, last = day(wanted.starts_on, texts), day(wanted.ends_on, texts)
    if first == last:
        return texts("start-day", count=count, day=first)
    return texts("start-dates", first=first, last=last, count=count)


def _where(visit: Visit, following: Session) -> list[str]:
    """The place, of a meeting in person."""
    places = [link.place for link in following.links if link.place]
    return [visit.texts("classes-where", place=visit.texts.plain_pick(one)) for one in places]


def _claimed(visit: Visit, wanted: Series) -> Rows:
    """For those whom somebody else registered, where there are such."""
    there = claims.any_absent(visit.tx, wanted.id)
    return ((button(visit.texts, "claims-button", "claimask"),),) if there else ()


def _room(visit: Visit, wanted: Series, code: str) -> tuple[list[str], Button]:
    """How many seats are left, if they are counted; the big button, which may lead but to the line."""
    texts, room = visit.texts, seat_rules.room(visit.tx, wanted)
    full = room.becomes(approved=True) == "waiting"
    lines: list[str] = []
    if full:
        lines.append(texts("seats-full", waiting=room.waiting))
    elif room.free is not None:
        lines.append(texts("seats-free", count=room.free - room.waiting))
    if wanted.approval:
        lines.append(texts("seats-by-approval"))
    press = ("reg", wanted.id, code) if code else ("reg", wanted.id)
    return lines, button(texts, "seats-wait" if full else "start-register", *press, style="primary")


def _rows(visit: Visit, wanted: Series, big: Button | None) -> tuple[tuple[Button, ...], ...]:
    small = button(visit.texts, "menu-schedule", "plan", wanted.id), _language(visit)
    return ((big,), small) if big else (small,)


def refusal(visit: Visit, wanted: Series, reason: str) -> str:
    """Why nobody can register now, and what to do instead."""
    zone = session_rules.zone_of(wanted)
    if reason == "early" and wanted.opens_at:
        return visit.texts("registrations-early", when=moment(wanted.opens_at, zone, visit.texts))
    return visit.texts(f"registrations-{reason}")


def _language(visit: Visit) -> Button:
    return button(visit.texts, "menu-language", "lang")
