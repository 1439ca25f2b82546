"""Find a person, and see who they are: what they gave, where they stand, how they can be reached."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot import people as rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.dialogs import form_of
from bot.forms.showing import label, show
from bot.registrations import printed_name
from bot.roles import may
from bot.texts.dates import moment
from handlers.events import Event, SharedContact, Wrote
from handlers.keyboards import button, column, pairs
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import people, places, registrations, roles, series, tasks
from storage.places import Place
from storage.tables import Registration, Task

PAGE = 8
KEPT = ("people.find", "people.register")
"""What one is in the midst of that goes on after a look at somebody."""
LANGUAGES = ("vi", "en", "fr")


def in_programme(visit: Visit, programme_id: str) -> Reply:
    """Who is looked for, in all of the programme?"""
    return _ask(visit, (int(programme_id), None))


def in_series(visit: Visit, series_id: str) -> Reply:
    """The same in one series."""
    return _ask(visit, place_of(visit, series_id))


def place_of(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def back(visit: Visit, place: Place) -> Button:
    return button(visit.texts, "desk-back", *(("desk1", place[1]) if place[1] else ("desk",)))


def _ask(visit: Visit, place: Place) -> Reply:
    guard.begin(visit, "people.find", place, typed="")
    end, id = ("s", place[1]) if place[1] else ("p", place[0])
    rows: Rows = ((button(visit.texts, "people-twins", f"twin{end}", id, 0),), (back(visit, place),))
    if place[1]:
        rows = ((button(visit.texts, "people-register", "prox", place[1]),), *rows)
    return Reply(edit=Message(visit.texts("people-ask"), rows))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """A name, a number, a phone: typed, or a contact that is sent along."""
    typed = event.text if isinstance(event, Wrote) else ""
    if isinstance(event, SharedContact):
        typed = "+" + event.phone.lstrip("+")
    if not typed.strip():
        return Reply.text(visit.texts, "people-type")
    tasks.update(visit.tx, task, {"typed": typed[: rules.LONGEST]}, visit.now)
    return Reply(say=(_page(visit, task, 0),))


def turn(visit: Visit, page: str) -> Reply:
    """Another page of what was looked for last, or back to it."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or task.kind != "people.find" or not task.state["typed"] or not allowed(visit, task):
        return Reply.hint(visit.texts, "people-look-again")
    return Reply(edit=_page(visit, task, int(page)))


def allowed(visit: Visit, task: Task) -> bool:
    """Whether the person has the right to people where the task belongs."""
    place = int(task.state["programme_id"]), task.state["series_id"]
    return may(roles.held(visit.tx, visit.person.id), "people", place)


def gone(visit: Visit, task: Task) -> bool:
    """Whether whom the task is about was made one with somebody meanwhile; the task ends with that."""
    about = task.state.get("registration")
    if about is None or places.of(visit.tx, "registration_id", int(about)) is not None:
        return False
    tasks.drop(visit.tx, visit.person.id)
    return True


def _page(visit: Visit, task: Task, page: int) -> Message:
    place = int(task.state["programme_id"]), task.state["series_id"]
    typed = str(task.state["typed"])
    found = rules.find(visit.tx, place, typed, page, PAGE)
    again = button(visit.texts, "people-again", *(("pfs", place[1]) if place[1] else ("pfp", place[0])))
    if not found.people:
        return Message(visit.texts("people-nobody", typed=typed), ((again,), (back(visit, place),)))
    head = visit.texts("people-guessed" if found.guessed else "people-found", typed=typed)
    lines = [_hit(visit, one, at, place) for at, one in enumerate(found.people, page * PAGE + 1)]
    hits = [
        Button(short(f"{at}. {printed_name(one)}", 40), press=f"per:{one.id}")
        for at, one in enumerate(found.people, page * PAGE + 1)
    ]
    turns = [button(visit.texts, "start-page-back", "pft", page - 1)] if page else []
    turns += [button(visit.texts, "start-page-on", "pft", page + 1)] if found.more else []
    rows = (*pairs(hits), *((tuple(turns),) if turns else ()), (again,), (back(visit, place),))
    return Message("\n\n".join([head, *lines]), rows)


