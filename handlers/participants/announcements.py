"""Announcements as those get them who are meant: copied or with their own words, later other ones or none."""

from __future__ import annotations

import html
from typing import Any

from bot import announcements as rules
from bot import sessions as session_rules
from bot.delivery.long_texts import CAPTION_LIMIT, fits
from bot.delivery.messages import Button, Copy, Deed, Erase, Message, Rewrite, Rows, short
from bot.registrations import printed_name
from bot.texts import Html
from bot.texts.dates import moment
from handlers.keyboards import button, column, data
from handlers.visit import Visit
from storage import Transaction, announcements, registrations, series
from storage.deliveries import Claimed
from storage.tables import Announcement, Registration, Series


def said(visit: Visit, claimed: Claimed) -> Deed | None:
    """The announcement for one person; None when there are no words for it any more."""
    announcement = announcements.get(visit.tx, int(claimed.content["announcement"]))
    return worded(visit, announcement)


def worded(visit: Visit, announcement: Announcement) -> Deed | None:
    """The announcement as this person gets it: copied, or with their own words where it has fields. An album
    can have no buttons and each of its pictures has words of its own: these come right below it."""
    version = version_for(visit, announcement)
    if version is None:
        return None
    words, rows = filled(visit, announcement, str(version.get("html") or "")), rows_of(visit, announcement)
    chat, ids = int(version["chat"]), tuple(version["ids"])
    own = is_own(version)
    if version["kind"] in WORDS:
        return Message(words, rows) if own else Copy(chat, ids, rows)
    if len(ids) > 1:
        below = words if own and words else visit.texts("announcements-below-album")
        return Copy(chat, ids, caption="" if own else None, after=Message(below, rows))
    if own and not fits(words, CAPTION_LIMIT):
        return Copy(chat, ids, caption="", after=Message(words, rows))
    return Copy(chat, ids, rows, caption=words if own else None)


WORDS = ("text", "question")
"""Kinds of messages that are words alone."""


def is_own(version: dict[str, Any]) -> bool:
    """Whether its words are said by the bot, since they have fields or were changed, rather than copied."""
    words = str(version.get("html") or "")
    return version["kind"] == "question" or bool(version.get("own")) or bool(rules.fields_in(words))


def language_for(visit: Visit, announcement: Announcement) -> str | None:
    """The language of the version that this person gets: their own, else the first that was made."""
    wanted = [language for language in visit.texts.languages if language in announcement.versions]
    return wanted[0] if wanted else next(iter(announcement.versions), None)


def version_for(visit: Visit, announcement: Announcement) -> dict[str, Any] | None:
    language = language_for(visit, announcement)
    return announcement.versions[language] if language else None


def options_for(visit: Visit, announcement: Announcement) -> list[str]:
    """The answers to its question as this person reads them."""
    poll = announcement.poll or {}
    mine = poll.get("by", {}).get(language_for(visit, announcement))
    return list(mine or poll.get("options", ()))


def personal(announcement: Announcement) -> bool:
    """Whether people get different words."""
    return any(rules.fields_in(one.get("html") or "") for one in announcement.versions.values())


def is_personal(tx: Transaction, claimed: Claimed) -> bool:
    """Whether the announcement of this delivery is different for each person."""
    return personal(announcements.get(tx, int(claimed.content["announcement"])))


def filled(visit: Visit, announcement: Announcement, words: str) -> Html:
    """The words with the person's own values, escaped, in place of the fields."""
    registration = _registration(visit, announcement)
    wanted = registration.series if registration else _tried_on(visit, announcement)
    return Html(rules.FIELD.sub(lambda found: _value(visit, found[1], registration, wanted), words))


def _registration(visit: Visit, announcement: Announcement) -> Registration | None:
    held = registrations.of_person(visit.tx, visit.person.id)
    mine = [one for one in held if announcement.series_id in (None, one.series_id)]
    return mine[0] if mine else None


def _tried_on(visit: Visit, announcement: Announcement) -> Series | None:
    """Organizers who try it are registered for nothing: they read it as of the series that comes next."""
    reached = {one.id: one for one in series.reached(visit.tx, [rules.place_of(announcement)])}
    coming = series.planned(visit.tx, list(reached), visit.now)
    return reached[coming[0].series_id] if coming else next(iter(reached.values()), None)


def _value(visit: Visit, name: str, registration: Registration | None, wanted: Series | None) -> str:
    match name:
        case "name":
            return _name(visit, registration)
        case "series" if wanted:
            return visit.texts.pick(wanted.title)
        case "next" if wanted:
            return _next(visit, wanted)
        case "link":
            return f"https://t.me/{visit.bot}"
    return ""


def _name(visit: Visit, registration: Registration | None) -> str:
    return html.escape(printed_name(registration) if registration else visit.person.first_name)


def _next(visit: Visit, wanted: Series) -> str:
    """When the next session of their series is."""
    found = session_rules.following(series.sessions(visit.tx, wanted.id), visit.now)
    if found is None:
        return visit.texts("announcements-no-next")
    return moment(found.starts_at, session_rules.zone_of(wanted), visit.texts)


def rows_of(visit: Visit, announcement: Announcement) -> Rows:
    """The answers to its question, its links, and the way to what one does not want."""
    answers = [
        Button(short(option), press=data("vote", announcement.id, number))
        for number, option in enumerate(options_for(visit, announcement))
    ]
    links = [
        Button(f"🔗 {one['label']}", press=data("tap", announcement.id, number))
        for number, one in enumerate(announcement.buttons)
    ]
    wishes = button(visit.texts, "announcements-wishes", "wishes")
    return (*column(answers), *column(links), (wishes,))


def recalled(visit: Visit, claimed: Claimed) -> Deed | None:
    """What this person has of it is taken back."""
    had = announcements.delivered(visit.tx, int(claimed.content["of"]), visit.person.id)
    if had is None or had.message_id is None:
        return None
    return Erase((*(had.earlier_ids or ()), had.message_id))


def reworded(visit: Visit, claimed: Claimed) -> Deed | None:
    """Other words in what this person has of it, if they have it in the language whose words are new."""
    had = announcements.delivered(visit.tx, int(claimed.content["of"]), visit.person.id)
    announcement = announcements.get(visit.tx, int(claimed.content["announcement"]))
    language = claimed.content["language"]
    version = version_for(visit, announcement)
    if had is None or had.message_id is None or version is None:
        return None
    if version != announcement.versions.get(language):
        return None
    words = filled(visit, announcement, str(version["html"]))
    return Rewrite(had.message_id, Message(words, rows_of(visit, announcement)))
