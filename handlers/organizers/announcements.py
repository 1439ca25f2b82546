"""An announcement is made: what is said, to whom, tried on oneself, and sent."""

from __future__ import annotations

from typing import Any

from bot import announcements as rules
from bot import broadcasts as acts
from bot.announcements import Refusal
from bot.delivery.messages import Button, Message, short
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import announcement_extras, approvals, broadcasts, drafts, guard
from handlers.participants.announcements import filled, language_for, personal, version_for, worded
from handlers.replies import Reply
from handlers.visit import Source, Visit
from storage import announcements, series, tasks
from storage import audiences as stored
from storage.places import Place
from storage.tables import Announcement, Task

LISTED = 6
SAYABLE = (
    "text",
    "photo",
    "document",
    "video",
    "voice",
    "audio",
    "animation",
    "video_note",
    "location",
    "contact",
)


def of_programme(visit: Visit, programme_id: str, before: str = "0") -> Reply:
    """The latest announcements of the programme, or those before one of them, and a new one."""
    return Reply(edit=_list(visit, (int(programme_id), None), before))


def of_series(visit: Visit, series_id: str, before: str = "0") -> Reply:
    wanted = series.known(visit.tx, int(series_id))
    return Reply(edit=_list(visit, (wanted.programme_id, wanted.id), before))


def _list(visit: Visit, place: Place, before: str = "0") -> Message:
    programme_id, series_id = place
    texts = visit.texts
    end, id = ("s", series_id) if series_id else ("p", programme_id)
    new = button(texts, "announce-new", f"ann{end}n", id, style="primary")
    below = int(before) if before.isdecimal() and len(before) < 18 else 0
    found = announcements.latest(visit.tx, place, LISTED + 1, below)
    known = [_one(visit, one) for one in found[:LISTED]]
    older = button(texts, "log-older", f"ann{end}", id, found[LISTED - 1].id) if len(found) > LISTED else None
    newest = button(texts, "log-newest", f"ann{end}", id, 0) if below else None
    turns = tuple(one for one in (newest, older) if one is not None)
    back = button(texts, "desk-back", *(("desk1", id) if series_id else ("desk",)))
    return Message(texts("announce-list"), ((new,), *column(known), *((turns,) if turns else ()), (back,)))


def _one(visit: Visit, one: Announcement) -> Button:
    state = visit.texts.plain(f"announce-state-{one.state}")
    return button(visit.texts, "announce-one", "ann", one.id, state=state, words=drafts.called(visit, one))


def new_in_programme(visit: Visit, programme_id: str) -> Reply:
    """A new draft to everybody in the programme."""
    return _new(visit, (int(programme_id), None))


def new_in_series(visit: Visit, series_id: str) -> Reply:
    wanted = series.known(visit.tx, int(series_id))
    return _new(visit, (wanted.programme_id, wanted.id))


def _new(visit: Visit, place: Place) -> Reply:
    made = announcements.create(visit.tx, visit.person.id, place, visit.now)
    return ask_words(visit, str(made.id), visit.texts.language)


def ask_words(visit: Visit, announcement_id: str, language: str) -> Reply:
    """What shall be said, in one language?"""
    if language not in drafts.LANGUAGES:
        return Reply.hint(visit.texts, "forms-old-button")
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state not in ("draft", "approval"):
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.words", rules.place_of(draft), announcement=draft.id, language=language)
    back = button(visit.texts, "announce-back", "ann", draft.id)
    named = visit.texts.plain(f"announce-language-{language}")
    return Reply(edit=Message(visit.texts("announce-ask", language=named), ((back,),)))


def take_words(visit: Visit, task: Task, event: Event) -> Reply:
    """The message that is to be copied; parts of an album come one by one."""
    source = visit.source
    if source is not None and source.poll is not None:
        return announcement_extras.take_poll(visit, task, event)
    if source is None or source.kind not in SAYABLE:
        return Reply.text(visit.texts, "announce-cannot")
    draft = announcements.locked(visit.tx, int(task.state["announcement"]))
    if draft.state not in rules.DRAFTED:
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "announce-not-now")
    mistaken = drafts.mistaken(visit, source.html or "")
    if mistaken is not None:
        return mistaken
    language = str(task.state["language"])
    before = draft.versions.get(language, {})
    together = source.album is not None and before.get("album") == source.album
    version = _version(visit, source, event, before if together else None)
    draft.versions = {**draft.versions, language: version}
    rules.changed(draft)
    if source.album is None:
        tasks.drop(visit.tx, visit.person.id)
    return Reply() if together else Reply(say=(card(visit, draft),))


