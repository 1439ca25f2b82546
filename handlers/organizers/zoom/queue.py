"""Doubtful guests, one by one: who it may be and why, and what the organizer says."""

from __future__ import annotations

from bot import people as search
from bot.delivery.messages import Button, Message, Rows, short
from bot.registrations import printed_name
from bot.sessions import zone_of
from bot.texts import Html
from bot.texts.dates import clock
from bot.zoom import deciding, taking
from bot.zoom.deciding import Decided
from bot.zoom.displays import spoken, taken_apart
from bot.zoom.joining import stay
from bot.zoom.matching import LIKELY
from bot.zoom.people import bag
from bot.zoom.preview import minutes, moment_of
from bot.zoom.standing import standing
from handlers.events import Event, SharedContact, Wrote
from handlers.keyboards import button, column, pairs
from handlers.organizers import guard
from handlers.organizers.sessions import known, place_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, tasks, zoom
from storage.tables import Registration, Session, Task, ZoomGuest, ZoomMatch

FIND = "zoom.find"
SHOWN = 4
"""So many candidates are shown."""
NAMED = 5
"""So many of those of a common name are named before the yes to all of them."""


def next_one(visit: Visit, session_id: str, after: str = "0") -> Reply:
    """The next doubtful guest, those of a common name last."""
    tasks.drop(visit.tx, visit.person.id)
    if not (after.isascii() and after.isdecimal() and len(after) < 18):
        return Reply.hint(visit.texts, "forms-old-button")
    one = known(visit, session_id)
    guest = zoom.next_doubtful(visit.tx, one.id, int(after), LIKELY)
    if guest is None and int(after):
        guest = zoom.next_doubtful(visit.tx, one.id, 0, LIKELY)
    if guest is None:
        return Reply(edit=standing(visit.tx, one, visit.texts))
    return Reply(edit=card(visit, one, guest))


def show(visit: Visit, guest_id: str) -> Reply:
    """This guest."""
    tasks.drop(visit.tx, visit.person.id)
    guest = zoom.guest(visit.tx, int(guest_id))
    return Reply(edit=card(visit, known(visit, str(guest.session_id)), guest))


def card(visit: Visit, session: Session, guest: ZoomGuest) -> Message:
    """The guest, their time, whom they may be and why, and all that can be said."""
    texts = visit.texts
    found = candidates(visit, session, guest)
    lines = [_candidate(visit, session, guest, at, *one) for at, one in enumerate(found, 1)]
    head = texts("zoom-guest", name=guest.name, left=zoom.doubtful(visit.tx, session.id, LIKELY))
    parts = [
        f"{head}\n{about(visit, session, guest)}",
        "\n".join([texts("zoom-may-be"), *lines]) if lines else texts("zoom-may-be-nobody"),
        texts("zoom-several") if taken_apart(guest.name).several else "",
    ]
    return Message("\n\n".join(filter(None, parts)), _rows(visit, session, guest, found))


def candidates(visit: Visit, session: Session, guest: ZoomGuest) -> list[tuple[ZoomMatch, Registration]]:
    """Those who may be meant, best first, with their registrations."""
    found = []
    for match in zoom.matches(visit.tx, guest.id)[:SHOWN]:
        registration = registrations.of(visit.tx, match.person_id, session.series_id)
        if registration is not None:
            found.append((match, registration))
    return found


def about(visit: Visit, session: Session, guest: ZoomGuest) -> Html:
    """When they were there and how long, and their address."""
    texts, zone = visit.texts, zone_of(session.series)
    here = minutes(stay([(guest.intervals, guest.total)], *taking.window(session)).seconds)
    told = texts("zoom-guest-total", minutes=here)
    if guest.intervals:
        ends = (moment_of(at) for at in (guest.intervals[0][0], guest.intervals[-1][1]))
        first, last = (clock(one, zone, texts) for one in ends)
        told = texts("zoom-guest-times", first=first, last=last, minutes=here)
    return Html(f"{told}\n{texts('zoom-guest-email', email=guest.email)}") if guest.email else told


