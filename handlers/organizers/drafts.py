"""A draft announcement as its card: what stands so far, and the next step as the first button."""

from __future__ import annotations

import datetime as dt

from bot import announcements as rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.texts.dates import moment
from handlers.keyboards import button
from handlers.organizers import audiences
from handlers.replies import Reply
from handlers.visit import Visit
from storage import audiences as stored
from storage.tables import Announcement

LANGUAGES = ("vi", "en", "fr")


def mistaken(visit: Visit, words: str) -> Reply | None:
    """What there is to say of fields that stand for nothing: people would read a gap."""
    unknown = rules.unknown_fields(words)
    if not unknown:
        return None
    names, fields = ", ".join(unknown), ", ".join(rules.FIELDS)
    return Reply.text(visit.texts, "announce-unknown-fields", names=names, fields=fields)


def called(visit: Visit, one: Announcement) -> str:
    """Its first words, for a list."""
    words = next((version["plain"] for version in one.versions.values()), None)
    return short(str(words or visit.texts.plain("announce-no-words")), 40)


def local(visit: Visit, one: Announcement, at: dt.datetime) -> str:
    """A moment on the clocks of the programme."""
    return moment(at, rules.zone_of(visit.tx, one), visit.texts)


def card(visit: Visit, draft: Announcement) -> Message:
    """A draft, or one that awaits a second organizer."""
    texts = visit.texts
    said = ", ".join(texts.plain(f"announce-language-{one}") for one in draft.versions)
    reach = stored.reach(visit.tx, draft.filter, draft.topic)
    parts = [
        texts(_title(visit, draft), languages=said or "—", audience=audiences.sentence(visit, draft.filter)),
        audiences.numbers(visit, draft.filter, reach),
        *about(visit, draft),
        texts("announce-urgent" if draft.urgent else "announce-calm"),
        *when(visit, draft),
    ]
    rows = _approval(visit, draft) if draft.state == "approval" else _rows(visit, draft, reach.people)
    return Message("\n\n".join(filter(None, parts)), (*rows, list_back(visit, draft)))


def _title(visit: Visit, draft: Announcement) -> str:
    if draft.state != "approval":
        return "announce-card"
    return "announce-card-mine" if draft.author_id == visit.person.id else "announce-card-waits"


def about(visit: Visit, one: Announcement) -> list[str]:
    """What kind it is, the answers to its question, its links."""
    texts = visit.texts
    kind = texts.plain(f"announce-kind-{one.topic}")
    found: list[str] = [texts("announce-kind", kind=kind)]
    options = (one.poll or {}).get("options", ())
    if options:
        found.append(texts("announce-options", options="\n".join(f"• {option}" for option in options)))
    if one.buttons:
        lines = "\n".join(f"• {link['label']}: {link['url'][:80]}" for link in one.buttons)
        found.append(texts("announce-links", links=lines))
    return found


def when(visit: Visit, one: Announcement) -> list[str]:
    """Its hour, if it has one; and that it goes out later where that, or now, is in the quiet hours."""
    due = rules.due_of(visit.tx, one)
    lines = [] if due is None else [visit.texts("announce-due", when=local(visit, one, due))]
    wanted = due or visit.now
    morning = rules.awake(visit.tx, one, wanted)
    if morning > wanted:
        lines.append(visit.texts("announce-night", when=local(visit, one, morning)))
    return ["\n".join(lines)] if lines else []


def _rows(visit: Visit, draft: Announcement, count: int) -> Rows:
    texts, id = visit.texts, draft.id
    hurry = "announce-set-calm" if draft.urgent else "announce-set-urgent"
    return (
        (_next(visit, draft, count),),
        tuple(button(texts, f"announce-say-{one}", "annw", id, one) for one in LANGUAGES),
        (button(texts, "announce-audience", "aud", id), button(texts, "announce-when", "annt", id)),
        (button(texts, "announce-poll", "annq", id), button(texts, "announce-links-button", "annl", id)),
        (button(texts, "announce-kind-button", "annk", id), button(texts, hurry, "annu", id)),
        (button(texts, "announce-drop", "annx", id),),
    )


def _next(visit: Visit, draft: Announcement, count: int) -> Button:
    """The button that leads on: words, then the try, then sending."""
    texts, id = visit.texts, draft.id
    if not draft.versions:
        return button(texts, "announce-write", "annw", id, texts.language, style="primary")
    if draft.tested_at is None:
        return button(texts, "announce-test", "anny", id, style="primary")
    return button(texts, "announce-send", "anng", id, style="success", count=count)


def _approval(visit: Visit, draft: Announcement) -> Rows:
    """For the second organizer: look, agree or give it back; its author may take it back."""
    texts, id = visit.texts, draft.id
    look = button(texts, "announce-look", "anny", id, style="primary")
    if draft.author_id == visit.person.id:
        back = button(texts, "announce-rewrite", "annno", id)
        return ((look,), (button(texts, "announce-waits", "annok", id), back))
    agree = button(texts, "announce-approve", "annok", id, style="success")
    return ((look,), (agree, button(texts, "announce-decline", "annno", id)))


def list_back(visit: Visit, one: Announcement) -> tuple[Button, ...]:
    """The row that leads to the list it stands in."""
    end = ("anns", one.series_id) if one.series_id else ("annp", one.programme_id)
    return (button(visit.texts, "announce-list-back", *end),)
