"""An announcement on its way and after: progress, pause, who did not get it, taking it back."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from itertools import islice

from bot import announcements as rules
from bot import broadcasts as acts
from bot.announcements import Cards, Refusal
from bot.delivery.messages import Message, Rows
from bot.texts import Html
from bot.texts.dates import span
from handlers.keyboards import button
from handlers.organizers import audiences, drafts
from handlers.replies import Reply
from handlers.visit import Visit, texts_for
from storage import Transaction, announcements, broadcasts, jobs
from storage import audiences as stored
from storage.tables import Announcement, Person

EVERY = dt.timedelta(seconds=5)
"""How often the card of an announcement on its way is shown anew."""
Act = Callable[[Transaction, Announcement, Person, dt.datetime], None]
RECENT = dt.timedelta(seconds=30)
"""The rate is what was sent in so long: a pause or a night does not count."""
PHONED = 20
"""So many people are listed in the chat."""


def card(visit: Visit, one: Announcement) -> Message:
    """How far it is, and what can be done now."""
    texts = visit.texts
    state = texts(f"announce-state-{one.state}")
    whom = audiences.sentence(visit, one.filter)
    parts: list[str] = [texts("broadcast-card", state=state, audience=whom, words=drafts.called(visit, one))]
    if one.state == "scheduled":
        parts += drafts.when(visit, one)
    if one.campaign_id is not None:
        parts += [_progress(visit, one), *_troubles(visit, one), *_followed(visit, one)]
    if one.poll:
        parts.append(_votes(visit, one))
    if one.buttons:
        parts.append(_taps(visit, one))
    return Message("\n\n".join(parts), (*_rows(visit, one), drafts.list_back(visit, one)))


def _rows(visit: Visit, one: Announcement) -> Rows:
    texts, id = visit.texts, one.id
    rows = [tuple(button(texts, f"broadcast-{act}", f"bc{act[0]}", id) for act in ACTS.get(one.state, ()))]
    if one.campaign_id is not None:
        look = button(texts, "broadcast-refresh", "bcv", id)
        rows.append((look, button(texts, "broadcast-list", "bcl", id)))
    again = acts.retriable(visit.tx, one)
    if again:
        rows.append((button(texts, "broadcast-retry", "bcf", id, count=again),))
    if one.state in acts.OVER and one.campaign_id is not None:
        rows.append((button(texts, "broadcast-words", "bcw", id), button(texts, "broadcast-back", "bcb", id)))
    if one.poll and not one.poll.get("closed") and one.campaign_id is not None:
        rows.append((button(texts, "broadcast-close-poll", "bcq", id),))
    return tuple(row for row in rows if row)


ACTS = {"running": ("pause", "cancel"), "paused": ("resume", "cancel"), "scheduled": ("cancel",)}
"""What can be done in which state; the first letter goes into the button's data."""


def _progress(visit: Visit, one: Announcement) -> Html:
    """Numbers so far; while it runs, the rate and the time left."""
    assert one.campaign_id is not None
    counts = announcements.progress(visit.tx, one.campaign_id)
    waiting = counts.get("pending", 0) + counts.get("sending", 0)
    numbers = visit.texts(
        "broadcast-progress",
        sent=counts.get("sent", 0),
        waiting=waiting,
        blocked=counts.get("blocked", 0),
        failed=counts.get("failed", 0) + counts.get("skipped", 0) + counts.get("expired", 0),
        doubt=counts.get("in_doubt", 0),
    )
    pace = _pace(visit, one, waiting) if one.state == "running" and waiting else None
    return Html(f"{numbers}\n{pace}") if pace else numbers


def _pace(visit: Visit, one: Announcement, waiting: int) -> Html | None:
    """Messages a second of late, and how long the rest takes like that."""
    since = max(one.started_at or visit.now, visit.now - RECENT)
    seconds = max(1.0, (visit.now - since).total_seconds())
    rate = broadcasts.lately(visit.tx, one.campaign_id or 0, since) / seconds
    if not rate:
        return None
    left = span(dt.timedelta(seconds=waiting / rate), visit.texts)
    return visit.texts("broadcast-rate", rate=f"{rate:.0f}" if rate >= 1 else f"{rate:.1f}", left=left)


def _troubles(visit: Visit, one: Announcement) -> list[Html]:
    """Why it does not go on: the night, or Telegram's own words."""
    if one.state == "running":
        awake = rules.awake(visit.tx, one, visit.now)
        when = drafts.local(visit, one, awake)
        return [visit.texts("broadcast-night", when=when)] if awake > visit.now else []
    campaign = announcements.campaign(visit.tx, one)
    if campaign.state != "stopped":
        return []
    return [visit.texts("broadcast-stopped", reason=campaign.reason or "—")]


def _followed(visit: Visit, one: Announcement) -> list[Html]:
    """How far taking it back, or changing its words, has come; what Telegram did not let us do is counted."""
    found = {kind: broadcasts.following(visit.tx, one.id, kind) for kind in ("reword", "recall")}
    lost = announcements.progress(visit.tx, one.campaign_id or 0).get("in_doubt", 0)
    told = []
    for kind, campaign in found.items():
        if campaign is not None:
            counts = announcements.progress(visit.tx, campaign.id)
            failed = lost + sum(counts.get(state, 0) for state in broadcasts.UNSENT if state != "skipped")
            waiting = counts.get("pending", 0) + counts.get("sending", 0)
            args = {"done": counts.get("sent", 0), "waiting": waiting, "failed": failed}
            told.append(visit.texts(f"broadcast-{kind}", **args))
    return told


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


