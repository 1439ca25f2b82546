"""One material at the desk: what stands, its title, its release."""

from __future__ import annotations

from bot import sessions as rules
from bot.delivery.messages import Button, Message, Rows
from bot.materials import giving, words
from bot.materials.giving import TITLE as LONGEST
from bot.materials.giving import Refusal
from bot.materials.releasing import BEFORE, SURVEY, campaign_of
from bot.moments import typed_ahead
from bot.roles import may
from bot.sessions.holding import held
from bot.texts import Html
from bot.texts.dates import moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard, mailing
from handlers.organizers import sessions as desk
from handlers.organizers.materials import reach
from handlers.organizers.materials.basket import AHEAD, release_of
from handlers.participants.materials import handed
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, materials, roles, tasks
from storage.campaigns import EMAIL
from storage.materials import reach as figures
from storage.tables import Campaign, Material, Session, Task

TITLE, OFFSET = "materials.title", "materials.offset"
Found = tuple[Material, Session]


def found(visit: Visit, material_id: str) -> Found | None:
    """The material, locked, with its session; None for speakers of other topics."""
    one = materials.locked(visit.tx, int(material_id))
    session = desk.known(visit, str(one.session_id))
    return (one, session) if reach.reaches(visit, one, session) else None


def show(visit: Visit, material_id: str) -> Reply:
    """What it is, who has it, and what can be done."""
    tasks.drop(visit.tx, visit.person.id)
    known = found(visit, material_id)
    return Reply(edit=page(visit, *known)) if known else reach.not_yours(visit)


def page(visit: Visit, one: Material, session: Session) -> Message:
    texts, campaign = visit.texts, campaign_of(visit.tx, one)
    head = texts(
        "materials-one",
        icon=words.ICONS[one.kind],
        title=one.title,
        about=words.about(one, texts),
        number=str(session.number),
        session=rules.title(session, texts),
    )
    parts = [head, _state(visit, one, session, campaign)]
    if one.url:
        parts.append(texts("materials-one-address", url=one.url))
    if words.is_file(one) and one.sha256 is None:
        parts.append(texts("materials-one-not-kept"))
    if one.released_at:
        parts.append(_figures(visit, one, campaign))
        parts += mailing.lines(visit, announcements.progress(visit.tx, campaign.id, EMAIL))
    return Message("\n\n".join(parts), _rows(visit, one, session, campaign))


def _state(visit: Visit, one: Material, session: Session, campaign: Campaign) -> Html:
    texts, zone = visit.texts, rules.zone_of(session.series)
    if one.withdrawn_at:
        return texts("materials-one-withdrawn", when=moment(one.withdrawn_at, zone, texts))
    if campaign.state == "stopped":
        return texts("materials-one-stopped", reason=campaign.reason or "—")
    if campaign.state == "cancelled":
        return texts("materials-one-held")
    if one.release == SURVEY:
        return texts("materials-one-survey")
    if one.released_at:
        return texts("materials-one-out", when=moment(one.released_at, zone, texts))
    return texts("materials-one-due", when=moment(campaign.due_at, zone, texts))


def _figures(visit: Visit, one: Material, campaign: Campaign) -> Html:
    standing = figures.standing(visit.tx, one, campaign)
    counts = standing.states
    return visit.texts(
        "materials-one-figures",
        people=standing.people,
        sent=counts.get("sent", 0),
        waiting=counts.get("pending", 0) + counts.get("sending", 0),
        blocked=counts.get("blocked", 0),
        failed=sum(counts.get(state, 0) for state in ("failed", "skipped", "expired")),
        doubt=counts.get("in_doubt", 0),
        never=counts.get(figures.NEVER, 0) + counts.get(figures.ABSENT, 0),
        opened=standing.opened,
    )


def _rows(visit: Visit, one: Material, session: Session, campaign: Campaign) -> Rows:
    texts, id = visit.texts, one.id
    back = (button(texts, "materials-to-list", "mtl", session.id),)
    if one.withdrawn_at:
        taken = giving.recallable(visit.tx, one, visit.now)
        return *(((button(texts, "materials-recall", "mt1k", id, style="danger"),),) if taken else ()), back
    rows: list[tuple[Button, ...]] = [
        (button(texts, "materials-preview", "mt1v", id), button(texts, "materials-name", "mt1t", id))
    ]
    if not one.released_at and campaign.state == "planned":
        rows.append((button(texts, "materials-another-time", "mt1r", id),))
    if one.released_at:
        rows += _lacking(visit, one, session, campaign)
    rows.append((button(texts, "materials-withdraw", "mt1x", id),))
    return (*rows, back)


