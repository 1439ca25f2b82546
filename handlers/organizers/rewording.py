"""Other words for everybody who has an announcement: in one language, tried on oneself first."""

from __future__ import annotations

from bot import announcements as rules
from bot import broadcasts as acts
from bot.announcements import Refusal
from bot.delivery.long_texts import CAPTION_LIMIT, fits
from bot.delivery.messages import Message
from handlers.events import Event, Wrote
from handlers.keyboards import button
from handlers.organizers import broadcasts, guard
from handlers.participants.announcements import WORDS, filled, rows_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, tasks
from storage.tables import Announcement, Task

WORDED = (*WORDS, "photo", "document", "video", "audio", "animation", "voice")
"""Kinds of messages whose words can be changed later."""


def ask(visit: Visit, announcement_id: str) -> Reply:
    """Other words for everybody who has it: in which language?"""
    one = announcements.get(visit.tx, int(announcement_id))
    if one.state not in acts.OVER or one.campaign_id is None:
        return Reply.hint(visit.texts, "announce-not-now")
    worded = [language for language, said in one.versions.items() if said["kind"] in WORDED]
    if not worded:
        return Reply(toast=visit.texts.plain("broadcast-no-words"), alert=True)
    if len(worded) == 1:
        return ask_words(visit, announcement_id, worded[0])
    buttons = tuple(button(visit.texts, f"announce-say-{name}", "bcw1", one.id, name) for name in worded)
    back = button(visit.texts, "announce-back", "ann", one.id)
    return Reply(edit=Message(visit.texts("broadcast-which-language"), (buttons, (back,))))


def ask_words(visit: Visit, announcement_id: str, language: str) -> Reply:
    """What shall stand there?"""
    one = announcements.get(visit.tx, int(announcement_id))
    if one.state not in acts.OVER or one.campaign_id is None or language not in one.versions:
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.reword", rules.place_of(one), announcement=one.id, language=language)
    back = button(visit.texts, "announce-back", "ann", one.id)
    named = visit.texts.plain(f"announce-language-{language}")
    return Reply(edit=Message(visit.texts("broadcast-ask-words", language=named), ((back,),)))


def take_words(visit: Visit, task: Task, event: Event) -> Reply:
    """The new words, shown as they would be; nobody's message is changed before they are agreed to."""
    one = announcements.get(visit.tx, int(task.state["announcement"]))
    words = visit.source.html if visit.source and isinstance(event, Wrote) else None
    if not words or rules.unknown_fields(words):
        return Reply.text(visit.texts, "broadcast-words-only")
    language = str(task.state["language"])
    said = one.versions.get(language, {})
    shown = filled(visit, one, words)
    if said.get("kind") not in WORDS and len(said.get("ids", ())) == 1 and not fits(shown, CAPTION_LIMIT):
        return Reply.text(visit.texts, "broadcast-words-long", most=CAPTION_LIMIT)
    tasks.update(visit.tx, task, {"html": words}, visit.now)
    trial = Message(shown, rows_of(visit.spoken(language), one))
    return Reply(say=(trial, _sure(visit, one)))


def _sure(visit: Visit, one: Announcement) -> Message:
    counts = announcements.progress(visit.tx, one.campaign_id or 0)
    yes = button(visit.texts, "broadcast-words-yes", "bcwy", one.id, style="success")
    back = button(visit.texts, "announce-back", "ann", one.id)
    return Message(visit.texts("broadcast-words-sure", count=counts.get("sent", 0)), ((yes,), (back,)))


def reword(visit: Visit, announcement_id: str) -> Reply:
    """Everybody's message says it now."""
    task = tasks.current(visit.tx, visit.person.id)
    one = announcements.locked(visit.tx, int(announcement_id))
    state = task.state if task is not None and task.kind == "announce.reword" else {}
    if state.get("announcement") != one.id or not state.get("html"):
        return Reply.hint(visit.texts, "forms-old-button")
    tasks.drop(visit.tx, visit.person.id)
    try:
        acts.reword(visit.tx, one, state["language"], state["html"], visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return broadcasts.followed(visit, one)
