"""Two registrations of one human being, side by side; which answers stay, and no way back unsaid."""

from __future__ import annotations

from bot import twins as rules
from bot.delivery.messages import Button, Message, short
from bot.dialogs import form_of
from bot.forms.showing import label, show
from bot.registrations import printed_name
from handlers.keyboards import button, column
from handlers.organizers import people
from handlers.organizers.histories import reached
from handlers.replies import Reply
from handlers.visit import Visit
from storage import finding, registrations, roles, series, twins
from storage.deliveries import Claimed
from storage.places import Place
from storage.tables import Registration

PAGE = 8
Pair = tuple[Registration, Registration]


def in_programme(visit: Visit, programme_id: str, page: str) -> Reply:
    """Pairs with one phone number, in all series."""
    return _list(visit, (int(programme_id), None), int(page))


def in_series(visit: Visit, series_id: str, page: str) -> Reply:
    """The same in one series, and pairs of one name from one organisation or province."""
    return _list(visit, people.place_of(visit, series_id), int(page))


def _list(visit: Visit, place: Place, page: int) -> Reply:
    texts, found = visit.texts, rules.suspects(visit.tx, place)
    end, id = ("s", place[1]) if place[1] else ("p", place[0])
    last = max(0, (len(found) - 1) // PAGE)
    at = min(page, last)
    shown = found[at * PAGE : (at + 1) * PAGE]
    known = {one.id: one for one in finding.by_ids(visit.tx, [id for pair in shown for id in pair])}
    rows = column([_pair(visit, known[first], known[other]) for first, other in shown])
    turns = [button(texts, "start-page-back", f"twin{end}", id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", f"twin{end}", id, at + 1)] if at < last else []
    back = button(texts, "people-again", f"pf{end}", id)
    text = texts("people-twins-list", count=len(found)) if found else texts("people-twins-none")
    return Reply(edit=Message(text, (*rows, *((tuple(turns),) if turns else ()), (back,))))


def _pair(visit: Visit, one: Registration, other: Registration) -> Button:
    first, second = short(printed_name(one), 20), short(printed_name(other), 20)
    return button(visit.texts, "people-pair", "twin", one.id, other.id, one=first, other=second)


def of_person(visit: Visit, registration_id: str) -> Reply:
    """Who may be the same as this one."""
    one = registrations.get(visit.tx, int(registration_id))
    found = rules.like(visit.tx, one, reached(visit, one), PAGE)
    if not found:
        return Reply.hint(visit.texts, "people-no-twin")
    buttons = [
        Button(short(f"{other.number:04d} {printed_name(other)}", 40), press=f"twin:{one.id}:{other.id}")
        for other in found
    ]
    back = button(visit.texts, "people-back", "per", one.id)
    text = visit.texts("people-which-twin", name=printed_name(one), number=f"{one.number:04d}")
    return Reply(edit=Message(text, (*column(buttons), (back,))))


def _both(visit: Visit, registration_id: str, twin_id: str) -> Pair:
    first = registrations.get(visit.tx, int(registration_id))
    return first, registrations.get(visit.tx, int(twin_id))


def compare(visit: Visit, registration_id: str, twin_id: str) -> Reply:
    """A and B: what each gave and did."""
    one, other = _both(visit, registration_id, twin_id)
    texts = visit.texts
    why = rules.refusal(visit.tx, roles.held(visit.tx, visit.person.id), one, other)
    heads = [_head(visit, mark, registration) for mark, registration in (("A", one), ("B", other))]
    text = "\n\n".join([texts("people-compare"), *heads, "\n".join(_fields(visit, one, other))])
    back = button(texts, "people-back", "per", one.id)
    if why is not None:
        return Reply(edit=Message(f"{text}\n\n{texts(f'people-cannot-merge-{why}')}", ((back,),)))
    rows = (
        (button(texts, "people-keep", "twink", one.id, other.id, mark="A"),),
        (button(texts, "people-keep", "twink", other.id, one.id, mark="B"),),
        (button(texts, "people-apart", "twina", one.id, other.id),),
        (back,),
    )
    return Reply(edit=Message(text, rows))


def _head(visit: Visit, mark: str, one: Registration) -> str:
    did = twins.deeds(visit.tx, one.person_id)
    return visit.texts(
        "people-side",
        mark=mark,
        name=printed_name(one),
        number=f"{one.number:04d}",
        title=visit.texts.plain_pick(one.series.title),
        account="no" if one.person.telegram_id is None else "yes",
        series=did.series,
        sessions=did.sessions,
        surveys=did.surveys,
        certificates=did.certificates,
    )


def _fields(visit: Visit, one: Registration, other: Registration) -> list[str]:
    """Answers that differ; what both say alike is not repeated."""
    texts = visit.texts
    lines: list[str] = []
    steps = {step.key: step for registration in (one, other) for step in form_of(registration.form).steps}
    for key, step in steps.items():
        given = one.answers.get(key), other.answers.get(key)
        if given[0] != given[1]:
            said = [
                show(step, side.answers[key], texts)
                if key in side.answers
                else texts.plain("people-not-given")
                for side in (one, other)
            ]
            name = texts.plain_pick(label(step))
            lines.append(texts("people-differs", label=name, one=said[0], other=said[1]))
    return lines or [texts("people-all-alike")]


def ask(visit: Visit, registration_id: str, twin_id: str) -> Reply:
    """The first is to stay. Are you sure?"""
    return _sure(visit, registration_id, twin_id, "1")


def _sure(visit: Visit, registration_id: str, twin_id: str, time: str) -> Reply:
    one, other = _both(visit, registration_id, twin_id)
    texts = visit.texts
    id = "people-merge-accounts" if time == "2" else "people-merge-sure"
    text = texts(
        id,
        name=printed_name(one),
        number=f"{one.number:04d}",
        other=printed_name(other),
        gone=f"{other.number:04d}",
    )
    label = "people-merge-two-yes" if time == "2" else "people-merge-yes"
    yes = button(texts, label, "twiny", one.id, other.id, time, style="danger")
    back = button(texts, "people-merge-back", "twin", one.id, other.id)
    return Reply(edit=Message(text, ((back,), (yes,))))


def merge(visit: Visit, registration_id: str, twin_id: str, time: str) -> Reply:
    """Two become one; two Telegram accounts only after a second yes."""
    one, other = _both(visit, registration_id, twin_id)
    why = rules.refusal(visit.tx, roles.held(visit.tx, visit.person.id), one, other)
    if why is not None:
        return compare(visit, registration_id, twin_id)
    if rules.two_accounts(one, other) and time != "2":
        return _sure(visit, registration_id, twin_id, "2")
    stays = rules.merge(visit.tx, one, other, visit.person.id, visit.now)
    if stays is None:
        return Reply.hint(visit.texts, "forms-old-button")
    said = Message(visit.texts("people-merged", name=printed_name(stays), number=f"{stays.number:04d}"))
    return Reply(edit=said, say=(people.card(visit, stays),), wake=True)


def apart(visit: Visit, registration_id: str, twin_id: str) -> Reply:
    """They are two people."""
    one, other = _both(visit, registration_id, twin_id)
    if one.person_id != other.person_id:
        rules.keep_apart(visit.tx, one, other, visit.person.id, visit.now)
    return Reply(edit=people.card(visit, one), toast=visit.texts.plain("people-are-two"))


def told(visit: Visit, claimed: Claimed) -> Message:
    """What the two accounts hear that are one person's now."""
    wanted = series.known(visit.tx, int(claimed.series_id or 0))
    stays = registrations.of(visit.tx, visit.person.id, wanted.id) is not None
    title = visit.texts.plain_pick(wanted.title)
    return Message(visit.texts("people-told-merged", stays="yes" if stays else "no", title=title))