def _lacking(visit: Visit, one: Material, session: Session, campaign: Campaign) -> Rows:
    """What can be done about those who have not got it."""
    texts, count = visit.texts, figures.retriable(visit.tx, one, campaign)
    rows: list[tuple[Button, ...]] = [(button(texts, "broadcast-refresh", "mt1", one.id),)]
    if count and session.state == "planned":
        rows.append((button(texts, "materials-again", "mt1a", one.id, count=count),))
    if may(roles.held(visit.tx, visit.person.id), "people", reach.place_of(session)):
        rows.append(
            (button(texts, "materials-unopened" if one.url else "materials-missing", "mt1l", one.id),)
        )
    return tuple(rows)


def preview(visit: Visit, material_id: str) -> Reply:
    """As people get it, to oneself."""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    shown = handed(visit, *known)
    return Reply(say=(Message(shown.text, (), shown.document), page(visit, *known)), drop_buttons=True)


def _to_one(visit: Visit, one: Material) -> tuple[Button, ...]:
    return (button(visit.texts, "materials-to-one", "mt1", one.id),)


def ask_title(visit: Visit, material_id: str) -> Reply:
    """What shall it be called?"""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    one, session = known
    guard.begin(visit, TITLE, reach.place_of(session), material=one.id)
    return Reply(edit=Message(visit.texts("materials-ask-title", title=one.title), (_to_one(visit, one),)))


def take_title(visit: Visit, task: Task, event: Event) -> Reply:
    title = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not title or len(title) > LONGEST:
        return Reply.text(visit.texts, "materials-no-title", most=LONGEST)
    known = found(visit, str(task.state["material"]))
    tasks.drop(visit.tx, visit.person.id)
    if known is None:
        return Reply.text(visit.texts, "desk-not-yours")
    giving.retitle(visit.tx, *known, title, visit.person, visit.now)
    return Reply(say=(page(visit, *known),))


def ask_release(visit: Visit, material_id: str) -> Reply:
    """When instead?"""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    one, session = known
    rows = [
        (button(visit.texts, f"materials-release-{when}", "mt1b", one.id),)
        if when == BEFORE
        else (button(visit.texts, f"materials-release-{when}", "mt1g", one.id, when),)
        for when in giving.choices(session, visit.now)
    ]
    text = visit.texts("materials-when-instead", title=one.title)
    return Reply(edit=Message(text, (*rows, _to_one(visit, one))))


def ask_before(visit: Visit, material_id: str) -> Reply:
    """How long before the session?"""
    known = found(visit, material_id)
    if known is None:
        return reach.not_yours(visit)
    one, session = known
    guard.begin(visit, OFFSET, reach.place_of(session), material=one.id)
    rows = [
        button(visit.texts, f"announce-before-{minutes}", "mt1g", one.id, f"b{minutes}") for minutes in AHEAD
    ]
    return Reply(edit=Message(visit.texts("materials-ask-before"), (*column(rows), _to_one(visit, one))))


def take_offset(visit: Visit, task: Task, event: Event) -> Reply:
    ahead = typed_ahead(event.text) if isinstance(event, Wrote) else None
    if ahead is None:
        return Reply.text(visit.texts, "materials-no-ahead")
    done = _date(visit, str(task.state["material"]), f"b{int(ahead.total_seconds() // 60)}")
    return Reply(say=(done,), wake=True) if isinstance(done, Message) else Reply.text(visit.texts, done)


def set_release(visit: Visit, material_id: str, word: str) -> Reply:
    """At another time, as long as it is not out."""
    done = _date(visit, material_id, word)
    if isinstance(done, str):
        return Reply(toast=visit.texts.plain(done), alert=True)
    return Reply(edit=done, wake=True)


def _date(visit: Visit, material_id: str, word: str) -> Message | str:
    """Its page, or the text that says why not."""
    session = held(visit.tx, materials.get(visit.tx, int(material_id)).session_id)
    known = found(visit, material_id)
    if known is None:
        return "desk-not-yours"
    try:
        giving.reschedule(visit.tx, known[0], session, release_of(word), visit.person, visit.now)
    except Refusal as no:
        return f"materials-no-{no.reason}"
    tasks.drop(visit.tx, visit.person.id)
    return page(visit, known[0], session)
