"""What goes with an announcement's words: a question with answers, buttons with links, the kind it is of."""

from __future__ import annotations

import html
from typing import Any

from bot import announcements as rules
from bot.delivery.messages import Button, Message, short
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import drafts, guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, tasks
from storage.tables import Announcement, Task


def ask_poll(visit: Visit, announcement_id: str, language: str = "") -> Reply:
    """A question with a few answers, in one language after another, one's own first."""
    language = language or visit.texts.language
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state != "draft" or language not in drafts.LANGUAGES:
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.poll", rules.place_of(draft), announcement=draft.id, language=language)
    rows: list[tuple[Button, ...]] = [(button(visit.texts, "announce-back", "ann", draft.id),)]
    if draft.poll:
        others = [one for one in drafts.LANGUAGES if one != language]
        rows.insert(
            0, tuple(button(visit.texts, f"announce-say-{one}", "annq", draft.id, one) for one in others)
        )
        rows.insert(1, (button(visit.texts, "announce-poll-drop", "annqx", draft.id),))
    named = visit.texts.plain(f"announce-language-{language}")
    said = [visit.texts("announce-ask-poll", language=named)]
    if draft.versions.get(language, {}).get("kind", "question") != "question":
        said.insert(0, visit.texts("announce-poll-replaces", language=named))
    return Reply(edit=Message("\n\n".join(said), tuple(rows)))


def take_poll(visit: Visit, task: Task, event: Event) -> Reply:
    """The question becomes the words, the lines below it the buttons."""
    found = _question(visit, event)
    if found is None:
        return Reply.text(visit.texts, "announce-no-poll")
    draft = announcements.locked(visit.tx, int(task.state["announcement"]))
    if draft.state not in rules.DRAFTED:
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "announce-not-now")
    version, options = found
    mistaken = drafts.mistaken(visit, version["html"])
    if mistaken is not None:
        return mistaken
    language = str(task.state["language"])
    before: dict[str, list[str]] = (draft.poll or {}).get("by", {})
    if any(len(one) != len(options) for name, one in before.items() if name != language):
        return Reply.text(visit.texts, "announce-other-answers", count=len(next(iter(before.values()))))
    by = {**before, language: options}
    draft.poll, draft.topic = {"options": next(iter(by.values())), "by": by}, "polls"
    draft.versions = {**draft.versions, language: version}
    return _changed(visit, draft)


def _question(visit: Visit, event: Event) -> tuple[dict[str, Any], list[str]] | None:
    """The question as a version of the announcement, and its answers. A poll of Telegram's own, which would
    be another one in every chat, becomes such a question too."""
    source, given = visit.source, visit.source.poll if visit.source else None
    typed = event.text if isinstance(event, Wrote) else ""
    found = rules.poll_of("\n".join((given[0], *given[1])) if given else typed)
    if source is None or found is None:
        return None
    question, options = found
    version = {
        "chat": visit.person.telegram_id,
        "ids": [source.message_id],
        "kind": "question",
        "html": html.escape(question, quote=False) if given else rules.first_line(source.html or ""),
        "album": None,
        "plain": short(question),
    }
    return version, options


def _changed(visit: Visit, draft: Announcement) -> Reply:
    """What was typed is in the draft, which has to be tried anew."""
    rules.changed(draft)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(say=(drafts.card(visit, draft),))


def drop_poll(visit: Visit, announcement_id: str) -> Reply:
    """No question any more; its words stay as the message."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft" or not draft.poll:
        return Reply.hint(visit.texts, "announce-not-now")
    draft.poll, draft.topic = None, "news"
    return Reply(edit=_changed(visit, draft).say[0])


def ask_links(visit: Visit, announcement_id: str) -> Reply:
    """Buttons with links, one a line; each press of them is counted."""
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.links", rules.place_of(draft), announcement=draft.id)
    rows = [(button(visit.texts, "announce-back", "ann", draft.id),)]
    if draft.buttons:
        rows.insert(0, (button(visit.texts, "announce-links-drop", "annlx", draft.id),))
    return Reply(edit=Message(visit.texts("announce-ask-links", most=rules.LINKS), tuple(rows)))


def take_links(visit: Visit, task: Task, event: Event) -> Reply:
    """All of them at once; a line that is none is told, and nothing is kept."""
    lines = [one for one in event.text.splitlines() if one.strip()] if isinstance(event, Wrote) else []
    if not lines:
        return Reply.text(visit.texts, "announce-ask-links", most=rules.LINKS)
    if len(lines) > rules.LINKS:
        return Reply.text(visit.texts, "announce-too-many-links", most=rules.LINKS)
    found = [rules.link_of(line) for line in lines]
    for line, link in zip(lines, found, strict=True):
        if link is None:
            return Reply.text(visit.texts, "announce-no-link", line=line[:100])
    draft = announcements.locked(visit.tx, int(task.state["announcement"]))
    if draft.state not in rules.DRAFTED:
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "announce-not-now")
    draft.buttons = found
    return _changed(visit, draft)


def drop_links(visit: Visit, announcement_id: str) -> Reply:
    """No buttons with links."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    draft.buttons = []
    return Reply(edit=_changed(visit, draft).say[0])


def ask_kind(visit: Visit, announcement_id: str) -> Reply:
    """Which kind it is, since people choose which kinds they get."""
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    kinds = [button(visit.texts, f"announce-kind-{one}", "annk1", draft.id, one) for one in kinds_of(draft)]
    back = button(visit.texts, "announce-back", "ann", draft.id)
    return Reply(edit=Message(visit.texts("announce-ask-kind"), (*column(kinds), (back,))))


def kinds_of(draft: Announcement) -> tuple[str, ...]:
    """Those it can be of: what all have to get is about the sessions of one series."""
    return rules.TOPICS if draft.series_id is None else (*rules.TOPICS, rules.NEEDED)


def set_kind(visit: Visit, announcement_id: str, kind: str) -> Reply:
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft" or kind not in kinds_of(draft):
        return Reply.hint(visit.texts, "announce-not-now")
    draft.topic = kind
    return Reply(edit=drafts.card(visit, draft))