def _candidate(
    visit: Visit, session: Session, guest: ZoomGuest, at: int, match: ZoomMatch, one: Registration
) -> str:
    """«1. Nguyễn Thị Lan · 0123 · HTX Sen Hồng, Hà Giang · 0912 ••• 678»: and why."""
    texts = visit.texts
    facts = [f"{one.number:04d}", search.about(one, texts), search.masked(one.phone)]
    facts += [texts.plain(f"people-state-{one.state}")] if one.state != "registered" else []
    why = texts(f"zoom-why-{_why(guest, match, one)}")
    here = [texts("zoom-why-here")] if match.person_id in zoom.present(visit.tx, session.id) else []
    name = printed_name(one)
    told = " · ".join(fact for fact in facts if fact)
    return texts("zoom-candidate", at=str(at), name=name, about=told, why=Html(", ".join([why, *here])))


def _why(guest: ZoomGuest, match: ZoomMatch, one: Registration) -> str:
    if match.way != "name":
        return match.way
    name = bag(folded for folded, _ in spoken(printed_name(one)))
    return "whole" if any(bag(it.folded) == name for it in taken_apart(guest.name).readings) else "part"


def _rows(
    visit: Visit, session: Session, guest: ZoomGuest, found: list[tuple[ZoomMatch, Registration]]
) -> Rows:
    texts, id = visit.texts, guest.id
    buttons = [
        Button(short(f"✅ {at}. {printed_name(one)} · {one.number:04d}", 48), press=f"zoomm:{id}:{one.id}")
        for at, (_, one) in enumerate(found, 1)
    ]
    others = [button(texts, "zoom-who", "zoomw", id), button(texts, "zoom-share", "zoomh", id)]
    ends = [button(texts, "zoom-ignore", "zoomi", id), button(texts, "zoom-later", "zoomq", session.id, id)]
    first: list[Button] = []
    if taken_apart(guest.name).several:
        others, first = others[:1], [button(texts, "zoom-share", "zoomh", id, style="primary")]
    back = button(texts, "zoom-back", "zoom", session.id)
    return (*column(first), *column(buttons), *pairs(others), *pairs(ends), (back,))


def match(visit: Visit, guest_id: str, registration_id: str) -> Reply:
    """The guest is this person."""
    one = registrations.get(visit.tx, int(registration_id))
    return settled(visit, guest_id, [one])


def ignore(visit: Visit, guest_id: str) -> Reply:
    """Nobody of ours."""
    return settled(visit, guest_id, [])


def settled(visit: Visit, guest_id: str, chosen: list[Registration], *, say: bool = False) -> Reply:
    """It is so; then the next guest."""
    session = known(visit, str(zoom.session_of(visit.tx, int(guest_id))))
    if any(one.series_id != session.series_id for one in chosen):
        return Reply.hint(visit.texts, "forms-old-button")
    tasks.drop(visit.tx, visit.person.id)
    try:
        people = [one.person_id for one in chosen]
        _, guest = deciding.decide(visit.tx, int(guest_id), people, visit.person, visit.now)
    except Decided:
        shown = _following(visit, session, int(guest_id), None)
        return Reply(edit=shown, toast=visit.texts.plain("zoom-decided-already"))
    names = ", ".join(printed_name(one) for one in chosen)
    toast = visit.texts.plain("zoom-decided", name=names) if chosen else visit.texts.plain("zoom-ignored-now")
    shown = _following(visit, session, guest.id, guest)
    return Reply(say=(shown,)) if say else Reply(edit=shown, toast=toast[:190])