def _taps(visit: Visit, one: Announcement) -> Html:
    """How many people pressed a link's button, and which."""
    counts = announcements.taps(visit.tx, one.id)
    lines = [
        visit.texts("broadcast-tap", label=link["label"], count=counts.get(str(number), 0))
        for number, link in enumerate(one.buttons)
    ]
    people = announcements.tappers(visit.tx, one.id)
    return Html("\n".join([visit.texts("broadcast-taps", count=people), *lines]))


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
            if one.state not in ("running", "paused") and not _follows(tx, one):
                one.card_message_id = None
        tx.flush()
        return found

    return due


def _follows(tx: Transaction, one: Announcement) -> bool:
    """Whether it is still being taken back or changed."""
    found = [broadcasts.following(tx, one.id, kind) for kind in ("reword", "recall")]
    return any(campaign is not None and campaign.state in ("planned", "running") for campaign in found)


def pause(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, acts.pause)


def resume(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, acts.go_on)


def cancel(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, acts.cancel)


def retry(visit: Visit, announcement_id: str) -> Reply:
    """Once more to those who may get it now."""
    return _acted(visit, announcement_id, acts.retry)


def recall(visit: Visit, announcement_id: str) -> Reply:
    """Take it back from everybody, after one more question."""
    one = announcements.get(visit.tx, int(announcement_id))
    yes = button(visit.texts, "broadcast-back-yes", "bcby", one.id, style="danger")
    no = button(visit.texts, "announce-back", "ann", one.id)
    return Reply(edit=Message(visit.texts("broadcast-back-sure"), ((yes,), (no,))))


def recall_all(visit: Visit, announcement_id: str) -> Reply:
    return _acted(visit, announcement_id, acts.recall)


def _acted(visit: Visit, announcement_id: str, act: Act) -> Reply:
    one = announcements.locked(visit.tx, int(announcement_id))
    try:
        act(visit.tx, one, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return followed(visit, one)


def followed(visit: Visit, one: Announcement) -> Reply:
    """The card, which its author sees moving from now on."""
    if one.author_id == visit.person.id and visit.source is not None:
        one.card_message_id, one.card_shown_at = visit.source.message_id, visit.now
    return Reply(edit=card(visit, one), wake=True)


def close_poll(visit: Visit, announcement_id: str) -> Reply:
    """No more answers are taken."""
    one = announcements.locked(visit.tx, int(announcement_id))
    if not one.poll or one.poll.get("closed") or one.campaign_id is None:
        return Reply.hint(visit.texts, "announce-not-now")
    one.poll = {**one.poll, "closed": True}
    rules.noted(visit.tx, one, visit.person.id, "announcement-closed", visit.now)
    return Reply(edit=card(visit, one))


def to_phone(visit: Visit, announcement_id: str) -> Reply:
    """Who did not get it and why, with their numbers: some here, all in a file."""
    one = announcements.get(visit.tx, int(announcement_id))
    found = list(islice(acts.missing(visit.tx, one), PHONED)) if one.campaign_id else []
    if not found:
        return Reply.hint(visit.texts, "broadcast-nobody-missing")
    texts, counts = visit.texts, _causes(visit, one)
    lines = [
        texts("broadcast-missing", name=who.name, phone=who.phone or "—", why=_why(visit, who.why))
        for who in found
    ]
    whole = sum(counts.values())
    more = [texts("staff-more", count=whole - PHONED)] if whole > PHONED else []
    causes = [texts("broadcast-cause", why=_why(visit, why), count=count) for why, count in counts.items()]
    title = texts("broadcast-missing-title", count=whole)
    file = button(texts, "broadcast-file", "bcx", one.id)
    text = "\n".join([title, *causes, "", *lines, *more])
    return Reply(say=(Message(text, ((file,),)),))


def _why(visit: Visit, why: str) -> Html:
    return visit.texts(f"broadcast-why-{why}")


def _causes(visit: Visit, one: Announcement) -> dict[str, int]:
    """How many for each cause, most first."""
    counts: Counter[str] = Counter()
    for (state, reason), count in broadcasts.causes(visit.tx, one.campaign_id or 0).items():
        counts[acts.cause(state, reason)] += count
    absent = stored.reach(visit.tx, one.filter, one.topic).lost.get("absent", 0)
    return dict((counts + Counter(absent=absent)).most_common())


def file(visit: Visit, announcement_id: str) -> Reply:
    """The list to phone as a spreadsheet, a moment later."""
    one = announcements.get(visit.tx, int(announcement_id))
    place = rules.place_of(one)
    jobs.order(visit.tx, visit.person.id, place, "missing", {"announcement": one.id}, None, visit.now)
    rules.noted(visit.tx, one, visit.person.id, "announcement-listed", visit.now)
    return Reply(toast=visit.texts.plain("broadcast-file-soon"), wake=True)
