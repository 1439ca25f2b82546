"""An announcement on its way and after: progress, pause, who did not get it, other words, taking it back."""

from __future__ import annotations

import datetime as dt

from bot import announcements as rules
from bot.announcements import Cards, Refusal
from bot.delivery.messages import Message
from bot.texts import Html
from bot.texts.dates import moment, span
from handlers.events import Event, Wrote
from handlers.keyboards import button
from handlers.organizers import audiences, guard
from handlers.replies import Reply
from handlers.visit import Visit, texts_for
from storage import Transaction, announcements, tasks
from storage.tables import Announcement, Task

EVERY = dt.timedelta(seconds=5)
"""How often the card of an announcement on its way is shown anew."""
PHONED = 20
"""So many people are listed in the chat."""


def local(visit: Visit, one: Announcement, at: dt.datetime) -> str:
    """A moment on the clocks of the programme."""
    return moment(at, rules.zone_of(visit.tx, one), visit.texts)


def card(visit: Visit, one: Announcement) -> Message:
    """How far it is, and what can be done now."""
    texts, id = visit.texts, one.id
    state = texts(f"announce-state-{one.state}")
    parts = [texts("broadcast-card", state=state, audience=audiences.sentence(visit, one.filter))]
    due = rules.due_of(visit.tx, one)
    if one.state == "scheduled" and due is not None:
        parts.append(texts("announce-due", when=local(visit, one, due)))
    if one.campaign_id is not None:
        parts.append(_progress(visit, one))
    if one.poll:
        parts.append(_votes(visit, one))
    rows = [tuple(button(texts, f"broadcast-{act}", f"bc{act[0]}", id) for act in ACTS.get(one.state, ()))]
    if one.campaign_id is not None:
        rows.append(
            (button(texts, "broadcast-refresh", "bcv", id), button(texts, "broadcast-list", "bcl", id))
        )
    if one.state in ("done", "cancelled") and one.campaign_id is not None:
        rows.append((button(texts, "broadcast-words", "bcw", id), button(texts, "broadcast-back", "bcb", id)))
    if one.poll and not one.poll.get("closed") and one.campaign_id is not None:
        rows.append((button(texts, "broadcast-close-poll", "bcq", id),))
    end = ("anns", one.series_id) if one.series_id else ("annp", one.programme_id)
    rows.append((button(texts, "announce-list-back", *end),))
    return Message("\n\n".join(parts), tuple(row for row in rows if row))


ACTS = {"running": ("pause", "cancel"), "paused": ("resume", "cancel"), "scheduled": ("cancel",)}
"""What can be done in which state; the first letter goes into the button's data."""


def _progress(visit: Visit, one: Announcement) -> Html:
    """Numbers so far, the rate and the time left."""
    assert one.campaign_id is not None
    counts = announcements.progress(visit.tx, one.campaign_id)
    sent, waiting = counts.get("sent", 0), counts.get("pending", 0) + counts.get("sending", 0)
    seconds = max(1.0, (visit.now - (one.started_at or visit.now)).total_seconds())
    rate = sent / seconds
    left = span(dt.timedelta(seconds=waiting / rate), visit.texts) if rate and waiting else "—"
    return visit.texts(
        "broadcast-progress",
        sent=sent,
        waiting=waiting,
        blocked=counts.get("blocked", 0),
        failed=counts.get("failed", 0) + counts.get("skipped", 0) + counts.get("expired", 0),
        doubt=counts.get("in_doubt", 0),
        rate=f"{rate:.0f}" if one.state == "running" else "—",
        left=left if one.state == "running" else "—",
    )


def _votes(visit: Visit, one: Announcement) -> Html:
    """The question's answers so far."""
    counts = announcements.votes(visit.tx, one.id)
    whole = sum(counts.values())
    lines = [
        visit.texts(
            "broadcast-vote",
            option=option,
            count=counts.get(number, 0),
            share=f"{counts.get(number, 0) / whole:.0%}" if whole else "0%",
        )
        for number, option in enumerate((one.poll or {}).get("options", ()))
    ]
    return Html("\n".join([visit.texts("broadcast-votes", count=whole), *lines]))


