"""A second organizer looks at an announcement to many and agrees, or not; the author hears of it."""

from __future__ import annotations

from bot import announcements as rules
from bot import approvals
from bot.announcements import Refusal
from bot.delivery.messages import Message
from bot.roles import may
from handlers.keyboards import button
from handlers.organizers import broadcasts, drafts
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, audiences, people, roles
from storage.deliveries import Claimed
from storage.tables import Announcement


def approve(visit: Visit, announcement_id: str) -> Reply:
    """A second organizer agrees."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.approve(visit.tx, draft, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return Reply(edit=broadcasts.card(visit, draft), wake=True)


def decline(visit: Visit, announcement_id: str) -> Reply:
    """Not like this: back to the author."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    try:
        rules.decline(visit.tx, draft, visit.person, visit.now)
    except Refusal as no:
        return Reply(toast=visit.texts.plain(f"announce-no-{no.reason}"), alert=True)
    return Reply(edit=drafts.card(visit, draft), toast=visit.texts.plain("approvals-given-back"), wake=True)


def alone(visit: Visit, draft: Announcement) -> Reply:
    """Nobody else could agree: what can be done about it."""
    texts, limit = visit.texts, approvals.threshold(visit.tx, draft)
    staff = ("sts", draft.series_id) if draft.series_id else ("stp", draft.programme_id)
    rows = (
        (button(texts, "approvals-invite", *staff, style="primary"),),
        (
            button(texts, "announce-audience", "aud", draft.id),
            button(texts, "announce-back", "ann", draft.id),
        ),
    )
    return Reply(say=(Message(texts("approvals-alone", limit=limit), rows),))


def _name(visit: Visit, person_id: int) -> str:
    by = people.get(visit.tx, person_id)
    return " ".join(filter(None, (by.first_name, by.last_name)))


def _asks(visit: Visit, one: Announcement) -> bool:
    """Whether this person's agreement is still waited for; over night they may have left the staff."""
    held = roles.held(visit.tx, visit.person.id)
    return one.state == "approval" and may(held, "announce", rules.place_of(one))


def told(visit: Visit, claimed: Claimed) -> Message | None:
    """What those who may agree are asked, and what the author hears; None once it is out of date."""
    one = announcements.known(visit.tx, int(claimed.content["announcement"]))
    what = str(claimed.content["what"])
    if one is None or (what == "asked" and not _asks(visit, one)):
        return None
    by = claimed.content["by"]
    name = _name(visit, int(by)) if by else visit.texts.plain("approvals-unnamed")
    count = audiences.count(visit.tx, one.filter)
    due = rules.due_of(visit.tx, one)
    if due is None or due <= visit.now:
        when = visit.texts.plain("approvals-at-once")
    else:
        when = drafts.local(visit, one, due)
    text = visit.texts(
        f"approvals-{what}", name=name, count=count, when=when, words=drafts.called(visit, one)
    )
    look = button(visit.texts, f"approvals-look-{what}", "ann", one.id, style="primary")
    return Message(text, ((look,),))
