"""Registrations that wait for a yes, one at a time: what the person gave, and the two answers to it."""

from __future__ import annotations

from bot import seats as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Message
from bot.delivery.outbox import Composed
from bot.dialogs import form_of
from bot.forms.showing import label, show
from bot.registrations import printed_name
from bot.texts.dates import short_moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.seats import page as seats_page
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, roles, seats, series, tasks
from storage.deliveries import Claimed
from storage.tables import Registration, Task

LONGEST = 300
"""So many characters of an answer, and of a reason, are shown."""
LISTED = 5
"""So many series are named in a notice."""


def show_one(visit: Visit, series_id: str, page: str) -> Reply:
    """The request at this place of the list."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_shown(visit, int(series_id), int(page)))


def _shown(visit: Visit, series_id: int, at: int) -> Message:
    """The request to be decided, or the page of the seats when there is none left."""
    one, at, total = seats.request(visit.tx, series_id, at)
    if one is None:
        done = seats_page(visit, series_id)
        return Message(f"{visit.texts('seats-none-asks')}\n\n{done.text}", done.buttons)
    texts = visit.texts
    zone = session_rules.zone_of(one.series)
    head = texts(
        "seats-request",
        title=texts.plain_pick(one.series.title),
        place=str(at + 1),
        total=str(total),
        since=short_moment(one.waiting_since or one.changed_at, zone, texts),
    )
    refuse = button(texts, "seats-refuse", "seatx", one.id, at, style="danger")
    rows = [
        (button(texts, "seats-approve", "seatok", one.id, at, style="success"), refuse),
        *(((_turn(visit, series_id, at, total)),) if total > 1 else ()),
        (button(texts, "seats-back", "seat", series_id),),
    ]
    return Message("\n\n".join([head, *_full(visit, one), _answers(visit, one)]), tuple(rows))


def _turn(visit: Visit, series_id: int, at: int, total: int) -> tuple[Button, ...]:
    texts = visit.texts
    earlier = [button(texts, "seats-request-back", "seatr", series_id, at - 1)] if at else []
    later = [button(texts, "seats-request-on", "seatr", series_id, at + 1)] if at + 1 < total else []
    return (*earlier, *later)


def _full(visit: Visit, one: Registration) -> list[str]:
    """A yes leads only to the line."""
    full = rules.room(visit.tx, one.series).becomes(approved=True) == "waiting"
    return [visit.texts("seats-request-full")] if full else []


def _answers(visit: Visit, one: Registration) -> str:
    texts = visit.texts
    steps = [step for step in form_of(one.form).steps if step.key in one.answers]
    lines = [
        texts(
            "forms-summary-line",
            label=texts.plain_pick(label(step)),
            answer=_brief(show(step, one.answers[step.key], texts)),
        )
        for step in steps
    ]
    return "\n".join(lines)


def _brief(answer: str) -> str:
    return answer if len(answer) <= LONGEST else answer[: LONGEST - 1] + "…"


def approve(visit: Visit, registration_id: str, page: str) -> Reply:
    """Yes."""
    series_id = registrations.get(visit.tx, int(registration_id)).series_id
    state = rules.approve(visit.tx, int(registration_id), visit.person, visit.now)
    id = {"registered": "seats-approved", "waiting": "seats-approved-full"}.get(state or "", "seats-decided")
    return Reply(edit=_shown(visit, series_id, int(page)), toast=visit.texts.plain(id), wake=True)


def ask_reason(visit: Visit, registration_id: str, page: str) -> Reply:
    """No, and why? The person reads it."""
    one = registrations.get(visit.tx, int(registration_id))
    if one.state != "asked":
        shown = _shown(visit, one.series_id, int(page))
        return Reply(edit=shown, toast=visit.texts.plain("seats-decided"))
    place = one.series.programme_id, one.series_id
    guard.begin(visit, "seats.reason", place, registration=one.id, page=int(page))
    texts = visit.texts
    chosen = [
        button(texts, f"seats-reason-{reason}", "seatno1", one.id, page, reason) for reason in rules.REASONS
    ]
    back = button(texts, "seats-back", "seatr", one.series_id, page)
    name = registration_name(one)
    return Reply(edit=Message(texts("seats-ask-reason", name=name), (*column(chosen), (back,))))


def registration_name(one: Registration) -> str:
    """Who it is, with the number that is on every list."""
    return f"{printed_name(one)} ({one.number:04d})"


def refuse(visit: Visit, registration_id: str, page: str, reason: str) -> Reply:
    """One of the reasons to choose from."""
    if reason not in rules.REASONS:
        return Reply.hint(visit.texts, "forms-old-button")
    tasks.drop(visit.tx, visit.person.id)
    series_id = registrations.get(visit.tx, int(registration_id)).series_id
    told = _refused(visit, int(registration_id), f":{reason}:")
    return Reply(edit=_shown(visit, series_id, int(page)), toast=visit.texts.plain(told), wake=True)


def take_reason(visit: Visit, task: Task, event: Event) -> Reply:
    """The reason as it was typed."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words or len(words) > LONGEST:
        return Reply.text(visit.texts, "seats-no-reason", most=LONGEST)
    tasks.drop(visit.tx, visit.person.id)
    told = _refused(visit, int(task.state["registration"]), words)
    shown = _shown(visit, int(task.state["series_id"]), int(task.state["page"]))
    return Reply(say=(Message(visit.texts(told)), shown), wake=True)


def _refused(visit: Visit, registration_id: int, reason: str) -> str:
    """The text that tells the organizer what came of it."""
    done = rules.refuse(visit.tx, registration_id, reason, visit.person, visit.now)
    return "seats-refused-told" if done else "seats-decided"


def notice(visit: Visit, _claimed: Claimed) -> Composed:
    """People wait for a yes: where, how many, and the way there."""
    held = [one for one in roles.held(visit.tx, visit.person.id) if one.role in rules.DECIDERS]
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    asking = seats.asking(visit.tx)
    found = [(one, rules.room(visit.tx, one).asked) for one in reached if one.id in asking]
    if not found:
        return None
    texts = visit.texts
    lines = [
        texts("seats-notice-line", title=texts.plain_pick(one.title), count=count)
        for one, count in found[:LISTED]
    ]
    buttons = [
        button(texts, "seats-requests", "seatr", one.id, 0, style="primary", count=count)
        for one, count in found[:LISTED]
    ]
    return Message("\n".join([texts("seats-notice"), *lines]), column(buttons))