def refresh(visit: Visit, announcement_id: str) -> Reply:
    """The card as it stands now."""
    one = announcements.locked(visit.tx, int(announcement_id))
    rules.settle(visit.tx, one, visit.now)
    return Reply(edit=card(visit, one))


def moving(username: str) -> Cards:
    """The cards that are to be shown anew, with where they stand: every few seconds, and once at the end."""

    def due(tx: Transaction, now: dt.datetime) -> list[tuple[int, int, Message]]:
        found = []
        for one, author in announcements.with_cards(tx, now - EVERY):
            rules.settle(tx, one, now)
            visit = Visit(tx, author, now, texts_for(author.chosen_language, author.language), username)
            found.append((author.telegram_id or 0, one.card_message_id or 0, card(visit, one)))
            one.card_shown_at = now
            if one.state not in ("running", "paused"):
                one.card_message_id = None
        tx.flush()
        return found

    return due


def pause(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, rules.pause)


def resume(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, rules.go_on)


def cancel(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, rules.cancel)


def recall(visit: Visit, announcement_id: str) -> Reply:
    """Take it back from everybody, after one more question."""
    one = announcements.get(visit.tx, int(announcement_id))
    yes = button(visit.texts, "broadcast-back-yes", "bcby", one.id, style="danger")
    no = button(visit.texts, "announce-back", "ann", one.id)
    return Reply(edit=Message(visit.texts("broadcast-back-sure"), ((yes,), (no,))))


def recall_all(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, rules.recall)


def _acted(visit: Visit, announcement_id: str, act: object) -> Reply:
    one = announcements.locked(visit.tx, int(announcement_id))
    try:
        act(visit.tx, one, visit.person, visit.now)  # type: ignore[operator]
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return Reply(edit=card(visit, one), wake=True)


def close_poll(visit: Visit, announcement_id: str) -> Reply:
    """No more answers are taken."""
    one = announcements.locked(visit.tx, int(announcement_id))
    one.poll = {**(one.poll or {}), "closed": True}
    return Reply(edit=card(visit, one))


def to_phone(visit: Visit, announcement_id: str) -> Reply:
    """Who did not get it and why, with their numbers."""
    one = announcements.get(visit.tx, int(announcement_id))
    found = announcements.failures(visit.tx, one.campaign_id, one.series_id) if one.campaign_id else []
    if not found:
        return Reply.hint(visit.texts, "broadcast-nobody-missing")
    texts = visit.texts
    lines = [
        texts(
            "broadcast-missing",
            name=name,
            phone=phone or "—",
            why=texts(f"broadcast-why-{delivery.state.replace('_', '-')}"),
        )
        for delivery, _person, name, phone in found[:PHONED]
    ]
    more = [texts("staff-more", count=len(found) - PHONED)] if len(found) > PHONED else []
    title = texts("broadcast-missing-title", count=len(found))
    return Reply(say=(Message("\n".join([title, *lines, *more])),))


def _why(visit: Visit, state: str) -> str:
    word = state.replace("_", "-")
    return visit.texts(f"broadcast-why-{word}")


def ask_words(visit: Visit, announcement_id: str) -> Reply:
    """Other words for everybody who has it."""
    one = announcements.get(visit.tx, int(announcement_id))
    if one.state not in ("done", "cancelled") or one.campaign_id is None:
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.reword", rules.place_of(one), announcement=one.id)
    back = button(visit.texts, "announce-back", "ann", one.id)
    return Reply(edit=Message(visit.texts("broadcast-ask-words"), ((back,),)))


def take_words(visit: Visit, task: Task, event: Event) -> Reply:
    """The new words go out to everybody who has the message."""
    words = visit.source.html if visit.source and isinstance(event, Wrote) else None
    if not words or rules.unknown_fields(words):
        return Reply.text(visit.texts, "broadcast-words-only")
    one = announcements.locked(visit.tx, int(task.state["announcement"]))
    tasks.drop(visit.tx, visit.person.id)
    try:
        rules.reword(visit.tx, one, words, visit.person, visit.now)
    except Refusal as no:
        return Reply.text(visit.texts, f"announce-no-{no.reason}")
    return Reply(say=(Message(visit.texts("broadcast-rewording")), card(visit, one)), wake=True)
