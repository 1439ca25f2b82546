"""Announcements as those see them who get them: the words, the question's answers, what they do not want."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from bot import announcements as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Copy, Deed, Erase, Message, Rewrite, Rows
from bot.registrations import printed_name
from bot.texts import Html
from bot.texts.dates import moment
from handlers.keyboards import button, column, home
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction, announcements, registrations, series
from storage.deliveries import Claimed
from storage.tables import Announcement, Registration


def said(visit: Visit, claimed: Claimed) -> Deed | None:
    """The announcement for one person; None when there are no words for it any more."""
    announcement = announcements.get(visit.tx, int(claimed.content["announcement"]))
    return worded(visit, announcement)


def worded(visit: Visit, announcement: Announcement) -> Deed | None:
    """The announcement as this person gets it: copied, or with their own words where it has fields."""
    version = version_for(visit, announcement)
    if version is None:
        return None
    rows = _rows(visit, announcement)
    words = str(version.get("html") or "")
    if version["kind"] == "question" or (version["kind"] == "text" and rules.fields_in(words)):
        return Message(filled(visit, announcement, words), rows)
    return Copy(int(version["chat"]), tuple(version["ids"]), () if len(version["ids"]) > 1 else rows)


def version_for(visit: Visit, announcement: Announcement) -> dict[str, Any] | None:
    """The version in the person's language, else the first that was made."""
    versions = announcement.versions
    wanted = [language for language in visit.texts.languages if language in versions]
    chosen = wanted[0] if wanted else next(iter(versions), None)
    return versions[chosen] if chosen else None


def personal(announcement: Announcement) -> bool:
    """Whether people get different words."""
    return any(rules.fields_in(one.get("html") or "") for one in announcement.versions.values())


def is_personal(tx: Transaction, claimed: Claimed) -> bool:
    """Whether the announcement of this delivery is different for each person."""
    return personal(announcements.get(tx, int(claimed.content["announcement"])))


def filled(visit: Visit, announcement: Announcement, words: str) -> Html:
    """The words with the person's own values, escaped, in place of the fields."""
    registration = _registration(visit, announcement)
    return Html(rules.FIELD.sub(lambda found: _value(visit, found[1], registration), words))


def _registration(visit: Visit, announcement: Announcement) -> Registration | None:
    held = registrations.of_person(visit.tx, visit.person.id)
    mine = [one for one in held if announcement.series_id in (None, one.series_id)]
    return mine[0] if mine else None


def _value(visit: Visit, name: str, registration: Registration | None) -> str:
    make = VALUES.get(name)
    return make(visit, registration) if make else ""


def _name(visit: Visit, registration: Registration | None) -> str:
    return html.escape(printed_name(registration) if registration else visit.person.first_name, quote=False)


def _series(visit: Visit, registration: Registration | None) -> str:
    return visit.texts.pick(registration.series.title) if registration else ""


def _next(visit: Visit, registration: Registration | None) -> str:
    """When the next session of their series is."""
    if registration is None:
        return ""
    found = session_rules.following(series.sessions(visit.tx, registration.series_id), visit.now)
    if found is None:
        return visit.texts("announcements-no-next")
    return moment(found.starts_at, session_rules.zone_of(registration.series), visit.texts)


def _link(visit: Visit, _registration: Registration | None) -> str:
    return f"https://t.me/{visit.bot}"


VALUES: dict[str, Callable[[Visit, Registration | None], str]] = {
    "name": _name,
    "series": _series,
    "next": _next,
    "link": _link,
}


def _rows(visit: Visit, announcement: Announcement) -> Rows:
    """The answers to its question, its own buttons, and the way to what one does not want."""
    poll = announcement.poll or {}
    answers = [
        Button(option[:60], press=f"vote:{announcement.id}:{number}")
        for number, option in enumerate(poll.get("options", ()))
    ]
    links = [Button(one["label"], url=one["url"]) for one in announcement.buttons]
    wishes = button(visit.texts, "announcements-wishes", "wishes")
    return (*column(answers), *column(links), (wishes,))


def recalled(visit: Visit, claimed: Claimed) -> Deed | None:
    """What this person has of it is taken back."""
    had = announcements.delivered(visit.tx, int(claimed.content["of"]), visit.person.id)
    if had is None or had.message_id is None:
        return None
    return Erase((*(had.earlier_ids or ()), had.message_id))


def reworded(visit: Visit, claimed: Claimed) -> Deed | None:
    """Other words in what this person has of it."""
    had = announcements.delivered(visit.tx, int(claimed.content["of"]), visit.person.id)
    announcement = announcements.get(visit.tx, int(claimed.content["announcement"]))
    if had is None or had.message_id is None:
        return None
    words = filled(visit, announcement, str(claimed.content["html"]))
    return Rewrite(had.message_id, Message(words, _rows(visit, announcement)))


def vote(visit: Visit, announcement_id: str, option: str) -> Reply:
    """An answer to the question; the last one counts. Only who was asked has one."""
    if not announcement_id.isdecimal() or not option.isdecimal():
        return Reply.hint(visit.texts, "forms-old-button")
    asked = _asked(visit, int(announcement_id))
    options = (asked.poll or {}).get("options", ()) if asked else ()
    if asked is None or int(option) >= len(options):
        return Reply.hint(visit.texts, "forms-old-button")
    if (asked.poll or {}).get("closed"):
        return Reply.hint(visit.texts, "announcements-poll-closed")
    announcements.vote(visit.tx, asked.id, visit.person.id, int(option), visit.now)
    return Reply.hint(visit.texts, "announcements-voted", option=options[int(option)][:100])


def _asked(visit: Visit, announcement_id: int) -> Announcement | None:
    """The announcement, if this person got it."""
    found = announcements.known(visit.tx, announcement_id)
    if found is None or found.campaign_id is None:
        return None
    return found if announcements.delivered(visit.tx, found.campaign_id, visit.person.id) else None


def wishes(visit: Visit) -> Reply:
    """What one wants to hear of, as a new message: the announcement stays as it is."""
    return Reply(say=(_wishes(visit),))


def wish(visit: Visit, topic: str) -> Reply:
    """On or off."""
    if topic not in rules.TOPICS:
        return Reply.hint(visit.texts, "forms-old-button")
    wanted = announcements.toggle(visit.tx, visit.person.id, topic, visit.now)
    told = visit.texts.plain("announcements-on" if wanted else "announcements-off")
    return Reply(edit=_wishes(visit), toast=told)


def _wishes(visit: Visit) -> Message:
    unwanted = announcements.unwanted(visit.tx, visit.person.id)
    rows = [
        button(visit.texts, f"announcements-{'no' if topic in unwanted else 'yes'}-{topic}", "wish", topic)
        for topic in rules.TOPICS
    ]
    return Message(visit.texts("announcements-wishes-text"), (*column(rows), home(visit.texts)))
