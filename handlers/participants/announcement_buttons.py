"""What people do with an announcement: answer its question, open its links, choose which kinds they get."""

from __future__ import annotations

from bot import announcements as rules
from bot.delivery.messages import Button, Message
from bot.roles import may
from handlers.keyboards import button, column, home
from handlers.participants.announcements import options_for
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, broadcasts, roles
from storage.tables import Announcement


def vote(visit: Visit, announcement_id: str, option: str) -> Reply:
    """An answer to the question; the last one counts. Only who was asked has one."""
    asked = announcements.known(visit.tx, int(announcement_id))
    options = options_for(visit, asked) if asked else []
    if asked is None or not option.isdecimal() or int(option) >= len(options):
        return Reply.hint(visit.texts, "forms-old-button")
    if not _has(visit, asked):
        return _trial(visit, asked)
    if (asked.poll or {}).get("closed"):
        return Reply.hint(visit.texts, "announcements-poll-closed")
    announcements.vote(visit.tx, asked.id, visit.person.id, int(option), visit.now)
    return Reply.hint(visit.texts, "announcements-voted", option=options[int(option)][:100])


def tap(visit: Visit, announcement_id: str, number: str) -> Reply:
    """A button with a link: the press is counted, once for each person, and the link comes as an answer,
    since Telegram tells nobody who opens an address."""
    found = announcements.known(visit.tx, int(announcement_id))
    if found is None or not number.isdecimal() or int(number) >= len(found.buttons):
        return Reply.hint(visit.texts, "forms-old-button")
    if _has(visit, found):
        announcements.tap(visit.tx, found.id, visit.person.id, str(int(number)), visit.now)
    elif not _may_try(visit, found):
        return Reply.hint(visit.texts, "forms-old-button")
    link = found.buttons[int(number)]
    text = visit.texts("announcements-link", label=link["label"], url=link["url"])
    return Reply(say=(Message(text, ((Button(link["label"], url=link["url"]),),)),))


def _has(visit: Visit, one: Announcement) -> bool:
    """Whether this person got it. Who presses a button of one that may have been lost has it for certain."""
    if one.campaign_id is None:
        return False
    delivery = announcements.addressed(visit.tx, one.campaign_id, visit.person.id)
    if delivery is not None and visit.source is not None:
        broadcasts.tapped(visit.tx, delivery, visit.source.message_id, visit.now)
    return delivery is not None


def _may_try(visit: Visit, one: Announcement) -> bool:
    return may(roles.held(visit.tx, visit.person.id), "announce", rules.place_of(one))


def _trial(visit: Visit, one: Announcement) -> Reply:
    """Organizers press the buttons of what they tried on themselves."""
    id = "announcements-trial" if _may_try(visit, one) else "forms-old-button"
    return Reply.hint(visit.texts, id)


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