def _version(visit: Visit, source: Source, event: Event, before: dict[str, Any] | None) -> dict[str, Any]:
    """Where it stands and what it says; `before` are the parts of the same album that came already."""
    return {
        "chat": visit.person.telegram_id,
        "ids": [*(before["ids"] if before else ()), source.message_id],
        "kind": source.kind,
        "html": (before.get("html") if before else None) or source.html,
        "album": source.album,
        "plain": before["plain"] if before and before.get("html") else _plain(visit, event),
    }


def _plain(visit: Visit, event: Event) -> str:
    """What it is called in lists."""
    if isinstance(event, Wrote):
        return short(event.text)
    words = rules.unformatted(visit.source.html if visit.source else None)
    return short(words) or visit.texts.plain("announce-media")


def show(visit: Visit, announcement_id: str) -> Reply:
    """The draft with all one can do to it, or how it went."""
    tasks.drop(visit.tx, visit.person.id)
    draft = announcements.get(visit.tx, int(announcement_id))
    return Reply(edit=card(visit, draft))


def card(visit: Visit, one: Announcement) -> Message:
    """The draft, or how it goes."""
    return drafts.card(visit, one) if one.state in rules.DRAFTED else broadcasts.card(visit, one)


def test(visit: Visit, announcement_id: str) -> Reply:
    """The announcement to oneself, exactly as the others get it, in every language it has, and as three of
    them would read it."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    said = worded(visit, draft) if draft.state in rules.DRAFTED else None
    if said is None:
        return Reply.hint(visit.texts, "announce-not-now")
    tasks.drop(visit.tx, visit.person.id)
    if draft.state == "draft":  # one that awaits a second organizer is looked at as it is
        draft.tested_at = visit.now
    shown = _previews(visit, draft)
    mine = language_for(visit, draft)
    others = tuple(worded(visit.spoken(one), draft) for one in draft.versions if one != mine)
    deeds = (said, *(one for one in others if one is not None and one != said))
    below = Message(visit.texts("announce-tried"))  # what leads on comes last, where people look
    return Reply(edit=below, deeds=deeds, say=(*shown, card(visit, draft)))


def _previews(visit: Visit, draft: Announcement) -> tuple[Message, ...]:
    """Words with fields, as three people of the audience would read them."""
    if not personal(draft):
        return ()
    people = [visit.as_person(person) for person, _ in stored.samples(visit.tx, draft.filter, 3)]
    read = [
        filled(theirs, draft, str(version["html"] or ""))
        for theirs in people
        if (version := version_for(theirs, draft)) is not None
    ]
    return tuple(Message(visit.texts("announce-preview", words=one)) for one in read)


def send(visit: Visit, announcement_id: str) -> Reply:
    """It goes out, waits for its hour, or for a second organizer."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.send(visit.tx, draft, visit.person, visit.now)
    except Refusal as no:
        if no.reason == "alone":
            return approvals.alone(visit, draft)
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return under_way(visit, draft)


def under_way(visit: Visit, draft: Announcement) -> Reply:
    """It goes out, or waits; the author's card shows how far it is."""
    source = visit.source
    if draft.author_id == visit.person.id and source is not None:
        draft.card_message_id, draft.card_shown_at = source.message_id, visit.now
    return Reply(edit=card(visit, draft), wake=True)


def urgent(visit: Visit, announcement_id: str) -> Reply:
    """Urgent ones go out at night too, and first."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    draft.urgent = not draft.urgent
    return Reply(edit=card(visit, draft))


def drop(visit: Visit, announcement_id: str) -> Reply:
    """A draft is given up."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        acts.cancel(visit.tx, draft, visit.person, visit.now)
    except Refusal:
        return Reply.hint(visit.texts, "announce-not-now")
    return Reply(edit=_list(visit, rules.place_of(draft)), toast=visit.texts.plain("announce-dropped"))