def _hit(visit: Visit, one: Registration, at: int, place: Place) -> str:
    """Enough to tell people of one name apart."""
    texts = visit.texts
    facts = [f"{one.number:04d}", rules.about(one, texts), rules.masked(one.phone)]
    facts += [texts.plain_pick(one.series.title)] if place[1] is None else []
    facts += [state(visit, one)] if one.state != "registered" else []
    facts += [texts.plain("people-absent")] if one.person.telegram_id is None else []
    about = " · ".join(fact for fact in facts if fact)
    return texts("people-hit", at=str(at), name=printed_name(one), about=about)


def state(visit: Visit, one: Registration) -> str:
    """Where a registration stands, in a word."""
    id = f"people-state-{one.state}"
    return visit.texts.plain(id) if visit.texts.knows(id) else one.state


def show_person(visit: Visit, registration_id: str) -> Reply:
    """One registration and whose it is, with all that can be done about it."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is not None and task.kind not in KEPT:
        tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=card(visit, registrations.get(visit.tx, int(registration_id))))


def card(visit: Visit, one: Registration) -> Message:
    texts, zone = visit.texts, ZoneInfo(one.series.programme.timezone)
    head = texts(
        "people-card",
        name=printed_name(one),
        number=f"{one.number:04d}",
        title=texts.plain_pick(one.series.title),
        state=state(visit, one),
        when=moment(one.registered_at, zone, texts),
        by="self" if one.made_by is None else "staff",
        maker=maker(visit, one),
    )
    lines = [head, "\n".join(answers(visit, one)), reach(visit, one)]
    return Message("\n\n".join(line for line in lines if line), _rows(visit, one))


def answers(visit: Visit, one: Registration) -> list[str]:
    """What they gave, a line each."""
    texts = visit.texts
    return [
        texts(
            "forms-summary-line",
            label=texts.plain_pick(label(step)),
            answer=show(step, one.answers[step.key], texts),
        )
        for step in form_of(one.form).steps
        if step.key in one.answers
    ]


def reach(visit: Visit, one: Registration) -> str:
    """Whether and in which language the bot can write to them."""
    texts, person = visit.texts, one.person
    if person.telegram_id is None:
        return texts("people-reach-absent")
    spoken = person.chosen_language or person.language
    language = texts.plain(f"people-language-{spoken if spoken in LANGUAGES else 'vi'}")
    if person.unreachable:
        return texts("people-reach-blocked", language=language)
    zone = ZoneInfo(one.series.programme.timezone)
    return texts("people-reach", language=language, when=moment(person.seen_at, zone, texts))


def _rows(visit: Visit, one: Registration) -> Rows:
    texts = visit.texts
    buttons = [
        button(texts, "people-history", "perh", one.id, 0),
        button(texts, "people-correct", "perc", one.id),
        button(texts, "attendance-button", "chkp", one.id),
        button(texts, "people-twins-of", "pert", one.id),
    ]
    if one.person.telegram_id is None:
        buttons.append(button(texts, "people-link", "perl", one.id))
    else:
        buttons.append(button(texts, "people-write", "perm", one.id))
    task = tasks.current(visit.tx, visit.person.id)
    if task is not None and "answers" in task.state:  # on the way to register somebody who may be this one
        return (*pairs(buttons), (button(texts, "people-back-to-form", "prob", task.round),))
    return (*pairs(buttons), *column([button(texts, "people-results", "pft", 0)]))


def maker(visit: Visit, one: Registration) -> str:
    """Who registered them on their behalf; empty if nobody did."""
    by = people.get(visit.tx, one.made_by) if one.made_by is not None else None
    return " ".join(filter(None, (by.first_name, by.last_name))) if by else ""
