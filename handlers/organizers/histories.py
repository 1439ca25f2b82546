"""The whole history of one person, page by page: what reached them, what they did, what was done about it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.delivery.messages import Message
from bot.registrations import printed_name
from bot.roles import may
from bot.texts.dates import short_moment
from handlers.keyboards import button
from handlers.organizers.log import worded
from handlers.replies import Reply
from handlers.visit import Visit
from storage import histories, registrations, roles
from storage.campaigns import TELEGRAM
from storage.histories import Happening
from storage.places import Place
from storage.tables import Registration

PAGE = 12


def show(visit: Visit, registration_id: str, page: str) -> Reply:
    """What happened, newest first; who organizes the whole programme sees all of its series."""
    one = registrations.get(visit.tx, int(registration_id))
    place = reached(visit, one)
    found = histories.of(visit.tx, one.person_id, place)
    last = max(0, (len(found) - 1) // PAGE)
    at = min(int(page), last)
    zone = ZoneInfo(one.series.programme.timezone)
    lines = [_line(visit, happening, zone) for happening in found[at * PAGE : (at + 1) * PAGE]]
    head = visit.texts("people-history-title", name=printed_name(one), page=str(at + 1), pages=str(last + 1))
    turns = [button(visit.texts, "log-newest", "perh", one.id, at - 1)] if at else []
    turns += [button(visit.texts, "log-older", "perh", one.id, at + 1)] if at < last else []
    others = [
        (button(visit.texts, "people-other-series", "per", other.id, title=_title(visit, other)[:40]),)
        for other in histories.registrations(visit.tx, one.person_id, place)
        if other.id != one.id
    ]
    home = (button(visit.texts, "people-back", "per", one.id),)
    rows = (*((tuple(turns),) if turns else ()), *others, home)
    return Reply(edit=Message("\n".join([f"{head}\n", *lines]), rows))


def reached(visit: Visit, one: Registration) -> Place:
    """The programme where the organizer may see people in all of it, else the one series."""
    programme_id = one.series.programme_id
    whole = may(roles.held(visit.tx, visit.person.id), "people", (programme_id, None))
    return programme_id, None if whole else one.series_id


def _title(visit: Visit, one: Registration) -> str:
    return visit.texts.plain_pick(one.series.title)


def _line(visit: Visit, one: Happening, zone: ZoneInfo) -> str:
    when = short_moment(one.at, zone, visit.texts)
    return visit.texts("people-happened", when=when, what=_what(visit, one))


def _what(visit: Visit, one: Happening) -> str:
    texts, details = visit.texts, one.details
    match one.kind:
        case "registered" | "withdrawn":
            title = texts.plain_pick(details["title"])
            number = f"{details.get('number') or 0:04d}"
            by = str(details.get("by") or "self")
            return texts.plain(f"people-happened-{one.kind}", title=title, number=number, by=by)
        case "received":
            return _received(visit, one)
        case "employed" | "dismissed":
            role = texts.plain(f"desk-role-{details['role']}")
            return texts.plain(f"people-happened-{one.kind}", role=role)
        case "treated":
            return texts.plain("people-happened-treated", what=worded(visit, str(details["action"])))
        case "unwanted":
            return texts.plain("people-happened-unwanted", topic=str(details["topic"]))
    return texts.plain(
        f"people-happened-{one.kind}",
        number=str(details.get("number") or ""),
        platform=str(details.get("platform") or "none"),
        serial=str(details.get("serial") or ""),
        state=str(details.get("state") or ""),
        version=str(details.get("version") or ""),
    )


def _received(visit: Visit, one: Happening) -> str:
    what, state = str(one.details["what"]), str(one.details["state"])
    number = str(one.details["number"] or "none")
    received = visit.texts.plain("people-happened-received", what=what, number=number, state=state)
    return (
        received
        if one.details["channel"] == TELEGRAM
        else visit.texts.plain("emails-happened", what=received)
    )