def _following(visit: Visit, session: Session, after: int, done: ZoomGuest | None) -> Message:
    """The next one, or how the session stands; what was just said can be taken back there."""
    guest = zoom.next_doubtful(visit.tx, session.id, after, LIKELY) or zoom.next_doubtful(
        visit.tx, session.id, 0, LIKELY
    )
    shown = card(visit, session, guest) if guest else standing(visit.tx, session, visit.texts)
    if done is None:
        return shown
    back = button(visit.texts, "zoom-reopen", "zoomo", done.id, name=short(done.name, 24))
    return Message(shown.text, (*shown.buttons[:-1], (back,), shown.buttons[-1]))


def reopen(visit: Visit, guest_id: str) -> Reply:
    """What was said of this guest is taken back."""
    deciding.reopen(visit.tx, int(guest_id), visit.person, visit.now)
    shown = show(visit, guest_id)
    return Reply(edit=shown.edit, toast=visit.texts.plain("zoom-reopened"))


def ask_who(visit: Visit, guest_id: str) -> Reply:
    """Somebody else: who?"""
    guest = zoom.guest(visit.tx, int(guest_id))
    session = known(visit, str(guest.session_id))
    guard.begin(visit, FIND, place_of(session), guest=guest.id)
    back = button(visit.texts, "zoom-back-guest", "zoomg", guest.id)
    return Reply(edit=Message(visit.texts("zoom-ask-who", name=guest.name), ((back,),)))


def take_who(visit: Visit, task: Task, event: Event) -> Reply:
    """A name, a number, a phone."""
    guest_id = int(task.state["guest"])
    if not zoom.is_there(visit.tx, guest_id):
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "zoom-guest-gone")
    typed = typed_of(event)
    if not typed:
        return Reply.text(visit.texts, "people-type")
    place = int(task.state["programme_id"]), task.state["series_id"]
    found = search.find(visit.tx, place, typed, 0, 8).people
    back = (button(visit.texts, "zoom-back-guest", "zoomg", guest_id),)
    if not found:
        return Reply(say=(Message(visit.texts("people-nobody", typed=typed), (back,)),))
    buttons = [Button(hit(visit, one), press=f"zoomm:{guest_id}:{one.id}") for one in found]
    guest = zoom.guest(visit.tx, guest_id)
    return Reply(say=(Message(visit.texts("zoom-found", name=guest.name), (*column(buttons), back)),))


def typed_of(event: Event) -> str:
    typed = event.text if isinstance(event, Wrote) else ""
    return ("+" + event.phone.lstrip("+") if isinstance(event, SharedContact) else typed).strip()[:100]


def hit(visit: Visit, one: Registration) -> str:
    """Enough on a button to tell people of one name apart."""
    return short(
        " · ".join(filter(None, [printed_name(one), f"{one.number:04d}", search.about(one, visit.texts)]))
    )


def ask_likely(visit: Visit, session_id: str) -> Reply:
    """All who have the whole name of one registrant: some of them, and the question."""
    one, texts = known(visit, session_id), visit.texts
    found = dict(zoom.likely(visit.tx, one.id, LIKELY))
    if not found:
        return Reply(edit=standing(visit.tx, one, texts))
    named = []
    for guest_id, person_id in list(found.items())[:NAMED]:
        known_as = registrations.of(visit.tx, person_id, one.series_id)
        name = printed_name(known_as) if known_as else "–"
        named.append(texts("zoom-likely-one", guest=zoom.guest(visit.tx, guest_id).name, name=name))
    text = texts("zoom-likely-sure", count=len(found))
    yes = button(texts, "zoom-likely-yes", "zoomly", one.id, count=len(found), style="success")
    rows = (
        (yes,),
        (button(texts, "zoom-list", "zoomf", one.id),),
        (button(texts, "zoom-back", "zoom", one.id),),
    )
    return Reply(edit=Message("\n".join([text, "", *named]), rows))


def take_likely(visit: Visit, session_id: str) -> Reply:
    """Yes to all of them."""
    count = deciding.take_likely(visit.tx, int(session_id), visit.person, visit.now)
    one = known(visit, session_id)
    toast = visit.texts.plain("zoom-likely-done", count=count)
    return Reply(edit=standing(visit.tx, one, visit.texts), toast=toast)
